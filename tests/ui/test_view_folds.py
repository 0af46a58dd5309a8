"""A large map opens folded on the screen alone, and unfolds the way to whatever is wanted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, removal
from argmap.model.document import Document, Edit
from argmap.model.fold_levels import READABLE
from argmap.model.records import Claim, Placement, Stance
from argmap.storage import new_file, open_file
from argmap.ui.shell.window import Window
from tests.sketch import claim, draw, the_map

BRANCHES = "".join(
    f"  + Main {n}\n" + "".join(f"    - Reply {n}.{m}\n      + Deep {n}.{m}\n" for m in range(5)) for n in range(9)
)


def of(edit: Edit) -> None:
    draw(edit, map_commands.add_map(edit, "Large?"), "Thesis\n" + BRANCHES)


@pytest.fixture
def big(window: Window, documents: Path, qtbot: QtBot) -> Window:
    """A window that has opened a file with 100 claims: a thesis, 9 reasons, 45 replies, and 45 reasons for these."""
    path = documents / "big.argmap"
    new_file(path, edits=[("New map", of)]).close()
    window.session.open(path)
    settle(window, qtbot)
    return window


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.view.is_settled, timeout=20_000)


def shown(window: Window) -> set[str]:
    """Return the words of the claims that have a card."""
    found = (window.session.document.find(id, Claim) for id in window.view.ids())
    return {claim.text for claim in found if claim}


def id_of(window: Window, words: str) -> str:
    return claim(window.session.document, words)


def row_of(window: Window, words: str) -> QModelIndex:
    first = window.outline.model().index(0, 0)
    how = Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly
    (found,) = window.outline.model().match(first, Qt.ItemDataRole.DisplayRole, words, 1, how)
    return found


def test_a_large_map_opens_down_to_the_level_that_can_be_read_and_the_file_stays_as_it_is(big: Window, qtbot: QtBot):
    assert len(shown(big)) == 55 <= READABLE
    assert "Reply 8.4" in shown(big) and not any(words.startswith("Deep") for words in shown(big))
    assert not any(placement.folded for placement in big.session.document.all(Placement))
    assert big.session.history.next_undo() is None
    item = big.view.map_scene.find(id_of(big, "Reply 0.0"))
    assert item is not None and "1" in item.value.description


def test_folding_and_unfolding_what_the_view_has_folded_is_no_edit(big: Window, qtbot: QtBot):
    before = big.session.document.records()
    for seen in (True, False, True):
        big.session.select([id_of(big, "Reply 0.0")])
        big.view.setFocus()
        QTest.keyClick(big.view.viewport(), Qt.Key.Key_Space)
        settle(big, qtbot)
        assert ("Deep 0.0" in shown(big)) is seen
    assert big.session.document.records() == before
    assert big.session.history.next_undo() is None


def test_folding_another_claim_is_an_edit_of_the_map(big: Window, qtbot: QtBot):
    big.session.select([id_of(big, "Main 3")])
    big.actions_["fold"].trigger()
    settle(big, qtbot)
    assert not any(words.startswith("Reply 3") for words in shown(big))
    assert [p.claim for p in big.session.document.all(Placement) if p.folded] == [id_of(big, "Main 3")]
    big.session.undo()
    settle(big, qtbot)
    assert "Reply 3.3" in shown(big) and "Deep 3.3" not in shown(big)


@pytest.mark.parametrize("how", ["search", "outline", "selected", "step"])
def test_a_claim_that_is_found_elsewhere_is_unfolded(big: Window, qtbot: QtBot, how: str):
    deep = id_of(big, "Deep 4.2")
    match how:
        case "search":
            big.start_search()
            QTest.keyClicks(big.search.field, "Deep 4.2")
            QTest.keyClick(big.search.field, Qt.Key.Key_Return)
        case "outline":
            big.outline.setCurrentIndex(row_of(big, "Deep 4.2"))
        case "selected":
            big.session.select([deep])
        case "step":
            big.session.select([big.session.tree().shown_by[deep].id])
    qtbot.waitUntil(lambda: "Deep 4.2" in shown(big), timeout=20_000)
    settle(big, qtbot)
    assert len([words for words in shown(big) if words.startswith("Deep")]) == 1
    assert big.session.history.next_undo() is None


def test_what_is_typed_below_a_folded_claim_is_seen_at_once_and_folded_again_where_one_thinks_better_of_it(
    big: Window, qtbot: QtBot
):
    big.session.select([id_of(big, "Reply 2.1")])
    big.at_map().begin_reason()
    settle(big, qtbot)
    assert "Deep 2.1" in shown(big) and "Deep 2.2" not in shown(big)
    QTest.keyClick(big.view.writing.editor, Qt.Key.Key_Escape)
    settle(big, qtbot)
    assert "Deep 2.1" not in shown(big)
    big.at_map().begin_reason()
    QTest.keyClicks(big.view.writing.editor, "A new one")
    QTest.keyClick(big.view.writing.editor, Qt.Key.Key_Return)
    settle(big, qtbot)
    assert {"A new one", "Deep 2.1"} <= shown(big)


def test_a_claim_that_another_part_of_the_window_adds_or_moves_is_seen(big: Window, qtbot: QtBot):
    with big.session.edit("Add") as edit:
        made = map_commands.add_claim(edit, "From the article", big.session.map)
        map_commands.argue(edit, [made], Stance.CON, id_of(big, "Reply 7.0"))
    settle(big, qtbot)
    assert {"From the article", "Deep 7.0"} <= shown(big)
    with big.session.edit("Move") as edit:
        map_commands.move(edit, big.session.map, made, id_of(big, "Deep 5.0"))
    settle(big, qtbot)
    assert {"From the article", "Deep 5.0"} <= shown(big)


def test_a_branch_that_comes_back_by_undo_is_folded_as_it_was(big: Window, qtbot: QtBot):
    before = shown(big)
    with big.session.edit("Remove") as edit:
        removal.remove(edit, big.session.map, [id_of(big, "Main 1")])
    settle(big, qtbot)
    big.session.undo()
    settle(big, qtbot)
    assert shown(big) == before


def test_one_folds_to_a_level_and_unfolds_all(big: Window, qtbot: QtBot):
    for name, many in (("fold_to_1", 10), ("fold_to_3", 100), ("fold_to_2", 55), ("unfold_all", 100)):
        big.actions_[name].trigger()
        settle(big, qtbot)
        assert len(shown(big)) == many, name
    assert big.session.history.next_undo() is None
    assert big.outline.isExpanded(row_of(big, "Reply 0.0"))


def test_unfold_all_shows_also_what_the_map_itself_has_folded(big: Window, qtbot: QtBot):
    big.session.select([id_of(big, "Main 3")])
    big.actions_["fold"].trigger()
    big.actions_["unfold_all"].trigger()
    settle(big, qtbot)
    assert len(shown(big)) == 100
    assert big.session.history.next_undo().label == "Unfold all"


def test_the_outline_is_folded_like_the_map(big: Window, qtbot: QtBot):
    reply = row_of(big, "Reply 0.0")
    assert not big.outline.isExpanded(reply)
    assert big.outline.isExpanded(row_of(big, "Main 0"))
    big.outline.expand(reply)
    settle(big, qtbot)
    assert "Deep 0.0" in shown(big) and big.session.history.next_undo() is None
    big.outline.collapse(reply)
    settle(big, qtbot)
    assert "Deep 0.0" not in shown(big) and big.session.history.next_undo() is None


def test_a_map_that_may_not_be_changed_can_be_folded_and_unfolded(
    big: Window, qtbot: QtBot, documents: Path, window: Window
):
    path = documents / "other.argmap"
    new_file(path, edits=[("New map", lambda edit: draw(edit, map_commands.add_map(edit, "?"), "A\n  + B\n"))]).close()
    with open_file(path):  # somebody else has it open
        big.session.open(path)
        assert big.session.read_only
        settle(big, qtbot)
        for seen in (False, True):
            big.session.select([id_of(big, "A")])
            big.actions_["fold"].trigger()
            settle(big, qtbot)
            assert ("B" in shown(big)) is seen
        assert not big.trouble.isVisible()


def test_a_small_map_opens_whole_and_one_that_grows_stays_as_it_is(window: Window, documents: Path, qtbot: QtBot):
    path = documents / "small.argmap"
    new_file(
        path, edits=[("New", lambda edit: draw(edit, map_commands.add_map(edit, "?"), "A\n  + B\n    + C"))]
    ).close()
    window.session.open(path)
    settle(window, qtbot)
    assert shown(window) == {"A", "B", "C"}
    with window.session.edit("Draw") as edit:
        draw(edit, the_map(window.session.document), "Thesis\n" + BRANCHES)
    settle(window, qtbot)
    assert len(shown(window)) == 103


def test_another_document_knows_nothing_of_the_folds_of_the_one_before(big: Window, qtbot: QtBot):
    big.session.show(Document(big.session.document.records().values()))
    settle(big, qtbot)
    assert len(shown(big)) == 100
