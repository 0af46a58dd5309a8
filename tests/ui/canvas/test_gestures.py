"""What the mouse does on the map."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.placing import QuotedSpan
from argmap.model.records import Claim, Placement, Source, Speaker, Stance
from argmap.picture import TextShape
from argmap.ui.actions import selection_actions
from argmap.ui.actions.passage_mime import passage_data
from argmap.ui.actions.quotation_actions import token
from argmap.ui.canvas import MapView
from argmap.ui.canvas.overlays import MouseLabel
from tests.sketch import argument, claim, outline, sketch, the_map
from tests.ui.canvas.conftest import settle

Held = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
        + Sofas suffer
      + Cats are clean
"""


def place(view: MapView, text: str, part: float = 0.5) -> QPoint:
    """Return where a claim is seen: so far across its card."""
    return where(view, claim(view.session.document, text), part)


def where(view: MapView, id: str, part: float = 0.5) -> QPoint:
    item = view.map_scene.find(id)
    assert item is not None
    card = item.card()
    return view.mapFromScene(item.mapToScene(QPointF(card.left() + card.width() * part, card.center().y())))


def drag(view: MapView, start: QPoint, end: QPoint, held: Held = Held.NoModifier, drop: bool = True) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, held, start)
    send_move(view, start + QPoint(20, 0), held)
    send_move(view, end - QPoint(1, 0), held)
    send_move(view, end, held)
    if drop:
        QTest.mouseRelease(port, LEFT, held, end)


def send_move(view: MapView, at: QPoint, held: Held) -> None:
    port = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(port.mapToGlobal(at)), Qt.MouseButton.NoButton, LEFT, held
    )
    QApplication.sendEvent(port, event)


def click(view: MapView, at: QPoint, held: Held = Held.NoModifier) -> None:
    QTest.mouseClick(view.viewport(), LEFT, held, at)


def drawn(view: MapView) -> str:
    return outline(view.session.document)


def steps(view: MapView) -> list[str]:
    return [entry.label for entry in view.session.history.done()]


def texts(view: MapView) -> list[str]:
    return [c.text for c in view.session.selected_claims()]


def test_dragging_a_claim_onto_another_moves_it_there_in_one_step(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, place(view, "Sofas suffer"), place(view, "Cats are clean"))
    assert "+ Cats are clean\n    + Sofas suffer" in drawn(view)
    assert steps(view) == ["Move claim"]
    settle(view, qtbot)
    view.session.undo()
    assert "- Cats scratch\n    + Sofas suffer" in drawn(view)


def test_what_a_claim_is_dropped_on_stays_where_it_is_seen(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.reset_zoom()
    before = place(view, "Cats are clean")
    drag(view, place(view, "Sofas suffer"), before)
    settle(view, qtbot)
    assert (place(view, "Cats are clean") - before).manhattanLength() < 3


def test_a_claim_that_is_dragged_with_its_own_reason_keeps_it(show, qtbot: QtBot) -> None:
    view = show(CATS)
    document = view.session.document
    view.session.select([claim(document, "Cats scratch"), claim(document, "Sofas suffer")])
    drag(view, place(view, "Cats scratch"), place(view, "Cats are clean"))
    assert "+ Cats are clean\n    - Cats scratch\n      + Sofas suffer" in drawn(view)


def test_what_is_dropped_glides_from_where_it_was_dropped(show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show("Pets\n  + One\n  - Two\n  + Three")
    monkeypatch.setattr("argmap.ui.canvas.scene.wants_motion", lambda: True)
    three = claim(view.session.document, "Three")
    goal = place(view, "One")
    drag(view, place(view, "Three"), goal)
    qtbot.waitUntil(lambda: view.map_scene.gliding)
    dropped = view.seen_at(three)
    assert dropped is not None and (dropped.center() - goal.toPointF()).manhattanLength() < 250
    settle(view, qtbot)
    assert view.map_scene.at_rest


def test_what_is_dropped_on_a_folded_claim_is_seen(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, place(view, "Cats scratch"))
    selection_actions.fold(view.session)
    settle(view, qtbot)
    drag(view, place(view, "Cats are clean"), place(view, "Cats scratch"))
    settle(view, qtbot)
    assert view.map_scene.find(claim(view.session.document, "Cats are clean")) is not None
    assert steps(view) == ["Fold", "Move claim"]


def test_what_is_not_allowed_is_told_at_the_mouse_and_goes_back_where_it_was(show, qtbot: QtBot) -> None:
    view = show(CATS)
    with view.session.edit("Second parent") as edit:
        document = view.session.document
        map_commands.argue(edit, [claim(document, "Cats are clean")], Stance.PRO, claim(document, "Sofas suffer"))
    settle(view, qtbot)
    before = view.map_scene.seen()
    view.session.select([])
    goal = place(view, "Cats are clean", 0.5)
    drag(view, place(view, "Cats scratch"), goal, drop=False)
    assert refusal(view) == "That would go round in a circle"
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, goal)
    settle(view, qtbot)
    assert refusal(view) == "" and steps(view) == ["Second parent"]
    assert view.map_scene.seen() == before


def refusal(view: MapView) -> str:
    """Return the words at the mouse that tell why nothing can be dropped there; "" where there are none."""
    label = view.findChild(MouseLabel)
    assert label is not None
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize(
    ("held", "over", "part", "told"),
    [
        ("Cats scratch", "Sofas suffer", 0.5, "That would go round in a circle"),
        ("Sofas suffer", "Cats scratch", 0.5, "It is a reason for this already"),
        ("Cats scratch", "Cats make good pets", 0.5, "It objects to this already"),
        ("Cats scratch", "Cats are clean", 0.1, "It stands there already"),
    ],
)
def test_a_drag_tells_why_it_would_do_nothing(show, held: str, over: str, part: float, told: str) -> None:
    view = show(CATS)
    drag(view, place(view, held), place(view, over, part), drop=False)
    assert refusal(view) == told
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, over, part))
    assert steps(view) == []


def test_several_that_are_dragged_keep_their_order_whichever_is_held(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + One\n  - Two\n  + Three\n  + Four")
    document = view.session.document
    view.session.select([claim(document, text) for text in ("Three", "One", "Two")])
    drag(view, place(view, "Two"), place(view, "Four"))
    assert drawn(view) == "Pets\n  + Four\n    + One\n    - Two\n    + Three"
    assert steps(view) == ["Move claims"]


def test_several_are_put_behind_a_sibling_together(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + One\n  - Two\n  + Three\n  + Four")
    document = view.session.document
    view.session.select([claim(document, text) for text in ("Two", "One")])
    drag(view, place(view, "One"), place(view, "Four", 0.9))
    assert drawn(view) == "Pets\n  + Three\n  + Four\n  + One\n  - Two"


def test_escape_while_dragging_selects_again_what_was_selected(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, place(view, "Cats purr"))
    drag(view, place(view, "Sofas suffer"), place(view, "Cats are clean"), drop=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, "Cats are clean"))
    assert texts(view) == ["Cats purr"] and steps(view) == []


def test_a_drag_ends_without_a_trace_where_the_map_changes_under_it(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, place(view, "Sofas suffer"), place(view, "Cats are clean"), drop=False)
    with view.session.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(view.session.document, "Sofas suffer"))
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, "Cats are clean"))
    assert steps(view) == ["Remove"] and not view.mouse.busy
    assert not any(item.zValue() > 1e6 for item in view.map_scene.items())


def test_ctrl_pins_where_it_is_dropped_also_several_and_a_pinned_one_goes_on_freely(show, qtbot: QtBot) -> None:
    view = show(CATS)
    document = view.session.document
    ids = [claim(document, text) for text in ("Sofas suffer", "Cats are clean")]
    view.session.select(ids)
    drag(view, place(view, "Sofas suffer"), place(view, "Sofas suffer") + QPoint(30, 120), Held.ControlModifier)
    assert steps(view) == ["Pin claims"]
    pins = [map_commands.placement_of(document, id, the_map(document)).pin for id in ids]
    assert all(pins)
    settle(view, qtbot)
    click(view, QPoint(4, 4))
    drag(view, place(view, "Sofas suffer"), place(view, "Sofas suffer") + QPoint(0, 90))
    assert steps(view) == ["Pin claims", "Pin claim"]
    assert map_commands.placement_of(document, ids[0], the_map(document)).pin != pins[0]


def test_shift_while_dragging_changes_the_side(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, place(view, "Sofas suffer"), place(view, "Cats are clean"), Held.ShiftModifier)
    assert "+ Cats are clean\n    - Sofas suffer" in drawn(view)


def test_dropping_on_the_edge_of_a_sibling_changes_the_order(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + One\n  - Two\n  + Three")
    drag(view, place(view, "Three"), place(view, "One", 0.1))
    assert drawn(view) == "Pets\n  + Three\n  + One\n  - Two"
    settle(view, qtbot)
    drag(view, place(view, "Three"), place(view, "Two", 0.9))
    assert drawn(view) == "Pets\n  + One\n  - Two\n  + Three"
    assert steps(view) == ["Change order", "Change order"]


def test_dropping_on_a_sign_makes_an_undercut(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, place(view, "Cats are clean"), where(view, argument(view.session.document, "Cats scratch")))
    assert "- Cats scratch\n    _ Cats are clean" in drawn(view)


def test_escape_while_dragging_leaves_everything_as_it_was(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before = view.map_scene.seen()
    drag(view, place(view, "Sofas suffer"), place(view, "Cats are clean"), drop=False)
    assert any(item.zValue() > 1e6 for item in view.map_scene.items())
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, "Cats are clean"))
    assert steps(view) == []
    assert view.map_scene.seen() == before
    assert not any(item.zValue() > 1e6 for item in view.map_scene.items())


def test_a_drop_on_the_ground_or_on_its_own_branch_does_nothing(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, place(view, "Cats scratch"), place(view, "Sofas suffer"))
    drag(view, place(view, "Cats scratch"), QPoint(5, 5))
    assert steps(view) == []


def test_a_drop_on_the_ground_with_alt_pins_the_claim_where_it_is_dropped(show, qtbot: QtBot) -> None:
    view = show(CATS)
    id, other = (claim(view.session.document, text) for text in ("Sofas suffer", "Cats scratch"))
    before = beside(view, id, other)
    goal = place(view, "Sofas suffer") + QPoint(60, 90)
    drag(view, place(view, "Sofas suffer"), goal, Held.AltModifier)
    settle(view, qtbot)
    assert map_commands.placement_of(view.session.document, id, the_map(view.session.document)).pin is not None
    moved = beside(view, id, other) - before
    assert moved.x() * view.transform().m11() == pytest.approx(60, abs=3)
    assert moved.y() * view.transform().m22() == pytest.approx(90, abs=3)
    assert steps(view) == ["Pin claim"]


def beside(view: MapView, id: str, other: str) -> QPointF:
    """Return where a card stands, counted from another."""
    item, others = view.map_scene.find(id), view.map_scene.find(other)
    assert item is not None
    assert others is not None
    return item.pos() - others.pos()


def test_several_selected_claims_move_together_in_one_step(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, place(view, "Cats are clean"))
    click(view, place(view, "Sofas suffer"), Held.ControlModifier)
    drag(view, place(view, "Sofas suffer"), place(view, "Cats purr"))
    assert "\n    + Cats are clean" in drawn(view)
    assert "\n    + Sofas suffer" in drawn(view)
    assert len(steps(view)) == 1


def test_a_click_selects_ctrl_adds_and_the_ground_lets_go(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, place(view, "Cats purr"))
    assert texts(view) == ["Cats purr"]
    click(view, place(view, "Cats scratch"), Held.ControlModifier)
    assert set(texts(view)) == {"Cats purr", "Cats scratch"}
    click(view, place(view, "Cats purr"), Held.ControlModifier)
    assert texts(view) == ["Cats scratch"]
    click(view, where(view, argument(view.session.document, "Cats scratch")))
    assert view.session.selection == (argument(view.session.document, "Cats scratch"),)
    click(view, QPoint(4, 4))
    assert view.session.selection == ()


def test_a_band_selects_what_it_touches_and_escape_gives_it_up(show, qtbot: QtBot) -> None:
    view = show(CATS)
    corner = place(view, "Cats make good pets") - QPoint(300, 60)
    drag(view, corner, corner + QPoint(600, 100), Held.ShiftModifier)
    assert texts(view) == ["Cats make good pets"]
    drag(view, corner, corner + QPoint(600, 500), Held.ShiftModifier, drop=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert texts(view) == ["Cats make good pets"]


def test_dragging_the_ground_moves_the_map(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before = place(view, "Cats purr")
    drag(view, QPoint(10, 300), QPoint(110, 250))
    assert place(view, "Cats purr") - before == QPoint(100, -50)
    assert view.session.selection == ()


def test_a_double_click_edits_in_place(show, qtbot: QtBot) -> None:
    view = show(CATS)
    QTest.mouseDClick(view.viewport(), LEFT, Held.NoModifier, place(view, "Cats purr"))
    assert view.writing.editor.isVisible()
    assert view.writing.editor.words() == "Cats purr"
    assert view.writing.editor.geometry().contains(place(view, "Cats purr"))


def test_a_click_on_the_count_of_a_folded_card_unfolds_it(show, qtbot: QtBot) -> None:
    view = show(CATS)
    id = claim(view.session.document, "Cats scratch")
    with view.session.edit("Fold") as edit:
        map_commands.fold(edit, the_map(view.session.document), id)
    settle(view, qtbot)
    item = view.map_scene.find(id)
    assert item is not None
    click(view, view.mapFromScene(item.mapToScene(QPointF(40, item.card().height() - 12))))
    settle(view, qtbot)
    assert view.map_scene.find(claim(view.session.document, "Sofas suffer")) is not None


def quoted() -> tuple[Document, str, list[str]]:
    document = sketch("Thesis")
    with document.edit("Quote") as edit:
        source = source_commands.add_source(edit, "News", "Cats purr. Dogs bark. Fish swim.")
        passages = [source_commands.add_passage(edit, source, 0, 10), source_commands.add_passage(edit, source, 11, 21)]
        for passage in passages:
            source_commands.cite(edit, claim(document, "Thesis"), passage)
    return document, claim(document, "Thesis"), passages


def test_clicking_a_quoted_claim_shows_its_passages_in_turn(show, qtbot: QtBot) -> None:
    document, id, passages = quoted()
    view = show(document)
    gone_to: list[str] = []
    view.session.passage_shown.connect(gone_to.append)
    for _ in range(3):
        click(view, where(view, id))
        QTest.qWait(QApplication.doubleClickInterval() // 100)
    assert gone_to == [passages[0], passages[1], passages[0]]


def drop(view: MapView, data: QMimeData, at: QPoint, held: Held = Held.NoModifier) -> bool:
    actions = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, actions, data, LEFT, held)
    QApplication.sendEvent(view.viewport(), enter)
    if enter.isAccepted():
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(at), actions, data, LEFT, held))
    return enter.isAccepted()


def test_passages_dropped_on_a_claim_become_reasons_that_cite_them(show, qtbot: QtBot) -> None:
    document, id, passages = quoted()
    view = show(document)
    with document.edit("Nobody cites it") as edit:
        source_commands.uncite(edit, id, passages[0])
    assert drop(view, passage_data(passages[:1], "Cats purr."), where(view, id))
    assert drawn(view) == "Thesis\n  + Cats purr."
    made = document.get(view.session.selection[0], Claim)
    assert made.passages == (passages[0],)
    assert steps(view) == ["Nobody cites it", "Add reason"]


def test_words_dropped_from_a_source_become_a_passage_and_a_reason_in_one_step(show, qtbot: QtBot) -> None:
    document, id, _ = quoted()
    view = show(document)
    source = document.all(Source)[0].id
    drop(view, passage_data([token(QuotedSpan(source, 22, 32, "Ada"))], "Fish swim."), where(view, id))
    assert drawn(view) == "Thesis\n  + Fish swim."
    assert [s.name for s in document.all(Speaker)] == ["Ada"]
    assert steps(view) == ["Add reason"]


def test_a_passage_that_the_map_has_already_brings_its_claim(show, qtbot: QtBot) -> None:
    document, id, passages = quoted()
    view = show(document)
    drop(view, passage_data(passages[:1], "Cats purr."), QPoint(5, 5))
    assert (drawn(view), steps(view)) == ("Thesis", [])
    assert view.session.selection == (id,)


def test_text_dropped_with_shift_becomes_an_objection_and_on_the_ground_a_claim(show, qtbot: QtBot) -> None:
    view = show("Thesis")
    words = QMimeData()
    words.setText("Not so")
    assert drop(view, words, place(view, "Thesis"), Held.ShiftModifier)
    settle(view, qtbot)
    words.setText("By itself")
    assert drop(view, words, QPoint(5, 5))
    assert drawn(view) == "Thesis\n  - Not so\nBy itself"


def test_dropped_files_are_left_to_the_window(show, qtbot: QtBot) -> None:
    view = show("Thesis")
    files = QMimeData()
    files.setUrls(["file:///article.txt"])
    assert not drop(view, files, QPoint(5, 5))
    assert len(view.session.document.all(Placement)) == 1


def test_a_right_click_selects_what_it_is_about(show, qtbot: QtBot) -> None:
    view = show(CATS)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, Held.NoModifier, place(view, "Cats scratch"))
    assert texts(view) == ["Cats scratch"]


def test_words_that_run_leftward_are_typed_where_they_stand_on_their_card(show, qtbot: QtBot) -> None:
    words = "החתולים רכים ונעימים"
    view = show(f"Cats make good pets\n  + {words}\n  - Cats scratch")
    view.set_zoom(1.0)
    for text in (words, "Cats scratch"):
        id = claim(view.session.document, text)
        view.session.select([id])
        settle(view, qtbot)
        view.edit_text(id)
        settle(view, qtbot)
        editor, card, item = view.writing.editor, view.seen_at(id), view.map_scene.find(id)
        first = next(s for s in item.value.shapes if isinstance(s, TextShape) and s.text in text)
        caret = QTextCursor(editor.document())
        typed = editor.mapTo(view.viewport(), editor.cursorRect(caret).center()).x()
        assert typed == pytest.approx(card.left() + first.x * view.zoom, abs=2)
        view.writing.cancel()


def test_a_button_that_was_released_elsewhere_ends_the_drag_without_a_trace(show, qtbot: QtBot) -> None:
    view = show(CATS)
    goal = place(view, "Cats are clean")
    drag(view, place(view, "Sofas suffer"), goal, drop=False)
    port, no = view.viewport(), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(goal), QPointF(port.mapToGlobal(goal)), no, no, Held.NoModifier)
    QApplication.sendEvent(port, event)
    assert not view.mouse.busy and steps(view) == []


def test_letters_that_are_pressed_during_a_drag_type_nothing(show, qtbot: QtBot) -> None:
    view = show(CATS)
    goal = place(view, "Cats are clean")
    drag(view, place(view, "Sofas suffer"), goal, drop=False)
    QTest.keyClicks(view, "pin")
    assert view.writing.draft is None
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, goal)
    assert steps(view) == ["Move claim"]
