"""A question turned into the thesis that answers it with yes where that is certain; else the question stands.

A garbled thesis is worse than none: it is the largest card on the map. So a question is turned round only where it is
certain where its subject ends: a pronoun, or a plain noun phrase before a verb that cannot be a noun there.
"""

import re
from itertools import pairwise

_MODALS = frozenset("should must can could would will may might shall".split())
_BE = frozenset("is are was were".split())
_DO = frozenset("do does did".split())
_HAVE = frozenset("has have had".split())
_SUBJECTS = frozenset("i he she they".split())
_FOR_ANYBODY = frozenset("should must can could may".split())
"""Behind these verbs "you" is anybody."""
_FIRST = _MODALS | _BE | _DO | _HAVE
_PRONOUNS = frozenset("i you he she it we they everyone everybody nobody anyone anybody somebody people".split())
_DETERMINERS = frozenset(
    "the a an all every each our my your his her its their this that these those most many".split()
)

_NEVER_NOUNS = frozenset(
    """abandon abolish accept accuse adopt allow apologize apologise apply approve avoid ban be become begin build
    censor choose collect compete condemn consider continue create criminalize criminalise decide defend delete
    deliver deploy deserve destroy disclose elect eliminate encourage enforce engage ensure establish exist
    expand expel explain extend find forbid forgive get give govern grow happen have hire ignore impose improve
    include introduce invade invest join keep know learn legalize legalise let lose make modernize nationalize
    obey oppose own pay prevent privatize privatise produce prohibit promote protect prove provide publish
    punish raise receive reconsider recycle reduce refuse regulate reject rejoin remain remove repeal replace
    require resign restrict sell send speak spend stay subsidize subsidise succeed survive suspend take teach
    tell think tolerate tax trust try understand vaccinate withdraw write""".split()
)
"""Base forms that are no nouns (or, behind a modal verb and a plain noun, hardly ever)."""
_SURE = _NEVER_NOUNS - {"tax", "trust", "try", "find", "own", "ban", "pay", "keep", "get", "let", "make", "build"}
_SURE -= frozenset("hire produce refuse raise think take give spend".split())
_VERBS_AFTER_PRONOUNS = _NEVER_NOUNS | frozenset(
    """abuse act add answer attend carry earn enter marry rehabilitate serve arm ask attack back block boycott
    break buy call cancel care change charge close come control cost count cut deal delay demand do drink drive
    drop eat end expect export fall fear feel fight fire follow force fund go handle hate help hold hope hurt
    import increase invite judge kill lead leave license lift limit list listen live look love lower matter mean
    meet merge move need offer open order permit phase plan play police practice practise prefer push put quit
    read rely respect return rise rule run save say search see set share show shut start still stop study sue
    support switch talk target test track trade train travel treat turn use veto visit vote wait want watch wear
    welcome win work worry""".split()
)

_NOUNS = frozenset(
    """advertising agriculture animals army bikes bicycles boys businesses cars cats censorship children cities
    citizens companies countries courts democracy doctors dogs drivers education elections electricity employees
    employers experts families farmers governments girls homework hospitals humans immigrants inequality
    journalists judges landlords laws libraries marijuana men migrants museums newspapers nurses parents
    parliament patients pets phones politicians prisoners prisons professors pupils refugees religion religions
    researchers robots schools scientists shops smartphones smoking soldiers states students teachers teenagers
    torture tourists universities vaccines victims voters voting women workers zoos""".split()
)
"""Nouns that stand as a subject by themselves and are no adjectives: with them a subject may end."""
_PLURALS = frozenset(noun for noun in _NOUNS if noun.endswith("s")) | {"children", "men", "women"}
_VERBS_AFTER_PLURALS = _VERBS_AFTER_PRONOUNS - {"license", "pay", "work", "rights", "market", "play", "run", "strike"}
_MASS = frozenset(
    """abortion advertising agriculture army capitalism censorship communism democracy education electricity energy
    euthanasia feminism gambling globalization homework hunting immigration inequality intelligence marijuana
    meat parliament power punishment religion smoking socialism technology torture tourism voting""".split()
)
_HEADS = _NOUNS | frozenset(
    """age ban bank bill board boss campaign cathedral church city club commission committee company congress
    constitution council country court economy government governor internet king law mayor minister monarchy
    nation parliament party penalty plan police policy president prime program programme public queen school
    senate square state tax town union university village voters wage war world""".split()
)
"""Nouns with which a subject that begins with "the" may end, where a verb or an adjective stands behind them."""
_KINDS = frozenset(
    """animal artificial capital carbon city civil climate death driving drinking federal high local minimum
    national new nuclear old public private prime primary property retirement rich poor school secondary sales
    small state sugar town university voting wealth young""".split()
)
"""Words that stand before such nouns."""

_IS = frozenset(
    """absurd acceptable affordable bad better beautiful compulsory corrupt cruel dangerous democratic desirable
    doomed effective efficient essential ethical evil fair free good happy real violent mandatory harmful
    harmless guilty innocent healthy honest hopeless human illegal immoral impossible inevitable innocent
    intelligent irresponsible justified legal legitimate moral natural necessary normal obsolete outdated
    overpaid overpriced overrated possible powerful racist rational realistic reliable reasonable responsible
    safe selfish sexist sick stupid sustainable true undemocratic underpaid unethical unfair unhealthy unjust
    unnecessary unsafe useful useless wasteful worthless wrong""".split()
)
"""Adjectives that are neither nouns nor verbs, so that a subject is over where one of them ends the question."""
_DONE = frozenset(
    """abandoned abolished allowed banned broken built cancelled canceled censored closed criminalized
    decriminalized destroyed elected enforced exaggerated fired forced funded given ignored justified legalized
    legalised made needed nationalized paid privatized privatised prohibited punished raised regulated removed
    repealed replaced required restricted spent subsidized subsidised taken taught taxed tested wasted""".split()
)
_DEGREES = frozenset("very too really so not always still ever never completely truly just only more less".split())
_ADVERBS = _DEGREES | frozenset(
    """actually economically environmentally ethically fundamentally inherently legally morally naturally really
    truly""".split()
)
_OBJECTS = frozenset("the a an our my your his her its their these those them us him me it more".split())
_WORKED = _DONE | frozenset("changed ended failed gone helped improved lost won worked".split())
_NOT_BEFORE_BE = _NEVER_NOUNS | frozenset(
    """ask believe call dare demand expect feel hear hope insist let like make need say see stop that to want watch
    wish help being been is are was were has had does did""".split()
)
_NOT_BEFORE_STATE = frozenset(
    """a an the to be been being there that than by it us them me him you we they i he she made kept called left
    seen known held found put set turned gone let has have had do does did can could will would should must may
    might not what such one""".split()
)
_BEHIND = frozenset("for to in at on by from under with than".split())
_NO_VERBS = _NOUNS | _MASS | _OBJECTS | _BEHIND | frozenset("of all many most".split())
_OPEN = frozenset(
    """or if whether but because while unless until when where who what why how which whose as not ever any anyone
    anybody anything either yet""".split()
)
_ODD = re.compile(r"[\"“”„«»‘`;:()\[\]…/–—]|\.\.|[.!?]\s|[^\x00-\u024f\u2019]")
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][\w'’&.-]*\Z|\$?\d[\d.,]*%?\Z")
_MOST_WORDS = 24


def thesis_of(question: str) -> str:
    """Return the statement that says yes to a question, or the question as it stands where that is not certain.

    >>> thesis_of("Should Amazon sell face recognition to the police?")
    'Amazon should sell face recognition to the police.'
    >>> thesis_of("Should school start times change?")
    'Should school start times change?'
    """
    asked = " ".join(question.split())
    if not asked.endswith("?") or _ODD.search(asked) or not asked[0].isalpha():
        return asked
    words = asked.rstrip("?").rstrip().split(" ")
    plain = [word.lower().replace("’", "'").rstrip(",") for word in words]
    if not 3 <= len(words) <= _MOST_WORDS or "," in asked or "?" in asked.rstrip("?") or _OPEN & set(plain):
        return asked
    if plain[1] == "you" and plain[0] not in _FOR_ANYBODY:
        return asked  # it asks the reader, and "You support …" answers nothing
    if any(before == "and" and after in _FIRST for before, after in pairwise(plain)):
        return asked
    if not all(_WORD.match(word) for word in words):
        return asked
    stated = _stated(plain[0], words[1:], plain[1:])
    if stated is None:
        return asked
    text = " ".join(stated)
    return text[0].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _stated(verb: str, words: list[str], plain: list[str]) -> list[str] | None:
    """Return the words of the statement, or None where the question does not tell for certain how they go."""
    at: int | None = None
    if verb in _MODALS:
        at = _before_verb(plain, words)
        at = _before_be(plain) if at is None else at
    elif verb in _BE:
        at = _before_state(plain, words)
    elif verb in _HAVE:
        at = 1 if plain[0] in _SUBJECTS | {"we", "you", "it"} else _subject(plain, words)
        at = at if at is not None and plain[at] in _WORKED else None
    elif verb in _DO - {"did"}:
        at = None if plain[0] in {"it", "not"} else _before_verb(plain, words)
        if at is None or plain[at] not in _VERBS_AFTER_PRONOUNS - {"be"} or _is_one(plain[:at]) != (verb == "does"):
            return None
        return words if verb == "do" else _in_the_present(words, at)
    return None if at is None else [*words[:at], verb, *words[at:]]


def _in_the_present(words: list[str], at: int) -> list[str]:
    """Return a statement about one subject, whose verb ends in -s then."""
    base = words[at]
    if base == "have":
        form = "has"
    elif re.search(r"[^aeiou]y$", base):
        form = base[:-1] + "ies"
    else:
        form = base + ("es" if re.search(r"(?:s|x|z|sh|ch|o)$", base) else "s")
    return [*words[:at], form, *words[at + 1 :]]


def _is_one(subject: list[str]) -> bool:
    """Whether a subject is one thing or person, or a mass; a name is."""
    if subject[-1] in {"people", "police"} or subject[0] in {"i", "you", "we", "they", "these", "those", "all", "most"}:
        return False
    return subject[-1] not in _NOUNS - _MASS


def _before_verb(plain: list[str], words: list[str]) -> int | None:
    """Return how many words the subject of a base verb has, or None where that is not plain."""
    if plain[0] in _SUBJECTS:
        return 1
    if plain[0] in _PRONOUNS - {"people"}:
        return 1 if _verb_at(plain, 1, _VERBS_AFTER_PRONOUNS) else None
    at = 1 if plain[0] == "people" else _subject(plain, words)
    if at is None or "be" in plain[at + 1 :]:
        return None
    if plain[0] not in _DETERMINERS and plain[at - 1] in _PLURALS and _verb_at(plain, at, _VERBS_AFTER_PLURALS):
        return None if at + 1 < len(plain) and plain[at + 1] in _SURE and plain[at] not in {"help", "let"} else at
    if _verb_at(plain, at, _SURE):
        return at
    rest = plain[at + 1 :]
    alone = all(  # no other word can be the verb that every question has
        word in _NO_VERBS or (name[0].isupper() and word not in _VERBS_AFTER_PRONOUNS)
        for word, name in zip(rest, words[at + 1 :], strict=True)
    )
    sure = plain[at] in _VERBS_AFTER_PRONOUNS and (alone or bool(rest and rest[0] in _OBJECTS))
    return at if sure else None


def _verb_at(plain: list[str], at: int, verbs: frozenset[str]) -> bool:
    if plain[at] in {"not", "never", "always", "really", "still"} and at + 1 < len(plain):
        at += 1
    return plain[at] in verbs


def _before_be(plain: list[str]) -> int | None:
    """Return how many words stand before "be", where no other verb does: "be" is nothing but a verb."""
    if plain.count("be") != 1 or plain[-1] == "be" or plain[0] in {"we", "you"}:
        return None
    at = plain.index("be")
    before = plain[:at]
    while before and before[-1] in {"not", "never", "always", "really", "still", "ever"}:
        before.pop()
    odd = _NOT_BEFORE_BE & set(before) or any(word.endswith(("ing", "ed")) for word in before[1:])
    return len(before) if 0 < len(before) <= 7 and not odd else None


def _subject(plain: list[str], words: list[str]) -> int | None:
    """Return how many words a plain noun phrase or a name at the beginning has, or None where that is not plain."""
    begins = 1 if plain[0] in _DETERMINERS else 0
    if plain[0] == "the" and words[1].isupper() and 1 < len(words[1]) < 6 and len(plain) > 2:
        return 2 if words[2].islower() else None
    heads = _HEADS if begins else _NOUNS
    heads = heads | _MASS
    at = begins
    while at < len(plain) - 1 and plain[at] in _KINDS and plain[at + 1] in (_HEADS - {"ban"}) | _MASS | _KINDS:
        at += 1
        heads = _HEADS | _MASS
    if at < len(plain) - 1 and plain[at] in heads:
        following = plain[at + 1]
        return None if following in (_HEADS - {"ban"}) | _KINDS and following not in _IS else at + 1
    return _name(plain, words) if begins == 0 else None


def _name(plain: list[str], words: list[str]) -> int | None:
    """Return how many words a name at the beginning has: all of them with capitals, none of them a verb."""
    at = 0
    while at < len(words) - 1 and words[at][0].isupper():
        if plain[at] in _VERBS_AFTER_PRONOUNS or plain[at].endswith(("'s", "s'")):
            return None
        at += 1
    return at if 0 < at <= 3 and words[at][0].islower() else None


def _before_state(plain: list[str], words: list[str]) -> int | None:
    """Return how many words stand before what something is said to be, or None where that is not plain."""
    if plain[0] in _SUBJECTS or (plain[0] == "it" and plain[1] != "s"):
        return 1
    if plain[0] in {"we", "you"}:
        return (
            1 if len(plain) == 2 and not plain[1].endswith("s") else 1 if plain[1] in _IS | _DONE | _ADVERBS else None
        )
    at = _before_last(plain)
    return _before_more(plain, words) if at is None else at


def _before_last(plain: list[str]) -> int | None:
    """Return how many words stand before the adjective that ends the question, where it alone may be the predicate."""
    if plain[-1] not in _IS | _DONE:
        return None
    at = len(plain) - 1
    while at and plain[at - 1] in _ADVERBS:
        at -= 1
    before = plain[:at]
    inside = set(before[1:] if before and before[0] in _DETERMINERS else before)
    odd = inside & (_NOT_BEFORE_STATE | _IS | _DONE | _ADVERBS | _SURE) or any(
        word.endswith(("ed", "ly")) or (word.endswith("ing") and place > 1) for place, word in enumerate(before)
    )
    return at if 0 < at <= 6 and not odd and not (at == 1 and before[0] in _DETERMINERS - {"this", "that"}) else None


def _before_more(plain: list[str], words: list[str]) -> int | None:
    """Return how many words stand before an adjective with more behind it ("safe for children")."""
    at = _subject(plain, words)
    if at is None:
        return None
    state = at
    while state < len(plain) - 2 and plain[state] in _ADVERBS:
        state += 1
    return at if plain[state] in _IS | _DONE and state + 1 < len(plain) and plain[state + 1] in _BEHIND else None
