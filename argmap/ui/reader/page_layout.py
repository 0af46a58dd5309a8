"""The widgets of the reader: title and coverage, the text with its ruler, the bars, and a page for no source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from argmap.model.records import Source
from argmap.ui.reader.attribution_bar import PlaceBar
from argmap.ui.reader.find_bar import FindBar
from argmap.ui.reader.overview_ruler import Margin
from argmap.ui.reader.speaker_question import SpeakerQuestion
from argmap.ui.reader.text_view import SourceTextView
from argmap.ui.session import Session
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.icons import icon


class ReaderPage(QWidget):
    """The reader's widgets, each in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._build()
        self._arrange()
        self._connect()
        self.recolor()

    def _build(self) -> None:
        self.text = SourceTextView(self._session)
        self.margin = Margin(self._session)
        self.bar = PlaceBar(self._session)
        self.question = SpeakerQuestion()
        self.finder = FindBar(self.text, self._said, lambda: self._session.theme.hit)
        self.title = Elided()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.covered = Elided()
        self.covered.setObjectName("quiet")
        self.thread_button = QToolButton()
        self.thread_button.setText(self.tr("As thread"))
        self.thread_button.setToolTip(self.tr("Indent each comment below the one it answers"))
        self.thread_button.setCheckable(True)
        self.thread_button.setChecked(True)
        self.find_button = QToolButton()
        self.find_button.setIcon(icon("search"))
        self.find_button.setAutoRaise(True)
        self.find_button.setToolTip(self.tr("Find in the text (F)"))
        self.find_button.setAccessibleName(self.tr("Find in the text"))

    @property
    def source(self) -> str | None:
        """The source that is shown."""
        return None

    def _said(self) -> str:
        """Return the text that is shown."""
        found = self._session.document.find(self.source or "", Source)
        return found.text if found is not None else ""

    def _arrange(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(6)
        names.addWidget(self.title, 1)
        names.addWidget(self.thread_button)
        names.addWidget(self.find_button)
        head = QVBoxLayout()
        head.setContentsMargins(10, 4, 6, 6)
        head.setSpacing(0)
        head.addLayout(names)
        head.addWidget(self.covered)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.text, 1)
        across.addWidget(self.margin)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.finder)
        column.addLayout(across, 1)
        column.addWidget(self.question)
        column.addWidget(self.bar)
        nothing = QLabel(
            self.tr(
                "Add an article or a comment thread to read it here.\n\n"
                "Drop a file or a text on the window, or choose Add source."
            )
        )
        nothing.setObjectName("quiet")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setContentsMargins(24, 24, 24, 24)
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.find_button.clicked.connect(self.finder.start)

    def show_page(self, *, text: bool) -> None:
        """Show the text, or what to do where there is none."""
        self._pages.setCurrentIndex(1 if text else 0)

    def recolor(self) -> None:
        """Repaint in the colors of the theme."""
        self.text.recolor()
        self.margin.update()
