"""What a site says around an article is not the article: footers, newsletters, teasers, demands to pay."""

import time

import pytest

from argmap.formats.sources.page import read as read_markup
from argmap.formats.sources.page_notices import without_notices
from tests.formats.sources.test_page_about import WORDS, told

FIRST, SECOND, THIRD = [part.removeprefix("<p>") for part in WORDS.split("</p>")[:3]]


@pytest.mark.parametrize(
    "notice",
    [
        "Have a tip? Write to us at tips@courier.example.",
        "Get the latest updates right in your inbox. Subscribe to our newsletters.",
        "Follow Courier Boats on Twitter and Facebook.",
        "Copyright 2012 Courier Ltd. All rights reserved.",
        "Loading Comments...",
        "Related Videos",
        "This entry was posted in Boats by Lena Holm. Bookmark the permalink.",
        "Alle Rechte vorbehalten.",
    ],
)
def test_a_notice_below_an_article_is_left_out(notice):
    assert without_notices([FIRST, SECOND, THIRD, notice], "") == ([FIRST, SECOND, THIRD], False)


@pytest.mark.parametrize(
    "notice",
    [
        "READ MORE: Bridge to be shut until June",
        "Related: Bridge to be shut until June",
        "Lesen Sie auch: Die Brücke bleibt zu",
        "Advertisement",
        "Sign up for our morning newsletter",
        "This graphic, provided by Statista, shows boats.",
    ],
)
def test_a_notice_within_an_article_is_left_out(notice):
    assert without_notices([FIRST, notice, SECOND], "")[0] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line", ["By Lena Holm", "Updated 7:41 PM UTC, February 18, 2024", "4 min read · May 3, 2021", "Books reporter"]
)
def test_a_byline_or_a_time_above_an_article_is_left_out(line):
    assert without_notices([line, FIRST, SECOND], "Lena Holm")[0] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "said",
    [
        "Follow the money, she said.",
        "“Subscribe to nothing that you do not read,” he said.",
        "More people than ever read on the ferry.",
        "Related questions will be answered in June.",
        "Share this town with me.",
        "Have a heart, said Mia Stone.",
        "Advertisement is the soul of trade.",
    ],
)
def test_a_sentence_of_an_article_stays_at_its_end_and_within_it(said):
    assert said in without_notices([FIRST, said, SECOND], "")[0]
    assert said in without_notices([FIRST, SECOND, said], "")[0]


def test_a_page_that_asks_to_pay_for_the_rest_is_told_so():
    page = f"<html><head><title>Ferry</title></head><body><article>{WORDS}<div><h3>This story is for subscribers</h3><p>Subscribe now for one dollar a week to read on. Already a subscriber? Log in.</p></div></article></body></html>"  # noqa: E501
    source = read_markup(page.encode(), "a.html")
    assert "one dollar" not in source.text
    assert "subscribe" in str(source.notices[0])
    assert not told().notices


def test_a_link_that_stands_alone_between_paragraphs_is_a_teaser():
    page = f"<html><head><title>Ferry</title></head><body><article><p>{FIRST}</p><a href='/b'>Bridge shut: Why nobody crosses the river</a><p>{SECOND}</p><p>See <a href='/c'>the plan of the county</a> for more.</p></article></body></html>"  # noqa: E501
    text = read_markup(page.encode(), "a.html").text
    assert "Bridge shut" not in text
    assert "the plan of the county" in text


def test_a_page_of_short_blocks_is_read_in_time_linear_in_their_number():
    def seconds(blocks):
        entries = "".join(f"<div>word {number}</div>" for number in range(blocks))
        page = f"<html><body><article><p>Short.</p></article><div class='related-posts'>{entries}</div></body></html>"
        started = time.perf_counter()
        assert f"word {blocks - 1}" in read_markup(page.encode(), "a.html").text
        return time.perf_counter() - started

    assert seconds(20_000) < 6 * max(seconds(5_000), 0.2)
