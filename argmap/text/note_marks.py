"""Note marks of studies, encyclopedias and word processors: "[1]", "[citation needed]", "²", "*", "†".

A note mark is no word of the text, wherever it stands. It is taken out before anything is read, by as many blanks, so
that all places stay what they are.
"""

from __future__ import annotations

import re

# A word in brackets behind a mark that opens, or in the midst of words, was put in by the writer: “[50] came”.
_BRACKETED = re.compile(
    r"\[\s?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|[ivxl]{1,5}"
    r"|(?:note|notes|n|nb|fn|ref|footnote|remark|web|lower-alpha)\.?\s?[\da-z]{1,3}"
    r"|[*†‡§]+|edit|(?:\w+ )?(?:citations? needed|source needed|clarification needed|verification needed)"
    r"|(?:according to|by) whom\??|who\??|when\??|where\??|which\??|how\??|dubious(?:\s?[–-]\s?discuss)?|dead link"
    r"|failed verification|not in citation given|original research\??|page needed|permanent dead link)\s?\]"
    r"(?![\w(])(?::\s?\d{1,4}(?:[–-]\d{1,4})?(?=[\s.,;]|$))?",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[*†‡§¶※]{1,6}(?=[\s.,;:!?)\]”\"’'»–—\[]|$)")
_RAISED = re.compile(r"[⁰¹²³⁴-⁹ᵃ-ᶜ]+(?:[,–⁻-][⁰¹²³⁴-⁹]+)*(?![\w])")
_SIGN = re.compile(r"[\[*†‡§¶※⁰¹²³⁴-⁹]")
# What a raised digit becomes where the letters have lost their height: ‘safe,”1 said’, ‘Reed.2’, ‘Ana Reed2’.
_DIGITS = re.compile(r"\d+")
_LIST = re.compile(r"\d{1,3}(?:[,–-]\d{1,3})*(?=[\s.,;:)]|$)")
_STOPS = ".,!?…;:"
_CLOSING = "”\"’'»)"
_NUMBERED = re.compile(
    r"(?<![\w])(?:no|nos|vol|p|pp|figs?|secs?|sect|arts?|chs?|ver|nr|par|table|v|op|ex|pt|ph|st|a\.m|p\.m|q|para)[.,]$",
    re.IGNORECASE,
)
_APART = frozenset(stop + mark for stop in _STOPS for mark in "”\"’'»")
_TELLS = re.compile(r"\s(?:said|says|wrote|writes|told|asked|added|argued|warned|explained|replied)\b")
_NAMED = re.compile(r"[A-Z][\w’'-]*\.? (?:[A-Z]\. )?[A-Z][a-z’'-]+[a-z]$")


def without_notes(text: str) -> str:
    """Return a text of the same length in which every note mark is replaced by spaces."""
    found = sorted([*_signs(text), *_digits(text)])
    parts: list[str] = []
    at = 0
    for start, end in found:
        if start >= at:
            parts.append(text[at:start])
            parts.append(" " * (end - start))
            at = end
    return "".join((*parts, text[at:])) if parts else text


def _signs(text: str) -> list[tuple[int, int]]:
    """Return the spans of note marks that are signs, superscript digits, or in brackets."""
    found: list[tuple[int, int]] = []
    for trigger in _SIGN.finditer(text):
        at = trigger.start()
        before = text[at - 1] if at else "\n"
        if trigger[0] == "[":
            match = _BRACKETED.match(text, at)
            if match is None or not _attached(text, at, before, match.end(), found):
                continue
        elif before.isspace():
            continue
        elif trigger[0] in "*†‡§¶※":
            match = _SIGNS.match(text, at)
        else:
            match = _RAISED.match(text, at) if not before.isdigit() else None
        if match is not None:
            found.append(match.span())
    return found


def _attached(text: str, at: int, before: str, end: int, found: list[tuple[int, int]]) -> bool:
    """Return whether a bracket is placed like a note: right behind a word or a note, or a number after a space."""
    inner = text[at + 1 : end - 1].strip()
    if before == "\n":
        return inner[:1].isdigit()
    if not before.isspace():
        return before not in "“„«‘(/" and not (before in "\"'" and not text[max(0, at - 2) : at - 1].strip())
    earlier = text[max(0, at - 2)]
    if found and found[-1][1] >= at - 1:
        return True
    return len(inner) > 1 or inner.isdigit() if earlier.isalnum() or earlier in _STOPS + _CLOSING else False


def _digits(text: str) -> list[tuple[int, int]]:
    """Return the spans of digits that were superscript: behind closing punctuation, or attached to a surname."""
    found: list[tuple[int, int]] = []
    for digits in _DIGITS.finditer(text):
        at = digits.start()
        if not at or at + 3 < digits.end():
            continue
        before = text[at - 1]
        if not (before in _STOPS or before in _CLOSING or before.islower() or before == " "):
            continue
        match = _LIST.match(text, at)
        if match is None:
            continue
        if before.islower():
            raised = len(digits[0]) < 3 and _NAMED.search(text, max(0, at - 50), at) is not None
        elif before == " ":
            raised = text[at - 3 : at - 1] in _APART and _TELLS.match(text, match.end()) is not None
        elif before in _STOPS:
            two = text[max(0, at - 3) : at - 1]
            raised = (
                len(two) == 2
                and (two.isalpha() or two[1] in _CLOSING)
                and not _NUMBERED.search(text, max(0, at - 6), at)
            )
        else:
            raised = text[at - 2 : at - 1] in _STOPS or (before in "”»" and text[at - 2 : at - 1].isalpha())
        if raised:
            found.append((at, match.end()))
    return found
