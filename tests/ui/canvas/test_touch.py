"""Fingers and the hand: moving the map without moving a claim."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

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
