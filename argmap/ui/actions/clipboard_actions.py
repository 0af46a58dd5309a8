"""Copy, cut, paste and duplicate: parts of maps go to the clipboard and come from it, each in one edit."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import fragment as fragments
from argmap.model import order_commands
from argmap.model.fragment import Fragment
from argmap.model.order_commands import Neighbor
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.picture.theme import Theme
from argmap.picture.translation import tr
from argmap.ui.actions import selection_actions
from argmap.ui.actions.part_mime import ARGDOWN, PART, Drawn, as_map, part_data
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.formats.pasted import ClipboardTexts

MOST_DRAWN = 400
"""The most claims of which a picture is made with every copy: of more, "Copy as picture" makes one when asked."""
_SCALE = 2.0
_MOST_PIXELS = 30_000_000
_MOST_BYTES = 100_000_000
_PATIENCE = 0.2


@dataclass(frozen=True, slots=True)
class Into:
    """Where something is pasted: below a claim or an argument (None: nowhere), on this side if it tells none."""

    target: str | None
    stance: Stance = Stance.PRO


def copy(session: Session) -> bool:
    """Copy the selected claims with all that hangs on them; return whether there was anything to copy."""
    part = _selected(session)
    if part is None or session.map is None:
        return False
    with LOADING:
        from argmap.formats import fragment_json

    question, text = session.document.get(session.map, Map).question, fragment_json.write(part)
    QGuiApplication.clipboard().setMimeData(part_data(text, part))
    session.tasks.run(partial(_drawn, part, question, session.theme), partial(_add, text, part), latest="copy")
    session.notice.emit(tr("Copied %Ln claim(s)", "", len(part)))
    return True


def _selected(session: Session) -> Fragment | None:
    if session.map is None or not session.flush_pending():
        return None
    part = fragments.taken(session.blind.own, session.map, session.selection)
    return part if part.claims else None


def _drawn(part: Fragment, question: str, theme: Theme, cancellation: Cancellation) -> Drawn:
    """Return a part of a map as Argdown, and as a picture in pixels and as SVG where it is not too large."""
    with LOADING:
        from argmap.formats.maps import argdown
        from argmap.layout import arrange
        from argmap.picture import png, svg
        from argmap.picture.page_options import PictureOptions
        from argmap.picture.paging import paged

    document, map = as_map(part, question)
    written = argdown.write(document, map)
    cancellation.check()
    if len(part) > MOST_DRAWN:
        return Drawn(written)
    layouter = partial(arrange, cancellation=cancellation)
    figure = paged(document, map, theme, PictureOptions(), layouter, cancellation.check).sheets[0].figure
    cancellation.check()
    scale = min(_SCALE, (_MOST_PIXELS / max(1.0, figure.width * figure.height)) ** 0.5)
    return Drawn(written, png.image(figure, scale), svg.text(figure))


def _add(text: str, part: Fragment, drawn: Drawn) -> None:
    """Add what has taken a while to what was copied, if that is still on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    there = clipboard.mimeData()
    if there is not None and bytes(there.data(PART).data()) == text.encode():
        clipboard.setMimeData(part_data(text, part, drawn))


def cut(session: Session) -> None:
    """Copy the selected claims with all that hangs on them, and remove them."""
    if copy(session):
        selection_actions.remove(session)


def duplicate(session: Session) -> None:
    """Put a copy of the selected claims, with all that hangs on them, right after them."""
    part, map, on_map = _selected(session), session.map, session.tree()
    if part is None or map is None or on_map is None:
        return
    parts = [fragments.taken(session.blind.own, map, top.premises) for top in part.tops]
    made: list[str] = []
    with session.edit(Message("Duplicate claim") if len(part.tops) == 1 else Message("Duplicate claims")) as edit:
        for one, top in zip(parts, part.tops, strict=True):
            mine = on_map.shown_by.get(top.premises[0])
            new = fragments.put(edit, map, one, mine.target if mine else None)
            order_commands.put_beside(edit, map, new[0], top.premises[-1], Neighbor.AFTER)
            made += new
    session.select(made)


class Pasting(QObject):
    """Reads what is on the clipboard, or dropped, and puts it on the map. What is large is read in a thread."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.offer: Callable[[QMimeData], None] = self._refuse
        """Offers to add a text as a source that is too long for a claim."""

    def paste(self) -> None:
        """Put what is on the clipboard below what is selected; with nothing selected, it stands by itself."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and self._session.flush_pending():
            self.put(data, Into(self._target()))

    def _target(self) -> str | None:
        session = self._session
        on_map, first = session.tree(), next(iter(session.selection), "")
        return first if on_map and (first in on_map.placements or on_map.argument(first)) else None

    def put(self, data: QMimeData, into: Into) -> None:
        """Put data on the map. An article is offered as a source; what cannot be read is reported in a sentence."""
        session = self._session
        if session.map is None:
            return
        copied = None
        with session.report_errors():
            copied = _copied(data)
        if copied is None:
            return
        kept = QMimeData()
        kept.setText(data.text())
        if data.hasHtml():
            kept.setHtml(data.html())
        with LOADING:
            from argmap.formats.pasted import pasted

        session.tasks.run(
            lambda _: pasted(copied),
            lambda found: self._place(found.fragment, into) if found.fragment is not None else self.offer(kept),
            tr("Reading what was copied…"),
            latest="paste",
            patience=_PATIENCE,
        )

    def _refuse(self, data: QMimeData) -> None:
        self._session.troubled.emit(tr("This text is too long for a claim; add it as a source instead."))

    def _place(self, part: Fragment, into: Into) -> None:
        session, map = self._session, self._session.map
        if map is None:
            return
        target = into.target
        if target is not None and not (session.document.find(target, Claim) or session.document.find(target, Argument)):
            target = None  # it was removed while the text was read
        if into.stance is Stance.CON:
            part = fragments.against(part)
        made: list[str] = []
        with session.edit(Message("Paste %n claim(s)", "", len(part))) as edit:
            made = fragments.put(edit, map, part, target)
        if made and session.document.find(made[0], Claim):
            session.select(made)
            session.notice.emit(tr("Pasted %Ln claim(s). Undo: Ctrl+Z", "", len(part)))


def _copied(data: QMimeData) -> "ClipboardTexts":
    """Return the texts in data. Raises UserError where argmap's own part is too large."""
    with LOADING:
        from argmap.formats.pasted import ClipboardTexts

    if data.hasFormat(PART):
        raw = data.data(PART)
        if raw.size() > _MOST_BYTES:
            raise UserError("What was copied is too large to paste.")
        return ClipboardTexts(part=bytes(raw.data()).decode("utf-8", "replace"))
    written = bytes(data.data(ARGDOWN).data()).decode("utf-8", "replace") if data.hasFormat(ARGDOWN) else ""
    return ClipboardTexts(data.text() if data.hasText() else "", data.html() if data.hasHtml() else "", argdown=written)
