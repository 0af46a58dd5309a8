"""The quotations of a document as a list to print: by source, each with who says it and on which page."""

from collections.abc import Iterator, Sequence

from argmap.message import Message
from argmap.model.handout import Block, Handout, Heading, ListedQuotation, ListedSource, Said
from argmap.model.handout_material import one_line, reference
from argmap.model.quotation_table import QuotationRow
from argmap.model.quoted_words import in_marks
from argmap.model.records import PassageKind, Records, Source


def quotation_list(records: Records, rows: Sequence[QuotationRow]) -> Handout:
    """Return rows of the quotation table as a hand-out: under their sources, which stand in the order of the rows."""
    return Handout(
        title=Message("Quotations"),
        subtitle=Message("%n quotation(s)", "", len(rows)),
        blocks=tuple(_blocks(records, rows)),
    )


def _blocks(records: Records, rows: Sequence[QuotationRow]) -> Iterator[Block]:
    numbers = {id: number for number, id in enumerate(dict.fromkeys(row.source for row in rows), 1)}
    number = 0
    for source, place in numbers.items():
        found = records.find(source, Source)
        yield Heading(one_line(found.title if found else "") or Message("Untitled source"))
        for row in (row for row in rows if row.source == source):
            number += 1
            yield ListedQuotation(number=number, told=_said(row, place))
    if numbers:
        yield Heading(Message("Sources"))
    for source, place in numbers.items():
        found = records.find(source, Source)
        if found is not None:
            address = one_line(found.address) if found.title else ""
            yield ListedSource(place, reference(found) or Message("Untitled source"), address)


def _said(row: QuotationRow, source: int) -> Said:
    words = one_line(row.words)
    return Said(
        who=one_line(row.name) or Message("Unknown speaker"),
        role=one_line(row.role),
        via=one_line(row.via),
        words=words if row.kind in (PassageKind.INDIRECT, PassageKind.COMMENT) else in_marks(words),
        source=source,
        place=row.place,
        doubt=Message("The source has other words here.") if row.problem else "",
    )
