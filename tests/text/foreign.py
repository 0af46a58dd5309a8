"""Articles of our own in other languages, with quotations marked as [[speaker|words]]; no speaker: not to be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from argmap.text.reading import read
from tests.text.marked import marked_texts, overlap, right_speaker, trimmed

FOLDER = Path(__file__).parent / "languages"


@dataclass(slots=True)
class Agreement:
    """A reading held against the marks of one file."""

    wanted: int = 0
    found: int = 0
    surplus: int = 0
    right: int = 0
    unknown: int = 0
    wrong: int = 0
    roles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def languages() -> list[str]:
    return sorted({path.stem.split("_")[0] for path in FOLDER.glob("*.txt")})


def agreement(name: str) -> Agreement:
    """Compare the readings of a file's articles with their marks; found is what overlaps by half."""
    total = Agreement()
    for specimen in marked_texts(FOLDER / f"{name}.txt"):
        got = list(read(specimen.text).quotations)
        total.roles += [q.role for q in got if q.role is not None]
        for start, end, names in specimen.wanted:
            span = trimmed(specimen.text, start, end)
            total.wanted += 1
            best = max(got, key=lambda q: overlap(trimmed(specimen.text, q.start, q.end), span), default=None)
            words = specimen.text[start:end]
            if best is None or overlap(trimmed(specimen.text, best.start, best.end), span) < 0.5:
                total.notes.append(f"missed {words!r}")
                continue
            got.remove(best)
            total.found += 1
            if names == ("",):
                total.unknown += best.speaker is None
                total.wrong += best.speaker is not None
            elif best.speaker is None:
                total.unknown += 1
                total.notes.append(f"unknown for {words!r}: {names[0]}")
            elif right_speaker(best, names) and best.speaker.split()[-1] in {n.split()[-1] for n in names}:
                total.right += 1
            else:
                total.wrong += 1
                total.notes.append(f"{best.speaker} for {words!r}: {names[0]}")
        total.surplus += len(got)
        total.notes += [f"surplus {q.exact!r}" for q in got]
    return total
