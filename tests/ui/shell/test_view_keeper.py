"""A map is found again as one left it: zoom, place, selection and folds of the view."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSettings, QTimer
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, removal
from argmap.model.document import Edit
from argmap.model.records import Map
from argmap.storage import new_file, open_file
from argmap.ui.shell import last_view, recent_files
from argmap.ui.shell.last_view import LastView
from argmap.ui.shell.view_keeper import ViewKeeper
from argmap.ui.shell.window import Window
from tests.sketch import claim, draw

BRANCHES = "".join(
    f"  + Main {n}\n" + "".join(f"    - Reply {n}.{m}\n      + Deep {n}.{m}\n" for m in range(5)) for n in range(9)
)


def made(path: Path, *more: Callable[[Edit], object]) -> Path:
    first = ("New map", lambda edit: draw(edit, map_commands.add_map(edit, "Large?"), "Thesis\n" + BRANCHES))
    new_file(path, edits=[first, *(("More", fill) for fill in more)]).close()
    return path


def second_map(edit: Edit) -> None:
    draw(edit, map_commands.add_map(edit, "Small?"), "Other\n  + Below it\n")


def show(window: Window, path: Path, qtbot: QtBot) -> None:
    window.session.open(path)
    settle(window, qtbot)


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.view.is_settled, timeout=20_000)
    qtbot.wait(60)


def on_screen(window: Window, words: str) -> QRectF:
    """Return where the card of a claim is, from the middle of the upper edge of the view."""
    item = window.view.map_scene.shown.items()[claim(window.session.document, words)]
    card = window.view.viewportTransform().mapRect(QRectF(item.x, item.y, item.width, item.height))
    return card.translated(-window.view.viewport().width() / 2, 0)


def look_closely(window: Window, qtbot: QtBot) -> QRectF:
    """Unfold a claim, select it, and look at it closely, a little aside of the middle."""
    window.session.select([claim(window.session.document, "Reply 6.3")])
    window.actions_["fold"].trigger()
    settle(window, qtbot)
    window.view.set_zoom(1.37)
    item = window.view.map_scene.shown.items()[claim(window.session.document, "Reply 6.3")]
    window.view.center_on(QPointF(item.x + item.width / 2, item.y + item.height / 2))
    window.view.scroll_by(40, -70)
    return on_screen(window, "Reply 6.3")


def is_as(window: Window, place: QRectF) -> None:
    assert window.view.zoom == pytest.approx(1.37)
    now = on_screen(window, "Reply 6.3")
    assert abs(now.x() - place.x()) < 3 and abs(now.y() - place.y()) < 3
    assert claim(window.session.document, "Deep 6.3") in window.view.ids()
    assert len(window.view.ids()) == 56


def test_a_map_that_is_opened_again_is_seen_as_one_left_it(window: Window, documents: Path, qtbot: QtBot) -> None:
    show(window, made(documents / "big.argmap"), qtbot)
    place = look_closely(window, qtbot)
    show(window, made(documents / "other.argmap", second_map), qtbot)
    assert window.view.zoom != pytest.approx(1.37) and not window.session.selection
    show(window, documents / "big.argmap", qtbot)
    is_as(window, place)
    assert window.session.selection == (claim(window.session.document, "Reply 6.3"),)
    assert window.session.history.next_undo() is None


def test_closing_the_window_keeps_how_one_looked(window: Window, documents: Path, settings: QSettings, qtbot: QtBot):
    path = made(documents / "big.argmap")
    show(window, path, qtbot)
    look_closely(window, qtbot)
    window.close()
    map, views = last_view.read(QSettings(settings.fileName(), QSettings.Format.IniFormat), path)
    assert views[map].zoom == pytest.approx(1.37) and views[map].level == 2
    assert len(views[map].unfolded) == 1 and not views[map].folded


def test_one_comes_back_to_the_map_that_was_shown_last(window: Window, documents: Path, qtbot: QtBot) -> None:
    show(window, made(documents / "big.argmap", second_map), qtbot)
    place = look_closely(window, qtbot)
    first, second = window.session.maps()
    window.session.show_map(second.id)
    settle(window, qtbot)
    window.session.select([claim(window.session.document, "Below it")])
    window.session.show_map(first.id)
    settle(window, qtbot)
    is_as(window, place)
    window.session.show_map(second.id)
    settle(window, qtbot)
    window.session.close()
    show(window, documents / "big.argmap", qtbot)
    assert window.session.map == second.id


def test_the_map_waits_where_it_was_while_one_looks_at_another_page(window: Window, documents: Path, qtbot: QtBot):
    show(window, made(documents / "big.argmap"), qtbot)
    place = look_closely(window, qtbot)
    for there, back in (("page_speakers", "page_map"), ("home", "page_map")):
        window.actions_[there].trigger()
        qtbot.wait(60)
        window.actions_[back].trigger()
        settle(window, qtbot)
        is_as(window, place)


def test_a_map_in_another_direction_is_looked_at_afresh(window: Window, documents: Path, qtbot: QtBot) -> None:
    show(window, made(documents / "big.argmap"), qtbot)
    look_closely(window, qtbot)
    window.actions_["left-right"].trigger()
    settle(window, qtbot)
    assert window.view.zoom != pytest.approx(1.37)


def test_what_has_gone_from_the_map_since_is_passed_over(window: Window, documents: Path, qtbot: QtBot) -> None:
    path = made(documents / "big.argmap")
    show(window, path, qtbot)
    look_closely(window, qtbot)
    window.session.close()
    with open_file(path) as file, file.document.edit("Remove") as edit:
        removal.remove(edit, edit.all(Map)[0].id, [claim(file.document, "Main 6")])
    show(window, path, qtbot)
    assert not window.session.selection and len(window.view.ids()) == 49


def test_a_map_that_was_unfolded_opens_unfolded(window: Window, documents: Path, qtbot: QtBot) -> None:
    path = made(documents / "big.argmap")
    show(window, path, qtbot)
    window.actions_["unfold_all"].trigger()
    settle(window, qtbot)
    window.session.close()
    show(window, path, qtbot)
    assert len(window.view.ids()) == 100


def test_a_map_that_is_taken_off_the_list_is_forgotten(settings: QSettings, tmp_path: Path) -> None:
    path = tmp_path / "a.argmap"
    last_view.write(settings, path, "m", {"m": LastView(1.0, "c")})
    recent_files.forget(settings, str(path))
    assert last_view.read(settings, path) == ("", {})


def test_only_the_files_that_were_open_last_are_kept(settings: QSettings, tmp_path: Path) -> None:
    for number in range(last_view.MOST_FILES + 5):
        last_view.write(settings, tmp_path / f"{number}.argmap", "m", {"m": LastView(1.0, "c")})
    assert last_view.read(settings, tmp_path / "4.argmap") == ("", {})
    assert last_view.read(settings, tmp_path / "5.argmap")[0] == "m"
    many = {f"m{number}": LastView(1.0, "c") for number in range(50)}
    last_view.write(settings, tmp_path / "many.argmap", "m49", many)
    assert list(last_view.read(settings, tmp_path / "many.argmap")[1]) == [f"m{number}" for number in range(40, 50)]


GOOD = {"zoom": 1, "claim": "c", "x": 0, "y": 0, "selection": [], "level": 2, "folded": [], "unfolded": []}
ODD = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*GOOD, "path", "map"]), inner),
    max_leaves=8,
)


@given(field=st.sampled_from([*GOOD]), odd=ODD)
@how(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_odd_values_in_the_settings_are_passed_over(settings: QSettings, field: str, odd: object) -> None:
    path = Path("a.argmap")
    row = {"path": str(path), "map": "m", "maps": {"m": GOOD | {field: odd}, "n": GOOD}}
    settings.setValue(last_view.KEY, json.dumps([odd, row]))
    assert last_view.read(settings, path)[1]["n"] == LastView(1, "c", level=2)
    settings.setValue(last_view.KEY, json.dumps(odd))
    assert last_view.read(settings, path) == ("", {})
    last_view.write(settings, path, "m", {})
    last_view.forget(settings, str(path))


@pytest.mark.parametrize("values", [{"zoom": 1e8}, {"zoom": 0}, {"zoom": 10**400}, {"level": -5}, {"x": 9e8}])
def test_a_map_opens_whatever_the_settings_say(
    window: Window, documents: Path, settings: QSettings, qtbot: QtBot, values: dict[str, float]
) -> None:
    path = made(documents / "big.argmap")
    with open_file(path) as file:
        map, thesis = file.document.all(Map)[0].id, claim(file.document, "Thesis")
    row = {"path": str(path), "map": map, "maps": {map: GOOD | {"claim": thesis, "selection": ["gone"]} | values}}
    settings.setValue(last_view.KEY, json.dumps([row]))
    show(window, path, qtbot)
    assert window.view.ids() and 0.01 < window.view.zoom < 10


def test_a_program_that_is_killed_has_kept_where_one_looked(
    window: Window, settings: QSettings, tmp_path: Path, qtbot: QtBot
) -> None:
    keeper = window.findChild(ViewKeeper)
    assert keeper is not None
    for clock in keeper.findChildren(QTimer):
        clock.setInterval(20)
    show(window, made(tmp_path / "large.argmap"), qtbot)
    look_closely(window, qtbot)
    path = window.session.path
    assert path is not None
    # nothing is left or closed: only time passes
    qtbot.waitUntil(lambda: any(abs(v.zoom - 1.37) < 1e-6 for v in last_view.read(settings, path)[1].values()))
