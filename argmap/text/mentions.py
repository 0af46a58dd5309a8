"""Mentions: the name and role in a noun phrase, and the pronouns that may refer to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from argmap.text import speaker_checks
from argmap.text.given_names import gender_of
from argmap.text.languages.english import (
    AUXILIARIES,
    CALENDAR,
    CUES,
    DETERMINERS,
    FEMALE_NOUNS,
    MALE_NOUNS,
    NAME_WORDS,
    ORG_WORDS,
    PARTIES,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    TITLES,
)
from argmap.text.languages.english_not_names import INTRODUCING
from argmap.text.person_names import JOINERS, LEADING_PARTICLES, PARTICLES, looks_like_person, named_like_month
from argmap.text.reading_types import SpeakerKind
from argmap.text.words import (
    Word,
    bare,
    is_group_noun,
    is_paper_noun,
    is_person_noun,
    is_plural,
    possessive,
    singular,
    verbal,
)

_HELPED = re.compile(r"[’'](?:ll|ve|re|d)$")  # "Smith’ll"
_FOLLOWS = re.compile(r"\s*(?:([a-z’']+)|[,.;)]|$)")
_AFTER_NAMES = NAME_WORDS["after_names"]
_INSIDE = PARTICLES | JOINERS
_MARKS_AROUND = frozenset(',;:—–-―()[]•·●*>^~|/§«»“”"‘')
_SHORTENED = re.compile(r"(?<=[eyiut])[’'](?:s|d|ll|ve|re|m)$")  # "he’d", "they’re"
_THEMSELVES = NAME_WORDS["themselves"]
_BODIES = NAME_WORDS["bodies_it"]  # nouns for people that "it" means
_WHEN = NAME_WORDS["which_span"]
_SPANS = NAME_WORDS["spans"]
_SUFFIXES = NAME_WORDS["suffixes"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of a speaker: the words text[start:end], with name, role and kind.

    `gender` is m, f, p (several), o (a thing, an organization or a paper) or "" if the words leave it open.
    """

    start: int
    end: int
    text: str
    name: str
    kind: SpeakerKind
    role: str | None
    gender: str
    pronoun: bool
    head: str  # the last noun of a description, in lower case; "" for names


def _titled(word: Word) -> bool:
    low = bare(word.low).rstrip(".")
    return low in TITLES or low in PEOPLE_NOUNS or singular(low) in PEOPLE_NOUNS


def mention_of(words: list[Word], text: str) -> Mention | None:
    """Parse a noun phrase as a mention; None if it can hardly be a speaker."""
    mention = _phrase(words, text)
    if mention is None or mention.pronoun or speaker_checks.lets_through(text, mention.start, mention.end):
        return mention
    return None


def _phrase(words: list[Word], text: str) -> Mention | None:
    while words and (words[-1].text in ',;:—–-―“”"‘[' or words[-1].low in {"and", "or", "’", "'"}):
        words = words[:-1]
    while words and (words[0].text in _MARKS_AROUND or words[0].low in NAME_WORDS["before_mention"]):
        words = words[1:]
    if len(words) > 2 and words[0].text.isupper() and len(words[0].text) > 3 and words[1].text in "-–—―":
        words = words[2:]  # "LEEDS - The mayor"
    if len(words) > 1 and words[-1].low in _THEMSELVES:
        words = words[:-1]
    if (
        len(words) > 1
        and words[0].capital
        and speaker_checks.opens_with_adverb(text, words[0].start, words[0].low)
        and not (words[0].text == "Just" and words[1].capital)
    ):
        words = words[1:]
    if len(words) > 2 and words[0].text.lower() in INTRODUCING and words[0].capital and gender_of(words[1].text):
        words = words[1:]  # "Meet Ana Reed"
    if not words:
        return None
    for word in words:
        if word.hole:
            return None
    start, end = words[0].start, words[-1].end
    said = text[start:end]
    alone = _SHORTENED.sub("", words[0].low) if len(words) == 1 else ""
    if alone in PRONOUNS and words[0].text != "WHO":
        gender = PRONOUNS[alone]
        return Mention(start, end, said, said, "description", None, gender, pronoun=True, head="")
    low0 = words[0].low
    if (
        (low0 in AUXILIARIES and not words[0].capital)
        or (low0 in CALENDAR and not named_like_month(words, 0))
        or (low0.isdigit() and len(words) == 1)
    ):
        return None
    if bare(low0) in NAME_WORDS["nobody_alone"] and len(words) == 1:
        return None
    if low0.endswith("ing") and not words[0].capital and len(words) > 1:
        last = bare(words[-1].low)
        if not (len(words) <= 3 and (is_person_noun(last) or is_group_noun(last) or is_paper_noun(last))):
            return None  # "teaching unions" speak, "asking the members" does not
    determined = low0 in DETERMINERS
    core = words[1:] if determined else words
    if not core:
        if low0 in NAME_WORDS["quantities"]:
            return Mention(
                start, end, said, said, "description", None, "p" if low0 != "one" else "", pronoun=False, head=low0
            )
        return None
    office = _office(core)
    if office:
        holder = _named(core, core[office:], [], said, text, determined=determined)
        if holder is not None and holder.kind == "person":
            return replace(holder, start=start, role=text[core[0].start : core[office - 1].end])
    cut = len(core)
    for index, word in enumerate(core):
        if index and word.low in _WHEN and index + 1 < len(core) and core[index + 1].low in _SPANS:
            cut = index
            break
        if index and index + 1 < len(core) and verbal(word, core[index - 1], core[index + 1]):
            cut = index
            break
        if (
            index
            and (word.low in PREPOSITIONS or word.low in {"who", "that", "which", "—", "–", "("})
            and not _joined(core, index)
        ):
            cut = index
            break
    head = core[:cut]
    rest = core[cut:]
    while len(words) > 1 and not words[-1].capital and (words[-1].low in DETERMINERS or words[-1].low in PREPOSITIONS):
        words = words[:-1]  # "officials for a “first”": the phrase went on in a quotation
        said = text[start : words[-1].end]
    dated = next(
        (
            n
            for n, w in enumerate(rest)
            if w.low == "including" or (w.low in {"on", "in"} and any(d.low in CALENDAR for d in rest[n + 1 : n + 2]))
        ),
        -1,
    )
    if dated > 0:
        words, rest = words[: len(words) - len(rest) + dated], rest[:dated]
        said = text[start : words[-1].end]
    if rest and (rest[0].low in _WHEN or dated == 0):
        words, rest, said = [*words[: len(words) - len(rest)]], [], text[start : head[-1].end]
    return _named(words, head, rest, said, text, determined=determined) or _described(words, head, said)


def _office(core: list[Word]) -> int:
    """Return the index of the name behind an office with "of" or "for": "Secretary of State Ann Lee"; 0 if none."""
    if not (core[0].capital and _titled(core[0]) and any(word.low in {"of", "for"} for word in core[1:-2])):
        return 0
    for at in range(3, len(core) - 1):
        if (
            core[at - 1].capital
            and core[at].capital
            and gender_of(core[at].low) is not None
            and core[at].low != "virginia"
        ):
            return at if all(word.capital for word in core[at:]) and not possessive(core[-1]) else 0
    return 0


def _inside(head: list[Word], tail: int) -> bool:
    """Return whether the particle before head[tail] belongs to a name: "van der Berg", "Society for the Protection"."""
    little, follows = head[tail - 1], head[tail]
    if little.low in PARTICLES:
        return (follows.capital or follows.low in PARTICLES) and (tail > 1 or little.low in LEADING_PARTICLES)
    if tail < 2:
        return False
    if follows.capital:
        return True
    return follows.low == "the" and little.low != "the" and tail + 1 < len(head) and head[tail + 1].capital


def _joined(core: list[Word], index: int) -> bool:
    """Return whether the particle at `index` is inside a name, as in "Department of Justice"."""
    if core[index].low not in JOINERS or not core[index - 1].capital or index + 1 >= len(core):
        return False
    follows = core[index + 1]
    if follows.low in CALENDAR and core[index].low != "of":
        return False  # "The Times on Saturday"
    if follows.low == "the" and index + 2 < len(core):
        follows = core[index + 2]
    if not follows.capital or possessive(core[index - 1]):
        return False
    before = [w for w in core[:index] if w.capital]
    if core[index].low in {"and", "&"}:
        return True
    if len(before) > 1 and not any(bare(w.low) in ORG_WORDS for w in before):
        return False
    if core[index].low == "of" and any(w.low == "of" for w in core[1:index]) and bare(core[0].low) in ORG_WORDS:
        return True  # "Board of Trustees of St. Mary's"
    return bare(before[-1].low) in ORG_WORDS or bool(
        before and not _titled(before[-1]) and core[index].low in {"of", "for"}
    )


def _named(
    words: list[Word], head: list[Word], rest: list[Word], said: str, text: str, *, determined: bool
) -> Mention | None:
    """Parse a phrase whose head ends in a name; None if it ends in a common noun."""
    tail = len(head)
    while tail and (
        head[tail - 1].capital
        or (head[tail - 1].text[0] in "@#")
        or (tail < len(head) and head[tail - 1].low in _INSIDE and _inside(head, tail))
        or head[tail - 1].low in _SUFFIXES
        or (head[tail - 1].text == "." and tail < len(head))
        or (head[tail - 1].text[0].isdigit() and tail - 1 > 0 and head[tail - 2].capital)
    ):
        tail -= 1
    while (
        tail < len(head)
        and not head[tail].capital
        and head[tail].text[0] not in "@#"
        and not (head[tail].low in LEADING_PARTICLES and tail + 1 < len(head))
    ):
        tail += 1
    run = head[tail:]
    if not run or not any(word.capital or word.text[0] in "@#" for word in run):
        return None
    behind_name = run.pop() if len(run) > 1 and run[-1].text in _AFTER_NAMES else None
    if tail == 0 and len(run) == 1 and not determined and words[0] is run[0]:
        low = bare(run[0].low)
        if is_person_noun(low) or is_group_noun(low) or is_paper_noun(low) or low in NAME_WORDS["no_names"]:
            return None
    split = 0
    for index, word in enumerate(run[:-1]):
        if (
            _titled(word)
            and not possessive(word)
            and (index + 1 < len(run))
            and run[index + 1].low not in JOINERS
            and run[index + 1].low not in _SUFFIXES
            and word.low != "st."
        ) or (
            (possessive(word) or (word.low in PARTIES and gender_of(run[index + 1].text)))
            and looks_like_person(run[index + 1 :])
            and len(run) - index - 1 >= 2
        ):
            split = index + 1
    name = run[split:]
    society = len(run) > 2 and run[0].low in ORG_WORDS and run[1].low in {"of", "for"}
    if len(run) == 1 and (determined or tail) and is_person_noun(bare(run[0].low)):
        return None  # "the panel’s top Democrat"
    if (
        _titled(run[-1])
        and not society
        and (
            (len(run) - split <= 1 and (determined or tail or split))
            or (determined and is_person_noun(bare(run[-1].low)))
        )
    ):
        return None  # "the Police Chief": a role, not a name
    before = words[0].start
    lead = head[: tail + split]
    person = looks_like_person(name)
    if person and not split and not tail and determined:
        person = False
    if (
        tail
        and not split
        and not any(is_person_noun(bare(w.low)) or w.text[0].isdigit() or possessive(w) for w in head[:tail])
    ):
        person = (person and not determined) or any(is_person_noun(w.low) for w in head[:tail])
    plain = _join(name, text)
    title_words = [bare(w.low).rstrip(".") for w in lead]
    gender = ""
    if person:
        if any(t in FEMALE_NOUNS for t in title_words):
            gender = "f"
        elif any(t in MALE_NOUNS for t in title_words):
            gender = "m"
        else:
            gender = gender_of(name[0].text) or ""
    else:
        gender = "o" if not any(w.low in {"and"} for w in head) else "p"
        if lead and not split and tail:
            # A lower-case word before: "rival Acme"; the name alone speaks.
            plain = _join(name, text)
    role_text = " ".join(w.text for w in lead if w.low not in DETERMINERS) if person else ""
    if person and behind_name is not None:
        role_text = f"{role_text}, {behind_name.text}".strip(" ,")
    if person and not role_text:
        role_text = _body_behind(rest, text)
    shown = role_text.rstrip(".").lower()
    role = role_text if shown and shown not in NAME_WORDS["address"] else None
    if rest and not person and rest[0].low in {"and", "&"}:
        plain = _join(head[tail:] + rest, text)
    if any(w.low == "and" for w in words) and not person:
        plain = re.sub(r"^(?:the|a|an)\s+", "", said, flags=re.IGNORECASE)
        gender = "p"
    if before == words[0].start and not plain:
        return None
    return Mention(
        words[0].start,
        words[-1].end,
        said,
        plain,
        "person" if person else "organization",
        role,
        gender,
        pronoun=False,
        head="",
    )


def _described(words: list[Word], head: list[Word], said: str) -> Mention | None:
    """Parse a phrase without a name: "a county spokesman", "leaders of the union"; None if it is no speaker."""
    if not head or (head[-1].text.isdigit() and len(head) == 1):
        return None
    noun = bare(head[-1].low)
    plural = is_plural(noun) or any(w.low == "and" for w in words)
    if noun in FEMALE_NOUNS:
        gender = "f"
    elif noun in MALE_NOUNS:
        gender = "m"
    elif plural:
        gender = "p"
    elif noun in _BODIES:
        gender = "o"
    elif is_person_noun(noun):
        gender = ""
    else:
        gender = "o"
    if is_group_noun(noun) and not is_person_noun(noun):
        gender = "o" if not is_plural(noun) else "p"
    return Mention(words[0].start, words[-1].end, said, said, "description", None, gender, pronoun=False, head=noun)


def _body_behind(rest: list[Word], text: str) -> str:
    """Return the body that somebody belongs to by the words behind the name: "of the Harbor Council"; "" if none."""
    if not rest or rest[0].low not in {"of", "from"}:
        return ""
    body = rest[2 if len(rest) > 1 and rest[1].low == "the" else 1 :]
    if not body or not any(bare(word.low) in ORG_WORDS or is_group_noun(bare(word.low)) for word in body):
        return ""  # "Ana Reed of Leeds"
    return text[body[0].start : body[-1].end] if body[0].capital and body[-1].capital else ""


def _join(name: list[Word], text: str) -> str:
    parts: list[str] = []
    previous_end = -1
    for word in name:
        if parts and word.start > previous_end:
            parts.append(" ")
        parts.append(_HELPED.sub("", word.text))
        previous_end = word.end
    follows = _FOLLOWS.match(text, name[-1].end) if possessive(name[-1]) else None
    if follows is not None and (follows[1] is None or follows[1] in CUES or follows[1] in AUXILIARIES):
        return "".join(parts).strip(" .,’'")  # "Sainsbury’s said"
    return bare("".join(parts)).strip(" .,") if not name[-1].text.endswith(".") else "".join(parts).strip(" ,")


def speaks(mention: Mention) -> bool:
    """Return whether a mention can be a speaker: people, organizations, papers and names can; "the window" cannot."""
    if mention.pronoun or mention.kind != "description":
        return True
    noun = mention.head
    return (
        is_person_noun(noun) or is_group_noun(noun) or is_paper_noun(noun) or noun in NAME_WORDS["speaking_quantities"]
    )
