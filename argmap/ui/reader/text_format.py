"""The typography of a source's text: margins, line spacing, and the indent of replies."""

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFrameFormat

from argmap.picture import fonts
from argmap.ui.reader.highlight_painting import SIGN

FIRST_SIZE = 15
"""The size of letters until another is chosen, in pixels."""
LINE = 1.45
"""The height of a line in heights of letters."""
STEP = 18
"""The indent of a reply from the comment that it answers, in pixels."""
DEEPEST = 8
"""The largest number of indents."""
LEFT, RIGHT = SIGN + 10, 12
"""The least room beside the text, in pixels: on the left there are signs."""


def framed() -> QTextFrameFormat:
    """Return the room around a text."""
    made = QTextFrameFormat()
    made.setLeftMargin(LEFT)
    made.setRightMargin(RIGHT)
    made.setTopMargin(10)
    made.setBottomMargin(48)
    return made


def spaced(depth: int = 0) -> QTextBlockFormat:
    """Return the lines of a paragraph, so many answers deep."""
    made = QTextBlockFormat()
    natural = fonts.metrics(FIRST_SIZE).height() / FIRST_SIZE  # Qt's proportion is one of this
    made.setLineHeight(100 * LINE / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setLeftMargin(STEP * min(depth, DEEPEST))
    return made


def bold() -> QTextCharFormat:
    """Return the character format of a comment's header."""
    made = QTextCharFormat()
    made.setFontWeight(700)
    return made
