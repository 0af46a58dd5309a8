"""From three articles to a map of twenty quoted stances, with every key and click counted: at most 45.

The letters of the question and of the claims in the user's own words are not counted. The figure is printed by
`pytest -s tests/stories/test_from_articles_to_a_map.py`.
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from argmap.model import sides
from argmap.model.placing import said_by
from argmap.model.records import Argument, Claim, Map, Passage, Source, Stance
from argmap.model.tree import tree
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from argmap.ui.sources.sorting import SortingStep
from argmap.ui.widgets.theme import ThemeController

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
MOST = 45
FOR, AGAINST = ("Ortiz", "Nair", "Cole", "Silva", "Pike", "Lee", "Ford", "Adler"), (
    "Greene", "Brandt", "Banks", "Jensen", "Association",
)  # fmt: skip


class Hand:
    """Presses keys where the focus is, and counts them. Letters of a text are typed, not counted."""

    def __init__(self) -> None:
        self.keys: Counter[str] = Counter()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, why: str) -> None:
        for key in keys:
            self.keys[why] += 1
            QTest.keyClick(QApplication.focusWidget(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), words)

    @property
    def total(self) -> int:
        return self.keys.total()


def side(name: str) -> Stance | None:
    """Return the side that a careful reader of the articles finds for a speaker."""
    last = name.rsplit(maxsplit=1)[-1] if name else ""
    return Stance.PRO if last in FOR else Stance.CON if last in AGAINST else None


def right_speaker(window: Window, passage: Passage) -> bool:
    """Return whether the last name of a passage's speaker is in its sentence or, for “she said”, in its paragraph."""
    text = window.session.document.get(passage.source, Source).text
    start, end = text.rfind("\n\n", 0, passage.start), text.find("\n\n", passage.end)
    before = text.rfind("\n\n", 0, max(0, start))
    around = text[max(0, before) : end if end > 0 else len(text)]
    name = said_by(window.session.document, passage)
    return bool(name) and name.split()[-1] in around


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path) for path in ARTICLES], ""))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, tmp_path)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def add_and_draft(window: Window, hand: Hand, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    hand.press(Qt.Key.Key_O, held=control | Qt.KeyboardModifier.ShiftModifier, why="add articles")
    hand.keys["add articles"] += len(ARTICLES) + 1  # in the system's dialog: a click on each, and Enter
    qtbot.waitUntil(window.beginning.question.hasFocus, timeout=20_000)
    hand.write("Should Market Street be closed to cars on weekends?")
    hand.press(Qt.Key.Key_Return, why="draft")
    qtbot.waitUntil(window.sorting.sides.list.hasFocus, timeout=60_000)


def decide_sides(window: Window, hand: Hand) -> None:
    keys: Mapping[Stance | None, Qt.Key] = {Stance.PRO: Qt.Key.Key_F, Stance.CON: Qt.Key.Key_A, None: Qt.Key.Key_N}
    page = window.sorting.sides
    while not page.rows[page.list.currentIndex().row()].decided:
        hand.press(keys[side(page.rows[page.list.currentIndex().row()].name)], why="sides")
    hand.press(Qt.Key.Key_Return, why="sides")


def gather(window: Window, hand: Hand, piles: int) -> None:
    """Make claims of the first piles, for or against as most of their speakers are."""
    assert window.sorting.step is SortingStep.PILES
    page, document = window.sorting.piles, window.session.document
    for number in range(piles):
        assert page.pile is not None
        said = Counter(side(said_by(document, document.get(id, Passage))) for id in page.pile.passages)
        against = said[Stance.CON] > said[Stance.PRO]
        hand.press(Qt.Key.Key_A if against else Qt.Key.Key_F, why="piles")
        hand.write(f"Point {number + 1} of the dispute")
        hand.press(Qt.Key.Key_Return, why="piles")


def test_three_articles_become_a_map_of_twenty_quoted_stances(window: Window, qtbot: QtBot) -> None:
    hand = Hand()
    add_and_draft(window, hand, qtbot)
    decide_sides(window, hand)
    gather(window, hand, 3)
    document = window.session.document
    map = document.all(Map)[0].id
    on_map = tree(document, map)
    stances = groups = 0
    for claim in document.all(Claim):
        argument = on_map.shown_by.get(claim.id)
        if not claim.passages:
            below = document.referrers(claim.id, Argument, "target")
            groups += argument is not None and len(below) > 1
            continue
        assert argument is not None, claim.text
        passage = document.get(claim.passages[0], Passage)
        is_for = sides.signs_of(on_map)[claim.id] is Stance.PRO
        truth = side(said_by(document, passage))
        if truth is None:
            assert argument.guessed, "what nobody can know is marked as a guess"
            continue
        assert is_for == (truth is Stance.PRO), claim.text
        stances += right_speaker(window, passage)
    told = ", ".join(f"{why} {count}" for why, count in hand.keys.items())
    print(f"\n{stances} quoted stances in {groups} groups with {hand.total} keys and clicks ({told})")
    assert stances >= 20 and groups == 3
    assert hand.total <= MOST
    window.close()


def test_a_fourth_article_is_drafted_onto_the_map_and_leaves_everything_as_it_is(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    hand = Hand()
    add_and_draft(window, hand, qtbot)
    decide_sides(window, hand)
    document = window.session.document
    before = {claim.text for claim in document.all(Claim)}
    fourth = tmp_path / "fourth.txt"
    fourth.write_text(
        "Hardware store plans to move\n\n"
        "“A street without cars has no place for a hardware store,” said Walter Greene.\n\n"
        "“We will open a second shop on Market Street,” said Ida Brown, a baker.\n",
        "utf-8",
    )
    window.sorter.leave()
    window.files.take([fourth])
    qtbot.waitUntil(lambda: len(document.all(Source)) == 4, timeout=20_000)
    assert window.actions_["draft"].isEnabled()
    window.actions_["draft"].trigger()
    qtbot.waitUntil(window.sorting.isVisible, timeout=60_000)
    after = {claim.text for claim in document.all(Claim)}
    assert before <= after
    assert "A street without cars has no place for a hardware store" in after - before, "Greene is decided already"
    undecided = [row.name for row in window.sorting.sides.rows if not row.decided]
    assert undecided == ["Ida Brown"]
    window.sorter.leave()
    window.actions_["draft"].trigger()
    qtbot.waitUntil(lambda: "Nothing new" in window.statusBar().currentMessage(), timeout=60_000)
    assert "Alt+7" in window.statusBar().currentMessage()
    window.close()
