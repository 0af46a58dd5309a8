"""Measure how often the claim that a passage is about comes first among eight, by n-grams and by the sentence model.

.venv/bin/python -m tests.bench.claim_likeness_figures

Our own list is tests/text/claim_passages.tsv. The test set of Perspectrum (CogComp/perspectrum, claims of debate sites
with what people say about them) is measured where `../shared/perspectrum/test.tsv` exists beside the repository: rows
of stance, two unused columns, claim, passage.
"""

import csv
import time
from pathlib import Path

from argmap.text.claim_likeness import rank, rank_by_ngrams
from argmap.text.sentence_model import model_facts
from tests.text.claim_sets import Row, own_rows, share_right

PERSPECTRUM = Path(__file__).resolve().parents[3] / "shared" / "perspectrum" / "test.tsv"


def perspectrum_rows() -> list[Row]:
    """Return (claim, passage) of the test set."""
    with PERSPECTRUM.open(encoding="utf-8", newline="") as lines:
        return [(row[3], row[4]) for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if len(row) == 5]


def main() -> None:
    """Print one line for each set and way of ranking."""
    sets = {"own list": own_rows()}
    if PERSPECTRUM.exists():
        sets["Perspectrum"] = perspectrum_rows()
    else:
        print(f"Perspectrum: skipped, {PERSPECTRUM} is not there")
    ways = {"n-grams": rank_by_ngrams}
    if facts := model_facts():
        ways[str(facts)] = rank
    else:
        print("the sentence model: skipped, the extra argmap[similar] is not installed")
    for name, rows in sets.items():
        for way, ranking in ways.items():
            began = time.perf_counter()
            right = share_right(ranking, rows, seeds=1)
            each = (time.perf_counter() - began) / len(rows)
            print(f"{name} ({len(rows)} passages), {way}: {right:.3f} right of eight, {each * 1000:.1f} ms each")


if __name__ == "__main__":
    main()
