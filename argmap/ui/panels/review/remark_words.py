"""The words of the review: what a kind of remark is called, what a remark says, and why it may matter."""

from argmap.message import Message
from argmap.model.records import Claim, Records, Source, Speaker
from argmap.model.remarks import Remark, RemarkKind
from argmap.model.verbatim import shortened_at_word
from argmap.picture.translation import listed, tr, translated

ASKED = "asked"
"""The key of open questions among the kinds of remarks."""

KIND_NAMES: dict[str, Message] = {
    ASKED: Message("Open questions"),
    RemarkKind.UNANSWERED: Message("Objections without an answer"),
    RemarkKind.UNSUPPORTED: Message("Claims without support"),
    RemarkKind.COMPOUND: Message("Two claims in one"),
    RemarkKind.QUESTION: Message("Questions in place of claims"),
    RemarkKind.REPEATED: Message("Reasons that repeat what they are for"),
    RemarkKind.SAME: Message("Claims that say nearly the same"),
    RemarkKind.FAR: Message("Claims far from the words they cite"),
    RemarkKind.MISSING: Message("Key words that no premise names"),
    RemarkKind.LOOSE: Message("Words of premises that lead nowhere"),
    RemarkKind.ONE_SIDED: Message("Sources quoted for one side"),
    RemarkKind.BOTH_SIDES: Message("Speakers on both sides"),
}
"""What the kinds are called where one chooses among them."""

_WHY: dict[RemarkKind, Message] = {
    RemarkKind.UNANSWERED: Message(
        "Nothing on the map speaks against this objection. Does it stand, or is there an answer?"
    ),
    RemarkKind.UNSUPPORTED: Message(
        "Nobody is quoted for this claim, and no reason is given for it. Why should one believe it?"
    ),
    RemarkKind.COMPOUND: Message(
        "There seem to be two claims in one. Apart, each can have its own reasons and objections."
    ),
    RemarkKind.QUESTION: Message("A question can be neither true nor false. What is the claim?"),
    RemarkKind.REPEATED: Message("This reason seems to say what it is a reason for. What else speaks for it?"),
    RemarkKind.SAME: Message(
        "These two claims seem to say the same. As one, all that is said about them comes together."
    ),
    RemarkKind.FAR: Message(
        "The claim has few words of the passage that it cites. Is it what the passage says, or your own reading?"
    ),
    RemarkKind.MISSING: Message(
        "The conclusion says something that none of its premises names. Is there a premise that nobody has stated?"
    ),
    RemarkKind.LOOSE: Message(
        "A premise says something that neither the conclusion nor another premise takes up. Does it belong here?"
    ),
    RemarkKind.ONE_SIDED: Message(
        "All claims from this source are on one side, and more of its quotations wait. Does it say something "
        "for the other side?"
    ),
    RemarkKind.BOTH_SIDES: Message("This speaker is quoted for both sides. Is each of them what they mean?"),
}

_REMEDIES: dict[RemarkKind, Message] = {
    RemarkKind.UNANSWERED: Message("Answer it"),
    RemarkKind.UNSUPPORTED: Message("Add a reason"),
    RemarkKind.COMPOUND: Message("Make two claims of it"),
    RemarkKind.QUESTION: Message("Make it a claim"),
    RemarkKind.REPEATED: Message("Edit the words"),
    RemarkKind.SAME: Message("Merge the two"),
    RemarkKind.FAR: Message("It is my own reading"),
    RemarkKind.MISSING: Message("Add a co-premise"),
    RemarkKind.LOOSE: Message("Edit the words"),
    RemarkKind.ONE_SIDED: Message("Show what waits"),
}


def why(kind: RemarkKind) -> str:
    """Return in a sentence or two why a remark of a kind may matter."""
    return translated(_WHY[kind])


def remedy_of(kind: RemarkKind) -> str:
    """Return what one key does about a remark of a kind; "" where there is nothing that one key could do."""
    return translated(_REMEDIES[kind]) if kind in _REMEDIES else ""


def said(remark: Remark, records: Records) -> str:
    """Return a remark in a few words."""
    words = listed(remark.words)
    match remark.kind:
        case RemarkKind.UNANSWERED:
            return tr("Nothing answers this objection")
        case RemarkKind.UNSUPPORTED:
            return tr("Nothing speaks for it, nobody is quoted")
        case RemarkKind.COMPOUND:
            return tr("Two claims in one?")
        case RemarkKind.QUESTION:
            return tr("A question, not a claim")
        case RemarkKind.REPEATED:
            return tr("Repeats what it is for?")
        case RemarkKind.SAME:
            return tr("Says the same as “{claim}”?", claim=_claim(remark.about[1], records))
        case RemarkKind.FAR:
            return tr("Far from the words it cites?")
        case RemarkKind.MISSING:
            return tr("No premise names: {words}", words=words)
        case RemarkKind.LOOSE:
            return tr("Leads nowhere: {words}", words=words)
        case RemarkKind.ONE_SIDED:
            return tr("Quoted for one side alone")
        case RemarkKind.BOTH_SIDES:
            speaker = records.find(remark.about[2], Speaker)
            return tr("{name} is on both sides", name=speaker.name if speaker else "…")


def subject_of(remark: Remark, records: Records) -> str:
    """Return the words of what a remark is about: a claim, or the title of a source."""
    source = records.find(remark.about[0], Source)
    return source.title if source else _claim(remark.about[0], records, 400)


def _claim(id: str, records: Records, length: int = 60) -> str:
    claim = records.find(id, Claim)
    return shortened_at_word(" ".join(claim.text.split()), length) if claim else ""
