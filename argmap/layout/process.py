"""`Layouter`: lay out in a process that can be killed, so that the caller never waits longer than it wants.

Graphviz may take for ever and holds the interpreter's lock meanwhile. What is sent are ids, sizes and places as JSON.
"""

import atexit
import gc
import logging
from collections.abc import Sequence
from functools import cache
from typing import Any

from argmap.cancellation import NEVER, Cancellation, Cancelled
from argmap.layout.compact import arrange_compact
from argmap.layout.graph import Arrangement, Box, Graph, Options, Point, Rect, Route, Step, check
from argmap.layout.pipeline import coarse, compose
from argmap.message import Message
from argmap.model.records import ArrangementKind, Direction
from argmap.worker import Answerer, Late, Worker

TOO_LARGE = Message("This map is large, so it is drawn with a simpler layout.")
FAILED = Message("The layout did not come through, so this map is drawn with a simpler one.")
NO_GRAPHVIZ = Message("Graphviz was not found, so this map is drawn with a simpler layout.")


class Layouter:
    """Lays out graphs in one worker process, which it keeps, with all the blocks that it remembers.

    May be used from several threads; they take turns. If the worker is late, crashes or answers nonsense, the answer
    is a plain tidy tree with a `notice`, and the next question gets a new worker.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._worker = Worker(__name__, command)

    def arrange(self, graph: Graph, options: Options | None = None, cancellation: Cancellation = NEVER) -> Arrangement:
        """Return the layout of a graph. Blocks for about `options.time_limit` seconds at most, so call it in a thread.

        Raises ValueError, naming the rule, for a graph or options that break one, and Cancelled at once when that is
        asked for.
        """
        options = options or Options()
        check(graph, options)
        if not graph.boxes:
            return Arrangement()
        if options.kind is ArrangementKind.COMPACT:
            return arrange_compact(graph, options, cancellation)
        try:
            answer = self._worker.ask(
                pack_question(graph, options), time_limit=options.time_limit, cancellation=cancellation
            )
            return unpack_answer(graph, answer)
        except Cancelled:
            raise
        except Late:
            return coarse(graph, options, TOO_LARGE)
        except Exception:
            logging.getLogger(__name__).warning("the layout worker failed", exc_info=True)
            self._worker.close()
            return coarse(graph, options, FAILED)

    def close(self) -> None:
        """Kill the worker, even in the midst of its work. A later question starts a new one."""
        self._worker.close()


@cache
def _shared() -> Layouter:
    layouter = Layouter()
    atexit.register(layouter.close)
    return layouter


def arrange(graph: Graph, options: Options | None = None, cancellation: Cancellation = NEVER) -> Arrangement:
    """Return the layout of a graph, from one worker for the whole program; otherwise as `Layouter.arrange`."""
    return _shared().arrange(graph, options, cancellation)


def make_answerer() -> Answerer:
    """Return the function that lays out in the worker, and remembers blocks from one question to the next."""
    from argmap.layout.graphviz import Blocks, find_engine

    engine = find_engine()
    blocks = Blocks(engine) if engine else None
    gc.disable()  # a layout makes no garbage that would have to go before it is done

    def answer(question: Any, content: bytes) -> Any:
        graph, options = unpack_question(question)
        if blocks is None:
            return pack_answer(graph, coarse(graph, options, NO_GRAPHVIZ))
        return pack_answer(graph, compose(graph, options, blocks.lay_out))

    return answer


def pack_question(graph: Graph, options: Options) -> Any:
    """Return the question as JSON."""
    return {
        "boxes": [[box.id, box.width, box.height, box.pin] for box in graph.boxes],
        "steps": [[step.id, step.premises, step.target] for step in graph.steps],
        "options": [options.direction.value, options.gap_sibling, options.gap_level, options.disc],
    }


def unpack_question(value: Any) -> tuple[Graph, Options]:
    """Return the graph and options of a packed question."""
    boxes = tuple(Box(i, w, h, None if pin is None else (pin[0], pin[1])) for i, w, h, pin in value["boxes"])
    steps = tuple(Step(id_, tuple(premises), target) for id_, premises, target in value["steps"])
    direction, sibling, level, disc = value["options"]
    options = Options(direction=Direction(direction), gap_sibling=sibling, gap_level=level, disc=disc)
    return Graph(boxes, steps), options


def pack_answer(graph: Graph, arrangement: Arrangement) -> Any:
    """Return the arrangement of the graph as JSON: places only, in the order of the graph."""
    return {
        "boxes": [(arrangement.boxes[box.id].x, arrangement.boxes[box.id].y) for box in graph.boxes],
        "routes": [_pack_route(arrangement.routes[step.id]) for step in graph.steps],
        "size": (arrangement.width, arrangement.height),
        "notice": arrangement.notice,
        "origin": (arrangement.origin.x, arrangement.origin.y),
    }


def unpack_answer(graph: Graph, value: Any) -> Arrangement:
    """Return the arrangement of a packed answer."""
    boxes = {box.id: Rect(x, y, box.width, box.height) for box, (x, y) in zip(graph.boxes, value["boxes"], strict=True)}
    routes = {step.id: _unpack_route(flat) for step, flat in zip(graph.steps, value["routes"], strict=True)}
    width, height = value["size"]
    return Arrangement(boxes, routes, width, height, value["notice"], Point(*value["origin"]))


def _pack_route(route: Route) -> Any:
    paths = [_flat(path) for path in (route.trunk, route.bracket, *route.branches)]
    return route.disc.x, route.disc.y, int(route.extra), paths


def _unpack_route(flat: Any) -> Route:
    x, y, extra, (trunk, bracket, *branches) = flat
    return Route(Point(x, y), _path(trunk), tuple(map(_path, branches)), _path(bracket), bool(extra))


def _flat(path: tuple[Point, ...]) -> list[float]:
    return [number for point in path for number in (point.x, point.y)]


def _path(numbers: Sequence[float]) -> tuple[Point, ...]:
    return tuple(map(Point, numbers[::2], numbers[1::2]))
