"""Who speaks, as a transcript or a chat labels it: the name, the role beside it, and what is a label but nobody's name."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from collections.abc import Sequence

from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.times import is_time

_HONORIFIC = re.compile(
    r"^(?:the )?(?:rt\.? )?(?:hon|mrs?|ms|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|madam|miss|sen(?:ator)?|rep(?:resentative)?|gov(?:ernor)?|"
    r"president|judge|justice|chair(?:man|woman|person)?|speaker|secretary|minister|congress(?:wo)?man|cllr|councill?or|mayor|deputy|ambassador|general|court|clerk|witness|(?:vize|alters)?präsident(?:in)?|ministre|rapporteure?|"
    r"m|mme|mlle|herr|frau|abg|señora?|sra?|don|doña|onorevole|presidente?)\b\.? ?",
    re.IGNORECASE,
)
_LABELS = THREAD_WORDS["no_speakers"]
_LABEL = re.compile(
    r"(?:step|figure|fig|table|item|part|chapter|section|act|scene|day|week|round|game|match|question|rule|lesson|tip|no|number|phase|option|article|appendix|version|line|page|level|unit|exercise|track|episode)\.? ?\d.*"
    r"|(?:act|scene) (?:[ivxl]+|one|two|three|four|five)\b.*|prologue|epilogue|curtain|(?:mrs?|ms|mx|dr|prof|sen|rep|gov|hon|st|the)\.?"
    r"|(?:editor|author|publisher|translator)['’]?s? note|read (?:more|also|next)|see also|(?:photo|image|picture|video|source|credit)s? ?(?:by|credit|from|source)?|more (?:on|from) .*"
    r"|.* (?:says?|said|writes?|wrote|asked|added|told|including|follow(?:s|ing)|is|are|was|were|that)",
    re.IGNORECASE,
)
_SMALL = THREAD_WORDS["particles_of_labels"]
_CHATTY = re.compile(
    r"^[\s~@*+•-]+|\s*(?:\((?:guest|external|he/him|she/her|they/them|host|co-host|me|you|gast|extern)\)| APP)$",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[\d\s()./\xa0-]{6,24}")
_FULL_NAME = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]*){1,3}")
_PRESIDING = re.compile(
    r"\b(?:presiding|chair\w*|speaker|president|clerk|convener)\b", re.IGNORECASE
)  # by their office
_MOST_WORDS = 8


def speaker_of(label: str, role: str) -> tuple[str, str]:
    """Return the name in a label and the role beside it: "The Minister (Mr. Lee)" is Mr. Lee, the minister."""
    name = re.sub(r"[\s*]+", " ", label) if "*" in label else " ".join(label.split())
    parts = re.findall(r"\(([^()]+)\)", role) or [role.strip(" ,")]
    named = _HONORIFIC.match(parts[0]) or (_FULL_NAME.fullmatch(parts[0]) and not _PRESIDING.search(name))
    if named and name.lower().startswith("the "):
        return parts[0].strip(), name[4:]
    return name.strip(" *"), ", ".join(part.strip() for part in parts if part.strip())


def caller_of(label: str) -> str:
    """Return the name that a chat shows, without the marks around it; "" if that is none."""
    name = " ".join(label.split())
    if _PHONE.fullmatch(name):
        return name
    name = _CHATTY.sub("", _CHATTY.sub("", name)).strip(" ,;·•|–—-")
    if not name or len(name.split()) > _MOST_WORDS or is_time(name) or name.lower() in _LABELS:
        return ""
    known = any(letter.isalpha() or ord(letter) > 0x2600 for letter in name)
    return name if known and name[-1] not in '?!"”' and not re.search(r"[\"“”„]", name) else ""


def is_label(name: str) -> bool:
    """Return whether a word before a colon labels a thing ("Note", "Step 2", "Price") and is no speaker."""
    low = name.lower().strip(" .*#")
    return (
        low in _LABELS or low.split(" ")[0] in {"http", "https"} or _LABEL.fullmatch(low) is not None or is_time(name)
    )


def is_speaker(name: str) -> bool:
    """Return whether a label looks like a speaker's name: capitalized throughout, a number may stand behind it."""
    words = name.split()
    if not words or len(words) > _MOST_WORDS or is_label(name) or name[-1] in ",;!?%/\\=":
        return False
    if len(words) == 1 and re.fullmatch(r"[\w.’'-]*[^\W\d_][\w.’'-]*", name):
        return True
    for word in words:
        first = next((letter for letter in word if letter.isalnum()), "")
        if not first or (first.islower() and word.lower() not in _SMALL):
            return False
    return words[0].lower() not in _SMALL or words[0].lower() in THREAD_WORDS["articles_and_particles"]


def is_titled(name: str, role: str) -> bool:
    """Return whether a name has a title, or brackets behind it as in parliaments."""
    return _HONORIFIC.match(name) is not None or (bool(role) and len(name.split()) > 1)


def full_names(names: Sequence[str]) -> list[str]:
    """Return each name as the fullest that the text has for it: "BLITZER" as "WOLF BLITZER" if he is the only one."""
    by_last: dict[str, set[str]] = {}
    for name in names:
        words = _HONORIFIC.sub("", name).split()
        if len(words) > 1 and not words[-1].isdigit():
            by_last.setdefault(words[-1].casefold(), set()).add(name)
    result: list[str] = []
    for name in names:
        bare = _HONORIFIC.sub("", name) or name
        known = by_last.get(bare.casefold(), set())
        result.append(next(iter(known)) if " " not in bare and len(known) == 1 else name)
    return result
