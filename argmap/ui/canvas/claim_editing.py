"""Typing of one claim on its card: how it begins, where it goes on, and what becomes of the words."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from argmap.model.pending_claim import PendingClaim, PendingKind, Relation, Typed, indented, outdented, shifted
from argmap.model.records import Claim, Stance
from argmap.model.rehearsal import label
from argmap.model.templates import is_placeholder
from argmap.model.verbatim import shortened
from argmap.picture.translation import translated
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.inline_editor import InlineEditor
from argmap.ui.canvas.navigation import Arrow
from argmap.ui.canvas.overlays import PurposeLabel
from argmap.ui.widgets.spelling_marks import SpellingMarks

LONGEST = 90
"""The most characters of a claim where it is only named."""
_Place = tuple[bool, str | None]


class ClaimEditing(QObject):
    """Editing of one draft at a time on its card. It ends as one edit, or without a trace.

    Words of a draft that is called off are kept, and come back where one begins to type at the same place.
    """

    gone_on = Signal(Relation)
    """The words are written and their claim selected, and a claim in this relation to it is to be typed next."""
    carried = Signal(Arrow)
    """The claim that is reworded is to be moved."""
    stands = Signal(object)
    """The PendingClaim that is typed now, or that stands elsewhere now; None: nothing is typed any more."""

    def __init__(self, view: MapDisplay) -> None:
        super().__init__(view)
        self._view = view
        self._draft: PendingClaim | None = None
        self._before = ""
        self._busy = self._refusing = False
        self._left: dict[_Place, str] = {}
        """Words that were called off."""
        self._refused: dict[_Place, str] = {}
        """Words that were called off because they could not be saved."""
        self._just_left: PendingClaim | None = None
        """What was called off, while nothing else has been done since."""
        self._editor = InlineEditor(view.viewport())
        self._editor.hide()
        self.spelling = SpellingMarks(self._editor, view.session.spelling, lambda: view.session.theme.con)
        self._purpose = PurposeLabel(view.viewport())
        self._editor.finished.connect(self.finish)
        self._editor.called_off.connect(self.cancel)
        self._editor.gone_on.connect(self._go_on)
        self._editor.carried.connect(self._carry)
        self._editor.typed.connect(self._typed)
        view.looked.connect(self.follow)
        view.map_scene.moved.connect(self.follow)
        view.map_scene.arrived.connect(self.follow)
        for signal in (view.session.changed, view.session.selected, view.session.map_shown):
            signal.connect(self._forget_just_left)
        view.session.flushing.connect(self.finish)
        view.session.held.dropped.connect(self.abandon)
        view.session.opened.connect(self.abandon)

    @property
    def editor(self) -> InlineEditor:
        """The text field over the card."""
        return self._editor

    @property
    def draft(self) -> PendingClaim | None:
        """What is being typed, or None."""
        return self._draft

    def begin(self, draft: PendingClaim) -> None:
        """Open the editor on the card of a draft, with the words that were called off there, if any."""
        session = self._view.session
        if not session.flush_pending():
            self.resume()
            return
        if session.read_only:
            with session.edit(label(draft)):
                return  # `edit` reports why not
        found = (
            session.document.find(draft.target, Claim) if draft.kind is PendingKind.REWORDING and draft.target else None
        )
        self._draft, self._just_left = draft, None
        self._before = found.text if found else ""
        is_new = draft.kind is not PendingKind.REWORDING
        refused, left = (kept.pop(_place(draft), "") for kept in (self._refused, self._left))
        words = refused or (left if is_new else self._before)
        claim = self._view.projection.begin(draft, words)
        if claim is None:
            self._draft = None
            self._view.projection.again()
            return
        self._tell_typed()
        self._view.refresh_looks()
        self._view.come_close(claim if self._view.map_scene.find(claim) else draft.target or "")
        if not self._view.projection.waiting:  # else it is revealed where the layout puts it
            self._view.reveal_typed()
        self._editor.start(words, new=is_new)
        if (left and words == left) or is_placeholder(words, translated):
            self._editor.selectAll()
        self.follow()
        self._editor.show()
        self.resume()
        if left and words == left:
            session.notice.emit(self.tr("These are the words that you left here. Type to replace them."))
        elif left:
            self._editor.offer(left)
            session.notice.emit(self.tr("Ctrl+Z brings back the words that you left here."))

    def resume(self) -> None:
        """Move the focus to the editor, if it is open."""
        if self._draft is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_typed(self) -> None:
        """Report a new claim that is being typed to the session; an existing one is selected, as any other."""
        on_map, claim = self._view.projection.tree, self._view.projection.typed
        if self._draft is not None and self._draft.kind is not PendingKind.REWORDING and claim and on_map:
            self._view.session.start_typing(Typed(on_map.shown_by.get(claim)))
        self.stands.emit(self._draft)

    def flip(self) -> None:
        """Turn the new claim that is being typed from a reason into an objection, or back; or show why it cannot be."""
        session, draft = self._view.session, self._draft
        if draft is None:
            return
        if draft.kind is PendingKind.ARGUMENT and draft.target and session.document.find(draft.target, Claim):
            self._put(replace(draft, stance=draft.stance.opposite))
        elif draft.kind is PendingKind.ARGUMENT:
            session.notice.emit(self.tr("This is an objection to a step; there is no reason for a step."))
        elif draft.kind is PendingKind.PREMISE:
            session.notice.emit(self.tr("A co-premise is on the side of those that it joins; change theirs instead."))
        else:
            session.notice.emit(self.tr("A claim that stands by itself is neither a reason nor an objection."))

    def follow(self) -> None:
        """Move the editor over the card's present place on the screen, or to where it will about be."""
        view, claim = self._view, self._view.projection.typed
        if claim is None or self._draft is None:
            return
        item, card = view.map_scene.find(claim), view.seen_at(claim)
        if item is None and self._draft.target is not None:  # the layout is still at work: below what it is about
            item, card = view.map_scene.find(self._draft.target), view.seen_at(self._draft.target)
            card = card.translated(24 * view.zoom, card.height()) if card is not None else None
        if item is not None and card is not None:
            self._editor.lie_on(card, item.value, view.session.theme, view.zoom)
            self._view.painting.stretch(item.value.id, self._editor.outgrows(card))
            covered = card.united(self._editor.geometry().toRectF())
            self._purpose.show_words(self._unseen_purpose(claim), covered, view.session.theme)

    def _unseen_purpose(self, claim: str) -> str:
        """Return what a new claim is for or against, where that is out of sight; else ""."""
        draft, on_map = self._draft, self._view.projection.tree
        argument = on_map.shown_by.get(claim) if on_map else None
        if draft is None or draft.kind is PendingKind.REWORDING or argument is None or on_map is None:
            return ""
        others = [premise for premise in argument.premises if premise != claim]
        at = others[0] if others else argument.target
        place = self._view.seen_at(at)
        if place is not None and self._view.viewport().rect().toRectF().contains(place.center()):
            return ""
        step = on_map.argument(at)
        found = self._view.session.document.find(step.premises[0] if step else at, Claim)
        words = shortened(found.text, LONGEST) if found is not None else ""
        if others:
            return self.tr("Co-premise of “{0}”").format(words)
        if step is not None:
            return self.tr("Objection to the step from “{0}”").format(words)
        if argument.stance is Stance.PRO:
            return self.tr("Reason for “{0}”").format(words)
        return self.tr("Objection to “{0}”").format(words)

    def _say_no(self, why: str) -> None:
        """Say why a key did nothing, until the next letter."""
        self._refusing = True
        self._view.session.notice.emit(why)

    def _typed(self, words: str) -> None:
        if self._refusing:
            self._refusing = False
            self._view.session.notice.emit("")
        if self._draft is not None:
            self._view.projection.type(words)
            self.follow()

    def _put(self, draft: PendingClaim) -> None:
        """Let what is typed stand elsewhere on the map."""
        self._draft = draft
        self._view.projection.begin(draft, self._editor.words())
        self._tell_typed()
        self._view.refresh_looks()
        if not self._view.projection.waiting:
            self._view.reveal_typed()
        self.follow()

    def _go_on(self, relation: Relation) -> None:
        """Write the words and go on; a new claim without words moves instead to where the next one would be."""
        draft = self._draft
        if draft is None:
            return
        if draft.kind is PendingKind.REWORDING and (relation is Relation.SIBLING or not self._editor.words()):
            self.finish()
        elif self._editor.words():
            if self.finish():
                self.gone_on.emit(relation)
        else:
            self._move_empty(draft, relation)

    def _move_empty(self, draft: PendingClaim, relation: Relation) -> None:
        session = self._view.session
        on_map = session.tree()
        if on_map is None:
            return
        if relation in (Relation.SIBLING, Relation.UP):
            moved = outdented(on_map, draft)
            if moved is None:
                self._say_no(self.tr("It is at the top already. Esc ends typing."))
        else:
            moved = indented(session.document, on_map, draft, relation)
        if moved is not None:
            self._put(moved)

    def _carry(self, arrow: Arrow) -> None:
        """Let what is typed stand one level higher or lower, or before or after its neighbor, with its side."""
        session, draft = self._view.session, self._draft
        on_map = session.tree()
        if draft is None or on_map is None:
            return
        if draft.kind is PendingKind.REWORDING:
            self.carried.emit(arrow)
            return
        match arrow:
            case Arrow.LEFT:
                moved = outdented(on_map, draft)
                told = self.tr("It is at the top already.")
            case Arrow.RIGHT:
                side = Relation.REASON if draft.stance is Stance.PRO else Relation.OBJECTION
                moved = indented(session.document, on_map, draft, side)
                told = self.tr("There is no claim before it that it could speak about.")
            case Arrow.UP:
                moved = shifted(on_map, draft, -1)
                told = self.tr("It is the first one already.")
            case Arrow.DOWN:
                moved = shifted(on_map, draft, 1)
                told = self.tr("It is the last one already.")
        if moved is None or moved == draft:
            self._say_no(told)
            return
        keeps = arrow is Arrow.LEFT and moved.kind is PendingKind.ARGUMENT and moved.target in on_map.placements
        self._put(replace(moved, stance=draft.stance) if keeps else moved)

    def finish(self) -> bool:
        """Write the words in one edit, or in none if nothing has changed. Return whether that was possible.

        Where they are refused, they stay on the card with the caret in them, for another try.
        """
        draft, words = self._draft, self._editor.words()
        session = self._view.session
        if draft is None or session.map is None or self._busy:
            return True
        had_focus = self._editor.hasFocus()
        session.held.release(self)
        if not words and self._before:
            session.notice.emit(self.tr("A claim needs words, so it keeps the ones it had. Del deletes it."))
        if not words or words == self._before:
            self._call_off(focus=had_focus)
            return True
        self._busy = True
        try:
            claim = self._view.projection.commit(words)
        finally:
            self._busy = False
        if claim is None:
            remedy = self.tr("Your words are still on the card: Enter tries again, Esc calls it off.")
            session.held.hold(self, words, session.trouble, remedy)
            return False
        self._close(claim, focus=had_focus)
        return True

    def cancel(self) -> None:
        """Drop the draft. Its words are kept for the next time that one begins to type here."""
        draft, words = self._draft, self._editor.words()
        if draft is None:
            return
        is_refused = self in self._view.session.held
        self._view.session.held.release(self)
        self._call_off(focus=True)
        if words and words != self._before:
            self._just_left = draft
            (self._refused if is_refused else self._left)[_place(draft)] = words
            self._view.session.notice.emit(
                self.tr("Your words are kept. Ctrl+Z goes on with them, and so does typing here again.")
            )

    def reopen(self) -> bool:
        """Go on typing what was called off, if nothing else has been done since; return whether that was so."""
        draft, self._just_left = self._just_left, None
        if draft is None:
            return False
        if left := self._left.pop(_place(draft), ""):
            self._refused[_place(draft)] = left  # to go on from their end
        self.begin(draft)
        return self._draft is not None

    def _forget_just_left(self, *_: object) -> None:
        self._just_left = None

    def abandon(self) -> None:
        """Drop the draft and all words that are kept, because the document is closed."""
        self._left.clear()
        self._refused.clear()
        if self._draft is not None:
            self._view.session.held.release(self)
            self._call_off(focus=False)

    def _call_off(self, *, focus: bool) -> None:
        self._view.projection.discard()
        self._view.projection.again()
        self._close(None, focus=focus)

    def _close(self, made: str | None, *, focus: bool) -> None:
        self._draft = None
        self.stands.emit(None)
        self._editor.hide()
        self._purpose.hide()
        self._view.painting.stretch("", None)
        if focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.session.stop_typing(made)
        self._view.refresh_looks()


def _place(draft: PendingClaim) -> _Place:
    """Return the place where a draft is typed: on a claim, or about one, whichever side it takes."""
    return draft.kind is PendingKind.REWORDING, draft.target
