"""Another map is merged in the window: after a look, as one step, and offered where a sync program left a copy."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.document import Edit
from argmap.model.records import Claim, Map
from argmap.storage import new_file, open_file
from argmap.ui.shell.merge_map_dialog import MergeMapDialog
from argmap.ui.shell.window import Window
from tests.sketch import claim, draw, the_map
from tests.ui.conftest import Cats


@pytest.fixture
def saved(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """A window with a map in a file."""

    def fill(edit: Edit) -> None:
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), "Cats make good pets\n  + Cats purr")

    new_file(tmp_path / "cats.argmap", "Ann", [("Fill", fill)]).close()
    window.files.open(tmp_path / "cats.argmap")
    qtbot.waitUntil(lambda: window.session.is_open, timeout=5000)
    return window


def shown(window: Window, qtbot: QtBot) -> MergeMapDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(MergeMapDialog)), timeout=5000)
    return next(dialog for dialog in window.findChildren(MergeMapDialog) if dialog.isVisible())


def test_a_map_of_another_program_is_merged_after_a_look(
    at_work: Window, cats: Cats, qtbot: QtBot, tmp_path: Path
) -> None:
    document = at_work.session.document
    question = document.get(the_map(document), Map).question
    before = len(document.all(Claim))
    path = tmp_path / "more.argdown"
    path.write_text(f"===\ntitle: {question}\n===\n\n[Cats make good pets]\n  - They scratch sofas\n", "utf-8")
    at_work.merging.read(path)
    dialog = shown(at_work, qtbot)
    assert "Added: " in dialog.told and len(document.all(Claim)) == before
    assert "They scratch sofas" in [dialog.coming.item(row).text() for row in range(dialog.coming.count())]
    dialog.merge_button.click()
    assert "They scratch sofas" in {each.text for each in document.all(Claim)}
    at_work.actions_["undo"].trigger()
    assert len(document.all(Claim)) == before


def test_a_claim_that_is_the_same_can_be_kept_apart(at_work: Window, cats: Cats, qtbot: QtBot, tmp_path: Path) -> None:
    document = at_work.session.document
    words = document.all(Claim)[0].text
    path = tmp_path / "same.argdown"
    path.write_text(f"===\ntitle: Another question?\n===\n\n[A]: {words}\n", "utf-8")
    at_work.merging.read(path)
    dialog = shown(at_work, qtbot)
    assert dialog.same.count() == 1
    dialog.same.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.merge_button.click()
    assert sum(each.text == words for each in document.all(Claim)) == 2


def test_a_copy_that_a_sync_program_left_is_offered(saved: Window, qtbot: QtBot, tmp_path: Path) -> None:
    at_work, path = saved, tmp_path / "cats.argmap"
    copy = path.with_name(f"{path.stem} (conflicted copy 2026-01-02).argmap")
    at_work.session.flush_pending()
    with closing(open_file(path)) as file:
        file.store.copy_to(copy)
    with closing(open_file(copy, "Ben")) as file, file.document.edit("Add") as edit:
        draw(edit, the_map(edit), "Cats snore")
    at_work.merging.look_for_copies()
    qtbot.waitUntil(lambda: at_work.told.isVisible(), timeout=5000)
    assert copy.name in at_work.told.text and "1 claim" in at_work.told.text
    at_work.merging.read(copy)
    dialog = shown(at_work, qtbot)
    assert "Ben (1)" in dialog.told
    dialog.merge_button.click()
    assert claim(at_work.session.document, "Cats snore")


def test_a_map_without_copies_beside_it_is_not_copied_to_compare(saved: Window, qtbot: QtBot, tmp_path: Path) -> None:
    copied: list[str] = []
    saved.session.document.copy = lambda *_: copied.append("copied")  # type: ignore[method-assign, assignment]
    saved.merging.look_for_copies()
    qtbot.waitUntil(lambda: not saved.merging.is_looking, timeout=5000)
    assert not copied


def test_where_both_have_changed_a_claim_theirs_can_be_taken(saved: Window, qtbot: QtBot, tmp_path: Path) -> None:
    at_work, path, document = saved, tmp_path / "cats.argmap", saved.session.document
    copy = path.with_name(f"{path.stem} (1).argmap")
    at_work.session.flush_pending()
    with closing(open_file(path)) as file:
        file.store.copy_to(copy)
    chosen = document.all(Claim)[0]
    with closing(open_file(copy, "Ben")) as file, file.document.edit("Reword") as edit:
        map_commands.reword(edit, chosen.id, "Words of Ben")
    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, chosen.id, "Words of Ann")
    at_work.merging.read(copy)
    dialog = shown(at_work, qtbot)
    assert not dialog.merge_button.isEnabled() and dialog.differing.count() == 1
    dialog.differing.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.merge_button.click()
    assert document.get(chosen.id, Claim).text == "Words of Ben"
