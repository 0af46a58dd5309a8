"""A whole map by keyboard alone: from the first page to a picture, closed, opened again, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from argmap.model.records import Claim, Map, Stance
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.export_dialog import ExportDialog
from argmap.ui.shell.window import Window
from argmap.ui.widgets.theme import ThemeController

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys wherever the focus is."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def focus(self) -> QWidget:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(self.window.view.is_settled, timeout=20_000)

    def claims(self) -> set[str]:
        return {claim.text for claim in self.window.session.document.all(Claim)}


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def shown(qtbot: QtBot, settings: QSettings, folder: Path, qapp: QApplication) -> Window:
    window = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, folder)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def test_a_map_is_made_saved_and_exported_without_a_mouse(
    qtbot: QtBot, qapp: QApplication, settings: QSettings, tmp_path: Path
) -> None:
    window = shown(qtbot, settings, tmp_path, qapp)
    keys = Keyboard(window, qtbot)

    keys.press(Qt.Key.Key_N, CTRL)
    keys.write("Are cats good pets?")
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.write("Cats make good pets")
    keys.write("Purring calms")
    keys.write("They catch mice")
    keys.press(Qt.Key.Key_Backtab, SHIFT)
    keys.write("Only some do")
    keys.press(Qt.Key.Key_Escape)
    assert keys.claims() == {"Cats make good pets", "Purring calms", "They catch mice", "Only some do"}

    on_map = window.session.tree()
    assert on_map is not None
    by_words = {claim.text: claim.id for claim in window.session.document.all(Claim)}
    assert on_map.shown_by[by_words["They catch mice"]].stance is Stance.PRO
    assert on_map.shown_by[by_words["Only some do"]].target == by_words["They catch mice"]

    keys.press(Qt.Key.Key_Up)
    assert window.session.selection == (by_words["They catch mice"],)
    keys.press(Qt.Key.Key_F2)
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("They catch rats")
    keys.press(Qt.Key.Key_Space)
    assert by_words["Only some do"] not in window.session.tree().visible  # type: ignore[union-attr]
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Delete)
    assert keys.claims() == {"Cats make good pets", "Purring calms"}
    assert "Ctrl+Z" in window.statusBar().currentMessage()
    keys.press(Qt.Key.Key_Z, CTRL)
    assert "They catch rats" in keys.claims()

    keys.press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(keys.focus(), "calms")
    keys.press(Qt.Key.Key_Return)
    assert window.session.selection == (by_words["Purring calms"],)
    keys.press(Qt.Key.Key_Escape)
    assert keys.focus() is window.view

    keys.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    dialog.write(tmp_path / "cats.png")
    qtbot.waitUntil(window.told.isVisible, timeout=20_000)
    assert (tmp_path / "cats.png").stat().st_size > 5000
    window.close()

    again = shown(qtbot, settings, tmp_path, qapp)
    qtbot.addWidget(again)
    again.files.open(tmp_path / "Are cats good pets.argmap")
    qtbot.waitUntil(lambda: again.session.is_open)
    found = {claim.text for claim in again.session.document.all(Claim)}
    assert found == {"Cats make good pets", "Purring calms", "They catch rats", "Only some do"}
    for _ in range(20):
        again.session.undo()
    assert again.session.document.all(Claim) == []
    assert [map.question for map in again.session.document.all(Map)] == ["Are cats good pets?"]
    again.close()
