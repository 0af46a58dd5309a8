"""Write a figure as SVG: text as text, a group with title and description for each claim, the font embedded."""

import base64
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from fontTools import subset
from fontTools.ttLib import TTFont

from argmap import atomic_write
from argmap.picture.fonts import FAMILY, font_file
from argmap.picture.measure import clean
from argmap.picture.shapes import (
    Command,
    EllipseShape,
    Figure,
    Item,
    PathShape,
    RectShape,
    Shape,
    TextShape,
    Weight,
)

FAMILIES = f"'{FAMILY}', 'Atkinson Hyperlegible', 'Noto Sans', 'DejaVu Sans', sans-serif"
"""The bundled font, and what stands in for letters that it lacks."""
Cut = tuple[Weight, bool]
"""A cut of the font: its weight, and whether it is italic."""


def write(figure: Figure, path: Path | str) -> None:
    """Write a figure as SVG, completely or not at all. Raises UserError if the file cannot be written."""
    atomic_write.write(path, text(figure).encode())


def text(figure: Figure) -> str:
    """Return a figure as SVG, one px as one unit; valid XML for any text."""
    used = _letters(figure)
    root = ElementTree.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": _number(figure.width),
            "height": _number(figure.height),
            "viewBox": f"0 0 {_number(figure.width)} {_number(figure.height)}",
            "role": "graphics-document document",
            "aria-labelledby": "title desc",
            "font-family": FAMILIES,
        },
    )
    if figure.language:
        root.set("xml:lang", clean(figure.language))
    _add(root, "title", {"id": "title"}, figure.title)
    about = next((item.description for item in figure.items if item.kind == "title"), "")
    _add(root, "desc", {"id": "desc"}, about)
    if used:
        _add(root, "style").text = _faces(used)
    _add(root, "rect", {"width": "100%", "height": "100%", "fill": figure.background})
    known = {(weight, italic): _known(weight, italic=italic) for weight, italic in used}
    for number, item in enumerate(figure.items, 1):
        _item(root, item, number, known)
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _item(root: ElementTree.Element, item: Item, number: int, known: Mapping[Cut, frozenset[int]]) -> None:
    attributes = {"class": item.kind, "transform": f"translate({_number(item.x)} {_number(item.y)})"}
    group = _add(root, "g", attributes)
    if item.kind in ("claim", "speaker"):
        group.set("data-id", clean(item.id))
        group.set("role", "img")
        group.set("aria-labelledby", f"t{number} d{number}")
        _add(group, "title", {"id": f"t{number}"}, item.title)
        _add(group, "desc", {"id": f"d{number}"}, item.description)
    elif item.kind == "argument":
        group.set("data-id", clean(item.id))
        group.set("aria-hidden", "true")  # its claims say for or against what they are
        _add(group, "title", {}, item.description)
    for shape in item.shapes:
        _shape(group, shape, known)


def _shape(group: ElementTree.Element, shape: Shape, known: Mapping[Cut, frozenset[int]]) -> None:
    match shape:
        case RectShape():
            place = {"x": shape.x, "y": shape.y, "width": shape.width, "height": shape.height, "rx": shape.radius}
            attributes = {name: _number(value) for name, value in place.items() if value or name != "rx"}
            _add(group, "rect", attributes | _look(shape.fill, shape.stroke, shape.stroke_width))
        case EllipseShape() if shape.radius_x == shape.radius_y:
            place = {"cx": shape.x, "cy": shape.y, "r": shape.radius_x}
            attributes = {name: _number(value) for name, value in place.items()}
            _add(group, "circle", attributes | _look(shape.fill, shape.stroke, shape.stroke_width))
        case EllipseShape():
            place = {"cx": shape.x, "cy": shape.y, "rx": shape.radius_x, "ry": shape.radius_y}
            attributes = {name: _number(value) for name, value in place.items()}
            _add(group, "ellipse", attributes | _look(shape.fill, shape.stroke, shape.stroke_width))
        case PathShape():
            attributes = {"d": _path(shape.commands)} | _look(shape.fill, shape.stroke, shape.width)
            if shape.stroke:
                attributes["stroke-linejoin"] = "round"
                if shape.dash:
                    attributes["stroke-dasharray"] = " ".join(map(_number, shape.dash))
                if shape.cap != "butt":
                    attributes["stroke-linecap"] = shape.cap
            _add(group, "path", attributes)
        case TextShape():
            _text(group, shape, known[shape.weight, shape.italic])


def _text(group: ElementTree.Element, shape: TextShape, known: frozenset[int]) -> None:
    attributes = {
        "x": _number(shape.x),
        "y": _number(shape.baseline),
        "font-size": _number(shape.size),
        "fill": shape.color,
    }
    if shape.weight == "bold":
        attributes["font-weight"] = "bold"
    if shape.italic:
        attributes["font-style"] = "italic"
    anchor = shape.anchor
    if not shape.rightward:  # SVG counts the ends of a line along the direction of its text
        attributes["direction"] = "rtl"
        anchor = {"start": "end", "middle": "middle", "end": "start"}[anchor]  # type: ignore[assignment]
    if anchor != "start":
        attributes["text-anchor"] = anchor
    if shape.width and not known.issuperset(map(ord, shape.text)):
        # The reader's own font draws these letters, as wide as it likes: keep the line inside its card.
        attributes["textLength"] = _number(shape.width)
        attributes["lengthAdjust"] = "spacingAndGlyphs"
    _add(group, "text", attributes, shape.text)


def _look(fill: str, stroke: str, width: float) -> dict[str, str]:
    look = {"fill": fill or "none"}
    if stroke and width:
        look |= {"stroke": stroke, "stroke-width": _number(width)}
    return look


def _path(commands: Iterable[Command]) -> str:
    return "".join(command[0] + " ".join(map(_number, command[1:])) for command in commands)


def _number(value: float) -> str:
    made = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if made == "-0" else made


def _add(
    parent: ElementTree.Element, tag: str, attributes: Mapping[str, str] | None = None, content: str = ""
) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, tag, dict(attributes or {}))
    made.text = clean(content) or None
    return made


def _letters(figure: Figure) -> dict[Cut, set[int]]:
    """Return the characters used of each cut of the font."""
    used: dict[Cut, set[int]] = defaultdict(set)
    for item in figure.items:
        for shape in item.shapes:
            if isinstance(shape, TextShape):
                used[shape.weight, shape.italic].update(map(ord, shape.text))
    return dict(used)


@cache
def _known(weight: Weight, *, italic: bool) -> frozenset[int]:
    with TTFont(font_file(weight, italic=italic), lazy=True) as font:
        return frozenset(font.getBestCmap())


def _faces(used: Mapping[Cut, set[int]]) -> str:
    """Return the style sheet that embeds the used characters of the used cuts."""
    rules = []
    for (weight, italic), letters in sorted(used.items()):
        data = base64.b64encode(_subset(weight, frozenset(letters | {0x20}), italic=italic)).decode("ascii")
        rules.append(
            f"@font-face{{font-family:'{FAMILY}';font-weight:{'bold' if weight == 'bold' else 'normal'};"
            f"font-style:{'italic' if italic else 'normal'};src:url(data:font/woff;base64,{data}) format('woff')}}"
        )
    return "\n".join(rules)


def _subset(weight: Weight, letters: frozenset[int], *, italic: bool) -> bytes:
    options = subset.Options(flavor="woff", notdef_outline=True, hinting=False, recalc_timestamp=False)
    font = subset.load_font(str(font_file(weight, italic=italic)), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    font.close()
    return buffer.getvalue()
