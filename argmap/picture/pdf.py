"""Write figures as a PDF, a page each: real text, links, bookmarks, and tags for screen readers.

It is written here rather than by Qt, whose files have none of the last three, spell Chinese with signs that no search
finds, and drop emoji. What a screen reader says of a claim is what an SVG says: its words and its description.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from argmap import atomic_write
from argmap.picture.fonts import ensure_application
from argmap.picture.paper import Page, page_of
from argmap.picture.pdf_file import PdfFile, number, string
from argmap.picture.pdf_tags import Tags
from argmap.picture.pdf_text import Drawing
from argmap.picture.scripts import lacking_notice
from argmap.picture.shapes import Bookmark, Box, Figure, Item, TextShape

_WEB = re.compile(r"https?://\S+\Z", re.IGNORECASE)
_ROLES = {
    **{"title": "H1", "claim": "P", "sources": "P", "key": "P", "speaker": "P", "stub": "P"},
    **{"heading": "H2", "text": "P"},
}
"""What an item is to a screen reader; all others are decoration, since claims say for or against what they are."""


def write(figure: Figure, path: Path | str) -> str:
    """Write a figure as PDF, on a page of the figure's size; return a notice for the user, or "".

    The file is written completely or not at all. Raises UserError if that fails.
    """
    return write_pages([page_of(figure)], path)


def write_pages(pages: Sequence[Page], path: Path | str) -> str:
    """Write pages as one PDF, completely or not at all; return a notice for the user, or "". Raises as `write`.

    Title and language of the document are those of the first page. Links and bookmarks lead from page to page.
    """
    ensure_application()
    atomic_write.write(path, _Document(pages).content())
    notices = (lacking_notice(page.figure) for page in pages)
    return next((notice for notice in notices if notice), "")


class _Document:
    """A PDF in the making."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        self._file = PdfFile()
        self._tags = Tags(self._file)
        self._drawing = Drawing(self._file)
        self._numbers = [self._file.reserve() for _ in pages]
        self._places = _places(pages)

    def content(self) -> Iterable[bytes]:
        """Return the whole file in pieces."""
        file, root, kids = self._file, self._file.reserve(), self._file.reserve()
        resources = file.reserve()
        for at in range(len(self._pages)):
            self._write_page(at, kids, resources)
        file.put(resources, self._drawing.resources())
        listed = " ".join(f"{kid} 0 R" for kid in self._numbers)
        file.put(kids, f"<</Type/Pages/Kids[{listed}]/Count {len(self._numbers)}>>")
        first = self._pages[0].figure
        language = f"/Lang{string(first.language)}" if first.language else ""
        outlines = self._outlines()
        shown = f"/Outlines {outlines} 0 R/PageMode/UseOutlines" if outlines else ""
        file.put(
            root,
            f"<</Type/Catalog/Pages {kids} 0 R{language}{shown}/ViewerPreferences<</DisplayDocTitle true>>"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {self._tags.write()} 0 R>>",
        )
        info = file.add(f"<</Title{string(first.title)}/Creator{string('argmap')}/Producer{string('argmap')}>>")
        return file.content(root, info)

    def _write_page(self, at: int, kids: int, resources: int) -> None:
        page, own = self._pages[at], self._numbers[at]
        self._tags.begin(own)
        seen = -page.left / page.scale, -page.top / page.scale
        beyond = seen[0] + page.width / page.scale, seen[1] + page.height / page.scale
        drawn = [f"/Artifact BMC {self._drawing.background(page.figure.background, page.width, page.height)} EMC"]
        scale = number(page.scale) if page.scale >= 0.1 else f"{page.scale:.6f}"
        drawn.append(f"1 j {scale} 0 0 -{scale} {number(page.left)} {number(page.height - page.top)} cm")
        links: list[int] = []
        for item in page.figure.items:
            box = item.bounds()
            if box[0] < beyond[0] and box[2] > seen[0] and box[1] < beyond[1] and box[3] > seen[1]:
                drawn.append(self._item(item, at, links))
        content = self._file.add_stream("\n".join(drawn).encode("latin-1"))
        notes = f"/Annots[{' '.join(f'{link} 0 R' for link in links)}]" if links else ""
        self._file.put(
            own,
            f"<</Type/Page/Parent {kids} 0 R/MediaBox[0 0 {number(page.width)} {number(page.height)}]"
            f"/Contents {content} 0 R/Resources {resources} 0 R/StructParents {self._tags.end()}/Tabs/S{notes}>>",
        )

    def _item(self, item: Item, at: int, links: list[int]) -> str:
        """Return the operators that draw an item; add its links."""
        shapes = "\n".join([self._drawing.shape(shape) for shape in item.shapes])
        drawn = f"q 1 0 0 1 {number(item.x)} {number(item.y)} cm\n{shapes}\nQ"
        role = _ROLES.get(item.kind)
        if role is None:
            links += self._link(item.link, item.bounds(), at) if item.link else []
            return f"/Artifact BMC\n{drawn}\nEMC"
        spoken = ""
        if item.kind in ("claim", "speaker"):
            spoken = f"{item.title}. {item.description}" if item.description else item.title
        mark = self._tags.element(role, spoken)
        if item.link:
            links += self._link(item.link, item.bounds(), at)
        for shape in item.shapes:
            if isinstance(shape, TextShape) and shape.link:
                left, top = item.x + shape.left, item.y + shape.baseline - shape.size
                box = left, top, left + shape.width, top + shape.size * 1.3
                links += self._link(shape.link, box, at)
        return f"/{role}<</MCID {mark}>>BDC\n{drawn}\nEMC"

    def _link(self, link: str, box: Box, at: int) -> list[int]:
        """Return the number of a link over a box of the figure, in a list; none where it leads nowhere."""
        page = self._pages[at]
        if link.startswith("#"):
            place = self._nearest(at, link[1:])
            if place is None:
                return []
            leads = f"/Dest{self._destination(place)}"
        elif _WEB.match(link):
            leads = f"/A<</S/URI/URI({_address(link)})>>"
        else:
            return []
        corners = f"{self._across(page, box[0])} {self._up(page, box[3])} {self._across(page, box[2])}"
        rect = f"[{corners} {self._up(page, box[1])}]"
        note = self._file.reserve()
        parent = self._tags.link(note)
        self._file.put(
            note,
            f"<</Type/Annot/Subtype/Link/Rect{rect}/Border[0 0 0]/F 4/P {self._numbers[at]} 0 R"
            f"/StructParent {parent}/Contents{string(link if link[0] != '#' else '')}{leads}>>",
        )
        return [note]

    def _nearest(self, at: int, name: str) -> tuple[int, float, float] | None:
        """Return the place of a name on this page or the next that has it, as the sources of this map; else any.

        What a page goes on from, which is marked as "off", lies before it.
        """
        ahead = range(at, -1, -1) if name.startswith("off-") else range(at, len(self._pages))
        found = (self._places.get((page, name)) for page in ahead)
        return next((place for place in found if place), None) or self._places.get((-1, name))

    def _destination(self, place: tuple[int, float, float]) -> str:
        at, x, y = place
        page = self._pages[at]
        return f"[{self._numbers[at]} 0 R/XYZ {self._across(page, x - 12)} {self._up(page, y - 12)} 0]"

    @staticmethod
    def _across(page: Page, x: float) -> str:
        return number(page.left + x * page.scale)

    @staticmethod
    def _up(page: Page, y: float) -> str:
        return number(page.height - page.top - y * page.scale)

    def _outlines(self) -> int:
        """Write the bookmarks; return the number of their root, 0 if there are none."""
        found: list[tuple[Bookmark, tuple[int, float, float]]] = []
        for at, page in enumerate(self._pages):
            for mark in page.figure.bookmarks:
                place = self._places.get((at, mark.item)) or self._places.get((-1, mark.item))
                if place is not None and all(mark != known for known, _ in found):
                    found.append((mark, place))
        if not found:
            return 0
        root = self._file.reserve()
        numbers = [self._file.reserve() for _ in found]
        above = [_above(found, at) for at in range(len(found))]
        below: dict[int, list[int]] = {}
        for at, parent in enumerate(above):
            below.setdefault(parent, []).append(at)
        for at, (mark, place) in enumerate(found):
            row = below[above[at]]
            here = row.index(at)
            entry = f"<</Title{string(mark.title)}/Parent {root if above[at] < 0 else numbers[above[at]]} 0 R"
            entry += f"/Prev {numbers[row[here - 1]]} 0 R" if here else ""
            entry += f"/Next {numbers[row[here + 1]]} 0 R" if here + 1 < len(row) else ""
            if kids := below.get(at):
                entry += f"/First {numbers[kids[0]]} 0 R/Last {numbers[kids[-1]]} 0 R/Count {len(kids)}"
            self._file.put(numbers[at], f"{entry}/Dest{self._destination(place)}>>")
        top = below[-1]
        ends = f"/First {numbers[top[0]]} 0 R/Last {numbers[top[-1]]} 0 R"
        self._file.put(root, f"<</Type/Outlines{ends}/Count {len(found)}>>")
        return root


def _above(found: Sequence[tuple[Bookmark, object]], at: int) -> int:
    """Return which bookmark one stands below: the last before it that is less deep; -1 if there is none."""
    level = found[at][0].level
    return next((before for before in range(at - 1, -1, -1) if found[before][0].level < level), -1)


def _places(pages: Sequence[Page]) -> dict[tuple[int, str], tuple[int, float, float]]:
    """Return where things stand to which links lead: (page or -1 for the first of all, name) to page, x and y."""
    found: dict[tuple[int, str], tuple[int, float, float]] = {}
    for at, page in enumerate(pages):
        for item in page.figure.items:
            for name, x, y in _named(item):
                found.setdefault((at, name), (at, x, y))
                found.setdefault((-1, name), (at, x, y))
    return found


def _named(item: Item) -> Iterable[tuple[str, float, float]]:
    yield item.id, item.x, item.y
    for shape in item.shapes:
        if isinstance(shape, TextShape) and shape.name:
            yield shape.name, item.x + shape.left, item.y + shape.baseline - shape.size


def _address(link: str) -> str:
    """Return a web address as the text of a string; letters beyond ASCII as a browser sends them."""
    raw = "".join(c if c.isascii() else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in link)
    return raw.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
