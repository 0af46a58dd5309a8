"""Parts of Word documents that python-docx has no name for."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from argmap.import_lock import LOADING

_BEHIND_BORDERS = (
    *("w:shd", "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr"),
    *("w:tblLayout", "w:tblCellMar", "w:tblLook"),
)


def full_name(name: str) -> str:
    """Return the name of an element or an attribute with its namespace, from one with a prefix."""
    with LOADING:
        from docx.oxml.ns import qn

    return str(qn(name))


def tag_of(name: str) -> Any:
    """Return an empty element of this name."""
    with LOADING:
        from docx.oxml import OxmlElement

    return OxmlElement(name)


def flag(properties: Any, name: str) -> None:
    """Add an on/off property, at the place among the others where Word wants it."""
    if properties.find(full_name(name)) is not None:
        return
    if name == "w:bidi":  # before spacing, indents and alignment
        after = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
        found = next((child for tag in after if (child := properties.find(full_name(tag))) is not None), None)
        if found is not None:
            found.addprevious(tag_of(name))
            return
    properties.append(tag_of(name))


def set_font(style: Any, name: str) -> None:
    """Make a style use a font, whatever the theme says."""
    style.font.name = name
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in list(fonts.attrib):
        if kind.endswith("Theme"):
            del fonts.attrib[kind]
    for kind in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(full_name(kind), name)


def set_language(style: Any, language: str) -> None:
    """Say in which language words of a style are."""
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(full_name("w:lang")):
        properties.remove(old)
    tag = tag_of("w:lang")
    for kind in ("w:val", "w:eastAsia", "w:bidi"):
        tag.set(full_name(kind), language)
    properties.append(tag)


def take_looks(*styles: Any) -> None:
    """Take the line below and the spacing of letters away that the template gives to titles."""
    for style in styles:
        for properties, name in (
            (style.element.get_or_add_pPr(), "w:pBdr"),
            (style.element.get_or_add_rPr(), "w:spacing"),
        ):
            for found in properties.findall(full_name(name)):
                properties.remove(found)


def set_widths(table: Any, widths: Sequence[Any]) -> None:
    """Set the widths of columns, both where Word and where LibreOffice look for them."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def set_cell_margins(table: Any, twips: int) -> None:
    """Set the distance of words from the edges of a table's cells."""
    made = tag_of("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        tag = tag_of(f"w:{side}")
        tag.set(full_name("w:w"), str(twips))
        tag.set(full_name("w:type"), "dxa")
        made.append(tag)
    looks = table._element.tblPr.find(full_name("w:tblLook"))
    if looks is not None:
        looks.addprevious(made)
    else:
        table._element.tblPr.append(made)


def set_borders(properties: Any, name: str, sides: dict[str, tuple[str, str]]) -> None:
    """Add borders, {side: (kind, color)}, at the place among the other properties where Word wants them."""
    made = tag_of(name)
    for side, (kind, color) in sides.items():
        border = tag_of(f"w:{side}")
        for key, value in (("val", kind), ("sz", "6"), ("space", "1" if name == "w:pBdr" else "0"), ("color", color)):
            border.set(full_name(f"w:{key}"), value)
        made.append(border)
    found = next((child for tag in _BEHIND_BORDERS if (child := properties.find(full_name(tag))) is not None), None)
    if found is not None:
        found.addprevious(made)
    else:
        properties.append(made)


def keep_row(row: Any) -> None:
    """Keep a row of a table on one page."""
    properties = row._tr.get_or_add_trPr()
    properties.insert(0, tag_of("w:cantSplit"))


def field_parts(code: str) -> Iterator[Any]:
    """Yield the elements of a number that Word counts, each for a run of its own."""
    for kind in ("begin", "", "separate", "1", "end"):
        if kind in {"begin", "separate", "end"}:
            tag = tag_of("w:fldChar")
            tag.set(full_name("w:fldCharType"), kind)
        else:
            tag = tag_of("w:t" if kind else "w:instrText")
            tag.text = kind or code
        yield tag


def link(paragraph: Any, run: Any) -> None:
    """Make a run with a web address lead there."""
    if not run.text.startswith(("http://", "https://")):
        return
    with LOADING:
        from docx.opc.constants import RELATIONSHIP_TYPE

    tag = tag_of("w:hyperlink")
    tag.set(full_name("r:id"), paragraph.part.relate_to(run.text, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run._element.addprevious(tag)
    tag.append(run._element)


def around(text: str) -> tuple[str, str, str]:
    """Return what stands before, between and behind the two places of "{page} of {pages}"."""
    before, _, rest = text.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return before, between, after


def is_leftward(text: str) -> bool:
    """Return whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    first = next((k for letter in text if (k := unicodedata.bidirectional(letter)) in ("L", "R", "AL")), "L")
    return first != "L"
