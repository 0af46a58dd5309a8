"""A map on pages, as the options say: one page, parted over several, tiles, or a sheet as large as the map."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from argmap.layout import arrange
from argmap.model.records import Records
from argmap.model.tree import tree as tree_of
from argmap.picture.cards import about, subject
from argmap.picture.figure import SHEET, drawn
from argmap.picture.frame import frame, signs_on
from argmap.picture.key import KeySigns
from argmap.picture.measured_map import MeasuredMap, measure_map
from argmap.picture.page_fitting import Layouter, arranged, best_page
from argmap.picture.page_furniture import PageWords
from argmap.picture.page_options import PictureOptions, check
from argmap.picture.page_size import DrawnPage, PageSize
from argmap.picture.page_tiles import tiled
from argmap.picture.parting_fragments import branch
from argmap.picture.parting_pages import Parted, Parter
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

READABLE = 5.0
"""Points; smaller type is hard to read on paper."""
NEARLY = 0.95
"""What share of the type that was asked for is enough to keep a map on one page: nobody sees the rest."""
_LEAST_TYPE = 2.0
_STEPS = 6


@dataclass(frozen=True, slots=True, eq=False)
class PagedMap:
    """The pages of a picture, and what the user should know about them in words."""

    sheets: tuple[DrawnPage, ...]
    notices: tuple[str, ...] = ()

    @property
    def type_size(self) -> float:
        """Return the smallest type of claims on any page, in points."""
        return min(sheet.type_size for sheet in self.sheets)


def paged(
    document: Records,
    map: str,
    theme: Theme,
    options: PictureOptions,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> PagedMap:
    """Return a map as pages. Raises UserError if the options make no sense, KeyError if there is no such map."""
    check(options)
    ready = measured(document, map, theme, options)
    if options.page is None:
        return _free(ready, options, layouter)
    words = _words(ready, options)
    sizes = options.page.turned(options.orientation)
    if not ready.cards:
        return PagedMap((best_page(sizes, options.edge, layouter, ready, words).drawn(),))
    if options.tiles:
        return PagedMap(*tiled(ready, words, sizes, options, layouter))
    one = best_page(sizes, options.edge, layouter, ready, words)
    notices = (one.notice,) if one.notice else ()
    if options.pages == 1 or one.type_size >= options.type_size * NEARLY:
        return PagedMap((one.drawn(),), notices)
    if any(box.pin for box in ready.graph.boxes):
        notices = (*notices, tr("Claims that have a place of their own lose it where a map goes over several pages."))
    parters = [Parter(ready, words, size, options.edge, layouter, check_cancelled) for size in sizes]
    if options.pages is None:
        best = _fewest([parter.parted(options.type_size) for parter in parters])
        return PagedMap(best.sheets, (*notices, *_short(best, options.type_size)))
    found = _largest(parters, options.pages, one.type_size)
    return PagedMap(found.sheets, notices) if found else PagedMap((one.drawn(),), (one.notice,) if one.notice else ())


def measured(document: Records, map: str, theme: Theme, options: PictureOptions) -> MeasuredMap:
    """Return the map that the options mean, measured: a branch or all of it, arranged as they say."""
    tree = tree_of(document, map)
    own, begins = tree.map, ""
    if options.branch is not None:
        if above := tree.stands_by.get(options.branch):
            begins = about(subject(document, above[0]))
        tree = branch(tree, options.branch)
    chosen = replace(
        own,
        arrangement=options.arrangement or own.arrangement,
        direction=options.direction or own.direction,
        sibling_order=options.order or own.sibling_order,
    )
    return measure_map(
        document,
        replace(tree, map=chosen),
        theme,
        speakers=options.speakers,
        citations=options.sources,
        begins=begins,
    )


def small_type(type_size: float) -> str:
    """Return in words that type is too small to be read on paper, or ""."""
    if type_size >= READABLE:
        return ""
    return tr("Too small to read on paper: use a larger page, part it over pages, or fold branches.")


def _free(ready: MeasuredMap, options: PictureOptions, layouter: Layouter) -> PagedMap:
    """Return the map on one sheet that is as large as it is."""
    width, height = (side - 2 * ready.theme.margin for side in SHEET)
    around = frame(ready, width, title=options.title, sources=options.sources, key=options.key)
    room = width, max(height - around.above - around.below, height / 3)
    arrangement = layouter(ready.graph, arranged(ready, room))
    figure = drawn(ready, arrangement, title=options.title, sources=options.sources, key=options.key)
    size = PageSize("", figure.width * figure.points, figure.height * figure.points, turns=False)
    sheet = DrawnPage(figure, size, ready.theme.claim_size * figure.points)
    return PagedMap((sheet,), (arrangement.notice,) if arrangement.notice else ())


def _words(ready: MeasuredMap, options: PictureOptions) -> PageWords:
    tree = ready.tree
    return PageWords(
        map=tree.map.id,
        title=(" ".join(tree.map.question.split()) or tr("Untitled map")) if options.title else "",
        counts=ready.counts if options.title else "",
        references=ready.references if options.sources else (),
        signs=signs_on(ready) if options.key else KeySigns(),
    )


def _fewest(found: list[Parted]) -> Parted:
    return min(found, key=lambda parted: (parted.short, len(parted.sheets), -parted.type_size))


def _short(parted: Parted, type_size: float) -> tuple[str, ...]:
    """Return a notice where pages have smaller type than was asked for."""
    if not parted.short:
        return ()
    return (
        tr(
            "%n page(s) ha(s/ve) smaller type than {wanted} points, because a claim with its reasons takes more room.",
            "",
            parted.short,
            wanted=round(type_size, 1),
        ),
    )


def _largest(parters: list[Parter], pages: int, least: float) -> Parted | None:
    """Return the map over at most so many pages, with the largest type that allows; None where one page is as good."""
    low, high = max(least, _LEAST_TYPE), 14.0
    best: Parted | None = None
    for _ in range(_STEPS):
        middle = (low * high) ** 0.5
        found = _fewest([parter.parted(middle) for parter in parters])
        if len(found.sheets) <= pages and not found.short:
            best, low = found, middle
        else:
            high = middle
    return best
