"""A newer edition of a source: the search for its passages, and one edit that moves those that the user confirms.

Passages left in the older edition are listed by `argmap.model.editions.left_behind`, and can be searched for in the
newest edition again at any time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.editions import Span, add_edition, move_passages
from argmap.model.records import Passage, Source
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.formats.source_file import SourceText
    from argmap.text.reanchoring import Reanchored


@dataclass(frozen=True, slots=True)
class Edition:
    """A newer text of a source, and what became in it of each passage of the old one, in the order of the text.

    `newer` is the source that has this text, where it has been added before.
    """

    source: str
    newer: str | None
    text: "SourceText"
    found: "tuple[tuple[Passage, Reanchored], ...]"


def sure(edition: Edition) -> dict[str, Span]:
    """Return the places of the passages whose words are unchanged, by id."""
    with LOADING:
        from argmap.text.reanchoring import State

    same = (State.EXACT, State.MOVED)
    return {p.id: (f.place.start, f.place.end) for p, f in edition.found if f.state in same and f.place is not None}


def unsure(edition: Edition) -> "Sequence[tuple[Passage, Reanchored]]":
    """Return the passages that the user has to decide about: changed ones, then lost ones."""
    certain = sure(edition)
    open_ = [(passage, found) for passage, found in edition.found if passage.id not in certain]
    return sorted(open_, key=lambda pair: pair[1].place is None)


def apply(session: Session, edition: Edition, chosen: Mapping[str, Span]) -> str | None:
    """Move what is sure and what was chosen to the newer edition, which is added if need be; return its id. One edit.

    Where the source has a newer edition already, the one that is added is newer than that.
    """
    session.past.leave()  # it was wanted before one looked back
    old = session.document.find(edition.source, Source)
    if old is None or (edition.newer is not None and session.document.find(edition.newer, Source) is None):
        return None
    spans, newer = sure(edition) | dict(chosen), edition.newer
    places = {passage: spans[passage.id] for passage, _ in edition.found if passage.id in spans}
    label = Message("Add a newer edition of “{source}”", source=shortened(old.title))
    if edition.newer:
        label = Message("Move passages to the newer edition of “{source}”", source=shortened(old.title))
    with session.edit(label) as edit:
        if newer is None:
            new = edition.text
            newer = add_edition(
                edit,
                old.id,
                new.title,
                new.text,
                author=new.author,
                publisher=new.publisher,
                date=new.date,
                address=new.address,
                comments=new.comments,
            )
        move_passages(edit, newer, places)
    if newer is None or session.document.find(newer, Source) is None:
        return None
    moved = sum(passage.id in spans for passage in session.document.referrers(newer, Passage))
    left = len(session.document.referrers(edition.source, Passage))
    told = tr("Moved to the newer edition: {0}. Left in the older one: {1}. Undo: Ctrl+Z")
    session.notice.emit(told.format(moved, left))
    session.select([newer])
    return newer
