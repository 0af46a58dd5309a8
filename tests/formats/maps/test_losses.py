"""What a map of our own loses in other programs' formats is what the table says, and no more."""

import pytest

from argmap.formats.maps import map_file
from tests.bench.round_trips import lost, rich

TEXTS = {"places in sources", "texts of sources", "speakers", "speeches", "pins"}
"""Of sources only the quoted words go along; of speakers not their other names."""
SOURCES = {"source title", "source author", "source publisher", "source date", "source address"}
SAID = {"claim note", "claim name", "claim unstated", "claim fidelity", "claim speech", "tags", "folds"}
STEPS = {"step name", "step scheme", "step guessed"}
ALLOWED = {
    "json": set(),
    "mup": TEXTS,
    "freeplane": TEXTS,
    "opml": TEXTS,
    "kialo": TEXTS | SAID | STEPS | (SOURCES - {"source address"}) | {"who said it", "co-premises", "undercuts"},
    "arggraph": TEXTS | SAID | STEPS | SOURCES | {"questions", "quotations", "who said it"},
}


@pytest.mark.parametrize("name", ALLOWED)
def test_only_what_the_table_says_is_lost(name):
    assert set(lost(map_file.named(name), rich())) <= ALLOWED[name]
