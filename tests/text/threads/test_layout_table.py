"""Each layout in the tables is read from its example, and not from what only looks like it."""

from __future__ import annotations

import pytest

from argmap.text.threads.comments import comments_of
from argmap.text.threads.layout_table import Layout, layouts
from tests.text.growth import is_linear

TABLE = [layout for kind in ("sites", "chats", "turns") for layout in layouts(kind)]


def _read(text: str) -> list[str]:
    return [f"{comment.author}: {text[comment.body_start : comment.body_end]}" for comment in comments_of(text)]


@pytest.mark.parametrize("layout", TABLE, ids=lambda layout: layout.name)
def test_the_example_of_a_layout_is_read(layout: Layout) -> None:
    assert _read(layout.example) == list(layout.reads)


@pytest.mark.parametrize("layout", [one for one in TABLE if one.counter], ids=lambda layout: layout.name)
def test_what_only_looks_like_a_layout_is_no_thread(layout: Layout) -> None:
    assert _read(layout.counter) == []


@pytest.mark.parametrize("layout", [one for one in TABLE if one.header], ids=lambda layout: layout.name)
def test_a_layout_with_a_pattern_has_a_counter_example(layout: Layout) -> None:
    assert layout.counter


@pytest.mark.parametrize("kind", ["sites", "chats", "turns"])
def test_many_lines_that_look_like_headers_are_read_in_linear_time(kind: str) -> None:
    headers = "".join(line + "\n" for one in layouts(kind) for line in f"{one.example}{one.counter}".splitlines())
    assert is_linear(lambda count: comments_of(headers * count), small=4, times=4)
