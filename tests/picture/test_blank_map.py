"""The blank map: as much room to write on each card, signs as they were, and none of the words."""

from dataclasses import replace

import pytest

from argmap.formats.maps import map_file
from argmap.layout.pipeline import coarse
from argmap.model.document import Document
from argmap.model.handout import HandoutOptions
from argmap.picture import PathShape, TextShape
from argmap.picture.handout_sheets import HandoutRequest, Paper, sheets
from argmap.picture.page_size import PAGE_SIZES, DrawnPage
from tests.picture.maps import pets
from tests.sketch import the_map

THESIS = "Cats make good pets"


def lines(sheet: DrawnPage) -> list[float]:
    """Return how long the lines to write on are, of each card that has any, in px together."""
    found = []
    for card in (item for item in sheet.figure.items if item.kind == "claim"):
        written = [s for s in card.shapes if isinstance(s, PathShape) and len(s.commands) == 2 and s.width == 0.8]
        lengths = [s.commands[1][1] - s.commands[0][1] for s in written]  # type: ignore[misc]
        if lengths:
            found.append(sum(lengths))
    return found


def words(made: tuple[DrawnPage, ...]) -> str:
    return " ".join(s.text for sheet in made for s in sheet.figure.placed() if isinstance(s, TextShape))


@pytest.mark.parametrize(("size", "speakers"), [("letter", True), ("a5", False)])
def test_every_card_has_as_much_room_to_write_as_a_sentence_needs(size: str, speakers: bool) -> None:
    document = Document(map_file.read_sample())
    options = HandoutOptions(speakers=speakers)
    request = HandoutRequest(paper=Paper.BLANK, options=options, size=PAGE_SIZES[size])
    pages = sheets(document, the_map(document), request)
    rooms = [room for sheet in pages for room in lines(sheet)]
    assert len(rooms) >= 39
    assert min(rooms) > 800
    assert max(rooms) < 2.2 * min(rooms)
    made = words(pages)
    assert "Œ" not in made
    assert "Anonymous Coward" in made or not speakers


def test_the_thesis_is_there_or_is_to_be_written_too() -> None:
    document = pets()
    request = HandoutRequest(paper=Paper.BLANK, one_page=True)
    with_it = sheets(document, the_map(document), request, coarse)
    without = sheets(document, the_map(document), replace(request, thesis=False), coarse)
    assert THESIS in words(with_it)
    assert THESIS not in words(without)
    assert "thesis" in words(without)
    assert sum(map(len, map(lines, without))) == sum(map(len, map(lines, with_it))) + 1
