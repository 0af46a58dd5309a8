"""What stands in a report: the outline of a map, its quotations numbered and in their context, and the sources."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.message import Message
from argmap.model.handout import Block, Heading, ListedClaim, ListedQuotation, Said
from argmap.model.handout_material import HandoutMaterial, one_line
from argmap.model.handout_reasons import SIGNS, open_questions, outline_entry, references
from argmap.model.records import Passage, PassageKind, Source

_OPENING, _CLOSING = re.compile('[“„«"‘‚]$'), re.compile('^[”“»"’‘]')
CONTEXT = 160
"""Characters of the source on either side of a quotation, at most; it never goes beyond the paragraph."""


def report(given: HandoutMaterial) -> Iterator[Block]:
    """Yield the outline, the quotations in the order in which it cites them, and the sources."""
    claims = given.lines.claims
    citing: dict[str, list[str]] = {}
    for id in claims:
        claim = given.claim(id)
        for passage in given.passages(claim) if claim else ():
            citing.setdefault(passage.id, []).append(id)
    numbers = {id: number for number, id in enumerate(citing, 1)}
    yield Heading(Message("Outline"))
    yield SIGNS
    for line in given.lines.lines:
        yield _citing(given, outline_entry(given, line), numbers)
    yield from open_questions(given)
    if citing:
        yield Heading(Message("Quotations"))
    for id, cited_by in citing.items():
        found = given.records.find(id, Passage)
        if found is not None:
            yield _quotation(given, found, numbers[id], cited_by)
    yield from references(given, claims)


def _citing(given: HandoutMaterial, entry: ListedClaim, numbers: Mapping[str, int]) -> ListedClaim:
    """Return an entry that says who says it, and leads to the quotations instead of repeating them."""
    claim = given.claim(entry.claim) if entry.said else None
    if claim is None:
        return entry
    said = []
    for passage in given.passages(claim):
        told = given.told(passage)
        number = numbers[passage.id]
        said.append(Said(who=told.who, place=quotation_name(number), doubt=told.doubt, quotation=number))
    return replace(entry, said=tuple(dict.fromkeys(said)))


def quotation_name(number: int) -> Message:
    """Return how an outline calls a quotation of the appendix."""
    return Message("Q{number}", number=number)


def _quotation(given: HandoutMaterial, passage: Passage, number: int, cited_by: list[str]) -> ListedQuotation:
    before, after = context(given, passage)
    return ListedQuotation(
        number=number,
        told=replace(given.told(passage), quotation=number),
        before=before,
        after=after,
        claims=tuple((given.lines.numbers[id], given.words(id), id) for id in cited_by),
    )


def context(given: HandoutMaterial, passage: Passage) -> tuple[str, str]:
    """Return what stands before and behind a passage in its paragraph; nothing where the source has other words."""
    source = given.records.find(passage.source, Source)
    if source is None or source.text[passage.start : passage.end] != passage.exact or not given.options.sources:
        return "", ""
    start = max(0, passage.start - CONTEXT - 1)
    before = source.text[start : passage.start]
    cut = before.rfind("\n") + 1
    before = before[cut:].lstrip() if cut or not start else "…" + before.partition(" ")[2]
    after = source.text[passage.end : passage.end + CONTEXT + 1]
    line, broken, _ = after.partition("\n")
    after = line.rstrip() if broken or len(after) <= CONTEXT else after.rpartition(" ")[0] + "…"
    if passage.kind is not PassageKind.INDIRECT:  # the words bring quotation marks of their own
        before, after = _OPENING.sub("", before), _CLOSING.sub("", after)
    return _with_edges(before), _with_edges(after)


def _with_edges(text: str) -> str:
    """Return a text on one line, with a space at the edges where it has one, so that it joins the quoted words."""
    line = one_line(text)
    if not line:
        return ""
    return (" " if text[0].isspace() else "") + line + (" " if text[-1].isspace() else "")
