"""Fingers and the hand: moving the map without moving a claim."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.records import Argument
from argmap.ui.canvas.touch import HOLD
from tests.sketch import claim, outline
from tests.ui.canvas.test_gestures import CATS, place, send_move

SCREEN = QTest.createTouchDevice()
LEFT = Qt.MouseButton.LeftButton


def test_one_finger_moves_the_map_also_on_a_card(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before, words = place(view, "Cats purr"), outline(view.session.document)
    port, start = view.viewport(), place(view, "Cats scratch")
    QTest.touchEvent(port, SCREEN).press(0, start, port).commit()
    for step in range(1, 11):
        QTest.touchEvent(port, SCREEN).move(0, start + QPoint(10 * step, -5 * step), port).commit()
    QTest.touchEvent(port, SCREEN).release(0, start + QPoint(100, -50), port).commit()
    assert (place(view, "Cats purr") - before - QPoint(100, -50)).manhattanLength() <= 16
    assert outline(view.session.document) == words and view.session.selection == ()


def test_two_fingers_zoom_about_their_middle(show, qtbot: QtBot) -> None:
    view = show(CATS)
    port, middle = view.viewport(), QPoint(600, 300)
    under, zoom = view.to_scene(QPointF(middle)), view.zoom
    QTest.touchEvent(port, SCREEN).press(0, middle - QPoint(50, 0), port).press(
        1, middle + QPoint(50, 0), port
    ).commit()
    for step in range(1, 11):
        way = QPoint(50 + 5 * step, 0)
        QTest.touchEvent(port, SCREEN).move(0, middle - way, port).move(1, middle + way, port).commit()
    QTest.touchEvent(port, SCREEN).release(0, middle, port).release(1, middle, port).commit()
    assert view.zoom > zoom * 1.6
    assert (view.to_scene(QPointF(middle)) - under).manhattanLength() < 12


def test_a_tap_selects_and_a_long_press_takes_hold(show, qtbot: QtBot) -> None:
    view = show(CATS)
    port, at = view.viewport(), place(view, "Sofas suffer")
    QTest.touchEvent(port, SCREEN).press(0, at, port).commit()
    QTest.touchEvent(port, SCREEN).release(0, at, port).commit()
    assert view.session.selection == (claim(view.session.document, "Sofas suffer"),)
    goal = place(view, "Cats are clean")
    QTest.touchEvent(port, SCREEN).press(0, at, port).commit()
    qtbot.wait(HOLD + 150)
    for part in (0.2, 0.6, 1.0):
        to = QPoint(round(at.x() + (goal.x() - at.x()) * part), round(at.y() + (goal.y() - at.y()) * part))
        QTest.touchEvent(port, SCREEN).move(0, to, port).commit()
    QTest.touchEvent(port, SCREEN).release(0, goal, port).commit()
    assert "+ Cats are clean\n    + Sofas suffer" in outline(view.session.document)


def test_space_and_a_drag_move_the_map_whatever_is_under_the_mouse(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before, words = place(view, "Cats purr"), outline(view.session.document)
    start = place(view, "Cats scratch")
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.mousePress(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    send_move(view, start + QPoint(60, 40), Qt.KeyboardModifier.NoModifier)
    send_move(view, start + QPoint(100, 80), Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(100, 80))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert place(view, "Cats purr") - before == QPoint(100, 80)
    assert outline(view.session.document) == words


def test_ctrl_shift_and_an_arrow_scroll(show, qtbot: QtBot) -> None:
    view = show(CATS)
    before = place(view, "Cats purr")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Down, held)
    QTest.keyClick(view, Qt.Key.Key_Right, held)
    moved = place(view, "Cats purr") - before
    assert moved.x() < -40 and moved.y() < -40
    assert view.session.selection == ()


def touch(view, *way: QPoint) -> None:
    """Put a finger down, lead it along a way, and leave it there."""
    port = view.viewport()
    QTest.touchEvent(port, SCREEN).press(0, way[0], port).commit()
    for to in way[1:]:
        QTest.touchEvent(port, SCREEN).move(0, to, port).commit()


def lift(view, at: QPoint) -> None:
    QTest.touchEvent(view.viewport(), SCREEN).release(0, at, view.viewport()).commit()


def way(start: QPoint, goal: QPoint) -> list[QPoint]:
    return [start + (goal - start) * part for part in (0.0, 0.3, 0.6, 1.0)]


def test_one_finger_drags_the_card_that_is_selected(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.session.select([claim(view.session.document, "Sofas suffer")])
    start, goal = place(view, "Sofas suffer"), place(view, "Cats are clean")
    touch(view, *way(start, goal))
    lift(view, goal)
    assert "+ Cats are clean\n    + Sofas suffer" in outline(view.session.document)


def test_one_finger_leads_a_line_from_the_handle_of_the_selected_card(show, qtbot: QtBot) -> None:
    view = show(CATS)
    id = claim(view.session.document, "Cats are clean")
    view.session.select([id])
    view.scroll_by(450, 0)  # fingers only reach as far as the screen of the tests
    handle, goal = view.mouse.handles.middle(id), place(view, "Cats scratch")
    assert handle is not None
    touch(view, *way(handle.toPoint() + QPoint(15, 8), goal))
    lift(view, goal)
    assert [a.target for a in view.session.document.referrers(id, Argument, "premises")].count(
        claim(view.session.document, "Cats scratch")
    ) == 1


def test_a_finger_that_rests_opens_the_menu_of_what_is_under_it(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    asked: list[QPoint] = []
    view.customContextMenuRequested.connect(asked.append)
    at, words = place(view, "Sofas suffer"), outline(view.session.document)
    touch(view, at)
    view.touch.hold_now()
    lift(view, at)
    assert view.session.selection == (claim(view.session.document, "Sofas suffer"),)
    assert len(asked) == 1 and outline(view.session.document) == words and not view.mouse.busy


def test_a_finger_that_rests_on_the_ground_and_moves_selects_what_it_goes_round(show, qtbot: QtBot) -> None:
    view = show(CATS)
    corner = place(view, "Cats make good pets") - QPoint(300, 60)
    touch(view, corner)
    view.touch.hold_now()
    for to in way(corner, corner + QPoint(600, 100)):
        QTest.touchEvent(view.viewport(), SCREEN).move(0, to, view.viewport()).commit()
    lift(view, corner + QPoint(600, 100))
    assert view.session.selection == (claim(view.session.document, "Cats make good pets"),)


def test_escape_calls_off_what_fingers_do_and_leaves_no_trace(show, qtbot: QtBot) -> None:
    view = show(CATS)
    port, middle = view.viewport(), QPoint(600, 300)
    before, zoom = place(view, "Cats purr"), view.zoom
    QTest.touchEvent(port, SCREEN).press(0, middle - QPoint(50, 0), port).press(
        1, middle + QPoint(50, 0), port
    ).commit()
    QTest.touchEvent(port, SCREEN).move(0, middle - QPoint(150, 9), port).move(1, middle + QPoint(90, 0), port).commit()
    QTest.touchEvent(port, SCREEN).move(0, middle - QPoint(200, 9), port).move(1, middle + QPoint(90, 0), port).commit()
    assert view.zoom != zoom
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.touchEvent(port, SCREEN).move(0, middle, port).move(1, middle + QPoint(20, 0), port).commit()
    QTest.touchEvent(port, SCREEN).release(0, middle, port).release(1, middle + QPoint(20, 0), port).commit()
    assert view.zoom == zoom and (place(view, "Cats purr") - before).manhattanLength() <= 2
    assert view.session.selection == ()


def test_a_second_finger_turns_a_drag_into_a_zoom_without_an_edit(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.session.select([claim(view.session.document, "Sofas suffer")])
    start, goal, words = place(view, "Sofas suffer"), place(view, "Cats are clean"), outline(view.session.document)
    touch(view, *way(start, goal))
    port = view.viewport()
    QTest.touchEvent(port, SCREEN).stationary(0).press(1, goal + QPoint(80, 0), port).commit()
    QTest.touchEvent(port, SCREEN).release(0, goal, port).release(1, goal + QPoint(80, 0), port).commit()
    assert outline(view.session.document) == words and not view.mouse.busy
