"""How long it takes to measure and to draw cards: `python tests/bench/card_speed.py [claims ...]`, processor time.

Maps are those of `picture_speed`. "fresh" has nothing kept, "widths" is how many each claim was measured at; "draw"
makes the shapes of every card at its usual size, "edit" measures again after one claim was reworded.
"""

import sys
import time

from argmap.model import map_commands
from argmap.model.tree import tree
from argmap.picture import ensure_application, measure_map, theme
from tests.bench.picture_speed import random_document


def main(sizes: list[int]) -> None:
    """Print one line for each number of claims."""
    ensure_application()
    light = theme("light")
    document, map, _ = random_document(20, seed=1)
    measure_map(document, tree(document, map), light)
    print("claims  widths  fresh s  per 1,000  draw s  per 1,000  edit ms")
    for size in sizes:
        document, map, claims = random_document(size)
        on_map = tree(document, map)
        start = time.process_time()
        measured = measure_map(document, on_map, light)
        fresh = time.process_time() - start
        start = time.process_time()
        for card in measured.cards.values():
            card.at(card.width, card.height)
        drawn = time.process_time() - start
        with document.edit("Reword") as edit:
            map_commands.reword(edit, claims[size // 2], "Other words for the same claim")
        on_map = tree(document, map)
        start = time.process_time()
        measure_map(document, on_map, light, measured)
        again = time.process_time() - start
        widths = sum(len(card.measured) for card in measured.cards.values()) / size
        each = 1000 / size
        print(
            f"{size:6}  {widths:6.1f}  {fresh:7.3f}  {fresh * each:9.3f}  {drawn:6.3f}  {drawn * each:9.3f}"
            f"  {again * 1000:7.1f}"
        )


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1_000, 10_000])
