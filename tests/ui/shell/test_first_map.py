"""The first map leads through five steps, each of which goes on by being done or skipped; and the guide is at hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim, Stance
from argmap.ui.shell.first_map import FirstMap
from argmap.ui.shell.guide_dialog import GuideDialog
from argmap.ui.shell.window import Window


def begun(window: Window) -> FirstMap:
    """Begin the first map from the welcome page."""
    window.welcome.first.click()
    found = window.findChild(FirstMap)
    assert isinstance(found, FirstMap) and found.isVisible()
    return found


def test_each_step_goes_on_when_it_is_done(window: Window) -> None:
    bar, session = begun(window), window.session
    assert "step 1 of 5" in bar.place.text() and window.pages.isVisible()
    map = session.map or ""
    with session.edit("Add") as edit:
        thesis = map_commands.add_claim(edit, "School should start at nine", map)
    assert bar.step == 2
    with session.edit("Add") as edit:
        map_commands.argue(edit, [map_commands.add_claim(edit, "Sleep", map)], Stance.PRO, thesis)
    assert bar.step == 3
    with session.edit("Add") as edit:
        map_commands.argue(edit, [map_commands.add_claim(edit, "Buses", map)], Stance.CON, thesis)
    assert bar.step == 4
    with session.edit("Reword") as edit:
        map_commands.reword(edit, thesis, "School should start at ten")
    assert bar.step == 5
    session.undo()
    assert bar.step == 6 and not bar.skip.isVisible()
    bar.leave.click()
    assert not bar.isVisible()


def test_the_first_step_is_done_by_typing_as_it_says(window: Window, qtbot: QtBot) -> None:
    bar = begun(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.view.isVisible() and window.view.is_settled(), timeout=5000)
    window.view.setFocus()
    QTest.keyClicks(window.view, "N")
    field = QApplication.focusWidget() or window.view
    QTest.keyClicks(field, "ine is early enough")
    QTest.keyClick(QApplication.focusWidget() or window.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.step == 2, timeout=3000)
    assert [claim.text for claim in window.session.document.all(Claim)] == ["Nine is early enough"]


def test_every_step_can_be_skipped_and_the_offer_is_made_once(window: Window) -> None:
    bar = begun(window)
    for _ in range(5):
        bar.skip.click()
    assert bar.step == 6
    window.go_home()
    assert not window.welcome.first.isVisible()


def test_another_file_ends_it(window: Window) -> None:
    bar = begun(window)
    window.files.new("Should homework go?")
    assert not bar.isVisible()


def test_the_guide_is_shown_in_the_program(window: Window, qtbot: QtBot) -> None:
    window.actions_["guide"].trigger()
    found = window.findChild(GuideDialog)
    assert isinstance(found, GuideDialog)
    qtbot.waitUntil(lambda: "map" in found.page.toPlainText(), timeout=5000)
    assert not found.isModal()
