"""Part a measured map over pages so that its type is as large as was asked for, on as few pages as can be."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.model.records import Argument
from argmap.picture.key import KeySigns
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.page_fitting import Fitted, Fitter, Layouter
from argmap.picture.page_furniture import PageWords
from argmap.picture.page_size import DrawnPage, PageSize
from argmap.picture.parting import Branching, MapPart, outline, pack, part
from argmap.picture.parting_fragments import PageMark, PageMarks, fragment, label_height, shown_by, unpinned
from argmap.picture.texts import shortened
from argmap.picture.translation import quoted, tr

MORE_TYPE = 1.25
"""A page that has room may have larger type than was asked for, up to so many times."""
_FILLS = ((1.0, 1.5), (1.3, 1.8))
"""(How much of what a page is thought to hold a part may take at first, up to how much parts are tried together)."""
_FEW = 400
"""Claims of a map for which more than the first of these are tried."""
_SMALLER = 0.8
_TRIES = 8
_MANY = "999"
_SHORT = 28
_ACROSS, _DOWN = 18.0, 12.0
"""Px that a card takes beside itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Parted:
    """A map over several pages. `short` tells how many of these have smaller type than was asked for."""

    sheets: tuple[DrawnPage, ...]
    short: int

    @property
    def type_size(self) -> float:
        """Return the smallest type of claims on any page, in points."""
        return min(sheet.type_size for sheet in self.sheets)


class Parter:
    """Parts one measured map over pages of one size. What was laid out before is laid out once."""

    def __init__(
        self,
        ready: MeasuredMap,
        words: PageWords,
        size: PageSize,
        margin: float,
        layouter: Layouter,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._ready, self._words, self._size, self._margin = unpinned(ready), words, size, margin
        self._fitter = Fitter(size, margin, layouter)
        self._check = check
        weights = {id: (card.width + _ACROSS) * (card.height + _DOWN) for id, card in ready.cards.items()}
        self._outline = outline(ready.tree, weights, shown_by(ready))
        self._tag = label_height(ready.theme) * ready.theme.card_width
        self._known: dict[tuple[object, ...], Fitted] = {}

    def parted(self, type_size: float) -> Parted:
        """Return the map over pages on which claims have at least this type, in points, if it can be."""
        scale = type_size / self._ready.theme.claim_size
        width, height = self._size.width - 2 * self._margin, self._size.height - 2 * self._margin
        holds = width * height / (scale * scale) * self._density(width / height)
        tried = _FILLS if len(self._ready.cards) <= _FEW else _FILLS[:1]
        found = [self._packed(holds * fill, holds * packed, type_size) for fill, packed in tried]
        return self._drawn(min(found, key=len), type_size)

    def _packed(self, capacity: float, most: float, type_size: float) -> list[list[MapPart]]:
        """Return the parts of the map page by page; no part weighs more than the capacity, no page more than most."""
        parts = self._parts(capacity, type_size)
        first = parts[0]

        def fits(together: Sequence[MapPart]) -> bool:
            return self._type(together, type_size, first=together[0] is first) >= type_size * 0.999

        return pack(parts, most, fits)

    def _density(self, shape: float) -> float:
        """Return what share of a page the cards of such a map take, spaces between them included."""
        total = sum(self._outline.weights.values())
        side = (total * 2) ** 0.5
        page = PageSize("", side * shape**0.5, side / shape**0.5)
        found = Fitter(page, 0.0, self._fitter.layouter).fitted(self._ready, PageWords(""), 1e9)
        return min(0.95, total / (found.map.width * found.map.height) if found.map.width else 0.5)

    def _parts(self, capacity: float, type_size: float) -> list[MapPart]:
        """Return parts that each fit on a page at this type, if they can: what does not fit is parted again."""
        made: list[MapPart] = []
        for one in part(self._outline, capacity, self._tag):
            made += self._fitting(one, capacity, type_size, first=not made)
        return made

    def _fitting(self, one: MapPart, capacity: float, type_size: float, *, first: bool) -> list[MapPart]:
        for _ in range(_TRIES):
            if len(one.claims) <= 2 or self._type([one], type_size, first=first) >= type_size * 0.999:
                return [one]
            capacity = min(capacity, one.weight) * _SMALLER
            again = part(self._cropped(one), capacity, self._tag)
            if len(again) > 1:
                head = replace(again[0], begins=one.begins)
                rest = [
                    each for follow in again[1:] for each in self._fitting(follow, capacity, type_size, first=False)
                ]
                return [*self._fitting(head, capacity, type_size, first=first), *rest]
        return [one]

    def _cropped(self, one: MapPart) -> Branching:
        """Return the outline of a part alone."""
        here = set(one.claims)
        below = {one.head: one.groups}
        for claim in one.claims[1:]:
            groups = self._outline.below.get(claim, ())
            if kept := tuple(group for group in groups if here.issuperset(group)):
                below[claim] = kept
        return Branching((one.head,), below, {claim: self._outline.weights[claim] for claim in one.claims})

    def _type(self, parts: Sequence[MapPart], type_size: float, *, first: bool) -> float:
        """Return the type of a page with these parts, up to a little more than asked for."""
        self._check()
        key = (first, type_size, *((one.head, one.claims) for one in parts))
        if key not in self._known:
            labels = _sketched(parts, self._outline)
            words = self._words_of(1, 2, last=False) if first else self._words_of(2, 9, last=False)
            self._known[key] = self._fitter.fitted(fragment(self._ready, parts, labels), words, type_size)
        return self._known[key].type_size

    def _words_of(self, number: int, count: int, *, last: bool) -> PageWords:
        words = self._words
        told = tr("{number} of {count}", number=number, count=count) if count > 1 else ""
        return replace(
            words,
            title=words.title if number == 1 else "",
            counts=words.counts if number == 1 else "",
            signs=words.signs if number == 1 else KeySigns(),
            references=words.references if last else (),
            running=words.title if number > 1 else "",
            number=told,
        )

    def _drawn(self, pages: Sequence[Sequence[MapPart]], type_size: float) -> Parted:
        """Return the pages, drawn; the sources stand on the last one, or on one of their own."""
        labels = _labels(self._ready, pages, self._outline)
        count = len(pages)
        last = self._page(pages[-1], labels[-1], count, count, type_size, last=True)
        apart = bool(self._words.references) and last.type_size < type_size * 0.999
        total = count + apart
        made = [
            self._page(page, marks, number, total, type_size, last=number == total)
            for number, (page, marks) in enumerate(zip(pages, labels, strict=True), 1)
        ]
        short = sum(page.type_size < type_size * 0.995 for page in made)
        sheets = [page.drawn() for page in made]
        if apart:
            empty = fragment(self._ready, (), {})
            words = self._words_of(total, total, last=True)
            sheets.append(replace(self._fitter.fitted(empty, words, type_size).drawn(), type_size=type_size))
        return Parted(tuple(sheets), short)

    def _page(
        self,
        parts: Sequence[MapPart],
        labels: Mapping[str, PageMarks],
        number: int,
        count: int,
        type_size: float,
        *,
        last: bool,
    ) -> Fitted:
        self._check()
        words = self._words_of(number, count, last=last)
        return self._fitter.fitted(fragment(self._ready, parts, labels), words, type_size * MORE_TYPE)


def _cut(parts: Sequence[MapPart], whole: Branching) -> set[str]:
    """Return the claims of these parts of which not all that stands below them is here."""
    here = {claim for one in parts for claim in one.claims[1:]} | {one.head for one in parts if one.begins}
    return {
        claim
        for one in parts
        for claim in one.claims
        if (claim in here) and any(c not in one.claims for group in whole.below.get(claim, ()) for c in group)
    }


def _sketched(parts: Sequence[MapPart], whole: Branching) -> dict[str, PageMarks]:
    """Return labels as they will be, before anybody knows the numbers of the pages."""
    found = {
        claim: PageMarks(below=(PageMark(tr("continued on {pages}", pages=_MANY)),)) for claim in _cut(parts, whole)
    }
    for one in parts:
        if not one.begins:
            found[one.head] = PageMarks(above=(PageMark(tr("from {page}", page=_MANY)),))
    return found


def _labels(ready: MeasuredMap, pages: Sequence[Sequence[MapPart]], whole: Branching) -> list[dict[str, PageMarks]]:
    """Return for each page the labels of its claims: from where they come, and where they go on."""
    home: dict[str, int] = {}
    goes_on: dict[str, list[int]] = {}
    for number, page in enumerate(pages, 1):
        for one in page:
            for claim in one.claims[0 if one.begins else 1 :]:
                home[claim] = number
            if not one.begins and number not in goes_on.setdefault(one.head, []):
                goes_on[one.head].append(number)
    across = _across(ready, home, goes_on)
    made: list[dict[str, PageMarks]] = []
    for number, page in enumerate(pages, 1):
        found: dict[str, PageMarks] = {}
        for one in page:
            if not one.begins:
                come = tr("from {page}", page=home[one.head])
                found[one.head] = PageMarks(above=(PageMark(come, f"on-{number}-{one.head}", f"off-{one.head}"),))
            for claim in one.claims[0 if one.begins else 1 :]:
                below: list[PageMark] = []
                if on := goes_on.get(claim):
                    text = tr("continued on {pages}", pages=_pages(on))
                    below.append(PageMark(text, f"off-{claim}", f"on-{on[0]}-{claim}"))
                below += [PageMark(text) for text in across.get(claim, ())]
                if below:
                    found[claim] = PageMarks(below=tuple(below))
        made.append(found)
    return made


def _pages(numbers: Sequence[int]) -> str | list[str]:
    """Return page numbers as they are printed, as a list or in short: "3", "3 and 5", "3 to 6"."""
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return tr("{first} to {last}", first=numbers[0], last=numbers[-1])
    return [str(number) for number in numbers]


def _across(ready: MeasuredMap, home: Mapping[str, int], goes_on: Mapping[str, Sequence[int]]) -> dict[str, list[str]]:
    """Return what is told at claims of arguments that the pages part from them."""
    shows = shown_by(ready)
    told: dict[str, list[str]] = {}
    for argument in ready.arguments.values():
        target = _claim(ready, argument)
        if target is None or target not in home:
            continue
        at = {home[target], *goes_on.get(target, ())}
        for premise in argument.premises:
            if premise in home and home[premise] not in at and shows.get(premise) != argument.id:
                card = ready.cards[target]
                text = tr("also for {claim} on {page}", claim=quoted(shortened(card.title, _SHORT)), page=home[target])
                told.setdefault(premise, []).append(text)
    return told


def _claim(ready: MeasuredMap, argument: Argument) -> str | None:
    """Return the claim that an argument is about in the end: of an undercut, the first premise of what it undercuts."""
    found = ready.arguments.get(argument.target)
    return found.premises[0] if found else argument.target if argument.target in ready.cards else None
