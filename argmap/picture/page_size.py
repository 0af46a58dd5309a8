"""PagedMap: sizes of paper and of slides, how a sheet is turned, and a figure that fills one."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from argmap.errors import UserError
from argmap.picture.shapes import Figure

MARGIN = 24.0
"""Points; the free edge of a page (8.5 mm), which most printers can leave."""
SMALLEST, LARGEST = 72.0, 14_400.0
"""Points; the sides that a page may have. Readers of PDF take no longer ones (PDF 32000-1, annex C)."""
_MM = 72 / 25.4
_UNITS = {"mm": _MM, "cm": 10 * _MM, "in": 72.0, "inch": 72.0, "″": 72.0, '"': 72.0, "pt": 1.0}
_SIZE = re.compile(r"(\d+(?:[.,]\d+)?)\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(mm|cm|inch|in|″|\"|pt)", re.IGNORECASE)


class Orientation(StrEnum):
    """How a sheet is turned. `AUTO`: however the type comes out larger."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class PageSize:
    """A size of page in points. `turns`: it is a sheet of paper, which may as well be turned."""

    name: str
    width: float
    height: float
    turns: bool = True

    @property
    def orientation(self) -> Orientation:
        """Return whether the page is wider than high."""
        return Orientation.LANDSCAPE if self.width > self.height else Orientation.PORTRAIT

    def turned(self, orientation: Orientation) -> tuple["PageSize", ...]:
        """Return this page in the orientations to try: one, or both for `AUTO`, the upright one first."""
        low, high = sorted((self.width, self.height))
        upright, lying = replace(self, width=low, height=high), replace(self, width=high, height=low)
        match orientation:
            case Orientation.PORTRAIT:
                return (upright,)
            case Orientation.LANDSCAPE:
                return (lying,)
            case _:
                return (upright, lying) if self.turns and low < high else (self,)


@dataclass(frozen=True, slots=True, eq=False)
class DrawnPage:
    """A page that has been drawn: the figure fills it, margins included. `type_size` is that of claims, in points."""

    figure: Figure
    size: PageSize
    type_size: float

    @property
    def scale(self) -> float:
        """Return how many points of the page one px of the figure takes."""
        return self.size.width / self.figure.width


def _paper(name: str, width: float, height: float) -> PageSize:
    return PageSize(name, round(width * _MM, 2), round(height * _MM, 2))


PAGE_SIZES = {
    page.name.casefold(): page
    for page in (
        _paper("A5", 148, 210),
        _paper("A4", 210, 297),
        _paper("A3", 297, 420),
        _paper("A2", 420, 594),
        _paper("A1", 594, 841),
        _paper("A0", 841, 1189),
        PageSize("Letter", 612.0, 792.0),
        PageSize("Legal", 612.0, 1008.0),
        PageSize("Tabloid", 792.0, 1224.0),
        PageSize("16:9", 960.0, 540.0, turns=False),
        PageSize("4:3", 720.0, 540.0, turns=False),
    )
}
"""The pages that have a name, by that name in lower case."""


def page_size(text: str) -> PageSize:
    """Return the page of this name or size: "A3", "letter", "16:9", "300x200mm", "24 × 36 in".

    A size that is given in figures is kept as it is given, width first. Raises UserError for anything else.
    """
    wanted = text.strip()
    if known := PAGE_SIZES.get(wanted.casefold()):
        return known
    if size := _SIZE.fullmatch(wanted):
        unit = _UNITS[size[3].lower()]
        width, height = (round(float(size[at].replace(",", ".")) * unit, 2) for at in (1, 2))
        if min(width, height) >= SMALLEST and max(width, height) <= LARGEST:
            return PageSize(" ".join(wanted.split()), width, height, turns=False)
        raise UserError("A page is between 1 and 200 inches (25 and 5,080 mm) wide and high.")
    raise UserError(
        "There is no page “{page}”. Choose A5 to A0, letter, legal, tabloid, 16:9, 4:3, or a size like 300x200mm.",
        page=wanted,
    )
