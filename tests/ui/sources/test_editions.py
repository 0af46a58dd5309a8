"""A newer edition of a source: what is sure goes along, what is not is asked, and nothing is moved silently."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.editions import left_behind
from argmap.model.records import Passage, Source
from argmap.ui.shell.center_pages import QUOTATIONS
from argmap.ui.shell.window import Window
from argmap.ui.sources.editions_dialog import EditionDialog
from argmap.ui.tables.quotations_filter import Which
from argmap.ui.tables.quotations_model import Column
from argmap.ui.tables.quotations_page import QuotationsPage
from argmap.ui.widgets.record_list import DETAIL
from tests.ui.conftest import Cats

OLD = (
    "The council met on Monday evening in the old town hall.\n\n"
    "“Cats should be allowed in every park of the town,” said Ann Miller, who has three of them at home.\n\n"
    "“The new rules will cost us 400 dollars a year,” the treasurer told everybody who was still awake.\n\n"
    "“Nobody has ever asked the birds about this plan,” said Tom Baker, and then the meeting was over.\n"
)
NEW = (
    "Corrected on Tuesday. The council met on Monday evening in the old town hall.\n\n"
    "“Cats should be allowed in every park of the town,” said Ann Miller, who has three of them at home.\n\n"
    "“The new rules will cost us 900 dollars a year,” the treasurer told everybody who was still awake.\n\n"
    "The meeting was over by ten, and all went home through the rain.\n"
)
SAME = "Cats should be allowed"
DEARER = "The new rules will cost us 400 dollars"
LOST = "Nobody has ever asked the birds"


@pytest.fixture
def passages(at_work: Window) -> dict[str, str]:
    with at_work.session.edit("Add") as edit:
        source = source_commands.add_source(edit, "The council", OLD, publisher="The Gazette")
        made = {"source": source}
        for words in (SAME, DEARER, LOST):
            start = OLD.index(words)
            made[words] = source_commands.add_passage(edit, source, start, OLD.index(",”", start))
    return made


@pytest.fixture
def dialog(
    at_work: Window, passages: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> EditionDialog:
    path = tmp_path / "newer.txt"
    path.write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    at_work.sources.edition_wanted.emit(passages["source"])
    return shown(at_work, qtbot)


def shown(window: Window, qtbot: QtBot) -> EditionDialog:
    """Return the dialog that comes when the passages have been looked for."""
    qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(EditionDialog)), timeout=20000)
    return next(found for found in window.findChildren(EditionDialog) if found.isVisible())


def newest(window: Window) -> Source:
    return max(window.session.document.all(Source), key=lambda source: source.order)


def row_of(window: Window, source: str) -> tuple[str, str]:
    """Return what the list of sources says of a source: title and details."""
    window.sources.show_source(source)
    index = window.sources.list.currentIndex()
    return index.data(), index.data(DETAIL)


def add(dialog: EditionDialog) -> None:
    dialog.add.click()


def where(window: Window, passage: str) -> tuple[str, str]:
    found = window.session.document.get(passage, Passage)
    return found.source, found.exact


def test_the_user_is_asked_about_changed_and_lost_ones_alone(dialog: EditionDialog, passages: dict[str, str]) -> None:
    assert set(dialog.rows) == {passages[DEARER], passages[LOST]}
    assert "1 lost" in dialog.told.text()


def test_what_is_unchanged_moves_and_the_rest_stays_unless_the_user_says_so(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str]
) -> None:
    before = at_work.session.document.records()
    add(dialog)
    newer = max(at_work.session.document.all(Source), key=lambda s: s.order)
    assert newer.text == NEW and newer.publisher == "The Gazette"
    assert where(at_work, passages[SAME]) == (newer.id, "Cats should be allowed in every park of the town")
    assert where(at_work, passages[DEARER])[0] == passages["source"]
    assert where(at_work, passages[LOST])[0] == passages["source"]
    assert at_work.reader.source == newer.id
    at_work.session.undo()
    assert at_work.session.document.records() == before


def test_a_changed_passage_takes_the_new_words_when_the_user_says_so(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str]
) -> None:
    dialog.rows[passages[DEARER]].choose(0)
    add(dialog)
    assert where(at_work, passages[DEARER])[1] == "The new rules will cost us 900 dollars a year"


def test_calling_it_off_changes_nothing(at_work: Window, dialog: EditionDialog, cats: Cats) -> None:
    before = at_work.session.document.records()
    dialog.later.click()
    assert at_work.session.document.records() == before


def test_the_newer_edition_knows_what_it_replaces_and_the_older_one_what_is_left(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str]
) -> None:
    assert not at_work.sources.work.isVisible()
    add(dialog)
    newer, old = newest(at_work), passages["source"]
    assert newer.replaces == old
    assert {id: len(left) for id, left in left_behind(at_work.session.document).items()} == {old: 2}
    assert row_of(at_work, old)[1] == "2 passages are left in this older edition · The Gazette"
    assert at_work.sources.work.isVisible() and "2 passages" in at_work.sources.work.text()
    at_work.session.undo()
    assert not at_work.sources.work.isVisible()
    assert "left" not in row_of(at_work, old)[1]


def test_what_is_left_is_worked_through_until_nothing_is(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str], qtbot: QtBot
) -> None:
    add(dialog)
    newer, sources = newest(at_work), len(at_work.session.document.all(Source))
    at_work.sources.work.click()
    again = shown(at_work, qtbot)
    assert list(again.rows) == [passages[DEARER], passages[LOST]]
    assert not again.add.isEnabled()
    again.rows[passages[DEARER]].choose(0)
    assert again.add.isEnabled() and again.add.text() == "Move 1 passage"
    again.add.click()
    assert where(at_work, passages[DEARER]) == (newer.id, "The new rules will cost us 900 dollars a year")
    assert where(at_work, passages[LOST])[0] == passages["source"]
    assert len(at_work.session.document.all(Source)) == sources
    assert "1 passage left" in at_work.sources.work.text()
    with at_work.session.edit("Remove") as edit:
        source_commands.remove_passage(edit, passages[LOST])
    assert not at_work.sources.work.isVisible()
    assert row_of(at_work, passages["source"])[0].startswith("Older edition: ")
    assert row_of(at_work, newer.id)[0].startswith("Newest edition: ")


def test_later_keeps_the_list_as_it_is(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str], qtbot: QtBot
) -> None:
    add(dialog)
    before = at_work.session.document.records()
    at_work.sources.work_through()
    again = shown(at_work, qtbot)
    again.rows[passages[DEARER]].choose(0)
    again.later.click()
    assert at_work.session.document.records() == before
    assert "2 passages" in at_work.sources.work.text()


def test_what_was_left_is_looked_for_in_the_newest_edition_of_several(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str], qtbot: QtBot
) -> None:
    add(dialog)
    with at_work.session.edit("Add") as edit:
        second = newest(at_work).id
        third = source_commands.add_source(edit, "The council, once more", OLD, replaces=second)
    assert list(left_behind(at_work.session.document)) == [passages["source"], second]
    at_work.sources.show_source(passages["source"])
    at_work.sources.work_through()
    again = shown(at_work, qtbot)
    assert not again.rows and again.add.text() == "Move 2 passages"
    again.add.click()
    assert {where(at_work, passages[words])[0] for words in (DEARER, LOST)} == {third}
    assert list(left_behind(at_work.session.document)) == [second]


def test_a_newer_edition_of_one_that_has_a_newer_one_is_the_newest(
    at_work: Window, passages: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with at_work.session.edit("Add") as edit:
        second = source_commands.add_source(edit, "Second", NEW, replaces=passages["source"])
    QGuiApplication.clipboard().setText("Third of the town\n\n" + NEW)
    at_work.sources.show_source(passages["source"])
    at_work.sources.paste_edition()
    add(shown(at_work, qtbot))
    newer = newest(at_work)
    assert newer.replaces == second and newer.text.startswith("Third")
    assert where(at_work, passages[SAME])[0] == newer.id


def test_an_empty_clipboard_is_no_edition(at_work: Window, passages: dict[str, str], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    at_work.sources.show_source(passages["source"])
    with qtbot.waitSignal(at_work.session.troubled, timeout=20000) as told:
        at_work.sources.paste_edition()
    assert told.args == ["There is no text on the clipboard."]


def test_the_quotation_table_counts_what_stands_in_an_older_edition_as_not_verified(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str], qtbot: QtBot
) -> None:
    at_work.go_to_page(QUOTATIONS)
    page = at_work.pages.page(QUOTATIONS)
    assert isinstance(page, QuotationsPage)
    assert page.chips[Which.UNVERIFIED].text().endswith(" 0")
    add(dialog)
    at_work.go_to_page(QUOTATIONS)
    page.refill()
    assert page.chips[Which.UNVERIFIED].text().endswith(" 2")
    page.chips[Which.UNVERIFIED].click()
    cells = [page.shown.index(row, Column.VERIFIED.value) for row in range(page.shown.rowCount())]
    assert [cell.data() for cell in cells] == ["Older edition", "Older edition"]
    assert "in an older edition" in cells[0].data(Qt.ItemDataRole.ToolTipRole)
    at_work.session.undo()
    assert page.chips[Which.UNVERIFIED].text().endswith(" 0")


def test_the_inspector_names_the_other_editions(at_work: Window, passages: dict[str, str]) -> None:
    with at_work.session.edit("Add") as edit:
        newer = source_commands.add_source(edit, "The council, corrected", NEW, replaces=passages["source"])
    at_work.session.select([newer])
    assert "A newer edition of “The council”" in at_work.inspector.source.counts.text()
    at_work.session.select([passages["source"]])
    assert "The newest edition is “The council, corrected”" in at_work.inspector.source.counts.text()


def test_a_draft_reads_the_newest_edition_alone(window: Window, qtbot: QtBot) -> None:
    document = Document()
    with document.edit("Start") as edit:
        map_commands.add_map(edit, "Should cats be allowed in the parks?")
        older = source_commands.add_source(edit, "The council", OLD)
        newer = source_commands.add_source(edit, "The council, corrected", NEW, replaces=older)
    window.session.show(document)
    window.sources.draft.click()
    qtbot.waitUntil(lambda: bool(document.all(Passage)), timeout=20000)
    assert {passage.source for passage in document.all(Passage)} == {newer}
