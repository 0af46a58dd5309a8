"""What a claim or a step is called for short, and what came with it from elsewhere."""

from functools import cache

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import qualifications
from argmap.model.foreign import foreign, formats_of
from argmap.model.merging import BY
from argmap.model.records import Argument, Claim
from argmap.picture.translation import listed, translated
from argmap.ui.session import Session
from argmap.ui.widgets.fields import LineField


@cache
def _titles() -> dict[str, Message]:
    with LOADING:
        from argmap.formats.maps.format_table import FORMATS

    return {form.name: form.title for form in FORMATS}


class OriginField(QWidget):
    """The short name of a claim or a step, who added it in another file, and which formats keep something with it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: Claim | Argument | None = None
        label = QLabel(self.tr("Short name"))
        label.setObjectName("quiet")
        self.name = LineField(session, self.tr("Short name"), self._rename)
        self.name.setToolTip(self.tr("Its title in Argdown, its label in MindMup"))
        label.setBuddy(self.name)
        self.told = QLabel()
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        for widget in (label, self.name, self.told):
            column.addWidget(widget)

    def show_record(self, record: Claim | Argument) -> None:
        """Show what a claim or a step is called, and what came with it."""
        self._shown = record
        self.name.show_text(record.name)
        self.name.setReadOnly(self._session.read_only)
        lines = []
        by = foreign(record, BY)
        if isinstance(by, dict) and isinstance(name := by.get("by"), str):
            at = QDate.fromString(str(by.get("at", ""))[:10], Qt.DateFormat.ISODate)
            when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
            added = self.tr("Added by {0} on {1}, in a file that was merged")
            lines.append(added.format(name, when) if when else self.tr("Added by {0}").format(name))
        if kept := [translated(_titles()[form]) for form in formats_of(record) if form in _titles()]:
            lines.append(self.tr("More about it is kept for {0}").format(listed(kept)))
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))

    def _rename(self, name: str) -> None:
        shown = self._shown
        now = self._session.document.find(shown.id, type(shown)) if shown is not None else None
        if now is None or " ".join(name.split()) == now.name:
            return
        with self._session.edit(Message("Change short name"), merge=f"name {now.id}") as edit:
            if isinstance(now, Claim):
                qualifications.name_claim(edit, now.id, name)
            else:
                qualifications.name_argument(edit, now.id, name)
