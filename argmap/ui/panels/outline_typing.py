"""Typing in the outline: one row at a time, which ends as one edit or without a trace."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from argmap.errors import UserError
from argmap.message import Message
from argmap.model import pending_claim, removal
from argmap.model.pending_claim import PendingClaim, PendingKind, Relation, Typed
from argmap.model.records import Claim
from argmap.model.rehearsal import Rehearsal, label
from argmap.ui.actions import move_actions, several_actions
from argmap.ui.panels.outline_field import OutlineField, Stroke
from argmap.ui.panels.outline_rows import OutlineRows
from argmap.ui.session import Session
from argmap.ui.widgets.spelling_marks import SpellingMarks

_GOES_ON = {
    Stroke.NEXT: Relation.SIBLING,
    Stroke.ABOVE: Relation.UP,
    Stroke.PREMISE: Relation.CO_PREMISE,
    Stroke.UNDERCUT: Relation.UNDERCUT,
}


class OutlineTyping(QObject):
    """What is being typed in the outline, and what its keys do. Words that are refused stay in their field."""

    changed = Signal()
    """Something else is typed, or nothing any more, or the field must lie elsewhere."""
    ended = Signal()
    """Nothing is typed any more, and the outline is to have the focus."""

    def __init__(self, session: Session, rows: OutlineRows, field: OutlineField) -> None:
        super().__init__(field)
        self._session, self._rows, self.field = session, rows, field
        self.draft: PendingClaim | None = None
        self._claim: str | None = None
        self._before = ""
        self._chosen = False
        """The side of a new claim was said by the user."""
        self._busy = False
        self._kept: dict[PendingClaim, str] = {}  # words that were called off, for the next time
        self.spelling = SpellingMarks(field, session.spelling, lambda: session.theme.con)
        field.struck.connect(self._struck)
        field.left.connect(self.finish)
        field.textChanged.connect(self.changed)
        session.flushing.connect(self.finish)
        session.held.dropped.connect(self.abandon)
        session.opened.connect(self.abandon)

    @property
    def claim(self) -> str | None:
        """The claim whose row is typed in, by the id under which it is shown."""
        return self._claim

    # --- beginning

    def reword(self, claim: str, more: str = "", caret: int | None = None) -> None:
        """Type a claim's words, or more after them."""
        self._begin(PendingClaim(PendingKind.REWORDING, claim), caret)
        if more and self.draft is not None:
            self.field.insertPlainText(more)

    def add(self, relation: Relation) -> None:
        """Type a claim that is related to the selected one; on an empty map, the first one."""
        session = self._session
        if not session.flush_pending():
            self.field.setFocus()
            return
        on_map, chosen = session.tree(), session.selection[:1]
        if on_map is None:
            return
        draft = pending_claim.related(session.document, on_map, chosen[0], relation) if chosen else None
        if draft is None and relation is Relation.SIBLING:
            draft = PendingClaim(PendingKind.ROOT)
        if draft is not None:
            self._begin(draft)
        else:
            session.notice.emit(self.tr("This claim is not part of a step yet. Add a reason or an objection."))

    def add_alone(self) -> None:
        """Type a claim that stands by itself."""
        self._begin(PendingClaim(PendingKind.ROOT))

    def _begin(self, draft: PendingClaim, caret: int | None = None) -> None:
        session = self._session
        if not session.flush_pending():
            self.field.setFocus()
            return
        if session.read_only:
            with session.edit(label(draft)):
                return  # `edit` reports why not
        found = session.document.find(draft.target or "", Claim)
        new = draft.kind is not PendingKind.REWORDING
        self._before = "" if new or found is None else found.text
        self._chosen = False
        if new and not self._show(draft):
            return
        if not new:
            self.draft, self._claim = draft, draft.target
        kept = self._kept.pop(draft, None)
        name = self.tr("Words of the new claim") if new else self.tr("Words of the claim")
        self.field.start(self._before if kept is None else kept, name)
        if kept is not None:
            self.field.selectAll()
        elif caret is not None:
            self.field.put_caret(caret)
        self.changed.emit()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, draft: PendingClaim) -> bool:
        """Show a new claim as a row at its place; return False where it can have none."""
        session, on_map = self._session, self._session.tree()
        if on_map is None:
            return False
        try:
            shown = Rehearsal(session.document, on_map, draft, "")
        except (UserError, KeyError):
            return False
        shown.tree = session.folds.with_way_to(shown.tree, shown.claim)
        self.draft, self._claim = draft, shown.claim
        session.start_typing(Typed(shown.tree.shown_by.get(shown.claim), in_outline=True))
        self._rows.show_draft(shown)
        self.changed.emit()
        return True

    # --- keys

    def _struck(self, stroke: Stroke) -> None:
        if self.draft is None:
            return
        new, empty = self.draft.kind is not PendingKind.REWORDING, not self.field.words()
        match stroke:
            case Stroke.CANCEL:
                self.cancel()
            case Stroke.ERASE:
                self._erase(new=new)
            case Stroke.NEXT if not new:
                self._write_and_stay()
            case Stroke.NEXT | Stroke.ABOVE if empty:
                if not self._move_draft(Stroke.OUTDENT):
                    self._session.notice.emit(self.tr("It is at the top already. Esc ends typing."))
            case _ if stroke in _GOES_ON and empty and new:
                self._relate(_GOES_ON[stroke])
            case _ if stroke in _GOES_ON:
                self._go_on(_GOES_ON[stroke])
            case Stroke.FLIP if new:
                self._flip_draft()
            case _ if new:
                if not self._move_draft(stroke):
                    self._session.notice.emit(self.tr("It cannot go any further that way."))
            case _:
                self._move_claim(stroke)

    def _write_and_stay(self) -> None:
        if not self.field.words():
            self._session.notice.emit(self.tr("A claim needs words: the old ones stay."))
        if self.finish():
            self.ended.emit()

    def _go_on(self, relation: Relation) -> None:
        """Write the words, and type a claim next that is related to it."""
        if self.finish():
            self.add(relation)
            if self.draft is None:
                self.ended.emit()

    def _move_draft(self, stroke: Stroke) -> bool:
        """Let a new claim go a level up or down, or among its siblings; return False where it cannot."""
        on_map, draft = self._session.tree(), self.draft
        if on_map is None or draft is None:
            return False
        document = self._session.document
        match stroke:
            case Stroke.OUTDENT:
                wanted = pending_claim.outdented(on_map, draft)
            case Stroke.INDENT:
                wanted = pending_claim.indented(document, on_map, draft, Relation.REASON)
                wanted = None if wanted is not None and wanted.target == draft.target else wanted
            case _:
                wanted = pending_claim.shifted(on_map, draft, -1 if stroke is Stroke.UP else 1)
        if wanted is not None and self._chosen and wanted.target in on_map.placements:  # a side that was said is kept
            wanted = replace(wanted, stance=draft.stance)
        return wanted is not None and self._show(wanted)

    def _relate(self, relation: Relation) -> None:
        """Let a new claim be related otherwise to the one before it."""
        on_map, draft = self._session.tree(), self.draft
        if on_map is None or draft is None:
            return
        wanted = pending_claim.indented(self._session.document, on_map, draft, relation)
        if wanted is None or not self._show(wanted):
            self._session.notice.emit(self.tr("There is no step before it that it could belong to."))

    def _flip_draft(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.kind is PendingKind.ARGUMENT and self._session.document.find(draft.target or "", Claim):
            self._chosen = True
            self._show(replace(draft, stance=draft.stance.opposite))
        elif draft.kind is PendingKind.ARGUMENT:
            self._session.notice.emit(self.tr("This is an objection to a step; there is no reason for a step."))
        elif draft.kind is PendingKind.PREMISE:
            self._session.notice.emit(
                self.tr("A co-premise is on the side of those that it joins; change theirs instead.")
            )
        else:
            self._session.notice.emit(self.tr("A claim that stands by itself is neither a reason nor an objection."))

    def _move_claim(self, stroke: Stroke) -> None:
        """Write the words that are changed, move their claim or change its side, and go on typing where one was."""
        moves: dict[Stroke, Callable[[Session], None]] = {
            Stroke.INDENT: move_actions.indent,
            Stroke.OUTDENT: move_actions.outdent,
            Stroke.UP: move_actions.move_up,
            Stroke.DOWN: move_actions.move_down,
            Stroke.FLIP: several_actions.flip,
        }
        claim, caret = self._claim, self.field.textCursor().position()
        if stroke in moves and claim is not None and self.finish():
            self._session.select([claim])
            moves[stroke](self._session)
            self.reword(claim, caret=caret)

    def _erase(self, *, new: bool) -> None:
        """Remove the empty row, and go up: a new claim leaves no trace, another one can be brought back by undo."""
        session, on_map, claim = self._session, self._session.tree(), self._claim
        if on_map is None or claim is None:
            return
        above = self._row_above(claim)
        if new:
            self._drop()
        elif on_map.reasons.get(claim) or any(a.id in on_map.reasons for a in on_map.stands_by.get(claim, ())):
            session.notice.emit(self.tr("Something hangs on this claim. Press Esc, then Del, to delete it all."))
            return
        else:
            self._close(None)
            with session.edit(Message("Remove claim")) as edit:
                removal.remove(edit, on_map.map.id, [claim])
        if above is not None:
            session.select([above])
        self.ended.emit()

    def _row_above(self, claim: str) -> str | None:
        on_map = self._rows.tree
        if on_map is None:
            return None
        before: str | None = None
        for id, *_ in on_map.walk():
            if id == claim:
                return before
            if on_map.is_visible(id):
                before = id
        return None

    # --- ending

    def finish(self) -> bool:
        """Write the words in one edit, or in none if nothing has changed. Return whether that was possible."""
        draft, words = self.draft, self.field.words()
        session = self._session
        if draft is None or session.map is None or self._busy:
            return True
        session.held.release(self)
        if not words or words == self._before:
            self._close(None)
            return True
        refused, claim, on_map = session.refused, None, session.tree()
        self._busy = True
        try:
            with session.edit(label(draft)) as edit:
                claim = pending_claim.write(edit, session.map, draft, words, on_map)
                if draft.kind is not PendingKind.REWORDING:
                    self._rows.adopt(claim)
        finally:
            self._busy = False
        if session.refused > refused or claim is None:
            self._rows.adopt("")
            remedy = self.tr("Your words are still in their row: Enter tries again, Esc calls it off.")
            session.held.hold(self, words, session.trouble, remedy)
            return False
        self._close(claim)
        return True

    def cancel(self) -> None:
        """Leave the claim as it was. What was typed comes back at the next start of typing at the same place."""
        if self.draft is not None:
            if self.field.words() not in ("", self._before):
                self._kept[self.draft] = self.field.words()
                self._session.notice.emit(self.tr("Your words are kept: they come back when you type here again."))
            self._drop()

    def abandon(self) -> None:
        """Drop what is typed and what was kept, because the document is closed."""
        self._kept.clear()
        if self.draft is not None:
            self._session.held.release(self)
            self._close(None)

    def _drop(self) -> None:
        self._session.held.release(self)
        self._close(None)
        self.ended.emit()

    def _close(self, made: str | None) -> None:
        new = self.draft is not None and self.draft.kind is not PendingKind.REWORDING
        self.draft = self._claim = None
        if self.field.hasFocus():
            self.ended.emit()
        self.field.hide()
        if new:
            self._rows.show_draft(None)
            self._session.stop_typing(made)
        self.changed.emit()
