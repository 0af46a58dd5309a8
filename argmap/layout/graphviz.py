"""Graphviz: DOT text in, places out. The embedded engine of pygraphviz, or else a `dot` on the PATH."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median_low
from typing import cast

from argmap.import_lock import LOADING

Engine = Callable[[str], str]
"""DOT text in, Graphviz's `plain` out."""

POINTS_PER_INCH = 72.0


def find_engine() -> Engine | None:
    """The engine there is; None where Graphviz is missing altogether."""
    try:
        with LOADING:
            import pygraphviz  # noqa: F401 - the wheel may be missing, or its libraries
    except (ImportError, OSError):
        dot = shutil.which("dot")
        return partial(run_dot, dot) if dot else None
    return run_embedded


def run_embedded(text: str) -> str:
    """Lay out within this process. Holds the GIL all the while, and may take for ever."""
    with LOADING:
        import pygraphviz
        from pygraphviz import graphviz

    graph = pygraphviz.AGraph(string=text)
    context = graphviz.gvContextWithBuiltins()
    try:
        if graphviz.gvLayout(context, graph.handle, b"dot"):
            raise RuntimeError("Graphviz could not lay out")
        failed, answer = graphviz.gvRenderData(context, graph.handle, b"plain")
        graphviz.gvFreeLayout(context, graph.handle)
        if failed:
            raise RuntimeError("Graphviz could not tell the places")
    finally:
        graphviz.gvFreeContext(context)
        graph.close()
    return cast(bytes, answer).decode()


def run_dot(program: str, text: str) -> str:
    """Lay out with Graphviz's own program."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(
        [program, "-Tplain"], input=text.encode(), capture_output=True, check=True, creationflags=flags
    )
    return done.stdout.decode()


def dot_text(nodes: Sequence[tuple[float, int]], edges: Sequence[tuple[int, int, int | None]], gap: float) -> str:
    """A tree as DOT: nodes as (width in px, number of ports), edges as (parent, child, port of the parent).

    The edges of a node in the order in which its children are to stand. One px is one point.
    """
    usual = median_low([width for width, _ in nodes])
    lines = [
        f"digraph m {{ ordering=out; nodesep={_inches(gap)}; ranksep=0.5; splines=false;",
        f'node [shape=box, fixedsize=true, height=0.5, width={_inches(usual)}, label=""];',
    ]
    for name, (width, ports) in enumerate(nodes):
        if ports > 1:
            label = "|".join(f"<p{port}>" for port in range(ports))
            lines.append(f'n{name} [width={_inches(width)}, shape=record, label="{label}"];')
        elif width != usual:
            lines.append(f"n{name} [width={_inches(width)}];")
    for parent, child, port in edges:
        ported = port is not None and nodes[parent][1] > 1
        lines.append(f"n{parent}:p{port} -> n{child};" if ported else f"n{parent} -> n{child};")
    return "\n".join([*lines, "}", ""])


def middles(answer: str, count: int) -> list[float]:
    """The middle of each of `count` nodes, in px. `plain` rounds to five digits: good for a rough place."""
    found: dict[str, float] = {}
    for words in map(str.split, answer.splitlines()):
        if words[:1] == ["node"]:
            found[words[1]] = float(words[2]) * POINTS_PER_INCH
    return [found[f"n{name}"] for name in range(count)]


def _inches(px: float) -> str:
    return f"{px / POINTS_PER_INCH:.4f}"
