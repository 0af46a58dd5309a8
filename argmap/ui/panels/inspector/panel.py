"""The inspector: one page for each kind of selected record, and help where nothing is selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from argmap.model.records import Argument, Map, Source
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.inspector.argument_page import ArgumentPage, MapPage
from argmap.ui.panels.inspector.claim_page import ClaimPage
from argmap.ui.panels.inspector.pages import HelpPage, SourcePage
from argmap.ui.panels.inspector.several_page import ClaimsPage
from argmap.ui.session import Session


class Inspector(QScrollArea):
    """The panel that shows and edits the first selected record."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(120)
        self.setAccessibleName(self.tr("Inspector"))
        self.help = HelpPage(session)
        self.claim = ClaimPage(session, actions)
        self.claims = ClaimsPage(session, actions)
        self.argument = ArgumentPage(session, actions)
        self.source = SourcePage(session)
        self.map = MapPage(session)
        self._pages = (self.help, self.claim, self.claims, self.argument, self.source, self.map)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 12)
        for page in self._pages:  # not a QStackedWidget: it does not know that a width needs a height
            page.hide()
            column.addWidget(page)
        column.addStretch(1)
        self.setWidget(inside)
        session.opened.connect(self.refresh)
        session.map_shown.connect(self._again)
        session.selected.connect(self._again)
        session.changed.connect(self._again)
        session.themed.connect(self.refresh)
        self.refresh()

    def _again(self, news: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what is selected as the document has it now."""
        session, document = self._session, self._session.document
        page: QWidget = self.help
        first = session.selection[0] if session.selection else ""
        claims = session.selected_claims()
        if session.typed is not None:
            self.help.show_typed(session.typed)
        elif len(claims) > 1:
            self.claims.show_claims(claims)
            page = self.claims
        elif claims:
            self.claim.show_claim(claims[0])
            page = self.claim
        elif argument := document.find(first, Argument):
            self.argument.show_argument(argument)
            page = self.argument
        elif source := document.find(first, Source):
            self.source.show_source(source)
            page = self.source
        elif map := document.find(first, Map):
            self.map.show_map(map)
            page = self.map
        else:
            self.help.show_help()
        for other in self._pages:
            other.setVisible(other is page)

    def name_scheme(self) -> None:
        """Move the focus to the field that names the scheme of the selected step, and open it."""
        for page in (self.claim, self.argument):
            if page.isVisibleTo(self) and page.scheme.isVisibleTo(self):
                self.ensureWidgetVisible(page.scheme)
                page.scheme.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
                page.scheme.choice.showPopup()

    def edit_tags(self) -> None:
        """Move the focus to the tags of the selected claim, or of all selected ones."""
        for page in (self.claim, self.claims):
            if page.isVisibleTo(self):
                self.ensureWidgetVisible(page.tags)
                page.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self) -> None:
        """Move the focus to the field for a question about what is selected; where nothing is, about the map."""
        session = self._session
        if not session.selection and session.map is not None:
            session.select([session.map])
        for page in (self.claim, self.argument, self.map):
            if page.isVisibleTo(self):
                self.ensureWidgetVisible(page.questions.field)
                page.questions.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
