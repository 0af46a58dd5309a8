"""The page of the queue: one quotation at a time, and one key that says where it belongs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.message import Message
from argmap.model import map_commands, review
from argmap.model.placing import said_by
from argmap.model.records import Claim, Passage, Source, Stance
from argmap.model.review import Review
from argmap.ui.actions import speaker_actions
from argmap.ui.actions.quotation_actions import PlacedAs
from argmap.ui.reader.selection_span import Unit
from argmap.ui.session import Session
from argmap.ui.sources import best_target, queue_words, side_actions
from argmap.ui.sources.claim_chooser import NumberedChooser
from argmap.ui.sources.queue_head import QuotationHead
from argmap.ui.sources.queue_state import QueueState
from argmap.ui.sources.quotation_text import QuotationText
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import sign
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.target_line import TargetLine

_QUEUES = tuple(Review)


class QueuePage(QWidget):
    """One quotation with its surroundings, its speaker, what it would be for or against, and what stands there."""

    left = Signal()
    """Escape: the user has enough for now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = QueueState()
        self.target: str | None = None
        self._aimed = False
        self._shown: str | None = None
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.queues = QTabBar()
        self.queues.setExpanding(False)
        self.queues.setDocumentMode(True)
        self.queues.setUsesScrollButtons(False)
        self.queues.setElideMode(Qt.TextElideMode.ElideMiddle)  # the counts stay
        self.queues.setAccessibleName(self.tr("Which quotations"))
        for _ in _QUEUES:
            self.queues.addTab("")
        self.head = QuotationHead(self._session)
        self.text = QuotationText(self._session)
        self.state_line = QLabel()
        self.state_line.setObjectName("quiet")
        self.state_line.setWordWrap(True)
        self.aim = TargetLine()
        self.there = QLabel()
        self.there.setObjectName("quiet")
        self.there.setWordWrap(True)
        self.there.setTextFormat(Qt.TextFormat.PlainText)
        self.chooser = NumberedChooser(self.tr("Which claim is it about? Type its number or its words"))
        self.speaker = QLineEdit()
        self.speaker.setPlaceholderText(self.tr("Who says it? Enter takes the name, Esc leaves it"))
        self.speaker.setAccessibleName(self.tr("Who says it"))
        self.speaker.hide()
        self.go_on = QPushButton()
        self.go_on.setAutoDefault(True)
        self.go_on.hide()
        self.setFocusProxy(self.text)

    def _arrange(self) -> None:
        self.keys = QWidget()
        row = Flow(4)
        self.buttons: dict[str, QToolButton] = {}
        for name, text, stance, does in (
            ("for", self.tr("For (F)"), Stance.PRO, lambda: self.accept(PlacedAs.REASON)),
            ("against", self.tr("Against (A)"), Stance.CON, lambda: self.accept(PlacedAs.OBJECTION)),
            ("elsewhere", self.tr("Elsewhere (E)"), None, self.ask_target),
            ("speaker", self.tr("Speaker (S)"), None, self.name_speaker),
            ("words", self.tr("Words (W)"), None, self.choose_words),
            ("reject", self.tr("No stance (X)"), None, self.reject),
            ("later", self.tr("Later (Space)"), None, self.later),
            ("back", self.tr("Back (Backspace)"), None, self.back),
        ):
            button = QToolButton()
            button.setText(text)
            if stance is not None:
                button.setIcon(sign(stance))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, does=does: does())
            row.addWidget(button)
            self.buttons[name] = button
        self.keys.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(7)
        column.addWidget(self.queues)
        column.addWidget(self.head)
        column.addWidget(self.text, 1)
        for widget in (self.state_line, self.aim, self.there, self.speaker, self.chooser, self.keys, self.go_on):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.queues.tabBarClicked.connect(lambda place: self.enter(_QUEUES[place]))
        self.queues.currentChanged.connect(self._queue_chosen)
        self.text.chosen.connect(self.choose_words)
        self.chooser.chosen.connect(self._aim)
        self.chooser.left.connect(self._target_kept)
        self.speaker.returnPressed.connect(self._named)
        self.go_on.clicked.connect(self._go_on)

    # --- what is shown

    def enter(self, queue: Review = Review.WAITING, pile: str | None = None) -> None:
        """Begin with a queue, or with what is left in a pile."""
        self.state.enter(queue, pile)
        self._shown = None
        self.refresh()
        self.text.setFocus()

    def _queue_chosen(self, place: int) -> None:
        if _QUEUES[place] is not self.state.queue:
            self.enter(_QUEUES[place])

    @property
    def passage(self) -> Passage | None:
        """The current quotation."""
        return self._session.document.find(self.state.current, Passage) if self.state.current else None

    def refresh(self) -> None:
        """Show the queue as the document has it."""
        map, document = self._session.map, self._session.document
        if map is None:
            return
        self.state.follow(document, map)
        self.queues.blockSignals(True)
        for place, queue in enumerate(_QUEUES):
            found = len(review.to_review(document, map, queue))
            self.queues.setTabText(place, self.tr("{0} {1}").format(queue_words.name(queue), found))
            self.queues.setTabToolTip(place, self.queues.tabText(place))
        self.queues.setCurrentIndex(_QUEUES.index(self.state.queue))
        self.queues.blockSignals(False)
        self._show_passage()

    def _show_passage(self) -> None:
        passage, document = self.passage, self._session.document
        for widget in (self.head, self.keys, self.aim, self.there, self.state_line):
            widget.setVisible(passage is not None)
        self.go_on.setVisible(passage is None)
        if self.state.current != self._shown:
            self._drop_questions()  # what was asked about one quotation is not taken for another
        if passage is None:
            self._show_end()
            return
        left = self.state.left
        told = self.tr("%Ln left in this pile", "", left) if self.state.pile else self.tr("%Ln left", "", left)
        self.head.count.setText(told if left else "")
        self._find_target(passage)
        source = document.get(passage.source, Source)
        if passage.id != self._shown or not self.text.is_choosing:
            self.text.show_quotation(source.text, (passage.start, passage.end))
        self._shown = passage.id
        name = self.head.show_quotation(passage)
        self.text.setAccessibleName(self.tr("Quotation of {0}").format(name))
        self.text.setAccessibleDescription(" ".join(passage.exact.split()))
        self._show_state(passage)
        self._show_target()

    def _find_target(self, passage: Passage) -> None:
        """Aim where the user said, or else where the quotation stands, or else at what it is most likely about."""
        map, document = self._session.map or "", self._session.document
        self._aimed = self._aimed and passage.id == self._shown
        if not self._aimed:
            argument = review.argument_of(document, map, passage.id)
            self.target = argument.target if argument else self.target if passage.id == self._shown else None
        if self.target is None or document.find(self.target, Claim) is None:
            self.target = best_target.best_target(document, map, passage)

    def _show_state(self, passage: Passage) -> None:
        told = queue_words.standing(self._session, passage, choosing=self.text.is_choosing)
        self.state_line.setText(told)
        self.state_line.setVisible(bool(told))

    def _show_target(self) -> None:
        claim = self._session.document.find(self.target, Claim) if self.target else None
        if claim is None:
            self.aim.tell(self.tr("There is no claim on the map yet. C makes this one."))
        else:
            self.aim.tell(self.tr("For or against"), claim.text)
        self.there.setText(queue_words.there(self._session, claim))
        self.there.setVisible(claim is not None)

    def _drop_questions(self) -> None:
        """Close what asks for a speaker or a claim."""
        if not (self.speaker.isHidden() and self.chooser.isHidden()):
            for widget in (self.speaker, self.chooser):
                widget.hide()
            self.text.setFocus()

    def _show_end(self) -> None:
        """Say what is next where a queue is empty."""
        placed = review.progress(self._session.document, self._session.map or "").placed
        told, text = queue_words.end(self.state.queue, self._following(), placed)
        self.text.show_none(told)
        self.go_on.setText(text)

    def _following(self) -> Review | None:
        """Return the queue to go on to where one is empty."""
        map, document = self._session.map or "", self._session.document
        return next((q for q in (Review.WAITING, Review.GUESSED) if review.to_review(document, map, q)), None)

    def _go_on(self) -> None:
        following = self._following()
        if following is not None:
            self.enter(following)
        else:
            self.left.emit()

    # --- what one can do

    def accept(self, side: PlacedAs) -> None:
        """Place the quotation for or against the target, or by itself, and go on to the next."""
        passage = self.passage
        if passage is None or (self.text.is_choosing and not self._take_words()):
            return
        stance = {PlacedAs.REASON: Stance.PRO, PlacedAs.OBJECTION: Stance.CON}.get(side)
        if stance is not None and self.target is None:
            self._session.notice.emit(self.tr("There is no claim yet to speak for or against. Make one first: C"))
            return
        if self.speaker.isVisible():
            self._named()  # who presses a button has ended the name
        before = self.state.ids
        if side_actions.settle(self._session, passage.id, stance, self.target):
            self._advance(before, settled=True)

    def _advance(self, before: tuple[str, ...], *, settled: bool) -> None:
        self.state.advance(before, settled=settled)
        self.refresh()
        passage = self.passage
        said = " ".join(passage.exact.split()) if passage else self.text.toPlainText()
        who = said_by(self._session.document, passage) if passage else ""
        announce(self.text, f"{who}: {said}" if who else said)

    def take(self) -> None:
        """Enter: take the chosen words, confirm the first guess, or take back what is set aside."""
        passage = self.passage
        if passage is None:
            self._go_on()
        elif self.text.is_choosing:
            self._take_words()
        elif passage.set_aside:
            before = self.state.ids
            side_actions.take_back(self._session, [passage.id])
            self._advance(before, settled=True)
        elif (argument := review.argument_of(self._session.document, self._session.map or "", passage.id)) is not None:
            before = self.state.ids
            if argument.guessed:
                with self._session.edit(Message("Confirm first guess")) as edit:
                    map_commands.confirm(edit, argument.id)
            self._advance(before, settled=True)
        else:
            self._session.notice.emit(self.tr("F places it for, A against what is named below; Space leaves it."))

    def reject(self) -> None:
        """Set the quotation aside for good: it is no stance."""
        passage, before = self.passage, self.state.ids
        if passage is not None:
            side_actions.dismiss(self._session, [passage.id])
            self._advance(before, settled=True)

    def later(self) -> None:
        """Leave the quotation where it is, and go on."""
        if len(self.state.ids) < 2:
            self._session.notice.emit(self.tr("There is no other one here."))
        self._advance(self.state.ids, settled=False)

    def back(self) -> None:
        """Go back to the quotation before, also if it has its place by now."""
        if not self.state.back():
            self._session.notice.emit(self.tr("This is where you began."))
        self.refresh()

    def ask_target(self) -> None:
        """Ask for another claim that the quotation is about."""
        passage, document = self.passage, self._session.document
        if passage is None:
            return
        ranked = best_target.ranked_claims(document, self._session.map or "", passage)
        on_map = self._session.tree()
        icons: dict[str, QIcon] = {}
        for claim, _ in ranked:
            argument = on_map.complete.shown_by.get(claim.id) if on_map else None
            icons[claim.id] = sign(argument.stance if argument else None)
        for widget in (self.there, self.keys, self.state_line):  # the list needs the room, and keys go to it
            widget.hide()
        self.chooser.ask([(claim.id, " ".join(claim.text.split())) for claim, _ in ranked], icons)

    def _aim(self, claim: str) -> None:
        self.target, self._aimed = claim, True
        self._target_kept()
        announce(self.text, self.aim.words)

    def _target_kept(self) -> None:
        self.refresh()
        self.text.setFocus()

    def name_speaker(self) -> None:
        """Ask who says it."""
        passage = self.passage
        if passage is None:
            return
        names = [speaker.name for speaker in speaker_actions.speakers(self._session)]
        completer = QCompleter(names, self.speaker)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.speaker.setCompleter(completer)
        self.speaker.setText(said_by(self._session.document, passage))
        self.speaker.show()
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.speaker.selectAll()

    def _named(self) -> None:
        passage = self.passage
        self._drop_questions()
        if passage is not None:
            speaker_actions.attribute(self._session, [passage.id], self.speaker.text())

    def choose_words(self) -> None:
        """Let other words of the source be chosen."""
        if self.passage is not None:
            self.text.setFocus()
            self.text.choose(on=True)
            self._show_state(self.passage)

    def move_end(self, unit: Unit, by: int) -> None:
        """Move the end of the words by a unit."""
        self.text.move_end(unit, by)

    def _take_words(self) -> bool:
        passage, (start, end) = self.passage, self.text.span
        self.text.choose(on=False)
        if passage is None or start >= end:
            return False
        refused = self._session.refused
        if (start, end) != (passage.start, passage.end):
            with self._session.edit(Message("Fix the words of a quotation")) as edit:
                review.fix_words(edit, passage.id, start, end)
        self.refresh()
        return self._session.refused == refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a field, the chosen words, and then the queue."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.speaker.isVisible():
            self._drop_questions()
        elif self.text.is_choosing:
            self.text.choose(on=False)
            self.refresh()
        else:
            self.left.emit()
