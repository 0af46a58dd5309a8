"""Paragraphs of a plain text, and which of them are prose, headlines, or page furniture around an article."""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
_ENDS = re.compile(r"[。！？」』]\s*$|[.!?…:](?:[\"”“’‘'»«)\]]*|[  ]»)\s*$|[\"”’'»)\]]\s*[.,;:]\s*$|[,;]\s*$")
_TEASERS = re.compile(
    r"^\W*(?:latest|related|recent|more|most|other|popular|trending|recommended|top|breaking|featured|similar|further|next|previous|"
    r"you (?:may|might)|read (?:more|next|also)|see also|also (?:read|see|on)|don[’']t miss|editor[’']?s[’']? (?:picks?|choice)|around the web|"
    r"sponsored|promoted|keep reading|what to read next|in (?:other|this) (?:news|section)|elsewhere)\b.{0,45}$",
    re.IGNORECASE,
)
_TEASER_WORDS = re.compile(
    r"\b(?:news|stories|story|posts?|articles?|read(?:ing|s)?|headlines|videos?|topics?|coverage|links?|viewed|popular|shared|commented|picks|"
    r"insights?|content|like|interested|next|more|today|now|trending|reports?|updates|also|see|web|miss|choice)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^\W*(?:read (?:more|also|next)?\s*:|related\s*:|also (?:read|see)\s*:|see also\s*:|watch\s*:|listen\s*:|more\s*:|photo\s*:|image\s*:|picture\s*:|photos by|"
    r"filed under|tags?\s*:|categories|companies\s*:|share this|follow us|sign up|subscribe|copyright|©|all rights reserved|click here|advertisement|"
    r"leave a (?:reply|comment)|add your comment|post a comment|this site uses|your email address|rate this comment|flag this comment)",
    re.IGNORECASE,
)


_SIGNED = re.compile(
    r"[“\"«„][^“”\"«»„]{12,}[.!?][”\"»“]|[“\"«„][^“”\"«»„]{3,}[.!?…][”\"»“]\s*[—–―~-]+\s*[A-Z]"
)  # a whole sentence in marks, with who said it behind
# "“I was there,” Smith said", with its full stop lost; headlines are in the present tense
_TOLD = re.compile(r"[,!?][”\"] (?:[\w’'.-]+ ){0,6}(?:said|told|added|wrote|explained|recalled|replied)\b")
_LONGEST_LINE = 2000


class ParagraphKind(StrEnum):
    """The kinds of paragraphs on a page."""

    PROSE = "prose"
    HEADLINE = "headline"
    AROUND = "around"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph text[start:end]; `gap` counts the blank lines before it, `indent` its leading spaces.

    `depth` is the number of ">" before it: how deeply it is quoted.
    """

    start: int
    end: int
    sort: ParagraphKind
    gap: int
    indent: int
    depth: int = 0


def lines_of(text: str) -> list[tuple[int, int, int, int]]:
    """Return the nonblank lines, stripped, as (start, end, blank lines before, indent)."""
    found: list[tuple[int, int, int, int]] = []
    previous = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        inner = raw.strip()
        if not inner:
            continue
        indent = len(raw) - len(raw.lstrip())
        start = match.start() + indent
        breaks = text.count("\n", previous, match.start()) or (1 if found else 0)
        found.append((start, start + len(inner), breaks - 1 if found else 0, indent))
        previous = match.end()
    return found


def paragraphs(text: str) -> list[Paragraph]:
    """Split a text into paragraphs: by lines, or by blank lines where the lines are wrapped at a fixed width."""
    lines = lines_of(text)
    joined: list[tuple[int, int, int, int]] = []
    group: list[tuple[int, int, int, int]] = []
    for line in lines:
        if group and (line[2] > 0):
            joined.extend(_unwrapped(text, group))
            group = []
        group.append(line)
    if group:
        joined.extend(_unwrapped(text, group))
    return _sorted(text, [Paragraph(a, b, ParagraphKind.PROSE, gap, indent) for a, b, gap, indent in joined])


def _unwrapped(text: str, group: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Join the lines of a block if they are one wrapped paragraph."""
    group = _rejoined(text, group)
    if len(group) < 2:
        return group
    widths = [b - a for a, b, _, _ in group]
    widest = max(widths)
    if widest > 110 or min(widths[:-1]) < widest * 0.55 or widest < 34:
        return group
    loose = sum(1 for a, b, _, _ in group[:-1] if not re.search(r"[.!?:][\"”’']?$", text[b - 3 : b]))
    if loose < max(1, (len(group) - 1) * 0.5):
        return group
    return [(group[0][0], group[-1][1], group[0][2], group[0][3])]


def _rejoined(text: str, group: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Join lines that were broken inside a sentence or a quotation."""
    joined = [group[0]]
    for line in group[1:]:
        start, end, gap, indent = joined[-1]
        broken = text[line[0]].islower() and not finished(text, start, end) and end - start > 3
        if broken or _left_open(text, start, end, line[0], group[-1][1]):
            joined[-1] = (start, line[1], gap, indent)
        else:
            joined.append(line)
    return joined


def _left_open(text: str, start: int, end: int, follow: int, stop: int) -> bool:
    """Return whether a quotation is open at the end of a line that the next line closes."""
    if text[follow] in "“\"«„‘'" or end - start > _LONGEST_LINE:
        return False
    stop = min(stop, follow + _LONGEST_LINE)
    if text.count("“", start, end) > text.count("”", start, end):
        closes, opens = text.find("”", follow, stop), text.find("“", follow, stop)
        return closes >= 0 and (opens < 0 or closes < opens)
    return text.count('"', start, end) % 2 == 1 and text.count('"', follow, stop) % 2 == 1


def finished(text: str, start: int, end: int) -> bool:
    """Return whether the line ends as a sentence does."""
    return _ENDS.search(text, max(start, end - 8), end) is not None


def _headline(text: str, paragraph: Paragraph) -> bool:
    size = paragraph.end - paragraph.start
    if size > 160 or finished(text, paragraph.start, paragraph.end):
        return False
    if _SIGNED.match(text, paragraph.start, paragraph.end) or _TOLD.search(text, paragraph.start, paragraph.end):
        return False
    words = text[paragraph.start : paragraph.end].split()
    last = words[-1]
    if last[-1] in "\"”’'»" and any(mark in text[paragraph.start : paragraph.start + 2] for mark in "\"“‘'«„"):
        return False  # a quotation that stands alone
    return not (len(words) > 3 and re.search(r"[a-z]", text[paragraph.start]) is not None)


def _sorted(text: str, found: Sequence[Paragraph]) -> list[Paragraph]:
    done: list[Paragraph] = []
    teasing = False
    after_headline = False
    prose_run = 0
    for paragraph in found:
        line = text[paragraph.start : min(paragraph.end, paragraph.start + 200)]
        headline = _headline(text, paragraph)
        if (
            paragraph.end - paragraph.start < 70
            and not _ASIDE.match(line)
            and _TEASERS.match(line)
            and _TEASER_WORDS.search(line)
            and (headline or line.endswith("..."))
        ):
            teasing, after_headline, prose_run = True, True, 0
            done.append(replace(paragraph, sort=ParagraphKind.AROUND))
            continue
        if _ASIDE.match(line) or (line[0] == "[" and line[-1] == "]" and len(line) < 190):
            done.append(replace(paragraph, sort=ParagraphKind.AROUND))
            continue
        if teasing:
            prose_run = 0 if headline or after_headline else prose_run + 1
            after_headline = headline
            if prose_run == 0 or paragraph.end - paragraph.start < 25:
                done.append(replace(paragraph, sort=ParagraphKind.AROUND))
                continue
            teasing = False
        done.append(replace(paragraph, sort=ParagraphKind.HEADLINE) if headline else paragraph)
    return done
