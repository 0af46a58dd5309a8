"""Comment threads: who wrote what, and in answer to whom."""

from __future__ import annotations

import pytest

from argmap.text.reading import read
from argmap.text.threads.comments import comments_of
from tests.text.marked import SPECIMENS


def _threads() -> list[tuple[str, list[tuple[str, int | None]], str]]:
    found = []
    for part in (SPECIMENS / "threads.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        layout, expect, body = part.split("\n", 2)
        pairs = [item.rsplit(":", 1) for item in expect.removeprefix("expect:").split(";") if item.strip()]
        wanted = [(a.strip(), None if p.strip() == "-" else int(p)) for a, p in pairs]
        found.append((layout, wanted, body))
    return found


@pytest.mark.parametrize(
    ("layout", "wanted", "text"), _threads(), ids=lambda v: v if isinstance(v, str) and len(v) < 40 else ""
)
def test_a_thread_is_read_with_its_writers_and_what_they_answer(
    layout: str, wanted: list[tuple[str, int | None]], text: str
) -> None:
    assert [(c.author, c.parent) for c in comments_of(text)] == wanted


def test_a_parent_always_comes_with_its_reason_and_before_its_answer() -> None:
    for _, _, text in _threads():
        for number, comment in enumerate(comments_of(text)):
            assert (comment.parent is None) == (comment.parent_reason is None)
            assert comment.parent is None or comment.parent < number


def test_words_repeated_from_another_comment_are_linked_with_it() -> None:
    text = "Comments\n\nwren says:\n\nThe owl is older than the barn it lives in.\n\n"
    text += "finch says:\n\n> The owl is older than the barn it lives in.\n\nIs it?\n"
    first, second = comments_of(text)
    (quoted,) = second.quotes
    assert quoted.comment == 0 and text[quoted.start : quoted.end] in text[first.body_start : first.body_end]


def test_time_score_and_title_are_taken_from_the_header() -> None:
    text = "Comments\n\nowl · 12 points · 3 hours ago\nGood.\n\nemu · 1 point · 2 hours ago\nBad.\n"
    assert [(c.posted, c.score) for c in comments_of(text)] == [("3 hours ago", 12), ("2 hours ago", 1)]


def test_what_comments_quote_is_listed_as_a_quotation_too() -> None:
    text = (
        "Comments\n\nowl says:\n\nThe mayor said “we shall never sell the harbor” last May.\n\nemu says:\n\nIndeed.\n"
    )
    assert [q.exact for q in read(text).quotations if q.kind != "indirect"] == ["we shall never sell the harbor"]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor opens tram\n\nAnn Bell · 3 May 2021\n\nThe tram opened on Monday. It rained all day.\n",
        "Mayor opens tram\n\nPosted by Ann Bell on 3 May 2021\n\nThe tram opened on Monday.\n",
        "Ann Bell\n3 hours ago\n\nThe tram opened.\n\nTom Marsh\n2 hours ago\n\nThe bridge is closed.\n",
    ],
    ids=["a dateline", "a byline", "two headlines in a list"],
)
def test_one_or_two_names_with_a_time_make_no_thread(text: str) -> None:
    assert comments_of(text) == []


@pytest.mark.parametrize("nobody", ["Anonymous", "Guest", "[deleted]", "[removed]", "Unregistered"])
def test_a_writer_without_a_name_is_anonymous_and_answered_by_nobody(nobody: str) -> None:
    text = f"Comments\n\n{nobody} says:\n\nThe owl is old.\n\nfinch says:\n\nIt rained.\n\n"
    text += f"wren says:\n\n@{nobody} is right.\n"
    reading = read(text)
    assert [s.kind for s in reading.speakers] == ["anonymous", "pseudonym", "pseudonym"]
    assert [c.parent for c in reading.comments] == [None, None, None]
