"""Who wrote an article, when and where: bylines, dates and names of sites in the dress in which pages have them."""

# ruff: noqa: E501 - markup is as wide as it comes

import pytest

from argmap.formats.sources.page import read as read_markup

WORDS = (
    "<p>The ferry to Long Island will run once an hour from June on, the county decided on Monday after a long debate.</p>"
    "<p>“We have waited nine years for this morning,” said Mia Stone, who leads the friends of the ferry.</p>"
    "<p>The new boats will cost the county two million dollars, and the old ones are to be sold by the end of the year.</p>"
)


def told(head="", byline=""):
    page = f"<html><head><title>Ferry to run hourly</title>{head}</head><body><article><h1>Ferry to run hourly</h1>{byline}{WORDS}</article></body></html>"
    return read_markup(page.encode(), "a.html")


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("<p class='byline'>By LENA HOLM and RAY PITT, Staff Writers</p>", "Lena Holm, Ray Pitt"),
        ("<p>Von Lena Holm, Husum</p>", "Lena Holm"),
        ("<p>Por Lena Ruiz</p>", "Lena Ruiz"),
        ("<div class='byline'>Lena Holm | March 3, 2020</div>", "Lena Holm"),
        ("<p class='byline'>By <span>Lena Holm</span><br>The Courier</p>", "Lena Holm"),
        ("<p class='byline'>By Lena Holm | lholm@courier.example</p>", "Lena Holm"),
        ("<p class='byline'>Story by Lena Holm, QNN<br>Video by Ray Pitt, QNN</p>", "Lena Holm"),
        ("<p class='byline'>Opinion by Lena Holm</p>", "Lena Holm"),
        ("<p class='byline'>Text: Lena Holm</p>", "Lena Holm"),
        ("<p class='author'>Lena Holm, Political Correspondent</p>", "Lena Holm"),
    ],
)
def test_the_author_is_the_person_whom_the_byline_names(byline, author):
    found = told(byline=byline)
    assert found.author == author
    assert "Holm" not in found.text
    assert "Ruiz" not in found.text


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("lena@courier.example (Lena Holm)", "Lena Holm"),
        ("Lena Holm, Special to The Courier", "Lena Holm"),
        ("Lena Holm with Ray Pitt", "Lena Holm, Ray Pitt"),
        ("Lena Holm (text) und Ray Pitt (Fotos)", "Lena Holm, Ray Pitt"),
        ("IAN McDOVAN", "Ian McDovan"),
        ("[Lena Holm]", "Lena Holm"),
        ("AFP", "AFP"),
        ("Courier Staff", ""),
        ("null", ""),
        ("webmaster", ""),
        ("Site Admin", ""),
    ],
)
def test_an_author_told_to_programs_is_a_name_or_none(said, author):
    assert told(f"<meta name='author' content='{said}'>").author == author


@pytest.mark.parametrize(
    "line",
    [
        "<p class='datum'>3. März 2020</p>",
        "<p>Publié le 3 mars 2020 à 10h12</p>",
        "<p>03.03.2020, 10:12 Uhr</p>",
        "<p>2020年3月3日</p>",
        "<p>Published: 3 March 2020</p>",
    ],
)
def test_the_day_of_an_article_is_read_from_its_line(line):
    assert told(byline=line).date == "2020-03-03"


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("<meta property='og:site_name' content='www.courier.example'>", "courier.example"),
        ("<link rel='canonical' href='https://www.cr.com/a'>", "cr.com"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to run hourly","publisher":{"name":"The Courier"}}</script>',
            "The Courier",
        ),
    ],
)
def test_the_publisher_is_the_name_of_the_site_or_its_host(head, publisher):
    assert told(head).publisher == publisher
