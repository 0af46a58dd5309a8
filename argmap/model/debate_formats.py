"""The formats of debates: which speeches each has, in order, and which side gives them."""

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.message import Message
from argmap.model.records import Side

_SIDES = (Side.FOR, Side.AGAINST)
_UNKNOWN = Message()


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech: its name, and the side that gives it; NEITHER where both may speak, as in a free discussion.

    `full` is what its name stands for. `closing`: it looks back and brings nothing new, so nobody has to answer in it.
    """

    name: str
    side: Side = Side.NEITHER
    full: Message = _UNKNOWN
    closing: bool = False

    @property
    def stored(self) -> str:
        """The speech as a map stores it: "for:1AC", "against:1NC", or the name alone."""
        return f"{self.side.value}:{self.name}" if self.side in _SIDES else self.name


@dataclass(frozen=True, slots=True)
class DebateFormat:
    """A format of debate. `name` is what the command line calls it."""

    name: str
    title: Message
    speeches: tuple[Speech, ...]


_F, _A = Side.FOR, Side.AGAINST

# fmt: off
_PUBLIC_FORUM = (
    Speech("Pro Constructive", _F), Speech("Con Constructive", _A),
    Speech("Pro Rebuttal", _F), Speech("Con Rebuttal", _A),
    Speech("Pro Summary", _F), Speech("Con Summary", _A),
    Speech("Pro Final Focus", _F), Speech("Con Final Focus", _A),
)
FORMATS: tuple[DebateFormat, ...] = (
    DebateFormat("policy", Message("Policy"), (
        Speech("1AC", _F, Message("first affirmative constructive")),
        Speech("1NC", _A, Message("first negative constructive")),
        Speech("2AC", _F, Message("second affirmative constructive")),
        Speech("2NC/1NR", _A, Message("negative block: second constructive and first rebuttal")),
        Speech("1AR", _F, Message("first affirmative rebuttal")),
        Speech("2NR", _A, Message("second negative rebuttal")),
        Speech("2AR", _F, Message("second affirmative rebuttal")),
    )),
    DebateFormat("lincoln-douglas", Message("Lincoln-Douglas"), (
        Speech("AC", _F, Message("affirmative constructive")),
        Speech("NC/1NR", _A, Message("negative constructive and first negative rebuttal")),
        Speech("1AR", _F, Message("first affirmative rebuttal")),
        Speech("2NR", _A, Message("second negative rebuttal")),
        Speech("2AR", _F, Message("second affirmative rebuttal")),
    )),
    DebateFormat("public-forum", Message("Public Forum, pro first"), _PUBLIC_FORUM),
    DebateFormat("public-forum-con", Message("Public Forum, con first"),
                 tuple(speech for at in range(0, 8, 2) for speech in (_PUBLIC_FORUM[at + 1], _PUBLIC_FORUM[at]))),
    DebateFormat("british-parliamentary", Message("British Parliamentary"), (
        Speech("PM", _F, Message("Prime Minister")),
        Speech("LO", _A, Message("Leader of the Opposition")),
        Speech("DPM", _F, Message("Deputy Prime Minister")),
        Speech("DLO", _A, Message("Deputy Leader of the Opposition")),
        Speech("MG", _F, Message("Member of the Government")),
        Speech("MO", _A, Message("Member of the Opposition")),
        Speech("GW", _F, Message("Government Whip")),
        Speech("OW", _A, Message("Opposition Whip")),
    )),
    DebateFormat("world-schools", Message("World Schools"), (
        Speech("1 Prop", _F, Message("first proposition")),
        Speech("1 Opp", _A, Message("first opposition")),
        Speech("2 Prop", _F, Message("second proposition")),
        Speech("2 Opp", _A, Message("second opposition")),
        Speech("3 Prop", _F, Message("third proposition")),
        Speech("3 Opp", _A, Message("third opposition")),
        Speech("Opp Reply", _A, Message("opposition reply"), closing=True),
        Speech("Prop Reply", _F, Message("proposition reply"), closing=True),
    )),
)
# fmt: on
MOST_TURNS = 12
_KNOWN = {(speech.side, speech.name): speech for form in FORMATS for speech in form.speeches}


def read_speech(stored: str) -> Speech:
    """Return a speech from how a map stores it; what is known of a usual speech of this name comes with it."""
    for side in _SIDES:
        if stored.startswith(f"{side.value}:"):
            name = stored.removeprefix(f"{side.value}:").strip()
            return _KNOWN.get((side, name), Speech(name, side))
    return Speech(stored.strip())


def read_speeches(stored: Sequence[str]) -> tuple[Speech, ...]:
    """Return the speeches of a map in order; one without a name, or with the name of an earlier one, is left out."""
    found: dict[str, Speech] = {}
    for each in stored:
        speech = read_speech(each)
        if speech.name:
            found.setdefault(speech.name, speech)
    return tuple(found.values())


def named_format(name: str) -> DebateFormat | None:
    """Return the format that the command line calls so, or None."""
    return next((form for form in FORMATS if form.name == name), None)


def format_of(stored: Sequence[str]) -> DebateFormat | None:
    """Return the format that has exactly these speeches, or None."""
    return next((form for form in FORMATS if tuple(speech.stored for speech in form.speeches) == tuple(stored)), None)


def turn(number: int) -> Message:
    """Return the name of a turn, counted from 0, where no format is chosen: "For 1", "Against 1", "For 2"…"""
    words = Message("Against {number}") if number % 2 else Message("For {number}")
    return words.with_values(number=str(number // 2 + 1))


def turns(count: int) -> tuple[Speech, ...]:
    """Return so many turns, the sides one after the other, with English names; `turn` has them in any language."""
    return tuple(Speech(str(turn(number)), _SIDES[number % 2]) for number in range(count))
