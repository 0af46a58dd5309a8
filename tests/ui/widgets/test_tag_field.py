"""Tags are chips: typed, taken away and gone through with keys alone, and never lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from argmap.ui.session import Session
from argmap.ui.widgets.tag_field import MOST, TagField

Key = Qt.Key


class Shown:
    """A field of tags in a window, with what was written."""

    def __init__(self, qtbot: QtBot) -> None:
        self.written: list[tuple[str, ...]] = []
        self.refuses = False
        self.session = Session()
        self.field = TagField(self.session, "Tags", self.write)
        qtbot.addWidget(self.field)
        self.field.resize(260, 200)
        self.field.show()
        self.field.show_tags(("home", "noise"))
        self.field.setFocus()
        qtbot.waitUntil(self.field.entry.hasFocus)

    def write(self, tags: tuple[str, ...]) -> None:
        if self.refuses:
            self.session.refused += 1
            self.session.trouble = "The disk is full."
            return
        self.written.append(tags)
        self.field.show_tags(tags)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.field.entry, words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.field.entry, key)

    @property
    def names(self) -> list[str]:
        return [chip.tag for chip in self.field.chips]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    yield Shown(qtbot)


def test_enter_and_commas_add_tags_and_none_twice(shown: Shown) -> None:
    shown.type("cost, price,")
    assert (shown.names, shown.field.entry.text()) == (["home", "noise", "cost", "price"], "")
    shown.type("home")
    shown.press(Key.Key_Return)
    assert (shown.names, shown.field.entry.text()) == (["home", "noise", "cost", "price"], "")
    assert shown.written == [("home", "noise", "cost"), ("home", "noise", "cost", "price")]


def test_what_is_typed_waits_for_the_whole_word_and_is_kept_when_something_else_is_done(shown: Shown) -> None:
    shown.type("co")
    assert shown.written == []
    shown.session.flush_pending()
    assert shown.names == ["home", "noise", "co"]


def test_backspace_takes_the_last_tag_away_and_arrows_lead_to_the_others(shown: Shown) -> None:
    shown.type("x")
    shown.press(Key.Key_Backspace)
    assert shown.written == []
    shown.press(Key.Key_Left)
    assert shown.field.chips[1].button.hasFocus()
    shown.press(Key.Key_Left)
    shown.press(Key.Key_Left)  # the first stays
    assert shown.field.chips[0].button.hasFocus()
    shown.press(Key.Key_Delete)
    assert shown.names == ["noise"]
    assert shown.field.chips[0].button.hasFocus()
    shown.press(Key.Key_Right)
    assert shown.field.entry.hasFocus()
    shown.press(Key.Key_Backspace)
    assert (shown.names, shown.field.entry.hasFocus()) == ([], True)


def test_words_that_are_refused_stay_in_the_field(shown: Shown) -> None:
    shown.refuses = True
    shown.type("cost")
    shown.press(Key.Key_Return)
    assert (shown.names, shown.field.entry.text(), bool(shown.session.held)) == (["home", "noise"], "cost", True)
    shown.refuses = False
    shown.session.flush_pending()
    assert (shown.names, shown.field.entry.text(), bool(shown.session.held)) == (["home", "noise", "cost"], "", False)
    shown.refuses = True
    shown.type("price")
    shown.session.flush_pending()
    shown.press(Key.Key_Escape)
    assert (shown.field.entry.text(), bool(shown.session.held)) == ("", False)


def test_every_button_is_large_enough_and_says_what_it_does(shown: Shown) -> None:
    for chip in shown.field.chips:
        assert min(chip.button.width(), chip.button.height()) >= 24
        assert chip.button.accessibleName() == f"Remove the tag {chip.tag}"
    found = QAccessible.queryAccessibleInterface(shown.field.entry)
    assert found is not None
    assert "Backspace" in found.text(QAccessible.Text.Description)


def test_a_map_that_cannot_be_changed_shows_its_tags_alone(shown: Shown) -> None:
    shown.field.set_read_only(on=True)
    assert not any(chip.button.isVisible() for chip in shown.field.chips)
    assert not shown.field.entry.isVisible()
    shown.field.remove("home")
    assert shown.names == ["home", "noise"]


def test_hundreds_of_tags_are_shown_once_they_are_wanted(shown: Shown) -> None:
    shown.field.show_tags(tuple(f"tag {number}" for number in range(300)))
    assert len(shown.field.chips) == MOST
    assert shown.field.more.text() == f"{300 - MOST} more"
    shown.field.more.click()
    assert len(shown.field.chips) == 300
    assert not shown.field.more.isVisible()


def test_chips_stay_within_the_field(shown: Shown) -> None:
    shown.field.show_tags(("a very long tag that somebody has written without thinking of its length", "b", "c", "d"))
    QApplication.processEvents()
    inside = shown.field.rect()
    parts: list[QWidget] = [*shown.field.chips, shown.field.entry]
    assert all(inside.contains(part.geometry()) for part in parts)
