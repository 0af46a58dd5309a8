"""How honest and how fast anchors are: python tests/bench/anchor_trials.py [TRIALS] [SEED]

Each trial makes a text, edits it at random, and looks for one of its sentences in the new edition. Printed: what
became of the sentences by what really happened to them, how many were anchored wrongly, and how long a
300,000-character source with 500 anchors takes.
"""

import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.text.normalized_text import fold
from argmap.text.reanchoring import Reanchored, State, anchor_at, find_again, find_all_again
from tests.text.edited_texts import Edited, edited, look_alike, sentence


def verdict(case: Edited, found: Reanchored) -> str:
    """Return the rating of an answer; one with both "wrong" and "unmarked" must never occur."""
    exact = case.old[case.start : case.end]
    if found.place is None:
        if case.truth is None:
            return "gone, and said so"
        offered = any(c.start < case.truth[1] and case.truth[0] < c.end for c in found.candidates)
        return "asked, the right one among the candidates" if offered else "asked, the right one not offered"
    span = (found.place.start, found.place.end)
    right = case.truth is not None and span[0] < case.truth[1] and case.truth[0] < span[1]
    same_words = fold(found.place.exact) == fold(exact)
    if not same_words:
        if found.state is not State.CHANGED:
            return "wrong: other words, unmarked"
        if right:
            return "changed, right place"
        beside = _same_surroundings(case, span)
        return f"changed, another sentence {'put in its place' if beside else 'elsewhere'}, marked"
    if found.state is State.CHANGED:
        return "wrong: same words, marked changed"
    if right:
        return f"{found.state}, right place"
    if span in case.twins:
        return f"{found.state}, the same sentence that stood beside it"
    if _same_surroundings(case, span):
        return f"{found.state}, a copy in the same surroundings"
    if found.state is State.MOVED:
        present = case.truth is not None and not case.changed
        return "moved to a copy, the right one still there" if present else "moved to the copy that is left"
    if _same_side(case, span):
        return "exact, a copy with one side of the same surroundings"
    return "wrong: exact, another sentence, unmarked"


def _same_surroundings(case: Edited, span: tuple[int, int]) -> bool:
    anchor = anchor_at(case.old, case.start, case.end)
    before, after = fold(case.new[: span[0]]), fold(case.new[span[1] :])
    return before.endswith(fold(anchor.prefix)) and after.startswith(fold(anchor.suffix))


def _same_side(case: Edited, span: tuple[int, int]) -> bool:
    """Return whether the text on one side is unchanged; the beginning or end of the text counts as a side."""
    anchor = anchor_at(case.old, case.start, case.end)
    before, after = fold(case.new[: span[0]]), fold(case.new[span[1] :])
    left = before.endswith(fold(anchor.prefix)) if anchor.prefix else not before
    right = after.startswith(fold(anchor.suffix)) if anchor.suffix else not after
    return left or right


def main(trials: int, seed: int) -> int:
    random = Random(seed)
    verdicts: Counter[str] = Counter()
    for _ in range(trials):
        case = edited(random)
        found = find_again(anchor_at(case.old, case.start, case.end), case.new)
        verdicts[verdict(case, found)] += 1
    print(f"{trials} trials, seed {seed}")
    for name, count in sorted(verdicts.items()):
        print(f"{count:8d}  {name}")
    for label, source, again in long_sources(random):
        spans = [(start, start + 120) for start in range(500, len(source) - 500, len(source) // 500)][:500]
        anchors = [anchor_at(source, *span) for span in spans]
        began = time.process_time()
        answers = find_all_again(anchors, again)
        took = time.process_time() - began
        states = dict(Counter(str(answer.state) for answer in answers))
        print(f"{len(source)} characters, {len(anchors)} anchors, {label}:", end=" ")
        print(f"{took:.2f} s of processor time, {states}")
    return sum(count for name, count in verdicts.items() if name.startswith("wrong"))


def long_sources(random: Random) -> list[tuple[str, str, str]]:
    sentences = [sentence(random) for _ in range(5600)]
    source = " ".join(sentences)[:300_000]
    light = " ".join(s if random.random() < 0.9 else look_alike(random, s) for s in sentences)
    other = " ".join(sentence(random) for _ in range(5600))
    same = ("The Alpha system was approved by the whole council. " * 6000)[:300_000]
    return [
        ("a tenth of the sentences changed", source, "A new first line. " + light),
        ("nothing left of it", source, other),
        ("one sentence over and over", same, "A new first line. " + same.replace("Alpha", "Beta")),
    ]


if __name__ == "__main__":
    trials = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    sys.exit(1 if main(trials, int(sys.argv[2]) if len(sys.argv) > 2 else 1) else 0)
