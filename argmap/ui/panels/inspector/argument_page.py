"""The inspector's pages of a step and of a map, with the questions about them."""

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.records import Argument, Claim, Map, Placement, Stance
from argmap.model.verbatim import shortened
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.inspector.origin_field import OriginField
from argmap.ui.panels.inspector.pages import MOST_SHOWN, InspectorPage, quoted
from argmap.ui.panels.inspector.questions import Questions
from argmap.ui.panels.inspector.scheme_field import SchemeField
from argmap.ui.panels.inspector.stance_switch import StanceSwitch
from argmap.ui.session import Session
from argmap.ui.widgets.fields import Text
from argmap.ui.widgets.type_size import write_as_on_map


class ArgumentPage(InspectorPage):
    """One argument: the step from its premises to its target."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self.title = self.heading()
        self.target = self.words()
        self.stance = StanceSwitch(session)
        self.column.addWidget(self.stance)
        self.column.addSpacing(6)
        self.premises = self.words()
        for words in (self.target, self.premises):
            write_as_on_map(words)
        self.scheme = SchemeField(session)
        self.column.addWidget(self.scheme)
        self.origin = OriginField(session)
        self.column.addWidget(self.origin)
        self.buttons(actions, "objection", "premise", "remove")
        self.questions = Questions(session)
        self.column.addWidget(self.questions)

    def show_argument(self, argument: Argument) -> None:
        """Show an argument."""
        document = self.session.document
        target = document.find(argument.target, Claim)
        pro = argument.stance is Stance.PRO
        self.title.setText(self.tr("A step for") if pro else self.tr("A step against"))
        self.target.setText(quoted(target.text) if target else self.tr("another step"))
        self.stance.show_argument(argument if target else None)
        self.scheme.show_argument(argument)
        self.origin.show_record(argument)
        self.questions.show_about(argument.id)
        texts = [document.get(id, Claim).text for id in argument.premises]
        self.premises.setText(self.tr("From:") + "".join(f"\n• {shortened(text, MOST_SHOWN)}" for text in texts))


class MapPage(InspectorPage):
    """A map: its question."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._map = ""
        self.heading(self.tr("Map"))
        self.question = Text(session, self.tr("Question of the map"), self._write, 2)
        self.field(self.tr("Question"), self.question)
        self.column.addSpacing(6)
        self.counts = self.words()
        self.counts.setObjectName("quiet")
        self.questions = Questions(session)
        self.column.addWidget(self.questions)

    def show_map(self, map: Map) -> None:
        """Show a map."""
        self._map = map.id
        self.question.show_text(map.question)
        self.questions.show_about(map.id)
        self.question.setReadOnly(self.session.read_only)
        claims = self.session.document.count_referrers(map.id, Placement, "map")
        self.counts.setText(self.tr("%Ln claim(s)", "", claims))

    def _write(self, text: str) -> None:
        map, text = self.session.document.find(self._map, Map), " ".join(text.split())
        if map and text and text != map.question:
            with self.session.edit(Message("Change question"), merge=f"question {map.id}") as edit:
                map_commands.retitle(edit, map.id, text)
