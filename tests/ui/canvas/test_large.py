"""Large maps: measured away from the window, they come little by little, and are then what small ones are."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from argmap.cancellation import Cancellation
from argmap.layout import Arrangement, Graph, Options
from argmap.model import map_commands
from argmap.model.records import Stance
from argmap.picture import Item
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from argmap.ui.tasks import progress
from tests.sketch import claim
from tests.ui.canvas.conftest import KEPT, lay_out, settle
from tests.ui.canvas.test_view import large

CLAIMS = 400


def shown(session: Session, qtbot: QtBot) -> MapView:
    view = MapView(session, arrange=lay_out)
    KEPT.append(view)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def afresh(view: MapView, qtbot: QtBot) -> tuple[dict[str, Item], list[str]]:
    session = Session()
    session.show(view.session.document)
    session.set_theme(view.session.theme_name)
    fresh = shown(session, qtbot)
    settle(fresh, qtbot)
    seen = fresh.map_scene.seen(), fresh.map_scene.painted()
    fresh.close_layout()
    return seen


def test_a_large_map_that_was_followed_is_the_one_drawn_afresh(qtbot: QtBot) -> None:
    session = Session()
    session.show(large(CLAIMS))
    view = shown(session, qtbot)
    settle(view, qtbot)
    top = claim(session.document, "The thesis of a large map")
    with session.edit("Add") as edit:
        map_commands.argue(edit, [map_commands.add_claim(edit, "One more", session.map or "")], Stance.CON, top)
    session.set_theme("dark")
    with session.edit("Fold") as edit:
        map_commands.fold(edit, session.map or "", top)
    settle(view, qtbot)
    view.arrange_anew()
    settle(view, qtbot)
    assert (view.map_scene.seen(), view.map_scene.painted()) == afresh(view, qtbot)
    session.undo()
    settle(view, qtbot)
    view.arrange_anew()
    settle(view, qtbot)
    assert (view.map_scene.seen(), view.map_scene.painted()) == afresh(view, qtbot)
    assert len(view.ids()) == CLAIMS + 1
    view.close_layout()


def test_another_theme_reaches_every_card_of_a_large_map(qtbot: QtBot) -> None:
    session = Session()
    session.show(large(CLAIMS))
    view = shown(session, qtbot)
    settle(view, qtbot)
    session.set_theme("dark")
    settle(view, qtbot)
    assert (view.map_scene.seen(), view.map_scene.painted()) == afresh(view, qtbot)
    view.close_layout()


def test_words_typed_while_a_large_map_is_still_coming_are_kept(qtbot: QtBot) -> None:
    session = Session()
    session.show(large(CLAIMS))
    view = shown(session, qtbot)
    with session.edit("Add") as edit:
        made = map_commands.add_claim(edit, "Said in haste", session.map or "")
    settle(view, qtbot)
    assert made in view.ids()
    assert (view.map_scene.seen(), view.map_scene.painted()) == afresh(view, qtbot)
    view.close_layout()


def test_a_large_map_says_that_it_is_coming(qtbot: QtBot) -> None:
    session = Session()
    session.show(large(CLAIMS))
    view = shown(session, qtbot)
    told = [label for label in view.findChildren(QLabel) if label.isVisible()]
    assert any("Drawing the map" in label.text() for label in told)
    settle(view, qtbot)
    assert not any("Drawing the map" in label.text() and label.isVisible() for label in view.findChildren(QLabel))
    view.close_layout()


def test_arranging_a_large_map_is_shown_and_can_be_called_off_and_taken_up_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "CALM", 0)
    held, told = threading.Event(), list[str]()

    def slowly(graph: Graph, options: Options, cancellation: Cancellation) -> Arrangement:
        with cancellation.stage(0.0, 0.5):
            held.wait(20)
        return lay_out(graph, options, cancellation)

    session = Session()
    session.notice.connect(told.append)
    session.show(large(CLAIMS))
    view = MapView(session, arrange=slowly)
    KEPT.append(view)
    bar = progress.Progress(session.tasks, view.projection.tasks)
    for widget in (view, bar):
        qtbot.addWidget(widget)
    view.resize(900, 600)
    view.show()
    qtbot.waitUntil(bar.isVisible)
    assert bar.title == "Arranging the map…"
    qtbot.waitUntil(lambda: bar.bar.value() == 30)  # the cards are measured
    bar.cancel.click()
    assert bar.isHidden() and not view.projection.waiting
    assert told == ["The map was not arranged. “Arrange anew” does it."]
    assert "Arrange the map anew to see it" in [label.text() for label in view.findChildren(QLabel)]
    held.set()
    view.arrange_anew()
    settle(view, qtbot)
    assert len(view.ids()) == CLAIMS
    view.close_layout()


@pytest.mark.parametrize(("claims", "times"), ((60, 1), (20, 0)))
def test_a_larger_map_that_was_arranged_anew_is_told_once(qtbot: QtBot, claims: int, times: int) -> None:
    def anew(graph: Graph, options: Options, cancellation: Cancellation) -> Arrangement:
        return replace(lay_out(graph, options, cancellation), changed=options.recipe is not None)

    session, told = Session(), list[str]()
    session.notice.connect(told.append)
    session.show(large(claims))
    view = MapView(session, arrange=anew)
    KEPT.append(view)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    settle(view, qtbot)
    assert not told
    with session.edit("Add") as edit:
        map_commands.add_claim(edit, "Something of its own", session.map or "")
    settle(view, qtbot)
    session.set_theme("dark")  # which draws it again, and arranges nothing
    settle(view, qtbot)
    assert told == ["The map was arranged anew to fit."] * times
    view.close_layout()


def test_a_map_stands_as_it_did_while_its_window_changes_little(qtbot: QtBot) -> None:
    session = Session()
    session.show(large(60))
    view = shown(session, qtbot)
    settle(view, qtbot)
    before = view.map_scene.seen()
    view.resize(820, 600)
    qtbot.wait(1)
    settle(view, qtbot)
    assert view.map_scene.seen() == before
    view.close_layout()
