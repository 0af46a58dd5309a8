"""What is in focus follows from highlights, caret and selection alone."""

from argmap.model.placing import QuotedSpan
from argmap.model.records import PassageKind, Source
from argmap.text.reading_types import Comment, Reading
from argmap.ui.reader.focus import ClaimCycle, Focus
from argmap.ui.reader.highlights import Highlight, HighlightKind

TEXT = "Dogs should run free, said Ann. It rained. Cats purr, said Bob."
SOURCE = Source(id="s", title="Dogs", author="Eve", text=TEXT)


def marked(words: str, speaker: str, look: HighlightKind = HighlightKind.FOUND, *claims: str) -> Highlight:
    start = TEXT.index(words)
    return Highlight(look, QuotedSpan("s", start, start + len(words), speaker, PassageKind.INDIRECT), claims)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


FREE = marked("Dogs should run free", "Ann")
PURR = marked("Cats purr", "Bob")
USED = marked("It rained", "Eve", HighlightKind.CITED, "c1", "c2")
ALL = (FREE, USED, PURR)


def test_without_a_selection_the_highlight_under_the_caret_is_in_focus() -> None:
    assert Focus(ALL, FREE.start + 3).words(SOURCE, None) == FREE.words
    assert Focus(ALL, FREE.start + 3).span == (FREE.start, FREE.end)
    nothing = Focus(ALL, TEXT.index("said"))
    assert (nothing.words(SOURCE, None), nothing.highlight) == (None, None)
    assert nothing.span == (TEXT.index("said"),) * 2


def test_selected_words_are_said_by_whom_most_of_them_are_said() -> None:
    words = Focus(ALL, 0, span("run free, said Ann. It")).words(SOURCE, None)
    assert words is not None
    assert (words.speaker, words.kind) == ("Ann", PassageKind.INDIRECT)


def test_nobody_is_known_to_say_words_outside_of_every_highlight_unless_they_are_in_a_comment() -> None:
    focus = Focus(ALL, 0, span("said Ann"))
    alone = focus.words(SOURCE, None)
    assert alone is not None and (alone.speaker, alone.kind) == ("", PassageKind.DIRECT)
    assert focus.is_running_text(None)
    assert not Focus(ALL, 0, span("Cats")).is_running_text(None)
    thread = Reading((), (Comment(0, len(TEXT), "Zoe", None, None, None, 0, len(TEXT), None, None, ()),), ())
    comment = focus.words(SOURCE, thread)
    assert comment is not None and (comment.speaker, comment.kind) == ("Zoe", PassageKind.COMMENT)


def test_a_selection_that_is_a_highlight_but_for_blanks_is_that_highlight() -> None:
    start, end = span("Cats purr")
    focus = Focus(ALL, 0, (start - 1, end))
    words = focus.words(SOURCE, None)
    assert words == PURR.words
    assert focus.exactly(words) is PURR
    assert Focus(ALL, 0, (start, end - 2)).exactly(QuotedSpan("s", start, end - 2)) is None


def test_a_selection_of_blanks_is_nothing() -> None:
    assert Focus(ALL, 0, (TEXT.index(" It"), TEXT.index("It"))).words(SOURCE, None) is None


def test_the_next_open_highlight_begins_after_the_focus_and_goes_round() -> None:
    assert Focus(ALL, FREE.start).next_open(1) is PURR
    assert Focus(ALL, PURR.start).next_open(1) is FREE
    assert Focus(ALL, USED.start).next_open(-1) is FREE
    assert Focus(ALL, 0, span("Ann. It")).next_open(1) is PURR
    assert Focus((USED,), 0).next_open(1) is None


def test_the_claims_of_a_highlight_come_in_turn_while_they_stay_selected() -> None:
    cycle = ClaimCycle()
    assert [cycle.next(USED, None), cycle.next(USED, "c1"), cycle.next(USED, "c2")] == [0, 1, 0]
    assert cycle.next(USED, "another") == 0
    cycle.next(USED, "c1")
    cycle.forget()
    assert cycle.next(USED, "c2") == 0
