"""Quotation marks, and the signs that look like them."""

from __future__ import annotations

import pytest

from argmap.text.quotation_marks import pair
from argmap.text.reading import read
from tests.text.growth import is_linear


def words(text: str) -> list[str]:
    return [text[m.start : m.end] for m in pair(text, 0, len(text), running_on=False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “go on” and left.", ["go on"]),
        ('He said "go on" and left.', ["go on"]),
        ("He said ‘don’t go’ and left.", ["don’t go"]),
        ("He said 'don't go' and left.", ["don't go"]),
        ("«Go on», he said.", ["Go on"]),
        ("»Go on«, he said.", ["Go on"]),
        ("„Go on“, he said.", ["Go on"]),
        ("„Go on”, he said.", ["Go on"]),
        ("``Go on,'' he said.", ["Go on"]),
        ("It is 6'2\" long and 5' wide.", []),
        ("The '69 model and the ’90s fashion", []),
        ("Rock 'n' roll is the boys' own music.", []),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice"]),
        ("“One thing. “And another.”", ["One thing.", "And another."]),
        ("“We left, said Ann. Nobody came.", ["We left"]),
        ("", []),
    ],
)
def test_marks_are_paired_and_apostrophes_left_alone(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "'a ",
        "“a” ",
        "x",
        "said, ",
        ".",
        "\n",
        "A says:\n",
        "The cat said no. ",
        "“He said so. ",
        "A.A.A.",
        "according to Ann, ",
        "not never no ",
        "refused to say that ",
        "did Ann call “x y z” not ",
        "was not Ann who said ",
        "Cost: “It is all too much.”\n\n",
        "“a b c d” – \n",
        "“a b c d.”[1]² ",
        "Secretary of State for ",
        "- ^ Ann, Lee (2016). “The title of it”. Retrieved 4 May 2016.\n",
        "und der nicht „ja das ist so“ ",
    ],
)
def test_hostile_texts_are_read_in_time_that_grows_with_their_length(piece: str) -> None:
    assert is_linear(lambda size: read(piece * (size // len(piece))), small=10_000, times=8)
