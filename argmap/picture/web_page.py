"""Write maps as one web page that needs no network: the map to zoom, fold and search, its outline, its quotations.

What is in the page is all that it may use: its policy forbids everything but its own script and its own style sheet,
each told by its hash, and the fonts within it. Without a script the page has everything but zoom, folds and search.
Notes of claims are only for the user and are not in it.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale

from argmap import atomic_write, paths
from argmap.layout import arrange
from argmap.model.handout import HandoutKind, HandoutOptions
from argmap.model.handout_contents import handout
from argmap.model.records import Records
from argmap.picture.font_data import Cut
from argmap.picture.fonts import ensure_application
from argmap.picture.handout_type import plain_line
from argmap.picture.page_fitting import Layouter
from argmap.picture.svg import FAMILIES, faces
from argmap.picture.theme import theme
from argmap.picture.translation import tr
from argmap.picture.web_map import THEMES, WHOLE_MAP, Palette, WebMap, WebMapOptions, web_map
from argmap.picture.web_outline import WebOutline

VARIABLES = {
    "ground": "ground",
    "card": "card",
    "edge": "card_edge",
    "ink": "ink",
    "muted": "muted",
    "pro": "pro",
    "con": "con",
    "hit": "hit",
    "focus": "selected",
    "hover": "hovered",
    "link": "selected",
}
"""The variables of the style sheet, and which color of a theme each is."""
PREFERRED = (
    "",
    "@media screen and (prefers-color-scheme: dark)",
    "@media screen and (prefers-contrast: more)",
    "@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)",
)
"""When the colors of each theme hold."""
WIDE = 1.1
"""A map so many times as wide as it is high is printed on a page that lies."""


@dataclass(frozen=True, slots=True)
class _PagePart:
    """One map of a page."""

    prefix: str
    title: str
    shown: WebMap
    sections: tuple[str, ...]
    letters: frozenset[str]


def write(
    document: Records,
    maps: Sequence[str],
    path: Path | str,
    wanted: WebMapOptions = WHOLE_MAP,
    title: str = "",
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> str:
    """Write maps as one HTML file, completely or not at all; return a notice for the user, or "".

    `title` heads a page of several maps; one map has its question there. Raises UserError if the file cannot be
    written, KeyError if there is no such map.
    """
    atomic_write.write(path, text(document, maps, wanted, title, layouter, check_cancelled).encode())
    return ""


def text(
    document: Records,
    maps: Sequence[str],
    wanted: WebMapOptions = WHOLE_MAP,
    title: str = "",
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> str:
    """Return maps as one HTML page; no text of a map is ever read as markup, an address or a script."""
    ensure_application()
    palette = Palette()
    parts = [
        _part(document, map, f"m{number}-", wanted, palette, 3 if len(maps) > 1 else 2, layouter, check_cancelled)
        for number, map in enumerate(maps, 1)
    ]
    title = plain_line(title) if len(parts) > 1 and title else parts[0].title
    body = "".join(_body(parts, title))
    style = _style(parts, palette, set(body))
    script = _resource("page.js")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(QLocale().bcp47Name())}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="argmap">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}"
        f'<script type="application/json" id="data">{_data(parts)}</script>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _part(
    document: Records,
    map: str,
    prefix: str,
    wanted: WebMapOptions,
    palette: Palette,
    level: int,
    layouter: Layouter,
    check_cancelled: Callable[[], None],
) -> _PagePart:
    shown = web_map(document, map, wanted, palette, layouter, check_cancelled)
    options = HandoutOptions(speakers=wanted.speakers, sources=wanted.sources, branch=wanted.branch)
    told = handout(document, map, HandoutKind.REPORT, options)
    outline = WebOutline(told, prefix, shown.ids, level)
    return _PagePart(prefix, plain_line(told.title), shown, tuple(outline.sections()), frozenset(outline.letters))


def _body(parts: Sequence[_PagePart], title: str) -> Iterator[str]:
    several = len(parts) > 1
    skip, maps = tr("Skip to the outline"), tr("Maps")  # by themselves, as collectors of texts see none in braces
    yield f'<a class="skip" href="#{parts[0].prefix}outline">{escape(skip)}</a>\n'
    yield f'<div class="page">\n<header class="{"" if several else _wide(parts[0])}">\n'
    yield f'<h1 dir="auto">{escape(title)}</h1>\n'
    if several:
        yield f'<nav aria-label="{escape(maps)}"><ul>\n'
        for part in parts:
            yield f'<li><a href="#{part.prefix}article"><bdi>{escape(part.title)}</bdi></a></li>\n'
        yield "</ul></nav>\n"
    else:
        yield f'<p class="counts quiet">{escape(parts[0].shown.counts)}</p>\n'
    yield "</header>\n"
    yield _find()
    yield "<main>\n"
    for part in parts:
        language = f' lang="{escape(part.shown.language)}"' if part.shown.language else ""
        yield f'<article id="{part.prefix}article"{language} aria-label="{escape(part.title)}">\n'
        if several:
            yield f'<header class="{_wide(part)}"><h2 dir="auto">{escape(part.title)}</h2>\n'
            yield f'<p class="counts quiet">{escape(part.shown.counts)}</p></header>\n'
        yield _map(part)
        yield from part.sections
        yield "</article>\n"
    yield "</main>\n</div>\n"


def _find() -> str:
    """Return the field to search, which a script shows."""
    search, searched = tr("Search"), tr("Search claims, quotations and speakers")
    previous, following = tr("Previous hit"), tr("Next hit")
    return (
        f'<div class="find" role="search"><input id="find" type="search" placeholder="{escape(search)}" '
        f'aria-label="{escape(searched)}" autocomplete="off" spellcheck="false">'
        f'<button id="previous" type="button" aria-label="{escape(previous)}">↑</button>'
        f'<button id="next" type="button" aria-label="{escape(following)}">↓</button>'
        '<output id="count" aria-live="polite"></output></div>\n'
    )


def _wide(part: _PagePart) -> str:
    """Return the class of what is printed on a page that lies, or ""."""
    return " wide" if part.shown.groups and part.shown.width > WIDE * part.shown.height else ""


def _map(part: _PagePart) -> str:
    shown = part.shown
    if not shown.groups:
        return ""
    width, height = round(shown.width), round(shown.height)
    label = escape(tr("Map: {question}", question=part.title))
    name, chosen = tr("Map"), tr("Chosen claim")
    keys = tr(
        "Arrow keys go from claim to claim, Enter shows the quotations, Space folds, + and − zoom. The outline below "
        "has the same as text."
    )
    buttons = (
        ("in", "+", tr("Zoom in")),
        ("out", "−", tr("Zoom out")),
        ("fit", tr("Whole map"), ""),
        ("fold", tr("Fold"), tr("Fold all branches")),
        ("unfold", tr("Unfold"), tr("Unfold all branches")),
        ("full", tr("Fill the window"), ""),
    )
    made = "".join(
        f'<button type="button" data-act="{act}"'
        + (f' aria-label="{escape(does)}" title="{escape(does)}"' if does else "")
        + (' aria-pressed="false"' if act == "full" else "")
        + f">{escape(words)}</button>"
        for act, words, does in buttons
    )
    return (
        f'<section id="{part.prefix}map" class="map{_wide(part)}" aria-label="{escape(name)}">\n'
        f'<div class="tools">{made}</div>\n<div class="frame">\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="group" aria-label="{label}" '
        f'aria-describedby="{part.prefix}keys" font-family="{escape(FAMILIES)}">\n{"".join(shown.groups)}</svg>\n'
        f'</div>\n<aside class="detail" aria-live="polite" '
        f'aria-label="{escape(chosen)}"></aside>\n'
        f'<p id="{part.prefix}keys" hidden>{escape(keys)}</p>\n</section>\n'
    )


def _data(parts: Sequence[_PagePart]) -> str:
    """Return what the script works on as JSON in which nothing ends the element that it stands in."""
    maps = [
        {
            "prefix": part.prefix,
            "roots": part.shown.roots,
            "steps": part.shown.steps,
            "folded": part.shown.folded,
        }
        for part in parts
        if part.shown.groups
    ]
    words = {
        "found": tr("Found: {count}"),
        "at": tr("{at} of {count}"),
        "none": tr("Nothing found"),
        "close": tr("Close"),
        "show": tr("Map"),
        "outline": tr("In the outline"),
        "full": tr("Fill the window"),
        "back": tr("Back to the page"),
    }
    made = json.dumps({"maps": maps, "words": words}, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        made = made.replace(letter, f"\\u{ord(letter):04x}")
    return made


def _style(parts: Sequence[_PagePart], palette: Palette, letters: set[str]) -> str:
    """Return the style sheet: the fonts that are used, the colors of every theme, and how the page looks."""
    used: dict[Cut, set[str]] = {("regular", False): set(letters), ("bold", False): set(letters)}
    for part in parts:
        for cut, found in part.shown.letters.items():
            used.setdefault(cut, set()).update(found)
    made = [faces(used)]
    for number, (name, when) in enumerate(zip(THEMES, PREFERRED, strict=True)):
        look = theme(name)
        colors: Mapping[str, str] = {key: getattr(look, field) for key, field in VARIABLES.items()}
        values = ";".join(f"--{key}:{color}" for key, color in (*colors.items(), *palette.colors(number).items()))
        rule = f":root{{{values}}}"
        made.append(f"{when}{{{rule}}}" if when else rule)
    made.append(_resource("page.css"))
    return "\n".join(made)


def _resource(name: str) -> str:
    return "\n" + (paths.resources() / "page" / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode("ascii")
