"""The inspector's page of several claims: what they share, and what can be done to all of them."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from argmap.model.records import Claim, Passage, Speaker, Stance
from argmap.model.several_claims import all_tags, shared_tags
from argmap.model.verbatim import shortened
from argmap.picture.translation import listed, tr
from argmap.ui.actions import several_actions
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.inspector.pages import MOST_SHOWN, InspectorPage
from argmap.ui.session import Session
from argmap.ui.widgets.tag_field import TagField
from argmap.ui.widgets.type_size import write_as_on_map

NAMED = 8
"""The most claims that are named one by one."""


class ClaimsPage(InspectorPage):
    """The page of several claims, with the actions for all of them."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(session)
        self.title = self.heading()
        self.counts = self.words()
        self.counts.setObjectName("quiet")
        self.texts = self.words()
        write_as_on_map(self.texts)
        self.tags = TagField(session, self.tr("Tags that all of them have"), self._set_tags)
        self.tags.set_hint(self.tr("privacy, cost"))
        self.tags.known = lambda: all_tags(session.document)
        self.field(self.tr("Tags that all of them have"), self.tags)
        self.some = self.words()
        self.some.setObjectName("quiet")
        self.speaker = QLineEdit()
        self.speaker.setAccessibleName(self.tr("Who says what they quote"))
        self._known = QStringListModel(self)
        known = QCompleter(self._known, self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.speaker.setCompleter(known)
        self.speaker.editingFinished.connect(self._attribute)
        session.flushing.connect(self._attribute)
        self.field(self.tr("Who says what they quote"), self.speaker)
        self.buttons(actions, "flip", "fold", "join", "merge", "pin", "unpin", "remove")
        self.hint = self.words(self.tr("Merging keeps the words of the claim that was selected first."))
        self.hint.setObjectName("quiet")

    def show_claims(self, claims: Sequence[Claim]) -> None:
        """Show which claims are selected, and what they share."""
        self.title.setText(self.tr("{0} claims").format(len(claims)))
        bullets = [f"• {shortened(claim.text, MOST_SHOWN)}" for claim in claims[:NAMED]]
        if len(claims) > NAMED:
            bullets.append(self.tr("… and {0} more").format(len(claims) - NAMED))
        self.texts.setText("\n".join(bullets))
        self.counts.setText(self._sides(claims))
        shared = shared_tags(claims)
        self.tags.show_tags(shared)
        self.tags.set_read_only(on=self.session.read_only)
        others = Counter(tag for claim in claims for tag in claim.tags if tag not in shared)
        told = listed([f"{tag} ({count})" for tag, count in others.most_common(12)])
        self.some.setText(self.tr("Some have: {0}").format(told))
        self.some.setVisible(bool(others))
        self._show_speaker(claims)
        self.hint.setVisible(len(claims) == 2)

    def _sides(self, claims: Sequence[Claim]) -> str:
        """Return how many of them are reasons, objections and neither."""
        on_map = self.session.tree()
        shown = [on_map.shown_by.get(claim.id) for claim in claims] if on_map else []
        pro = sum(a is not None and a.stance is Stance.PRO for a in shown)
        con = sum(a is not None and a.stance is Stance.CON for a in shown)
        neither = len(claims) - pro - con
        told = [
            (pro, tr("%Ln reason(s)", "", pro)),
            (con, tr("%Ln objection(s)", "", con)),
            (neither, tr("%Ln without a side", "", neither)),
        ]
        return " · ".join(words for count, words in told if count)

    def _show_speaker(self, claims: Sequence[Claim]) -> None:
        document = self.session.document
        passages = [p for c in claims for id in c.passages if (p := document.find(id, Passage)) is not None]
        names = {speaker.name if p.speaker and (speaker := document.find(p.speaker, Speaker)) else "" for p in passages}
        self.speaker.setReadOnly(self.session.read_only or not passages)
        self.speaker.setPlaceholderText(
            self.tr("Different speakers")
            if len(names) > 1
            else self.tr("Nobody known")
            if passages
            else self.tr("None of them quotes anybody")
        )
        if not self.speaker.isModified():
            self.speaker.setText(names.pop() if len(names) == 1 else "")
        names_known = sorted({speaker.name for speaker in document.all(Speaker)}, key=str.casefold)
        if names_known != self._known.stringList():
            self._known.setStringList(names_known)

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        several_actions.set_tags(self.session, tags)

    def _attribute(self) -> None:
        """Write the name once it is typed: a part of it would become a speaker of its own."""
        if self.speaker.isModified():
            self.speaker.setModified(False)
            several_actions.attribute(self.session, self.speaker.text())
