"""The window as a whole: what a user sees, and that nothing is lost."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim, Map, Placement, Source
from argmap.storage import open_file
from argmap.ui.actions import selection_actions
from argmap.ui.session import Session
from argmap.ui.shell import recent_files
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.recent_files import Recent
from argmap.ui.shell.welcome import RecentRow
from argmap.ui.shell.window import Window
from argmap.ui.widgets.theme import ThemeController
from tests.sketch import claim, sketch
from tests.ui.conftest import Cats


def drop(window: Window, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def rows(window: Window) -> list[RecentRow]:
    return [row for row in window.welcome.findChildren(RecentRow) if not row.isHidden()]


# --- beginning


def test_a_new_map_is_a_file_named_after_its_question(window: Window, documents: Path) -> None:
    QTest.mouseClick(window.welcome.new, Qt.MouseButton.LeftButton)
    assert window.welcome.question.isVisible()
    QTest.keyClicks(window.welcome.question, "Should cats rule: yes/no?")
    QTest.keyClick(window.welcome.question, Qt.Key.Key_Return)
    assert window.session.path == documents / "Should cats rule yes no.argmap"
    assert window.windowTitle() == "Should cats rule: yes/no? – argmap"
    assert window.view.isVisible() and window.toolbar.isVisible()


def test_a_second_map_about_the_same_question_gets_a_number(window: Window, documents: Path) -> None:
    for _ in range(2):
        window.files.new("Cats?")
    assert sorted(path.name for path in documents.glob("*.argmap")) == ["Cats 2.argmap", "Cats.argmap"]


def test_the_sample_opens_and_opening_it_again_gives_it_as_it_came(qtbot: QtBot, window: Window) -> None:
    window.welcome.sample.click()
    qtbot.waitUntil(lambda: window.session.is_open, timeout=20_000)
    claims = len(window.session.document.all(Claim))
    assert claims > 20
    with window.session.edit("Change") as edit:
        map_commands.add_claim(edit, "Mine", window.session.map or "")
    mine = window.session.path
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.session.path != mine, timeout=20_000)
    assert len(window.session.document.all(Claim)) == claims
    assert mine is not None and mine.exists()


def test_an_article_dropped_on_the_first_page_begins_a_map(
    qtbot: QtBot, window: Window, tmp_path: Path, documents: Path
) -> None:
    article = tmp_path / "cats.txt"
    article.write_text("Why cats purr\n\nThey are happy.", "utf-8")
    drop(window, files(article))
    qtbot.waitUntil(lambda: bool(window.session.document.all(Source)))
    (source,) = window.session.document.all(Source)
    assert source.title == "Why cats purr"
    assert window.session.path == documents / "Why cats purr.argmap"


def test_files_dropped_on_a_map_become_its_sources_in_one_step(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Title {name}\n\nText.", "utf-8")
    drop(at_work, files(tmp_path / "one.txt", tmp_path / "gone.txt", tmp_path / "two.txt"))
    qtbot.waitUntil(lambda: len(at_work.session.document.all(Source)) == 3)
    assert "gone.txt" in at_work.trouble.text and at_work.trouble.isVisible()
    at_work.session.undo()
    assert len(at_work.session.document.all(Source)) == 1


@pytest.mark.parametrize("place", ["map", "outline", "words", "tags"])
def test_files_can_be_dropped_anywhere_in_the_window(
    qtbot: QtBot, at_work: Window, cats: Cats, tmp_path: Path, place: str
) -> None:
    (tmp_path / "one.txt").write_text("Title\n\nText.", "utf-8")
    at_work.session.select([cats.purr])
    page = at_work.inspector.claim
    places: dict[str, QWidget] = {
        "map": at_work.view.viewport(),
        "outline": at_work.outline.viewport(),
        "words": page.text.viewport(),
        "tags": page.tags,
    }
    data, over = files(tmp_path / "one.txt"), places[place]
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(over, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(over, QDropEvent(QPointF(5, 5), *how))
    qtbot.waitUntil(lambda: len(at_work.session.document.all(Source)) == 2)
    at_work.session.flush_pending()
    assert cats.text(cats.purr) == "Cats purr" and cats.document.get(cats.purr, Claim).tags == ()


def test_text_on_the_clipboard_becomes_a_source(qtbot: QtBot, at_work: Window) -> None:
    QApplication.clipboard().setText("Overheard\n\nCats are fine.")
    at_work.actions_["paste_source"].trigger()
    qtbot.waitUntil(lambda: {s.title for s in at_work.session.document.all(Source)} == {"On cats", "Overheard"})


def test_a_thread_that_was_copied_from_a_page_keeps_who_says_what(qtbot: QtBot, at_work: Window) -> None:
    copied = QMimeData()
    copied.setText("ana Cats scratch. ben They purr.")
    copied.setHtml(
        "<ol class='commentlist'><li class='comment'><cite class='fn'>ana</cite><p>Cats scratch everything here.</p>"
        "<ol class='children'><li class='comment'><cite class='fn'>ben</cite><p>They purr, though.</p></li></ol>"
        "</li></ol>"
    )
    QApplication.clipboard().setMimeData(copied)
    at_work.files.paste()
    qtbot.waitUntil(lambda: len(at_work.session.document.all(Source)) == 2)
    comments = max(at_work.session.document.all(Source), key=lambda source: source.order).comments
    assert [(comment.author, comment.parent) for comment in comments] == [("ana", None), ("ben", 0)]


def test_a_web_address_that_leads_nowhere_gets_one_sentence(
    qtbot: QtBot, at_work: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("http://127.0.0.1:9/article", True))
    at_work.actions_["address"].trigger()
    qtbot.waitUntil(lambda: "127.0.0.1" in at_work.trouble.text)


def test_an_empty_clipboard_is_said_in_words(at_work: Window) -> None:
    QApplication.clipboard().clear()
    at_work.files.paste()
    assert at_work.trouble.isVisible() and "clipboard" in at_work.trouble.text


def test_what_is_no_map_gets_one_sentence_and_the_map_shown_stays(
    qtbot: QtBot, at_work: Window, tmp_path: Path
) -> None:
    false = tmp_path / "letter.argmap"
    false.write_text("Dear Sir or Madam,", "utf-8")
    at_work.files.open(false)
    qtbot.waitUntil(at_work.trouble.isVisible)
    assert "letter.argmap" in at_work.trouble.text
    assert at_work.windowTitle().startswith("Do cats make good pets?")


# --- recent maps


def test_recent_maps_are_offered_and_open_with_a_click(qtbot: QtBot, window: Window, documents: Path) -> None:
    window.files.new("Cats?")
    window.files.new("Dogs?")
    window.go_home()
    assert [row.button.accessibleName() for row in rows(window)] == ["Dogs?", "Cats?"]
    rows(window)[1].button.click()
    qtbot.waitUntil(lambda: window.session.path == documents / "Cats.argmap")


def test_a_missing_map_is_grey_and_can_be_taken_off_the_list(window: Window, tmp_path: Path) -> None:
    recent_files.remember(window.settings, tmp_path / "gone.argmap", "Where is it?")
    window.go_home()
    (row,) = rows(window)
    assert not row.button.isEnabled()
    row.remove.click()
    assert rows(window) == [] and recent_files.recents(window.settings) == []


def test_the_list_follows_the_question(window: Window) -> None:
    window.files.new("Cats?")
    with window.session.edit("Change question") as edit:
        map_commands.retitle(edit, window.session.map or "", "Dogs?")
    assert [row.question for row in recent_files.recents(window.settings)] == ["Dogs?"]


@pytest.mark.parametrize("stored", ["", "{", "[1]", '[{"path": 1}]', "null"])
def test_settings_that_make_no_sense_are_no_trouble(settings: QSettings, stored: str) -> None:
    settings.setValue("recent", stored)
    assert recent_files.recents(settings) == []


def test_only_the_latest_maps_are_kept(settings: QSettings) -> None:
    for number in range(30):
        recent_files.remember(settings, Path(f"/maps/{number}.argmap"), str(number))
    found = recent_files.recents(settings)
    assert [row.question for row in found] == [str(number) for number in range(29, 17, -1)]
    assert isinstance(found[0], Recent)


# --- nothing is lost


def test_closing_in_the_midst_of_typing_loses_nothing(window: Window, documents: Path) -> None:
    window.files.new("Cats?")
    claim = ""
    with window.session.edit("Add claim") as edit:
        claim = map_commands.add_claim(edit, "Cats", window.session.map or "")
    window.session.select([claim])
    QTest.keyClicks(window.inspector.claim.note, "Half a sen")
    window.close()
    with open_file(documents / "Cats.argmap") as file:
        assert file.document.get(claim, Claim).note == "Half a sen"


def test_closing_in_the_midst_of_typing_on_the_map_loses_nothing(qtbot: QtBot, window: Window, documents: Path) -> None:
    window.files.new("Cats?")
    window.actions_["claim"].trigger()
    QTest.keyClicks(window.view.writing.editor, "Half a sen")
    window.close()
    with open_file(documents / "Cats.argmap") as file:
        assert [claim.text for claim in file.document.all(Claim)] == ["Half a sen"]


def test_deleting_tells_how_to_get_it_back_and_selects_what_is_next(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    at_work.actions_["remove"].trigger()
    assert at_work.statusBar().currentMessage() == "Removed 1 claim. Undo: Ctrl+Z"
    assert at_work.session.selection == (cats.calm,)
    at_work.actions_["undo"].trigger()
    assert cats.text(cats.purr) == "Cats purr"


@pytest.mark.parametrize(
    ("removed", "next_one"),
    [("Second", "Third"), ("First", "Second"), ("Fourth", "Third"), ("Alone", "First")],
)
def test_deleting_selects_the_nearest_sibling_or_else_the_target(window: Window, removed: str, next_one: str) -> None:
    document = sketch("""
        Thesis
          + First
            + Alone
          - Second
          + Third
          + Fourth
    """)
    window.session.show(document)
    window.session.select([claim(document, removed)])
    window.actions_["remove"].trigger()
    assert [c.text for c in window.session.selected_claims()] == [next_one]


def test_deleting_the_thesis_says_how_much_went(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    at_work.actions_["remove"].trigger()
    assert at_work.statusBar().currentMessage() == "Removed 4 claims. Undo: Ctrl+Z"
    assert at_work.session.document.all(Placement) == []


def test_save_says_that_everything_is_saved_already(window: Window) -> None:
    window.files.new("Cats?")
    window.actions_["save"].trigger()
    assert window.statusBar().currentMessage().startswith("Everything is saved already")


def test_a_copy_has_everything_and_the_map_stays_where_it_was(window: Window, tmp_path: Path) -> None:
    window.files.new("Cats?")
    before = window.session.path
    window.files.copy(tmp_path / "copy")
    assert window.session.path == before
    with open_file(tmp_path / "copy.argmap") as file:
        assert [map.question for map in file.document.all(Map)] == ["Cats?"]


def test_a_map_that_is_open_elsewhere_is_shown_but_not_changed(qtbot: QtBot, window: Window, documents: Path) -> None:
    other = Session()
    other.new(documents / "Cats.argmap", "Cats?")
    with other.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Cats", other.map or "")
    window.files.open(documents / "Cats.argmap")
    qtbot.waitUntil(lambda: window.session.is_open)
    assert window.only_read.isVisible() and "another window" in window.only_read.text
    assert "read only" in window.windowTitle()
    window.session.select([claim.id for claim in window.session.document.all(Claim)])
    for name in ("claim", "reason", "remove", "undo", "source"):
        assert not window.actions_[name].isEnabled(), name
    assert window.inspector.claim.text.isReadOnly()
    other.close()


def test_undo_survives_closing_and_opening(qtbot: QtBot, window: Window, documents: Path) -> None:
    window.files.new("Cats?")
    with window.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Cats", window.session.map or "")
    window.files.new("Dogs?")
    window.files.open(documents / "Cats.argmap")
    qtbot.waitUntil(lambda: window.session.path == documents / "Cats.argmap")
    assert window.actions_["undo"].isEnabled() and "Add claim" in window.actions_["undo"].text()
    window.actions_["undo"].trigger()
    assert window.session.document.all(Claim) == []


def test_opening_the_map_that_is_shown_just_shows_it(window: Window, documents: Path) -> None:
    window.files.new("Cats?")
    window.go_home()
    window.files.open(documents / "Cats.argmap")
    assert window.view.isVisible() and not window.session.read_only


# --- several maps


def test_a_second_map_in_the_file_brings_tabs(at_work: Window, cats: Cats) -> None:
    assert not at_work.tabs.isVisible()
    selection_actions.add_map(at_work.session, "Which question?")
    assert at_work.tabs.isVisible() and at_work.session.map != cats.map
    at_work.tabs.setCurrentIndex(0)
    assert at_work.session.map == cats.map
    at_work.tabs.setCurrentIndex(1)
    at_work.actions_["remove_map"].trigger()
    assert not at_work.tabs.isVisible() and at_work.session.map == cats.map


def test_another_map_is_added_once_its_question_is_told(at_work: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [("", True), ("And dogs?", False), ("  And  dogs? ", True)]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: answers.pop(0))
    for _ in range(2):
        at_work.actions_["add_map"].trigger()
        assert len(at_work.session.maps()) == 1
    at_work.actions_["add_map"].trigger()
    assert at_work.windowTitle().startswith("And dogs?") and at_work.tabs.tabText(1) == "And dogs?"


def test_without_any_map_the_window_says_what_to_do(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.actions_["remove_map"].trigger()
    assert at_work.session.map is None
    assert "Removed 1 map and 4 claims" in at_work.statusBar().currentMessage()
    assert at_work.inspector.help.isVisible() and at_work.inspector.help.title.text() == "No map"
    assert not at_work.actions_["claim"].isEnabled()
    at_work.actions_["undo"].trigger()
    assert at_work.session.map == cats.map and cats.text(cats.purr) == "Cats purr"


def test_the_question_is_typed_on_its_tab(at_work: Window, cats: Cats) -> None:
    selection_actions.add_map(at_work.session, "Which question?")
    at_work.tabs.edit(1)
    field = at_work.tabs.findChild(QLineEdit)
    assert field is not None
    field.setText("And dogs?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert at_work.tabs.tabText(1) == "And dogs?" and at_work.windowTitle().startswith("And dogs?")


# --- everybody can use it


def test_every_button_and_field_has_a_name_to_be_heard(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    at_work.start_search()
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    dumb = [
        widget
        for kind in kinds
        for widget in at_work.findChildren(kind)
        if widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and (widget.text() or widget.toolTip()))
        and not isinstance(widget.parent(), QComboBox)  # which has the name for its field
        and not widget.objectName().startswith("qt_")
    ]
    assert dumb == []


def test_f6_goes_round_all_panels(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    at_work.activateWindow()
    at_work.view.setFocus()
    seen = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        names = [dock.objectName() for dock in at_work.docks if focus and dock.isAncestorOf(focus)]
        seen.append(names[0] if names else "map")
        at_work.go_round(1)
    assert {"map", "outline", "inspector"} <= set(seen)


def test_tab_on_the_map_begins_a_reason_and_shift_tab_an_objection(at_work: Window, cats: Cats) -> None:
    at_work.activateWindow()
    for key, words, kept in ((Qt.Key.Key_Tab, "They are warm", "pro"), (Qt.Key.Key_Backtab, "They bite", "con")):
        at_work.session.select([cats.purr])
        at_work.view.setFocus()
        shift = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(at_work.view, key, shift)
        QTest.keyClicks(at_work.view.writing.editor, words)
        QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Return)
        (claim,) = [claim for claim in cats.document.all(Claim) if claim.text == words]
        on_map = at_work.session.tree()
        assert on_map is not None and on_map.shown_by[claim.id].stance.value == kept
        assert on_map.shown_by[claim.id].target == cats.purr


def test_space_in_a_field_is_a_space(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    at_work.inspector.claim.note.setFocus()
    QTest.keyClicks(at_work.inspector.claim.note, "a b")
    at_work.session.flush_pending()
    assert cats.document.get(cats.thesis, Claim).note == "a b"


# --- looks


def test_dark_colors_come_to_widgets_and_map_and_are_remembered(
    qtbot: QtBot, window: Window, settings: QSettings, qapp: QApplication
) -> None:
    window.actions_["dark"].trigger()
    assert window.session.theme_name == "dark"
    assert window.palette().window().color().lightness() < 60
    window.actions_["light"].trigger()
    assert window.palette().window().color().lightness() > 200
    window.actions_["dark"].trigger()
    assert ThemeController(qapp, str(settings.value("theme"))).shown == "dark"


def test_panels_stay_where_they_were_put(
    qtbot: QtBot, at_work: Window, settings: QSettings, documents: Path, cats: Cats, qapp: QApplication
) -> None:
    at_work.session.select([cats.purr])
    at_work.actions_["panel_outline"].trigger()
    assert at_work.docks["inspector"].isVisible() and not at_work.docks["outline"].isVisible()
    at_work.close()
    again = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, documents)
    qtbot.addWidget(again)
    again.resize(1440, 900)
    again.show()
    assert not again.docks["inspector"].isVisible()
    again.session.show(cats.document)
    again.session.select([cats.purr])
    assert again.docks["inspector"].isVisible() and not again.docks["outline"].isVisible()


def test_work_that_takes_long_is_shown_and_can_be_called_off(qtbot: QtBot, at_work: Window) -> None:
    import threading

    gate = threading.Event()
    at_work.session.tasks.run(lambda _: gate.wait(), lambda answer: None, "Counting sheep…")
    qtbot.waitUntil(at_work.progress.isVisible)
    assert at_work.progress.title == "Counting sheep…"
    at_work.progress.findChild(QToolButton).click()
    assert not at_work.progress.isVisible()
    gate.set()


def test_nothing_is_done_on_the_welcome_page_to_a_map_that_is_not_seen(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.purr, "Cats purr a lot")
    at_work.session.select([cats.purr])
    at_work.go_home()
    before = at_work.session.document.copy()
    for name in ("claim", "flip", "fold_to_1", "add_map", "remove_map", "undo", "as_claim", "question", "history"):
        assert not at_work.actions_[name].isEnabled(), name
        at_work.actions_[name].trigger()
    assert at_work.session.typed is None
    assert list(at_work.session.document.all(Claim)) == list(before.all(Claim))
    at_work.actions_["page_map"].trigger()
    assert at_work.actions_["remove_map"].isEnabled() and at_work.actions_["undo"].isEnabled()


def test_slow_work_is_shown_on_the_welcome_page(window: Window, qtbot: QtBot) -> None:
    free = threading.Event()
    window.session.tasks.run(lambda _: free.wait(20), lambda _: None, "Opening…")
    qtbot.waitUntil(window.welcome.progress.isVisible)
    assert window.welcome.progress.cancel.isVisible() and not window.status.zoom.isVisible()
    free.set()


def test_return_presses_what_has_the_focus_on_the_welcome_page(window: Window, qtbot: QtBot) -> None:
    window.welcome.new.setFocus()
    qtbot.keyClick(window.welcome.new, Qt.Key.Key_Return)
    assert window.welcome.question.isVisible()


def test_a_window_does_not_become_wider_for_a_long_title_of_work(qtbot: QtBot, at_work: Window) -> None:
    at_work.resize(1024, 700)
    ends = threading.Event()
    title = "Looking for quotations in “" + "A very long title of an article " * 6 + "”…"
    at_work.session.tasks.run(lambda _: ends.wait(20), lambda _: None, title)
    qtbot.waitUntil(at_work.progress.isVisible)
    assert at_work.width() == 1024
    assert at_work.minimumSizeHint().width() <= 1024
    ends.set()


def test_one_begins_with_copied_text_or_a_web_address_from_the_welcome_page(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: asked.append(args[1]) or ("", False))
    window.welcome.address.click()
    assert asked == ["Add from the web"]
    QApplication.clipboard().setText("Ferries\n\n“They should run at night,” said Ida Holm.")
    window.welcome.paste.click()
    qtbot.waitUntil(lambda: window.session.is_open, timeout=20000)
    assert [source.title for source in window.session.document.all(Source)] == ["Ferries"]
