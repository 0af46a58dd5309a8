"""The map on the clipboard, as other programs take it."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


@pytest.fixture
def notices(at_work: Window) -> list[str]:
    found: list[str] = []
    at_work.session.notice.connect(found.append)
    return found


def copied(qtbot: QtBot, window: Window, notices: list[str], action: str) -> QMimeData:
    QGuiApplication.clipboard().clear()
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    return QGuiApplication.clipboard().mimeData()


def test_the_map_is_copied_as_pixels_and_as_svg(qtbot: QtBot, at_work: Window, notices: list[str]) -> None:
    data = copied(qtbot, at_work, notices, "copy_picture")
    assert data.hasImage()
    image = QImage(data.imageData())
    assert image.width() > 300 and image.height() > 200
    svg = bytes(data.data("image/svg+xml").data()).decode()
    for words in ("Cats make good pets", "Cats scratch", "Purring calms"):
        assert words in svg
    assert notices == ["Copied as a picture"]


def test_a_branch_is_copied_alone(qtbot: QtBot, at_work: Window, notices: list[str], cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    svg = bytes(copied(qtbot, at_work, notices, "copy_branch").data("image/svg+xml").data()).decode()
    assert "Cats scratch" in svg
    assert "Purring calms" not in svg


def test_without_a_selected_claim_there_is_no_branch_to_copy(at_work: Window) -> None:
    at_work.session.select([])
    assert not at_work.actions_["copy_branch"].isEnabled()
    assert at_work.actions_["copy_picture"].isEnabled()
