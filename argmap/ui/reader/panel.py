"""The reader: a source's text with its passages, and the way from words to claims."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QWidget

from argmap.message import Message
from argmap.model import source_commands
from argmap.model.change import Update
from argmap.model.placing import QuotedSpan, put_passage
from argmap.model.records import Argument, Claim, Passage, Placement, Source, Speaker
from argmap.ui.actions.passage_mime import passage_data
from argmap.ui.actions.quotation_actions import PlacedAs, find_speaker, place, token
from argmap.ui.reader import descriptions
from argmap.ui.reader.analysis import readings_of
from argmap.ui.reader.claim_visits import ClaimVisits
from argmap.ui.reader.focus import Focus
from argmap.ui.reader.highlights import Highlight, at, marks_of, speakers_near
from argmap.ui.reader.page_layout import ReaderPage
from argmap.ui.reader.selection_span import Unit, end_moved, start_moved
from argmap.ui.session import Session
from argmap.ui.widgets.message_bar import announce

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading

SETTLE = 60
"""Milliseconds after which the bar follows the caret, so that walking with the arrow keys stays quick."""


class Reader(ReaderPage):
    """One source at a time, and what can be done with the words in focus."""

    shown = Signal(str)
    """The source of this id is shown now; empty for none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._readings = readings_of(session)
        self._source: str | None = None
        self._marks: list[Highlight] = []
        self._visits = ClaimVisits(session)
        self._asked: PlacedAs = PlacedAs.CLAIM
        self._told: QuotedSpan | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SETTLE)
        self._wait.timeout.connect(self._tell)
        self.text.moved.connect(self._moved)
        self.text.clicked.connect(self._clicked)
        self.text.find_wanted.connect(self.finder.start)
        self.text.carried = self._carried
        self.text.told = self._told_at
        self.margin.wanted.connect(self._go)
        self.bar.placed.connect(self.accept)
        self.bar.rejected.connect(self.reject)
        self.bar.named.connect(self._named)
        self.bar.left.connect(self.text.setFocus)
        self.question.answered.connect(self._answered)
        self.question.left.connect(self.text.setFocus)
        self._readings.came.connect(self._read)
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.selected.connect(lambda _: session.turns.follow(self._go_along))
        session.map_shown.connect(lambda _: self._mark())
        session.passage_shown.connect(self.go_to)
        session.themed.connect(self.recolor)
        self.thread_button.toggled.connect(lambda _: self._indent())
        self.setFocusProxy(self.text)
        self._opened()

    # --- which source

    @property
    def source(self) -> str | None:
        """The source that is shown."""
        return self._source

    @property
    def marks(self) -> Sequence[Highlight]:
        """The highlights of the text that is shown."""
        return tuple(self._marks)

    @property
    def reading(self) -> "Reading | None":
        """The reading of the source that is shown, once it has been read."""
        return self._readings.find(self._source) if self._source else None

    def show_source(self, source: str) -> None:
        """Show a source from its beginning, unless it is shown already."""
        found = self._session.document.find(source, Source)
        if found is None or source == self._source:
            return
        self._source = source
        self._visits.forget()
        self.text.show_text(found.text)
        self.text.setAccessibleName(self.tr("Text of {0}").format(found.title))
        self.show_page(text=True)
        self._mark()
        self._indent()
        self._readings.want(source)
        self.shown.emit(source)

    def go_to(self, passage: str) -> None:
        """Show a passage's source, bring the passage to the upper third, and light it up."""
        found = self._session.document.find(passage, Passage)
        if found is None:
            return
        self.show_source(found.source)
        self.text.put_caret(found.start)
        self.text.scroll_to(found.start)
        self.text.flash((found.start, found.end))
        announce(self.text, self._told_at(found.start))

    def _opened(self) -> None:
        self._source = None
        self._marks = []
        self._session.turns.follow(self._show_first)

    def _show_first(self) -> None:
        if self._source is None:
            self._opened_again()

    def _show_none(self) -> None:
        self._source, self._marks = None, []
        self.text.show_text("")
        self.show_page(text=False)
        self.shown.emit("")

    def _read(self, source: str) -> None:
        if source == self._source:
            self._mark()
            self._indent()

    def _changed(self, update: Update) -> None:
        if self._source is None or self._session.document.find(self._source, Source) is None:
            self._opened_again()
            return
        if update.touches(Passage, Claim, Argument, Placement, Speaker, Source):
            self._session.turns.follow(self._mark)

    def _opened_again(self) -> None:
        left = min(self._session.document.all(Source), key=lambda s: (s.order, s.id), default=None)
        if left is None:
            self._show_none()
        else:
            self.show_source(left.id)

    def _go_along(self) -> None:
        """Follow what is selected elsewhere: a source, a passage, or the words that a claim cites.

        Where words are in focus here, the reader stays: the claim was selected for them to speak for or against.
        """
        document, ids = self._session.document, self._session.selection
        self.text.viewport().update()
        self._wait.start()
        if not ids or self._visits.under_way:
            return
        if document.find(ids[0], Source):
            self.show_source(ids[0])
        elif document.find(ids[0], Passage):
            self.go_to(ids[0])
        elif (claim := document.find(ids[0], Claim)) and claim.passages and not self._is_busy():
            self._follow(claim)

    def _is_busy(self) -> bool:
        mark = self._focus().at_caret
        return self.text.span is not None or self.text.hasFocus() or (mark is not None and mark.is_open)

    def _follow(self, claim: Claim) -> None:
        passages = [self._session.document.get(id, Passage) for id in claim.passages]
        here = next((p for p in passages if p.source == self._source), passages[0])
        self.show_source(here.source)
        if not self.text.sees((here.start, here.end)):
            self.text.scroll_to(here.start)
        self.text.put_caret(here.start)
        self.text.flash((here.start, here.end))

    # --- marks

    def _mark(self) -> None:
        source = self._shown_source()
        if source is None:
            return
        found = self._readings.marks(source.id)
        on_map = self._session.tree()
        self._marks = marks_of(self._session.document, on_map and on_map.complete, source.id, found)
        self.text.show_marks(self._marks)
        self.margin.show_marks(self._marks, len(source.text))
        self.title.tell(source.title)
        self.covered.tell(descriptions.covered(source.text, self._marks))
        self._tell()

    def _indent(self) -> None:
        reading = self.reading
        comments = reading.comments if reading else ()
        self.thread_button.setVisible(bool(comments))
        if comments or self.text.is_indented:
            headers = [(comment.start, comment.body_start) for comment in comments]
            thread = list(zip(headers, descriptions.depths(comments), strict=True))
            self.text.show_thread(thread if self.thread_button.isChecked() else [])

    # --- what is in focus

    def _focus(self) -> Focus:
        return Focus(self._marks, self.text.caret, self.text.span)

    def _shown_source(self) -> Source | None:
        return self._session.document.find(self._source, Source) if self._source else None

    def words(self) -> QuotedSpan | None:
        """Return the words in focus; None where nothing is."""
        source = self._shown_source()
        return self._focus().words(source, self.reading) if source else None

    def _moved(self) -> None:
        base = self._focus().at_caret if self.text.span is None else None
        self.question.hide()
        self.text.ring((base.start, base.end) if base else None)
        self._wait.start()

    def _tell(self) -> None:
        """Show what is in focus in the bar."""
        self._wait.stop()
        words = self.words()
        mark = self._focus().exactly(words)
        speaker = words.speaker if words else ""
        if words is not None and words == self._told:
            speaker = self.bar.speaker.currentText()  # it may have been typed meanwhile
        self._told = words
        can = words is not None and not self._session.read_only and self._session.map is not None
        given_up = self._source is not None and self._readings.given_up(self._source)
        document, found = self._session.document, None
        about = descriptions.waiting(self._marks, self.reading, given_up=given_up)
        if words is not None:
            found = descriptions.suggestion(self._session, words) if mark is None or mark.is_open else None
            about = descriptions.why(self._session, words, mark, found)
        self.bar.show_words(
            descriptions.what(document, words, mark),
            about,
            speaker,
            descriptions.names(document, self.reading),
            found.stance if found else None,
        )
        self.bar.enable(place=can, reject=can and mark is not None and mark.is_open)
        self.bar.target.tell(*descriptions.about(self._session, mark))

    def _told_at(self, offset: int) -> str:
        return descriptions.told_at(self._session, self._marks, offset)

    # --- what one can do

    def accept(self, side: PlacedAs) -> None:
        """Place the words in focus on the map and go on to the next quotation; only a new claim is selected there.

        Where nobody is known to say words that were chosen by hand, that is asked first.
        """
        words = self.words()
        if words is None or self._session.read_only:
            self._session.notice.emit(self.tr("Select words first, or press N for the next quotation."))
            return
        if words == self._told:  # else the bar shows what was in focus before
            words = _by(words, self.bar.speaker.currentText())
        if not words.speaker and self._focus().is_running_text(self.reading):
            self._asked = side
            document = self._session.document
            nearest = speakers_near(document.get(words.source, Source), self._marks, words.start)
            self.question.ask(nearest, descriptions.names(document, self.reading))
            return
        self._place(words, side)

    def _answered(self, name: str) -> None:
        self.text.setFocus()
        if words := self.words():
            self._place(_by(words, name), self._asked)

    def _place(self, words: QuotedSpan, side: PlacedAs) -> None:
        claim = place(self._session, words, side, self.reading)
        if claim is None:
            return
        self.text.put_caret(words.start)
        if side is PlacedAs.CLAIM:
            self._visits.choose(claim)
        if following := self._focus().next_open(1):
            self._go_to_mark(following)
        else:
            self._tell()

    def step(self, by: int) -> None:
        """Move to the next quotation to place (1), or to the one before (-1), if need be in another source."""
        found = self._focus().next_open(by)
        if found is None and (other := self._readings.next_unfinished(self._source)):
            self.show_source(other)
            found = self._focus().next_open(by)
        if found is None:
            done = self.tr("Every quotation found here is placed or set aside.")
            self._session.notice.emit(done if self.reading else self.tr("Still looking for quotations…"))
            return
        self._go_to_mark(found)

    def _go_to_mark(self, mark: Highlight) -> None:
        self.text.put_caret(mark.start)
        if not self.text.sees((mark.start, mark.end)):
            self.text.scroll_to(mark.start)
        self._tell()
        self.text.setFocus()
        announce(self.text, f"{self.bar.what.text()}. {self.bar.why.text()}")

    def reject(self) -> None:
        """Set the quotation in focus aside for good, as no stance, and move to the next."""
        mark = self._focus().highlight
        if mark is None or not mark.is_open or self._session.read_only:
            return
        refused = self._session.refused
        with self._session.edit(Message("Not a stance")) as edit:
            find = partial(find_speaker, reading=self.reading)
            source_commands.set_aside(edit, [put_passage(edit, mark.words, find)])
        if self._session.refused > refused:
            return
        self.step(1)
        self._session.notice.emit(self.tr("Set aside as no stance; the queue keeps it under “Set aside”. Undo: Ctrl+Z"))

    def move_end(self, unit: Unit, by: int) -> None:
        """Move the end of the words in focus, or their beginning if the caret is there, on (1) or back (-1)."""
        source = self._shown_source()
        if source is None:
            return
        at_start = self.text.is_backwards
        move = start_moved if at_start else end_moved
        new = move(source.text, self._focus().span, unit, by)
        if new[0] < new[1]:
            self.text.take(new, backwards=at_start)

    def turn_round(self) -> None:
        """Let the keys move the other end of the words in focus."""
        span = self._focus().span
        if span[0] < span[1]:
            self.text.take(span, backwards=not self.text.is_backwards)

    def name_speaker(self) -> None:
        """Move the focus to the field of the speaker."""
        if self.words() is not None:
            self._tell()
            self.bar.speaker.setFocus()
            if field := self.bar.speaker.lineEdit():
                field.selectAll()

    def _named(self, name: str) -> None:
        """Attribute a passage to whom was named; words that are no passage yet get the name with their place."""
        words = self.words()
        passage = self._session.document.find(words.passage, Passage) if words and words.passage else None
        if passage is not None and words is not None and name.strip() != words.speaker:
            refused = self._session.refused
            with self._session.edit(Message("Change speaker")) as edit:
                source_commands.attribute(edit, passage.id, find_speaker(edit, name, self.reading))
            if self._session.refused > refused:
                return  # the name stays in its field, for another try
        self.text.setFocus()

    def show_claim(self) -> None:
        """Select the claim that cites what is in focus, and the next one each further time."""
        mark = self._focus().highlight
        if mark is None or not mark.claims:
            self._session.notice.emit(self.tr("These words are on no map yet. R, O or C puts them there."))
            return
        self._show_claim_of(mark)

    def _clicked(self, offset: int) -> None:
        mark = at(self._marks, offset)
        if mark is not None and mark.claims and mark.start <= offset < mark.end:
            self._show_claim_of(mark)

    def _show_claim_of(self, mark: Highlight) -> None:
        place, count = self._visits.next(mark)
        if count > 1:
            self._session.notice.emit(self.tr("Claim {0} of {1} that cite this").format(place, count))

    def start_find(self) -> None:
        """Show the field for finding words."""
        self.finder.start()

    def _go(self, offset: int) -> None:
        self.text.put_caret(offset)
        self.text.scroll_to(offset)
        self.text.setFocus()

    def _carried(self) -> QMimeData:
        words = self.words()
        if words is None:
            return QMimeData()
        text = self._session.document.get(words.source, Source).text[words.start : words.end]
        return passage_data([token(words)], text)


def _by(words: QuotedSpan, speaker: str) -> QuotedSpan:
    return replace(words, speaker=" ".join(speaker.split()))
