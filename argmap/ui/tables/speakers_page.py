"""The page of the speakers: their names, roles and kinds, their passages, and their sides about claims."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.change import Update
from argmap.model.quotation_table import touched
from argmap.model.records import Argument, Claim, Passage, Speaker, SpeakerKind
from argmap.model.stance_table import positions
from argmap.picture.translation import listed
from argmap.ui.actions import speaker_actions
from argmap.ui.session import Session
from argmap.ui.tables.info_links import connect_links
from argmap.ui.tables.merge_dialog import ask_merge
from argmap.ui.widgets.fields import LineField
from argmap.ui.widgets.filter_field import Sieve
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.info_page import InfoPage
from argmap.ui.widgets.record_list import RecordRow
from argmap.ui.widgets.speaker_faces import Faces
from argmap.ui.widgets.speaker_html import passages_html, positions_html
from argmap.ui.widgets.two_line_list import TwoLineList
from argmap.ui.widgets.type_size import scaled

DISC = 26
"""Pixels of the disc beside a speaker's name."""


class SpeakersPage(QWidget):
    """A list of all speakers, and beside it the page of the chosen one."""

    quotations_wanted = Signal(str)
    """Show the quotations of the speaker with this name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._wanted = ""
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.filter = Sieve(self.tr("Find a speaker"), self.tr("Find a speaker"))
        self.list = TwoLineList(1, 700)
        self.list.setAccessibleName(self.tr("Speakers"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.page = SpeakerPage(self._session)
        self.empty = QLabel(self.tr("No speakers yet.\nThey come with the quotations of a source."))
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 8, 6, 0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        self.parts = QSplitter()
        self.parts.addWidget(left)
        self.parts.addWidget(self.page)
        self.parts.setStretchFactor(1, 1)
        self.parts.setChildrenCollapsible(False)
        self.parts.setSizes([230, 600])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.parts)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._sift())
        self.filter.left.connect(self.list.setFocus)
        self.list.chosen.connect(self._show)
        self.page.merge.clicked.connect(self.ask_merge)
        self.page.all.clicked.connect(self._want_quotations)
        self._session.opened.connect(self._afresh)
        self._session.changed.connect(self._follow)
        self._session.themed.connect(self.refill)

    # --- following the document

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refill()

    def _afresh(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refill()

    def _follow(self, update: Update) -> None:
        if not self.isVisible():
            self._stale = True
            return
        document = self._session.document
        shown = self.page.speaker
        if update.touches(Speaker, Passage):
            self.refill()
        elif update.touches(Claim, Argument) and shown:
            mine = {passage.id for passage in document.referrers(shown, Passage)}
            if mine & touched(document, update) or update.records.keys() & self.page.claims:
                self.page.show_speaker(shown)

    def refill(self) -> None:
        """Show all speakers as they are now; the chosen one stays chosen."""
        self._stale = False
        found = speaker_actions.by_count(self._session)
        faces = Faces(self._session.document, self._session.map)
        self.list.set_icon(faces.width(scaled(DISC)), scaled(DISC))
        self.list.show_rows([self._row(speaker, faces) for speaker in found])
        self.stack.setCurrentIndex(0 if found else 1)
        ids = [speaker.id for speaker in found]
        wanted = next((id for id in (self._wanted, self.chosen()) if id in ids), ids[0] if ids else "")
        self._wanted = ""
        if wanted not in self.list.selected_ids():
            self.list.mark(wanted)
        self._show(wanted)

    def _row(self, speaker: Speaker, faces: Faces) -> RecordRow:
        count = len(self._session.document.referrers(speaker.id, Passage))
        said = self.tr("%Ln quotation(s)", "", count)
        below = f"{speaker.role} · {said}" if speaker.role else said
        return RecordRow(
            speaker.id,
            speaker.name or self.tr("Nobody known"),
            speaker.role or said,
            str(count),
            tip=f"{speaker.name}\n{below}",
            spoken=f"{speaker.name}, {below}",
            found_by=" ".join((speaker.name, *speaker.aliases, speaker.role)).casefold(),
            icon=faces.icon(speaker.id, speaker.name, self._session.theme_name, scaled(DISC)),
        )

    def _sift(self) -> None:
        self.list.look_for(self.filter.text())
        self.list.mark(self.chosen())

    # --- which one

    def chosen(self) -> str:
        """Return the speaker whose page is shown, or nothing."""
        return self.page.speaker

    def go_to(self, speaker: str) -> None:
        """Show the page of a speaker."""
        self._wanted = speaker
        self.filter.clear()
        self.refill()

    def _show(self, speaker: str) -> None:
        self.page.show_speaker(speaker)
        if self.page.speaker != speaker and self._session.held:
            self.list.mark(self.page.speaker)

    def start_search(self) -> None:
        """Wait for whom to look for."""
        self.filter.start()

    # --- what one does here

    def _want_quotations(self) -> None:
        speaker = self._session.document.find(self.chosen(), Speaker)
        if speaker is not None:
            self.quotations_wanted.emit(speaker.name)

    def selected(self) -> list[str]:
        """Return the selected speakers, the one whose page is shown first."""
        return sorted(self.list.selected_ids(), key=lambda id: id != self.chosen())

    def ask_merge(self) -> None:
        """Ask which name the selected speakers have as one; if only one is selected, ask for the other, too."""
        if dialog := ask_merge(self._session, self.selected(), self):
            dialog.merged.connect(self.go_to)


class SpeakerPage(QWidget):
    """The page of one speaker: fields for name, role and kind, and below their passages and sides."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.speaker = ""
        self.claims: frozenset[str] = frozenset()
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.disc = QLabel()
        self.name = LineField(self._session, self.tr("Name"), self._rename)
        self.role = LineField(self._session, self.tr("Role"), self._set_role)
        self.role.setPlaceholderText(self.tr("Who they are, such as “teacher” or “newspaper”"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of speaker"))
        for kind, text in (
            (SpeakerKind.PERSON, self.tr("Person")),
            (SpeakerKind.ORGANIZATION, self.tr("Organization")),
            (SpeakerKind.PSEUDONYM, self.tr("Pseudonym")),
            (SpeakerKind.ANONYMOUS, self.tr("Anonymous")),
            (SpeakerKind.DESCRIPTION, self.tr("Description")),
        ):
            self.kind.addItem(text, kind)
        self.merge = QToolButton()
        self.merge.setText(self.tr("Merge with…"))
        self.merge.setToolTip(self.tr("Take this and another speaker as one; the other name becomes an alias"))
        self.all = QToolButton()
        self.all.setText(self.tr("In the table"))
        self.all.setToolTip(self.tr("Show the quotations of this speaker in the table"))
        for button in (self.merge, self.all):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.aliases = QLabel()
        self.aliases.setObjectName("quiet")
        self.aliases.setWordWrap(True)
        self.text = InfoPage()
        connect_links(self.text, self._session)
        self.text.setAccessibleName(self.tr("What this speaker said, and where they stand"))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Role"), self.role)
        row = Flow()  # where there is little room, and in a language of long words, the buttons are below
        for widget in (self.kind, self.all, self.merge):
            row.addWidget(widget)
        form.addRow(self.tr("Kind"), row)
        above = QHBoxLayout()
        above.setContentsMargins(14, 10, 12, 4)
        above.setSpacing(14)
        above.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        self.aliases.setContentsMargins(14, 0, 12, 0)
        column.addWidget(self.aliases)
        column.addWidget(self.text, 1)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._set_kind())

    def show_speaker(self, id: str) -> None:
        """Show a speaker; nothing at all where there is none."""
        if id != self.speaker and not self._session.flush_pending():
            return  # what was typed here could not be saved, and stays
        speaker = self._session.document.find(id, Speaker)
        self.speaker = id if speaker else ""
        if speaker is None:
            self.text.clear()
            self.claims = frozenset()
            return
        document = self._session.document
        faces, size = Faces(document, self._session.map), scaled(44)
        face = faces.icon(id, speaker.name, self._session.theme_name, size)
        self.disc.setPixmap(face.pixmap(face.actualSize(QSize(10 * size, size))))
        self.name.show_text(speaker.name)
        self.role.show_text(speaker.role)
        self.kind.setCurrentIndex(self.kind.findData(speaker.kind))
        for field in (self.name, self.role):
            field.setReadOnly(self._session.read_only)
        self.kind.setEnabled(not self._session.read_only)
        self.merge.setVisible(not self._session.read_only)
        self.aliases.setText(self.tr("Also known as {0}").format(listed(speaker.aliases)))
        self.aliases.setVisible(bool(speaker.aliases))
        found = positions(document, id)
        self.claims = frozenset(found)
        passages = [passage.id for passage in document.referrers(id, Passage)]
        heading = self.tr("What they said ({0})").format(len(passages))
        body = positions_html(document, found) + f"<h3>{heading}</h3>" + passages_html(document, passages)
        self.text.show_html(body, self._session.theme)

    def _rename(self, name: str) -> None:
        speaker_actions.describe(self._session, self.speaker, name=name)

    def _set_role(self, role: str) -> None:
        speaker_actions.describe(self._session, self.speaker, role=role)

    def _set_kind(self) -> None:
        speaker_actions.describe(self._session, self.speaker, kind=self.kind.currentData())
