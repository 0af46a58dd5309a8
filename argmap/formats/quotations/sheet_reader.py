"""The cells of a spreadsheet (XLSX) as text: its first sheet, row by row."""

from collections.abc import Iterator

from argmap.formats.sources.archive import Archive, Element

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_MOST_COLUMNS = 200


def first_sheet(archive: Archive) -> Iterator[list[str]]:
    """Yield the rows of the first sheet. Raises UserError if the file is damaged or too large."""
    shared = archive.tree("xl/sharedStrings.xml")
    texts = [] if shared is None else [_text(item) for item in shared.iter(_MAIN + "si")]
    sheets = sorted(
        (part for part in archive.names if part.startswith("xl/worksheets/sheet") and part.endswith(".xml")),
        key=lambda part: (len(part), part),
    )
    tree = archive.tree(sheets[0]) if sheets else None
    for row in () if tree is None else tree.iter(_MAIN + "row"):
        cells: list[str] = []
        for cell in row.iter(_MAIN + "c"):
            column = _column(cell.get("r") or "")
            if column is None:
                column = len(cells)
            if column >= _MOST_COLUMNS:
                continue
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = _value(cell, texts)
        yield cells


def _value(cell: Element, texts: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(_MAIN + "t"))
    value = cell.find(_MAIN + "v")
    said = (value.text or "") if value is not None else ""
    if kind == "s":
        return texts[int(said)] if said.isascii() and said.isdigit() and int(said) < len(texts) else ""
    return said


def _text(item: Element) -> str:
    """Return a shared text; readings that are printed above characters are left out."""
    unread = {id(part) for ruby in item.iter(_MAIN + "rPh") for part in ruby.iter(_MAIN + "t")}
    return "".join(part.text or "" for part in item.iter(_MAIN + "t") if id(part) not in unread)


def _column(place: str) -> int | None:
    """Return the column of "AB12" as a number from 0."""
    number = 0
    letters = place.rstrip("0123456789")
    if not (1 <= len(letters) <= 3 and letters.isascii() and letters.isalpha()):
        return None
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
