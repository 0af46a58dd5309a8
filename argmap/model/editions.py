"""Newer editions of sources, and the passages that were left behind in older ones."""

from collections.abc import Mapping

from argmap.model import source_commands
from argmap.model.document import Edit
from argmap.model.records import Passage, Records, Source, SourceComment

Span = tuple[int, int]


def newest(document: Records) -> dict[str, str]:
    """Return, for each source that has a newer edition, its newest one (by ids).

    Where two editions replace the same one, the one that was added last counts. The time is linear in the sources.
    """
    sources = sorted(document.all(Source), key=lambda source: (source.order, source.id))
    newer = {source.replaces: source.id for source in sources if source.replaces is not None}
    found: dict[str, str] = {}
    for older in newer:
        path, at = [], older
        while at in newer and at not in found:
            path.append(at)
            at = newer[at]
        last = found.get(at, at)
        found.update((id, last) for id in path)
    return found


def left_behind(document: Records) -> dict[str, list[Passage]]:
    """Return the passages in sources that have a newer edition, by source, in the order of the text.

    Sources are in their order; one without passages is left out.
    """
    sources = (document.find(id, Source) for id in newest(document))
    older = sorted((source for source in sources if source), key=lambda source: (source.order, source.id))
    left = {source.id: document.referrers(source.id, Passage) for source in older}
    return {id: sorted(found, key=lambda p: (p.start, p.end, p.id)) for id, found in left.items() if found}


def add_edition(
    edit: Edit,
    source: str,
    title: str,
    text: str,
    *,
    author: str = "",
    publisher: str = "",
    date: str = "",
    address: str = "",
    comments: tuple[SourceComment, ...] = (),
) -> str:
    """Add a newer edition of a source, newer than all others; empty author, publisher and address are copied."""
    old = edit.get(source, Source)
    return source_commands.add_source(
        edit,
        title,
        text,
        author=author or old.author,
        publisher=publisher or old.publisher,
        date=date,
        address=address or old.address,
        comments=comments,
        replaces=newest(edit).get(source, source),
    )


def move_passages(edit: Edit, newer: str, places: Mapping[Passage, Span]) -> None:
    """Move passages to their places in a newer edition; one that has changed since is left where it is."""
    for passage, (start, end) in places.items():
        if edit.find(passage.id, Passage) == passage:
            source_commands.move_passage(edit, passage.id, newer, start, end)
