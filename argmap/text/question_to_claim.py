"""Turn a yes/no question into the thesis that affirms it, if its structure is certain; otherwise keep the question.

A garbled thesis is worse than none: it is the largest card on the map. So a question is turned round only where it is
certain where its subject ends: a pronoun, or a plain noun phrase before a verb that cannot be a noun there.
"""

import re
from itertools import pairwise

from argmap.text.question_words import (
    ADVERBS,
    BE,
    BEHIND,
    CHIEF,
    DETERMINERS,
    DO,
    DONE,
    FIRST,
    FOR_ANYBODY,
    HAVE,
    HEADS,
    IS,
    KINDS,
    MASS,
    MODALS,
    NO_VERBS,
    NOT_BEFORE_BE,
    NOT_BEFORE_STATE,
    NOT_IN_SUBJECTS,
    NOUNS,
    OBJECTS,
    OPEN,
    OPINIONS,
    PAST,
    PLURALS,
    PRONOUNS,
    REGULAR,
    SUBJECTS,
    SURE,
    VERBS_AFTER_PLURALS,
    VERBS_AFTER_PRONOUNS,
    WORKED,
)

_ABBREVIATED = re.compile(r"\b(?:Mrs?|Ms|Dr|St|(?:[A-Z]\.)+[A-Z])\.(?=\s)")
_ODD = re.compile(r"[\"“”„«»‘`;:()\[\]…/–—]|\.\.|[.!?]\s|[^\x00-\u024f\u2019]")
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][\w'’&.-]*\Z|\$?\d[\d.,]*%?\Z|\d+-[a-z-]+\Z")
_MOST_WORDS = 24


def thesis_of(question: str) -> str:
    """Return the statement that affirms a question, or the question itself if its structure is not certain.

    >>> thesis_of("Should Amazon sell face recognition to the police?")
    'Amazon should sell face recognition to the police.'
    >>> thesis_of("Should school start times change?")
    'Should school start times change?'
    """
    asked = " ".join(question.split())
    if not asked.endswith("?") or _ODD.search(_ABBREVIATED.sub("", asked)) or not asked[0].isalpha():
        return asked
    words = asked.rstrip("?").rstrip().split(" ")
    plain = [word.lower().replace("’", "'").rstrip(",") for word in words]
    if not 3 <= len(words) <= _MOST_WORDS or "," in asked or "?" in asked.rstrip("?"):
        return asked
    if (OPEN - {"if"} if plain[1] == "it" else OPEN) & set(plain):
        return asked
    if plain[1] == "you" and (plain[0] not in FOR_ANYBODY or OPINIONS & set(plain)):
        return asked  # which asks the reader, and states nothing
    if any(before == "and" and after in FIRST for before, after in pairwise(plain)):
        return asked
    if not all(_WORD.match(word) for word in words):
        return asked
    stated = _stated(plain[0], words[1:], plain[1:])
    if stated is None:
        return asked
    text = " ".join(stated)
    return text[0].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _stated(verb: str, words: list[str], plain: list[str]) -> list[str] | None:
    """Return the words of the statement, or None if the question does not determine them."""
    at: int | None = None
    if verb in MODALS:
        at = _first(_before_verb(plain, words), _before_be(plain), _before_base(plain))
    elif verb == "ought":
        at = plain.index("to") if "to" in plain else 0
        is_plain = _is_plain(plain[:at]) and plain.count("to") == 1  # "the right to vote"
        at = at if is_plain or plain[:at] in (["we"], ["they"]) else None
    elif plain[0] == "there" and verb in BE | HAVE and "not" not in plain:
        at = 1
    elif verb in BE:
        at = _first(_before_state(plain, words), _before_noun(plain), _before_more_of_any(plain))
    elif verb in HAVE:
        at = 1 if plain[0] in SUBJECTS | {"we", "you", "it"} else _subject(plain, words)
        at = _first(at if at is not None and plain[at] in WORKED else None, _before_participle(plain))
    elif verb in DO:
        at = None if plain[0] in {"it", "not"} else _before_verb(plain, words)
        if at is not None and plain[at] not in VERBS_AFTER_PRONOUNS - {"be"}:
            return None
        if at is not None and verb != "did" and _is_one(plain[:at]) != (verb == "does"):
            return None
        at = _first(at, _before_base(plain), _before_last_verb(plain))
        if at is None or (verb == "does" and plain[at - 1] in PLURALS) or plain[at] == "be":
            return None
        return words if verb == "do" else _in_the_present(words, at) if verb == "does" else _in_the_past(words, at)
    return None if at is None else [*words[:at], verb, *words[at:]]


def _first(*found: int | None) -> int | None:
    return next((at for at in found if at is not None), None)


def _in_the_past(words: list[str], at: int) -> list[str] | None:
    """Return the statement in the past tense, or None if the verb's past form is not known."""
    base = words[at]
    if base in PAST:
        form = PAST[base]
    elif base in SURE and base + ("d" if base.endswith("e") else "ed") in REGULAR:
        form = base + ("d" if base.endswith("e") else "ed")
    else:
        return None
    return [*words[:at], form, *words[at + 1 :]]


def _in_the_present(words: list[str], at: int) -> list[str]:
    """Return the statement in the present tense for a singular subject: its verb ends in -s."""
    base = words[at]
    if base == "have":
        form = "has"
    elif re.search(r"[^aeiou]y$", base):
        form = base[:-1] + "ies"
    else:
        form = base + ("es" if re.search(r"(?:s|x|z|sh|ch|o)$", base) else "s")
    return [*words[:at], form, *words[at + 1 :]]


def _is_one(subject: list[str]) -> bool:
    """Return whether a subject is singular or a mass noun; a name is."""
    if subject[-1] in {"people", "police"} or subject[0] in {"i", "you", "we", "they", "these", "those", "all", "most"}:
        return False
    return subject[-1] not in NOUNS - MASS


def _before_verb(plain: list[str], words: list[str]) -> int | None:
    """Return the number of words in the subject before a base verb, or None if that is not certain."""
    if plain[0] in SUBJECTS:
        return 1
    if plain[0] in PRONOUNS - {"people"}:
        return 1 if _verb_at(plain, 1, VERBS_AFTER_PRONOUNS) else None
    at = 1 if plain[0] == "people" else _subject(plain, words)
    if at is None or "be" in plain[at + 1 :]:
        return None
    if plain[0] not in DETERMINERS and plain[at - 1] in PLURALS and _verb_at(plain, at, VERBS_AFTER_PLURALS):
        return None if at + 1 < len(plain) and plain[at + 1] in SURE and plain[at] not in {"help", "let"} else at
    if _verb_at(plain, at, SURE):
        return at if at + 1 == len(plain) or plain[at + 1] not in SURE else None
    rest = plain[at + 1 :]
    alone = all(  # no other word can be the verb that every question has
        word in NO_VERBS or (name[0].isupper() and word not in VERBS_AFTER_PRONOUNS)
        for word, name in zip(rest, words[at + 1 :], strict=True)
    )
    sure = plain[at] in VERBS_AFTER_PRONOUNS and (alone or bool(rest and rest[0] in OBJECTS))
    return at if sure else None


def _verb_at(plain: list[str], at: int, verbs: frozenset[str]) -> bool:
    if plain[at] in {"not", "never", "always", "really", "still"} and at + 1 < len(plain):
        at += 1
    return plain[at] in verbs


def _before_be(plain: list[str]) -> int | None:
    """Return the number of words before "be" if there is no other verb, or None: "be" is never a noun."""
    if plain.count("be") != 1 or plain[-1] == "be" or plain[0] in {"we", "you"}:
        return None
    at = plain.index("be")
    before = plain[:at]
    while before and before[-1] in {"not", "never", "always", "really", "still", "ever"}:
        before.pop()
    odd = NOT_BEFORE_BE & set(before) or any(word.endswith(("ing", "ed")) for word in before[1:])
    return len(before) if 0 < len(before) <= 7 and not odd else None


def _subject(plain: list[str], words: list[str]) -> int | None:
    """Return the number of words in the noun phrase or name at the beginning, or None if that is not certain."""
    begins = 1 if plain[0] in DETERMINERS else 0
    if plain[0] == "the" and words[1].isupper() and 1 < len(words[1]) < 6 and len(plain) > 2:
        return 2 if words[2].islower() else None
    heads = HEADS if begins else NOUNS
    heads = heads | MASS
    at = begins
    while at < len(plain) - 1 and plain[at] in KINDS and plain[at + 1] in (HEADS - {"ban"}) | MASS | KINDS:
        at += 1
        heads = HEADS | MASS
    if at < len(plain) - 1 and plain[at] in heads:
        following = plain[at + 1]
        return None if following in (HEADS - {"ban"}) | KINDS and following not in IS else at + 1
    return _name(plain, words) if begins == 0 else None


def _name(plain: list[str], words: list[str]) -> int | None:
    """Return the number of words in a name at the beginning, or None: all are capitalized, none is a verb."""
    at = 0
    while at < len(words) - 1 and words[at][0].isupper():
        if plain[at] in VERBS_AFTER_PRONOUNS or plain[at].endswith(("'s", "s'")):
            return None
        at += 1
    return at if 0 < at <= 3 and words[at][0].islower() else None


def _before_state(plain: list[str], words: list[str]) -> int | None:
    """Return the number of words before the predicate behind "be", or None if that is not certain."""
    if plain[0] in SUBJECTS or (plain[0] == "it" and plain[1] != "s"):
        return 1
    if plain[0] in {"we", "you"}:
        return 1 if len(plain) == 2 and not plain[1].endswith("s") else 1 if plain[1] in IS | DONE | ADVERBS else None
    at = _before_last(plain)
    return _before_more(plain, words) if at is None else at


def _before_last(plain: list[str]) -> int | None:
    """Return the number of words before a final adjective if it alone can be the predicate, or None."""
    if plain[-1] not in IS | DONE:
        return None
    at = len(plain) - 1
    while at and plain[at - 1] in ADVERBS:
        at -= 1
    before = plain[:at]
    inside = set(before[1:] if before and before[0] in DETERMINERS else before)
    odd = inside & (NOT_BEFORE_STATE | IS | DONE | ADVERBS | SURE) or any(
        word.endswith("ly") or (word.endswith("ed") and (place or at == 1)) or (word.endswith("ing") and place > 1)
        for place, word in enumerate(before)
    )
    return at if 0 < at <= 6 and not odd and not (at == 1 and before[0] in DETERMINERS - {"this", "that"}) else None


def _before_more(plain: list[str], words: list[str]) -> int | None:
    """Return the number of words before an adjective with a complement ("safe for children"), or None."""
    at = _subject(plain, words)
    if at is None:
        return None
    state = at
    while state < len(plain) - 2 and plain[state] in ADVERBS:
        state += 1
    sure = plain[state] in IS | DONE and state + 1 < len(plain) and plain[state + 1] in BEHIND
    return at if sure and not _says_another(plain[state + 1 :]) else None


def _is_plain(subject: list[str]) -> bool:
    """Return whether words can only be a noun phrase, or two with "and", and none of them a verb."""
    if subject.count("and") == 1 and 0 < subject.index("and") < len(subject) - 1:
        at = subject.index("and")
        return at <= 2 and len(subject) - at <= 3 and _is_plain(subject[:at]) and _is_plain(subject[at + 1 :])
    begins = 1 if subject and subject[0] in DETERMINERS else 0
    inner = subject[begins:]
    if "of" in inner[1:-1]:
        at = inner.index("of")
        return at <= 2 and len(inner) - at <= 4 and _is_plain(subject[: begins + at]) and _is_plain(inner[at + 1 :])
    return (
        0 < len(inner) <= 3
        and not NOT_IN_SUBJECTS & set(inner)
        and not VERBS_AFTER_PRONOUNS & set(inner[1 - begins :])
        and not any(
            (word.endswith(("ing", "ly")) and word not in MASS) or re.match(r"\$?\d[^-]*\Z", word) for word in inner
        )
        and not any(word.endswith("ed") or word in DONE for word in inner[1:])
        and inner[-1] not in IS | DONE | ADVERBS | {"of", "and"}
        and not any(_is_plural(one) and _is_plural(other) for one, other in pairwise(inner))  # "books students choose"
    )


def _is_plural(word: str) -> bool:
    return word in PLURALS or bool(re.search(r"[^siu']s\Z", word))


def _before_base(plain: list[str]) -> int | None:
    """Return the number of words before the only verb that the question can have, or None."""
    found = [at for at, word in enumerate(plain) if word in SURE | {"make"}]
    if not found or not _is_plain(plain[: found[0]]):
        return None
    rest = plain[found[0] + 1 :]
    if plain[found[0]] == "have":
        return found[0] if rest and ("be" not in rest) else None
    others = [
        word
        for before, word in pairwise(rest)
        if word in SURE | {"be"} and before not in {"to", "and"} and plain[found[0]] != "make"
    ]
    return None if others or (rest and rest[0] in SURE | {"be"}) else found[0]


def _before_last_verb(plain: list[str]) -> int | None:
    """Return the number of words before a final verb that has only one noun before it, or None."""
    at = len(plain) - 1
    alone = at == 1 or (at == 2 and plain[0] in DETERMINERS)
    return at if alone and plain[at] in VERBS_AFTER_PRONOUNS and _is_plain(plain[:at]) else None


def _before_participle(plain: list[str]) -> int | None:
    """Return the number of words before the participle behind "have" if it is unique and no attribute, or None."""
    at = next((at for at, word in enumerate(plain) if at and (word.endswith("ed") or word in WORKED)), None)
    if at is None or not _is_plain(plain[:at]):
        return None
    rest = plain[at + 1 :]
    if any(word.endswith("ed") or word in WORKED | VERBS_AFTER_PRONOUNS | {"come", "been"} for word in rest):
        return None
    return at if (len(rest) == 1 and rest[0] not in BEHIND) or not rest or rest[0] in OBJECTS else None


def _before_noun(plain: list[str]) -> int | None:
    """Return the number of words before a predicate noun ("a sport", "the answer"), or None."""
    at = next((at for at, word in enumerate(plain) if at and word in {"a", "an", "the"}), None)
    if at is None or at == len(plain) - 1 or plain[at + 1] in {"hour", "day", "week", "month", "year", "person"}:
        return None
    if plain[:at] in (["this"], ["we"]):
        return at if plain[-1] not in IS | DONE else None
    if any(word.endswith("ing") for word in plain[:at]):
        return None  # "smoking a pipe"
    if not _is_plain(plain[:at]) or (plain[0] in DETERMINERS and plain[at] == "the"):
        return None  # "the book the class reads"
    rest = plain[at + 1 :]
    if rest[-1] in IS | DONE | ADVERBS or rest[-1].endswith("ly") or PRONOUNS & set(rest[:-1]) or "worth" in rest:
        return None
    ends = next((place for place, word in enumerate(rest) if word in BEHIND | {"of", "to"}), len(rest))
    if any(word in VERBS_AFTER_PRONOUNS or word.endswith("ed") for word in rest[1:ends]):
        return None
    if plain[at] != "the" and re.search(r"[^su]s\Z", rest[ends - 1]):
        return None  # "children a court convicts"
    if plain[at] == "the" and ends > 1 and rest[0] not in CHIEF and not rest[0].endswith("est"):
        return None  # "pizza the family eats"
    if any(
        word in DETERMINERS and before not in BEHIND | {"of", "and"} and "to" not in rest[:place]
        for place, (before, word) in enumerate(pairwise(rest), 1)
    ):
        return None
    return at


def _before_more_of_any(plain: list[str]) -> int | None:
    """Return the number of words before "bad for teenagers", "to blame", "worth it", "too high"; or None."""
    for at in range(1, len(plain) - 1):
        state = at
        while state < len(plain) - 2 and plain[state] in ADVERBS:
            state += 1
        word, rest = plain[state], plain[state + 1 :]
        fits = (
            (word in IS and rest[0] in BEHIND and len(rest) > 1)
            or (word == "to" and rest[0] == "blame")
            or (word == "worth" and (rest == ["it"] or (rest[0] == "the" and len(rest) == 2)))
            or (plain[state - 1] == "too" and state == len(plain) - 1)
        )
        if fits or (plain[at] == "too" and at == len(plain) - 2):
            return at if _is_plain(plain[:at]) and not _says_another(rest) else None
    return None


def _says_another(rest: list[str]) -> bool:
    """Return whether the words behind a predicate may be the real one ("bad for the rich good for the poor")."""
    return any(
        word in IS | DONE | {"a", "an", "the"} and before not in BEHIND | {"of", "and"}
        for before, word in pairwise(rest)
    )
