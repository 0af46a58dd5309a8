"""Room for the map: panels come when they hold something, all of it can go away, and small screens are enough."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import ArrangementKind, Direction, Map, SiblingOrder, Stance
from argmap.picture import fonts
from argmap.ui.actions.shortcuts_dialog import AboutDialog, ShortcutsDialog
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.center_pages import PAGES
from argmap.ui.shell.window import Window
from argmap.ui.shell.window_layout import CHOICES
from argmap.ui.sources.sorting import SortingStep
from argmap.ui.widgets.theme import ThemeController
from tests.ui.conftest import Cats
from tests.ui.sources.drafts import drafted

SMALL = (1024, 600)
SCALED = (1093, 614)  # 1366 x 768 with 125 %
LAPTOP = (1366, 768)


def open_panels(window: Window) -> set[str]:
    """Return the names of the panels that are open."""
    return {dock.objectName() for dock in window.docks if dock.isVisible()}


@pytest.fixture
def letters(qapp: QApplication) -> object:
    """Give the letters of other tests back their size."""
    yield
    ThemeController(qapp, "light").deleteLater()


# --- panels come when they hold something


def test_a_map_without_a_source_has_all_the_room(window: Window) -> None:
    window.files.new("Should ferries run at night?")
    assert open_panels(window) == set()
    assert window.view.width() > 0.95 * window.width()


def test_panels_appear_with_what_they_hold_and_another_map_has_its_own(window: Window) -> None:
    window.files.new("Should ferries run at night?")
    session = window.session
    window.layouts.choose(window.docks.layout)
    with session.edit("Add source") as edit:
        source = source_commands.add_source(edit, "Ferries", "They are late. Ida says: “They are slow.”")
    assert {"sources", "reader"} <= open_panels(window) and "unplaced" not in open_panels(window)
    with session.edit("Keep") as edit:
        source_commands.add_passage(edit, source, 0, 14)
    assert "unplaced" in open_panels(window)
    assert "inspector" not in open_panels(window)
    with session.edit("Claims") as edit:
        claims = [map_commands.add_claim(edit, f"Reason {number}", session.map) for number in range(5)]
    session.select([claims[0]])
    assert {"inspector", "outline"} <= open_panels(window) and "history" not in open_panels(window)
    session.select([])
    assert "inspector" in open_panels(window)  # the map does not jump at each click
    window.files.new("Should there be a bridge?")
    assert open_panels(window) == set()


def test_in_a_narrow_window_no_panel_about_the_map_opens_by_itself(window: Window, cats: Cats) -> None:
    window.resize(*SMALL)
    window.session.show(cats.document)
    window.session.select([cats.purr])
    assert open_panels(window) == set()
    window.actions_["panel_inspector"].trigger()
    assert open_panels(window) == {"inspector"}


def again(window: Window, settings: QSettings, documents: Path, qapp: QApplication, cats: Cats) -> Window:
    """Close a window, and open another one with the same map."""
    window.close()
    made = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, documents)
    made.resize(1440, 900)
    made.show()
    made.session.show(cats.document)
    made.session.select([cats.purr])
    return made


def test_what_one_opens_or_closes_by_hand_stays_so(
    at_work: Window, settings: QSettings, documents: Path, qapp: QApplication, cats: Cats
) -> None:
    at_work.session.select([cats.purr])
    at_work.docks["inspector"].title.findChild(QToolButton).click()  # the button of its title
    at_work.actions_["panel_history"].trigger()
    at_work.session.select([cats.calm])
    assert "inspector" not in open_panels(at_work)
    later = again(at_work, settings, documents, qapp, cats)
    assert "inspector" not in open_panels(later) and "history" in open_panels(later)
    later.actions_["reset_panels"].trigger()
    assert "inspector" in open_panels(later) and "history" not in open_panels(later)
    later.close()


def test_panels_that_were_moved_come_back_with_a_reset(at_work: Window) -> None:
    docks = at_work.docks
    before = docks["sources"].geometry().left() < at_work.view.mapTo(at_work, at_work.view.rect().topLeft()).x()
    at_work.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks["sources"])
    docks["reader"].setFloating(True)
    at_work.actions_["reset_panels"].trigger()
    assert before and at_work.dockWidgetArea(docks["sources"]) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert not docks["reader"].isFloating()


def test_each_panel_has_one_title(qtbot: QtBot, at_work: Window) -> None:
    docks = at_work.docks

    def titled(name: str) -> bool:
        return any(label.isVisible() for label in docks[name].title.findChildren(QLabel))

    qtbot.waitUntil(lambda: titled("sources") and titled("reader"))
    at_work.actions_["panel_unplaced"].trigger()  # a tab beside the sources
    qtbot.waitUntil(lambda: not titled("sources") and not titled("unplaced") and titled("reader"))
    at_work.actions_["panel_unplaced"].trigger()
    qtbot.waitUntil(lambda: titled("sources"))


def test_the_rail_names_every_panel_and_shows_which_are_open(at_work: Window) -> None:
    buttons = {button.accessibleName(): button for button in at_work.rail.findChildren(QToolButton)}
    names = ["Sources", "Reader", "Unplaced", "Outline", "History", "Inspector"]
    assert [name for name in names if name in buttons] == names
    for name in names:
        assert buttons[name].focusPolicy() is Qt.FocusPolicy.TabFocus
        assert buttons[name].isChecked() is (name.lower() in open_panels(at_work))
    buttons["History"].click()
    assert buttons["History"].isChecked() and "history" in open_panels(at_work)
    buttons["History"].click()
    assert not buttons["History"].isChecked() and "history" not in open_panels(at_work)


def test_the_panel_that_has_the_focus_is_marked(at_work: Window) -> None:
    at_work.activateWindow()
    at_work.outline.setFocus()
    assert at_work.docks["outline"].title.line.lit
    at_work.view.setFocus()
    assert not at_work.docks["outline"].title.line.lit


# --- the map alone


@pytest.mark.parametrize("layout", CHOICES)
@pytest.mark.parametrize("back", [Qt.Key.Key_F9, Qt.Key.Key_Escape])
def test_one_key_shows_the_map_alone_and_brings_everything_back(
    at_work: Window, cats: Cats, layout: object, back: Qt.Key
) -> None:
    at_work.layouts.choose(layout)
    at_work.session.select([cats.purr])
    at_work.view.setFocus()
    before = open_panels(at_work)
    sizes = {name: at_work.docks[name].size() for name in before}
    QTest.keyClick(at_work.view, Qt.Key.Key_F9)
    bars: tuple[QWidget, ...] = (at_work.menuBar(), at_work.toolbar, at_work.rail, at_work.status, at_work.pages.bar)
    assert open_panels(at_work) == set() and not any(bar.isVisible() for bar in bars)
    assert at_work.view.width() == at_work.width()
    QTest.keyClick(at_work.view, Qt.Key.Key_Escape)  # the selection goes first
    if at_work.map_alone.is_on:
        QTest.keyClick(at_work.view, back)
    assert open_panels(at_work) == before and all(bar.isVisible() for bar in bars)
    assert {name: at_work.docks[name].size() for name in before} == sizes


def test_keys_go_on_working_while_the_map_is_alone(at_work: Window, cats: Cats) -> None:
    at_work.actions_["map_alone"].trigger()
    at_work.session.select([cats.purr])
    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.purr, "Cats hum")
    QTest.keyClick(at_work.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cats.text(cats.purr) == "Cats purr"
    QTest.keyClick(at_work.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)  # shows the source
    assert not at_work.map_alone.is_on and "reader" in open_panels(at_work)


def test_full_screen_comes_and_goes_by_its_key_and_goes_by_escape(at_work: Window) -> None:
    at_work.activateWindow()
    for leave in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        QTest.keyClick(at_work.view, Qt.Key.Key_F11)
        assert at_work.isFullScreen() and at_work.actions_["full_screen"].isChecked()
        QTest.keyClick(at_work.view, leave)
        assert not at_work.isFullScreen() and not at_work.actions_["full_screen"].isChecked()


# --- small screens and large letters


def places(window: Window, cats: Cats) -> list[str]:
    """Go from place to place; return the name of each in which the window has another size than before."""
    size, grown = window.size(), []

    def look(name: str) -> None:
        for _ in range(4):
            QApplication.processEvents()
        hint = window.minimumSizeHint()
        if window.size() != size or hint.width() > size.width() or hint.height() > size.height():
            grown.append(f"{name}: {window.width()}x{window.height()}, at least {hint.width()}x{hint.height()}")
            window.resize(size)

    window.go_home()
    look("welcome page")
    window.welcome.ask()
    look("question of a new map")
    window.session.show(cats.document)
    window.session.select([cats.purr])
    for layout in CHOICES:
        window.layouts.choose(layout)
        look(layout)
        for name in ("history", "inspector", "outline", "sources", "reader"):
            window.docks.go_to(name)
            look(f"{layout}, {name}")
        for page in PAGES:
            window.go_to_page(page)
            look(f"{layout}, page {page}")
    window.session.show(drafted())
    look("draft")
    for step in SortingStep:
        window.sorter.show(step)
        look(f"sorting, {step.name}")
    window.sorter.leave()
    window.start_search()
    look("search")
    window.trouble.tell("The file cannot be written: the disk is full, or the folder is gone.", "Show in folder")
    look("trouble")
    return grown


@pytest.mark.parametrize(
    ("size", "percent"), [(SMALL, 100), (SMALL, 150), (SCALED, 125), (LAPTOP, 300)], ids=lambda value: str(value)
)
def test_no_place_makes_the_window_larger_than_a_small_screen(
    window: Window, cats: Cats, letters: object, size: tuple[int, int], percent: int
) -> None:
    window.look.text.set(percent)
    window.resize(*size)
    QApplication.processEvents()
    assert places(window, cats) == []


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 150), (LAPTOP, 300)], ids=lambda value: str(value))
def test_dialogs_fit_a_small_screen(at_work: Window, letters: object, size: tuple[int, int], percent: int) -> None:
    at_work.look.text.set(percent)
    at_work.resize(*size)
    QApplication.processEvents()
    for made in (ShortcutsDialog(at_work, at_work.actions_), AboutDialog(at_work)):
        made.show()
        QApplication.processEvents()
        assert made.width() <= size[0] and made.height() <= size[1], type(made).__name__
        assert made.minimumSizeHint().width() <= size[0] and made.minimumSizeHint().height() <= size[1]
        made.close()


def smallest(root: QWidget) -> int:
    """Return the height of the smallest letters in a window, in pixels."""
    seen = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    return min(QFontInfo(widget.font()).pixelSize() for widget in seen)


def test_letters_follow_the_menu_and_are_remembered_and_the_map_keeps_its_zoom(
    at_work: Window, settings: QSettings, letters: object
) -> None:
    zoom, before = at_work.view.zoom, QFontInfo(at_work.inspector.font()).pixelSize()
    assert smallest(at_work) >= 11
    at_work.actions_["text_larger"].trigger()
    at_work.actions_["text_larger"].trigger()
    assert at_work.look.text.percent == 125 and int(str(settings.value("text_size"))) == 125
    for widget in (at_work.inspector, at_work.sources, at_work.menuBar(), at_work.outline):
        assert QFontInfo(widget.font()).pixelSize() == round(before * 1.25), type(widget).__name__
    assert at_work.toolbar.iconSize().width() > 22
    assert at_work.view.zoom == zoom
    at_work.actions_["text_standard"].trigger()
    assert QFontInfo(at_work.inspector.font()).pixelSize() == before
    for _ in range(20):
        at_work.actions_["text_smaller"].trigger()
    assert at_work.look.text.percent == 80


def test_words_of_claims_have_the_typeface_of_the_map(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    for widget in (at_work.outline, at_work.inspector.claim.text, at_work.inspector.claim.target):
        assert QFontInfo(widget.font()).family() == fonts.FAMILY


# --- how the map is arranged


def test_the_arrangement_is_the_maps_own_and_can_be_undone(at_work: Window, cats: Cats) -> None:
    def of_map() -> tuple[object, ...]:
        found = cats.document.get(cats.map, Map)
        return found.arrangement, found.direction, found.sibling_order

    def checked() -> set[str]:
        kinds = (ArrangementKind, Direction, SiblingOrder)
        return {way.value for kind in kinds for way in kind if at_work.actions_[way.value].isChecked()}

    first = of_map()
    assert checked() == {str(way) for way in first}
    for name in ("tree", "reasons-first", "bottom-up"):
        at_work.actions_[name].trigger()
    assert of_map() == (ArrangementKind.TREE, Direction.BOTTOM_UP, SiblingOrder.REASONS_FIRST)
    assert checked() == {"tree", "reasons-first", "bottom-up"}
    assert at_work.view.direction is Direction.BOTTOM_UP
    for _ in range(3):
        at_work.session.undo()
    assert of_map() == first and checked() == {str(way) for way in first}
    assert at_work.view.direction is first[1]


def test_left_and_right_are_offered_only_where_the_map_has_them(at_work: Window) -> None:
    assert at_work.actions_["two-sides"].isEnabled()
    at_work.actions_["left-right"].trigger()
    assert not at_work.actions_["two-sides"].isEnabled()


def test_another_map_of_the_file_shows_its_own_arrangement(at_work: Window) -> None:
    session = at_work.session
    at_work.actions_["layered"].trigger()
    with session.edit("Map") as edit:
        other = map_commands.add_map(edit, "Are dogs better?")
    first = session.map
    session.show_map(other)
    assert at_work.actions_["compact"].isChecked()
    session.show_map(first)
    assert at_work.actions_["layered"].isChecked()


# --- the inspector


def test_the_inspector_lists_what_speaks_for_and_against_and_leads_there(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    shown = [button for button in at_work.inspector.claim.answers.findChildren(QWidget) if button.isVisible()]
    named = {button.accessibleName(): button for button in shown if button.accessibleName()}
    assert list(named) == ["Cats purr", "Purring calms", "Cats scratch"]
    QTest.mouseClick(named["Cats scratch"], Qt.MouseButton.LeftButton)
    assert at_work.session.selection == (cats.scratch,)


def test_the_stance_that_is_chosen_is_filled_with_its_color(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    switch = at_work.inspector.claim.stance
    image = switch.grab().toImage()
    theme = at_work.session.theme

    def ground(stance: Stance) -> str:
        button = switch.buttons[stance]
        return image.pixelColor(button.geometry().left() + 6, button.geometry().center().y()).name()

    assert ground(Stance.CON) == theme.con and ground(Stance.PRO) != theme.pro


def test_escape_closes_a_dialog_and_not_the_full_screen(at_work: Window) -> None:
    at_work.actions_["map_alone"].trigger()
    dialog = QDialog(at_work)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert at_work.map_alone.is_on and not dialog.isVisible()
    at_work.actions_["map_alone"].trigger()
