"""The blind mode: a session shows its document without saying who said what, until that is revealed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from argmap.message import Message
from argmap.model.change import Change, Update
from argmap.model.document import Document, Edit
from argmap.model.hiding import Hiding
from argmap.model.label import Label
from argmap.picture.translation import translated
from argmap.ui.open_session import OpenSession


class Blind(QObject):
    """What a session shows in place of its own document while speakers and sources are hidden.

    It is a copy in which they have letters for names, so that no part of the window can tell what it does not know.
    Edits go to the document itself, and are followed. It belongs to the session: no file knows of it.
    """

    turned = Signal()
    """It was turned on or off, or somebody was revealed."""

    def __init__(self, session: OpenSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._own: Document | None = None
        self._hiding = Hiding()

    @property
    def is_on(self) -> bool:
        """True while somebody may be hidden."""
        return self._own is not None

    @property
    def own(self) -> Document:
        """The document itself, with everybody's name, to be written to."""
        return self._own or self._session.document

    def turn_on(self) -> None:
        """Hide all speakers and sources."""
        if not self.is_on and self._session.is_open and self._session.flush_pending():
            self._own, self._hiding = self._session.document, Hiding(translated)
            self._show()

    def reveal(self, claims: Iterable[str]) -> bool:
        """Reveal who says these claims and where, wherever else they speak; return whether that was hidden."""
        if self._own is None or not self._session.flush_pending() or not self._hiding.reveal(self._own, claims):
            return False
        self._show()
        return True

    def reveal_all(self) -> None:
        """Show the document as it is."""
        if self._own is not None and self._session.flush_pending():
            own, self._own = self._own, None
            self._turn(own, self._hiding.shown(own))
            self.turned.emit()

    def drop(self) -> None:
        """Forget everything: the session is about to show another document."""
        if self.is_on:
            self._own = None
            self.turned.emit()

    def follow(self, update: Update) -> Update:
        """Take over a change of the document itself, and return it as it is seen."""
        shown, session = self._session.document, self._session
        seen = {id: self._hiding.of(after) if after is not None else None for id, (_, after) in update.records.items()}
        found = Update.of(update.change, {id: (shown.record(id), after) for id, after in seen.items()})
        session.document = shown.with_records(seen)
        session.trees = session.trees.over(session.document, found)
        return found

    def check(self, edit: Edit) -> None:
        """Raise UserError where an edit writes to what is hidden."""
        for before, after in edit.changes().values() if self.is_on else ():
            self._hiding.check(before, after)

    def said(self, text: str) -> Message:
        """Return what a step is called, without the names that may be in it."""
        label = Label(text)
        return Message("A step that names somebody") if self.is_on and label.message.values else label.message

    def _show(self) -> None:
        if self._own is not None:
            seen = self._hiding.shown(self._own)
            self._turn(self._own.with_records(seen), seen)
            self.turned.emit()

    def _turn(self, document: Document, touched: Iterable[str]) -> None:
        """Show a document that differs from the one shown in these records alone."""
        session = self._session
        pairs = {id: (session.document.record(id), document.record(id)) for id in touched}
        update = Update.of(Change(Label(Message("Hide or show who said what")), {}), pairs)
        session.turn_to(document, session.trees.over(document, update), update)
