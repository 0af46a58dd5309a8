"""Everything on the map by keyboard, in a window: most keys belong to its actions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.layout import ArrangementKind, Direction, Layouter
from argmap.model import map_settings
from argmap.model.records import Claim
from argmap.ui.canvas import MapView
from argmap.ui.shell.window import Window
from tests.sketch import argument, claim, outline, sketch
from tests.ui.canvas.conftest import lay_out, settle

Key = Qt.Key
Held = Qt.KeyboardModifier
CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
        + Sofas suffer
      + Cats are clean
"""


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


def press(view: MapView, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, held | (Held.ShiftModifier if key is Key.Key_Backtab else held))


def write(view: MapView, words: str, end: Key = Key.Key_Return) -> None:
    assert view.writing.editor.isVisible()
    QTest.keyClicks(view.writing.editor, words)
    QTest.keyClick(view.writing.editor, end)
    if end is Key.Key_Return and view.writing.editor.isVisible():
        QTest.keyClick(view.writing.editor, Key.Key_Escape)  # the empty claim that would come next


def select(view: MapView, *texts: str) -> None:
    view.session.select([claim(view.session.document, text) for text in texts])


def selected(view: MapView) -> str:
    found = view.session.document.find(view.session.selection[0], Claim) if view.session.selection else None
    return found.text if found else ""


def drawn(view: MapView) -> str:
    return outline(view.session.document)


def steps(view: MapView) -> list[str]:
    return [entry.label for entry in view.session.history.done()]


def test_tab_writes_a_reason_below_the_selected_claim_in_one_step(show, qtbot: QtBot) -> None:
    view = show("Cats make good pets")
    select(view, "Cats make good pets")
    press(view, Key.Key_Tab)
    write(view, "Cats purr")
    assert drawn(view) == "Cats make good pets\n  + Cats purr"
    assert (steps(view), selected(view)) == (["Add reason"], "Cats purr")
    assert view.hasFocus()


def test_shift_tab_writes_an_objection(show, qtbot: QtBot) -> None:
    view = show("Cats make good pets")
    select(view, "Cats make good pets")
    press(view, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    write(view, "Cats scratch")
    assert drawn(view) == "Cats make good pets\n  - Cats scratch"


def test_tab_while_typing_goes_on_to_a_reason_for_what_was_typed(show, qtbot: QtBot) -> None:
    view = show("")
    press(view, Key.Key_Return)
    write(view, "Cats make good pets", Key.Key_Tab)
    write(view, "Cats purr", Key.Key_Backtab)
    write(view, "So do engines")
    assert drawn(view) == "Cats make good pets\n  + Cats purr\n    - So do engines"
    assert steps(view) == ["Add claim", "Add reason", "Add objection"]


def test_shift_tab_on_a_sign_writes_an_undercut_and_tab_a_further_premise(show, qtbot: QtBot) -> None:
    view = show("Cats make good pets\n  + Cats purr")
    sign = argument(view.session.document, "Cats purr")
    view.session.select([sign])
    press(view, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    write(view, "So do engines")
    view.session.select([sign])
    press(view, Key.Key_Tab)
    write(view, "Purring calms")
    assert drawn(view) == "Cats make good pets\n  + Cats purr & Purring calms\n    _ So do engines"


def test_enter_writes_a_sibling_on_the_same_side_right_after(show, qtbot: QtBot) -> None:
    view = show("Pets\n  - Cats scratch\n  + Cats purr")
    select(view, "Cats scratch")
    press(view, Key.Key_Return)
    write(view, "Cats bite")
    assert drawn(view) == "Pets\n  - Cats scratch\n  - Cats bite\n  + Cats purr"


def test_enter_on_nothing_writes_the_thesis_and_on_the_only_thesis_a_reason(show, qtbot: QtBot) -> None:
    view = show("")
    press(view, Key.Key_Return)
    write(view, "Cats make good pets")
    press(view, Key.Key_Return)
    write(view, "Cats purr")
    assert drawn(view) == "Cats make good pets\n  + Cats purr"


def test_enter_on_a_claim_that_is_not_connected_writes_another_such(show, qtbot: QtBot) -> None:
    view = show("Cats make good pets\nCats purr")
    select(view, "Cats purr")
    press(view, Key.Key_Return)
    write(view, "Dogs bark")
    assert drawn(view) == "Cats make good pets\nCats purr\nDogs bark"


def test_shift_enter_writes_a_co_premise(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + Cats purr")
    select(view, "Cats purr")
    press(view, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(view, "Purring calms")
    assert drawn(view) == "Pets\n  + Cats purr & Purring calms"


def test_a_reason_for_a_folded_claim_is_seen(show, qtbot: QtBot) -> None:
    view = show(CATS)
    select(view, "Cats scratch")
    press(view, Key.Key_Space)
    press(view, Key.Key_Tab)
    write(view, "So do thorns")
    settle(view, qtbot)
    assert view.map_scene.find(claim(view.session.document, "So do thorns")) is not None


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab, Key.Key_Return])
def test_escape_leaves_no_trace_of_what_was_typed(show, qtbot: QtBot, key: Key) -> None:
    view = show(CATS)
    before = view.map_scene.seen()
    select(view, "Cats purr")
    press(view, key)
    write(view, "Never mind", Key.Key_Escape)
    settle(view, qtbot)
    assert (steps(view), selected(view)) == ([], "Cats purr")
    assert view.map_scene.seen() == before
    assert view.hasFocus()


def test_a_new_claim_left_empty_vanishes_without_a_trace(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before = view.map_scene.seen()
    select(view, "Cats purr")
    press(view, Key.Key_Tab)
    write(view, "  ")
    settle(view, qtbot)
    assert steps(view) == []
    assert view.map_scene.seen() == before


def test_what_is_being_typed_stands_when_something_else_is_done(show, qtbot: QtBot) -> None:
    view = show("Cats make good pets")
    select(view, "Cats make good pets")
    press(view, Key.Key_Tab)
    QTest.keyClicks(view.writing.editor, "Cats purr")
    view.session.select([])
    assert drawn(view) == "Cats make good pets\n  + Cats purr"
    assert not view.writing.editor.isVisible()


def test_f2_says_a_claim_in_other_words_and_alt_enter_begins_a_line(show, qtbot: QtBot) -> None:
    view = show("Cats purr")
    select(view, "Cats purr")
    press(view, Key.Key_F2)
    QTest.keyClicks(view.writing.editor, " loudly")
    QTest.keyClick(view.writing.editor, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    write(view, "and often", Key.Key_Enter)
    assert drawn(view) == "Cats purr loudly\nand often"
    assert steps(view) == ["Reword claim"]


def test_words_left_as_they_were_are_no_edit(show, qtbot: QtBot) -> None:
    view = show("Cats purr")
    select(view, "Cats purr")
    press(view, Key.Key_F2)
    write(view, "")
    assert steps(view) == []


def test_the_card_grows_with_what_is_typed_and_others_make_room(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + Cats purr\n    + Purring calms")
    below = claim(view.session.document, "Purring calms")
    select(view, "Cats purr")
    before = view.map_scene.seen()[below].y
    press(view, Key.Key_F2)
    QTest.keyClicks(view.writing.editor, " and purr" * 20)
    settle(view, qtbot)
    assert view.map_scene.seen()[below].y > before + 40
    card = view.map_scene.find(claim(view.session.document, "Cats purr"))
    assert card is not None
    assert view.writing.editor.height() < card.card().height() * view.zoom


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_removes_the_branch_and_says_how_to_get_it_back(show, qtbot: QtBot, key: Key) -> None:
    view = show(CATS)
    told: list[str] = []
    view.session.notice.connect(told.append)
    select(view, "Cats scratch")
    press(view, key)
    assert "Sofas suffer" not in drawn(view)
    assert told == ["Removed 2 claims. Undo: Ctrl+Z"]
    assert selected(view) == "Cats are clean"
    press(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Sofas suffer" in drawn(view)
    press(view, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "Sofas suffer" not in drawn(view)


def test_delete_on_a_sign_removes_the_argument(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.session.select([argument(view.session.document, "Cats purr")])
    press(view, Key.Key_Delete)
    assert drawn(view) == "Cats make good pets\n  - Cats scratch\n    + Sofas suffer\n  + Cats are clean"


WALK = [
    ("Cats make good pets", Key.Key_Down, "Cats purr"),
    ("Cats purr", Key.Key_Right, "Purring calms"),
    ("Cats scratch", Key.Key_Right, "Cats are clean"),
    ("Cats scratch", Key.Key_Left, "Purring calms"),
    ("Sofas suffer", Key.Key_Up, "Cats scratch"),
    ("Sofas suffer", Key.Key_Left, "Only some people hear it"),
    ("Sofas suffer", Key.Key_Home, "Cats make good pets"),
    ("Cats make good pets", Key.Key_Up, "Cats make good pets"),
]


@pytest.mark.parametrize(("start", "key", "goal"), WALK)
def test_arrows_walk_where_the_picture_shows(show, qtbot: QtBot, start: str, key: Key, goal: str) -> None:
    view = show(CATS)
    select(view, start)
    press(view, key)
    assert selected(view) == goal


@pytest.mark.parametrize(
    ("direction", "deeper", "back"),
    [
        (Direction.BOTTOM_UP, Key.Key_Up, Key.Key_Down),
        (Direction.LEFT_RIGHT, Key.Key_Right, Key.Key_Left),
        (Direction.RIGHT_LEFT, Key.Key_Left, Key.Key_Right),
    ],
)
def test_arrows_follow_the_direction_of_the_map(
    show, qtbot: QtBot, direction: Direction, deeper: Key, back: Key
) -> None:
    view = show(CATS)
    on_map = view.session.tree()
    assert on_map is not None
    with view.session.edit("Turn the map") as edit:
        map_settings.arrange_map(edit, on_map.map.id, direction=direction)
    settle(view, qtbot)
    select(view, "Cats make good pets")
    press(view, deeper)
    assert selected(view) == "Cats purr"
    press(view, back)
    assert selected(view) == "Cats make good pets"


def test_an_undercut_leads_to_the_sign_and_ctrl_walks_on_signs(show, qtbot: QtBot) -> None:
    view = show(CATS)
    sign = argument(view.session.document, "Cats purr")
    select(view, "Only some people hear it")
    press(view, Key.Key_Up)
    assert view.session.selection == (sign,)
    press(view, Key.Key_Up)
    assert selected(view) == "Cats make good pets"
    press(view, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.session.selection == (sign,)
    press(view, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.session.selection == (argument(view.session.document, "Only some people hear it"),)
    press(view, Key.Key_Down)
    assert selected(view) == "Only some people hear it"


def test_space_folds_and_unfolds_and_the_walk_does_not_enter_what_is_folded(show, qtbot: QtBot) -> None:
    view = show(CATS)
    hidden = claim(view.session.document, "Sofas suffer")
    select(view, "Cats scratch")
    press(view, Key.Key_Space)
    settle(view, qtbot)
    assert view.map_scene.find(hidden) is None
    press(view, Key.Key_Down)
    assert selected(view) == "Cats scratch"
    press(view, Key.Key_Space)
    settle(view, qtbot)
    assert view.map_scene.find(hidden) is not None


def test_plus_minus_and_zero_zoom(show, qtbot: QtBot) -> None:
    view = show(CATS)
    start = view.zoom
    press(view, Key.Key_Plus)
    assert view.zoom > start
    press(view, Key.Key_Minus)
    press(view, Key.Key_Minus)
    assert view.zoom < start
    press(view, Key.Key_0)
    assert view.zoom == 1.0


def test_tab_goes_on_to_the_next_part_of_the_window_where_nothing_is_selected(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.session.select([])
    press(view, Key.Key_Tab)
    assert not view.writing.editor.isVisible()


def test_a_map_that_is_open_elsewhere_is_not_typed_on(show, qtbot: QtBot) -> None:
    view = show(CATS)
    told: list[str] = []
    view.session.troubled.connect(told.append)
    view.session.file.read_only = True
    before = drawn(view)
    select(view, "Cats purr")
    for key in (Key.Key_Return, Key.Key_F2, Key.Key_Delete):
        press(view, key)
        assert not view.writing.editor.isVisible() and len(drawn(view)) == len(before)
        assert told.pop() and not told


def test_a_menu_asked_for_by_key_opens_below_what_is_selected(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    select(view, "Cats scratch")
    card = view.seen_at(view.session.selection[0])
    assert card is not None
    below = card.bottomLeft().toPoint()
    with qtbot.waitSignal(view.customContextMenuRequested) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert asked.args == [below]


@pytest.mark.parametrize("zoom", [0.5, 0.6, 0.7])
def test_words_typed_on_a_small_card_stand_in_a_frame_that_covers_its_edges(show, qtbot: QtBot, zoom: float) -> None:
    view = show(CATS)
    select(view, "Cats scratch")
    view.set_zoom(zoom)
    press(view, Key.Key_Tab)
    editor = view.writing.editor
    QTest.keyClicks(editor, "Sofas are dear and cats have sharp claws, as everybody knows")
    settle(view, qtbot)
    assert view.projection.typed is not None
    card = view.seen_at(view.projection.typed)
    assert card is not None
    assert editor.geometry().right() >= card.right() - 8 and editor.geometry().bottom() >= card.bottom() - 2
    drawn = editor.grab().toImage()
    frame = QColor(view.session.theme.selected)
    for x, y in ((drawn.width() - 1, drawn.height() // 2), (0, drawn.height() // 2), (drawn.width() // 2, 0)):
        assert drawn.pixelColor(x, y) == frame


def test_words_typed_on_a_small_card_at_the_edge_of_the_view_are_seen(show, qtbot: QtBot) -> None:
    view = show(CATS)
    select(view, "Cats scratch")
    view.set_zoom(0.3)
    press(view, Key.Key_Tab)
    settle(view, qtbot)
    card = view.seen_at(view.projection.typed or "")
    assert card is not None
    view.scroll_by(round(card.right()) - view.viewport().width() + 2, 0)
    QTest.keyClicks(view.writing.editor, "Sofas are dear")
    assert view.viewport().rect().contains(view.writing.editor.geometry())
