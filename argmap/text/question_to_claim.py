"""Turn a yes/no question into the thesis that affirms it, where that is sure; tidy what is proposed as a question.

A garbled thesis is worse than none: it is the largest card on the map. A question is turned round only where exactly
one reading of it survives, by a small grammar (`question_grammar`) that knows more readings than people mean.
"""

import re

from argmap.text.noun_grammar import ANY, MANY, ONE, Ends
from argmap.text.question_grammar import Grammar
from argmap.text.word_classes import WORDS, Class, past, present

_MOST_WORDS = 30
_LONGEST = 300  # characters
_SURE_BY = 1.0
"""By how much a reading must be cheaper than every other one."""
_NOT_SURE = 2.5
"""A reading that costs more than this is no reading."""

_NEVER = 3.0
"""What a reading costs that nobody means; it is no reading then."""

_MODALS = WORDS["modals"] - {"cannot"}
_BE = WORDS["be_there"]
_HAVE = frozenset("has have had".split())
_DO = frozenset("do does did".split())
_HELPERS = _MODALS | _BE | _HAVE | _DO | {"ought"}
_OPEN = WORDS["open"]
"""With these words a question means something else than its statement does: "Is anything free?", "cats or dogs?"."""
_OPINIONS = WORDS["opinions"]
_ANYBODY = WORDS["you_is_anybody"]
"""Behind these verbs "you" is anybody."""
_ASKING_ANYWAY = WORDS["asking_anyway"]
"""Verbs with which no headline begins: behind them the question mark may be missing."""
_ASKING = _HELPERS | WORDS["asking"]
_ABBREVIATION_LAST = re.compile(r"(?:\b[A-Z]\.)+$|\b(?:[ap]\.m|Inc|Co|Jr|Sr|Ltd|etc)\.$")
_EVER = WORDS["ever_is_sometimes"]
"""Behind these verbs "ever" means "sometimes": “Is it ever right to lie?”."""
_OR_NOT = re.compile(r",? or not$")
_LABEL = re.compile(r"^(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,2})(?::| \|) (?=[A-Z\"“])")
_SITE = re.compile(r" +(?:[|·•»]|[-–—]) +[^|·•»?]{2,40}$")
_ENDS = " \t\n;,:…"
_QUOTED = re.compile(r"“[^“”]+”|\"[^\"]+\"|(?<![\w])[‘'](?=\w)[^“”\"]+?[’'](?!\w)|«[^«»]+»")
_ABBREVIATED = re.compile(r"\b(?:Mrs?|Ms|Dr|St|(?:[A-Z]\.)+[A-Z])\.(?=\s)|\b[ap]\.m\.")
_ODD = re.compile(r"[;:()\[\]…/–—\"“”„«»`]|\.\.|[.!?]\s|[^\x00-\u024f\u2018\u2019\u00a3\u20ac]")
_ASKED = re.compile(r"(?:do|would) you (?:really )?(?:think|believe|agree|say|feel) (that )?", re.IGNORECASE)
_TAG = re.compile(
    r"[^?]+, (?:is|are|was|were|do|does|did|has|have|had|should|must|can|could|would|will|ca|wo)(?:n[’']t)? "
    r"(?:i|you|he|she|it|we|they|there)\?|[^?]+, right\?", re.IGNORECASE,
)  # fmt: skip


def thesis_of(question: str) -> str | None:
    """Return the statement that affirms a question, or None where it is not sure: then the user writes it.

    >>> thesis_of("Should Amazon sell face recognition to the police?")
    'Amazon should sell face recognition to the police.'
    >>> thesis_of("Why should phones be banned in schools?") is None
    True
    """
    asked = " ".join(question.split())
    if len(asked) > _LONGEST:
        return None
    names: list[str] = []

    def name(found: re.Match[str]) -> str:
        names.append(found.group())
        return f"Q{len(names) - 1}Q"

    plain = _QUOTED.sub(name, asked)
    if _ODD.search(_ABBREVIATED.sub("", plain)) or not plain[:1].isalpha() or "?" in plain.rstrip("?"):
        return None
    stated = _statement(plain)
    if stated is None:
        return None
    for number, words in enumerate(names):
        stated = stated.replace(f"Q{number}Q", words)
    at = next(place for place, letter in enumerate(stated) if letter.isalnum())
    return stated[:at] + stated[at].upper() + stated[at + 1 :] + ("" if stated.endswith(".") else ".")


def tidy_question(text: str) -> str:
    """Return a question or title in one line, without stray signs at its end and without the name of its site."""
    tidy = " ".join(text.split()).strip(_ENDS)
    shorter = _SITE.sub("", tidy)
    if shorter.endswith("?") or len(shorter.split()) > len(tidy.split()) / 2:
        tidy = shorter.strip(_ENDS)
    if not _ABBREVIATION_LAST.search(tidy[-8:]):
        tidy = tidy.rstrip(_ENDS + ".")
    return re.sub(r"\s*\?+$", "?", tidy)


def question_in_title(title: str) -> str | None:
    """Return the question that a source's title asks, to be proposed as the map's; None if it asks none.

    A headline that is no question is neither a question nor a thesis until its reader says so.
    """
    tidy = tidy_question(title)
    asked = tidy[: tidy.find("?") + 1]  # "Is Brexit done? Voters disagree"
    question = _LABEL.sub("", asked)
    first = question.split(" ", 1)[0].lower()
    return question if first in _ASKING and len(question.split()) > 2 else None


def _statement(asked: str) -> str | None:
    """Return the words of the statement, without its full stop."""
    if _TAG.fullmatch(asked):
        asked = "whether " + asked.rpartition(",")[0]
    words = _OR_NOT.sub("", asked.rstrip("?").rstrip(" ,")).split(" ")
    reported = _ASKED.match(" ".join(words))
    if reported:
        words = ["whether", *" ".join(words)[reported.end() :].split(" ")]
    low = [word.lower().replace("’", "'").rstrip(",") for word in words]
    if not 3 <= len(words) <= _MOST_WORDS or (_OPEN - {"ever"}) & set(low):
        return None
    if low[0] == "whether":
        return " ".join(words[1:]) if _is_sentence(words[1:]) else None
    if low[0] not in _HELPERS or not (asked.endswith("?") or low[0] in _ASKING_ANYWAY):
        return None
    if low[1] == "not" or (low[1] == "you" and not _is_for_anybody(low)):
        return None
    if "ever" in low and (low[0] not in _EVER or low.count("ever") > 1):
        return None
    turned = _turned(low[0], words[1:])
    return None if turned is None else " ".join("sometimes" if word == "ever" else word for word in turned)


def _is_for_anybody(low: list[str]) -> bool:
    return low[0] in _ANYBODY and not _OPINIONS & set(low)


def _is_sentence(words: list[str]) -> bool:
    """Return whether words can only be a statement already: "the council should sell the library"."""
    if len(words) < 2 or _OPINIONS & {words[1].lower()}:
        return False
    whole = (
        re.sub(r"(?<=\w)n[’']t\b", " not", " ".join(words)).replace("ca not", "can not").replace("wo not", "will not")
    )
    for begun in (whole, whole[0].lower() + whole[1:]):  # a sentence begins with a capital, and so does a name
        grammar = Grammar(begun.split(" "))
        if grammar.n in grammar.clauses(0):
            return True
    return False


def _turned(verb: str, words: list[str]) -> list[str] | None:
    """Return the words of the statement, or None if they are not sure."""
    grammar = Grammar(words)
    if words[0].lower() == "there":
        return _there(verb, words, grammar)
    end = _sure_end(_ends(verb, grammar))
    plain = _ends(verb, Grammar(words, without_that=_NOT_SURE))
    if end is None or min(plain, key=lambda at: plain[at], default=end) != end:
        return None  # a relative clause without "that" is taken for one only where nothing else can be meant
    if verb in _MODALS | _DO and _may_be_verb(grammar, end - 1):
        return None
    if verb not in _DO:
        return [*words[:end], verb, *words[end:]]
    if verb == "do":
        return words
    at = end
    while at < grammar.n and not grammar.has(at, Class.BASE):
        at += 1
    base = grammar.word(at)
    if grammar.word(end) == "not" or base == "be":
        return None
    return [*words[:at], past(base) if verb == "did" else present(base), *words[at + 1 :]]


def _may_be_verb(grammar: Grammar, at: int) -> bool:
    """Return whether the last word of a subject may be its verb, though it is mostly a noun: "Putin face trial"."""
    named = grammar.has(at - 1, Class.NAME) and grammar.word(at) in WORDS["not_verb"]
    return named and bool(grammar.kinds[at + 1] & {Class.COUNT, Class.MASS})


def _there(verb: str, words: list[str], grammar: Grammar) -> list[str] | None:
    at = 2 if grammar.word(1) in {"be", "been"} else 1
    if "not" in grammar.low or (verb in _MODALS and grammar.word(1) != "be") or verb in _DO:
        return None
    return [words[0], verb, *words[1:]] if grammar.n in grammar.predicates(at) else None


def _ends(verb: str, grammar: Grammar) -> Ends:
    """Return where the subject can end, and what each reading costs."""

    def rest(at: int, number: str) -> Ends:
        later = at + (grammar.word(at) == "not")
        if verb in _BE:
            fits = verb in {"was", "were"} or number == ANY or (number == ONE) == (verb == "is")
            told = grammar.predicates(later) if fits or grammar.word(0) in {"i", "you"} else {}
            apart = _apart(verb, grammar, at)
            return {end: cost + apart for end, cost in told.items()}
        if verb in _HAVE:
            fits = verb == "had" or number == ANY or (number == ONE) == (verb == "has")
            return grammar.perfect(later) if fits else {}
        if verb == "ought":
            return grammar.verb_phrases(later + 1, Class.BASE) if grammar.has(later, Class.TO) else {}
        if verb in _DO and verb != "did" and number != ANY and (number == MANY) != (verb == "do"):
            return {}
        return grammar.verb_phrases(later, Class.BASE)

    return grammar.subject_ends(rest)


def _apart(verb: str, grammar: Grammar, at: int) -> float:
    """Return what it costs to part a name from the noun behind it: "the U.S. economy", "the Maine lobsters"."""
    if not grammar.has(at - 1, Class.NAME):
        return 0
    if verb in {"are", "were"}:
        several = grammar.word(at - 1).endswith("s")
        return 0 if several or not grammar.has(at, Class.PLURAL) else _NEVER
    if not grammar.is_bare_noun(at):
        return 0
    return 1 if grammar.has(at, Class.MASS) and grammar.word(0) != "the" else _NEVER


def _sure_end(ends: Ends) -> int | None:
    """Return the only place that a reading allows, or the one that is cheaper than all others by enough."""
    best = sorted(ends.items(), key=lambda found: found[1])
    if not best or best[0][1] > _NOT_SURE or (len(best) > 1 and best[1][1] - best[0][1] < _SURE_BY):
        return None
    return best[0][0]
