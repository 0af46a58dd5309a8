"""The first look at a map and the Home key: the title whole, and the thesis with what hangs on it."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.formats.maps import map_file
from argmap.model import map_settings
from argmap.model.document import Document
from argmap.model.records import ArrangementKind, Direction
from argmap.ui.canvas import MapView
from argmap.ui.canvas.overlays import words_of
from tests.sketch import sketch, the_map


def seen(view: MapView, id: str) -> QRectF:
    found = view.seen_at(id)
    assert found is not None
    return found


def area(view: MapView) -> QRectF:
    return QRectF(view.viewport().rect())


def title(view: MapView) -> QRectF:
    """Return where the words of the title are in the view."""
    item = view.map_scene.find(view.session.map or "")
    assert item is not None
    return view.viewportTransform().mapRect(words_of(item.value))


def wide(direction: Direction = Direction.TOP_DOWN) -> Document:
    """Return a map that no window shows legibly as a whole."""
    reasons = "\n".join(f"  + Reason {n} has some words to say\n    - Objection {n} does not agree" for n in range(40))
    document = sketch(f"Cats are better than dogs\n{reasons}", arrangement=ArrangementKind.TREE)
    with document.edit("Turn") as edit:
        map_settings.arrange_map(edit, the_map(document), direction=direction)
    return document


@pytest.mark.parametrize("size", [(1366, 768), (1280, 700), (1024, 600), (800, 600), (640, 480)])
def test_the_title_of_the_sample_is_seen_whole_or_not_at_all(show, size: tuple[int, int]) -> None:
    view = show(Document(map_file.read_sample()), *size)
    thesis = view.session.tree().roots[0]
    assert area(view).contains(seen(view, thesis))
    assert area(view).contains(title(view)) or not area(view).intersects(title(view))
    if size[0] >= 1024:
        assert area(view).contains(title(view))


@pytest.mark.parametrize("direction", Direction)
def test_home_shows_the_thesis_with_what_hangs_on_it(show, qtbot: QtBot, direction: Direction) -> None:
    view = show(wide(direction), 1200, 800)
    view.reset_zoom()
    view.scroll_by(3000, 3000)
    QTest.keyClick(view, Qt.Key.Key_Home)
    thesis = view.session.tree().roots[0]
    assert view.session.selection == (thesis,)
    card, room = seen(view, thesis), area(view)
    assert room.contains(card)
    match direction:
        case Direction.TOP_DOWN:
            assert card.top() < room.height() / 3
        case Direction.BOTTOM_UP:
            assert card.bottom() > room.height() * 2 / 3
        case Direction.LEFT_RIGHT:
            assert card.left() < room.width() / 3
        case Direction.RIGHT_LEFT:
            assert card.right() > room.width() * 2 / 3


def test_what_is_selected_comes_out_from_under_the_minimap(show, qtbot: QtBot) -> None:
    view = show(wide(), 1200, 800)
    view.reset_zoom()
    assert view.minimap.isVisible()
    for claim in view.ids():
        view.session.select([claim])
        card = seen(view, claim)
        assert area(view).contains(card)
        assert not card.intersects(QRectF(view.minimap.geometry()))
