"""Looking back: the window shows the map as it was, nothing can be changed, and nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.formats.source_file import SourceText
from argmap.formats.sources.gathered import of_one
from argmap.model import map_commands
from argmap.model.comparison import Difference
from argmap.model.history import History
from argmap.model.records import Claim, Map, Source, Stance
from argmap.ui import past
from argmap.ui.panels.history_panel import HistoryPanel
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

Role = Qt.ItemDataRole


@pytest.fixture(autouse=True)
def in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every state be there at once, however busy the machine is."""
    monkeypatch.setattr(past, "PATIENCE", 10.0)
    monkeypatch.setattr(past, "SLICE", 10.0)


def reword(window: Window, claim: str, text: str) -> None:
    with window.session.edit(f"Say {text}") as edit:
        map_commands.reword(edit, claim, text)


def panel_of(window: Window) -> HistoryPanel:
    window.actions_["history"].trigger()
    panel = window.docks["history"].panel
    assert isinstance(panel, HistoryPanel)
    return panel


def told(panel: HistoryPanel, role: Role = Role.DisplayRole) -> list[str]:
    model = panel.model
    found = [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount())]
    return [words for words in found if words != "Today"]


def place(panel: HistoryPanel, words: str) -> int:
    model = panel.model
    rows = range(model.rowCount())
    return next(row for row in rows if words in str(model.data(model.index(row, 0), Role.DisplayRole)))


def shown(window: Window, claim: str) -> str:
    found = window.session.document.find(claim, Claim)
    return found.text if found else ""


@pytest.fixture
def edited(at_work: Window, cats: Cats) -> Window:
    """Three steps: a reason, and two other wordings."""
    with at_work.session.edit("Add reason") as edit:
        phones = map_commands.add_claim(edit, "Phones distract", cats.map)
        map_commands.argue(edit, [phones], Stance.PRO, cats.thesis)
    reword(at_work, cats.purr, "Two")
    reword(at_work, cats.purr, "Three")
    return at_work


def test_the_list_tells_what_was_done_to_which_claim_when_and_by_whom(edited: Window, cats: Cats) -> None:
    panel = panel_of(edited)
    assert told(panel) == ["Now", "Say Three", "Say Two", "Add reason: Phones distract", "The beginning"]
    model = panel.model
    assert model.data(model.index(1, 0), Role.DisplayRole) == "Today"
    assert ":" in str(model.data(model.index(2, 1), Role.DisplayRole))
    spoken = str(model.data(model.index(4, 0), Role.AccessibleTextRole))
    assert spoken.startswith("Add reason: Phones distract, ")


def test_choosing_a_step_shows_everything_as_it_was_and_undoes_nothing(edited: Window, cats: Cats) -> None:
    panel, session = panel_of(edited), edited.session
    rows = len(session.history.entries())
    panel.look(place(panel, "Add reason"))
    assert session.past.is_open and session.read_only
    assert shown(edited, cats.purr) == "Cats purr" and cats.text(cats.purr) == "Three"
    assert any("Cats purr" in edited.outline.model().data(index) for index in indexes(edited))
    bar = edited.pages.past
    assert bar.isVisible() and "after “Add reason: Phones distract”" in bar.text.text()
    assert len(session.history.entries()) == rows and len(session.history.done()) == 3
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not session.past.is_open and not bar.isVisible() and shown(edited, cats.purr) == "Three"
    assert session.document is cats.document


def indexes(window: Window) -> list:
    model = window.outline.model()
    found, ahead = [], [model.index(row, 0) for row in range(model.rowCount())]
    while ahead:
        index = ahead.pop()
        found.append(index)
        ahead += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return found


def test_nothing_can_be_changed_while_one_looks_back(edited: Window, cats: Cats) -> None:
    panel, session = panel_of(edited), edited.session
    panel.look(place(panel, "Say Two"))
    for row in edited.actions_._rows.values():
        if row.writes:
            assert not edited.actions_[row.name].isEnabled(), row.name
    session.select([cats.purr])
    assert edited.inspector.claim.note.isReadOnly()
    before = session.document.records()
    reword(edited, cats.purr, "Changed")
    assert "as it was" in edited.trouble.text
    edited.view.setFocus()
    QTest.keyClick(edited.view, Qt.Key.Key_Tab)
    QTest.keyClicks(edited.view, "New")
    QTest.keyClick(edited.view, Qt.Key.Key_Return)
    session.undo()
    assert session.document.records() == before and cats.text(cats.purr) == "Three"
    QTest.keyClick(edited.view, Qt.Key.Key_Escape)
    session.past.leave()
    assert len(session.history.done()) == 3 and not session.history.undone()


def test_typing_is_saved_before_one_looks_back(edited: Window, cats: Cats) -> None:
    edited.session.select([cats.purr])
    edited.inspector.claim.note.setFocus()
    QTest.keyClicks(edited.inspector.claim.note, "See the vet")
    panel = panel_of(edited)
    panel.look(place(panel, "Say Two"))
    assert cats.document.get(cats.purr, Claim).note == "See the vet"
    assert edited.session.document.get(cats.purr, Claim).note == ""


def test_going_back_is_one_step_and_loses_nothing(edited: Window, cats: Cats) -> None:
    panel, session = panel_of(edited), edited.session
    panel.look(place(panel, "Add reason"))
    edited.pages.past.back.click()
    assert not session.past.is_open and cats.text(cats.purr) == "Cats purr"
    assert told(panel)[1] == "Go back to “Add reason”"
    reword(edited, cats.purr, "Four")
    panel.look(place(panel, "Say Three"))
    edited.actions_["go_back"].trigger()
    assert cats.text(cats.purr) == "Three"
    session.undo()
    assert cats.text(cats.purr) == "Four"
    session.undo()
    session.undo()
    assert cats.text(cats.purr) == "Three"


def test_what_was_undone_and_left_behind_is_listed_and_comes_back(edited: Window, cats: Cats) -> None:
    session = edited.session
    session.undo()
    session.undo()
    reword(edited, cats.purr, "Four")
    panel = panel_of(edited)
    assert told(panel)[1:4] == ["Say Four", "Say Three (undone)", "Say Two (undone)"]
    panel.go_back_to(place(panel, "Say Two"))
    assert cats.text(cats.purr) == "Two"
    panel.go_back_to(place(panel, "The beginning"))
    assert "Phones distract" not in [claim.text for claim in cats.document.all(Claim)]
    session.undo()
    assert cats.text(cats.purr) == "Two"


def test_enter_looks_and_then_the_arrow_keys_step(edited: Window, cats: Cats) -> None:
    panel = panel_of(edited)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)  # the day is passed over
    assert not edited.session.past.is_open
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert shown(edited, cats.purr) == "Two"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert shown(edited, cats.purr) == "Cats purr"
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    assert not edited.session.past.is_open


def test_a_click_looks_and_the_first_row_is_the_present(qtbot: QtBot, edited: Window, cats: Cats) -> None:
    panel = panel_of(edited)

    def click(words: str) -> None:
        at = panel.list.visualRect(panel.model.index(place(panel, words), 0)).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click("Say Two")
    assert shown(edited, cats.purr) == "Two"
    click("Now")
    assert shown(edited, cats.purr) == "Three" and not edited.session.past.is_open


def test_the_filter_finds_steps_by_their_claim_and_by_who_did_them(edited: Window, cats: Cats) -> None:
    panel = panel_of(edited)
    panel.filter.setText("phones REASON")
    assert told(panel) == ["Now", "Add reason: Phones distract"]
    panel.look(place(panel, "Phones"))
    assert shown(edited, cats.purr) == "Cats purr"
    panel.filter.setText("dragon")
    assert told(panel) == ["Now"]


def test_a_step_leads_to_its_claim(edited: Window, cats: Cats) -> None:
    panel = panel_of(edited)
    panel.show_claim(place(panel, "Say Two"))
    assert edited.session.selection == (cats.purr,)


def test_the_slider_and_its_keys_go_through_all_steps(edited: Window, cats: Cats) -> None:
    edited.actions_["earlier"].trigger()
    bar = edited.pages.past
    assert (shown(edited, cats.purr), bar.count.text()) == ("Two", "3 of 4")
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    assert shown(edited, cats.purr) == "Cats purr" and bar.count.text() == "2 of 4"
    QTest.keyClick(bar.slider, Qt.Key.Key_Home)
    assert bar.count.text() == "1 of 4" and "the beginning" in bar.text.text() and not bar.earlier.isEnabled()
    edited.actions_["later"].trigger()
    assert bar.count.text() == "2 of 4"
    QTest.keyClick(bar.slider, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_what_a_step_did_is_selected_and_what_was_selected_comes_back_on_leaving(edited: Window, cats: Cats) -> None:
    edited.session.select([cats.scratch])
    edited.actions_["earlier"].trigger()
    assert edited.session.selection == (cats.purr,)
    edited.actions_["earlier"].trigger()
    (added,) = edited.session.selected_claims()
    assert added.text == "Phones distract"
    edited.actions_["leave_past"].trigger()
    assert edited.session.selection == (cats.scratch,)


def test_a_replay_goes_on_until_the_end_and_can_be_stopped(qtbot: QtBot, edited: Window, cats: Cats) -> None:
    bar = edited.pages.past
    bar.pace.setInterval(1)
    seen: list[str] = []
    edited.session.past.turned.connect(lambda: seen.append(shown(edited, cats.purr)))
    edited.actions_["replay"].trigger()
    assert bar.is_playing and bar.play.accessibleName() == "Stop the replay"
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert seen == ["Cats purr", "Two", "Three"] and edited.session.past.is_open
    bar.play.click()
    bar.play.click()
    assert not bar.is_playing


def test_versions_have_names_that_no_undo_takes_away(
    edited: Window, cats: Cats, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, session = panel_of(edited), edited.session
    session.past.name(session.past.newest(), "Before the debate")
    assert told(panel)[1] == "Before the debate – Say Three"
    session.undo()
    assert told(panel)[1] == "Before the debate – Say Three (undone)"
    session.past.name(session.past.newest(), "Shorter")
    assert "Shorter" in told(panel)[1]
    panel.look(place(panel, "Before the debate"))
    assert shown(edited, cats.purr) == "Three" and "“Before the debate”" in edited.pages.past.text.text()
    edited.pages.past.back.click()
    assert told(panel)[1] == "Go back to “Before the debate”"
    session.past.name(session.past.moments()[2].seq, "")
    assert "Say Three (undone)" in told(panel)


def test_two_states_are_compared_on_the_map_with_a_list_to_step_through(edited: Window, cats: Cats) -> None:
    session, bar = edited.session, edited.pages.past
    with session.edit("Remove claim") as edit:
        map_commands.remove_claim(edit, cats.scratch)
    panel = panel_of(edited)
    panel.list.setCurrentIndex(panel.model.index(place(panel, "The beginning"), 0))
    panel.compare.click()
    found = session.past.comparison
    assert found is not None
    assert found.on(session.map)[cats.scratch] == {Difference.REMOVED}
    assert edited.session.document.get(cats.scratch, Claim).text == "Cats scratch"
    assert bar.text.text().endswith("to now: 1 added · 1 removed · 1 reworded.")
    told_of = []
    for _ in range(3):
        bar.next.click()
        told_of.append((bar.difference.text(), session.selection))
    assert told_of[0] == ("1 of 3: Reworded: “Cats purr” → “Three”", (cats.purr,))
    assert {words.split(": ")[1] for words, _ in told_of} == {"Added", "Removed", "Reworded"}
    edited.view.grab()
    listed = panel.differences
    assert listed.isVisible() and listed.currentIndex().row() == 2
    listed.setCurrentIndex(listed.model().index(0, 0))
    assert listed.currentIndex().data() == "Reworded: Three" and session.selection == (cats.purr,)
    bar.differs.click()
    assert not listed.isVisible()
    assert session.past.comparison is None and session.past.is_open
    session.past.leave()
    assert session.document is cats.document


def test_any_two_steps_can_be_compared(edited: Window, cats: Cats) -> None:
    panel, past_ = panel_of(edited), edited.session.past
    model = panel.list.selectionModel()
    for words in ("Say Two", "Add reason"):
        model.select(panel.model.index(place(panel, words), 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)
        if words == "Say Two":
            model.select(panel.model.index(0, 0), model.SelectionFlag.Deselect | model.SelectionFlag.Rows)
    panel.compare.click()
    assert past_.comparison is not None
    assert [(each.before, each.after) for each in past_.comparison.differences] == [("Cats purr", "Two")]


def test_another_file_ends_looking_back(edited: Window, cats: Cats, tmp_path: Path) -> None:
    panel = panel_of(edited)
    panel.look(place(panel, "Say Two"))
    edited.session.new(tmp_path / "new.argmap", "Why?")
    assert not edited.session.past.is_open and not edited.session.read_only
    assert not edited.pages.past.isVisible()
    with edited.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Because", edit.all(Map)[0].id)
    assert told(panel) == ["Now", "Add claim: Because", "New map"]


def test_versions_are_there_tomorrow(window: Window, tmp_path: Path) -> None:
    window.session.new(tmp_path / "file.argmap", "Why?")
    with window.session.edit("Add claim") as edit:
        claim = map_commands.add_claim(edit, "A", edit.all(Map)[0].id)
    window.session.past.name(window.session.past.newest(), "First")
    reword(window, claim, "B")
    window.session.close()
    window.session.open(tmp_path / "file.argmap")
    panel = panel_of(window)
    assert told(panel) == ["Now", "Say B", "First – Add claim: A", "New map"]
    window.session.undo()
    window.session.undo()
    assert not window.session.document.all(Claim)
    panel.go_back_to(place(panel, "First"))
    assert shown(window, claim) == "A"


def test_a_gap_in_the_history_is_told_and_the_present_stays(edited: Window, cats: Cats) -> None:
    persist, cats.document.persist = cats.document.persist, lambda change: None
    reword(edited, cats.purr, "changed behind its back")
    cats.document.persist = persist
    panel = panel_of(edited)
    panel.look(place(panel, "Add reason"))
    assert "gap" in edited.trouble.text
    assert shown(edited, cats.purr) == "changed behind its back" and not edited.session.past.is_open


def test_only_rows_that_are_seen_are_read(at_work: Window, cats: Cats, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    change = History.change
    monkeypatch.setattr(History, "change", lambda self, seq: read.append(seq) or change(self, seq))
    for number in range(400):
        with cats.document.edit("Reword") as edit:
            map_commands.reword(edit, cats.purr, f"Cats purr {number} times")
    panel = panel_of(at_work)
    panel.grab()
    assert panel.model.rowCount() == 403 and 0 < len(set(read)) < 100


def test_a_long_way_is_gone_slice_by_slice_and_the_last_wish_counts(
    edited: Window, cats: Cats, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(past, "SLICE", 0.0)
    looking = edited.session.past
    looking.look(looking.beginning())
    assert looking.is_under_way and not looking.is_open
    looking.look(2)
    qtbot.waitUntil(lambda: not looking.is_under_way)
    assert looking.seq == 2 and shown(edited, cats.purr) == "Two"
    looking.look(1)
    looking.leave()
    assert not looking.is_under_way and not looking.is_open and shown(edited, cats.purr) == "Three"


def test_a_source_that_arrives_while_one_looks_back_is_added_to_the_present(edited: Window, cats: Cats) -> None:
    panel_of(edited).look(2)
    before = len(cats.document.all(Source))
    edited.files._add(([of_one(SourceText("On dogs", "Dogs bark."))], []))
    assert not edited.session.past.is_open and len(cats.document.all(Source)) == before + 1


def test_a_step_about_a_claim_that_is_gone_still_names_it(edited: Window, cats: Cats) -> None:
    with edited.session.edit("Move claim") as edit:
        map_commands.move(edit, cats.map, cats.scratch, target=cats.calm)
    with edited.session.edit("Remove claim") as edit:
        map_commands.remove_claim(edit, cats.scratch)
    assert told(panel_of(edited))[1:3] == ["Remove claim: Cats scratch", "Move claim: Cats scratch"]


def test_leaving_gives_the_focus_back_to_where_it_was(edited: Window, cats: Cats) -> None:
    edited.activateWindow()
    edited.view.setFocus()
    edited.actions_["earlier"].trigger()
    edited.pages.past.slider.setFocus()
    QTest.keyClick(edited.pages.past.slider, Qt.Key.Key_Escape)
    assert edited.view.hasFocus()
