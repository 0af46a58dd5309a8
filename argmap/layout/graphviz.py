"""Graphviz, embedded or as the program `dot`: DOT text in, its `plain` answer out."""

import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from typing import cast

from argmap.import_lock import LOADING

Engine = Callable[[str], str]


def find_engine() -> Engine | None:
    """Return the engine that is installed, or None without Graphviz."""
    try:
        with LOADING:
            import pygraphviz  # noqa: F401 - the wheel may be missing, or its libraries
    except (ImportError, OSError):
        dot = shutil.which("dot")
        return partial(run_dot, dot) if dot else None
    return run_embedded


def run_embedded(text: str) -> str:
    """Return Graphviz's answer, computed within this process. Holds the GIL meanwhile, and may not terminate."""
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
    """Return the answer of Graphviz's own program."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(
        [program, "-Tplain"], input=text.encode(), capture_output=True, check=True, creationflags=flags
    )
    return done.stdout.decode()
