"""Captions of films and meetings (WebVTT, SubRip, SubViewer): what is said, and who says it where that is told."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.model.records import SourceComment

_TIMES = re.compile(
    r"(?P<start>(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})\s*(?:-->|,)\s*(?P<stop>(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})(?:\s.*)?"
)
_BEGINS = re.compile(
    r"\ufeff?\s*(?:WEBVTT\b|(?:\d+\s*\n)?\s*(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}\s*(?:-->|,)\s*(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3})"
)
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^>\n]{1,80})>")
_TAGS = re.compile(r"<[^<>\n]{1,200}>|\{\\[^{}\n]{1,40}\}")
_NAMED = re.compile(r"(?:>>\s*|-\s*)?(?P<name>[^\W\d_a-zß-ÿ][^\n:.!?,;\"“”]{0,40}):\s+(?=\S)")
_CHANGE = re.compile(r"(?:>>+|[-–—])\s*")
_SOUND = re.compile(r"\W*(?:[\[(][^\])\n]{1,80}[\])]\W*|[♪♫][^\n]*)")
_SPACES = re.compile(r"\s+")
_LONG = 500
_MOST_WORDS = 4
_SPOKEN_TWICE = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of captions; `speaker` is None where the one before goes on, "" where somebody else begins, unnamed."""

    words: str
    speaker: str | None
    is_voice: bool = False  # the file says that this is who speaks; otherwise it may be any word before a colon


def is_captions(text: str) -> bool:
    """Return whether a text begins as captions do."""
    return _BEGINS.match(text[:400].replace("\r\n", "\n")) is not None


def read(content: bytes, name: str) -> SourceText:
    """Return captions as a source: a paragraph for each turn, with its name. Raises UserError if they are no text."""
    return captions(decode(content, name), name.rpartition(".")[0] or name)


def captions(text: str, title: str) -> SourceText:
    """Return the text of captions as a source with this title."""
    lines = list(_lines(text))
    known = _speakers(lines)
    turns: list[tuple[str, list[str]]] = []
    for line in lines:
        speaker = line.speaker
        if speaker and speaker not in known:
            line = _Line(f"{speaker}: {line.words}", None)
            speaker = None
        if not turns or (speaker is not None and (speaker != turns[-1][0] or not speaker)):
            turns.append((speaker or "", []))
        turns[-1][1].append(line.words)
    parts: list[str] = []
    comments: list[SourceComment] = []
    at = 0
    for who, words in turns:
        said = _SPACES.sub(" ", " ".join(words)) if who else _in_paragraphs(words)
        part = f"{who}: {said}" if who else said
        if who:
            body, end = at + len(part) - len(said), at + len(part)
            comments.append(SourceComment(start=at, end=end, body_start=body, body_end=end, author=who, opens=True))
        parts.append(part)
        at += len(part) + 2
    return SourceText(title=label(title), text="\n\n".join(parts) + "\n", comments=tuple(comments))


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines in which something is said, each with the speaker that it names."""
    last = ""
    voice = ""
    inside = False
    for block in re.split(r"\n[ \t]*\n", tidy(text)):
        for row in block.split("\n"):
            if _TIMES.fullmatch(row.strip()):
                inside = True
                continue
            if not inside:
                continue  # a header, a number, a note, a style
            told = _VOICE.search(row)
            words = html.unescape(_TAGS.sub("", row)).strip()
            if not words or words == last or _SOUND.fullmatch(words):
                continue
            last = words
            if told is not None:
                changed, voice = told.group(1).strip() != voice, told.group(1).strip()
                yield _Line(words, voice if changed else None, is_voice=True)
                continue
            named = _NAMED.match(words)
            if named is not None and len(named.group("name").split()) <= _MOST_WORDS:
                yield _Line(words[named.end() :], named.group("name").strip())
                continue
            change = _CHANGE.match(words)
            yield _Line(words[change.end() :] if change is not None else words, "" if change is not None else None)
        inside = False


def _speakers(lines: list[_Line]) -> set[str]:
    """Return the names in captions: those that come again, and others written as they are ("TOM", beside "MARIA")."""
    voices = {line.speaker for line in lines if line.speaker and line.is_voice}
    counts = Counter(line.speaker for line in lines if line.speaker and not line.is_voice)
    again = {name for name, count in counts.items() if count >= _SPOKEN_TWICE}
    if not again:
        return voices | (set(counts) if len(counts) * 3 >= len(lines) else set())
    capitals = any(name.isupper() for name in again)
    full = any(" " in name and name.istitle() for name in again)
    return voices | {
        name
        for name in counts
        if name in again or (capitals and name.isupper()) or (full and " " in name and name.istitle())
    }


def _in_paragraphs(words: list[str]) -> str:
    """Return lines that nobody is named for as paragraphs of a readable length, each ending with a sentence."""
    paragraphs: list[list[str]] = [[]]
    length = 0
    for line in words:
        if length > _LONG and (paragraphs[-1][-1][-1] in ".!?…" or length > 2 * _LONG):
            paragraphs.append([])
            length = 0
        paragraphs[-1].append(line)
        length += len(line) + 1
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
