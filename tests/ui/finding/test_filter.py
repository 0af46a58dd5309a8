"""Filters: what does not fit fades or goes, the way to what fits stays, and nothing of it is in the document."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from argmap.model import map_commands, source_commands
from argmap.model.filters import GUESSED, QUOTED, UNANSWERED, UNQUOTED, Aspect, Filter, filtered
from argmap.model.records import Argument, Claim, Stance
from argmap.model.tree import tree
from argmap.ui.finding.filtering import FILTER
from argmap.ui.shell.window import Window
from tests.sketch import claim, sketch, the_map
from tests.ui.finding.waiting import until

MAP = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
          - Most do
        + Purring has 25 Hz
      - Cats scratch
        - They can be trained
      - Cats hunt birds
"""


def furnished():
    document = sketch(MAP)
    with document.edit("Furnish") as edit:
        text = "Purring has 25 Hz, says Vet. Cats hunt birds."
        source = source_commands.add_source(edit, "On cats", text)
        vet = source_commands.add_speaker(edit, "Vet")
        for words, speaker in (("Purring has 25 Hz", vet), ("Cats hunt birds", None)):
            start = text.index(words)
            passage = source_commands.add_passage(edit, source, start, start + len(words), speaker=speaker)
            source_commands.cite(edit, claim(document, words), passage)
        map_commands.set_tags(edit, claim(document, "Most do"), ["hearing"])
        map_commands.set_tags(edit, claim(document, "Cats purr"), ["hearing", "health"])
        hunt = edit.referrers(claim(document, "Cats hunt birds"), Argument, "premises")[0]
        map_commands.flip(edit, hunt.id)
        map_commands.flip(edit, hunt.id)
    return document


def fitting(document, wanted: Filter) -> set[str]:
    result = filtered(document, tree(document, the_map(document)), wanted)
    return {document.get(id, Claim).text for id in result.fitting}


@pytest.mark.parametrize(
    ("aspect", "value", "texts"),
    [
        (Aspect.SIDE, Stance.PRO, {"Cats purr", "Purring calms", "Purring has 25 Hz"}),
        (Aspect.TAG, "hearing", {"Cats purr", "Most do"}),
        (Aspect.QUOTED, QUOTED, {"Purring has 25 Hz", "Cats hunt birds"}),
        (Aspect.OPEN, UNANSWERED, {"Cats hunt birds", "Most do", "They can be trained"}),
        (Aspect.OPEN, GUESSED, set()),
    ],
)
def test_what_fits(aspect: Aspect, value: str, texts: set[str]) -> None:
    assert fitting(furnished(), Filter().with_choice(aspect, [value])) == texts


def test_choices_of_one_aspect_add_up_and_of_two_narrow_down() -> None:
    document = furnished()
    both = Filter().with_choice(Aspect.TAG, ["hearing", "health"])
    assert fitting(document, both) == {"Cats purr", "Most do"}
    assert fitting(document, both.with_choice(Aspect.SIDE, [Stance.CON])) == {"Most do"}
    assert both.with_choice(Aspect.TAG, []) == Filter()


def test_the_way_stays_and_the_rest_fades_with_its_arguments() -> None:
    document = furnished()
    on_map = tree(document, the_map(document))
    result = filtered(document, on_map, Filter().with_choice(Aspect.TAG, ["hearing"]))
    text = {claim.id: claim.text for claim in document.all(Claim)}
    assert {text[id] for id in result.context} == {"Cats make good pets", "Purring calms", "Only some people hear it"}
    assert {text[id] for id in result.faded if id in text} == {
        "Purring has 25 Hz",
        "Cats scratch",
        "They can be trained",
        "Cats hunt birds",
    }
    assert len([id for id in result.faded if id not in text]) == 4
    assert result.choices[Aspect.TAG] == (("hearing", "hearing", 2), ("health", "health", 1))
    assert [name for _, name, _ in result.choices[Aspect.SPEAKER]] == ["Vet"]
    assert {id: count for id, _, count in result.choices[Aspect.QUOTED]} == {QUOTED: 2, UNQUOTED: 7}


# --- in the window


@pytest.fixture
def window(at_work: Window) -> Window:
    at_work.session.show(furnished())
    until(at_work.view.is_settled)
    return at_work


def choose(window: Window, aspect: Aspect, *rows: int) -> None:
    bar = window.filter_bar
    QTest.keyClick(bar.buttons[aspect], Qt.Key.Key_Space)
    for row in rows:
        bar.popup.list.setCurrentRow(row)
        QTest.keyClick(bar.popup.list, Qt.Key.Key_Space)
    QTest.keyClick(bar.popup.list, Qt.Key.Key_Escape)
    wait(window)


def wait(window: Window) -> None:
    awaits = window.session.tasks.awaits
    until(lambda: not awaits(FILTER) and window.view.is_settled())


def seen(window: Window) -> set[str]:
    return {window.session.document.get(id, Claim).text for id in window.view.ids()}


def test_a_filter_is_chosen_with_the_keys_told_and_cleared(window: Window) -> None:
    before = window.session.document.records()
    window.actions_["filter"].trigger()
    wait(window)
    bar = window.filter_bar
    assert bar.isVisible() and bar.buttons[Aspect.SPEAKER].hasFocus()
    choose(window, Aspect.TAG, 0)
    assert bar.buttons[Aspect.TAG].text() == "Tag: hearing" and window.focusWidget() is bar.buttons[Aspect.TAG]
    assert bar.count.text() == "2 of 9 claims"
    assert window.view.map_scene.faded and len(seen(window)) == 9
    assert window.session.document.records() == before
    bar.clear.click()
    wait(window)
    assert bar.buttons[Aspect.TAG].text().startswith("Tag") and not window.view.map_scene.faded
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.view
    bar.shut()
    assert not bar.isVisible()


def test_only_what_fits_is_shown_if_wanted_and_what_one_adds(window: Window) -> None:
    window.actions_["filter"].trigger()
    wait(window)
    choose(window, Aspect.TAG, 0)
    window.filter_bar.only.click()
    wait(window)
    way = {"Cats make good pets", "Cats purr", "Purring calms", "Only some people hear it", "Most do"}
    assert seen(window) == way
    session = window.session
    with session.edit("Add") as edit:
        new = map_commands.add_claim(edit, "Dogs purr not", session.map or "")
        map_commands.argue(edit, [new], Stance.PRO, claim(session.document, "Cats make good pets"))
    wait(window)
    assert seen(window) == {*way, "Dogs purr not"}
    with session.edit("Tag") as edit:
        map_commands.set_tags(edit, claim(session.document, "Cats hunt birds"), ["hearing"])
    wait(window)
    assert seen(window) == {*way, "Dogs purr not", "Cats hunt birds"}
    window.filter_bar.shut()
    wait(window)
    assert len(seen(window)) == 10


def test_going_to_what_is_not_shown_shows_it(window: Window) -> None:
    window.actions_["filter"].trigger()
    wait(window)
    choose(window, Aspect.TAG, 0)
    window.filter_bar.only.click()
    wait(window)
    window.session.select([claim(window.session.document, "They can be trained")])
    wait(window)
    assert {"Cats scratch", "They can be trained"} <= seen(window)
    assert "Cats hunt birds" not in seen(window)


def test_a_filter_that_nothing_fits_says_so(window: Window) -> None:
    window.actions_["filter"].trigger()
    wait(window)
    choose(window, Aspect.TAG, 1)
    choose(window, Aspect.QUOTED, 1)
    assert window.filter_bar.count.text() == "No claim fits"
