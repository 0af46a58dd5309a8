"""A page of text with links to passages and claims."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from argmap.picture.theme import Theme


class InfoPage(QTextBrowser):
    """A page of HTML. Links are `passage:ID` and `claim:ID`; following one emits a signal and stays on the page."""

    passage_clicked = Signal(str)
    """The id of the passage."""
    claim_clicked = Signal(str)
    """The id of the claim."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(14)
        self.anchorClicked.connect(self._follow)

    def _follow(self, link: QUrl) -> None:
        match link.scheme():
            case "passage":
                self.passage_clicked.emit(link.path())
            case "claim":
                self.claim_clicked.emit(link.path())

    def show_html(self, body: str, look: Theme) -> None:
        """Show the body of a page in the colors of a theme, without scrolling."""
        at = self.verticalScrollBar().value()
        sheet = (
            f"body {{ color: {look.ink}; }} a {{ color: {look.ink}; text-decoration: none; }}"
            f" .quiet, .quiet a {{ color: {look.muted}; }} h3 {{ margin-bottom: 4px; }}"
            f" .for {{ color: {look.pro}; }} .against {{ color: {look.con}; }} .both {{ color: {look.ink}; }}"
        )
        self.document().setDefaultStyleSheet(sheet)
        self.setHtml(f"<body>{body}</body>")
        self.verticalScrollBar().setValue(at)
