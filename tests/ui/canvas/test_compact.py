"""Keys, drops and stillness in a compact arrangement."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.cancellation import NEVER
from argmap.layout import ArrangementKind, Box, Direction, Graph, Options, Step
from argmap.layout.compact import arrange_compact
from argmap.model import map_commands
from argmap.model.records import Claim, Stance
from argmap.ui.canvas import MapView
from argmap.ui.canvas.levels import Level
from argmap.ui.canvas.navigation import Arrow
from argmap.ui.canvas.sight import seen_beside
from tests.sketch import claim, outline, the_map
from tests.ui.canvas.conftest import settle
from tests.ui.canvas.test_gestures import drag
from tests.ui.canvas.test_view import large

Key = Qt.Key
COMPACT = ArrangementKind.COMPACT
CATS = """
    Cats make good pets
      + Cats purr
        - Only some people hear it
        + It calms
      - Cats scratch
      + Cats are clean
"""


def selected(view: MapView) -> str:
    found = view.session.document.find(view.session.selection[0], Claim) if view.session.selection else None
    return found.text if found else ""


def place(view: MapView, text: str, down: float = 0.5):
    card = view.seen_at(claim(view.session.document, text))
    assert card is not None
    return QPointF(card.center().x(), card.top() + card.height() * down).toPoint()


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, dict[str, str]]:
    """Return a random tree, and what each claim speaks for."""
    count = draw(st.integers(1, 25))
    above = {f"c{n}": f"c{draw(st.integers(0, n - 1))}" for n in range(1, count)}
    boxes = tuple(
        Box(f"c{n}", 240, 60, shapes=((180, 90 + 10 * draw(st.integers(0, 6))), (300, 50))) for n in range(count)
    )
    return Graph(boxes, tuple(Step(f"s{id}", (id,), target) for id, target in above.items())), above


@given(made=graphs(), wide=st.sampled_from([(400.0, 2000.0), (1600.0, 1000.0), (4000.0, 500.0)]))
@settings(max_examples=60, deadline=None)
def test_arrow_keys_reach_every_claim_from_the_thesis_and_lead_where_they_point(made, wide) -> None:
    graph, above = made
    options = Options(kind=COMPACT, direction=Direction.TOP_DOWN, page=wide)
    rects = arrange_compact(graph, options, NEVER).boxes
    reasons: dict[str, list[str]] = {}
    for id, target in above.items():
        reasons.setdefault(target, []).append(id)
    seen, ahead = {"c0"}, ["c0"]
    while ahead:
        at = ahead.pop()
        siblings = reasons.get(above.get(at, ""), [])
        for arrow in Arrow:
            target, reason = above.get(at), next(iter(reasons.get(at, [])), None)
            there = seen_beside(rects, at, arrow, target, reason, siblings)
            if there is None:
                continue
            if arrow is Arrow.DOWN:
                assert rects[there].y > rects[at].y
            if arrow is Arrow.UP:
                assert rects[there].y < rects[at].y
            if there not in seen:
                seen.add(there)
                ahead.append(there)
    assert seen == set(rects)


def test_down_goes_through_a_column_right_enters_it_and_left_leaves_it(show, qtbot: QtBot) -> None:
    view = show(CATS, width=420, height=900, kind=COMPACT)
    view.projection.set_page(300, 2000)
    view.projection.arrange_anew()
    settle(view, qtbot)
    view.session.select([claim(view.session.document, "Cats make good pets")])
    walked = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Left):
        QTest.keyClick(view, key)
        walked.append(selected(view))
    assert walked == [
        "Cats purr",
        "Only some people hear it",
        "It calms",
        "Cats purr",
        "Only some people hear it",
        "Cats purr",
        "Cats make good pets",
    ]


def test_dropping_below_a_sibling_in_a_column_changes_the_order(show, qtbot: QtBot) -> None:
    view = show("Pets\n  + One\n  - Two\n  + Three", width=420, height=900, kind=COMPACT)
    view.projection.set_page(300, 2000)
    view.projection.arrange_anew()
    settle(view, qtbot)
    drag(view, place(view, "One"), place(view, "Three", 0.9))
    assert outline(view.session.document) == "Pets\n  - Two\n  + Three\n  + One"
    settle(view, qtbot)
    drag(view, place(view, "One"), place(view, "Two", 0.1))
    assert outline(view.session.document) == "Pets\n  + One\n  - Two\n  + Three"


@pytest.mark.parametrize("deed", ["add", "fold", "reword"])
def test_what_is_selected_stays_where_it_is_seen_and_no_siblings_change_places(show, qtbot: QtBot, deed: str) -> None:
    view = show(large(60), 900, 600)
    document, map = view.session.document, the_map(view.session.document)
    view.reset_zoom()
    id = view.ids()[12]
    view.session.select([id])
    settle(view, qtbot)
    before = view.seen_at(id)
    on_map = view.session.tree()
    way = {id, *on_map.above(id), on_map.roots[0]}
    elsewhere = next(other for other in view.ids() if on_map.reasons.get(other) and other not in way)
    rects = dict(view.map_scene.shown.arrangement.boxes)
    with view.session.edit("Change") as edit:
        if deed == "add":
            made = map_commands.add_claim(edit, "A reason more for this", map)
            map_commands.argue(edit, [made], Stance.PRO, id)
        elif deed == "fold":
            map_commands.fold(edit, map, elsewhere)
        else:
            map_commands.reword(edit, id, "Much longer words than it had " * 4)
    settle(view, qtbot)
    after = view.seen_at(id)
    assert before is not None and after is not None
    assert (after.topLeft() - before.topLeft()).manhattanLength() < 3
    now = view.map_scene.shown.arrangement.boxes
    on_map = view.session.tree()
    for target in on_map.reasons:
        row = [p for a in on_map.reasons[target] for p in a.premises if p in rects and p in now]
        for one in row:
            for other in row:
                if rects[one].y + rects[one].height <= rects[other].y and now[one].x == now[other].x:
                    assert now[one].y < now[other].y
    assert document.find(id, Claim) is not None


@pytest.mark.parametrize("which", [0, 1, 2])
def test_folding_and_unfolding_in_the_file_gives_back_what_was_there(show, qtbot: QtBot, which: int) -> None:
    view = show(large(34), 900, 600)
    map, on_map = the_map(view.session.document), view.session.tree()
    claim = [id for id in view.ids() if on_map.reasons.get(id)][which]
    before = dict(view.map_scene.shown.arrangement.boxes)
    for deed in (map_commands.fold, map_commands.unfold):
        with view.session.edit("Fold") as edit:
            deed(edit, map, claim)
        settle(view, qtbot)
    assert view.map_scene.shown.arrangement.boxes == before


def test_arranging_for_the_window_gives_what_the_map_has_afresh(show, qtbot: QtBot) -> None:
    view = show(large(40), 900, 600)
    with view.session.edit("Add") as edit:
        for number in range(8):
            made = map_commands.add_claim(edit, f"New {number}", the_map(view.session.document))
            map_commands.argue(edit, [made], Stance.CON, view.ids()[3])
    settle(view, qtbot)
    view.arrange_anew()
    settle(view, qtbot)
    fresh = show(view.session.document, 900, 600)
    assert view.map_scene.seen() == fresh.map_scene.seen()


def seen_whole(view: MapView, id: str) -> bool:
    place = view.seen_at(id)
    return place is not None and QRectF(view.viewport().rect()).contains(place)


def test_a_reason_is_typed_with_its_claim_in_sight(show, qtbot: QtBot) -> None:
    view = show(large(300), 900, 600)
    view.session.folds.unfold_all()
    settle(view, qtbot)
    view.set_zoom(0.8)
    for one in view.ids()[1:60:9]:
        view.session.select([one])
        settle(view, qtbot)
        view.begin_reason()
        settle(view, qtbot)
        typed = view.projection.typed
        assert typed is not None and seen_whole(view, typed)
        items = view.map_scene.shown.items()
        both = [QRectF(items[id].x, items[id].y, items[id].width, items[id].height) for id in (one, typed)]
        if view.has_room_for(both[0].united(both[1])):
            assert seen_whole(view, one)
        view.writing.cancel()
        settle(view, qtbot)


def test_words_are_typed_in_a_size_that_can_be_read(show, qtbot: QtBot) -> None:
    view = show(large(40), 900, 600)
    view.set_zoom(0.2)
    view.session.select([view.ids()[7]])
    view.begin_reason()
    settle(view, qtbot)
    assert view.level is Level.WORDS and seen_whole(view, view.projection.typed)
    view.writing.cancel()


def test_what_is_found_is_shown_in_a_size_that_can_be_read(show, qtbot: QtBot) -> None:
    view = show(large(40), 900, 600)
    view.set_zoom(0.2)
    found = view.ids()[-1]
    view.reveal(found)
    settle(view, qtbot)
    assert view.level is Level.WORDS and seen_whole(view, found)
