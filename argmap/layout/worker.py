"""The process that lays out: reads questions, writes answers, and ends when nobody asks any more.

Graphviz may take for ever and holds the GIL meanwhile, so it runs here, where it can be killed. The parent kills
a worker that takes too long; should the parent itself be gone, a timer that needs no GIL ends the worker.
"""

import faulthandler
import gc
import io
import os
import sys
from pathlib import Path
from typing import BinaryIO

from argmap.layout import protocol
from argmap.layout.blocks import Blocks
from argmap.layout.graph import Arrangement, Graph, Options
from argmap.layout.graphviz import find_engine
from argmap.layout.pipeline import coarse, compose

PATIENCE = 5.0
"""Seconds after the time limit at which the worker ends itself."""
NO_GRAPHVIZ = "Graphviz was not found, so this map is drawn with a simpler layout."


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the pipe closes."""
    engine = find_engine()
    blocks = Blocks(engine) if engine else None
    while True:
        try:
            question = protocol.receive(questions)
        except EOFError:
            return
        graph, options = protocol.asked(question)
        gc.disable()  # a layout makes no rubbish that would have to go before it is done
        with Path(os.devnull).open("w") as nowhere:
            faulthandler.dump_traceback_later(options.time_limit + PATIENCE, exit=True, file=nowhere)
            arrangement = _lay_out(graph, options, blocks)
            protocol.send(answers, protocol.answer(graph, arrangement))
            faulthandler.cancel_dump_traceback_later()
        gc.collect()


def _lay_out(graph: Graph, options: Options, blocks: Blocks | None) -> Arrangement:
    if blocks is None:
        return coarse(graph, options, NO_GRAPHVIZ)
    return compose(graph, options, blocks.lay_out)


def main() -> None:
    """Serve the pipes of standard input and output. Whatever else is printed must not get among the answers."""
    answers = io.FileIO(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, io.BufferedWriter(answers))


if __name__ == "__main__":
    main()
