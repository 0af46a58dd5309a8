"""Web pages: the article, what the page says of itself, and nothing of what stands around it."""

# ruff: noqa: E501 - markup is as wide as it comes

import time

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import from_clipboard, read_source
from argmap.formats.sources.page import read as read_markup

ARTICLE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>City votes on parking | The Example Herald</title>
<meta name="author" content="Ann Bell"><meta property="og:site_name" content="The Example Herald">
<meta property="article:published_time" content="2024-05-03T10:00:00Z"><link rel="canonical" href="https://herald.example/parking">
<script>var x = "tracking";</script></head><body><nav><a href="/">Home</a> <a href="/sports">Sports</a></nav><article>
<h1>City votes on parking</h1><p>The council voted on Tuesday to close the square to cars, after a debate that lasted five hours and
drew two hundred people.</p><h2>What changes</h2><p>“We have waited for this,” said <a href="/lopez">Maria Lopez</a>, who runs a
bakery on the square. She added that business had been slow for years.</p><blockquote><p>Nobody asked the shops.</p></blockquote>
<p>The group wrote this in a letter to the mayor on Monday, and it was signed by forty shopkeepers of the old town.</p>
<ul><li>One point here.</li><li>Another point here.</li></ul></article><aside>Related: <a href="/m">More news</a></aside>
<footer>Copyright 2024 The Herald. All rights reserved.</footer></body></html>"""


@pytest.fixture
def page(tmp_path):
    def make(content, name="page.html"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_source(file)

    return make


def test_a_page_gives_its_article_and_says_who_wrote_it_when_and_where(page):
    source = page(ARTICLE)
    assert source.title == "City votes on parking"
    assert source.author == "Ann Bell"
    assert source.publisher == "The Example Herald"
    assert source.date == "2024-05-03"
    assert source.address == "https://herald.example/parking"
    assert "“We have waited for this,” said Maria Lopez, who runs a bakery on the square. She added" in source.text
    for around in ("Home", "Sports", "Related", "Copyright", "tracking"):
        assert around not in source.text


def test_paragraphs_are_parted_by_one_blank_line_and_quoted_ones_are_marked(page):
    text = page(ARTICLE).text
    assert "\n\nWhat changes\n\n“We have waited" in text
    assert "\n\n> Nobody asked the shops.\n\nThe group wrote" in text
    assert "- One point here.\n- Another point here.\n" in text
    assert "\n\n\n" not in text


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
        ("koi8-r", '<meta charset="koi8-r">'),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1252", ""),
    ],
)
def test_a_page_is_read_in_the_encoding_it_states_or_the_one_it_looks_like(page, encoding, head):
    words = "Привет, сказала Мария. " * 20 if encoding == "koi8-r" else "Die Straße ist für alle da, „sagte“ Zoë. " * 20
    source = page(f"<html><head>{head}<title>T</title></head><body><p>{words}</p></body></html>".encode(encoding))
    assert words.strip() in source.text


def test_a_page_is_known_by_its_content_whatever_its_ending(page):
    assert page(ARTICLE, "article.txt").author == "Ann Bell"
    assert page("\n<!-- saved -->\n" + ARTICLE, "article").author == "Ann Bell"


def test_a_text_that_calls_itself_a_page_is_read_as_a_text(page):
    assert page("Just words.\n\nAnd 3 < 4.", "notes.html").text == "Just words.\n\nAnd 3 < 4."


def test_a_page_in_one_saved_file_is_read(page):
    saved = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://herald.example/saved\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://herald.example/saved\r\n\r\n"
        b"<html><head><title>Rain</title></head><body><p>It rained =E2=80=93 a lot.</p></body></html>\r\n------b--\r\n"
    )
    source = page(saved, "rain.mhtml")
    assert (source.title, source.text, source.address) == (
        "Rain",
        "It rained – a lot.\n",
        "https://herald.example/saved",
    )


@pytest.mark.parametrize("depth", [1_000, 100_000])
def test_a_page_that_nests_without_end_is_read_to_its_end(page, depth):
    started = time.monotonic()
    source = page(
        "<html><body><p>Start here.</p>"
        + "<div>" * depth
        + "<p>Deep inside.</p>"
        + "</div>" * depth
        + "<p>The end.</p>"
    )
    assert time.monotonic() - started < 60
    for words in ("Start here.", "Deep inside.", "The end."):
        assert words in source.text


def test_a_long_page_loses_nothing(page):
    paragraphs = [f"Paragraph {number} tells what {number * 7} people said about the square." for number in range(3000)]
    text = page(
        "<html><body><article>" + "".join(f"<p>{one}</p>" for one in paragraphs) + "</article></body></html>"
    ).text
    assert text.split("\n\n") == [*paragraphs[:-1], paragraphs[-1] + "\n"]


def test_a_page_that_says_the_same_again_and_again_loses_nothing(page):
    text = page(
        "<html><body><article>" + "<p>All work and no play makes a dull day.</p>" * 500 + "</article></body></html>"
    ).text
    assert text.count("All work") == 500


def test_a_page_without_words_is_told_in_one_sentence(page):
    with pytest.raises(UserError, match="holds no text"):
        page("<html><head><title>App</title><script>run()</script></head><body><div id='app'></div></body></html>")


def test_controls_and_soft_hyphens_are_not_in_the_text(page):
    source = page("<html><body><p>An\u00adti\x7fques\x01 are\u00a0old.\r\n And\fdear.</p></body></html>")
    assert source.text == "Antiques are old. And dear.\n"


def test_copied_html_keeps_the_quotations_and_all_the_rest():
    source = from_clipboard(
        "<p>He wrote:</p><blockquote>No cars.</blockquote><p>That was all.</p>", "He wrote: No cars. That was all."
    )
    assert source.text == "He wrote:\n\n> No cars.\n\nThat was all.\n"


def test_copied_comments_become_a_thread():
    html = '<ul><li class="comment"><b class="author">Ann</b><p>One.</p><ul><li class="comment"><b class="author">Bo</b><p>Two.</p></li></ul></li></ul>'
    assert from_clipboard(html, None).text == "Comments\n\nAnn\nOne.\n\nBo ▸ Ann\nTwo.\n"


def test_copied_text_is_taken_as_it_stands_where_there_is_no_html_or_less_in_it():
    assert from_clipboard(None, "One\r\nTwo").text == "One\r\nTwo"
    assert from_clipboard("<p>One</p>", "One two three four five").text == "One two three four five"


@pytest.mark.parametrize(("html", "text"), [(None, None), ("", " \n"), ("<p> </p>", "")])
def test_an_empty_clipboard_is_told_in_one_sentence(html, text):
    with pytest.raises(UserError, match="no text on the clipboard"):
        from_clipboard(html, text)


def told(
    page_head,
    body="<h1>Menu</h1><article><p>The council met on Monday and voted on the square. Nobody asked the shops.</p></article>",
):
    return read_markup(f"<html><head>{page_head}</head><body>{body}</body></html>".encode(), "a.html")


@pytest.mark.parametrize(
    ("head", "title", "publisher"),
    [
        (
            "<title>Square to close | The Herald</title><meta property='og:site_name' content='The Herald'>",
            "Square to close",
            "The Herald",
        ),
        (
            "<title>The Herald: News</title><meta property='og:title' content='Square to close - Herald'><meta property='og:site_name' content='Herald'>",
            "Square to close",
            "Herald",
        ),
        ("<title>Square to close: what now</title>", "Square to close: what now", ""),
        (
            "<title>Square - news</title><meta name='dc:title og:title' content='The square closes'>",
            "The square closes",
            "",
        ),
        (
            "<title>x</title><meta property='og:site_name' content='Aktuality.example - all that is new'><meta property='og:title' content='Rain'><link rel='canonical' href='https://www.aktuality.example/a'>",
            "Rain",
            "Aktuality.example",
        ),
    ],
)
def test_the_title_of_a_page_is_without_the_name_of_its_site(head, title, publisher):
    found = told(head)
    assert (found.title, found.publisher) == (title, publisher)


def test_a_heading_is_the_title_where_it_is_a_part_of_it():
    found = told(
        "<title>Square to close in May – Hill Town Herald online</title>",
        "<h1>Square to close in May</h1><p>It rained.</p>",
    )
    assert found.title == "Square to close in May"


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("Ann Bell", "Ann Bell"),
        ("By ANN BELL", "Ann Bell"),
        ("Ann Bell, ANN BELL", "Ann Bell"),
        ("Bell, Ann", "Ann Bell"),
        ("Ann Bell, MD", "Ann Bell, MD"),
        ("Ann Bell and Tom van der Berg", "Ann Bell, Tom van der Berg"),
        ("View all posts by Ann Bell", "Ann Bell"),
        ("Theresa May", "Theresa May"),
        ("Username", ""),
        ("Our Foreign Staff", ""),
        ("Letters", ""),
        ("Authority control", ""),
        ("https://herald.example/ann", ""),
    ],
)
def test_the_author_of_a_page_is_a_person_and_no_button(said, author):
    assert told(f"<title>Rain</title><meta name='author' content='{said}'>").author == author


@pytest.mark.parametrize(
    "hidden", ["hidden", "style='display: none'", "style='color:red;visibility:hidden'", "class='hover-card'"]
)
def test_what_a_page_does_not_show_is_not_read(hidden):
    words = "<p>The council met on Monday and voted on the square. Nobody asked the shops, and nobody came.</p>" * 3
    found = told(
        "<title>Rain</title>",
        f"<article>{words}<div {hidden}><p>Members of the club read on here for free.</p></div></article>",
    )
    assert "Members" not in found.text and "voted" in found.text


def test_a_page_that_a_program_shows_later_is_read_all_the_same():
    found = told(
        "<title>Rain</title>",
        "<div style='display:none'><p>The council met on Monday and voted on the square.</p></div>",
    )
    assert "voted on the square" in found.text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><q>It is not safe</q>, said Tom Baker.</p>", "“It is not safe”, said Tom Baker."),
        ("<p>She said <q>he told me <q>no</q> twice</q> then.</p>", "She said “he told me ‘no’ twice” then."),
        (
            "<p>“A gift,”<sup>[1]</sup> said Ana Reed,<sup id='r'><a>2</a></sup> who led it.</p>",
            "“A gift,”[1] said Ana Reed, who led it.",
        ),
        (
            "<p>“A gift,”<sup>3</sup> she said. It has 20 m<sup>2</sup> of room.</p>",
            "“A gift,” she said. It has 20 m2 of room.",
        ),
        (
            "<blockquote><p>It is a gift.</p><footer>Kim Lee, baker</footer></blockquote>",
            "> It is a gift.\n\n> — Kim Lee, baker",
        ),
        ("<blockquote><p>It is a gift.</p><cite>Kim Lee</cite></blockquote>", "> It is a gift.\n\n> — Kim Lee"),
        (
            "<figure><blockquote><p>It is a gift.</p></blockquote><figcaption>Kim Lee</figcaption></figure>",
            "> It is a gift.\n\n— Kim Lee",
        ),
        (
            "<p>He wrote:</p><blockquote><blockquote><p>A gift.</p></blockquote><p>It is a trap.</p></blockquote>",
            "> > A gift.\n\n> It is a trap.",
        ),
    ],
)
def test_quotations_of_a_page_keep_their_marks_and_their_speakers_and_lose_the_numbers_of_notes(markup, text):
    around = "<p>The council met on Monday and talked long about the lane and what it costs the town.</p>"
    assert (
        text
        in told("<title>Rain</title>", f"<article>{around}{markup}{around.replace('Monday', 'Friday')}</article>").text
    )
