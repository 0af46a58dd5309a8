"""The verbs of sources, passages, speakers and citations."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from argmap.model.document import Edit
from argmap.model.ordering import after
from argmap.model.reader_marks import mark_of
from argmap.model.records import (
    Claim,
    Passage,
    PassageKind,
    Pile,
    Records,
    Source,
    SourceComment,
    Speaker,
    SpeakerKind,
    SpeakerSide,
)
from argmap.model.rules import CONTEXT


def add_source(
    edit: Edit,
    title: str,
    text: str,
    *,
    author: str = "",
    publisher: str = "",
    date: str = "",
    address: str = "",
    comments: tuple[SourceComment, ...] = (),
    replaces: str | None = None,
) -> str:
    """Add an imported text, after the others; `replaces` is the source of which it is a newer edition."""
    made = Source(
        id=edit.new_id(),
        title=title,
        text=text,
        author=author,
        publisher=publisher,
        date=date,
        address=address,
        order=after(edit.last_order(Source)),
        replaces=replaces,
        comments=comments,
    )
    edit.put(made)
    return made.id


def describe_source(
    edit: Edit,
    source: str,
    *,
    title: str,
    author: str = "",
    publisher: str = "",
    date: str = "",
    address: str = "",
) -> None:
    """Set the bibliographic data of a source. Its text never changes."""
    found = edit.get(source, Source)
    edit.put(replace(found, title=title, author=author, publisher=publisher, date=date, address=address))


def set_pages(edit: Edit, source: str, pages: Sequence[int], labels: Sequence[str] = ()) -> None:
    """Set where each page of a source begins in its text, in code points, and what the pages are called if not 1, 2, 3.

    `labels` are as many as the pages, or none.
    """
    found = edit.get(source, Source)
    edit.put(replace(found, pages=tuple(pages), page_labels=tuple(labels)))


def set_reference(edit: Edit, source: str, reference: str) -> None:
    """Set the entry of a source in a bibliography, as CSL JSON; "" for none."""
    edit.put(replace(edit.get(source, Source), reference=reference))


def supersede(edit: Edit, source: str, older: str | None) -> None:
    """Set the source that this one is a newer edition of; None for none."""
    edit.put(replace(edit.get(source, Source), replaces=older))


def remove_source(edit: Edit, source: str) -> None:
    """Remove a source with its passages; the claims that cite them stay, as their own words.

    Newer editions of it are then newer editions of what it replaced itself.
    """
    older = edit.get(source, Source).replaces
    for newer in edit.referrers(source, Source):
        supersede(edit, newer.id, older)
    gone = [passage.id for passage in edit.referrers(source, Passage)]
    for pile in dict.fromkeys(pile.id for passage in gone for pile in edit.referrers(passage, Pile)):
        unpile(edit, pile, *gone)
    for passage in gone:
        remove_passage(edit, passage)
    edit.remove(source)


def add_speaker(
    edit: Edit,
    name: str,
    kind: SpeakerKind = SpeakerKind.PERSON,
    role: str = "",
    aliases: tuple[str, ...] = (),
) -> str:
    """Add a speaker."""
    made = Speaker(id=edit.new_id(), name=name, kind=kind, role=role, aliases=aliases)
    edit.put(made)
    return made.id


def speaker_named(document: Records, name: str) -> str | None:
    """Return the speaker of this name, or else of this alias, whatever its case; never an anonymous one."""
    wanted = " ".join(name.split()).casefold()
    known = [speaker for speaker in document.all(Speaker) if speaker.kind is not SpeakerKind.ANONYMOUS]
    named = (speaker.id for speaker in known if speaker.name.casefold() == wanted)
    aliased = (speaker.id for speaker in known if wanted in [alias.casefold() for alias in speaker.aliases])
    return next(named, None) or next(aliased, None)


def describe_speaker(edit: Edit, speaker: str, *, name: str, kind: SpeakerKind, role: str) -> None:
    """Set name, kind and role of a speaker. An earlier name is kept among the aliases."""
    found = edit.get(speaker, Speaker)
    aliases = found.aliases if name == found.name else (*found.aliases, found.name)
    kept = tuple(alias for alias in dict.fromkeys(aliases) if alias != name)
    edit.put(replace(found, name=name, kind=kind, role=role, aliases=kept))


def merge_speakers(edit: Edit, keep: str, *others: str) -> None:
    """Merge speakers; the names of the others become aliases of the one that is kept."""
    for other in dict.fromkeys(others):
        if other != keep:
            _merge_speaker(edit, keep, other)


def _merge_speaker(edit: Edit, keep: str, other: str) -> None:
    one, two = edit.get(keep, Speaker), edit.get(other, Speaker)
    aliases = dict.fromkeys((*one.aliases, two.name, *two.aliases))
    kept = tuple(alias for alias in aliases if alias != one.name)
    edit.put(replace(one, role=one.role or two.role, aliases=kept))
    for passage in edit.referrers(other, Passage):
        edit.put(replace(passage, speaker=keep))
    for side in edit.referrers(other, SpeakerSide):
        _merge_side(edit, keep, side)
    edit.remove(other)


def _merge_side(edit: Edit, keep: str, side: SpeakerSide) -> None:
    """Transfer a side to the speaker that is kept; where both have one on a map, a decided one counts more."""
    kept = next((s for s in edit.referrers(keep, SpeakerSide) if s.map == side.map), None)
    if kept is None:
        edit.put(replace(side, speaker=keep))
        return
    if side.decided and not kept.decided:
        edit.put(replace(kept, side=side.side, decided=True, because=side.because))
    edit.remove(side.id)


def remove_speaker(edit: Edit, speaker: str) -> None:
    """Remove a speaker; their passages are kept, without a speaker."""
    for passage in edit.referrers(speaker, Passage):
        edit.put(replace(passage, speaker=None))
    for side in edit.referrers(speaker, SpeakerSide):
        edit.remove(side.id)
    edit.remove(speaker)


def add_passage(
    edit: Edit,
    source: str,
    start: int,
    end: int,
    *,
    speaker: str | None = None,
    kind: PassageKind = PassageKind.DIRECT,
    via: str = "",
    replies_to: str | None = None,
    posted: str = "",
) -> str:
    """Mark a span of a source (code points) as a passage."""
    text = edit.get(source, Source).text
    made = Passage(
        id=edit.new_id(),
        source=source,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        kind=kind,
        speaker=speaker,
        via=via,
        replies_to=replies_to,
        posted=posted,
    )
    edit.put(made)
    return made.id


def move_passage(edit: Edit, passage: str, source: str, start: int, end: int) -> None:
    """Move a passage to a span (code points) of another edition of its source; citations of it are kept."""
    text = edit.get(source, Source).text
    moved = replace(
        edit.get(passage, Passage),
        source=source,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )
    edit.put(moved)


def attribute(edit: Edit, passage: str, speaker: str | None) -> None:
    """Set the speaker of a passage; None for unknown."""
    edit.put(replace(edit.get(passage, Passage), speaker=speaker))


def answer(edit: Edit, passage: str, answered: str | None) -> None:
    """Set the passage that a comment replies to; None for unknown."""
    edit.put(replace(edit.get(passage, Passage), replies_to=answered))


def remove_passage(edit: Edit, passage: str) -> None:
    """Remove a passage; claims no longer cite it, piles no longer hold it, and replies to it answer nothing known."""
    for claim in edit.referrers(passage, Claim):
        uncite(edit, claim.id, passage)
    for reply in edit.referrers(passage, Passage):
        edit.put(replace(reply, replies_to=None))
    for pile in edit.referrers(passage, Pile):
        unpile(edit, pile.id, passage)
    edit.remove(passage)


def unpile(edit: Edit, pile: str, *passages: str) -> None:
    """Take passages out of a pile; a pile without passages is removed. The passages themselves are kept."""
    found, gone = edit.get(pile, Pile), set(passages)
    if rest := tuple(p for p in found.passages if p not in gone):
        edit.put(replace(found, passages=rest))
    else:
        edit.remove(pile)


def set_aside(edit: Edit, passages: Iterable[str]) -> None:
    """Mark passages as no stance, for good: they wait no longer for a place on a map."""
    for passage in passages:
        edit.put(replace(edit.get(passage, Passage), set_aside=True))


def take_back(edit: Edit, passages: Iterable[str]) -> None:
    """Let passages that were set aside wait again for a place on a map."""
    for passage in passages:
        edit.put(replace(edit.get(passage, Passage), set_aside=False))


def cite(edit: Edit, claim: str, passage: str) -> None:
    """Add a passage to those that a claim cites, unless it is among them.

    A claim that cites nothing yet and has neither tags nor a note takes those that readers gave the passage elsewhere.
    """
    found = edit.get(claim, Claim)
    if passage in found.passages:
        return
    cited = replace(found, passages=(*found.passages, passage))
    if not (found.passages or found.tags or found.note):
        mark = mark_of(edit.get(passage, Passage))
        cited = replace(cited, tags=mark.tags, note=mark.note)
    edit.put(cited)


def uncite(edit: Edit, claim: str, passage: str) -> None:
    """Remove a passage from those that a claim cites. The passage itself is kept."""
    found = edit.get(claim, Claim)
    edit.put(replace(found, passages=tuple(p for p in found.passages if p != passage)))
