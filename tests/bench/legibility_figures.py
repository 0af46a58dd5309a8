"""How large the type of maps is on a page, beside plain `dot`: `python tests/bench/legibility_figures.py [claims ...]`.

Maps of 30 claims on A4, 100 on A3, 300 and 1,000 on A2, each with three seeds, and the sample on A4 and A3: one page,
with title and key (and the sample's sources), as `argmap export --page` draws it by default. Type is that of claims, in
points; `covered` is the share of the map's own area under cards; overlaps and lines over cards are counted from what is
drawn. `dot` gets the same cards at their usual size and no title, on the better of the two orientations.

The maps are those of ../shared/bench/make_map.py where that stands beside the repository, else our own of that kind.
"""

import importlib.util
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from argmap import picture
from argmap.formats.maps import map_file
from argmap.layout.graphviz import find_engine
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Map, Stance
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.page_legibility import legibility
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import PageSize, page_size
from argmap.picture.paging import measured, paged

SHARED = Path(__file__).resolve().parents[3] / "shared" / "bench" / "make_map.py"
PAGES = {30: "A4", 100: "A3", 300: "A2", 1000: "A2"}
WANTED = {30: 7.0, 100: 5.7, 300: 4.5, 1000: 2.3}
SEEDS = (7, 8, 9)
COVERED_AT_100 = 0.45
WORDS = (
    "the a school town law street river garden teacher pupil bus road study report claim reason cost benefit risk "
    "trust power rule noise shade safety space time money should would could must may not often never always rarely "
    "probably clearly because although when where which that increases reduces protects requires permits limits"
).split()


def nodes_of(count: int, seed: int) -> list[tuple[int | None, str | None, str]]:
    """Return (parent, "pro" or "con", text) of each claim of a random tree; a claim gets 1 to 5 reasons at a time."""
    if SHARED.is_file():
        spec = importlib.util.spec_from_file_location("make_map", SHARED)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return [(node["parent"], node["rel"], node["text"]) for node in module.make(count, seed)]
    rng = random.Random(seed)
    made: list[tuple[int | None, str | None, str]] = [(None, None, sentence(rng))]
    open_ = [0]
    while len(made) < count:
        parent = open_.pop(rng.randrange(len(open_)))
        for _ in range(min(rng.randint(1, 5), count - len(made))):
            open_.append(len(made))
            made.append((parent, "con" if rng.random() < 0.3 else "pro", sentence(rng)))
    return made


def sentence(rng: random.Random) -> str:
    """Return 60 to 200 letters of words."""
    length, words = rng.randint(60, 200), ""
    while len(words) < length:
        words += rng.choice(WORDS) + " "
    return words[: length - 1].rstrip().capitalize() + "."


def document_of(count: int, seed: int) -> Document:
    """Return a document with one map of so many claims."""
    document = Document()
    with document.edit("Make") as edit:
        map = map_commands.add_map(edit, "Imported map")
        claims: list[str] = []
        for parent, stance, text in nodes_of(count, seed):
            claims.append(map_commands.add_claim(edit, text, map))
            if parent is not None:
                side = Stance.CON if stance == "con" else Stance.PRO
                map_commands.argue(edit, [claims[-1]], side, claims[parent])
    return document


def sample() -> Document:
    """Return the sample."""
    document = Document()
    with document.edit("Sample") as edit:
        for record in map_file.read_sample():
            edit.put(record)
    return document


def dot_type(ready: MeasuredMap, page: PageSize) -> float:
    """Return the type of a map that plain `dot` lays out, in points; 0 where there is no Graphviz."""
    engine = find_engine()
    if engine is None:
        return 0.0
    lines = ["digraph { node [shape=box, fixedsize=true]"]
    names = {id: f"n{at}" for at, id in enumerate(ready.cards)}
    for id, card in ready.cards.items():
        lines.append(f"{names[id]} [width={card.width / 72:.4f}, height={card.height / 72:.4f}]")
    for argument in ready.arguments.values():
        target = argument.target if argument.target in names else ready.arguments[argument.target].premises[0]
        lines += [f"{names[target]} -> {names[premise]}" for premise in argument.premises]
    found = re.search(r"^graph \S+ (\S+) (\S+)", engine("\n".join([*lines, "}"])), re.MULTILINE)
    assert found is not None
    width, height = float(found[1]) * 72, float(found[2]) * 72
    low, high = sorted((page.width - 48, page.height - 48))
    scale = max(min(low / width, high / height), min(high / width, low / height))
    return min(scale, 1.0) * ready.theme.claim_size


def figures(document: Document, size: str) -> Iterator[float]:
    """Yield type, covered, overlaps, lines over cards, crossings, seconds of processor time, and the type of `dot`."""
    options = PictureOptions(page=page_size(size), pages=1)
    theme = picture.theme("light")
    map = next(iter(document.all(Map))).id
    start = time.process_time()
    found = paged(document, map, theme, options)
    took = time.process_time() - start
    counted = legibility(found.sheets[0].figure)
    assert options.page is not None
    yield from (found.type_size, counted.covered, counted.overlaps, counted.lines_over_cards, counted.crossings, took)
    yield dot_type(measured(document, map, theme, options), options.page)


def main(counts: list[int]) -> int:
    """Print one line for each size; return 1 if a figure is worse than it should be."""
    picture.ensure_application()
    failed = False
    print("claims on page   type worst, median   dot worst, median   covered least   overlaps  over  cross   cpu s")
    rows = [(f"{n:>5} {PAGES[n]}", WANTED[n], [partial(document_of, n, s) for s in SEEDS], PAGES[n]) for n in counts]
    rows += [(f"sample {size}", 0.0, [sample], size) for size in ("A4", "A3")]
    for name, wanted, makers, size in rows:
        found = [list(figures(make(), size)) for make in makers]
        types, covered, overlaps, over, cross, took, dots = zip(*found, strict=True)
        bad = min(types) < wanted or sum(overlaps) + sum(over) > 0 or ("100 " in name and min(covered) < COVERED_AT_100)
        failed = failed or bad
        print(
            f"{name:<14} {min(types):9.2f} {statistics.median(types):8.2f} pt"
            f" {min(dots):10.2f} {statistics.median(dots):8.2f} pt {min(covered):12.0%}"
            f" {sum(overlaps):12} {sum(over):5} {sum(cross):6} {statistics.median(took):8.2f}"
            + (f"   wanted {wanted}" if wanted else "")
            + ("   MISSED" if bad else "")
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main([int(word) for word in sys.argv[1:]] or list(PAGES)))
