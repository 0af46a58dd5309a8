"""Laws of changes: taken back, one after another, and written as JSON, they say the same."""

import json
from dataclasses import replace
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.message import Message
from argmap.model import members
from argmap.model.change import Change, Changed, Created, Replaced, Update
from argmap.model.document import Document
from argmap.model.label import Label
from argmap.model.members import Members
from argmap.model.records import Claim
from argmap.model.serialization import (
    change_to_values,
    label_from_values,
    label_to_values,
    steps_from_values,
)
from tests.model.verbs import VERBS, begin
from tests.sketch import numbered

STEP = st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 9), st.integers(0, 9), st.text("abc ", max_size=3))
MEMBERS = st.lists(st.sampled_from("abcdefgh"), unique=True).map(tuple)


def history_of(steps: list[tuple[str, int, int, str]]) -> tuple[Document, Document, list[Change]]:
    """Return a document before and after these steps, with the changes that led there."""
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        begin(edit)
    before, changes = document.copy(), list[Change]()
    document.subscribe(lambda update: changes.append(update.change))
    for verb, one, other, words in steps:
        try:
            with document.edit(verb) as edit:
                VERBS[verb](edit, one, other, words)
        except UserError:
            pass
    return before, document, changes


@given(st.lists(STEP, max_size=12))
def test_changes_one_after_another_are_one_change_that_can_be_taken_back(steps: list[tuple[str, int, int, str]]):
    before, after, changes = history_of(steps)
    whole = Change(Label("All"), {})
    for change in changes:
        assert not change.is_empty
        assert steps_from_values(json.loads(json.dumps(change_to_values(change)))) == change.steps
        whole = whole.then(change)
    again = before.copy()
    again.apply(whole)
    assert again.records() == after.records()
    again.apply(whole.inverse())
    assert again.records() == before.records()
    assert whole.then(whole.inverse()).is_empty
    back = Change(Label("Back"), {})
    for change in reversed(changes):
        back = back.then(change.inverse())
    again = after.copy()
    again.apply(back)
    assert again.records() == before.records()


@given(MEMBERS, MEMBERS, MEMBERS)
def test_what_comes_and_goes_in_a_set_is_said_without_the_rest(one, two, three):
    first, second = members.difference(one, two), members.difference(two, three)
    assert first is not None and second is not None
    assert first.fits(one) and first.applied(one) == two and first.inverse().applied(two) == one
    whole = first.then(second)
    assert whole.applied(one) == three and whole.inverse().applied(three) == one
    assert first.then(first.inverse()) == Members()


def test_a_field_that_holds_something_twice_is_replaced_whole():
    claim = Claim(id="c", text="Cats", tags=("a", "b"))
    twice = replace(claim, tags=("a", "a"))
    update = Update.of(Change(Label("Tag"), {}), {"c": (claim, twice)})
    assert update.change.steps == {"c": Changed(Claim, {"tags": Replaced(("a", "b"), ("a", "a"))})}
    assert steps_from_values(change_to_values(update.change)) == update.change.steps


def test_a_change_of_one_field_does_not_name_the_others():
    claim = Claim(id="c", text="Cats purr", note="Long thought about", passages=("p", "q"))
    after = replace(claim, text="Cats hum", passages=("p", "r", "q"))
    change = Update.of(Change(Label("Edit"), {}), {"c": (claim, after)}).change
    assert change_to_values(change) == {
        "c": ["=", "claim", {"text": ["Cats purr", "Cats hum"], "passages": {"+": [[1, "r"]]}}]
    }


@pytest.mark.parametrize(
    "steps",
    [
        [],
        {"c": None},
        {"c": ["+", "claim"]},
        {"c": ["*", "claim", {"text": "x"}]},
        {"c": ["+", "opinion", {"text": "x"}]},
        {"c": ["+", "claim", {"text": 7}]},
        {"c": ["+", "claim", {"id": "d", "text": "x"}]},
        {"c": ["=", "claim", {}]},
        {"c": ["=", "claim", {"id": ["c", "d"]}]},
        {"c": ["=", "claim", {"mood": ["c", "d"]}]},
        {"c": ["=", "claim", {"text": ["c", 7]}]},
        {"c": ["=", "claim", {"text": {"+": [[0, "x"]]}}]},
        {"c": ["=", "claim", {"tags": {"+": [[-1, "x"]]}}]},
        {"c": ["=", "claim", {"tags": {"+": [[True, "x"]]}}]},
        {"c": ["=", "claim", {"tags": {"+": [[10**12, "x"]]}}]},
        {"c": ["=", "claim", {"tags": {"?": [[0, "x"]]}}]},
        {"c": ["=", "claim", {"tags": {"+": 7}}]},
        {"c": ["=", ["claim"], {"tags": ["a"]}]},
    ],
)
def test_steps_that_nobody_wrote_are_refused(steps: object):
    with pytest.raises((UserError, TypeError, ValueError)):
        steps_from_values(steps)


def test_what_a_set_is_said_to_hold_where_it_does_not_is_refused_and_harms_nothing():
    document = Document([Claim(id="c", text="Cats", tags=("a",))])
    for step in (Members(((5, "x"),)), Members((), ((900_000, "a"),)), Members(((0, "a"), (0, "b")))):
        with pytest.raises(UserError):
            document.apply(Change(Label("Tag"), {"c": Changed(Claim, {"tags": step})}))
        for other in (Members(((0, "a"),)), Members((), ((3, "x"),))):
            step.then(other), other.then(step)
    document.apply(Change(Label("Tag"), {"c": Changed(Claim, {"tags": Members((), ((9, "z"),))})}))
    assert document.get("c", Claim).tags == ("a", "z")


def test_an_id_that_would_become_another_kind_cannot_be_joined():
    one = Change(Label("x"), {"c": Created(Claim(id="c", text="Cats"))})
    assert one.then(one.inverse()).is_empty


# What a change is called


def test_a_label_is_its_english_and_comes_back_from_a_file_with_its_values():
    label = Label(Message("Add %n source(s) by {who}", "", 3, who=Message("somebody in {year}", year=1999)))
    assert label == "Add 3 sources by somebody in 1,999"
    again = label_from_values(json.loads(json.dumps(label_to_values(label))))
    assert (again, again.message) == (label, label.message)
    assert Label(label) is label


def test_plain_text_is_a_label_and_is_written_as_it_stands():
    assert label_to_values(Label("New map {x}")) == "New map {x}" == label_from_values("New map {x}")


@pytest.mark.parametrize(
    "values",
    [
        *(
            7,
            None,
            [],
            {},
            {"text": 7},
            {"text": "x", "mood": 1},
            {"text": "x", "n": "1"},
            {"text": "x", "values": [1]},
        ),
        *({"text": "x", "values": {"a": None}}, {"text": "x", "values": {"a": {"values": {}}}}),
        *({"text": "%n", "n": 2**31}, {"text": "%n", "n": -2}, {"text": "x", "values": {"a": 2**63}}),
        *({"text": "x", "values": {"a": inf}}, {"text": "x", "values": {"a": [nan]}}),
        *("\ud800", {"text": "\ud800"}, {"text": "x", "values": {"a": ["\ud800"]}}),
    ],
)
def test_a_label_that_nobody_wrote_is_refused(values: object):
    with pytest.raises((TypeError, ValueError)):
        label_from_values(values)


def test_a_label_of_a_stranger_reads_no_secrets_and_is_no_deeper_than_it_should_be():
    assert label_from_values({"text": "{a.__class__} {a[0]}", "values": {"a": "x"}}) == "{a.__class__} {a[0]}"
    deep: object = {"text": "x"}
    for _ in range(50):
        deep = {"text": "{a}", "values": {"a": deep}}
    with pytest.raises(TypeError):
        label_from_values(deep)


@pytest.mark.parametrize("value", ["x" * 1000, ["x"] * 500])
def test_a_label_of_a_stranger_does_not_fill_memory(value: object):
    for _ in range(3):
        value = {"text": "{a}" * 1000, "values": {"a": value}}
    with pytest.raises(TypeError):
        label_from_values(value)
