"""While a claim is being typed, no action does anything to another one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Argument, Claim, Record, Stance
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

Key = Qt.Key
Held = Qt.KeyboardModifier
TYPED = "Cats are clean"


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Dialogs that ask for a file or an address are called off at once."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QDialog, "open", lambda _: None)
    yield


def press(window: Window, key: Key, held: Held = Held.NoModifier) -> None:
    """Press a key where the focus is, so that shortcuts are looked up as well."""
    QTest.keyClick(window.focusWidget() or window, key, held)


def typing(window: Window, key: Key, held: Held = Held.NoModifier, words: str = TYPED) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, key, held)
    assert window.view.writing.editor.isVisible()
    QTest.keyClicks(window.view.writing.editor, words)


def made(window: Window, words: str = TYPED) -> Claim:
    (found,) = (claim for claim in window.session.document.all(Claim) if claim.text == words)
    return found


def argument(window: Window, words: str = TYPED) -> Argument:
    (found,) = window.session.document.referrers(made(window, words).id, Argument)
    return found


ARRANGING = {row.name for row in ACTION_TABLE.rows if row.submenu == "arrangement"}
ABOUT_ALL = {"select_all", "unfold_all", "add_map", "remove_map", "undo", "redo"} | ARRANGING
"""What these act on is the map or the whole document, and not what is selected."""


@pytest.mark.parametrize("name", [entry.name for entry in ACTION_TABLE.rows])
def test_no_action_changes_what_was_selected_before(
    at_work: Window, cats: Cats, qtbot: QtBot, name: str, tmp_path: Path
) -> None:
    window = at_work
    with window.session.edit("Prepare") as edit:
        lone = map_commands.add_claim(edit, "Sofas suffer", cats.map)
        map_commands.argue(edit, [lone], Stance.PRO, cats.scratch)
        map_commands.pin(edit, cats.map, cats.scratch, (9.0, 9.0))
    window.session.select([cats.scratch])
    typing(window, Key.Key_Return)
    before = window.session.document.records()
    window.actions_[name].trigger()
    document = window.session.document
    if window.session.document is cats.document and name not in ABOUT_ALL:
        for id, record in before.items():
            assert moved(document.records().get(id)) == moved(record), f"{name} changed {record}"
        assert set(window.session.selection) & before.keys() <= {cats.map}
    window.close()


def moved(record: Record | None) -> object:
    """Return a record without its order, which a new sibling before it moves on."""
    fields = {name: getattr(record, name) for name in record.__dataclass_fields__} if record else {}
    return {name: value for name, value in fields.items() if name != "order"} or None


def test_ctrl_r_turns_round_what_is_being_typed_at_once_and_nothing_else(at_work: Window, cats: Cats) -> None:
    window = at_work
    window.session.select([cats.purr])
    before = cats.document.records()
    typing(window, Key.Key_Return)
    for turns, stance in ((1, Stance.CON), (2, Stance.PRO), (1, Stance.CON)):
        del turns
        press(window, Key.Key_R, Held.ControlModifier)
        assert cats.document.records() == before
        on_map = window.view.projection.tree
        assert on_map and window.view.projection.typed
        assert on_map.shown_by[window.view.projection.typed].stance is stance
        assert window.view.writing.editor.hasFocus() and window.view.writing.editor.words() == TYPED
    QTest.keyClicks(window.view.writing.editor, "!")
    press(window, Key.Key_Return)
    assert argument(window, TYPED + "!").stance is Stance.CON
    assert cats.document.referrers(cats.purr, Argument)[0].stance is Stance.PRO
    assert window.session.history.done()[-1].label == "Add objection"


@pytest.mark.parametrize(
    ("first", "held", "select", "told"),
    [
        (Key.Key_Return, Held.ControlModifier, "thesis", "neither a reason nor an objection"),
        (Key.Key_Return, Held.ShiftModifier, "purr", "on the side of those that it joins"),
        (Key.Key_Backtab, Held.ShiftModifier, "step", "no reason for a step"),
    ],
)
def test_ctrl_r_says_why_a_claim_cannot_be_turned_round(
    at_work: Window, cats: Cats, first: Key, held: Held, select: str, told: str
) -> None:
    window = at_work
    step = cats.document.referrers(cats.purr, Argument)[0].id
    window.session.select([step if select == "step" else getattr(cats, select)])
    before = cats.document.records()
    notices: list[str] = []
    window.session.notice.connect(notices.append)
    if first is Key.Key_Return and held is Held.ControlModifier:
        window.view.begin_claim()
        QTest.keyClicks(window.view.writing.editor, TYPED)
    else:
        typing(window, first, held)
    press(window, Key.Key_R, Held.ControlModifier)
    assert told in notices[-1]
    assert cats.document.records() == before and window.view.writing.editor.words() == TYPED


def test_ctrl_r_while_rewording_turns_round_the_claim_that_is_reworded(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    typing(at_work, Key.Key_F2, words=" sofas")
    press(at_work, Key.Key_R, Held.ControlModifier)
    assert cats.text(cats.scratch) == "Cats scratch sofas"
    assert cats.document.referrers(cats.scratch, Argument)[0].stance is Stance.PRO


def test_nothing_else_looks_selected_while_a_claim_is_typed(at_work: Window, cats: Cats) -> None:
    window = at_work
    window.session.select([cats.scratch])
    typing(window, Key.Key_Tab)
    assert window.session.selection == () and not window.outline.selectedIndexes()
    assert window.inspector.help.isVisible() and window.inspector.help.title.text() == "A new reason"
    assert "Cats scratch" in window.inspector.help.tips.text()
    press(window, Key.Key_R, Held.ControlModifier)
    assert window.inspector.help.title.text() == "A new objection"
    press(window, Key.Key_Escape)
    assert window.session.selection == (cats.scratch,)
    assert window.inspector.claim.isVisible()


def other_map(window: Window) -> None:
    window.session.show_map(window.session.maps()[-1].id)


@pytest.mark.parametrize(
    "leave",
    [
        lambda w: w.session.select([]),
        lambda w: other_map(w),
        lambda w: w.actions_["reason"].trigger(),
        lambda w: w.actions_["picture"].trigger(),
        lambda w: w.actions_["bottom-up"].trigger(),
        lambda w: w.actions_["home"].trigger(),
        lambda w: w.actions_["find"].trigger(),
        lambda w: w.actions_["next_panel"].trigger(),
        lambda w: w.actions_["page_quotations"].trigger(),
        lambda w: w.session.close(),
        lambda w: w.close(),
    ],
)
def test_the_words_stand_whatever_comes_next(at_work: Window, cats: Cats, leave: Callable[[Window], QWidget]) -> None:
    with at_work.session.edit("Another map") as edit:
        map_commands.add_map(edit, "Which dogs?")
    at_work.session.select([cats.thesis])
    typing(at_work, Key.Key_Tab)
    leave(at_work)
    (claim,) = (claim for claim in cats.document.all(Claim) if claim.text == TYPED)
    assert cats.document.referrers(claim.id, Argument)[0].target == cats.thesis


def test_the_tool_bar_goes_on_from_what_is_typed(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    typing(at_work, Key.Key_Tab)
    at_work.actions_["objection"].trigger()
    QTest.keyClicks(at_work.view.writing.editor, "Not all of them")
    press(at_work, Key.Key_Return)
    assert argument(at_work, "Not all of them").target == made(at_work).id


def test_undo_and_redo_keys_stay_within_the_text(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.purr, "Cats hum")
    at_work.session.undo()
    at_work.session.select([cats.purr])
    before = cats.document.records()
    typing(at_work, Key.Key_Return)
    press(at_work, Key.Key_Z, Held.ControlModifier)
    assert at_work.view.writing.editor.words() != TYPED
    press(at_work, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    press(at_work, Key.Key_Y, Held.ControlModifier)
    assert not at_work.actions_["redo"].isEnabled()
    for key in (Key.Key_F2, Key.Key_PageUp, Key.Key_Up):
        press(at_work, key, Held.AltModifier if key is Key.Key_Up else Held.NoModifier)
    assert cats.document.records() == before and at_work.view.writing.editor.isVisible()
