"""The outline follows the document, and one can work in it."""

import random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, order_commands
from argmap.model.records import Claim, Placement, Speaker, Stance
from argmap.model.rules import Refused
from argmap.ui.panels.outline import Outline
from argmap.ui.panels.outline_delegate import ID, SPEAKERS
from argmap.ui.session import Session
from tests.sketch import claim, sketch
from tests.ui.canvas.test_view import large
from tests.ui.conftest import Cats

Shown = list[tuple[str, str, str, bool, "Shown"]]
Where = QAbstractItemView.DropIndicatorPosition


def shown(outline: Outline, parent: QModelIndex | None = None) -> Shown:
    """Everything that the outline shows, as values."""
    above = parent or QModelIndex()
    model = outline.model()
    rows = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        below = shown(outline, index)
        rows.append((index.data(ID), index.data(), spoken, bool(below) and outline.isExpanded(index), below))
    return rows


def row_of(outline: Outline, claim: str) -> QModelIndex:
    found = outline.model().match(
        outline.model().index(0, 0), ID, claim, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    return found[0]


@pytest.fixture
def outline(qtbot: QtBot, session: Session) -> Outline:
    made = Outline(session)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def test_a_screen_reader_hears_side_words_and_speaker(outline: Outline, cats: Cats) -> None:
    spoken = row_of(outline, cats.purr).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Reason, premise 1 of 2: Cats purr, said by ACLU"
    assert row_of(outline, cats.scratch).data(Qt.ItemDataRole.AccessibleTextRole) == "Objection: Cats scratch"


@pytest.mark.parametrize("seed", range(12))
def test_an_outline_that_followed_is_an_outline_shown_afresh(qtbot: QtBot, session: Session, seed: int) -> None:
    outline = Outline(session)
    qtbot.addWidget(outline)
    chance = random.Random(seed)
    for number in range(40):
        work_at_random(session, chance, number)
        fresh = Outline(session)
        assert shown(outline) == shown(fresh)
        fresh.deleteLater()


def work_at_random(session: Session, chance: random.Random, number: int) -> None:
    """Do one thing that a user might do, as it comes."""
    document, map = session.document, session.map
    assert map is not None
    claims = sorted(p.claim for p in document.referrers(map, Placement))
    one = chance.choice(claims) if claims else ""
    other = chance.choice(claims) if claims else ""
    kind = chance.randrange(9)
    try:
        with session.document.edit("Work") as edit:
            if not claims or kind == 0:
                map_commands.add_claim(edit, f"Claim {number}", map)
            elif kind in (1, 2):
                made = map_commands.add_claim(edit, f"Claim {number}", map)
                map_commands.argue(edit, [made], chance.choice(list(Stance)), one)
            elif kind == 3:
                map_commands.move(edit, map, one, chance.choice([other, None]))
            elif kind == 4:
                map_commands.reword(edit, one, f"Words {number}")
            elif kind == 5:
                (map_commands.fold if chance.random() < 0.5 else map_commands.unfold)(edit, map, one)
            elif kind == 6 and len(claims) > 4:
                map_commands.take_off(edit, map, one)
            elif kind == 7 and (argument := session.tree().shown_by.get(one)):  # type: ignore[union-attr]
                made = map_commands.add_claim(edit, f"Undercut {number}", map)
                map_commands.argue(edit, [made], Stance.CON, argument.id)
            elif kind == 8:
                order_commands.order(edit, map, one, other)
    except Refused:
        pass
    if chance.random() < 0.2:
        session.undo()


def test_another_name_of_a_speaker_comes_to_the_outline(outline: Outline, session: Session, cats: Cats) -> None:
    with session.edit("Rename") as edit:
        edit.put(Speaker(id=cats.speaker, name="Civil Liberties Union"))
    assert "Civil Liberties Union" in row_of(outline, cats.purr).data(Qt.ItemDataRole.AccessibleTextRole)
    assert [name for name, *_ in row_of(outline, cats.purr).data(SPEAKERS)] == ["Civil Liberties Union"]


def test_what_is_selected_here_is_selected_everywhere_and_back(outline: Outline, session: Session, cats: Cats) -> None:
    outline.setCurrentIndex(row_of(outline, cats.calm))
    assert session.selection == (cats.calm,)
    session.select([cats.scratch])
    assert outline.currentIndex().data(ID) == cats.scratch
    assert [index.data(ID) for index in outline.selectedIndexes()] == [cats.scratch]


def test_folding_here_folds_on_the_map_and_back(outline: Outline, session: Session, cats: Cats) -> None:
    def folded() -> bool:
        return any(p.folded for p in session.document.all(Placement) if p.claim == cats.thesis)

    outline.collapse(row_of(outline, cats.thesis))
    assert folded()
    session.undo()
    assert outline.isExpanded(row_of(outline, cats.thesis)) and not folded()
    assert [entry.label for entry in session.history.done()] == []


def test_a_claim_is_reworded_in_place_without_its_speaker(
    qtbot: QtBot, outline: Outline, session: Session, cats: Cats
) -> None:
    outline.setCurrentIndex(row_of(outline, cats.purr))
    outline.edit_words()
    field = outline.findChild(QLineEdit)
    assert field is not None and field.text() == "Cats purr"
    field.setText("Cats purr a lot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cats.text(cats.purr) == "Cats purr a lot")
    assert row_of(outline, cats.purr).data() == "Cats purr a lot"
    assert row_of(outline, cats.purr).data(Qt.ItemDataRole.AccessibleTextRole).endswith("said by ACLU")


def test_a_claim_dropped_on_another_hangs_on_it(outline: Outline, session: Session, cats: Cats) -> None:
    outline.carry([cats.scratch], cats.purr, Where.OnItem)
    assert row_of(outline, cats.scratch).parent().data(ID) == cats.purr
    session.undo()
    assert row_of(outline, cats.scratch).parent().data(ID) == cats.thesis


def test_a_claim_dropped_above_its_sibling_comes_before_it(outline: Outline, cats: Cats) -> None:
    outline.carry([cats.scratch], cats.purr, Where.AboveItem)
    assert [row[0] for row in shown(outline)[0][4]] == [cats.scratch, cats.purr, cats.calm]


def test_a_claim_dropped_below_one_elsewhere_moves_beside_it(outline: Outline, session: Session, cats: Cats) -> None:
    with session.edit("Add") as edit:
        other = map_commands.add_claim(edit, "Some cats do not", cats.map)
        map_commands.argue(edit, [other], Stance.CON, cats.purr)
    outline.carry([other], cats.scratch, Where.BelowItem)
    assert [row[0] for row in shown(outline)[0][4]] == [cats.purr, cats.calm, cats.scratch, other]
    assert len(session.history.done()) == 2


def test_a_claim_cannot_be_dropped_on_what_hangs_on_it(
    qtbot: QtBot, outline: Outline, session: Session, cats: Cats
) -> None:
    before = shown(outline)
    with qtbot.waitSignal(session.troubled):
        outline.carry([cats.thesis], cats.purr, Where.OnItem)
    assert shown(outline) == before
    assert session.document.get(cats.thesis, Claim).text == "Cats make good pets"


def test_what_was_selected_while_the_outline_was_hidden_is_in_sight_when_it_is_shown(qtbot: QtBot) -> None:
    session = Session()
    document = sketch("Thesis\n" + "".join(f"  + Reason {number}\n" for number in range(80)))
    session.show(document)
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.resize(300, 200)
    session.select([claim(document, "Reason 70")])
    outline.show()
    row = row_of(outline, claim(document, "Reason 70"))
    qtbot.waitUntil(lambda: outline.viewport().rect().contains(outline.visualRect(row)))


def test_the_outline_of_a_large_map_is_filled_while_the_window_answers(qtbot: QtBot) -> None:
    session = Session()
    outline = Outline(session)
    qtbot.addWidget(outline)
    session.show(large(900))
    assert not outline.is_settled  # nobody waits for nine hundred rows
    claim = session.tree().roots[0]
    with session.edit("Fold") as edit:
        map_commands.fold(edit, session.map, claim)
    session.select([claim])
    qtbot.waitUntil(lambda: outline.is_settled)
    fresh = Outline(session)
    qtbot.addWidget(fresh)
    qtbot.waitUntil(lambda: fresh.is_settled)
    assert rows(outline) == rows(fresh) and len(rows(outline)) == 900
    assert not outline.isExpanded(outline.model().index(0, 0))
    assert [index.data(ID) for index in outline.selectedIndexes()] == [claim]


def rows(outline: Outline) -> list[tuple[str, str, int]]:
    """Return every row of an outline: its claim, its words and how deep it is."""
    found, ahead = [], [(outline.model().invisibleRootItem(), 0)]
    while ahead:
        item, depth = ahead.pop()
        found.append((str(item.data(ID)), item.text(), depth))
        ahead += [(item.child(row), depth + 1) for row in reversed(range(item.rowCount()))]
    return found[1:]
