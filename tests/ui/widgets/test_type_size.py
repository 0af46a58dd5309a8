"""Distances grow and shrink with the letters of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from argmap.ui.widgets.type_size import letters, scaled


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QFont(qapp.font())
    yield qapp
    qapp.setFont(before)


def test_a_distance_follows_every_change_of_the_letters(app: QApplication) -> None:
    for size in (12, 24, 18, 12):
        font = QFont(app.font())
        font.setPixelSize(size)
        app.setFont(font)
        assert (letters(), scaled(10)) == (size, round(10 * size / 12))
