"""What the next key acts on is read whole, in ink, and in plain words."""

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from argmap.ui.widgets.target_line import LONGEST, TargetLine


def test_a_claim_is_shown_whole_and_wraps(qtbot: QtBot) -> None:
    line = TargetLine()
    qtbot.addWidget(line)
    claim = "School should start later because pupils who sleep longer learn more and have fewer accidents on the road"
    line.tell("For or against", claim)
    assert line.words == f"For or against “{claim}”"
    assert claim in line.text()
    assert line.heightForWidth(200) > 3 * line.fontMetrics().height()


def test_marks_of_markup_in_a_claim_are_shown_as_they_are(qtbot: QtBot) -> None:
    line = TargetLine()
    qtbot.addWidget(line)
    line.tell("For", "a < b & <i>c</i>")
    assert "a &lt; b &amp; &lt;i&gt;" in line.text()


def test_a_very_long_claim_ends_at_a_word_and_is_whole_in_the_tip(qtbot: QtBot) -> None:
    line = TargetLine()
    qtbot.addWidget(line)
    claim = "word " * 200
    line.tell("For or against", claim)
    assert len(line.words) < LONGEST + 40
    assert line.words.endswith("word…”")
    assert line.toolTip() == claim.strip()


def test_without_words_there_is_no_line(qtbot: QtBot) -> None:
    line = TargetLine()
    qtbot.addWidget(line)
    line.tell("For or against", "Cats purr")
    line.show()
    line.tell("")
    assert line.isHidden()


def test_the_words_have_the_ink_of_text(qtbot: QtBot) -> None:
    line = TargetLine()
    qtbot.addWidget(line)
    line.tell("For or against", "Cats purr")
    assert line.objectName() != "quiet"
    role = QPalette.ColorRole.WindowText
    assert (
        line.palette().color(role)
        == QPalette(line.palette()).color(role)
        != line.palette().color(QPalette.ColorRole.PlaceholderText)
    )
