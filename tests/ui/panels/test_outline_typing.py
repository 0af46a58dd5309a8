"""The outline is written like one: each key goes on from the line that is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.records import Claim
from argmap.ui.panels.outline import Outline
from argmap.ui.session import Session
from tests.sketch import claim, sketch
from tests.sketch import outline as drawn

PHONES = """
    Ban phones
      + Phones distract
      - Parents need them
        + Emergencies happen
"""


class Writer:
    """Somebody who writes in an outline by keyboard."""

    def __init__(self, outline: Outline, session: Session) -> None:
        self.outline, self.session = outline, session

    def press(self, *keys: str) -> "Writer":
        for key in keys:
            pressed = QKeySequence(key)[0]
            field = self.outline.typing.field
            there = field if self.outline.typing.draft is not None else self.outline
            which = pressed.key()
            if which == Qt.Key.Key_Tab and pressed.keyboardModifiers() == Qt.KeyboardModifier.ShiftModifier:
                which = Qt.Key.Key_Backtab
            QTest.keyClick(there, which, pressed.keyboardModifiers())
        return self

    def type(self, words: str) -> "Writer":
        field = self.outline.typing.field
        QTest.keyClicks(field if self.outline.typing.draft is not None else self.outline, words[:1])
        QTest.keyClicks(field, words[1:])
        return self

    def select(self, *words: str) -> "Writer":
        self.session.select([claim(self.session.document, text) for text in words])
        return self

    def map(self) -> list[str]:
        return drawn(self.session.document, self.session.map).splitlines()

    def selected(self) -> list[str]:
        return [found.text for found in self.session.selected_claims()]

    def rows(self) -> list[str]:
        """The words of all rows, with a mark at the one that is typed in."""
        found, at = [], self.outline.model().index(0, 0)
        while at.isValid():
            typed = at == self.outline.rows.index_of(self.outline.typing.claim or "")
            found.append("> " if typed else str(at.data()))
            at = self.outline.indexBelow(at)
        return found


@pytest.fixture
def writer(qtbot: QtBot, session: Session) -> Writer:
    session.show(sketch(PHONES))
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.resize(320, 400)
    outline.show()
    outline.setFocus()
    return Writer(outline, session)


def test_an_argument_is_written_line_by_line(writer: Writer) -> None:
    writer.select("Phones distract").press("Return").type("Sleep suffers")
    assert writer.rows() == ["Ban phones", "Phones distract", "> ", "Parents need them", "Emergencies happen"]
    writer.press("Return", "Tab").type("Screens glow").press("Return").type("Nights are short")
    writer.press("Return", "Return").type("Marks fall").press("Escape")
    assert writer.map() == [
        "Ban phones",
        "  + Phones distract",
        "  + Sleep suffers",
        "    + Screens glow",
        "    + Nights are short",
        "  - Parents need them",
        "    + Emergencies happen",
    ]
    writer.press("Return").type("!")


def test_every_line_is_one_step_and_its_words_are_drawn_at_once(writer: Writer) -> None:
    writer.select("Phones distract").press("Return").type("Sleep suffers").press("Return").type("Marks fall").press(
        "F6"
    )
    writer.outline.typing.finish()
    assert [step.label for step in writer.session.history.done()][-2:] == ["Add reason", "Add reason"]
    assert writer.selected() == ["Marks fall"]
    writer.session.undo()
    assert "Sleep suffers" in writer.rows() and "Marks fall" not in writer.rows()


def test_a_line_follows_the_side_of_the_one_before_it_until_it_is_turned(writer: Writer) -> None:
    writer.select("Parents need them").press("Return").type("Phones are dear").press("Return", "Ctrl+R").type(
        "They break"
    )
    writer.press("Return", "Escape")
    assert writer.map()[-2:] == ["  - Phones are dear", "  + They break"]


def test_a_premise_is_written_beside_another(writer: Writer) -> None:
    writer.select("Phones distract").press("Shift+Return").type("Distraction lowers marks").press("Shift+Return")
    writer.type("Marks matter").press("Ctrl+U").type("Only on test days").press("Escape")
    assert "  + Phones distract & Distraction lowers marks & Marks matter" in writer.map()
    writer.select("Phones distract").press("Ctrl+U").type("Only on test days")
    writer.outline.typing.finish()
    assert writer.map()[2] == "    _ Only on test days"
    assert writer.rows()[4] == "Only on test days"  # below the whole step, not below one premise


def test_tab_moves_the_line_with_what_was_typed(writer: Writer) -> None:
    writer.select("Phones distract").press("Return").type("They buzz").press("Tab").type(" in class").press(
        "Return", "Escape"
    )
    assert writer.map()[2] == "    + They buzz in class"
    writer.press("Shift+Tab")
    assert writer.map()[2] == "  + They buzz in class"
    writer.press("Tab")
    assert writer.map()[2] == "    + They buzz in class"


def test_words_that_are_changed_go_with_their_claim(writer: Writer) -> None:
    writer.select("Parents need them").type("so")
    assert writer.outline.typing.field.words() == "Parents need them so"
    writer.press("Tab").type(".")
    assert writer.outline.typing.field.words() == "Parents need them so."
    writer.press("Return")
    assert writer.map()[1:] == ["  + Phones distract", "    - Parents need them so.", "      + Emergencies happen"]
    assert writer.selected() == ["Parents need them so."]


def test_an_empty_line_goes_up_until_it_is_at_the_top(writer: Writer) -> None:
    before, said = writer.session.document.records(), list[str]()
    writer.session.notice.connect(said.append)
    writer.select("Emergencies happen").press("Return", "Return")
    assert writer.rows()[-1] == "> " and not said
    writer.press("Return")
    assert said == ["It is at the top already. Esc ends typing."]
    writer.press("Escape")
    assert writer.outline.typing.draft is None and writer.session.document.records() == before


def test_ctrl_up_goes_on_one_level_up(writer: Writer) -> None:
    writer.select("Emergencies happen").press("Return").type("Busses are late").press("Ctrl+Up").type("Phones are dear")
    writer.outline.typing.finish()
    assert writer.map()[-2:] == ["    + Busses are late", "  - Phones are dear"]


def test_backspace_in_an_empty_line_removes_it_and_goes_up(writer: Writer) -> None:
    writer.select("Phones distract").press("Return", "Backspace")
    assert writer.rows() == ["Ban phones", "Phones distract", "Parents need them", "Emergencies happen"]
    assert writer.selected() == ["Phones distract"] and writer.outline.hasFocus()
    writer.select("Emergencies happen")
    writer.outline.edit_words()
    writer.press("Ctrl+A", "Backspace", "Backspace")
    assert writer.map()[-1] == "  - Parents need them" and writer.selected() == ["Parents need them"]
    writer.session.undo()
    assert writer.map()[-1] == "    + Emergencies happen"


def test_a_claim_with_replies_is_not_removed_by_emptying_it(writer: Writer) -> None:
    writer.select("Parents need them")
    writer.outline.edit_words()
    writer.press("Ctrl+A", "Backspace", "Backspace", "Return")
    assert writer.map()[2] == "  - Parents need them"


def test_escape_restores_and_gives_new_words_back_the_next_time(writer: Writer) -> None:
    writer.select("Phones distract").type("x").press("Escape")
    assert writer.map()[1] == "  + Phones distract"
    writer.press("Return").type("Sleep").press("Escape")
    assert "Sleep" not in writer.rows()
    writer.press("Return")
    assert writer.outline.typing.field.words() == "Sleep"


def test_several_lines_stand_in_one_claim(writer: Writer) -> None:
    long = "Phones distract, since they buzz and blink and glow whenever anybody anywhere wants anything at all"
    writer.select("Phones distract")
    low = writer.outline.visualRect(writer.outline.currentIndex()).height()
    writer.outline.edit_words()
    writer.press("Ctrl+A").type(long)
    field, row = writer.outline.typing.field, writer.outline.visualRect(writer.outline.currentIndex())
    assert row.height() > low + 20 and row.height() >= field.height() - 6
    assert field.verticalScrollBar().maximum() == 0  # all of it is seen
    writer.press("Alt+Return").type("every day").press("Return")
    assert claim(writer.session.document, f"{long}\nevery day")


def test_the_first_claim_of_an_empty_map_is_written_here(qtbot: QtBot, session: Session) -> None:
    session.show(sketch(""))
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.show()
    Writer(outline, session).press("Return").type("Ban phones").press("Return").type("They buzz").press(
        "Return", "Escape"
    )
    assert drawn(session.document, session.map) == "Ban phones\n  + They buzz"


def test_typed_words_are_written_when_the_focus_goes_and_before_undo(writer: Writer) -> None:
    writer.select("Phones distract").press("Return").type("Sleep suffers")
    writer.session.flush_pending()
    assert "  + Sleep suffers" in writer.map()
    assert writer.selected() == ["Sleep suffers"]


def test_nothing_is_typed_in_a_map_that_can_only_be_read(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(writer.session), "read_only", property(lambda _: True))
    before = writer.session.document.records()
    writer.select("Phones distract").press("Return", "Tab")
    assert writer.outline.typing.draft is None and writer.session.document.records() == before


def test_a_screen_reader_is_told_what_the_field_is_for(writer: Writer) -> None:
    writer.select("Phones distract").press("Return")
    assert writer.outline.typing.field.accessibleName() == "Words of the new claim"
    writer.press("Escape").outline.edit_words()
    assert writer.outline.typing.field.accessibleName() == "Words of the claim"


def test_what_is_written_in_the_outline_is_what_is_shown_afresh(writer: Writer, qtbot: QtBot) -> None:
    writer.select("Phones distract").press("Shift+Return").type("B").press("Return").type("C").press(
        "Return", "Tab"
    ).type("D")
    writer.press("Ctrl+U").type("E").press("Return", "Escape")
    fresh = Outline(writer.session)
    qtbot.addWidget(fresh)
    assert writer.rows() == Writer(fresh, writer.session).rows()
    assert len(writer.rows()) == len(writer.session.document.all(Claim))
