"""Cut, copy, paste and duplicate in the window."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from argmap.model.records import Argument, Claim, Passage, Source, Speaker, Stance
from argmap.ui.actions.clipboard_actions import Into
from argmap.ui.actions.part_mime import ARGDOWN, PART
from argmap.ui.shell.window import Window
from tests.sketch import outline
from tests.ui.conftest import Cats

CTRL = Qt.KeyboardModifier.ControlModifier


def put_text(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def press(window: Window, key: Qt.Key) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, key, CTRL)


def drawn(window: Window) -> list[str]:
    return outline(window.session.document).splitlines()


def test_an_outline_is_pasted_below_the_selected_claim_in_one_step(at_work: Window, cats: Cats, qtbot):
    window = at_work
    before = drawn(window)
    window.session.select([cats.scratch])
    put_text("- Claws can be cut\n  - But it hurts cats\n- Gloves help\n")
    press(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: len(drawn(window)) == len(before) + 3)
    assert drawn(window)[-3:] == ["    + Claws can be cut", "      - It hurts cats", "    + Gloves help"]
    said = [claim.text for claim in window.session.selected_claims()]
    assert said == ["Claws can be cut", "Gloves help"]
    window.session.undo()
    assert drawn(window) == before


def test_with_nothing_selected_an_outline_stands_by_itself(at_work: Window, cats: Cats, qtbot):
    window = at_work
    window.session.select([])
    put_text("Dogs make good pets\n  + They bark")
    press(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: drawn(window)[-2:] == ["Dogs make good pets", "  + They bark"])


def test_a_copied_branch_is_there_in_every_format(at_work: Window, cats: Cats, qtbot):
    window = at_work
    window.session.select([cats.thesis])
    press(window, Qt.Key.Key_C)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == ["Cats make good pets", "  + Cats purr", "  & Purring calms", "  - Cats scratch"]
    assert "<li>− Cats scratch</li>" in data.html()
    assert b"ACLU" in data.data(PART).data()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage(), timeout=20_000)
    assert QGuiApplication.clipboard().image().width() > 200
    assert b"----" in QGuiApplication.clipboard().mimeData().data(ARGDOWN).data()
    assert QGuiApplication.clipboard().mimeData().text().startswith("Cats make good pets")


def test_what_is_cut_comes_back_with_its_quotation(at_work: Window, cats: Cats, qtbot):
    window = at_work
    window.session.select([cats.purr, cats.calm])
    press(window, Qt.Key.Key_X)
    assert drawn(window) == ["Cats make good pets", "  - Cats scratch"]
    window.session.select([cats.thesis])
    press(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: drawn(window)[-1] == "  + Cats purr & Purring calms")
    document = window.session.document
    assert (len(document.all(Source)), len(document.all(Passage)), len(document.all(Speaker))) == (1, 1, 1)
    assert any(claim.passages == (cats.passage,) for claim in document.all(Claim))


def test_a_branch_goes_to_another_file_with_its_source(at_work: Window, cats: Cats, qtbot):
    window = at_work
    window.session.select([cats.thesis])
    press(window, Qt.Key.Key_C)
    window.files.new("What about dogs?")
    assert not window.session.document.all(Claim)
    press(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: len(drawn(window)) == 3)
    document = window.session.document
    assert [source.title for source in document.all(Source)] == ["On cats"]
    assert [speaker.name for speaker in document.all(Speaker)] == ["ACLU"]


def test_a_duplicate_stands_right_after_on_the_same_side(at_work: Window, cats: Cats):
    window = at_work
    window.session.select([cats.scratch])
    press(window, Qt.Key.Key_D)
    assert drawn(window)[-2:] == ["  - Cats scratch", "  - Cats scratch"]
    assert window.session.selection[0] not in (cats.scratch, "")
    assert len(window.session.document.all(Argument)) == 3


def test_an_article_is_offered_as_a_source(at_work: Window, cats: Cats, qtbot):
    window = at_work
    put_text("Cats have lived with people for thousands of years in many places of the world. " * 40)
    before = drawn(window)
    press(window, Qt.Key.Key_V)
    qtbot.waitUntil((window.told.isVisibleTo(window) and (lambda: True)) or (lambda: window.told.isVisibleTo(window)))
    assert drawn(window) == before
    next(b for b in window.told.findChildren(QToolButton) if b.text() == "Add as source").click()
    qtbot.waitUntil(lambda: len(window.session.document.all(Source)) == 2)


@pytest.mark.parametrize("text", ["", "  \n", "x\n" * 6_000])
def test_what_cannot_be_pasted_is_told_in_words(at_work: Window, cats: Cats, qtbot, text):
    window = at_work
    before = drawn(window)
    put_text(text)
    with qtbot.waitSignal(window.session.troubled):
        press(window, Qt.Key.Key_V)
    assert drawn(window) == before


def test_in_a_field_the_menu_copies_its_words(at_work: Window, cats: Cats):
    window = at_work
    window.session.select([cats.scratch])
    field = window.inspector.claim.text
    field.setFocus()
    field.selectAll()
    if window.focusWidget() is field:
        window.actions_["copy_claims"].trigger()
        assert QGuiApplication.clipboard().text() == "Cats scratch"


def test_an_outline_pasted_where_one_is_about_to_type_becomes_claims_there(at_work: Window, cats: Cats, qtbot):
    window = at_work
    window.session.select([cats.scratch])
    window.view.begin_objection()
    put_text("Claws can be cut\n  They grow again\nGloves help")
    QTest.keyClick(window.view.writing.editor, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(drawn(window)) == 6)
    assert drawn(window)[-3:] == ["    - Claws can be cut", "      + They grow again", "    - Gloves help"]
    assert window.view.writing.draft is None


def test_one_line_pasted_while_one_types_is_part_of_the_words(at_work: Window, cats: Cats):
    at_work.session.select([cats.scratch])
    at_work.view.begin_reason()
    put_text("claws")
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_V, CTRL)
    assert at_work.view.writing.editor.words() == "claws"


def test_dropped_lines_become_claims_where_they_are_dropped(at_work: Window, cats: Cats, qtbot):
    data = QMimeData()
    data.setText("- Claws can be cut\n- Gloves help")
    at_work.view.mouse.pasting.put(data, Into(cats.scratch, Stance.CON))
    qtbot.waitUntil(lambda: drawn(at_work)[-2:] == ["    - Claws can be cut", "    - Gloves help"])
