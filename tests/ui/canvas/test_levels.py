"""What a map says from any distance: words that can be read, and never gray bars in their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.picture import theme
from argmap.ui.canvas import MapView
from argmap.ui.canvas.levels import READABLE, TYPE, Level, level_at
from argmap.ui.canvas.short_words import BOLD, PLAIN, first_words, wide
from tests.sketch import claim
from tests.ui.canvas.test_view import CATS, large

THEMES = ("light", "dark", "print")


def painted(view: MapView, qtbot: QtBot) -> QImage:
    view.viewport().update()
    qtbot.waitUntil(lambda: view.painting.complete, timeout=5000)
    return view.grab().toImage()


def inks(image: QImage, area: QRectF, color: str, off: int = 200) -> int:
    """Return how many pixels of an area are nearly of a color."""
    wanted, found = QColor(color), 0
    part = area.toRect().intersected(image.rect())
    for x in range(part.left(), part.right() + 1):
        for y in range(part.top(), part.bottom() + 1):
            seen = image.pixelColor(x, y)
            away = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)
            found += sum(abs(one - other) for one, other in away) < off
    return found


@given(zoom=st.floats(0.001, 4.0), name=st.sampled_from(THEMES))
def test_words_are_shown_as_they_are_only_while_they_can_be_read(zoom: float, name: str) -> None:
    assert (level_at(zoom, theme(name)) is Level.WORDS) == (zoom * theme(name).claim_size >= READABLE)


def test_type_that_does_not_shrink_is_large_enough() -> None:
    assert TYPE >= 11 and PLAIN.size == BOLD.size == TYPE


@given(text=st.text(st.sampled_from("abcdefgh   иё猫狗א")), room=st.floats(1, 300), lines=st.integers(1, 5),
       indent=st.floats(0, 40))  # fmt: skip
def test_first_words_stay_within_their_lines_and_tell_that_there_is_more(
    qapp: QApplication, text: str, room: float, lines: int, indent: float
) -> None:
    made = first_words(text, room, lines, PLAIN, indent)
    assert len(made) <= lines
    for number, line in enumerate(made):
        assert not line or wide(line, PLAIN) <= room - (0 if number else indent) + 0.01
    said = "".join(made).replace(" ", "")
    if any(made):
        assert "".join(text.split()).startswith(said.removesuffix("…"))
        assert said.endswith("…") or said == "".join(text.split())


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("zoom", [0.48, 0.4])
def test_a_card_from_farther_away_says_its_first_words(show, qtbot: QtBot, name: str, zoom: float) -> None:
    view = show(CATS)
    view.session.set_theme(name)
    view.set_zoom(zoom)
    view.center_on(QPointF(700, 300))
    image = painted(view, qtbot)
    for text in ("Cats make good pets", "Cats scratch", "Sofas suffer"):
        card = view.seen_at(claim(view.session.document, text))
        assert card is not None
        assert inks(image, card.adjusted(6, 1, -1, -1), view.session.theme.ink) > 5, text


def test_a_found_card_is_seen_as_such_from_any_distance(show, qtbot: QtBot) -> None:
    view = show(CATS)
    id = claim(view.session.document, "Cats scratch")
    for zoom in (1.0, 0.4, 0.22):
        view.set_zoom(zoom)
        view.center_on(QPointF(700, 300))
        view.looks.match(frozenset())
        plain = painted(view, qtbot)
        view.looks.match(frozenset([id]))
        card = view.seen_at(id)
        assert card is not None
        hit = view.session.theme.hit
        assert inks(painted(view, qtbot), card, hit, 60) > inks(plain, card, hit, 60) + 20


def test_fit_fits_a_map_of_any_size(show) -> None:
    view = show(CATS)
    for size in (QSizeF(400_000, 90_000), QSizeF(300, 2_000_000)):
        view.give_room(size)
        view.fit()
        assert view.in_sight().adjusted(-1, -1, 1, 1).contains(QRectF(0, 0, size.width(), size.height()))


@pytest.mark.parametrize("factor", [0.001, 0.5, 1.3, 1000.0])
def test_zooming_keeps_the_point_under_the_mouse_also_at_its_limits(show, factor: float) -> None:
    view = show(CATS)
    at = QPointF(500, 300)
    under = view.to_scene(at)
    view.zoom_about(factor, at)
    away = (view.to_scene(at) - under) * view.zoom
    assert away.manhattanLength() < 2.5


def test_from_far_away_branches_say_first_words_and_how_much_they_hold(show, qtbot: QtBot) -> None:
    view = show(large(600))
    view.set_zoom(0.1)
    assert view.level is Level.BRANCH
    surface = view.painting.surface
    assert surface is not None
    for zoom in (0.03, 0.08, 0.1, 0.15):
        labels = surface.labels(zoom)
        assert labels[0].claim == claim(view.session.document, "The thesis of a large map")
        assert "599" in labels[0].count and labels[0].lines[0].startswith("The thesis")
        assert not any(a.room.intersects(b.room) for n, a in enumerate(labels) for b in labels[:n])


def test_a_label_of_a_branch_can_be_clicked(show, qtbot: QtBot) -> None:
    view = show(large(600))
    view.set_zoom(0.08)
    view.center_thesis()
    surface = view.painting.surface
    assert surface is not None
    label = surface.labels(view.zoom)[0]
    way = view.viewportTransform()
    corner = label.room.bottomRight() + QPointF(way.dx() - 4, way.dy() - 4)
    assert view.at(corner.toPoint()) == label.claim
