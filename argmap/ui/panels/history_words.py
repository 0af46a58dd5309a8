"""How moments of the history are told: what was done and to which claim, when, and what they are called."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.change import Change, Changed
from argmap.model.records import Argument, Claim, Placement, R, Record, Records
from argmap.model.step_subject import subject, subject_claim
from argmap.model.timeline import GOING_BACK, VERSION, Moment
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session

MOST_SAID = 80
"""The most characters of a claim that are shown beside a step."""
MOST_KEPT = 20_000
"""The most steps whose subjects are cached."""


class StepWords:
    """The words of moments. What a step is about is read from the journal when it is first asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._about: dict[tuple[int, datetime], tuple[str, str | None]] = {}
        self._gone: dict[str, Record] = {}
        """Records that steps read so far have created or removed: by these, what is no more is told by its words."""

    def forget(self) -> None:
        """Forget what is known of another document."""
        self._about.clear()
        self._gone.clear()

    def message(self, moment: Moment) -> Message:
        """Return what was done in a step, and to which claim, for every language."""
        if moment.entry.origin == VERSION:
            return Message("As it was then")
        about, claim = self._read(moment)
        label, blind = moment.entry.label, self._session.blind
        if blind.is_on:
            return Message("{step}: {claim}", step=blind.said(label), claim=about) if claim else blind.said(label)
        said = not about or label.rstrip("”…").endswith(about.rstrip("…"))
        return label.message if said else Message("{step}: {claim}", step=label.message, claim=about)

    def of(self, moment: Moment) -> str:
        """Return what was done in a step, after the name of the version that it made, if it has one."""
        words = translated(self.message(moment))
        return tr("{0} – {1}").format(moment.version, words) if moment.version else words

    def claim(self, moment: Moment) -> str | None:
        """Return the claim that a step is about, or None."""
        return self._read(moment)[1]

    def _read(self, moment: Moment) -> tuple[str, str | None]:
        key = moment.seq, moment.at  # quick typing changes the newest step, and when it was done
        if key not in self._about:
            if len(self._about) >= MOST_KEPT:
                self._about.clear()
            about: tuple[str, str | None] = "", None
            whole = moment.entry == self._session.history.made()
            if not whole and moment.entry.label.message.text != GOING_BACK.text:  # these are about everything
                with suppress(UserError):  # a damaged row can be listed all the same
                    change = self._session.history.change(moment.entry.seq)
                    self._note(change)
                    known = _WithGone(self._session.document, self._gone)
                    about = subject(change, known), subject_claim(change, known)
            words = about[0]
            self._about[key] = words if len(words) <= MOST_SAID else words[: MOST_SAID - 1].rstrip() + "…", about[1]
        return self._about[key]

    def _note(self, change: Change) -> None:
        for id, step in change.steps.items():
            if not isinstance(step, Changed) and isinstance(step.record, Claim | Placement | Argument):
                self._gone.setdefault(id, step.record)


class _WithGone:
    """A document, and records that it has no more."""

    def __init__(self, document: Records, gone: Mapping[str, Record]) -> None:
        self._gone = gone
        self._find = document.find
        self.all = document.all
        self.referrers = document.referrers

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this id and kind, even if it is gone, or None."""
        gone = self._gone.get(id)
        return self._find(id, kind) or (gone if isinstance(gone, kind) else None)


def date_of(moment: Moment) -> QDate:
    """Return the day on which a step was done, in the user's own time."""
    return QDateTime.fromSecsSinceEpoch(int(moment.at.timestamp())).date()


def time_of(moment: Moment) -> str:
    """Return the time of day at which a step was done, in the user's own time."""
    at = QDateTime.fromSecsSinceEpoch(int(moment.at.timestamp()))
    return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)


def day(date: QDate) -> str:
    """Return the name of a day: today, yesterday, a day of this year, or the whole date."""
    today = QDate.currentDate()
    if date == today:
        return tr("Today")
    if date == today.addDays(-1):
        return tr("Yesterday")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def when(moment: Moment) -> str:
    """Return when a step was done, in words that stand within a sentence: 14:32, or a day and 14:32."""
    date = date_of(moment)
    if date == QDate.currentDate():
        return time_of(moment)
    return tr("{0}, {1}").format(QLocale().toString(date, QLocale.FormatType.ShortFormat), time_of(moment))
