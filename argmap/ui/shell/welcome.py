"""The first page: what one can begin with, and the maps that were open lately."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.picture.translation import tr
from argmap.ui.shell.recent_files import Recent
from argmap.ui.shell.template_choice import TemplateChoice
from argmap.ui.shell.thumbnails import Pictures, fitting
from argmap.ui.shell.welcome_card import WelcomeCard
from argmap.ui.tasks.progress import Progress
from argmap.ui.tasks.runner import Tasks
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import IconLabel, icon
from argmap.ui.widgets.type_size import embolden, scaled

WIDTH = 720
PICTURE = QSize(72, 45)
"""The room for the picture of a recent map, beside letters of the usual size."""


class _Large(QPushButton):
    """A button as large as what is laid out in it."""

    def sizeHint(self) -> QSize:
        """Return the size of the layout."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()


class RecentRow(QWidget):
    """A map that was opened recently. If its file is gone, it is gray and can be removed from the list."""

    opened = Signal(str)
    forgotten = Signal(str)

    def __init__(self, recent: Recent, *, there: bool) -> None:
        super().__init__()
        self._path = recent.path
        self.button = _Large()
        self.button.setObjectName("card")
        self.button.setAutoDefault(True)
        question = QLabel(recent.question or Path(recent.path).stem)
        embolden(question)
        where = _short(recent.path)
        words = QLabel(f"{_when(recent.at)} · {where}" if there else self.tr("Not found: {0}").format(where))
        words.setObjectName("quiet")
        self.picture = QLabel()
        self.picture.setFixedSize(scaled(PICTURE.width()), scaled(PICTURE.height()))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        across = QHBoxLayout(self.button)
        across.setContentsMargins(10, 7, 14, 7)
        across.setSpacing(12)
        across.addWidget(self.picture)
        across.addLayout(column, 1)
        column.addWidget(question)
        column.addWidget(words)
        column.addStretch(1)
        for label in (question, words):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button.setToolTip(f"{question.text()}\n{recent.path}")
        self.button.setAccessibleName(question.text())
        self.button.setAccessibleDescription(words.text())
        self.button.setEnabled(there)
        self.button.clicked.connect(lambda: self.opened.emit(self._path))
        self.remove = QToolButton()
        self.remove.setIcon(icon("close"))
        self.remove.setAutoRaise(True)
        self.remove.setToolTip(self.tr("Take off this list (the file stays)"))
        self.remove.setAccessibleName(self.tr("Take “{0}” off this list").format(question.text()))
        self.remove.clicked.connect(lambda: self.forgotten.emit(self._path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, 1)
        row.addWidget(self.remove)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._heighten()

    def event(self, event: QEvent) -> bool:
        """Be as high as what is inside, which takes other letters first."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._heighten()
        return done

    def _heighten(self) -> None:
        wanted = self.button.sizeHint().height()  # what the style sheet says of buttons is less
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    @property
    def path(self) -> str:
        """The path of the map."""
        return self._path

    def show_picture(self, image: QImage) -> None:
        """Show how the map looks."""
        made = fitting(image, self.picture.size(), self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(made))


class Welcome(QScrollArea):
    """The welcome page. It knows no file and no document, and emits signals for the user's choices."""

    sample_wanted = Signal()
    new_wanted = Signal(str, str)
    """A question, and the name of a template or ""."""
    article_wanted = Signal()
    paste_wanted = Signal()
    address_wanted = Signal()
    open_wanted = Signal()
    back_wanted = Signal()
    recent_wanted = Signal(str)
    forgotten = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self.setWidget(page)
        middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across = QHBoxLayout(page)
        across.setContentsMargins(28, 20, 28, 24)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self._middle = middle
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._column.addLayout(self._head())
        self._column.addSpacing(10)
        self._column.addLayout(self._cards())
        self._column.addSpacing(12)
        self._title = QLabel(self.tr("Recent maps"))
        embolden(self._title, 1.12)
        self._column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._column.addLayout(self._rows)
        self._column.addStretch(1)
        self.offer([])

    def _head(self) -> QHBoxLayout:
        name = QLabel("argmap")
        embolden(name, 2.0)
        words = QLabel(self.tr("Read, pick out who said what, and map the reasons for and against."))
        words.setObjectName("quiet")
        words.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(name)
        text.addWidget(words)
        self.back = QPushButton(self.tr("Back to the map"))
        self.back.setAutoDefault(True)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconLabel("argmap", 56))
        row.addLayout(text, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _cards(self) -> QVBoxLayout:
        self.article = WelcomeCard(
            "article",
            self.tr("Start from an article"),
            self.tr("Choose articles or comment threads, or drop them anywhere on this page."),
            leads=True,
        )
        self.new = WelcomeCard("new", self.tr("New map"), self.tr("Begin with a question."))
        self.open = WelcomeCard("open", self.tr("Open a map"), self.tr("Go on with a file."))
        self.sample = WelcomeCard("sample", self.tr("Open the sample"), self.tr("Look around in it."))
        self.new.clicked.connect(self.ask)
        self.article.clicked.connect(self.article_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.open.clicked.connect(self.open_wanted)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(12)
        for card in (self.new, self.open, self.sample):
            self._beside.addWidget(card, 1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.article)
        column.addLayout(self._other_ways())
        column.addSpacing(6)
        column.addLayout(self._beside)
        column.addWidget(self._form())
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room for them side by side."""
        super().resizeEvent(event)
        self._middle.setMaximumWidth(scaled(WIDTH))
        narrow = self.viewport().width() < scaled(600)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _other_ways(self) -> Flow:
        """Return the ways to begin with a text that is in no file, and what is under way."""
        row = Flow()
        self.paste = QPushButton(icon("paste"), self.tr("&Paste a text"))
        self.paste.setToolTip(self.tr("Begin with the article or the thread that was copied"))
        self.address = QPushButton(icon("source"), self.tr("Read a &web address…"))
        self.address.setToolTip(self.tr("Begin with the article or the thread at a web address"))
        for button, wanted in ((self.paste, self.paste_wanted), (self.address, self.address_wanted)):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.first = QPushButton(icon("new"), self.tr("Your &first map, in five steps"))
        self.first.setToolTip(self.tr("Make a small map while you are told how; every step can be skipped"))
        self.first.setAutoDefault(True)
        row.addWidget(self.first)
        self.progress = Progress(self._tasks)
        row.addWidget(self.progress)
        return row

    def _form(self) -> QFrame:
        self.form = QFrame()
        self.question = QLineEdit()
        self.question.setPlaceholderText(self.tr("For example: Should school start later in the morning?"))
        self.question.setAccessibleName(self.tr("The question of the new map"))
        self.question.installEventFilter(self)
        label = QLabel(self.tr("What is the &question?"))
        label.setBuddy(self.question)
        self.make = QPushButton(self.tr("Create map"))
        self.make.setAutoDefault(True)
        self.make.setEnabled(False)
        self.question.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.question.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(label, 0, 0, 1, 2)
        grid.addWidget(self.question, 1, 0)
        grid.addWidget(self.make, 1, 1)
        self.template = TemplateChoice()
        self.template.list.installEventFilter(self)
        grid.addWidget(self.template, 2, 0, 1, 2)
        hint = QLabel(self.tr("It is saved at once, under the name of the question, among your documents."))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        grid.addWidget(hint, 3, 0, 1, 2)
        self.form.hide()
        return self.form

    def ask(self) -> None:
        """Ask for the question of a new map, in place."""
        self.form.show()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        question = self.question.text().strip()
        if question:
            self.new_wanted.emit(question, self.template.chosen)

    def put_away(self) -> None:
        """Forget the question: a map has been made or opened."""
        self.form.hide()
        self.question.clear()
        self.template.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the form for a new map hides it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and watched in (self.question, self.template.list):
            self.form.hide()
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def offer(self, recents: Sequence[tuple[Recent, bool]]) -> None:
        """Show the maps that were open lately, each with whether its file is there."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for recent, there in recents:
            row = RecentRow(recent, there=there)
            row.opened.connect(self.recent_wanted)
            row.forgotten.connect(self.forgotten)
            self._rows.addWidget(row)
            row.show()
        self._title.setVisible(bool(recents))

    def show_pictures(self, pictures: Pictures) -> None:
        """Show how the recent maps look, where that is known."""
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            row = item.widget() if item is not None else None
            if isinstance(row, RecentRow) and (image := pictures.get(row.path)) is not None:
                row.show_picture(image)


def _when(at: str) -> str:
    """Return a time in the words and in the manner of the user's language."""
    local = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    if not local.isValid():
        return ""
    hour = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    days = local.date().daysTo(QDate.currentDate())
    if days == 0:
        return tr("Today, {hour}", hour=hour)
    if days == 1:
        return tr("Yesterday, {hour}", hour=hour)
    return QLocale().toString(local.date(), QLocale.FormatType.LongFormat)


def _short(path: str) -> str:
    home = str(Path.home())
    return "~" + path[len(home) :] if path.startswith(home) else path
