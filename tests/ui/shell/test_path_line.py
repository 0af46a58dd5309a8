"""The path from the thesis to the selected claim: where one is, and the way back up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Stance
from argmap.model.tree import tree
from argmap.ui.shell.window import Window
from tests.sketch import argument, claim, sketch, the_map

MAP = """
Thesis & more
  + Good for health
    - Not for everybody
      + Some are allergic
    _ That is no reason
      - It is one
"""
LONG = "".join("  " * depth + ("+ " if depth else "") + f"Step {depth} of a long way up\n" for depth in range(14))


def show(window: Window, text: str, qtbot: QtBot) -> Document:
    document = sketch(text.replace("Thesis & more", "Thesis"))
    if "Thesis & more" in text:
        with document.edit("Reword") as edit:
            map_commands.reword(edit, claim(document, "Thesis"), "Thesis & more")
    window.session.show(document)
    settle(window, qtbot)
    return document


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.view.is_settled, timeout=10_000)


def told(window: Window) -> list[str]:
    """Return what screen readers say of each step that is seen."""
    assert window.path_line.isVisible()
    return [step.accessibleName() for step in window.path_line.steps()]


def test_the_path_says_each_step_and_its_side(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "Some are allergic")])
    assert told(window) == [
        "Thesis: Thesis & more",
        "Reason: Good for health",
        "Objection: Not for everybody",
        "Reason: Some are allergic (here)",
    ]
    steps = window.path_line.steps()
    assert [step.text().strip() for step in steps] == [
        "Thesis && more",
        "Good for health",
        "Not for everybody",
        "Some are allergic",
    ]
    assert not any(step.icon().isNull() for step in steps)
    pictures = [step.icon().pixmap(14, 14).toImage() for step in steps]
    assert pictures[1] == pictures[3] and pictures[0] != pictures[1] != pictures[2]


def test_an_objection_to_a_step_comes_after_what_the_step_says(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "It is one")])
    assert told(window) == [
        "Thesis: Thesis & more",
        "Reason: Good for health",
        "Objection to this step: That is no reason",
        "Objection: It is one (here)",
    ]
    window.session.select([argument(document, "Not for everybody")])
    assert told(window)[-1] == "Objection: Not for everybody (here)"


def test_a_step_is_the_way_back_up(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "Some are allergic")])
    qtbot.mouseClick(window.path_line.steps()[1], Qt.MouseButton.LeftButton)
    assert window.session.selection == (claim(document, "Good for health"),)
    assert window.view.hasFocus() and len(told(window)) == 2
    item = window.view.map_scene.find(claim(document, "Good for health"))
    assert item is not None and window.view.in_sight().contains(item.place())


def test_the_path_is_hidden_where_nothing_is_selected(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    assert not window.path_line.isVisible()
    window.session.select([claim(document, "Thesis & more")])
    assert told(window) == ["Thesis: Thesis & more (here)"]
    window.session.select([the_map(document)])
    assert not window.path_line.isVisible()


def test_the_path_follows_the_words_and_the_place_of_its_claims(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    moved, thesis = claim(document, "Some are allergic"), claim(document, "Thesis & more")
    window.session.select([moved])
    with window.session.edit("Change") as edit:
        map_commands.reword(edit, thesis, "Dogs\nare good")
        map_commands.move(edit, the_map(document), moved, thesis, Stance.CON)
    assert told(window) == ["Thesis: Dogs are good", "Objection: Some are allergic (here)"]
    window.session.undo()
    assert len(told(window)) == 4


def test_the_path_leads_to_where_one_types(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "Not for everybody")])
    window.at_map().begin_objection()
    assert told(window)[-1] == "Objection: Not for everybody (here)"


def test_keys_go_along_the_path_and_back_to_the_map(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "Some are allergic")])
    window.view.setFocus()
    window.go_round(1)
    steps = window.path_line.steps()
    qtbot.waitUntil(lambda: any(step.hasFocus() for step in steps))
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert steps[0].hasFocus()
    QTest.keyClick(steps[0], Qt.Key.Key_Right)
    assert steps[1].hasFocus()
    QTest.keyClick(steps[1], Qt.Key.Key_Escape)
    assert window.view.hasFocus() and window.session.selection == (claim(document, "Some are allergic"),)
    window.go_round(1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.view.hasFocus()


@pytest.mark.parametrize("width", [1024, 1366])
def test_a_long_path_fits_into_one_line(window: Window, qtbot: QtBot, width: int) -> None:
    document = show(window, LONG, qtbot)
    window.resize(width, 600)
    window.session.select([claim(document, "Step 13 of a long way up")])
    qtbot.wait(50)
    line = window.path_line
    steps = [step for step in line.findChildren(QToolButton) if step.isVisible()]
    assert all(line.rect().contains(step.geometry()) for step in steps)
    assert not any(one.geometry().intersects(other.geometry()) for one in steps for other in steps if one is not other)
    seen = told(window)
    assert seen[0] == "Thesis: Step 0 of a long way up" and seen[-1] == "Reason: Step 13 of a long way up (here)"
    assert all(len(step.text()) > 3 for step in line.steps())
    (more,) = [step for step in steps if step not in line.steps()]
    between = more.menu().actions()
    assert len(between) + len(seen) == 14
    between[0].trigger()
    assert window.session.selection == (claim(document, "Step 1 of a long way up"),)
    assert len(told(window)) == 2 and not more.isVisible()


def test_a_claim_that_answers_itself_by_another_way_has_a_path_with_an_end() -> None:
    document = sketch("Thesis\n  + Premise\n")
    step = argument(document, "Premise")
    with document.edit("Undercut") as edit:
        against = map_commands.add_claim(edit, "Undercut", the_map(document))
        map_commands.argue(edit, [against], Stance.CON, step)
        map_commands.argue(edit, [claim(document, "Premise")], Stance.PRO, against)
    on_map = tree(document, the_map(document))
    for id in on_map.placements:
        path = on_map.path(id)
        assert path[-1] == id and len(set(path)) == len(path) and path[0] == claim(document, "Thesis")


def test_the_line_tells_an_objection_to_a_step_from_an_objection_to_a_claim(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.session.select([claim(document, "That is no reason")])
    window.show()
    undercut = window.path_line.steps()[2]
    window.session.select([claim(document, "Not for everybody")])
    objection = window.path_line.steps()[2]
    window.session.select([claim(document, "That is no reason")])
    picture = undercut.icon().pixmap(14, 14).toImage()
    assert "step" in undercut.text()
    window.session.select([claim(document, "Not for everybody")])
    assert picture != objection.icon().pixmap(14, 14).toImage() and "step" not in objection.text()


def test_the_line_stays_away_while_the_map_is_alone(window: Window, qtbot: QtBot) -> None:
    document = show(window, MAP, qtbot)
    window.map_alone.enter()
    window.session.select([claim(document, "Good for health")])
    assert not window.path_line.isVisible()
    window.map_alone.leave()
    assert window.path_line.isVisible()
