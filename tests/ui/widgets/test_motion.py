"""Nothing moves for those who ask for less motion."""

import pytest
from PySide6.QtCore import QSettings

from argmap.ui.shell.window import Window
from argmap.ui.widgets import motion


def test_less_motion_is_chosen_in_the_menu_and_remembered(
    window: Window, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion.QGuiApplication, "platformName", lambda: "xcb")
    assert motion.wants_motion() and not window.actions_["still"].isChecked()
    window.actions_["still"].trigger()
    assert not motion.wants_motion() and window.actions_["still"].isChecked()
    assert motion.recall(settings)
    window.actions_["still"].trigger()
    assert motion.wants_motion() and not motion.recall(settings)
