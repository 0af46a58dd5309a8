"""Newer editions: which is the newest, what is left behind, and that nothing runs in a circle."""

import time

import pytest

from argmap.model import editions, rules, source_commands
from argmap.model.document import Document
from argmap.model.quotation_table import quotation, rows, touched
from argmap.model.records import KINDS, Passage, Source
from argmap.model.rules import BrokenRule
from tests.sketch import numbered

TEXT = "Cats purr. Dogs bark. Birds sing."


def editions_of(titles: str) -> tuple[Document, list[str]]:
    """Return a document with sources, each replacing the one before it, and their ids."""
    document, made = Document(new_id=numbered()), []
    with document.edit("Add") as edit:
        for title in titles:
            made.append(source_commands.add_source(edit, title, TEXT, replaces=made[-1] if made else None))
    return document, made


def mark(document: Document, source: str, start: int, end: int) -> str:
    with document.edit("Mark") as edit:
        return source_commands.add_passage(edit, source, start, end)


def test_the_newest_edition_is_that_which_nothing_replaces():
    document, (a, b, c) = editions_of("abc")
    assert editions.newest(document) == {a: c, b: c}
    with document.edit("Add") as edit:
        other = source_commands.add_source(edit, "another newer one of a", TEXT, replaces=a)
    assert editions.newest(document) == {a: other, b: c}


def test_the_order_of_the_list_does_not_matter_for_what_is_newest():
    document, (a,) = editions_of("a")
    with document.edit("Add") as edit:
        c, b = source_commands.add_source(edit, "c", TEXT), source_commands.add_source(edit, "b", TEXT, replaces=a)
        source_commands.supersede(edit, c, b)
    assert editions.newest(document) == {a: c, b: c}


def test_what_stands_in_older_editions_is_left_behind_in_the_order_of_the_text():
    document, (a, b, c) = editions_of("abc")
    assert editions.left_behind(document) == {}
    late, early, between = mark(document, a, 11, 20), mark(document, a, 0, 9), mark(document, b, 0, 9)
    mark(document, c, 0, 9)
    found = editions.left_behind(document)
    assert {source: [p.id for p in passages] for source, passages in found.items()} == {a: [early, late], b: [between]}
    assert list(found) == [a, b]
    with document.edit("Move") as edit:
        for passage in (late, early, between):
            source_commands.move_passage(edit, passage, c, 0, 9)
    assert editions.left_behind(document) == {}


def test_when_an_edition_goes_the_newer_one_replaces_what_it_replaced():
    document, (a, b, c) = editions_of("abc")
    with document.edit("Remove") as edit:
        source_commands.remove_source(edit, b)
    assert document.get(c, Source).replaces == a
    with document.edit("Remove") as edit:
        source_commands.remove_source(edit, a)
    assert document.get(c, Source).replaces is None


@pytest.mark.parametrize("number", [0, 1, 2])
def test_no_source_is_a_newer_edition_of_itself(number: int):
    document, made = editions_of("abc")
    before = document.records()
    with pytest.raises(BrokenRule, match="newer than itself"), document.edit("Go round") as edit:
        source_commands.supersede(edit, made[0], made[number])
    assert document.records() == before


def test_no_comment_answers_itself_by_way_of_others():
    document, (source,) = editions_of("a")
    first, second = mark(document, source, 0, 9), mark(document, source, 11, 20)
    with document.edit("Answer") as edit:
        source_commands.answer(edit, second, first)
    with pytest.raises(BrokenRule, match="answer itself"), document.edit("Go round") as edit:
        source_commands.answer(edit, first, second)


def test_the_checker_finds_circles_that_came_in_by_another_way():
    document, (a, b) = editions_of("ab")
    passage = mark(document, a, 0, 9)
    records = document.records()
    records[a] = Source(id=a, title="a", text=TEXT, replaces=b)
    found = records[passage]
    assert isinstance(found, Passage)
    records[passage] = Passage(id=passage, source=a, start=0, end=9, exact="Cats purr", replies_to=passage)
    assert len(list(rules.problems(Document(records.values()), KINDS.values()))) == 2


def test_a_thread_in_which_each_comment_answers_the_one_before_is_checked_in_linear_time():
    def seconds(count: int) -> float:
        document = Document(new_id=numbered())
        with document.edit("Add") as edit:
            source = source_commands.add_source(edit, "Thread", "x" * (count + 1))
            answered = None
            for at in range(count):
                answered = source_commands.add_passage(edit, source, at, at + 1, replies_to=answered)
        begun = time.perf_counter()
        assert not list(rules.cycles(document.all(Passage), document))
        return time.perf_counter() - begun

    assert min(seconds(20_000) for _ in range(3)) < 1.0


def test_a_row_names_the_newest_edition_and_follows_it():
    document, (a, b) = editions_of("ab")
    old, new = mark(document, a, 0, 9), mark(document, b, 0, 9)
    assert {row.passage: row.newer for row in rows(document)} == {old: "b", new: None}
    changes = []
    document.subscribe(changes.append)
    with document.edit("Add") as edit:
        newest = source_commands.add_source(edit, "c", TEXT, replaces=b)
    assert touched(document, changes[-1]) == {old, new}
    assert {row.passage: row.newer for row in rows(document)} == {old: "c", new: "c"}
    with document.edit("Describe") as edit:
        source_commands.describe_source(edit, newest, title="Corrected")
    assert touched(document, changes[-1]) == {old, new}
    row = quotation(document, document.get(old, Passage))
    assert row is not None and row.newer == "Corrected" and row.verified
