"""Every row of the table of actions, in a window: its key does what it says, and only where its rule allows it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from argmap.layout import Layouter
from argmap.model import map_commands
from argmap.model.records import Argument, Claim, Side, Stance
from argmap.ui.actions.action import Action, Scope
from argmap.ui.actions.menus import shown
from argmap.ui.reader.selection_span import Unit
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from argmap.ui.sources.sorting import SortingStep
from tests.ui.canvas.conftest import lay_out
from tests.ui.conftest import Cats
from tests.ui.sources.drafts import drafted

ROWS = {row.name: row for row in ACTION_TABLE.rows}
WITH_KEYS = [name for name, row in ROWS.items() if row.keys]
HERE = {
    "map": (Scope.WINDOW, Scope.MAP, Scope.CLAIMS),
    "outline": (Scope.WINDOW, Scope.CLAIMS),
    "reader": (Scope.WINDOW, Scope.READER, Scope.WORDS),
    "unplaced": (Scope.WINDOW, Scope.WORDS),
    "sides": (Scope.WINDOW, Scope.SIDES),
    "piles": (Scope.WINDOW, Scope.PILES),
    "queue": (Scope.WINDOW, Scope.QUEUE),
}
STEPS = {Scope.SIDES: SortingStep.SIDES, Scope.PILES: SortingStep.PILES, Scope.QUEUE: SortingStep.QUEUE}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which dialogs are opened, and call them off."""
    found: list[str] = []

    def note(name: str, answer: object) -> Callable[..., object]:
        return lambda *_, **__: found.append(name) or answer

    monkeypatch.setattr(Layouter, "arrange", lambda _, *what: lay_out(*what))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", note("open", ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", note("sources", ([], "")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", note("save", ("", "")))
    monkeypatch.setattr(QInputDialog, "getText", note("address", ("", False)))
    monkeypatch.setattr(QDialog, "open", lambda self: found.append(type(self).__name__))
    return found


def state(window: Window, asked: list[str]) -> dict[str, object]:
    """Return what a user sees of a window, as far as an action can change it."""
    session, view = window.session, window.view
    return {
        "asked": tuple(asked),
        "document": session.document.records(),
        "selection": session.selection,
        "typing": view.writing.editor.isVisible(),
        "page": (window.stack.currentIndex(), window.pages.current),
        "zoom": view.transform().m11(),
        "scrolled": (view.horizontalScrollBar().value(), view.verticalScrollBar().value()),
        "focus": id(QApplication.focusWidget()),
        "said": window.statusBar().currentMessage(),
        "docks": [dock.isVisible() for dock in window.docks],
        "open": window.isVisible(),
        "frame": (window.isFullScreen(), window.menuBar().isVisible()),
        "letters": window.look.text.percent,
        "caret": (window.reader.text.span, window.reader.text.caret),
        "undone": session.history.next_redo(),
        "sorting": window.sorting.step if window.sorting.isVisible() else None,
        "row": (window.sorting.piles.tree.currentIndex().row(), window.sorting.queue.state.current),
        "chosen": (window.sorting.queue.text.span, window.sorting.queue.state_line.text()),
    }


def press(window: Window, key: str) -> None:
    """Press a key where the focus is."""
    pressed = QKeySequence(key)[0]
    which, held = pressed.key(), pressed.keyboardModifiers()
    if which == Qt.Key.Key_Tab and held == Qt.KeyboardModifier.ShiftModifier:
        which = Qt.Key.Key_Backtab  # as keyboards send it
    QTest.keyClick(QApplication.focusWidget() or window, which, held)
    QApplication.processEvents()


def place(window: Window, row: Action[Window]) -> QWidget:
    """Return the widget in which a user presses the keys of this row."""
    found: dict[Scope, QWidget] = {
        Scope.SIDES: window.sorting.sides.list,
        Scope.PILES: window.sorting.piles.tree,
        Scope.QUEUE: window.sorting.queue.text,
    }
    return found.get(row.scope) or (window.reader.text if row.scope in (Scope.READER, Scope.WORDS) else window.view)


def ready(window: Window, cats: Cats, row: Action[Window]) -> None:
    """Bring a window to a state in which this action can be done and changes something."""
    session = window.session
    selected = {"up": cats.calm, "indent": cats.calm, "fold": cats.thesis}.get(row.name, cats.purr)
    if row.name in ("undo", "redo", "name_version", "earlier", "later", "leave_past"):
        with session.edit("Reword") as edit:
            map_commands.reword(edit, cats.purr, "Cats hum")
    if row.name == "redo":
        session.undo()
    if row.name in ("later", "leave_past"):
        session.past.look(session.past.beginning())
        while session.past.is_under_way:
            QApplication.processEvents()
    if row.name == "confirm":
        with session.edit("Guess") as edit:
            for argument in edit.referrers(cats.purr, Argument, "premises"):
                edit.put(replace(argument, guessed=True))
    if row.name == "text_standard":
        window.look.text.step(1)
    if row.name == "join":
        with session.edit("Add") as edit:
            map_commands.argue(edit, [map_commands.add_claim(edit, "Cats sleep", cats.map)], Stance.PRO, cats.thesis)
    session.select([selected, cats.calm] if row.name == "merge" else [selected])
    window.reader.go_to(cats.passage)
    if row.name == "show_source":
        window.reader.text.put_caret(0)
    if row.name == "show_claim":
        session.select([])
    if row.name == "reveal":
        session.blind.turn_on()
    if row.name in ("zoom_one", "fit"):
        window.view.zoom_in()
        window.view.zoom_in()
    if row.name == "page_map":
        window.go_to_page("speakers")
    if row.scope in (Scope.READER, Scope.WORDS):
        start = window.reader.text.toPlainText().index("People")
        window.reader.text.take((start, start + len("People")))
        if row.name in ("show_claim", "previous"):
            window.reader.text.put_caret(window.reader.text.toPlainText().index("Cats purr") + 3)
        if row.name in ("word_back", "clause_back", "sentence_back"):
            end = window.reader.text.toPlainText().index(" did not reply")
            window.reader.text.take((start, end))
    if row.scope in STEPS:
        session.show(drafted())
        window.sorter.show(STEPS[row.scope])
        if row.name == "side_undecided":
            window.sorting.sides.decide(Side.FOR)
            window.sorting.sides.list.setCurrentIndex(window.sorting.sides.list.model().index(0, 0))
        if row.name == "queue_back":
            window.sorting.queue.later()
        if row.name == "queue_clause_back":
            window.sorting.queue.move_end(Unit.SENTENCE, 1)
            window.sorting.queue.move_end(Unit.SENTENCE, 1)
    place(window, row).setFocus()
    window.statusBar().clearMessage()
    QApplication.processEvents()


@pytest.mark.parametrize("name", WITH_KEYS)
def test_the_key_of_an_action_does_what_a_user_would_notice(
    asked: list[str], at_work: Window, cats: Cats, qtbot: QtBot, name: str
) -> None:
    row = ROWS[name]
    at_work.activateWindow()
    qtbot.waitUntil(at_work.view.is_settled, timeout=5000)
    ready(at_work, cats, row)
    qtbot.waitUntil(at_work.view.is_settled, timeout=5000)
    assert at_work.actions_[name].isEnabled()
    before = state(at_work, asked)
    press(at_work, row.keys[0])
    qtbot.waitUntil(lambda: state(at_work, asked) != before, timeout=3000)


@pytest.mark.parametrize("name", WITH_KEYS)
def test_no_key_changes_a_map_that_can_only_be_read(
    asked: list[str], window: Window, cats: Cats, qtbot: QtBot, name: str
) -> None:
    window.activateWindow()
    window.session.show(cats.document)
    window.session.file.read_only = True
    window.session.select([])
    place(window, ROWS[name]).setFocus()
    QApplication.processEvents()
    is_enabled = window.actions_[name].isEnabled()
    before, records = window.windowTitle(), cats.document.records()
    press(window, ROWS[name].keys[0])
    assert cats.document.records() == records
    assert not window.view.writing.editor.isVisible()
    assert is_enabled or (window.windowTitle() == before and asked == [])


@pytest.mark.parametrize("key", ["Return", "F2", "Del", "Ctrl+R", "Ctrl+Z", "Alt+Up"])
def test_a_map_that_can_only_be_read_says_so_for_the_keys_that_would_change_it(
    at_work: Window, cats: Cats, key: str
) -> None:
    at_work.activateWindow()
    at_work.session.file.read_only = True
    at_work.session.select([cats.purr])
    at_work.view.setFocus()
    press(at_work, key)
    assert at_work.trouble.isVisible() and "read" in at_work.trouble.text


def test_undo_says_how_far_back_it_goes_where_there_is_nothing_to_undo(at_work: Window, cats: Cats) -> None:
    at_work.activateWindow()
    while at_work.session.history.next_undo() is not None:
        at_work.session.undo()
    at_work.actions_.refresh()
    at_work.view.setFocus()
    at_work.statusBar().clearMessage()
    press(at_work, "Ctrl+Z")
    assert at_work.statusBar().currentMessage()


def test_undo_in_a_field_takes_back_what_was_typed_there_first(at_work: Window, cats: Cats) -> None:
    at_work.activateWindow()
    at_work.session.select([cats.purr])
    field = at_work.inspector.claim.note
    field.setFocus()
    QTest.keyClicks(field, "Soft")
    press(at_work, "Ctrl+Z")
    assert cats.document.get(cats.purr, Claim).note == "" and field.toPlainText() == ""
    press(at_work, "Ctrl+Y")
    assert cats.document.get(cats.purr, Claim).note == "Soft"


@pytest.mark.parametrize("where", HERE)
def test_no_two_actions_share_a_key_where_both_work(where: str) -> None:
    keys = [QKeySequence(key).toString() for row in ROWS.values() if row.scope in HERE[where] for key in row.keys]
    assert sorted(keys) == sorted(set(keys))


def test_every_action_has_a_text_a_tip_and_a_place() -> None:
    for row in ROWS.values():
        assert str(row.text) and str(row.tip) and row.menu in ACTION_TABLE.menus, row.name
        assert not str(row.tip).endswith("."), row.name
    assert len(ROWS) == len(ACTION_TABLE.rows)
    groups = (*ACTION_TABLE.selection_menu, *ACTION_TABLE.ground_menu, ACTION_TABLE.toolbar, ACTION_TABLE.icons_only)
    assert {name for group in groups for name in group if name} <= ROWS.keys()


def test_every_action_is_in_a_menu_with_its_keys_and_its_tip(at_work: Window) -> None:
    in_menus = {action.objectName(): action for menu in at_work.menus.values() for action in menu.actions()}
    for name, row in ROWS.items():
        assert [key.toString() for key in in_menus[name].shortcuts()] == [QKeySequence(k).toString() for k in row.keys]
        assert in_menus[name].toolTip().startswith(str(row.tip))
    listed = [name for _, names in at_work.actions_.key_groups() for name in names]
    assert sorted(listed) == sorted(ROWS)
    assert shown("F2") in at_work.actions_.shown_keys("edit")


def test_the_menu_of_the_ground_is_about_the_map_and_that_of_a_claim_about_the_claim(
    at_work: Window, cats: Cats
) -> None:
    at_work.session.select([])
    ground = [action.objectName() for action in at_work.actions_.context(at_work).actions() if action.objectName()]
    assert "claim" in ground and "remove" not in ground
    at_work.session.select([cats.purr])
    of_claim = [action.objectName() for action in at_work.actions_.context(at_work).actions() if action.objectName()]
    assert "remove" in of_claim and "fit" not in of_claim


def test_buttons_of_the_toolbar_say_what_they_do(at_work: Window) -> None:
    buttons = [b for b in at_work.toolbar.findChildren(QToolButton) if b.defaultAction() is not None]
    assert len(buttons) == len([name for name in ACTION_TABLE.toolbar if name])
    assert all(button.toolTip() for button in buttons)
