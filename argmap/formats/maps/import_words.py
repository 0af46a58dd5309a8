"""What is told after an import: what was read, kept aside, read as something else, and left out."""

from collections.abc import Iterator

from argmap.formats.maps.map_format import Imported
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.statistics import counts


def report_lines(found: Imported) -> Iterator[Message]:
    """Yield the lines of the report, the counts first. A line is one thing that the user may want to look after."""
    yield read_line(found)
    for told, line in (
        (found.report.changed, Message("Read differently: {what}")),
        (found.report.kept, Message("Kept aside: {what}")),
        (found.report.left_out, Message("Left out: {what}")),
    ):
        for what in told:
            yield line.with_values(what=what)


def read_line(found: Imported) -> Message:
    """Return how much was read, in one line."""
    number = counts(Document(found.records))
    parts = [
        Message("%n map(s)", "", number["maps"]),
        Message("%n claim(s)", "", number["claims"]),
        Message("%n reason(s)", "", number["pro"]),
        Message("%n objection(s)", "", number["con"]),
        Message("%n quotation(s)", "", number["passages"]),
        Message("%n source(s)", "", number["sources"]),
    ]
    return Message("Read: {parts}", parts=[*parts[:4], *(part for part in parts[4:] if part.n)])
