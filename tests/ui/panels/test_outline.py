"""The outline follows the document, and one can work in it."""

import random

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, order_commands
from argmap.model.records import Placement, Speaker, Stance
from argmap.model.rules import Refused
from argmap.ui.panels.outline import Outline
from argmap.ui.panels.outline_field import OutlineField
from argmap.ui.panels.outline_rows import ID, LOOK
from argmap.ui.session import Session
from tests.sketch import claim, sketch
from tests.ui.canvas.test_view import large
from tests.ui.conftest import Cats

Shown = list[tuple[str, str, str, bool, "Shown"]]


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
    assert spoken == "Reason, 1 of 2, premise 1 of 2: Cats purr, said by ACLU"
    assert row_of(outline, cats.scratch).data(Qt.ItemDataRole.AccessibleTextRole) == "Objection, 2 of 2: Cats scratch"


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
    assert [name for name, *_ in row_of(outline, cats.purr).data(LOOK).speakers] == ["Civil Liberties Union"]


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
    field = outline.findChild(OutlineField)
    assert field is not None and field.words() == "Cats purr"
    field.setPlainText("Cats purr a lot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cats.text(cats.purr) == "Cats purr a lot")
    assert row_of(outline, cats.purr).data() == "Cats purr a lot"
    assert row_of(outline, cats.purr).data(Qt.ItemDataRole.AccessibleTextRole).endswith("said by ACLU")


class Dragging:
    """The selected claims, dragged over a row of an outline."""

    def __init__(self, outline: Outline, over: str | None, part: float, held: Qt.KeyboardModifier) -> None:
        self._outline = outline
        rect = outline.visualRect(row_of(outline, over)) if over else QRect(40, outline.viewport().height() - 5, 9, 0)
        self._at = QPointF(rect.left() + 30, rect.top() + part * rect.height())
        self._held, self._data = held, QMimeData()

    def event(self, kind: type[QDropEvent]) -> QDropEvent:
        what = QEvent.Type.DragMove if kind is QDragMoveEvent else QEvent.Type.Drop
        at = self._at.toPoint() if kind is QDragMoveEvent else self._at
        return kind(at, Qt.DropAction.MoveAction, self._data, Qt.MouseButton.LeftButton, self._held, what)

    def hint(self) -> str:
        self._outline.drag.move(self.event(QDragMoveEvent))
        return self._outline.drag.hint

    def drop(self) -> None:
        self._outline.dropEvent(self.event(QDropEvent))


Held = Qt.KeyboardModifier
ON, ABOVE, BELOW = 0.5, 0.1, 0.9


def drag(
    outline: Outline, claims: list[str], over: str | None, part: float = ON, held: Held = Held.NoModifier
) -> Dragging:
    outline.typing.finish()
    outline._session.select(claims)
    return Dragging(outline, over, part, held)


def test_a_claim_dropped_on_another_hangs_on_it(outline: Outline, session: Session, cats: Cats) -> None:
    dragged = drag(outline, [cats.scratch], cats.purr)
    assert dragged.hint() == "Objection to “Cats purr”  ·  Shift: reason"
    dragged.drop()
    assert row_of(outline, cats.scratch).parent().data(ID) == cats.purr
    assert outline.drag.hint == ""
    session.undo()
    assert row_of(outline, cats.scratch).parent().data(ID) == cats.thesis


def test_shift_drops_a_claim_on_the_other_side(outline: Outline, session: Session, cats: Cats) -> None:
    dragged = drag(outline, [cats.scratch], cats.purr, held=Held.ShiftModifier)
    assert dragged.hint() == "Reason for “Cats purr”  ·  Shift: objection"
    dragged.drop()
    assert row_of(outline, cats.scratch).data(LOOK).stance is Stance.PRO


def test_a_claim_dropped_above_its_sibling_comes_before_it(outline: Outline, cats: Cats) -> None:
    dragged = drag(outline, [cats.scratch], cats.purr, ABOVE)
    assert dragged.hint() == "Before “Cats purr”"
    dragged.drop()
    assert [row[0] for row in shown(outline)[0][4]] == [cats.scratch, cats.purr, cats.calm]


def test_a_claim_dropped_below_one_elsewhere_moves_beside_it(outline: Outline, session: Session, cats: Cats) -> None:
    with session.edit("Add") as edit:
        other = map_commands.add_claim(edit, "Some cats do not", cats.map)
        map_commands.argue(edit, [other], Stance.CON, cats.purr)
    dragged = drag(outline, [other], cats.scratch, BELOW)
    assert dragged.hint() == "After “Cats scratch”  ·  Objection to “Cats make good pets”"
    dragged.drop()
    assert [row[0] for row in shown(outline)[0][4]] == [cats.purr, cats.calm, cats.scratch, other]
    assert len(session.history.done()) == 2


def test_a_claim_dropped_on_the_empty_ground_stands_by_itself(outline: Outline, cats: Cats) -> None:
    dragged = drag(outline, [cats.scratch], None)
    assert dragged.hint() == "A claim that stands by itself"
    dragged.drop()
    assert [row[0] for row in shown(outline)] == [cats.thesis, cats.scratch]


def test_a_claim_cannot_be_dropped_on_what_hangs_on_it(outline: Outline, cats: Cats) -> None:
    before = shown(outline)
    dragged = drag(outline, [cats.thesis], cats.purr)
    assert dragged.hint() == "Drop it on a claim, or between two"
    dragged.drop()
    assert shown(outline) == before


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


UNDERCUT = """
    Ban phones
      + Phones distract & Distraction lowers marks
        _ Only on test days
          - They ran for a term
            _ A short one
      - Parents need them
"""


def test_an_objection_to_a_step_stands_below_the_whole_step(qtbot: QtBot, session: Session) -> None:
    session.show(sketch(UNDERCUT))
    outline = Outline(session)
    qtbot.addWidget(outline)
    document = session.document
    (thesis,) = shown(outline)
    assert [row[1] for row in thesis[4]] == [
        "Phones distract",
        "Distraction lowers marks",
        "Only on test days",
        "Parents need them",
    ]
    undercut = row_of(outline, claim(document, "Only on test days"))
    assert (undercut.data(LOOK).step, undercut.data(LOOK).shift) == (True, 1)
    assert undercut.data(Qt.ItemDataRole.AccessibleTextRole) == "Objection to this step: Only on test days"
    # the line from the step to it goes on below the last premise, and ends at it
    assert row_of(outline, claim(document, "Distraction lowers marks")).data(LOOK).rails == (0,)
    assert undercut.data(LOOK).rails == ()
    assert row_of(outline, claim(document, "A short one")).data(LOOK).shift == 2


def test_folding_a_premise_leaves_the_objection_to_its_step_in_sight(qtbot: QtBot, session: Session) -> None:
    session.show(sketch(UNDERCUT + "        + Books are better"))
    with session.edit("Argue") as edit:
        reason = map_commands.add_claim(edit, "They buzz", session.map)
        map_commands.argue(edit, [reason], Stance.PRO, claim(session.document, "Distraction lowers marks"))
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.collapse(row_of(outline, claim(session.document, "Distraction lowers marks")))
    undercut = claim(session.document, "Only on test days")
    assert session.tree().is_visible(undercut)
    assert outline.isExpanded(row_of(outline, undercut).parent())


def test_a_screen_reader_hears_what_is_folded_and_what_stands_elsewhere(session: Session, qtbot: QtBot) -> None:
    session.show(sketch(UNDERCUT))
    outline = Outline(session)
    qtbot.addWidget(outline)
    with session.edit("Fold") as edit:
        map_commands.fold(edit, session.map, claim(edit, "Only on test days"))
        map_commands.argue(edit, [claim(edit, "Phones distract")], Stance.CON, claim(edit, "Parents need them"))

    def heard(words: str) -> str:
        return row_of(outline, claim(session.document, words)).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard("Only on test days") == "Objection to this step: Only on test days, folded, hides 2 claims"
    assert heard("Phones distract").endswith("Phones distract, also in 1 other place")


def test_the_row_that_is_selected_shows_all_of_its_words(qtbot: QtBot, session: Session) -> None:
    long = "Phones distract, since they buzz and blink and glow whenever anybody anywhere wants anything at all of us"
    session.show(sketch(f"Ban phones\n  + {long}\n  + They are dear"))
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.resize(240, 300)
    outline.show()
    row = row_of(outline, claim(session.document, long))
    low = outline.visualRect(row).height()
    session.select([claim(session.document, long)])
    assert outline.visualRect(row).height() > low
    session.select([claim(session.document, "They are dear")])
    assert outline.visualRect(row).height() == low


def test_looking_at_a_claim_in_a_fold_does_not_unfold_it(outline: Outline, session: Session, cats: Cats) -> None:
    with session.edit("Fold") as edit:
        map_commands.fold(edit, cats.map, cats.thesis)
    session.select([cats.purr])
    assert not outline.isExpanded(row_of(outline, cats.thesis))
    assert len(session.history.done()) == 1


def test_words_that_run_leftward_stand_at_the_right(qtbot: QtBot, session: Session) -> None:
    session.show(sketch("يجب حظر 50%."))
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.resize(400, 100)
    outline.show()
    picture = outline.viewport().grab(outline.visualRect(outline.model().index(0, 0))).toImage()
    ground = picture.pixel(picture.width() // 2 - 30, 3)
    inked = [x for x in range(40, picture.width()) if any(picture.pixel(x, y) != ground for y in range(3, 22))]
    assert inked and min(inked) > picture.width() // 2


def test_words_come_before_the_discs_of_speakers_where_there_is_little_room(outline: Outline, cats: Cats) -> None:
    row = row_of(outline, cats.purr)
    delegate = outline.itemDelegate()
    wide, narrow = (delegate.words(QRect(0, 0, width, 30), row) for width in (300, 110))
    assert wide.right() < 280  # beside them is the disc
    assert narrow.right() > 100


def test_thousands_of_rows_are_unfolded_and_folded_as_the_map_is(qtbot: QtBot) -> None:
    session = Session()
    outline = Outline(session)
    qtbot.addWidget(outline)
    outline.show()
    session.show(large(1500))
    qtbot.waitUntil(lambda: outline.is_settled, timeout=20_000)
    for level in (1, None, 2):
        session.folds.fold_to(level) if level else session.folds.unfold_all()
        qtbot.waitUntil(lambda: outline.is_settled, timeout=20_000)
        on_map = session.tree()
        assert on_map is not None
        for id in on_map.placements:
            index = outline.rows.index_of(id)
            if outline.model().rowCount(index):
                assert outline.isExpanded(index) is not on_map.folded(id)
