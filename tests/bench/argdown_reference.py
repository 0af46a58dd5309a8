"""Compare what argmap makes of Argdown files with what Argdown's own programs make of them.

    python -m tests.bench.argdown_reference [FOLDER]

FOLDER holds files and a reference_counts.json: for each file whether it is accepted and, if so, how many arguments,
statements, relations, boxes and arrows its map has. The boxes there were counted as lines of DOT that begin with a
box: of a map without groups, the first box stands in the line of the settings and is not among them.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from argmap.errors import UserError
from argmap.formats.maps import argdown
from argmap.formats.maps.argdown.reference_map import reference_map
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "formats" / "argdown"
KINDS_OF_ARROWS = ("support", "attack", "undercut")


def counts(text: str) -> dict[str, int | bool]:
    """Return what argmap says that Argdown makes of a text, under the names of the reference."""
    try:
        found = reference_map(text)
    except UserError:
        return {"accepted": False}
    told: dict[str, int | bool] = {
        "accepted": True,
        "arguments": found.arguments,
        "statements": found.statements,
        "relations": found.relations,
        "map_nodes": len(found.boxes),
        "map_edges": len(found.arrows),
    }
    return told | {f"map_{kind}": found.of_kind(kind) for kind in KINDS_OF_ARROWS}


def agrees(mine: dict[str, int | bool], reference: dict[str, int | bool]) -> bool:
    """Return whether all counts are the same; the first box may be missing in the reference."""
    if not reference["accepted"]:
        return mine == reference
    fewer = mine.get("map_nodes", 0) - reference["map_nodes"]
    return fewer in (0, 1) and {**mine, "map_nodes": 0} == {**reference, "map_nodes": 0}


def compared(folder: Path) -> Iterator[tuple[str, dict[str, int | bool], dict[str, int | bool]]]:
    """Yield each file of the reference with what argmap and what the reference says."""
    reference = json.loads((folder / "reference_counts.json").read_text("utf-8"))
    for name, told in sorted(reference.items()):
        yield name, counts((folder / name).read_bytes().decode("utf-8")), told


def main() -> int:
    """Print a table, and return 1 where they do not agree."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    names = ("accepted", "arguments", "statements", "relations", "map_nodes", "map_edges")
    wrong = 0
    for name, mine, told in compared(folder):
        same = agrees(mine, told)
        wrong += not same
        cells = [f"{mine.get(n, '')!s:>5}/{told.get(n, '')!s:<5}" for n in names]
        sys.stdout.write(f"{name:40} {' '.join(cells)} {'' if same else 'DIFFERS'}\n")
        if mine["accepted"]:
            found = argdown.read((folder / name).read_bytes().decode("utf-8"))
            for problem in rules.problems(Document(found.records), KINDS.values()):
                sys.stdout.write(f"  {problem}\n")
                wrong += 1
    sys.stdout.write(f"ours/reference; {wrong} differ\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
