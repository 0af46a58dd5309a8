"""The head of a quotation in the queue: its speaker with role and side, its source, and how many are left."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from argmap.model import sides
from argmap.model.records import Passage, Source, Speaker
from argmap.model.verbatim import shortened
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.widgets.speaker_faces import Faces
from argmap.ui.widgets.type_size import scaled

_DISC = 34


class QuotationHead(QWidget):
    """Who says a quotation and where, in one row with a count."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.face = QLabel()
        self.who = QLabel()
        self.who.setTextFormat(Qt.TextFormat.RichText)
        self.who.setWordWrap(True)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.who, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)

    def show_quotation(self, passage: Passage) -> str:
        """Show the speaker and the source of a quotation; return the speaker's name."""
        document = self._session.document
        source = document.get(passage.source, Source)
        speaker = document.find(passage.speaker, Speaker) if passage.speaker else None
        name = shortened(speaker.name, 90) if speaker else self.tr("Nobody known")
        side = sides.side_of(document, self._session.map or "", speaker.id) if speaker else None
        parts = [shortened(speaker.role, 120) if speaker else self.tr("press S to say who")]
        if side is not None and side.decided:
            parts.append(side_actions.side_name(side.side).lower())
        parts.append(shortened(source.title, 90))
        faces, size = Faces(document, self._session.map), scaled(_DISC)
        face = faces.icon(passage.speaker, name, self._session.theme_name, size)
        self.face.setPixmap(face.pixmap(face.actualSize(QSize(10 * size, size))))
        below = escape(" · ".join(part for part in parts if part))
        self.who.setText(f"<b>{escape(name)}</b><br>{below}")
        return name
