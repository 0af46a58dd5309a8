"""Marks say what became of the words of a source."""

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.placing import QuotedSpan
from argmap.model.records import Claim, PassageKind, Stance
from argmap.model.tree import tree
from argmap.text.reading import read
from argmap.ui.reader.highlights import Highlight, HighlightKind, at, coverage, found_in, marks_of, next_open
from tests.ui.conftest import ARTICLE, Cats


def found(start: int, end: int) -> Highlight:
    return Highlight(HighlightKind.FOUND, QuotedSpan("s", start, end, "Ann", PassageKind.DIRECT))


def looks(document: Document, cats: Cats) -> list[HighlightKind]:
    return [mark.look for mark in marks_of(document, tree(document, cats.map), cats.source)]


def test_a_passage_has_the_color_of_what_its_claim_does(cats: Cats) -> None:
    assert looks(cats.document, cats) == [HighlightKind.PRO]
    with cats.document.edit("Cite") as edit:
        source_commands.cite(edit, cats.scratch, cats.passage)
    assert looks(cats.document, cats) == [HighlightKind.BOTH]
    with cats.document.edit("Uncite") as edit:
        source_commands.uncite(edit, cats.purr, cats.passage)
    assert looks(cats.document, cats) == [HighlightKind.CON]
    with cats.document.edit("Cite") as edit:
        source_commands.uncite(edit, cats.scratch, cats.passage)
        source_commands.cite(edit, cats.thesis, cats.passage)
    assert looks(cats.document, cats) == [HighlightKind.CITED]
    with cats.document.edit("Uncite") as edit:
        source_commands.uncite(edit, cats.thesis, cats.passage)
    assert looks(cats.document, cats) == [HighlightKind.KEPT]


def test_the_claims_of_this_map_come_first(cats: Cats) -> None:
    with cats.document.edit("Other map") as edit:
        other = map_commands.add_map(edit, "Another?")
        elsewhere = map_commands.add_claim(edit, "Elsewhere", other)
        source_commands.cite(edit, elsewhere, cats.passage)
        thesis = map_commands.add_claim(edit, "So there", other)
        map_commands.argue(edit, [elsewhere], Stance.CON, thesis)
    marks = marks_of(cats.document, tree(cats.document, cats.map), cats.source)
    assert marks[0].claims == (cats.purr, elsewhere)
    assert marks[0].look is HighlightKind.PRO
    assert all(cats.document.find(id, Claim) for id in marks[0].claims)


def test_what_is_found_where_a_passage_is_already_is_no_suggestion(cats: Cats) -> None:
    start = ARTICLE.index("Cats purr")
    suggested = [found(0, 21), found(start - 2, start + 3), found(start + 4, start + 30)]
    marks = marks_of(cats.document, None, cats.source, suggested)
    assert [(m.start, m.look is HighlightKind.FOUND) for m in marks] == [(0, True), (start, False)]


def test_coverage_counts_letters_once_and_no_white_space() -> None:
    def used(start: int, end: int) -> Highlight:
        return Highlight(HighlightKind.PRO, QuotedSpan("s", start, end))

    assert coverage("ab cd", []) == 0
    assert coverage("", []) == 0
    assert coverage("ab cd", [used(0, 3)]) == 0.5
    assert coverage("ab cd", [used(0, 4), used(1, 4), used(1, 2)]) == 0.75
    assert coverage("ab cd", [found(0, 5)]) == 0


def test_the_mark_at_a_place_is_the_shortest_and_its_end_counts_where_nothing_else_is() -> None:
    marks = [found(0, 20), found(5, 10)]
    assert at(marks, 7) == marks[1]
    assert at(marks, 12) == marks[0]
    assert at(marks, 20) == marks[0]
    assert at(marks, 21) is None


def test_walking_through_suggestions_goes_round() -> None:
    marks = [found(3, 4), Highlight(HighlightKind.PRO, QuotedSpan("s", 6, 7)), found(9, 12)]
    assert next_open(marks, 3, 1) == marks[2]
    assert next_open(marks, 9, 1) == marks[0]
    assert next_open(marks, 3, -1) == marks[2]
    assert next_open([], 0, 1) is None


def test_words_that_were_denied_are_not_offered_as_a_mark() -> None:
    text = "Ana Pratt never called the quay “a costly blunder.” “It is a gift to the town,” said Rosa Lind."
    assert [text[mark.start : mark.end] for mark in found_in("s", text, read(text))] == ["It is a gift to the town"]
