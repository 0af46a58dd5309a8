"""Whatever is done to a map that is folded on the screen: what is new is seen, and nothing else opens or closes."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from argmap.model import map_commands
from argmap.model.document import Edit
from argmap.model.fold_levels import folds_at
from argmap.model.records import Placement
from argmap.model.tree import Tree, tree
from argmap.storage import new_file
from argmap.ui.session import Session
from tests.model.verbs import VERBS
from tests.sketch import draw

BRANCHES = "".join(
    f"  + Main {n}\n" + "".join(f"    - Reply {n}.{m}\n      + Deep {n}.{m}\n" for m in range(5)) for n in range(9)
)
NUMBER = st.integers(0, 400)
DONE = st.tuples(st.sampled_from([*VERBS, "undo", "redo", "fold here", "unfold here", "select"]), NUMBER, NUMBER)


def of(edit: Edit) -> None:
    draw(edit, map_commands.add_map(edit, "Large?"), "Thesis\n" + BRANCHES)


def hidden_by_the_view_alone(on_map: Tree) -> set[str]:
    return set(on_map.viewed(frozenset()).visible - on_map.visible)


def do(session: Session, name: str, one: int, other: int) -> None:
    claims = sorted(placement.claim for placement in session.document.all(Placement))
    if name in ("undo", "redo"):
        getattr(session, name)()
    elif claims and name == "fold here":
        session.folds.fold([claims[one % len(claims)]])
    elif claims and name == "unfold here":
        session.folds.unfold([claims[one % len(claims)]])
    elif claims and name == "select":
        session.select([claims[one % len(claims)]])
    elif name in VERBS:
        with session.edit("Try") as edit:
            VERBS[name](edit, one, other, f"Words {one}")


@given(st.lists(DONE, min_size=1, max_size=12), st.integers(0, 4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_done_to_a_folded_map_is_seen(qapp: QApplication, tmp_path: Path, done, level: int) -> None:
    path = tmp_path / "big.argmap"
    path.unlink(missing_ok=True)
    session = Session()
    session.show_file(new_file(path, edits=[("New map", of)]))
    try:
        session.folds.fold_to(level)
        opened = session.tree()
        assert opened is not None and opened.view_folded == folds_at(opened, level)
        for name, one, other in done:
            map, before = session.map, session.tree()
            there = {placement.claim for placement in session.document.all(Placement) if placement.map == map}
            do(session, name, one, other)
            after = session.tree()
            if map is None or after is None or before is None or session.map != map:
                break
            assert after == tree(session.document, map).viewed(after.view_folded)
            hidden = hidden_by_the_view_alone(after)
            new = after.placements.keys() - there
            below = {claim for claim in new if not new.isdisjoint(after.above(claim))}
            assert hidden.isdisjoint(new - below), f"{name}: what is new is not seen"
            if name == "select" and session.selection:
                assert session.selection[0] not in hidden
            elif name in VERBS:
                assert after.view_folded <= before.view_folded, f"{name} folds something"
    finally:
        session.close()
