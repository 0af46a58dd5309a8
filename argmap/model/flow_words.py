"""What a flow says in words: sides, what a cell is to the one that it hangs on, and what became of it."""

from argmap.message import Message
from argmap.model.flow import FlowCell, FlowRole, FlowTable
from argmap.model.records import Claim, Records, Side
from argmap.model.verbatim import shortened_at_word

SIGNS = {Side.FOR: "+", Side.AGAINST: "−"}
"""How a side is told where there is only a letter for it."""
SHORT, SHORTEST = 60, 32
"""The most letters of a claim that is named where it is read aloud, and in a cell."""
NOWHERE = Message("In no speech")
MOTION = Message("Motion")


def side_word(side: Side) -> Message:
    """Return a side in a word; empty where there is none."""
    match side:
        case Side.FOR:
            return Message("for", "the side of a speech")
        case Side.AGAINST:
            return Message("against", "the side of a speech")
        case _:
            return Message()


def dropped_word(cell: FlowCell) -> Message:
    """Return the mark of a dropped cell, with its reason; empty where it is not dropped."""
    return cell.fate.reason if cell.fate.is_dropped else Message()


def notes(document: Records, table: FlowTable, cell: FlowCell) -> list[Message]:
    """Return what has to be said of a cell because its place does not tell it, the mark of a dropped one left out."""
    found: list[Message] = []
    about = document.find(cell.about, Claim) if cell.about else None
    words = shortened_at_word(" ".join(about.text.split()), SHORTEST) if about is not None else ""
    above = table.cell_of(cell.about) if cell.about else None
    stands_right = above is not None and 0 <= above.column < cell.column
    stands_below = cell.indent > 0
    motion = above is not None and above.role is FlowRole.MOTION and above.column < 0
    match cell.role:
        case FlowRole.TOGETHER:
            found.append(
                Message("together with the claim above")
                if stands_below
                else Message("together with “{claim}”", claim=words)
            )
        case FlowRole.UNDERCUTS if stands_right:
            found.append(Message("objects to the step, not to the claim"))
        case FlowRole.UNDERCUTS:
            found.append(Message("objects to the step from “{claim}”", claim=words))
        case FlowRole.SUPPORTS if not stands_below:
            found.append(Message("supports it") if stands_right else Message("supports “{claim}”", claim=words))
        case FlowRole.ANSWERS if not stands_right and not motion:
            found.append(Message("answers it") if stands_below else Message("answers “{claim}”", claim=words))
        case FlowRole.LOOSE:
            found.append(Message("not connected with anything yet"))
        case _:
            pass
    if cell.again:
        found.append(Message("stands in another row, too"))
    if cell.elsewhere:
        found.append(Message("said in “{speech}”, which is not one of these speeches", speech=cell.elsewhere))
    return found


def told(document: Records, table: FlowTable, cell: FlowCell) -> list[Message]:
    """Return all that there is to say of a cell besides its words, for those who do not see where it stands."""
    speech = table.speech(cell)
    about = document.find(cell.about, Claim) if cell.about else None
    words = shortened_at_word(" ".join(about.text.split()), SHORT) if about is not None else ""
    found: list[Message] = []
    if cell.role is FlowRole.MOTION:
        found.append(MOTION)
    if speech is not None:
        found.append(
            Message("proposed for {speech}", speech=speech.name)
            if cell.proposed
            else Message("said in {speech}", speech=speech.name)
        )
    if (side := side_word(cell.side)) and cell.column >= 0:
        found.append(side)
    match cell.role:
        case FlowRole.SUPPORTS | FlowRole.OPENS:
            found.append(Message("supports “{claim}”", claim=words))
        case FlowRole.ANSWERS:
            found.append(Message("answers “{claim}”", claim=words))
        case FlowRole.UNDERCUTS:
            found.append(Message("objects to the step from “{claim}”", claim=words))
        case FlowRole.TOGETHER:
            found.append(Message("together with “{claim}”", claim=words))
        case FlowRole.LOOSE:
            found.append(Message("not connected with anything yet"))
        case _:
            pass
    if cell.again:
        found.append(Message("stands in another row, too"))
    if cell.elsewhere:
        found.append(Message("said in “{speech}”, which is not one of these speeches", speech=cell.elsewhere))
    if cell.column == table.nowhere and cell.role is not FlowRole.LOOSE:
        found.append(Message("there is no speech left for it"))
    if reason := cell.fate.reason:
        found.append(reason)
    return found
