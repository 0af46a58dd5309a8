"""A story: a teacher begins a debate with a template, fills it in, and shows it without saying who said what."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import Claim, Speaker
from argmap.ui.shell.window import Window
from tests.ui.conftest import documents, settings, window

__all__ = ["documents", "settings", "window"]

Key = Qt.Key
MINUTES = "Ms. Okafor spoke first. “Phones distract everybody,” she said. Nobody answered."


def test_a_teacher_shows_a_debate_and_reveals_who_spoke(window: Window, qtbot: QtBot) -> None:
    # the map begins with a template, and the motion is typed over its words
    window.actions_["new"].trigger()
    QTest.keyClicks(window.welcome.question, "Should phones stay at home?")
    window.welcome.template.list.setCurrentIndex(window.welcome.template.list.findData("debate"))
    QTest.keyClick(window.welcome.question, Key.Key_Return)
    qtbot.waitUntil(window.view.is_settled, timeout=5000)
    QTest.keyClicks(window.view, "P")
    editor = window.view.writing.editor
    assert editor.toPlainText() == "P"
    QTest.keyClicks(editor, "hones should stay at home")
    QTest.keyClick(editor, Key.Key_Return)
    session = window.session
    first = next(c for c in session.document.all(Claim) if c.text == "First speech for: the main reason")
    assert first.speech == "For 1"

    # the minutes of the debate are cited
    with session.edit("Cite the minutes") as edit:
        source = source_commands.add_source(edit, "Minutes of class 9b", MINUTES)
        speaker = source_commands.add_speaker(edit, "Ms. Okafor")
        start = MINUTES.index("Phones")
        passage = source_commands.add_passage(
            edit, source, start, start + len("Phones distract everybody"), speaker=speaker
        )
        source_commands.cite(edit, first.id, passage)
        map_commands.reword(edit, first.id, "Phones distract everybody")

    # the class sees the argument, and not who made it
    window.actions_["blind"].trigger()
    window.actions_["present"].trigger()
    shown = window.showing.presentation
    assert shown is not None
    assert "Phones should stay at home" in shown.slide.toPlainText()
    QTest.keyClick(shown, Key.Key_PageDown)
    assert "Reason for “Phones should stay at home”" in shown.slide.toPlainText()
    assert "Speaker A" in shown.slide.toPlainText() and "Minutes" not in shown.slide.toPlainText()
    QTest.keyClick(shown, Key.Key_R)
    assert "Ms. Okafor" in shown.slide.toPlainText() and "Minutes of class 9b" in shown.slide.toPlainText()
    QTest.keyClick(shown, Key.Key_Escape)
    assert session.selection == (first.id,)

    # all is revealed, and nothing of this was written to the file
    window.showing.bar.all.click()
    assert session.document.all(Speaker)[0].name == "Ms. Okafor"
    assert session.history.done()[-1].label == "Cite the minutes"
