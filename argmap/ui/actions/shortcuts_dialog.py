"""The dialogs of the Help menu: the list of keys, made from the table of actions, and what the program is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap.ui.actions.menus import Actions, shown
from argmap.ui.widgets.icons import IconLabel
from argmap.ui.widgets.type_size import embolden, scaled


class ShortcutsDialog(QDialog):
    """The dialog that lists every key, by menu."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        groups = [_group(*group) for group in (*actions.listed_keys(), *self._others())]
        most = (parent.screen().availableSize() if parent.isFullScreen() else parent.size()) - QSize(40, 40)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setSpacing(scaled(36))
        widest = max(group.sizeHint().width() for group in groups)
        columns = 2 if 2 * widest + scaled(36) + 60 <= most.width() else 1
        for column in _columns(groups, columns):
            column.addStretch(1)
            across.addLayout(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        wanted = inside.sizeHint()
        self.resize(min(wanted.width() + 60, most.width()), min(wanted.height() + scaled(80), most.height()))

    def _others(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [(self.tr("On the map"), self._moves()), (self.tr("While a claim is typed"), self._typing())]

    def _typing(self) -> list[tuple[str, str]]:
        """Return the keys that are no actions, but go on from the claim that is typed."""
        return [
            (self.tr("Go on beside it; without words, one level up"), shown("Return")),
            (self.tr("Go on with a reason for it, or an objection to it"), f"{shown('Tab')} / {shown('Shift+Tab')}"),
            (self.tr("Go on with a co-premise"), shown("Shift+Return")),
            (self.tr("Go on with an objection to its step"), shown("Ctrl+U")),
            (self.tr("Go on one level up"), shown("Ctrl+Up")),
            (self.tr("Move it up or down a level"), f"{shown('Alt+Left')} / {shown('Alt+Right')}"),
            (self.tr("Begin a new line"), shown("Alt+Return")),
            (self.tr("End typing; the words are kept for the next time"), shown("Esc")),
        ]

    def _moves(self) -> list[tuple[str, str]]:
        """Return the keys that are no actions, but move the selection and the view."""
        return [
            (self.tr("Walk over the map"), self.tr("Arrow keys")),
            (self.tr("Walk over the arguments"), self.tr("Ctrl + arrow keys")),
            (self.tr("Select one more"), self.tr("Shift + arrow keys")),
            (self.tr("Go to the thesis"), shown("Home")),
            (self.tr("Scroll"), self.tr("Ctrl + Shift + arrow keys")),
            (self.tr("Scroll far"), f"{shown('PgUp')} / {shown('PgDown')}"),
            (self.tr("Move the map by hand"), self.tr("Space + drag, the middle button, or two fingers")),
            (self.tr("Zoom"), self.tr("+  −  0, Ctrl + wheel, or pinch")),
            (self.tr("Select several"), self.tr("Shift + drag")),
            (self.tr("Change the words of the selected claim"), self.tr("any letter")),
            (self.tr("Drop the selection"), shown("Esc")),
        ]


def _columns(groups: list[QWidget], count: int) -> list[QVBoxLayout]:
    """Return the groups in columns of about the same height."""
    made = [QVBoxLayout() for _ in range(count)]
    high = [group.sizeHint().height() for group in groups]
    above = 0
    for group, height in zip(groups, high, strict=True):
        made[min(count - 1, int(count * (above + height / 2) / sum(high)))].addWidget(group)
        above += height
    for column in made:
        column.setSpacing(scaled(14))
    return made


def _group(title: str, rows: list[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    head = QLabel(title)
    embolden(head)
    grid.addWidget(head, 0, 0, 1, 2)
    for place, (text, keys) in enumerate(rows, start=1):
        grid.addWidget(QLabel(text), place, 0)
        label = QLabel(keys)
        label.setObjectName("quiet")
        grid.addWidget(label, place, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return made


class AboutDialog(QDialog):
    """The dialog about the program, its version and its license."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About argmap"))
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("argmap")
        except PackageNotFoundError:
            number = ""
        sign = IconLabel("argmap", 64)
        words = QLabel(
            f"<h3>argmap {number}</h3><p>"
            + self.tr("Read articles and comment threads, pick out who said what, and map the reasons for and against.")
            + "</p><p>"
            + self.tr(
                "Free software under the MIT License. It works offline: nothing that you read leaves this computer."
            )
            + "</p>"
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(buttons)
