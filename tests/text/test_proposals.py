"""Who is reported to ask for or against what a thesis says."""

import pytest

from argmap.model.records import Stance
from argmap.text.proposals import demands

NAMES = {"Harbor Union": "union", "the union": "union", "Mayor Lund": "mayor", "Lund": "mayor"}
THESIS = "The city should sell the harbor land."


@pytest.mark.parametrize(
    ("text", "speaker", "stance"),
    [
        ("The Harbor Union has asked the city to stop selling harbor land.", "union", Stance.CON),
        ("On Monday Mayor Lund urged the city council to sell the land by the harbor.", "mayor", Stance.PRO),
        ("The Harbor Union met. Then the union called on Lund not to sell any harbor land.", "union", Stance.CON),
        (
            "Dock owners and the union are calling on the city to halt the sale of land in the harbor.",
            "union",
            Stance.CON,
        ),
    ],
)
def test_a_reported_demand_tells_its_speakers_stance(text, speaker, stance):
    assert [(who, side) for who, side, _ in demands(text, THESIS, NAMES)] == [(speaker, stance)]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbor Union asked for coffee.",
        "The Harbor Union asked reporters to come back on Friday.",
        "Somebody asked the city to stop selling harbor land.",
        "Mayor Lund never urged the city council to sell the land by the harbor.",
        "The Harbor Union refused to ask the city to stop selling harbor land.",
        "Mayor Lund did not ask the city to sell the harbor land.",
        "If Mayor Lund asks the city to sell the harbor land, the docks will close.",
        "Mayor Lund denied having asked the city to sell the harbor land.",
        "",
    ],
)
def test_other_requests_and_unknown_speakers_tell_nothing(text):
    assert list(demands(text, THESIS, NAMES)) == []
    assert list(demands(text, THESIS, {})) == []
