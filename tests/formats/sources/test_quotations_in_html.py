"""Quotations that stand as blocks on a page: all of their words, and who said them, however the page says it."""

# ruff: noqa: E501 - markup is as wide as it comes

import pytest

from argmap.formats.sources.page import read as read_markup
from argmap.text.reading import read
from tests.formats.sources.test_page_about import WORDS

SAID = "A ferry without a bell is a ghost, and ghosts carry no mail."


@pytest.mark.parametrize(
    "block",
    [
        "<figure><blockquote><p>{said}</p></blockquote><figcaption>—Ada Vik, <cite>Letters</cite></figcaption></figure>",
        "<blockquote><p>{said}</p><footer>Ada Vik</footer></blockquote>",
        "<blockquote><p>{said}</p><p><cite>Ada Vik</cite></p></blockquote>",
        "<blockquote><p>{said}</p><span class='author'>Ada Vik</span></blockquote>",
        "<blockquote>{said}<br>— Ada Vik</blockquote>",
        "<blockquote class='twitter-tweet'><p>{said}</p>— Ada Vik (@avik) <a href='x'>March 3, 2020</a></blockquote>",
        "<blockquote class='bluesky'><p>{said}</p>— Ada Vik (<a href='x'>@avik.example</a>) <a>March 3, 2024</a></blockquote>",
        "<blockquote><p>{said}</p><p>A post shared by <a>Ada Vik</a> (@avik) on <time>Mar 3</time></p></blockquote>",
        "<div class='pull-quote'><p>“{said}”</p><p class='attribution'>Ada Vik</p></div>",
    ],
)
def test_the_foot_of_a_quotation_names_who_is_quoted(block):
    first, *rest = WORDS.split("</p>")
    page = f"<html><body><article>{first}</p>{block.format(said=SAID)}{'</p>'.join(rest)}</article></body></html>"
    source = read_markup(page.encode(), "a.html")
    found = read(source.text, source.comments).quotations
    who = [one.speaker for one in found if "ghost" in source.text[one.start : one.end]]
    assert who == ["Ada Vik"]
