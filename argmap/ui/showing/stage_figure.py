"""The figure of a map that is presented: nothing folded, arranged once for the room that it has on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.cancellation import Cancellation
from argmap.layout import arrange
from argmap.model.document import Document
from argmap.model.tree import Tree
from argmap.picture import Figure, drawn, measure_map, options
from argmap.picture.theme import Theme


@dataclass(frozen=True, slots=True)
class StageFigure:
    """A figure, and where on it the signs of the arguments stand."""

    figure: Figure
    signs: Mapping[str, tuple[float, float]]


def stage_figure(
    document: Document, on_map: Tree, theme: Theme, room: tuple[float, float], cancellation: Cancellation
) -> StageFigure:
    """Return the figure of a tree without title and sources; in any thread."""
    measured = measure_map(document, on_map, theme, reached=lambda _: cancellation.check())
    map = on_map.map
    arrangement = arrange(measured.graph, options(theme, map.direction, map.arrangement, room), cancellation)
    cancellation.check()
    figure = drawn(measured, arrangement, title=False, sources=False, key=False)
    x, y = figure.origin
    return StageFigure(figure, {id: (x + way.disc.x, y + way.disc.y) for id, way in arrangement.routes.items()})
