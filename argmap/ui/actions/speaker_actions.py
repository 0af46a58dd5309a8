"""Actions on quotations and speakers in tables: one edit each, with a notice."""

from collections.abc import Iterable, Sequence

from argmap.message import Message
from argmap.model import source_commands
from argmap.model.placing import attribute_to_name, cite_together
from argmap.model.records import Claim, Passage, Speaker, SpeakerKind
from argmap.picture.translation import listed, tr
from argmap.ui.session import Session


def speakers(session: Session) -> list[Speaker]:
    """Return all speakers by name."""
    return sorted(session.document.all(Speaker), key=lambda s: (s.name.casefold(), s.id))


def by_count(session: Session) -> list[Speaker]:
    """Return all speakers, those with most quotations first."""
    document = session.document
    return sorted(speakers(session), key=lambda speaker: -len(document.referrers(speaker.id, Passage)))


def speakers_of(session: Session, passages: Iterable[str]) -> list[str]:
    """Return the different speakers of these passages, in their order."""
    found = (session.document.find(id, Passage) for id in passages)
    return list(dict.fromkeys(p.speaker for p in found if p is not None and p.speaker))


def claims_of(session: Session, passages: Iterable[str]) -> list[str]:
    """Return the different claims that cite these passages, in their order."""
    citing_them = (claim.id for id in passages for claim in session.document.referrers(id, Claim))
    return list(dict.fromkeys(citing_them))


def attribute(session: Session, passages: Sequence[str], name: str, speaker: str | None = None) -> None:
    """Attribute passages to a speaker, or else to the one of this name, added where there is none.

    Without a name their speaker is unknown.
    """
    with session.edit(Message("Change speaker")) as edit:
        if speaker is None or not name.strip():
            attribute_to_name(edit, passages, name)
        else:
            for id in passages:
                source_commands.attribute(edit, id, speaker)


def describe(session: Session, speaker: str, *, name: str = "", role: str | None = None,
             kind: SpeakerKind | None = None) -> None:  # fmt: skip
    """Set name, role and kind of a speaker, as far as they are given."""
    found = session.document.find(speaker, Speaker)
    if found is None:
        return
    name = " ".join(name.split()) or found.name
    role = found.role if role is None else " ".join(role.split())
    kind = kind or found.kind
    if (name, role, kind) != (found.name, found.role, found.kind):
        with session.edit(Message("Describe speaker"), merge=f"speaker {speaker}") as edit:
            source_commands.describe_speaker(edit, speaker, name=name, role=role, kind=kind)


def take_as_one(session: Session, kept: str, others: Iterable[str]) -> None:
    """Merge several speakers; the name of the one that is kept stays."""
    gone = [id for id in dict.fromkeys(others) if id != kept]
    before = session.document.find(kept, Speaker)
    if not gone or before is None:
        return
    names = [found.name for id in gone if (found := session.document.find(id, Speaker))]
    with session.edit(Message("Take as one speaker")) as edit:
        source_commands.merge_speakers(edit, kept, *gone)
    if session.document.find(gone[0], Speaker) is None:
        told = tr("{0} is now taken as {1}. Undo: Ctrl+Z")
        session.notice.emit(told.format(listed([*dict.fromkeys(names)]), before.name))


def bring_together(session: Session, passages: Sequence[str]) -> None:
    """Make one claim cite all these passages: the first that cites one, with the others merged into it."""
    claims = claims_of(session, passages)
    if not claims:
        return
    label = Message("Merge claims") if len(claims) > 1 else Message("Cite on one claim")
    with session.edit(label) as edit:
        cite_together(edit, passages)
    if all(session.document.find(id, Claim) is None for id in claims[1:]):
        session.select([claims[0]])
        cited = len(session.document.get(claims[0], Claim).passages)
        session.notice.emit(tr("One claim now cites all {0} passages. Undo: Ctrl+Z").format(cited))
