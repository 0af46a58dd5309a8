"""The minimap is there while the map is larger than the view, shows what is seen, and moves it."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.ui.shell.window import Window
from tests.ui.canvas.test_view import large


def test_it_is_there_only_while_the_map_is_larger_than_the_view(show, qtbot: QtBot) -> None:
    view = show(large(60), 900, 600)
    view.fit()
    assert not view.minimap.isVisible()
    view.reset_zoom()
    assert view.minimap.isVisible()
    assert view.viewport().rect().contains(view.minimap.geometry())
    view.minimap.want(shown=False)
    assert not view.minimap.isVisible()


def test_it_hides_no_card_where_only_the_margins_are_out_of_sight(show, qtbot: QtBot) -> None:
    view = show(large(30), 900, 600)
    view.fit()
    shown = view.map_scene.shown
    cards, figure = shown.index.argued, QRectF(0, 0, shown.figure.width, shown.figure.height)
    assert figure.contains(cards)
    assert cards != figure
    room = view.viewport().rect()
    view.set_zoom(min(room.width() / (cards.width() + 8), room.height() / (cards.height() + 8)))
    view.center_on(cards.center())
    assert view.in_sight().contains(cards)
    assert not view.in_sight().contains(figure)
    assert not view.minimap.isVisible()


def test_its_frame_is_what_is_seen_and_dragging_moves_that(show, qtbot: QtBot) -> None:
    view = show(large(60), 900, 600)
    view.reset_zoom()
    view.minimap.grab()
    corner = QPoint(view.minimap.width() - 8, view.minimap.height() - 8)
    QTest.mousePress(view.minimap, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    first = view.middle()
    QTest.mouseMove(view.minimap, corner)
    QTest.mousePress(view.minimap, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    assert view.middle().x() > first.x() and view.middle().y() > first.y()
    figure = view.map_scene.shown.figure
    share = view.minimap.frame().width() / (view.minimap.width() - 8)
    seen = view.in_sight().intersected(QRectF(0, 0, figure.width, figure.height)).width() / figure.width
    assert abs(share - seen) < 0.03


def test_turning_it_off_is_remembered(window: Window) -> None:
    assert window.view.minimap.wanted and window.actions_["minimap"].isChecked()
    window.view.minimap.want(shown=False)
    assert not window.actions_["minimap"].isChecked()
    assert str(window.settings.value("minimap")).lower() == "false"
