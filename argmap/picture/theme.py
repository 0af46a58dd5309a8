"""A theme: every color, size and distance of a picture, read from text under resources/themes."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from argmap import paths
from argmap.errors import UserError

NAMES = ("light", "dark", "print", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # told apart by identity: it is part of every key
class Theme:
    """Colors as "#rrggbb", lengths in px; `..._line` is the height of a line of text."""

    name: str

    ground: str
    card: str
    card_edge: str
    thesis_card: str
    thesis_edge: str
    ink: str
    muted: str
    pro: str
    con: str
    pro_extra: str
    con_extra: str
    stem: str
    """The lines that arguments for and against one target share."""
    sign: str
    pro_tint: str
    """Ground of words that are used as a reason; likewise `con_tint` of an objection, `hit` of a search."""
    con_tint: str
    hit: str
    selected: str
    hovered: str
    added: str
    """Ground of the word that a comparison sets on a claim, with the ink of signs; likewise the next three."""
    removed: str
    reworded: str
    moved: str
    initials: str
    initials_other: str
    """Ink of initials on those colors of speakers on which the first ink does not stand out."""
    speakers: tuple[str, ...]

    title_size: int
    title_line: float
    counts_size: int
    claim_size: int
    claim_line: float
    thesis_size: int
    thesis_line: float
    name_size: int
    name_line: float
    small_size: int
    small_line: float
    number_size: int
    initials_size: int
    source_size: int
    source_line: float

    margin: float
    page_width: float
    """A picture with a title is at least so wide inside its margins."""
    card_width: float
    thesis_width: float
    padding: float
    """Space of a card left and right of what it says; `padding_above` is that above and below."""
    padding_above: float
    header_gap: float
    """Space below the name and role of who says a claim; `footer_gap` is that above the small lines."""
    footer_gap: float
    label_room: float
    """Further space at the foot of a card on whose lower edge labels lie."""
    badge_gap: float
    """Space between initials and name."""
    bar: float
    radius: float
    edge: float
    thesis_edge_width: float
    initials_disc: float
    disc: float
    line: float
    extra_line: float
    stem_line: float
    stack: float
    gap: float
    column: float
    """Width of a column of sources."""
    pro_dash: tuple[float, ...]
    con_dash: tuple[float, ...]
    undercut_dash: tuple[float, ...]

    def text_pairs(self) -> tuple[tuple[str, str, str], ...]:
        """Return (what, ink, ground) for every text and sign that is drawn, so that its contrast can be checked."""
        grounds = {"ground": self.ground, "card": self.card, "thesis": self.thesis_card}
        tints = {"reason": self.pro_tint, "objection": self.con_tint, "hit": self.hit}
        return (
            *((f"words on {name}", self.ink, color) for name, color in (grounds | tints).items()),
            *((f"small words on {name}", self.muted, color) for name, color in grounds.items()),
            *((f"{name} on {at}", ink, g) for name, ink in self.stances for at, g in grounds.items()),
            *((f"sign of {name}", self.sign, color) for name, color in self.stances),
            *(
                (f"word on {name}", self.sign, getattr(self, name))
                for name in ("added", "removed", "reworded", "moved")
            ),
            ("number of a claim", self.card, self.muted),
            *(("initials", self.initials_on(color), color) for color in self.speakers),
        )

    def initials_on(self, color: str) -> str:
        """Return the ink of initials on the color of a speaker."""
        return max(self.initials, self.initials_other, key=lambda ink: contrast(ink, color))

    @property
    def differences(self) -> tuple[tuple[str, str], ...]:
        """Return (name, color) of the ways in which a claim differs between two states."""
        names = ("added", "removed", "reworded", "moved")
        return tuple(zip(names, (self.added, self.removed, self.reworded, self.moved), strict=True))

    @property
    def stances(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Return (name, color) of the two stances."""
        return ("for", self.pro), ("against", self.con)


@cache
def theme(name: str) -> Theme:
    """Return the theme of one of `NAMES`. Raises UserError if there is none of this name."""
    if name not in NAMES:
        raise UserError("There is no theme called “{theme}”. The themes are {names}.", theme=name, names=NAMES)
    values: dict[str, Any] = {}
    for file in ("sizes", name):
        text = (paths.resources() / "themes" / f"{file}.toml").read_text(encoding="utf-8")
        tables = tomllib.loads(text)
        for table in tables.values():
            values |= {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return Theme(name=name, **values)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors "#rrggbb", from 1 to 21 (WCAG 2.1)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(color: str) -> float:
    """Return the relative luminance of "#rrggbb", from 0 to 1 (WCAG 2.1)."""
    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """Return the linear light of an sRGB channel, both from 0 to 1 (IEC 61966-2-1)."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
