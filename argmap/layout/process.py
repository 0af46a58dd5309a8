"""`Layouter`: lays out graphs in each arrangement.

Graphviz may take for ever and holds the interpreter's lock meanwhile, so it works in a process that can be killed.
"""

import atexit
import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from argmap.cancellation import NEVER, Cancellation, Cancelled
from argmap.layout.checks import check
from argmap.layout.compact import arrange_compact
from argmap.layout.compact_recipe import Recipe
from argmap.layout.graph import Arrangement, Graph, Options
from argmap.layout.layered import arrangement_of, dot_text, suited
from argmap.layout.pipeline import coarse
from argmap.message import Message
from argmap.model.records import ArrangementKind
from argmap.worker import Answerer, Late, Worker

TOO_LARGE = Message("This map is large, so it is drawn with a simpler layout.")
FAILED = Message("The layout did not come through, so this map is drawn with a simpler one.")
NO_GRAPHVIZ = Message("Graphviz was not found, so this map is drawn with a simpler layout.")
PINS = Message("A layered map does not use pinned places. They come back in the other arrangements.")


class Layouter:
    """Lays out graphs: compact maps and rows in the calling thread, layers in one worker process, which it keeps.

    May be used from several threads; for the worker they take turns. If the worker is late, crashes or answers
    nonsense, the answer is a tree of rows with a `notice`, and the next question gets a new worker.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._worker = Worker(__name__, command)

    def arrange(self, graph: Graph, options: Options | None = None, cancellation: Cancellation = NEVER) -> Arrangement:
        """Return the layout of a graph, by layers within about `options.time_limit` seconds. Call it in a thread.

        Raises ValueError, naming the rule, for a graph or options that break one, and Cancelled soon after that is
        asked for.
        """
        options = options or Options()
        check(graph, options, options.recipe.graph if isinstance(options.recipe, Recipe) else None)
        if not graph.boxes:
            return Arrangement()
        cancellation.check()
        if options.kind is ArrangementKind.COMPACT:
            return arrange_compact(graph, options, cancellation)
        if options.kind is ArrangementKind.TREE:
            return coarse(graph, options, cancellation=cancellation)
        try:
            layered = suited(graph, options)
            question = dot_text(layered, options)
            answer = self._worker.ask(question, time_limit=options.time_limit, cancellation=cancellation)
            if answer is None:
                return coarse(graph, options, NO_GRAPHVIZ)
            found = arrangement_of(layered, options, answer)
            return replace(found, notice=PINS) if any(box.pin is not None for box in graph.boxes) else found
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
    """Return the function with which the worker answers DOT text: Graphviz's answer, or None without Graphviz."""
    from argmap.layout.graphviz import find_engine

    engine = find_engine()

    def answer(question: Any, content: bytes) -> Any:
        return engine(question) if engine is not None else None

    return answer
