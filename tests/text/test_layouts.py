"""Comments as they are pasted from the sites of today: the right name over the right words, or none."""

# ruff: noqa: E501 - names of several scripts

from __future__ import annotations

import pytest

from argmap.text.thread import comments_of
from tests.text.marked import SPECIMENS

Wanted = list[tuple[str, str, int | None]]


def _threads(name: str) -> list[tuple[str, Wanted, str]]:
    found = []
    for part in (SPECIMENS / name).read_text(encoding="utf-8").split("=== ")[1:]:
        layout, rest = part.split("\n", 1)
        expect, text = rest.split("---\n", 1)
        wanted: Wanted = []
        for line in expect.splitlines():
            author, body, parent = line.split(" | ")
            wanted.append((author, body, None if parent == "-" else int(parent)))
        found.append((layout, wanted, text))
    return found


def _read(text: str) -> Wanted:
    return [(c.author, _own_words(text[c.body_start : c.body_end]), c.parent) for c in comments_of(text)]


def _own_words(body: str) -> str:
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    own = [
        line
        for line in lines
        if not line.startswith(">") and not line.endswith("wrote:") and not line.startswith("Quote ")
    ]
    return " ~~ ".join(own)


@pytest.mark.parametrize(
    ("layout", "wanted", "text"),
    _threads("layouts.txt"),
    ids=lambda v: v[:60] if isinstance(v, str) and "\n" not in v else "",
)
def test_each_comment_has_its_writer_its_words_and_what_it_answers(layout: str, wanted: Wanted, text: str) -> None:
    assert _read(text) == wanted


NAMES = (
    "May", "12many", "Reply Guy", "A.M. Best", "OP", "Мария", "田中", "🦊🦊", "Dr. T.", "M·A·R·K", "Tom | Berlin", "J.R.R. (Bob)", "MARIA LOPEZ",
    "Like a Boss", "The Dude", "Jean-Luc de la Rosa y García Fernández de Córdoba Martínez", "x" * 60, "guest_7", "Share Smith", "user 12",
    "d'Arcy", "O’Brien", "محمد", "Edited_by_me", "anon", "[deleted]", "Mr. Points", "Monday Club", "Ago", "3rd Rail", "Sir Post-a-Lot",
)  # fmt: skip
SITES = {
    "a dot in one line": ("{} • {}h ago\n{}\nReply\n", 3),
    "the time below": ("{}\n{} hours ago\n{}\nReply\n", 3),
    "the time below, blank lines": ("{}\n\n{} hours ago\n\n{}\n\nReply\n\n", 3),
    "Hacker News": ("{} {} hours ago | parent | next [–]\n\n{}\n\nreply\n\n", 3),
    "Facebook": ("{}\n{2}\nLike\nReply\n{1}h\n", 3),
    "Reddit": ("{}\n•\n{}h ago\n\n{}\n\nUpvote\n3\nDownvote\nReply\nShare\n\n", 3),
    "a blog": ("{} says:\nMay {}, 2024 at 10:15 am\n{}\n\nReply\n\n", 3),
}


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_form_stands_over_its_own_words_or_nobody_does(name: str, site: str) -> None:
    form, _ = SITES[site]
    form = form.replace("{}", "{0}", 1).replace("{}", "{1}", 1).replace("{}", "{2}", 1)
    said = [("ann_b", "It is a quiet street."), (name, "It was, once."), ("Bo Sander", "It will be again.")]
    text = "3 comments\n\n" + "".join(form.format(who, hour + 2, words) for hour, (who, words) in enumerate(said))
    found = [(author, body) for author, body, _ in _read(text)]
    assert set(found) <= set(said)
    assert {said[0], said[2]} <= set(found)
