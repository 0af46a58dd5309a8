"""Sets of eight claims and a passage that is about one of them, from claim_passages.tsv or from rows like its own."""

import csv
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

Row = tuple[str, str]
Ranking = Callable[[str, Sequence[str]], list[tuple[int, float]]]
CANDIDATES = 8


def own_rows() -> list[Row]:
    """Return (claim, passage) of our own list."""
    lines = Path(__file__).with_name("claim_passages.tsv").read_text(encoding="utf-8").splitlines()[2:]
    return [(claim, passage) for claim, passage in csv.reader(lines, delimiter="\t")]


def sets_of_claims(rows: Sequence[Row], seed: int) -> Iterator[tuple[str, list[str], int]]:
    """Yield (passage, eight claims, which of them it is about) for each row, the other claims drawn at random."""
    draw = random.Random(seed)
    claims = list(dict.fromkeys(claim for claim, _ in rows))
    for claim, passage in rows:
        drawn = [*draw.sample([other for other in claims if other != claim], CANDIDATES - 1), claim]
        draw.shuffle(drawn)
        yield passage, drawn, drawn.index(claim)


def share_right(ranking: Ranking, rows: Sequence[Row], seeds: int = 3) -> float:
    """Return the share of passages for which the right claim comes first."""
    verdicts = [
        ranking(passage, claims)[0][0] == right
        for seed in range(seeds)
        for passage, claims, right in sets_of_claims(rows, seed)
    ]
    return sum(verdicts) / len(verdicts)
