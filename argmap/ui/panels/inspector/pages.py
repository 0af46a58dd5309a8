"""The inspector's pages, but for that of one claim: what they are made of, and one for each kind of thing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.message import Message
from argmap.model import source_commands
from argmap.model.editions import newest
from argmap.model.pending_claim import Typed
from argmap.model.records import Claim, Passage, Placement, Source, Stance
from argmap.model.verbatim import shortened
from argmap.picture import translation
from argmap.picture.translation import listed
from argmap.ui.actions.menus import Actions, shown
from argmap.ui.session import Session
from argmap.ui.widgets import icons
from argmap.ui.widgets.bidi import isolated
from argmap.ui.widgets.fields import LineField, Text
from argmap.ui.widgets.type_size import embolden

MOST_SHOWN = 160
"""Characters of a passage or a claim that are shown where it is only named."""


class InspectorPage(QWidget):
    """A column of labeled fields."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def heading(self, text: str = "") -> QLabel:
        """Add a line in bold."""
        label = QLabel(text)
        embolden(label)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label

    def words(self, text: str = "") -> QLabel:
        """Add a paragraph."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        return label

    def field(self, title: str, field: QWidget) -> None:
        """Add a field below its label."""
        label = QLabel(title)
        label.setWordWrap(True)
        label.setObjectName("quiet")
        label.setBuddy(field)
        self.column.addSpacing(6)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def buttons(self, actions: Actions, *names: str) -> None:
        """Add buttons for actions, below each other."""
        self.column.addSpacing(6)
        for name in names:
            self.column.addWidget(action_button(actions, name))


def action_button(actions: Actions, name: str) -> QToolButton:
    """Return a button that does an action; it is there only while the action can be done."""
    action = actions[name]
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    action.changed.connect(lambda: made.setVisible(action.isEnabled()))
    if not action.isEnabled():
        made.hide()
    return made


def small_button(text: str, sign: str, does: Callable[[], None]) -> QToolButton:
    """Return a small button with a sign and a text."""
    made = QToolButton()
    made.setIcon(icons.icon(sign))
    made.setText(text)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAutoRaise(True)
    made.clicked.connect(does)
    return made


def quoted(text: str) -> str:
    """Return a text in quotation marks, cut where it is too long."""
    return translation.quoted(isolated(shortened(text, MOST_SHOWN)))


class SourcePage(InspectorPage):
    """The page of a source, with fields for its bibliographic data. Its text never changes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._source = ""
        self.heading(self.tr("Source"))
        self.fields: dict[str, LineField | Text] = {}
        labels = {
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "publisher": self.tr("Publisher"),
            "date": self.tr("Date"),
            "address": self.tr("Address"),
        }
        for name, label in labels.items():
            write = partial(self._write, name)
            self.fields[name] = Text(session, label, write, 2) if name == "title" else LineField(session, label, write)
            self.field(label, self.fields[name])
        self.column.addSpacing(6)
        self.counts = self.words()
        self.counts.setObjectName("quiet")

    def show_source(self, source: Source) -> None:
        """Show a source."""
        self._source = source.id
        for name, field in self.fields.items():
            field.show_text(getattr(source, name))
            field.setReadOnly(self.session.read_only)
        passages = self.session.document.referrers(source.id, Passage)
        used = sum(1 for p in passages if self.session.document.referrers(p.id, Claim))
        self.counts.setText(
            self.tr("{0} words, {1} passages, {2} of them on a map").format(
                len(source.text.split()), len(passages), used
            )
            + self._editions(source)
        )

    def _editions(self, source: Source) -> str:
        """Show which source this one replaces, and which one replaces it."""
        document = self.session.document
        older = document.find(source.replaces or "", Source)
        newer = document.find(newest(document).get(source.id, ""), Source)
        told = [
            self.tr("A newer edition of “{0}”").format(older.title) if older else "",
            self.tr("The newest edition is “{0}”").format(newer.title) if newer else "",
        ]
        return "".join(f"\n{line}" for line in told if line)

    def _write(self, name: str, text: str) -> None:
        source, text = self.session.document.find(self._source, Source), " ".join(text.split())
        if source is None or text == getattr(source, name) or (name == "title" and not text):
            return
        known = {field: getattr(source, field) for field in self.fields} | {name: text}
        with self.session.edit(Message("Describe source"), merge=f"{name} {source.id}") as edit:
            source_commands.describe_source(edit, source.id, **known)


class HelpPage(InspectorPage):
    """The page of help that is shown where nothing is selected."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.title = self.heading()
        self.tips = self.words()
        self.tips.setObjectName("quiet")

    def show_typed(self, typed: Typed) -> None:
        """Show what the new claim that is being typed will be, and what the keys do meanwhile."""
        argument = typed.argument
        target = self.session.document.find(argument.target, Claim) if argument else None
        others = argument.premises[:-1] if argument else ()
        keys = self.tr(
            "{0} goes on beside it, {1} with a reason for it, {2} with an objection, {3} with a co-premise, "
            "{4} with an objection to its step, {5} one level up.\n\nWithout words, {0} goes up a level, too."
        )
        words = keys.format(*map(shown, ("Return", "Tab", "Shift+Tab", "Shift+Return", "Ctrl+U", "Ctrl+Up")))
        if typed.in_outline:
            keys = self.tr(
                "{0} goes on in the next line, {1} moves it a level down, {2} a level up; "
                "{3} goes on with a co-premise, {4} with an objection to its step.\n\n"
                "Without words, {0} goes up a level, too."
            )
            words = keys.format(*map(shown, ("Return", "Tab", "Shift+Tab", "Shift+Return", "Ctrl+U")))
        off = self.tr("{0} ends typing.").format(shown("Esc"))
        if argument is None:
            begins = not self.session.document.count_referrers(self.session.map or "", Placement, "map")
            self.title.setText(self.tr("A new thesis") if begins else self.tr("A new claim, not connected yet"))
        elif others:
            self.title.setText(self.tr("A new co-premise"))
            texts = [found.text for id in others if (found := self.session.document.find(id, Claim))]
            words = "\n\n".join((self.tr("together with {0}").format(listed([*map(quoted, texts)])), words))
        elif target is None:
            self.title.setText(self.tr("A new objection to a step"))
        else:
            pro = argument.stance is Stance.PRO
            self.title.setText(self.tr("A new reason") if pro else self.tr("A new objection"))
            pattern = self.tr("for {0}") if pro else self.tr("against {0}")
            turn = self.tr("{0} makes it an objection.") if pro else self.tr("{0} makes it a reason.")
            words = "\n\n".join((pattern.format(quoted(target.text)), words, turn.format(shown("Ctrl+R"))))
        self.tips.setText("\n\n".join((words, off)))

    def show_help(self) -> None:
        """Show what one can do with the map as it is."""
        on_map = self.session.tree()
        if self.session.read_only:
            self.title.setText(self.tr("This map can only be read"))
            self.tips.setText(self.session.why_read_only)
        elif on_map is None:
            self.title.setText(self.tr("No map"))
            self.tips.setText(
                self.tr("Make one in the menu Map, or take back with {0} what removed it.").format(shown("Ctrl+Z"))
            )
        elif not on_map.placements:
            self.title.setText(self.tr("An empty map"))
            self.tips.setText(
                self.tr(
                    "Begin with the claim that the question is about: {0}.\n\n"
                    "Or add a source, read it, and make what people say there into claims."
                ).format(shown("Ctrl+Return"))
            )
        else:
            self.title.setText(self.tr("Nothing is selected"))
            self.tips.setText(
                self.tr(
                    "Click a claim to see who says it and where.\n\n"
                    "With a claim selected, {0} adds a reason, {1} an objection and {2} another beside it.\n\n"
                    "{3} edits the words, {4} folds what hangs on it.\n\n"
                    "Drag a claim onto another to move it there. Drag from the round handle at its edge "
                    "to let it speak for something more. Shift+drag on the empty map selects several claims.\n\n"
                    "All keys: {5}"
                ).format(*map(shown, ("Tab", "Shift+Tab", "Return", "F2", "Space", "F1")))
            )
