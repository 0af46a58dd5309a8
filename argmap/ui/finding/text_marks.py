"""The words that a search has found, marked in the text of the source that the reader shows."""

from PySide6.QtCore import QObject

from argmap.model.search import Where
from argmap.model.sought_words import Span
from argmap.ui.finding.searching import Search
from argmap.ui.reader.find_marks import mark_words
from argmap.ui.reader.panel import Reader
from argmap.ui.session import Session


class TextMarks(QObject):
    """Marks what a search has found in the source that is shown, whichever it is."""

    def __init__(self, session: Session, reader: Reader, search: Search) -> None:
        super().__init__(reader)
        self._reader, self._search, self._session = reader, search, session
        search.marked.connect(lambda ids, words: self._mark())
        reader.shown.connect(lambda _: self._mark())
        session.themed.connect(self._mark)

    def show_at(self, source: str, span: Span) -> None:
        """Show a place in a source: in the upper third, lit up for a moment."""
        self._reader.show_source(source)
        text = self._reader.text
        text.put_caret(span[0])
        if not text.sees(span):
            text.scroll_to(span[0])
        text.flash(span)

    def _mark(self) -> None:
        here = [
            span
            for hit in self._search.hits
            if hit.record == self._reader.source and Where.TEXT in hit.where
            for span in hit.marks
        ]
        mark_words(self._reader.text, here, self._session.theme.hit)
