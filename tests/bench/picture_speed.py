"""How long pictures take: `python tests/bench/picture_speed.py [claims ...]`; whole exports: `export_speed`.

Maps are random trees of claims of 6 to 30 words; every fifth is quoted from one of 40 speakers and 20 sources. "again"
is the same with everything kept; "edit" after one claim was reworded. The layout is not counted.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from argmap.layout import Options
from argmap.layout.pipeline import coarse
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Stance
from argmap.model.tree import tree
from argmap.picture import cards, ensure_application, figure, graph, paint, pdf, png, svg, theme
from argmap.picture.fonts import metrics

WORDS = (
    "cats people should free walk down street without being watched by government and many other words of varying "
    "length however school likely evidence whether reason purring"
).split()


def random_document(claims: int, seed: int = 7) -> tuple[Document, str, list[str]]:
    """Return a document with one map, the map and its claims."""
    rng = random.Random(seed)
    document = Document()
    with document.edit("Grow") as edit:
        map = map_commands.add_map(edit, "How long does it take to draw a map?")
        made = [map_commands.add_claim(edit, "Not long", map)]
        speakers = [source_commands.add_speaker(edit, f"Speaker {number}", role="somebody") for number in range(40)]
        for number in range(claims - 1):
            text = f"{' '.join(rng.choices(WORDS, k=rng.randint(6, 30)))} {number}."
            claim = map_commands.add_claim(edit, text, map)
            map_commands.argue(
                edit, [claim], rng.choice(list(Stance)), made[rng.randrange(max(0, number - 300), number + 1)]
            )
            if number % 5 == 0:
                source = source_commands.add_source(edit, f"Source {number % 20}", text)
                passage = source_commands.add_passage(edit, source, 0, len(text), speaker=rng.choice(speakers))
                source_commands.cite(edit, claim, passage)
            made.append(claim)
    return document, map, made


def seconds(work: Callable[[], object]) -> float:
    """Return the duration of some work in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def screen(made: object) -> None:
    """Draw a figure as on a screen that shows all of it."""
    image = QImage(1600, 1000, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(1600 / made.width, 1600 / made.width)  # type: ignore[attr-defined]
    paint(painter, made)  # type: ignore[arg-type]
    painter.end()


def main(sizes: list[int]) -> None:
    """Print two lines for each size."""
    metrics(14)
    for claims in sizes:
        one(claims)


def one(claims: int) -> None:
    """Print the times for a map of `claims` claims."""
    light = theme("light")
    document, map, made = random_document(claims)
    on_map = tree(document, map)
    first = seconds(lambda: cards(document, on_map, light))
    again = seconds(lambda: cards(document, on_map, light))
    arrangement = coarse(graph(document, on_map, light), Options())
    drawn = seconds(lambda: figure(document, map, arrangement, light))
    with document.edit("Reword") as edit:
        map_commands.reword(edit, made[-1], "Something else")
    changed = seconds(lambda: figure(document, map, arrangement, light))
    print(f"{claims} claims: cards {first:.3f} s, again {again:.3f} s; figure {drawn:.3f} s, edit {changed:.3f} s")
    whole = figure(document, map, arrangement, light)
    with tempfile.TemporaryDirectory() as folder:
        for module in (png, svg, pdf):
            name = module.__name__.rsplit(".", 1)[-1]
            file = Path(folder) / f"map.{name}"
            took = seconds(partial(module.write, whole, file))
            print(f"  {name} {took:.2f} s, {file.stat().st_size / 1e6:.1f} MB", end=";")
    print(f"  on screen {seconds(lambda: screen(whole)):.3f} s")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ensure_application()
    main([int(size) for size in sys.argv[1:]] or [200, 1000, 5000])
