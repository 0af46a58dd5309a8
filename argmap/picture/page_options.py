"""PictureOptions: what is to be drawn of a map, and on which pages."""

import math
from dataclasses import dataclass

from argmap.errors import UserError
from argmap.model.records import ArrangementKind, Claim, Direction, Map, Placement, Records, SiblingOrder
from argmap.model.verbatim import shortened_at_word
from argmap.picture.page_size import MARGIN, Orientation, PageSize

TYPE_SIZE = 9.0
"""Points; the type of claims below which a map is parted over pages, until the user chooses another."""
SMALLEST_TYPE_SIZE, LARGEST_TYPE_SIZE = 3.0, 72.0
MOST_PAGES = 500
_NEAR = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureOptions:
    """What is drawn of a map, how, and on which pages.

    `page` None: one sheet as large as the map. `pages`: at most so many, with the largest type that allows; None: as
    many as `type_size` (of claims, in points) needs. `tiles`: one large picture over several sheets, for gluing.
    `arrangement`, `direction` and `order` None: the map's own. `branch` is the claim with which to begin; None: all.
    """

    page: PageSize | None = None
    orientation: Orientation = Orientation.AUTO
    margin: float | None = None
    pages: int | None = None
    type_size: float = TYPE_SIZE
    tiles: bool = False
    arrangement: ArrangementKind | None = None
    direction: Direction | None = None
    order: SiblingOrder | None = None
    branch: str | None = None
    title: bool = True
    sources: bool = True
    speakers: bool = True
    key: bool = True

    @property
    def edge(self) -> float:
        """Return the free edge of a page in points: the chosen margin, or the usual one, less on small pages."""
        if self.margin is not None:
            return self.margin
        return min(MARGIN, min(self.page.width, self.page.height) / 8) if self.page else MARGIN


def check(options: PictureOptions) -> None:
    """Raise UserError if the options make no sense."""
    if not (math.isfinite(options.type_size) and SMALLEST_TYPE_SIZE <= options.type_size <= LARGEST_TYPE_SIZE):
        raise UserError(
            "The type size is from {low} to {high} points.", low=int(SMALLEST_TYPE_SIZE), high=int(LARGEST_TYPE_SIZE)
        )
    if options.pages is not None and not 1 <= options.pages <= MOST_PAGES:
        raise UserError("The number of pages is from 1 to {most}.", most=MOST_PAGES)
    if options.page is None and (options.tiles or options.pages not in (None, 1)):
        raise UserError("Several pages need a page size, as in “--page A4”.")
    if options.page is not None:
        low = min(options.page.width, options.page.height)
        if not (math.isfinite(options.edge) and 0 <= options.edge <= low / 4):
            raise UserError("The margin is from 0 to a quarter of the page.")


def branch(document: Records, map: str, words: str) -> str:
    """Return the claim of a map that is meant by its id, the beginning of its words, or a part of them.

    Raises UserError where there is none, or several that begin so.
    """
    claims = [c for p in document.referrers(map, Placement) if (c := document.find(p.claim, Claim))]
    wanted = _plain(words)
    if not wanted:
        raise UserError("A branch is named by the first words of its claim.")
    for claim in claims:
        if claim.id == words.strip() or _plain(claim.text) == wanted:
            return claim.id
    found = [claim for claim in claims if _plain(claim.text).startswith(wanted)]
    found = found or [claim for claim in claims if wanted in _plain(claim.text)]
    if len(found) == 1:
        return found[0].id
    question = (named := document.find(map, Map)) and named.question
    if not found:
        raise UserError(
            "No claim of “{map}” begins with “{words}”.", map=_short(question or ""), words=_short(words.strip())
        )
    raise UserError(
        "“{words}” stands in {number} claims, such as {claims}; write more of the words.",
        number=len(found),
        words=_short(words.strip()),
        claims=[f"“{_short(' '.join(claim.text.split()))}”" for claim in sorted(found, key=_text)[:_NEAR]],
    )


def _text(claim: Claim) -> tuple[str, str]:
    return claim.text, claim.id


def _plain(words: str) -> str:
    """Return words as they are compared: whatever their case, spaces, and quotation marks around them."""
    return " ".join(words.casefold().split()).strip("“”„\"'…. ")


def _short(words: str) -> str:
    return shortened_at_word(words, 60)
