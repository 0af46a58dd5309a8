"""The inspector's page of one claim: its side, its words, its passages, its note and tags."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from argmap.message import Message
from argmap.model import map_commands, source_commands
from argmap.model.records import Argument, Claim, Passage, Source, Speaker, Stance
from argmap.model.several_claims import all_tags
from argmap.picture.translation import listed, tr
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.inspector.answers import Answers
from argmap.ui.panels.inspector.nearness_field import NearnessField
from argmap.ui.panels.inspector.origin_field import OriginField
from argmap.ui.panels.inspector.pages import InspectorPage, action_button, quoted, small_button
from argmap.ui.panels.inspector.questions import Questions
from argmap.ui.panels.inspector.scheme_field import SchemeField
from argmap.ui.panels.inspector.speech_field import SpeechField
from argmap.ui.panels.inspector.stance_switch import StanceSwitch
from argmap.ui.panels.inspector.standing import AlsoStandsOn
from argmap.ui.session import Session
from argmap.ui.widgets.fields import Text
from argmap.ui.widgets.spelling_marks import SpellingMarks
from argmap.ui.widgets.tag_field import TagField
from argmap.ui.widgets.type_size import embolden, write_as_on_map


class ClaimPage(InspectorPage):
    """The page of one claim: its side, its words, its passages with their speakers, its note and tags."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self._claim = ""
        self._cited: list[object] = []
        self.title = self.heading()
        self.target = self.words()
        write_as_on_map(self.target)
        self.target.setObjectName("quiet")
        self.stance = StanceSwitch(session)
        self.column.addWidget(self.stance)
        self.guess = self.words(self.tr("This side is a first guess, from the side of who says it."))
        self.guess.setObjectName("quiet")
        self.column.addWidget(action_button(actions, "confirm"))
        self.text = Text(session, self.tr("Words of the claim"), self._reword, 1)
        write_as_on_map(self.text)
        self.field(self.tr("Words"), self.text)
        SpellingMarks(self.text, session.spelling, lambda: session.theme.con)
        self.said = QLabel(self.tr("Said by"))
        self.said.setObjectName("quiet")
        self.column.addSpacing(6)
        self.column.addWidget(self.said)
        self._passages = QVBoxLayout()
        self._passages.setSpacing(6)
        self.column.addLayout(self._passages)
        self.nearness = NearnessField(session)
        self.column.addWidget(self.nearness)
        self.speech = SpeechField(session)
        self.column.addWidget(self.speech)
        self.note = Text(session, self.tr("Note"), self._set_note, 2)
        self.note.setPlaceholderText(self.tr("Only for you; it is not shown on the map"))
        SpellingMarks(self.note, session.spelling, lambda: session.theme.con)
        self.field(self.tr("Note"), self.note)
        self.tags = TagField(session, self.tr("Tags"), self._set_tags)
        self.tags.set_hint(self.tr("privacy, cost"))
        self.tags.known = lambda: all_tags(session.document)
        self.field(self.tr("Tags"), self.tags)
        self.origin = OriginField(session)
        self.column.addWidget(self.origin)
        self.together = self.words()
        self.together.setObjectName("quiet")
        self.buttons(actions, "split", "unpin")
        self.standing = AlsoStandsOn(session)
        self.column.addWidget(self.standing)
        self.scheme = SchemeField(session)
        self.column.addWidget(self.scheme)
        self.questions = Questions(session)
        self.column.addWidget(self.questions)
        self.answers = Answers(session)
        self.column.addWidget(self.answers)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim with its place on the current map."""
        self._claim = claim.id
        on_map, argument = self.session.tree(), None
        if on_map is not None:
            argument = on_map.shown_by.get(claim.id)
        target = self.session.document.find(argument.target, Claim) if argument else None
        if argument is None:
            on_its_own = self.tr("Not connected yet") if on_map and on_map.is_loose(claim.id) else self.tr("Thesis")
            self.title.setText(on_its_own if on_map and claim.id in on_map.placements else self.tr("Claim"))
        elif target is None:
            self.title.setText(self.tr("Objection to a step"))
        else:
            self.title.setText(self.tr("Reason") if argument.stance is Stance.PRO else self.tr("Objection"))
        self.target.setText(self._against(argument, target))
        self.target.setVisible(argument is not None)
        self.stance.show_argument(argument if target else None)
        self.guess.setVisible(argument is not None and argument.guessed)
        self.text.show_text(claim.text)
        self.note.show_text(claim.note)
        self.tags.show_tags(claim.tags)
        self.origin.show_record(claim)
        self._show_passages(claim)
        self.nearness.show_claim(claim)
        self.speech.show_claim(claim)
        self.scheme.show_argument(argument)
        self.questions.show_about(claim.id)
        others = [id for id in argument.premises if id != claim.id] if argument else []
        texts = [found.text for id in others if (found := self.session.document.find(id, Claim))]
        self.together.setText(self.tr("Stands together with {0}").format(listed([*map(quoted, texts)])))
        self.together.setVisible(bool(texts))
        self.standing.show_claim(claim.id)
        self.answers.show_claim(claim.id)
        for field in (self.text, self.note):
            field.setReadOnly(self.session.read_only)
        self.tags.set_read_only(on=self.session.read_only)

    def _against(self, argument: Argument | None, target: Claim | None) -> str:
        if argument is None:
            return ""
        if target is None:
            return self.tr("It does not deny the claims; it denies that they lead there.")
        pattern = self.tr("for {0}") if argument.stance is Stance.PRO else self.tr("against {0}")
        return pattern.format(quoted(target.text))

    def _show_passages(self, claim: Claim) -> None:
        cited: list[object] = [claim.id, self.session.read_only]
        for id in claim.passages:
            passage = self.session.document.get(id, Passage)
            speaker = self.session.document.find(passage.speaker, Speaker) if passage.speaker else None
            cited.append((passage, speaker, self.session.document.get(passage.source, Source).title))
        self.said.setVisible(bool(claim.passages))
        if cited == self._cited:
            return
        self._cited = cited
        clear(self._passages)
        for id in claim.passages:
            self._passages.addWidget(Citation(self.session, claim.id, id))

    def _reword(self, text: str) -> None:
        claim = self.session.document.find(self._claim, Claim)
        if claim and text.strip() and text != claim.text:
            with self.session.edit(Message("Reword claim"), merge=f"text {claim.id}") as edit:
                map_commands.reword(edit, claim.id, text)

    def _set_note(self, text: str) -> None:
        claim = self.session.document.find(self._claim, Claim)
        if claim and text != claim.note:
            with self.session.edit(Message("Change note"), merge=f"note {claim.id}") as edit:
                map_commands.set_note(edit, claim.id, text)

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        claim = self.session.document.find(self._claim, Claim)
        if claim and tags != claim.tags:
            with self.session.edit(Message("Change tags"), merge=f"tags {claim.id}") as edit:
                map_commands.set_tags(edit, claim.id, tags)


class Citation(QFrame):
    """One passage that a claim cites: who, the words, where, and what one can do about it."""

    def __init__(self, session: Session, claim: str, id: str) -> None:
        super().__init__()
        self._session, self._claim, self._passage = session, claim, id
        passage = session.document.get(id, Passage)
        source = session.document.get(passage.source, Source)
        speaker = session.document.find(passage.speaker, Speaker) if passage.speaker else None
        self.setObjectName("citation")
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 7, 9, 5)
        column.setSpacing(3)
        name = QLabel(speaker.name if speaker else self.tr("Nobody known"))
        embolden(name)
        role = " · ".join(word for word in (speaker.role if speaker else "", _via(self, passage)) if word)
        words = QLabel(quoted(passage.exact))
        write_as_on_map(words)
        where = QLabel(source.title)
        for label in (name, QLabel(role) if role else None, words, where):
            if label is not None:
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(label)
                if label not in (name, words):
                    label.setObjectName("quiet")
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(small_button(self.tr("Show in source"), "show", self.show_in_source))
        if not session.read_only:
            remove = small_button(self.tr("Remove"), "remove", self.remove)
            remove.setToolTip(self.tr("The claim no longer cites this passage"))
            remove.setAccessibleName(self.tr("Remove citation"))
            row.addWidget(remove)
        row.addStretch(1)
        column.addLayout(row)
        self.setAccessibleName(f"{name.text()}: {words.text()}, {source.title}")

    def show_in_source(self) -> None:
        """Show the passage in the reader."""
        self._session.go_to_passage(self._passage)

    def remove(self) -> None:
        """Remove the passage from the claim."""
        with self._session.edit(Message("Remove citation")) as edit:
            source_commands.uncite(edit, self._claim, self._passage)
        self._session.notice.emit(self.tr("Citation removed; the passage stays in its source. Undo: Ctrl+Z"))


def _via(widget: QWidget, passage: Passage) -> str:
    return tr("told by {0}").format(passage.via) if passage.via else ""


def clear(layout: QVBoxLayout) -> None:
    """Remove all widgets from a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
