"""The dialog in which one names the speeches of a debate: one on each line."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from argmap.model.debate_formats import Speech
from argmap.model.records import Side

_MARKS = {"+": Side.FOR, "-": Side.AGAINST, "−": Side.AGAINST, "–": Side.AGAINST}
_SIGNS = {Side.FOR: "+ ", Side.AGAINST: "- "}


class SpeechesDialog(QDialog):
    """Asks for speeches in their order. A + before a name says that it is a speech for, a - that it is one against."""

    def __init__(self, speeches: tuple[Speech, ...], over: QWidget) -> None:
        super().__init__(over)
        self._before = speeches
        self.setWindowTitle(self.tr("Speeches of the debate"))
        label = QLabel(
            self.tr(
                "&Write one speech on each line, in their order. "
                "Begin with + for the side for, with - for the side against."
            )
        )
        label.setWordWrap(True)
        self.lines = QPlainTextEdit(as_lines(speeches))
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("Speeches, one on each line"))
        label.setBuddy(self.lines)
        more = QLabel(self.tr("Claims stay with a speech that you only rename, as long as you add or remove no line."))
        more.setObjectName("quiet")
        more.setWordWrap(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.lines, more, box):
            column.addWidget(widget)
        self.resize(420, 420)

    @property
    def speeches(self) -> tuple[Speech, ...]:
        """The speeches as they are written."""
        return read_lines(self.lines.toPlainText())

    @property
    def renamed(self) -> dict[str, str]:
        """The new names of speeches that are only called otherwise: {before: after}."""
        after = self.speeches
        if len(after) != len(self._before):
            return {}
        pairs = [(one.name, two.name) for one, two in zip(self._before, after, strict=True)]
        kept = {one.name for one in self._before} & {two.name for two in after}
        return {one: two for one, two in pairs if one != two and not {one, two} & kept}


def as_lines(speeches: tuple[Speech, ...]) -> str:
    """Return speeches as lines to be changed."""
    return "\n".join(_SIGNS.get(speech.side, "") + speech.name for speech in speeches)


def read_lines(text: str) -> tuple[Speech, ...]:
    """Return the speeches of lines; empty ones, and names that came before, are left out."""
    found: dict[str, Speech] = {}
    for line in text.splitlines():
        words = " ".join(line.split())
        side = _MARKS.get(words[:1], Side.NEITHER)
        name = words[1:].strip() if side is not Side.NEITHER else words
        if name:
            found.setdefault(name, Speech(name, side))
    return tuple(found.values())
