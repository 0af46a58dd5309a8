"""Texts with quotations marked as [[speaker/other name|words]], and the agreement of a reading with the marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from argmap.text.reading import Quotation, QuotationKind, read

SPECIMENS = Path(__file__).parent / "specimens"
_MARKED = re.compile(r"\[\[([^|\]]*)\|(.*?)\]\]", re.DOTALL)
_PRONOUNS = {"he", "she", "they", "it", "we", "i", "who", "him", "her", "them"}
_EDGE = " \n“”\"‘’'"


@dataclass(frozen=True, slots=True)
class Specimen:
    phenomenon: str
    text: str
    wanted: tuple[tuple[int, int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    found: int
    missed: int
    surplus: int
    right_speakers: int
    notes: tuple[str, ...]


def specimens(name: str) -> Iterator[Specimen]:
    return marked_texts(SPECIMENS / name)


def marked_texts(path: Path) -> Iterator[Specimen]:
    for part in path.read_text(encoding="utf-8").split("=== ")[1:]:
        phenomenon, _, body = part.partition("\n")
        body = body.rstrip("\n")
        text, wanted, at = "", [], 0
        for match in _MARKED.finditer(body):
            text += body[at : match.start()]
            wanted.append((len(text), len(text) + len(match[2]), tuple(match[1].split("/"))))
            text += match[2]
            at = match.end()
        yield Specimen(phenomenon, text + body[at:], tuple(wanted))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE + ",.":
        end -= 1
    return start, end


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    common = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    return common / ((max(one[1], other[1]) - min(one[0], other[0])) or 1)


def _plain(name: str | None) -> str:
    letters = re.sub(r"[^a-z0-9 ]", "", (name or "").lower())
    return re.sub(r"^(the|a|an|its|his|her)\s+", "", letters).strip()


def right_speaker(quotation: Quotation, names: tuple[str, ...]) -> bool:
    for said in (_plain(quotation.speaker), _plain(quotation.mention)):
        if not said or said in _PRONOUNS:
            continue
        if any(said == _plain(n) or (len(said) > 2 and (said in _plain(n) or _plain(n) in said)) for n in names):
            return True
    return False


def outcome(specimen: Specimen) -> Outcome:
    """Compare a reading with the marks: a quotation is found where the spans overlap by half."""
    text = specimen.text
    got = [q for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]
    used: set[int] = set()
    right, notes = 0, []
    for start, end, names in specimen.wanted:
        span = trimmed(text, start, end)
        best = max(
            ((overlap(trimmed(text, q.start, q.end), span), i) for i, q in enumerate(got) if i not in used),
            default=(0.0, -1),
        )
        if best[0] < 0.5:
            notes.append(f"missed {text[start:end]!r}")
            continue
        used.add(best[1])
        if right_speaker(got[best[1]], names):
            right += 1
        else:
            notes.append(
                f"{got[best[1]].speaker!r} ({got[best[1]].mention!r}) instead of {names} said {text[start:end]!r}"
            )
    notes += [f"{q.exact!r} is no quotation" for i, q in enumerate(got) if i not in used]
    return Outcome(len(used), len(specimen.wanted) - len(used), len(got) - len(used), right, tuple(notes))


def figures(name: str) -> tuple[dict[str, Counter[str]], float, float]:
    """Return counts by phenomenon, F1 of quotations, and F1 of quotations with the right speaker."""
    by: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for specimen in specimens(name):
        result = outcome(specimen)
        counts = Counter(found=result.found, missed=result.missed, surplus=result.surplus, right=result.right_speakers)
        by.setdefault(specimen.phenomenon, Counter()).update(counts)
        total.update(counts)
    wanted, got = total["found"] + total["missed"], total["found"] + total["surplus"]
    return by, 2 * total["found"] / (wanted + got), 2 * total["right"] / (wanted + got)
