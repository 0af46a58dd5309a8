"""Everybody can read what is written, in light and in dark."""

import xml.etree.ElementTree as ET
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from argmap import paths
from argmap.model.records import Stance
from argmap.picture.theme import contrast
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.widgets import icons, theme
from argmap.ui.widgets.style_sheet import TINTED

Role = QPalette.ColorRole
ICONS = sorted((paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_stands_out_from_its_ground(qapp: QApplication, name: str) -> None:
    colors = theme.palette(name)
    grounds = (Role.Window, Role.Base, Role.AlternateBase, Role.Button)
    pairs = [(ink, ground) for ink in (Role.WindowText, Role.PlaceholderText, Role.Link) for ground in grounds]
    pairs += [(Role.HighlightedText, Role.Highlight), (Role.ToolTipText, Role.ToolTipBase)]
    for ink, ground in pairs:
        found = contrast(colors.color(ink).name(), colors.color(ground).name())
        assert found >= 4.5, f"{ink.name} on {ground.name}: {found:.2f}"


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_with_high_contrast_text_stands_out_by_seven_and_frames_by_three(qapp: QApplication, name: str) -> None:
    colors = theme.palette(name)
    grounds = (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.Midlight)
    inks = (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText, Role.Link, Role.LinkVisited)
    pairs = [(colors.color(ink).name(), colors.color(ground).name()) for ink in inks for ground in grounds]
    pairs += [(colors.color(Role.HighlightedText).name(), colors.color(Role.Highlight).name())]
    pairs += [(colors.color(Role.ToolTipText).name(), colors.color(Role.ToolTipBase).name())]
    pairs += [(colors.color(Role.Text).name(), tint) for tint in TINTED[name]]
    assert [pair for pair in pairs if contrast(*pair) < 7] == []
    lines = [colors.color(line).name() for line in (Role.Mid, Role.Dark, Role.Highlight)]
    grounds_of_lines = [colors.color(ground).name() for ground in (Role.Window, Role.Base, Role.Button)]
    assert [line for line in lines for ground in grounds_of_lines if contrast(line, ground) < 3] == []


def test_what_the_system_asks_for_is_followed() -> None:
    scheme, more = Qt.ColorScheme, Qt.ContrastPreference

    def hints(dark: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Any:
        asks = SimpleNamespace(contrastPreference=lambda: contrast)
        return SimpleNamespace(colorScheme=lambda: dark, accessibility=lambda: asks)

    assert theme.system_theme(hints(scheme.Light, more.NoPreference)) == "light"
    assert theme.system_theme(hints(scheme.Dark, more.NoPreference)) == "dark"
    assert theme.system_theme(hints(scheme.Light, more.HighContrast)) == "contrast-light"
    assert theme.system_theme(hints(scheme.Dark, more.HighContrast)) == "contrast-dark"


@pytest.mark.parametrize("name", theme.THEMES[1:])
def test_the_icons_belong_to_the_theme_that_is_shown(qapp: QApplication, name: str) -> None:
    before = qapp.palette()
    qapp.setPalette(theme.palette(name))
    found = icons.shown_theme()
    qapp.setPalette(before)
    assert found == name


@pytest.mark.parametrize("name", ["light", "dark", "contrast-light", "contrast-dark"])
def test_the_frame_around_what_has_the_focus_can_be_seen(qapp: QApplication, name: str) -> None:
    colors = theme.palette(name)
    for ground in (Role.Window, Role.Base):
        assert contrast(colors.color(Role.Highlight).name(), colors.color(ground).name()) >= 3


def test_every_action_has_the_icon_that_it_names() -> None:
    names = {path.stem for path in ICONS}
    assert {entry.icon for entry in ACTION_TABLE.rows if entry.icon} <= names


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawn_in_one_style(path: object) -> None:
    root = ET.parse(str(path)).getroot()
    if "argmap.svg" in str(path):  # the program's own sign has colors of its own
        return
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.7")


def test_icons_take_the_color_of_the_text(qapp: QApplication) -> None:
    qapp.setPalette(theme.palette("dark"))
    image = icons.icon("close").pixmap(20).toImage()
    qapp.setPalette(theme.palette("light"))
    inks = {image.pixelColor(x, y).name() for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 250}
    assert inks == {theme.palette("dark").color(Role.ButtonText).name()}


def test_a_button_keeps_an_icon_that_can_be_seen_when_the_theme_changes(qapp: QApplication, qtbot: QtBot) -> None:
    look = theme.ThemeController(qapp, "light")
    button = QToolButton()
    button.setIcon(icons.icon("show"))
    qtbot.addWidget(button)
    for name in ("dark", "light", "dark"):
        look.want(name)
        qapp.processEvents()
        image = button.icon().pixmap(20).toImage()
        ink = next(c for x in range(20) for y in range(20) if (c := image.pixelColor(x, y)).alpha() > 250)
        assert contrast(ink.name(), theme.palette(name).color(Role.Window).name()) >= 4.5
    look.want("light")


def test_a_sign_that_cannot_be_pressed_has_no_color(qapp: QApplication) -> None:
    for stance in Stance:
        image = icons.sign(stance).pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage()
        fill = image.pixelColor(8, 2)
        assert fill.alpha() > 200
        assert max(fill.red(), fill.green(), fill.blue()) - min(fill.red(), fill.green(), fill.blue()) < 20
