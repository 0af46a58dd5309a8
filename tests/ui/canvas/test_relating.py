"""Leading a line from the edge of a card: a claim speaks for or against something more."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import Argument, Stance
from argmap.ui.canvas import MapView
from argmap.ui.canvas.handles import handle_of
from argmap.ui.canvas.overlays import HintLabel
from argmap.ui.canvas.relating import RelationLine
from tests.sketch import argument, claim
from tests.ui.canvas.conftest import settle
from tests.ui.canvas.test_gestures import CATS, LEFT, Held, click, drag, drawn, place, refusal, send_move, steps, where


def handle(view: MapView, text: str) -> QPoint:
    """Point at a claim, and return where its handle then is."""
    QTest.mouseMove(view.viewport(), place(view, text))
    view.looks.hover(claim(view.session.document, text))
    card = view.seen_at(claim(view.session.document, text))
    assert card is not None
    return handle_of(card, view.direction).toPoint()


def hints(view: MapView) -> list[str]:
    return [label.text() for label in view.findChildren(HintLabel) if label.isVisible()]


def stands(view: MapView, text: str) -> list[tuple[Stance, str]]:
    """Return for and against what a claim speaks: the words of each claim, or the id of a step."""
    document = view.session.document
    found = document.referrers(claim(document, text), Argument, "premises")
    return sorted((a.stance, a.target) for a in found)


def test_a_line_from_the_edge_of_a_card_makes_a_further_reason_in_one_step(show, qtbot: QtBot) -> None:
    view = show(CATS)
    document = view.session.document
    goal = place(view, "Cats scratch")
    drag(view, handle(view, "Cats are clean"), goal, drop=False)
    assert hints(view) == ["Reason for “Cats scratch”  ·  Shift: objection"]
    assert any(isinstance(item, RelationLine) for item in view.map_scene.items())
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, goal)
    wanted = {(Stance.PRO, claim(document, "Cats make good pets")), (Stance.PRO, claim(document, "Cats scratch"))}
    assert set(stands(view, "Cats are clean")) == wanted
    assert steps(view) == ["Add reason"]
    assert hints(view) == [] and not any(isinstance(item, RelationLine) for item in view.map_scene.items())
    assert view.session.selection == (claim(document, "Cats are clean"),)


def test_shift_makes_the_line_an_objection_also_while_it_is_led(show, qtbot: QtBot) -> None:
    view = show(CATS)
    goal = place(view, "Cats scratch")
    drag(view, handle(view, "Cats are clean"), goal, drop=False)
    QTest.keyPress(view, Qt.Key.Key_Shift)
    send_move(view, goal, Held.ShiftModifier)
    assert hints(view) == ["Objection to “Cats scratch”  ·  Shift: reason"]
    QTest.mouseRelease(view.viewport(), LEFT, Held.ShiftModifier, goal)
    assert (Stance.CON, claim(view.session.document, "Cats scratch")) in stands(view, "Cats are clean")
    assert steps(view) == ["Add objection"]


def test_a_line_to_a_sign_makes_an_undercut(show, qtbot: QtBot) -> None:
    view = show(CATS)
    step = argument(view.session.document, "Cats scratch")
    drag(view, handle(view, "Cats are clean"), where(view, step), drop=False)
    assert hints(view) == ["Objection to this step"]
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, where(view, step))
    assert (Stance.CON, step) in stands(view, "Cats are clean")


@pytest.mark.parametrize(
    ("start", "goal", "told"),
    [
        ("Cats scratch", "Sofas suffer", "That would go round in a circle"),
        ("Sofas suffer", "Cats scratch", "It is a reason for this already"),
        ("Sofas suffer", "Sofas suffer", "A claim cannot be a reason for itself"),
    ],
)
def test_a_line_that_cannot_be_says_so_at_the_mouse_and_makes_nothing(show, start: str, goal: str, told: str) -> None:
    view = show(CATS)
    before = drawn(view)
    drag(view, handle(view, start), place(view, goal), drop=False)
    assert refusal(view) == told and hints(view) == []
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, goal))
    assert drawn(view) == before and steps(view) == [] and refusal(view) == ""


def test_a_line_to_an_own_step_says_so(show, qtbot: QtBot) -> None:
    view = show(CATS)
    step = argument(view.session.document, "Cats scratch")
    drag(view, handle(view, "Cats scratch"), where(view, step), drop=False)
    assert refusal(view) != ""
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, where(view, step))
    assert steps(view) == []


def test_a_line_that_ends_on_the_ground_begins_a_reason_there(show, qtbot: QtBot) -> None:
    view = show(CATS)
    drag(view, handle(view, "Cats are clean"), QPoint(60, 700), drop=False)
    assert hints(view) == ["New reason for “Cats are clean”  ·  Shift: objection"]
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, QPoint(60, 700))
    about = claim(view.session.document, "Cats are clean")
    assert view.writing.draft == PendingClaim(PendingKind.ARGUMENT, about, Stance.PRO)
    view.writing.cancel()


def test_escape_takes_the_line_away_and_leaves_no_trace(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, place(view, "Cats purr"))
    chosen, before = view.session.selection, view.map_scene.seen()
    drag(view, handle(view, "Cats are clean"), place(view, "Cats scratch"), drop=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, place(view, "Cats scratch"))
    assert steps(view) == [] and view.session.selection == chosen and view.map_scene.seen() == before
    assert not view.mouse.busy and hints(view) == []


def test_a_click_on_a_handle_is_a_click_on_its_card(show, qtbot: QtBot) -> None:
    view = show(CATS)
    click(view, handle(view, "Cats are clean"))
    assert view.session.selection == (claim(view.session.document, "Cats are clean"),)
    assert steps(view) == []


def test_a_handle_is_there_where_one_points_and_takes_24_px(show, qtbot: QtBot) -> None:
    view = show(CATS)
    at, id = handle(view, "Cats are clean"), claim(view.session.document, "Cats are clean")
    view.looks.hover(None)
    assert view.mouse.handles.at(at) is None
    view.looks.hover(id)
    for way in (QPointF(12, 0), QPointF(-12, 0), QPointF(0, 12), QPointF(0, -12)):
        assert view.mouse.handles.at(at + way.toPoint()) == id
    assert view.mouse.handles.at(at + QPoint(16, 0)) is None


def test_a_map_that_can_only_be_read_has_no_handles(show, qtbot: QtBot) -> None:
    view = show(CATS)
    at = handle(view, "Cats are clean")
    view.session.file.read_only = True
    assert view.mouse.handles.at(at) is None


def test_no_map_ever_runs_in_a_circle_whatever_lines_are_led(show, qtbot: QtBot) -> None:
    view = show("A\n  + B\n    + C\n  - D")
    for start in "ABCD":
        for goal in "ABCD":
            drag(view, handle(view, start), place(view, goal))
            settle(view, qtbot)
    assert len(steps(view)) == 3  # C to A, D to B or the other way round, and D or C to the other


def test_the_bracket_of_several_premises_is_their_step(show, qtbot: QtBot) -> None:
    view = show(CATS)
    step = argument(view.session.document, "Cats purr")
    shown = view.map_scene.shown
    assert shown is not None
    origin = QPointF(*shown.figure.origin)
    arm = shown.arrangement.routes[step].branches[0]
    middle = (QPointF(arm[0].x, arm[0].y) + QPointF(arm[3].x, arm[3].y)) / 2 + origin
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, Held.NoModifier, view.mapFromScene(middle))
    assert view.session.selection == (step,)
    assert view.map_scene.at(QPointF(middle.x(), middle.y() - 400)) is None


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_begun_escape_leaves_no_trace_and_a_release_makes_one_edit_at_most(show, seed: int) -> None:
    view = show(CATS)
    chance = Random(seed)
    texts = [line.strip(" +-_").split(" & ")[0] for line in CATS.split("\n") if line.strip()]
    held = [Held.NoModifier, Held.ShiftModifier, Held.ControlModifier, Held.AltModifier]
    before, at, zoom, chosen = drawn(view), view.map_scene.seen(), view.zoom, view.session.selection
    for number in range(12):
        text = chance.choice(texts)
        start = chance.choice([handle(view, text), place(view, text), QPoint(15, 15)])
        goal = chance.choice([place(view, chance.choice(texts)), QPoint(40, 760)])
        drag(view, start, goal, chance.choice(held), drop=False)
        if number < 11:
            QTest.keyClick(view, Qt.Key.Key_Escape)
            assert (drawn(view), view.zoom, view.session.selection) == (before, zoom, chosen) and steps(view) == []
            assert view.map_scene.seen() == at and not view.mouse.busy
        QTest.mouseRelease(view.viewport(), LEFT, Held.NoModifier, goal)
    assert len(steps(view)) <= 1
