"""The tables of an .argmap file of this format, and its maximum size.

Written out rather than derived from the records: a file's format must not change because a record did. The text of a
source, which never changes, is kept once under its SHA-256, however often the source's row and the journal name it.
"""

from sqlalchemy import Column, Integer, MetaData, Table, Text

from argmap.storage.limits import FORMAT, MOST_BYTES, MOST_CHARACTERS, MOST_ENTRIES, MOST_ITEMS, MOST_RECORDS

__all__ = [
    "FORMAT",
    "JOURNAL",
    "JOURNAL_SUM",
    "METADATA",
    "MOST_BYTES",
    "MOST_CHARACTERS",
    "MOST_ENTRIES",
    "MOST_ITEMS",
    "MOST_RECORDS",
    "RECORDS",
    "RECORD_SUM",
    "SOURCE_TEXT",
]

METADATA = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _text_or_null(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _record(name: str, *columns: Column[str] | Column[int]) -> Table:
    return Table(name, METADATA, _id(), *columns)


RECORDS: dict[str, Table] = {
    table.name: table
    for table in (
        _record(
            "map",
            _text("question"),
            _text("order"),
            _text("arrangement"),
            _text("direction"),
            _text("sibling_order"),
            _text("quiet"),
            _text("speeches"),
            _text("foreign"),
        ),
        _record(
            "source",
            _text("title"),
            _text("text_sha256"),
            _text("author"),
            _text("publisher"),
            _text("date"),
            _text("address"),
            _text("order"),
            _text_or_null("replaces"),
            _text("comments"),
            _text("pages"),
            _text("page_labels"),
            _text("reference"),
            _text("foreign"),
        ),
        _record("speaker", _text("name"), _text("kind"), _text("role"), _text("aliases"), _text("foreign")),
        _record(
            "passage",
            _text("source"),
            _number("start"),
            _number("end"),
            _text("exact"),
            _text("prefix"),
            _text("suffix"),
            _text("kind"),
            _text_or_null("speaker"),
            _text("via"),
            _text_or_null("replies_to"),
            _text("posted"),
            _number("set_aside"),
            _text("foreign"),
        ),
        _record(
            "claim",
            _text("text"),
            _text("note"),
            _text("tags"),
            _text("passages"),
            _text_or_null("fidelity"),
            _number("unstated"),
            _text("name"),
            _text("speech"),
            _text("foreign"),
        ),
        _record(
            "argument",
            _text("premises"),
            _text("stance"),
            _text("target"),
            _number("guessed"),
            _text("scheme"),
            _text("name"),
            _text("foreign"),
        ),
        _record("placement", _text("map"), _text("claim"), _text("order"), _number("folded"), _text_or_null("pin")),
        _record(
            "speakerside", _text("map"), _text("speaker"), _text_or_null("side"), _number("decided"), _text("because")
        ),
        _record("pile", _text("map"), _text("heading"), _text("passages"), _text("order"), _number("apart")),
        _record(
            "openquestion",
            _text("about"),
            _text("text"),
            _text("order"),
            _text("critical"),
            _text("answers"),
            _number("closed"),
        ),
    )
}
"""The table of each kind of record, named as in `argmap.model.records.KINDS`. Tuples are JSON, truth is 0 or 1."""

SOURCE_TEXT = Table("source_text", METADATA, Column("sha256", Text, primary_key=True), _text("text"))

JOURNAL = Table(
    "journal",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _text("at"),  # ISO 8601, UTC
    _text("author"),
    _text("origin"),  # the client that wrote the row; empty where one writes at a time
    _text("label"),  # JSON, see serialization.label_to_values
    Column("joins", Integer, nullable=True),  # the row at which the step of joined typing began that this one goes on
    Column("undoes", Integer, nullable=True),
    _text("steps"),  # last: a list of what was done must not read through each change
)

RECORD_SUM = Table("record_sum", METADATA, Column("id", Text, primary_key=True), _text("sum"), sqlite_with_rowid=False)
"""The sum of each record's row, see `sums`."""

JOURNAL_SUM = Table(
    "journal_sum", METADATA, Column("seq", Integer, primary_key=True, autoincrement=False), _text("sum")
)
"""The sum of each row of the journal."""
