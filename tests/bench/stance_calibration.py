"""How far stance suggestions can be trusted: python tests/bench/stance_calibration.py [fit]

Prints, for the held-back half of tests/text/stance_pairs.tsv, how many answers of each confidence were right; then
the same for other material where it is present. With `fit`, fits weights and calibration to the tuning half.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.model.records import Stance
from argmap.text.cues import CueKind
from argmap.text.stance_judge import Context, all_cues, judge

PAIRS = Path(__file__).resolve().parents[1] / "text" / "stance_pairs.tsv"
DISCUSSIONS = Path(__file__).resolve().parents[2].parent / "shared" / "formats" / "kialo"
BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim and a passage with the stance a careful reader gives it: pro, con or none."""

    half: str
    gold: str
    claim: str
    passage: str
    context: Context


def pairs(half: str) -> list[Pair]:
    found = []
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or line.startswith("half\t"):
            continue
        where, gold, _, context, claim, passage = line.split("\t")
        if where == half:
            found.append(Pair(where, gold, claim, passage, _context(context, claim)))
    return found


def _context(text: str, claim: str) -> Context:
    key, _, value = text.partition("=")
    if key == "said":
        return Context(speaker_stances=((claim, Stance(value)),))
    if key == "quotes":
        return Context(quoted_and_answered=value)
    return Context(reply=key == "reply")


def discussion(path: Path) -> list[Pair]:
    """Return the arguments of a discussion exported as numbered text, each with the claim that it is about."""
    claims: dict[str, str] = {}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.match(r"((?:\d+\.)+) (?:(Pro|Con): )?(.+)", line)
        if not match:
            continue
        number, side, text = match.groups()
        claims[number] = text
        parent = claims.get(re.sub(r"\d+\.$", "", number))
        if side and parent and not text.startswith("-> "):
            found.append(Pair("held", side.lower(), parent, text, Context(reply=True)))
    return found


def table(material: Iterable[Pair]) -> list[tuple[float, float, int, int]]:
    """Return for each bin of confidence: from, to, number of answers, number of right ones."""
    answers: Counter[int] = Counter()
    right: Counter[int] = Counter()
    for pair in material:
        answer = judge(pair.passage, pair.claim, pair.context)
        if answer is None:
            continue
        place = max(0, sum(answer.score >= low for low in BINS) - 1)
        answers[place] += 1
        right[place] += answer.stance.value == pair.gold
    return [(BINS[i], BINS[i + 1], answers[i], right[i]) for i in range(len(BINS) - 1)]


def report(title: str, material: list[Pair]) -> None:
    rows = table(material)
    total, right = sum(r[2] for r in rows), sum(r[3] for r in rows)
    print(f"{title}: {len(material)} pairs, {total} answers, {right} right ({right / max(1, total):.2f})")
    for low, high, answered, correct in rows:
        share = f"{correct / answered:.2f}" if answered else "-"
        print(f"  {low:.1f} to {min(high, 1):.1f}  {answered:4d} answers  {correct:4d} right  {share}")
    silent = [p for p in material if judge(p.passage, p.claim, p.context) is None]
    none = sum(p.gold == "none" for p in material)
    print(f"  silent on {sum(p.gold == 'none' for p in silent)} of {none} without a stance,", end=" ")
    print(f"on {sum(p.gold != 'none' for p in silent)} of {len(material) - none} with one")


def fit(material: list[Pair]) -> None:
    """Print the smoothed log-odds of each kind of cue; 1.5 wrong answers are added, since the lists know this half."""
    right: Counter[CueKind] = Counter()
    found: Counter[CueKind] = Counter()
    for pair in material:
        for cue in all_cues(pair.passage, pair.claim, pair.context):
            found[cue.kind] += 1
            right[cue.kind] += {"pro": 1, "con": -1, "none": 0}[pair.gold] == cue.sign
    for kind in CueKind:
        weight = max(0.0, log((right[kind] + 1) / (found[kind] - right[kind] + 1.5)))
        print(f"    CueKind.{kind.name}: {weight:.2f},  # {right[kind]} of {found[kind]}")


if __name__ == "__main__":
    if "fit" in sys.argv:
        fit(pairs("tune"))
    report("tuning half", pairs("tune"))
    if "tune" not in sys.argv and "fit" not in sys.argv:
        report("held-back half", pairs("held"))
        report("written afterwards", pairs("check"))
        for path in sorted(DISCUSSIONS.glob("*.txt")) if DISCUSSIONS.is_dir() else ():
            report(path.name, discussion(path))
