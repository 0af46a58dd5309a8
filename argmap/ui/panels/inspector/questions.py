"""The questions about a map, a claim or a step in the inspector: asked, answered by claims, or set aside."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from argmap.message import Message
from argmap.model import answering, open_questions
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.schemes import Asked, asked_about
from argmap.picture.translation import tr, translated
from argmap.ui.panels.inspector.answer_offers import AnswerOffers
from argmap.ui.panels.inspector.answers import AnswerButton
from argmap.ui.panels.inspector.pages import small_button
from argmap.ui.session import Session
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.type_size import write_as_on_map


class Questions(QWidget):
    """The questions about one thing, each with its answers, and a field for a further one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._about = ""
        self._shown: object = None
        self._answering = ""
        self.rows: list[QuestionRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.title = QLabel()
        self.title.setObjectName("quiet")
        column.addWidget(self.title)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A question about it"))
        self.field.setAccessibleName(self.tr("Ask a question"))
        self.field.setToolTip(self.tr("Return notes the question; it stays open until a claim answers it"))
        self.field.returnPressed.connect(self._ask)
        column.addWidget(self.field)

    def show_about(self, about: str) -> None:
        """Show the questions about a map, a claim or a step."""
        document = self._session.document
        if about != self._about:
            self._about, self._answering = about, ""
            self.field.clear()
        asked = asked_about(document, about)
        words = {id: found.text for q in asked if q.record for id in q.record.answers if (found := self._claim(id))}
        shown = (asked, words, self._answering, self._session.read_only)
        self.field.setVisible(not self._session.read_only)
        self.setVisible(bool(asked) or not self._session.read_only)
        if shown == self._shown:
            return
        self._shown = shown
        waiting = sum(question.is_open for question in asked)
        self.title.setText(self.tr("%Ln open question(s)", "", waiting) if waiting else self.tr("Questions"))
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = [self._row(question) for question in asked]
        for row in self.rows:
            self._list.addWidget(row)

    def _claim(self, id: str) -> Claim | None:
        return self._session.document.find(id, Claim)

    def _row(self, question: Asked) -> "QuestionRow":
        row = QuestionRow(question, self._session, self._about, answering=question.key == self._answering)
        row.answer_wanted.connect(self.open_answer)
        row.answered.connect(self._answer)
        row.named.connect(self._name)
        return row

    def open_answer(self, key: str) -> None:
        """Open the field for an answer to a question, or close it."""
        self._answering = "" if key == self._answering else key
        self.show_about(self._about)
        for row in self.rows:
            if row.field is not None:
                row.show()  # at once: what is hidden takes no focus
                row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, question: Asked, text: str, stance: Stance) -> None:
        map = self._session.map
        if map is None:
            return
        refused = self._session.refused
        with self._session.edit(Message("Answer a question")) as edit:
            answering.answer_with(edit, map, self._about, question, text, stance)
        if self._session.refused == refused:
            self._answering = ""
            self._session.notice.emit(self.tr("The answer stands on the map. Undo: Ctrl+Z"))
            self.show_about(self._about)

    def _name(self, question: Asked, claim: str) -> None:
        """Name a claim that is there already as the answer."""
        refused = self._session.refused
        with self._session.edit(Message("Answer a question")) as edit:
            answering.name_answer(edit, self._about, question, claim)
        if self._session.refused == refused:
            self._answering = ""
            self._session.notice.emit(self.tr("This claim answers the question now. Undo: Ctrl+Z"))
            self.show_about(self._about)

    def _ask(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            refused = self._session.refused
            with self._session.edit(Message("Ask a question")) as edit:
                open_questions.ask(edit, self._about, text)
            if self._session.refused == refused:
                self.field.clear()


class QuestionRow(QFrame):
    """One question: its words, its answers, and what can be done with it."""

    answer_wanted = Signal(str)
    answered = Signal(object, str, object)
    """A question, the words of an answer, and its side."""
    named = Signal(object, str)
    """A question, and the id of a claim that answers it."""

    def __init__(self, question: Asked, session: Session, about: str, *, answering: bool) -> None:
        super().__init__()
        self.question, self._session, self._about = question, session, about
        self.field: QLineEdit | None = None
        self.setObjectName("citation")
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 7, 9, 5)
        column.setSpacing(3)
        told = translated(question.text) if isinstance(question.text, Message) else question.text
        words = QLabel(told)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        write_as_on_map(words)
        column.addWidget(words)
        record = question.record
        for id in record.answers if record else ():
            answer = session.document.find(id, Claim)
            if answer is not None:
                button = AnswerButton(answer.text, self._stance_of(id))
                button.clicked.connect(partial(session.select, [id]))
                column.addWidget(button)
        if record is not None and record.closed:
            closed = QLabel(self.tr("Closed"))
            closed.setObjectName("quiet")
            column.addWidget(closed)
        state = self.tr("open") if question.is_open else self.tr("answered")
        self.setAccessibleName(self.tr("Question, {0}: {1}").format(state, told))
        if not session.read_only:
            column.addLayout(self._buttons())
            if answering:
                column.addLayout(self._answer_field())

    def _stance_of(self, id: str) -> Stance:
        """Return the side of an answer on the map, as its argument has it."""
        arguments = self._session.document.referrers(id, Argument, "premises")
        return next((a.stance for a in arguments if a.id != self._about), Stance.PRO)

    def _buttons(self) -> Flow:
        row, record = Flow(2), self.question.record
        row.addWidget(small_button(self.tr("Answer"), "edit", lambda: self.answer_wanted.emit(self.question.key)))
        if record is not None and record.closed:
            row.addWidget(small_button(self.tr("Open again"), "undo", self.reopen))
        else:
            row.addWidget(small_button(self.tr("Close"), "close", self.close_it))
        if record is not None and not record.critical:
            remove = small_button("", "remove", self.remove)
            remove.setToolTip(self.tr("Remove the question; its answers stay"))
            remove.setAccessibleName(self.tr("Remove the question"))
            row.addWidget(remove)
        return row

    def _answer_field(self) -> QVBoxLayout:
        column, row = QVBoxLayout(), Flow(2)
        field = self.field = QLineEdit()
        field.setPlaceholderText(self.tr("The answer: a new claim, or words of one that is there"))
        field.setAccessibleName(self.tr("Answer, as a claim"))
        field.returnPressed.connect(self.answer_for)
        column.addWidget(field)
        offers = AnswerOffers(field, self._claims)
        offers.chosen.connect(lambda claim: self.named.emit(self.question, claim))
        column.addWidget(offers)
        if self._session.document.find(self._about, Map) is not None:
            row.addWidget(small_button(self.tr("Put it on the map"), "claim", self.answer_for))
        else:
            row.addWidget(small_button(self.tr("It speaks for it"), "reason", self.answer_for))
            row.addWidget(small_button(self.tr("It speaks against it"), "objection", self.answer_against))
        column.addLayout(row)
        return column

    def _claims(self) -> list[tuple[str, str]]:
        """Return the claims of the map that may be the answer."""
        on_map, record = self._session.tree(), self.question.record
        without = {self._about, *(record.answers if record else ())}
        document = self._session.document
        found = (document.find(id, Claim) for id in on_map.placements) if on_map else ()
        return [(claim.id, claim.text) for claim in found if claim is not None and claim.id not in without]

    def answer_for(self) -> None:
        """Answer with the words in the field, which speak for what is asked about."""
        self._answer(Stance.PRO)

    def answer_against(self) -> None:
        """Answer with the words in the field, which speak against what is asked about."""
        self._answer(Stance.CON)

    def _answer(self, stance: Stance) -> None:
        text = " ".join(self.field.text().split()) if self.field is not None else ""
        if text:
            self.answered.emit(self.question, text, stance)
        elif self.field is not None:
            self.field.setFocus()

    def close_it(self) -> None:
        """Close the question without a further answer."""
        with self._session.edit(Message("Close question")) as edit:
            answering.set_question_aside(edit, self._about, self.question)

    def reopen(self) -> None:
        """Open the question again."""
        record = self.question.record
        if record is not None:
            with self._session.edit(Message("Open question again")) as edit:
                open_questions.reopen_question(edit, record.id)

    def remove(self) -> None:
        """Remove the question."""
        record = self.question.record
        if record is not None:
            with self._session.edit(Message("Remove question")) as edit:
                open_questions.remove_question(edit, record.id)
            self._session.notice.emit(tr("Question removed. Undo: Ctrl+Z"))
