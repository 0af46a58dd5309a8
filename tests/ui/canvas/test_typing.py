"""A map is typed at the speed of text: every key while typing acts on what is typed, and on nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.layout import ArrangementKind, Layouter
from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.ui.canvas import MapView
from argmap.ui.canvas.overlays import PurposeLabel
from argmap.ui.shell.window import Window
from tests.sketch import argument, claim, outline, sketch
from tests.ui.canvas.conftest import lay_out, settle

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYS = {
    "Enter": (Key.Key_Return, NONE),
    "Tab": (Key.Key_Tab, NONE),
    "Shift+Tab": (Key.Key_Backtab, SHIFT),
    "Shift+Enter": (Key.Key_Return, SHIFT),
    "Alt+Enter": (Key.Key_Return, ALT),
    "Ctrl+Enter": (Key.Key_Return, CTRL),
    "Ctrl+U": (Key.Key_U, CTRL),
    "Ctrl+R": (Key.Key_R, CTRL),
    "Ctrl+Z": (Key.Key_Z, CTRL),
    "Alt+Left": (Key.Key_Left, ALT),
    "Alt+Right": (Key.Key_Right, ALT),
    "Alt+Up": (Key.Key_Up, ALT),
    "Alt+Down": (Key.Key_Down, ALT),
    "Esc": (Key.Key_Escape, NONE),
    "Ctrl+Up": (Key.Key_Up, CTRL),
    "Up": (Key.Key_Up, NONE),
    "Backspace": (Key.Key_Backspace, NONE),
    "Del": (Key.Key_Delete, NONE),
    "F2": (Key.Key_F2, NONE),
}


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: Window) -> Callable[[str], MapView]:
    """Return a function that shows a sketch in a window, laid out without a process of its own."""
    monkeypatch.setattr(Layouter, "arrange", lambda _, *asked: lay_out(*asked))

    def shown(text: str) -> MapView:
        window.session.show(sketch(text, arrangement=ArrangementKind.TREE))
        window.activateWindow()
        window.view.setFocus()
        qtbot.waitUntil(window.view.hasFocus, timeout=5000)
        settle(window.view, qtbot)
        return window.view

    return shown


def keys(view: MapView, *pressed: str) -> None:
    """Press keys, or type words, where the focus is."""
    for what in pressed:
        if what in KEYS:
            QTest.keyClick(view.window().focusWidget() or view, *KEYS[what])
            continue
        for letter in what:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter)
            QApplication.sendEvent(view.window().focusWidget() or view, event)


def select(view: MapView, *texts: str) -> None:
    view.session.select([claim(view.session.document, text) for text in texts])


def selected(view: MapView) -> list[str]:
    found = (view.session.document.find(id, Claim) for id in view.session.selection)
    return [claim.text for claim in found if claim]


def drawn(view: MapView) -> str:
    return outline(view.session.document)


def notices(view: MapView) -> list[str]:
    told: list[str] = []
    view.session.notice.connect(told.append)
    return told


STORIES = [
    (("A", "Enter", "B", "Enter", "C"), "A\n  + B\n  + C"),
    (("A", "Tab", "B", "Tab", "C", "Enter", "D", "Enter", "Enter", "E"), "A\n  + B\n    + C\n    + D\n  + E"),
    (("A", "Tab", "B", "Shift+Tab", "C", "Tab", "D", "Enter", "Enter", "Enter", "E"),
     "A\n  + B\n    - C\n      + D\n  + E"),
    (("A", "Tab", "B", "Shift+Enter", "C", "Enter", "D"), "A\n  + B & C\n  + D"),
    (("A", "Tab", "B", "Ctrl+U", "C", "Enter", "D", "Enter", "Enter", "E"), "A\n  + B\n    _ C\n    _ D\n  + E"),
    (("A", "Enter", "B", "Enter", "Ctrl+R", "C", "Enter", "D"), "A\n  + B\n  - C\n  - D"),
    (("A", "Enter", "B", "Enter", "Tab", "C"), "A\n  + B\n    + C"),
    (("A", "Enter", "B", "Enter", "Shift+Tab", "C"), "A\n  + B\n    - C"),
    (("A", "Enter", "B", "Enter", "Shift+Enter", "C"), "A\n  + B & C"),
    (("A", "Enter", "B", "Enter", "Ctrl+U", "C"), "A\n  + B\n    _ C"),
    (("A", "Enter", "Shift+Tab", "B"), "A\n  - B"),
    (("A", "Enter", "B", "Tab", "C", "Alt+Left"), "A\n  + B\n  + C"),
    (("A", "Enter", "B", "Shift+Tab", "C", "Alt+Left"), "A\n  + B\n  - C"),
    (("A", "Enter", "B", "Enter", "C", "Alt+Right"), "A\n  + B\n    + C"),
    (("A", "Enter", "B", "Enter", "C", "Alt+Up"), "A\n  + C\n  + B"),
    (("A", "Enter", "B", "Enter", "C", "Alt+Up", "Alt+Down"), "A\n  + B\n  + C"),
    (("A", "Tab", "B", "Tab", "C", "Shift+Tab", "D", "Ctrl+Up", "E", "Ctrl+Up", "F"),
     "A\n  + B\n    + C\n      - D\n    + E\n  + F"),
    (("A", "Tab", "B", "Tab", "C", "Tab", "D", "Ctrl+Up", "Ctrl+Up", "E"), "A\n  + B\n    + C\n      + D\n  + E"),
    (("A", "Tab", "B", "Ctrl+U", "C", "Ctrl+Up", "D"), "A\n  + B\n    _ C\n  + D"),
    (("A", "Enter", "B", "Alt+Enter", "b"), "A\n  + B\nb"),
    (("A", "Enter", "B", "Ctrl+Enter", "C"), "A\n  + B\nC"),
]  # fmt: skip


@pytest.mark.parametrize(("pressed", "map"), STORIES)
def test_a_map_is_typed_without_leaving_the_text(show, pressed: tuple[str, ...], map: str) -> None:
    view = show("")
    keys(view, "Enter", *pressed)
    view.session.flush_pending()
    assert drawn(view) == map


def test_enter_without_words_at_the_top_goes_no_higher_and_escape_ends_typing(show) -> None:
    view = show("A")
    select(view, "A")
    told = notices(view)
    keys(view, "Enter", "B", "Enter", "Enter")
    assert view.writing.editor.hasFocus() and "Esc ends typing" in told[-1]
    keys(view, "Esc")
    assert not view.writing.editor.isVisible() and view.hasFocus()
    assert (drawn(view), selected(view)) == ("A\n  + B", ["B"])


def test_an_empty_new_claim_goes_away_by_arrows_backspace_and_undo(show) -> None:
    view = show("A")
    select(view, "A")
    keys(view, "Enter", "B", "Enter", "Up")
    assert selected(view) == ["A"] and view.hasFocus()
    keys(view, "Enter", "Backspace")
    assert (selected(view), drawn(view)) == (["A"], "A\n  + B")
    select(view, "B")
    keys(view, "Enter", "Ctrl+Z")
    assert (drawn(view), selected(view)) == ("A", ["A"])


def test_words_that_were_called_off_come_back_where_they_were_typed(show) -> None:
    view = show("A\n  + B")
    select(view, "A")
    told = notices(view)
    keys(view, "Tab", "A long reason", "Esc")
    assert drawn(view) == "A\n  + B" and "are kept" in told[-1]
    select(view, "B")
    keys(view, "Tab")
    assert view.writing.editor.words() == ""
    keys(view, "Esc")
    select(view, "A")
    keys(view, "Shift+Tab")
    assert view.writing.editor.words() == "A long reason"
    keys(view, "Enter")
    assert drawn(view) == "A\n  + B\n  - A long reason"


@pytest.mark.parametrize("first", ["Tab", "F2"])
def test_undo_right_after_escape_goes_on_with_the_words(show, first: str) -> None:
    view = show("A")
    select(view, "A")
    keys(view, "F2", "!", "Enter", first, "New", "Esc", "Ctrl+Z")
    assert view.writing.editor.words().endswith("New") and drawn(view) == "A!"
    keys(view, " words", "Enter", "Esc")
    assert drawn(view) == ("A!\n  + New words" if first == "Tab" else "A!New words")
    keys(view, "F2", "x", "Esc")
    view.session.select([])
    keys(view, "Ctrl+Z")
    assert not view.writing.editor.isVisible() and drawn(view) == "A!"


def test_words_that_came_back_are_replaced_by_typing_and_kept_for_undo(show) -> None:
    view = show("A")
    select(view, "A")
    keys(view, "Tab", "Old words", "Esc", "Tab", "New")
    assert view.writing.editor.words() == "New"
    for _ in "New ":
        keys(view, "Ctrl+Z")
    assert view.writing.editor.words() == "Old words"


def test_other_words_for_a_claim_that_were_called_off_come_back_by_undo_in_the_field(show) -> None:
    view = show("Cats purr")
    select(view, "Cats purr")
    keys(view, "F2", " loudly", "Esc", "F2")
    assert view.writing.editor.words() == "Cats purr"
    keys(view, "Ctrl+Z")
    while view.writing.editor.words() != "Cats purr loudly" and view.writing.editor.document().isUndoAvailable():
        keys(view, "Ctrl+Z")
    assert view.writing.editor.words() == "Cats purr loudly"
    assert drawn(view) == "Cats purr"


def test_a_claim_that_is_emptied_keeps_its_words_and_says_so(show) -> None:
    view = show("Cats purr")
    select(view, "Cats purr")
    told = notices(view)
    keys(view, "F2")
    view.writing.editor.selectAll()
    keys(view, "Del", "Enter")
    assert (drawn(view), selected(view)) == ("Cats purr", ["Cats purr"])
    assert "keeps" in told[-1]


def test_letters_on_a_selected_claim_are_typed_after_its_words(show) -> None:
    view = show("A\n  + Cats purr")
    select(view, "Cats purr")
    keys(view, "g", "Enter")
    assert drawn(view) == "A\n  + Cats purr g"
    assert selected(view) == ["Cats purr g"] and not view.writing.editor.isVisible()


@pytest.mark.parametrize("first", ["Y", "g", "9", '"', "é"])
def test_letters_on_an_empty_map_begin_the_thesis(show, first: str) -> None:
    view = show("")
    keys(view, f"{first}es it does", "Enter", "B", "Enter")
    assert drawn(view).splitlines() == [f"{first}es it does", "  + B"]


def test_letters_where_nothing_or_more_than_one_claim_is_selected_do_nothing(show) -> None:
    view = show("A\n  + B")
    view.session.select([])
    keys(view, "gy")
    select(view, "A", "B")
    keys(view, "gy")
    view.session.select([argument(view.session.document, "B")])
    keys(view, "gy")
    assert not view.writing.editor.isVisible() and drawn(view) == "A\n  + B"


@pytest.mark.parametrize(
    ("start", "chosen", "key", "end"),
    [
        ("A\n  + B\n    - C\n  + D", "C", "Alt+Left", "A\n  + B\n  - C\n  + D"),
        ("A\n  + B\n  - C\n    + D", "C", "Alt+Right", "A\n  + B\n    - C\n      + D"),
        ("A\n  + B & C\n  + D", "C", "Alt+Left", "A\n  + B\n  + C\n  + D"),
        ("A\n  + B\n    _ C", "C", "Alt+Left", "A\n  + B\n  - C"),
        ("A\n  + B\n    + C", "B", "Alt+Left", "A\nB\n  + C"),
        ("A\n  + B\nC", "C", "Alt+Right", "A\n  + B\n  + C"),
        ("A\n  + B", "A", "Alt+Left", "A\n  + B"),
        ("A\n  + B", "B", "Alt+Right", "A\n  + B"),
    ],
)
def test_alt_and_an_arrow_move_a_claim_up_and_down_a_level_with_all_below(
    show, start: str, chosen: str, key: str, end: str
) -> None:
    view = show(start)
    select(view, chosen)
    keys(view, key)
    assert (drawn(view), selected(view)) == (end, [chosen])


def test_several_claims_move_a_level_in_one_step_and_keep_their_order(show) -> None:
    view = show("A\n  + B\n  + C\n  - D")
    select(view, "D", "C")
    keys(view, "Alt+Right")
    assert drawn(view) == "A\n  + B\n    + C\n    - D"
    keys(view, "Alt+Left")
    assert drawn(view) == "A\n  + B\n  + C\n  - D"
    view.session.undo()
    view.session.undo()
    assert drawn(view) == "A\n  + B\n  + C\n  - D"


def acting(view: MapView, chosen: str, *pressed: str) -> Callable[[], None]:
    def act() -> None:
        select(view, chosen)
        keys(view, *pressed)

    return act


@pytest.mark.parametrize(
    ("chosen", "pressed", "back", "again"),
    [
        ("B", ("Enter", "New", "Enter", "Esc"), ["A"], ["New"]),
        ("B", ("Tab", "New", "Enter", "Esc"), ["B"], ["New"]),
        ("B", ("Ctrl+U", "New", "Enter", "Esc"), ["B"], ["New"]),
        ("B", ("Shift+Enter", "New", "Enter", "Esc"), ["B"], ["New"]),
        ("B", ("Ctrl+R",), ["B"], ["B"]),
        ("B", ("F2", "!", "Enter"), ["B"], ["B!"]),
        ("C", ("Del",), ["C"], ["B"]),
        ("B", ("Del",), ["B"], ["A"]),
        ("E", ("Alt+Up",), ["E"], ["E"]),
        ("E", ("Alt+Right",), ["E"], ["E"]),
        ("Z", ("Del",), ["Z"], ["A"]),
    ],
)
def test_undo_and_redo_select_what_they_changed_or_what_it_was_about(
    show, chosen: str, pressed: tuple[str, ...], back: list[str], again: list[str]
) -> None:
    view = show("A\n  + B\n    - C\n      + D\n  + E\nZ")
    acting(view, chosen, *pressed)()
    view.session.select([])
    keys(view, "Ctrl+Z")
    assert selected(view) == back
    assert view.hasFocus()
    view.session.select([])
    view.session.redo()
    assert selected(view) == again


def test_a_label_tells_what_a_new_claim_is_for_where_that_is_out_of_sight(show, qtbot: QtBot) -> None:
    view = show("A\n" + "".join(f"  - Claim {number}\n" for number in range(30)))
    select(view, "A")
    keys(view, "Tab", "New")
    settle(view, qtbot)
    label = view.viewport().findChild(PurposeLabel)
    assert label is not None
    seen = view.seen_at(claim(view.session.document, "A"))
    assert seen is not None and not view.viewport().rect().contains(seen.center().toPoint())
    assert label.isVisible() and label.text() == "Reason for “A”"
    assert view.viewport().rect().contains(label.geometry())
    keys(view, "Ctrl+R")
    settle(view, qtbot)
    assert label.text() == "Objection to “A”"
    view.fit()
    assert not label.isVisible()
    view.reset_zoom()
    keys(view, "Esc")
    assert not label.isVisible()


def test_a_card_keeps_up_with_words_that_outgrow_it_before_the_map_makes_room(
    show, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show("A\n  + B")
    select(view, "B")
    before = view.seen_at(claim(view.session.document, "B"))
    keys(view, "F2")
    monkeypatch.setattr(view.projection, "type", lambda _: None)
    keys(view, " and many words" * 12)
    card = view.seen_at(claim(view.session.document, "B"))
    assert before is not None and card is not None and card == before
    field = view.writing.editor.geometry()
    assert field.bottom() > card.bottom()
    seen = view.grab().toImage()
    bar = QColor(view.session.theme.pro)
    assert seen.pixelColor(round(card.left()) + 3, field.bottom() - 6) == bar
    keys(view, "Esc")
    assert view.grab().toImage().pixelColor(round(card.left()) + 3, field.bottom() - 6) != bar


def test_undo_goes_to_the_map_on_which_it_acts_and_selects_there(show) -> None:
    view = show("A\n  + B")
    select(view, "B")
    keys(view, "F2", "!", "Enter")
    first = view.session.map
    with view.session.edit("Another map") as edit:
        other = map_commands.add_map(edit, "And dogs?")
    with view.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Dogs bark", other)
    view.session.show_map(other)
    view.session.undo()
    view.session.undo()
    keys(view, "Ctrl+Z")
    assert (view.session.map, selected(view)) == (first, ["B"])


def test_a_root_is_not_connected_until_something_is_said_about_it_or_by_it(show) -> None:
    view = show("A\nB")

    def role(text: str) -> str:
        shown = view.map_scene.find(claim(view.session.document, text))
        assert shown is not None
        return shown.value.description

    assert (role("A"), role("B")) == ("Thesis.", "Not connected yet.")
    select(view, "B")
    assert view.access.map.item(view.session.selection[0]).text(QAccessible.Text.Name) == "Not connected yet: B"
    keys(view, "Tab", "C", "Enter", "Esc")
    assert role("B") == "Thesis."
    view.session.undo()
    assert role("B") == "Not connected yet."
    keys(view, "Alt+Right")
    assert drawn(view) == "A\n  + B"
