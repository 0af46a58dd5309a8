"""What assistive technology finds on a map: every claim with its words, its place, its state and what can be done."""

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from pytestqt.qtbot import QtBot

from argmap.errors import UserError
from argmap.model import map_commands, source_commands
from argmap.model.records import Stance
from argmap.model.tree import tree
from argmap.ui.canvas import MapView, accessible, accessible_tree
from argmap.ui.canvas.accessible_objects import AccessibleItem
from tests.sketch import argument, claim, sketch, the_map

CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
        + Sofas suffer
        + Curtains suffer
      + Cats are clean
"""
Show = Callable[..., MapView]
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def of(view: MapView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def item(view: MapView, words: str) -> AccessibleItem:
    return view.access.map.item(claim(view.session.document, words))


def heard(about: QAccessibleInterface, depth: int = 0) -> list[str]:
    """Return the names of all that is found below an object, indented."""
    found = []
    for at in range(about.childCount()):
        child = about.child(at)
        if isinstance(child, AccessibleItem):
            found.append("  " * depth + child.text(NAME))
            found += heard(child, depth + 1)
    return found


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[QAccessible.Event, str]]]:
    """Return what is told to a screen reader that listens: the event, and the name of what it is about."""
    told: list[tuple[QAccessible.Event, str]] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.type(), event.message()))
        else:
            told.append((event.type(), event.accessibleInterface().text(NAME)))

    monkeypatch.setattr(accessible, "send", note)
    monkeypatch.setattr(accessible.QAccessible, "isActive", lambda: True)
    yield told


def test_every_claim_is_found_below_what_it_speaks_about_and_is_heard_with_its_side_and_replies(show: Show) -> None:
    assert heard(of(show(CATS))) == [
        "Thesis: Cats make good pets. 4 replies",
        "  Reason: Cats purr. For “Cats make good pets”",
        "  Reason: Purring calms. For “Cats make good pets”. 1 reply",
        "    Objection to a step: Only some people hear it. To the step from “Cats purr”",
        "  Objection: Cats scratch. To “Cats make good pets”. 2 replies",
        "    Reason: Sofas suffer. For “Cats scratch”",
        "    Reason: Curtains suffer. For “Cats scratch”",
        "  Reason: Cats are clean. For “Cats make good pets”",
    ]


def test_who_says_a_claim_and_from_where_is_heard(show: Show) -> None:
    document = sketch(CATS)
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "On cats", "Cats scratch, Amazon said.")
        who = source_commands.add_speaker(edit, "Amazon")
        passage = source_commands.add_passage(edit, source, 0, len("Cats scratch"), speaker=who)
        source_commands.cite(edit, claim(document, "Cats scratch"), passage)
    view = show(document)
    found = item(view, "Cats scratch")
    assert found.text(NAME) == "Objection by Amazon: “Cats scratch”. To “Cats make good pets”. 2 replies"
    assert found.text(DESCRIPTION) == "3 of 4 on level 2. Quoted from On cats."


def test_the_place_of_a_claim_and_its_co_premises_are_described(show: Show) -> None:
    view = show(CATS)
    assert item(view, "Cats purr").text(DESCRIPTION) == (
        "1 of 4 on level 2. Only together with “Purring calms”. 1 objection to this step."
    )
    assert item(view, "Curtains suffer").text(DESCRIPTION) == "2 of 2 on level 3."


def test_parents_children_and_places_agree(show: Show) -> None:
    def check(above: QAccessibleInterface) -> int:
        count = 0
        for at in range(above.childCount()):
            child = above.child(at)
            assert child.isValid()
            assert above.indexOfChild(child) == at
            if isinstance(child, AccessibleItem):
                assert child.parent() is above
                count += 1 + check(child)
        return count

    assert check(of(show(CATS))) == 8


def test_a_folded_claim_says_so_and_has_nothing_below_it(show: Show, qtbot: QtBot) -> None:
    view = show(CATS)
    found = item(view, "Cats scratch")
    assert found.state().expandable and found.state().expanded and not found.state().collapsed
    view.session.folds.fold([found.id])
    qtbot.waitUntil(view.is_settled, timeout=5000)
    assert found.text(NAME) == "Objection: Cats scratch. To “Cats make good pets”. 2 replies, folded"
    assert found.state().collapsed and not found.state().expanded and found.childCount() == 0
    hidden = item(view, "Sofas suffer")
    assert hidden.state().invisible and hidden.rect().isEmpty() and hidden.parent() is found
    assert not item(view, "Cats are clean").state().expandable


def test_the_selected_claim_has_the_focus_and_without_one_the_map_has(show: Show) -> None:
    view = show(CATS)
    assert of(view).focusChild() is of(view)
    found = item(view, "Cats scratch")
    view.session.select([found.id])
    assert of(view).focusChild() is found
    assert found.state().focused and found.state().selected
    assert not item(view, "Cats purr").state().selected
    assert not of(view).state().focused


def test_a_claim_is_found_where_it_stands_on_the_screen(show: Show, qtbot: QtBot) -> None:
    view = show(CATS)
    found = item(view, "Cats scratch")
    middle = found.rect().center()
    assert of(view).childAt(middle.x(), middle.y()) is found
    assert not found.state().offscreen
    view.scroll_by(5000, 5000)
    view.center_on(view.mapToScene(QPoint(4000, 4000)))
    assert found.state().offscreen and not found.state().invisible


def test_a_selected_step_stands_before_its_first_premise(show: Show) -> None:
    view = show(CATS)
    step = argument(view.session.document, "Cats purr")
    view.session.select([step])
    thesis = item(view, "Cats make good pets")
    found = of(view).focusChild()
    assert isinstance(found, AccessibleItem) and found.id == step
    assert found.text(NAME) == "Step, reason, from “Cats purr” and “Purring calms”. For “Cats make good pets”"
    assert thesis.childCount() == 5 and thesis.child(0) is found and found.parent() is thesis
    view.session.select([thesis.id])
    assert thesis.childCount() == 4


def test_screen_readers_can_edit_select_and_fold(show: Show, qtbot: QtBot) -> None:
    view = show(CATS)
    found = item(view, "Cats scratch")
    names = QAccessibleActionInterface
    assert set(found.actionNames()) == {
        names.pressAction(), names.setFocusAction(), names.showMenuAction(), names.toggleAction()
    }  # fmt: skip
    assert all(found.localizedActionName(name) for name in found.actionNames())
    found.doAction(names.setFocusAction())
    qtbot.waitUntil(lambda: view.session.selection == (found.id,))
    found.doAction(names.toggleAction())
    qtbot.waitUntil(lambda: view.is_folded(found.id))
    found.doAction(names.toggleAction())
    qtbot.waitUntil(lambda: not view.is_folded(found.id))
    found.doAction(names.pressAction())
    qtbot.waitUntil(view.writing.editor.isVisible)
    assert view.writing.editor.toPlainText() == "Cats scratch"
    view.writing.cancel()


def test_a_map_that_is_read_only_offers_no_editing(show: Show) -> None:
    view = show(CATS)
    view.session.file.read_only = True
    assert QAccessibleActionInterface.pressAction() not in item(view, "Cats scratch").actionNames()


def test_moving_the_selection_is_told_at_once(show: Show, events: list[tuple[QAccessible.Event, str]]) -> None:
    view = show(CATS)
    view.session.select([claim(view.session.document, "Cats are clean")])
    name = "Reason: Cats are clean. For “Cats make good pets”"
    assert events[-2:] == [(QAccessible.Event.Focus, name), (QAccessible.Event.SelectionAdd, name)]
    events.clear()
    view.session.select([claim(view.session.document, "Sofas suffer"), claim(view.session.document, "Cats purr")])
    assert [kind for kind, _ in events] == [
        QAccessible.Event.SelectionRemove,
        QAccessible.Event.Focus,
        QAccessible.Event.SelectionAdd,
        QAccessible.Event.Announcement,
    ]
    assert events[-1][1] == "2 claims selected"


def test_what_a_claim_is_called_now_is_told_and_what_is_gone_is_dropped(
    show: Show, events: list[tuple[QAccessible.Event, str]]
) -> None:
    view = show(CATS)
    heard(of(view))
    scratch, sofas = item(view, "Cats scratch"), item(view, "Sofas suffer")
    events.clear()
    with view.session.edit("Reword") as edit:
        map_commands.reword(edit, scratch.id, "Cats bite")
    assert events == [(QAccessible.Event.NameChanged, "Objection: Cats bite. To “Cats make good pets”. 2 replies")]
    events.clear()
    gone = sofas.id
    with view.session.edit("Remove") as edit:
        map_commands.remove_claim(edit, gone)
    assert gone not in view.access.map.known
    assert (QAccessible.Event.NameChanged, "Objection: Cats bite. To “Cats make good pets”. 1 reply") in events
    events.clear()
    view.session.folds.fold([scratch.id])
    view.session.select([scratch.id])
    view.session.folds.unfold([scratch.id])
    assert (QAccessible.Event.StateChanged, "Objection: Cats bite. To “Cats make good pets”. 1 reply") in events


def test_while_nobody_listens_nothing_is_made(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessible, "send", told.append)
    monkeypatch.setattr(accessible.QAccessible, "isActive", lambda: False)
    view = show(CATS)
    view.session.select([claim(view.session.document, "Cats scratch")])
    with view.session.edit("Reword") as edit:
        map_commands.reword(edit, claim(view.session.document, "Cats scratch"), "Cats bite")
    assert told == [] and view.access.map.known == frozenset()


def test_another_map_leaves_no_object_behind(show: Show) -> None:
    view = show(CATS)
    assert len(heard(of(view))) == 8
    view.session.show(sketch("Dogs bark"))
    assert heard(of(view)) == ["Thesis: Dogs bark"]
    gc.collect()
    assert heard(of(view)) == ["Thesis: Dogs bark"]


def test_what_a_new_claim_is_for_is_heard_in_its_field(show: Show) -> None:
    view = show(CATS)
    view.session.select([claim(view.session.document, "Cats scratch")])
    view.begin_objection()
    assert view.writing.editor.accessibleDescription() == "Objection. To “Cats scratch”"
    view.writing.cancel()


@given(some.data())
def test_every_claim_of_any_map_is_walked_once_in_reading_order(data: some.DataObject) -> None:
    """Also where claims have several targets and objections are to steps of objections."""
    document = sketch("Thesis")
    map, claims = the_map(document), [claim(document, "Thesis")]
    targets = list(claims)
    for number in range(data.draw(some.integers(0, 8))):
        others = data.draw(some.lists(some.sampled_from(claims), max_size=1))
        target = data.draw(some.sampled_from(targets))
        stance = data.draw(some.sampled_from(Stance)) if target in claims else Stance.CON
        with suppress(UserError), document.edit("Add") as edit:  # a circle is refused
            new = map_commands.add_claim(edit, f"Claim {number}", map)
            step = map_commands.argue(edit, [new, *others], stance, target)
            claims, targets = [*claims, new], [*targets, new, step]
    on_map = tree(document, map)

    def walked(at: str | None) -> Iterator[str]:
        for id in accessible_tree.below(on_map, at):
            assert accessible_tree.above(on_map, id) == at
            yield id
            yield from walked(id)

    assert list(walked(None)) == [id for id, _, _ in on_map.walk()]


@pytest.mark.parametrize("zoom", [1.0, 0.7, 0.6])
def test_a_sign_can_be_hit_within_24_pixels_on_the_ground_beside_it_also_when_it_is_seen_small(
    show: Show, zoom: float
) -> None:
    view = show(CATS)
    view.set_zoom(zoom)
    step = argument(view.session.document, "Cats are clean")
    view.session.select([step])
    place = view.seen_at(step)
    assert place is not None
    middle = place.center().toPoint()
    beside = [middle + QPoint(away, -5) for away in (-10, 10)]  # above the edge of the card
    assert [view.at(point) for point in beside] == [step, step]
