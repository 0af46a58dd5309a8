"""Looking at a map: what is selected stays in sight, nothing jumps, zoom and search."""

import random
import time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, order_commands
from argmap.model.document import Document
from argmap.model.records import Stance
from argmap.model.tree import tree
from argmap.ui.actions import selection_actions
from argmap.ui.canvas import MapView
from tests.sketch import claim, sketch, the_map
from tests.ui.canvas.conftest import settle

CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
        + Sofas suffer
      + Cats are clean
"""


def large(claims: int, seed: int = 1) -> Document:
    """Return a map of so many claims, some with cross links."""
    chance = random.Random(seed)
    document = sketch("")
    with document.edit("Large") as edit:
        map = the_map(document)
        made = [map_commands.add_claim(edit, "The thesis of a large map", map)]
        for number in range(1, claims):
            words = f"Claim number {number} says something that takes up a line or two of its card"
            made.append(map_commands.add_claim(edit, words, map))
            target = made[max(0, number // 3 - chance.randrange(3))]
            map_commands.argue(edit, [made[-1]], chance.choice(list(Stance)), target)
    return document


def seen(view: MapView, id: str) -> QRectF:
    """Return where a card or sign is seen in the view."""
    item = view.map_scene.find(id)
    assert item is not None
    return view.viewportTransform().mapRect(item.card().translated(item.pos()))


def in_sight(view: MapView, id: str) -> bool:
    return QRectF(view.viewport().rect()).contains(seen(view, id))


def test_what_is_selected_is_always_in_sight(show, qtbot: QtBot) -> None:
    view = show(large(60), 640, 480)
    view.reset_zoom()
    chance = random.Random(4)
    keys = [Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down]
    view.session.select([claim(view.session.document, "The thesis of a large map")])
    for _ in range(40):
        QTest.keyClick(view, chance.choice(keys))
        assert in_sight(view, view.session.selection[0])


def test_after_an_edit_the_selection_is_in_sight(show, qtbot: QtBot) -> None:
    view = show(large(60), 640, 480)
    view.reset_zoom()
    first = claim(view.session.document, "The thesis of a large map")
    view.session.select([first])
    for number in range(4):
        view.begin_reason()
        settle(view, qtbot)
        assert in_sight(view, view.projection.typed or "")
        QTest.keyClicks(view.writing.editor, f"Reason {number}")
        QTest.keyClick(view.writing.editor, Qt.Key.Key_Return)
        settle(view, qtbot)
        assert in_sight(view, view.projection.typed or "")
        QTest.keyClick(view.writing.editor, Qt.Key.Key_Escape)
        settle(view, qtbot)
        assert in_sight(view, view.session.selection[0])


def test_nothing_jumps_when_something_is_added_elsewhere(show, qtbot: QtBot) -> None:
    view = show(large(40), 900, 600)
    view.reset_zoom()
    id = claim(view.session.document, "Claim number 9 says something that takes up a line or two of its card")
    view.session.select([id])
    before = seen(view, id).topLeft()
    map, thesis = the_map(view.session.document), claim(view.session.document, "The thesis of a large map")
    first = tree(view.session.document, map).reasons[thesis][0].premises[0]
    place = view.map_scene.seen()[id].x
    with view.session.edit("Elsewhere") as edit:
        for number in range(16):
            made = map_commands.add_claim(edit, f"New {number}", map)
            map_commands.argue(edit, [made], Stance.PRO, thesis)
            order_commands.order(edit, map, made, first)
    settle(view, qtbot)
    assert abs(view.map_scene.seen()[id].x - place) > 100
    assert (seen(view, id).topLeft() - before).manhattanLength() < 3


def test_a_claim_behind_a_fold_is_revealed(show, qtbot: QtBot) -> None:
    view = show(CATS)
    document = view.session.document
    with view.session.edit("Fold") as edit:
        map_commands.fold(edit, the_map(document), claim(document, "Cats scratch"))
    settle(view, qtbot)
    view.reveal(claim(document, "Sofas suffer"))
    settle(view, qtbot)
    assert in_sight(view, claim(document, "Sofas suffer"))
    assert view.session.selection == (claim(document, "Sofas suffer"),)


def test_ctrl_wheel_zooms_about_the_mouse(show, qtbot: QtBot) -> None:
    view = show(CATS)
    at = QPointF(700, 300)
    under = view.mapToScene(at.toPoint())
    wheel = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = view.zoom
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > before * 1.3
    assert (view.mapToScene(at.toPoint()) - under).manhattanLength() < 3


def test_fit_shows_all_of_a_large_map(show, qtbot: QtBot) -> None:
    view = show(large(80), 640, 480)
    view.fit()
    shown = view.map_scene.shown
    assert shown is not None
    assert view.in_sight().adjusted(-2, -2, 2, 2).contains(QRectF(0, 0, shown.figure.width, shown.figure.height))


def picture(view: MapView) -> QImage:
    return view.grab().toImage()


def test_selected_hovered_and_found_can_each_be_seen(show, qtbot: QtBot) -> None:
    view = show(CATS)
    plain = picture(view)
    id = claim(view.session.document, "Cats scratch")
    view.looks.hover(id)
    hovered = picture(view)
    view.looks.hover(None)
    view.session.select([id])
    selected = picture(view)
    view.session.select([])
    view.looks.match(frozenset([id]))
    found = picture(view)
    pictures = [plain, hovered, selected, found]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_another_theme_repaints_the_map_and_moves_nothing(show, qtbot: QtBot) -> None:
    view = show(CATS)
    places = {id: (item.x, item.y) for id, item in view.map_scene.seen().items()}
    light = picture(view)
    view.session.set_theme("dark")
    settle(view, qtbot)
    assert picture(view).pixelColor(3, 3).lightness() < 60 < light.pixelColor(3, 3).lightness()
    assert places == {id: (item.x, item.y) for id, item in view.map_scene.seen().items()}


def test_an_empty_map_says_how_to_begin(show, qtbot: QtBot) -> None:
    view = show("")
    bubbles = [w.text() for w in view.viewport().children() if hasattr(w, "text") and w.isVisible()]
    assert "Press Enter to write the first claim" in bubbles


def test_removing_everything_and_showing_another_map_leaves_nothing_behind(show, qtbot: QtBot) -> None:
    view = show(CATS)
    with view.session.edit("Other") as edit:
        other = map_commands.add_map(edit, "Dogs?")
        map_commands.add_claim(edit, "Dogs bark", other)
    view.session.show_map(other)
    settle(view, qtbot)
    assert view.ids() == [claim(view.session.document, "Dogs bark")]
    assert len(view.map_scene.ids()) == 2
    card = seen(view, claim(view.session.document, "Dogs bark"))
    assert QRectF(view.viewport().rect()).contains(card) and card.top() < 200


def test_items_glide_to_where_they_would_stand_at_once(show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view, still = show(CATS), show(CATS)
    id = claim(view.session.document, "Sofas suffer")
    view.session.select([claim(view.session.document, "Cats make good pets")])  # this one stays where it is seen
    start = view.map_scene.seen()
    monkeypatch.setattr("argmap.ui.canvas.scene.wants_motion", lambda: True)
    with view.session.edit("Long words") as edit:
        map_commands.reword(edit, claim(view.session.document, "Cats scratch"), "Cats scratch " * 30)
    assert view.map_scene.gliding
    assert view.map_scene.seen()[id].y == pytest.approx(start[id].y, abs=1)
    with view.session.edit("More") as edit:
        map_commands.reword(edit, claim(view.session.document, "Cats purr"), "Cats purr " * 50)
    settle(view, qtbot)
    monkeypatch.undo()
    for text in ("scratch", "purr"):
        with still.session.edit("The same") as edit:
            words = f"Cats {text} " * (30 if text == "scratch" else 50)
            map_commands.reword(edit, claim(still.session.document, f"Cats {text}"), words)
    settle(still, qtbot)
    assert view.map_scene.seen() == still.map_scene.seen()


def test_undo_brings_back_the_map_as_it_was(show, qtbot: QtBot) -> None:
    view = show(CATS)
    view.session.select([claim(view.session.document, "Cats scratch")])
    before = view.map_scene.seen()
    selection_actions.remove(view.session)
    view.session.undo()
    settle(view, qtbot)
    assert view.map_scene.seen() == before


def test_a_thousand_claims_can_be_walked_and_painted_without_delay(show, qtbot: QtBot) -> None:
    view = show(large(1000))
    view.session.select([view.ids()[0]])
    start = time.process_time()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up) * 4:
        QTest.keyClick(view, key)
        view.viewport().grab()
    assert (time.process_time() - start) / 20 < 0.1
