"""Comments on saved pages: read as a thread, end to end, in the layouts of blogs, news sites, forums and Q&A pages."""

# ruff: noqa: E501 - markup is as wide as it comes

from dataclasses import replace

import pytest

from argmap.formats.source_file import SourceText, read_source
from argmap.formats.sources.comment_lines import Post, name_of, number_of, time_of, with_comments
from argmap.text.reading import read
from tests.formats.sources.thread_pages import PAGES


def read_page(tmp_path, page):
    file = tmp_path / "page.html"
    file.write_text(page, encoding="utf-8")
    return read_source(file)


def comments_of(source):
    return read(source.text, source.comments).comments


def said(source):
    return [source.text[comment.body_start : comment.body_end] for comment in comments_of(source)]


@pytest.mark.parametrize("layout", PAGES)
def test_the_thread_of_a_saved_page_tells_who_answers_whom(tmp_path, layout):
    page, expected = PAGES[layout]
    comments = comments_of(read_page(tmp_path, page))
    assert [(comment.author, comment.parent) for comment in comments] == expected


def test_a_comment_keeps_its_words_its_time_and_its_score_and_loses_the_buttons(tmp_path):
    source = read_page(tmp_path, PAGES["old Reddit"][0])
    text, comments = source.text, comments_of(source)
    assert [comment.score for comment in comments] == [120, 42, -3, None]
    assert comments[1].posted == "2024-05-03 11:00"
    assert text[comments[1].body_start : comments[1].body_end] == "Close it at last."
    for button in ("permalink", "share", "[–]", "sorted by"):
        assert button not in text


def test_words_that_a_comment_quotes_are_marked_as_such(tmp_path):
    source = read_page(tmp_path, PAGES["phpBB"][0])
    text = source.text
    assert "> Ann Bell wrote:\n" in text
    assert "> Cars have other places to go to, and children have not.\n" in text
    assert "Ride on!" not in text  # a signature
    quoting = comments_of(source)[1]
    assert [quote.comment for quote in quoting.quotes] == [0]


def test_titles_of_comments_are_kept(tmp_path):
    comments = comments_of(read_page(tmp_path, PAGES["Drupal"][0]))
    assert [comment.title for comment in comments] == ["It is loud", "Re: It is loud", None]


def test_the_article_stays_before_its_comments(tmp_path):
    text = read_page(tmp_path, PAGES["news site"][0]).text
    assert text.index("Maria Lopez") < text.index("Comments\n") < text.index("Ann from Hill Street · ")
    assert "3 May 2024" not in text[: text.index("Comments\n")]


def test_a_question_has_the_time_it_was_asked_not_edited(tmp_path):
    comments = comments_of(read_page(tmp_path, PAGES["Stack Exchange"][0]))
    assert comments[0].posted == "2024-05-03 10:11"
    assert [comment.score for comment in comments] == [9, 4, 15, None, -1]


def test_an_entry_of_a_blog_is_no_comment(tmp_path):
    page = """<html><head><title>Rain</title></head><body><div class="post" id="post-7"><h1>Rain</h1><span class="author">Ann
    Bell</span><div class="post-body"><p>It rained on Monday and on Tuesday, and nobody came to the market, though the baker had
    made three hundred rolls and the brewer had brought his band, which played to the pigeons until it was dark.</p></div></div>
    </body></html>"""
    source = read_page(tmp_path, page)
    assert source.comments == ()
    assert "three hundred rolls" in source.text
    assert read(source.text).comments == ()


def test_a_list_of_frequent_questions_is_no_thread(tmp_path):
    data = '{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}]}'
    page = f'<html><head><script type="application/ld+json">{data}</script></head><body><h1>Why?</h1><p>So.</p></body></html>'
    assert comments_of(read_page(tmp_path, page)) == ()


def thread(*posts, article=""):
    text, comments = with_comments(article, posts)
    return SourceText("", text, comments=comments)


def test_a_line_of_a_comment_never_looks_like_the_next_comment():
    source = thread(
        Post("Ann", "The mayor said:\n\nWe wait.\n\nBo says on 2024-05-03 14:22:\n\nNo."), Post("Bo", "Why?", 0)
    )
    assert [(comment.author, comment.parent) for comment in comments_of(source)] == [("Ann", None), ("Bo", 0)]


def test_comments_that_answer_each_other_in_a_ring_are_all_there():
    source = thread(Post("Ann", "One", 1), Post("Bo", "Two", 0), Post("Cy", "Three", None))
    assert sorted(said(source)) == ["One", "Three", "Two"]


def test_answers_stand_under_what_they_answer_whatever_their_order_on_the_page():
    source = thread(Post("Ann", "One"), Post("Bo", "Two"), Post("Cy", "Three", 0))
    assert said(source) == ["One", "Three", "Two"]
    assert "\n\nCy ▸ Ann\nThree\n\n" in source.text


def test_what_a_page_says_of_parents_is_never_overridden_by_a_guess():
    """The third comment names Ann and repeats her, but the page says that it answers nobody."""
    words = "Cars must go, and soon, from all of the old town."
    told = [
        Post("Ann", words, opens=True),
        Post("Bo", "Why?", 0),
        Post("Cy", f"Ann, you wrote:\n\n> {words}\n\nNo.", opens=True),
    ]
    assert [comment.parent for comment in comments_of(thread(*told))] == [None, 0, None]
    untold = [replace(post, opens=False) for post in told]
    assert [comment.parent for comment in comments_of(thread(*untold))] == [None, 0, 0]


def test_comments_keep_their_places_in_a_text_with_characters_that_are_not_seen():
    source = thread(Post("A\u200bnn", "One \u200btwo"), Post("Bo", "Th\u00adree", 0), article="Rain\u200b fell.\n")
    found = comments_of(source)
    assert [source.text[c.body_start : c.body_end] for c in found] == ["One \u200btwo", "Three"]
    assert [c.parent for c in found] == [None, 0]


@pytest.mark.parametrize(
    ("said", "name"), [("", "Anonymous"), (" Ann\n Bell, ", "Ann Bell"), ("x" * 99, "x" * 79 + "…")]
)
def test_any_name_becomes_one_that_heads_a_comment(said, name):
    assert name_of(said) == name


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("2024-05-03T14:22:00+02:00", "2024-05-03 14:22"),
        ("1714731072", "2024-05-03 10:11"),
        ("1714731072000", "2024-05-03 10:11"),
        ("posted 3 hours ago by", "3 hours ago"),
        ("Fri May 03, 2024 10:11 am", "May 03, 2024 10:11 am"),
        ("no time", ""),
    ],
)
def test_times_are_read_from_machines_and_from_words(said, time):
    assert time_of(said) == time


@pytest.mark.parametrize(
    ("said", "score"),
    [("12", 12), ("−3", -3), ("1.2k points", 1200), ("1,204 likes", 1204), ("3 May", None), ("", None)],
)
def test_scores_are_read_as_pages_write_them(said, score):
    assert number_of(said) == score


def test_thousands_of_comments_are_read_in_time_linear_in_their_number(tmp_path):
    one = '<li class="comment" id="comment-{0}"><b class="fn">Name{0}</b><div class="comment-content"><p>Words {0}.</p></div></li>'
    many = "".join(one.format(number) for number in range(4000))
    source = read_page(tmp_path, f'<html><body><ol class="commentlist">{many}</ol></body></html>')
    assert len(source.comments) == 4000


def comments_in(tmp_path, body, title="A page"):
    source = read_page(tmp_path, f"<html><head><title>{title}</title></head><body>{body}</body></html>")
    return [(c.author, source.text[c.body_start : c.body_end], c.parent) for c in comments_of(source)]


_FORM = """<li class="comment" id="comment-1"><div class="comment-author">Name *</div><div class="comment-body"><form>
    <label>Comment</label><textarea name="comment"></textarea><p>Your email address will not be published.</p></form></div>%s</li>"""
_TWO = """<li class="comment" id="comment-2"><b class="fn">Ann</b><div class="comment-body"><p>It is loud.</p></div></li>
    <li class="comment" id="comment-3"><b class="fn">Bo</b><div class="comment-body"><p>It was.</p></div></li>"""


def test_the_empty_form_is_no_comment_and_nobody_answers_it(tmp_path):
    expected = [("Ann", "It is loud.", None), ("Bo", "It was.", None)]
    assert comments_in(tmp_path, "<ol>" + _FORM % "" + _TWO + "</ol>") == expected
    assert comments_in(tmp_path, "<ol>" + _FORM % f"<ol>{_TWO}</ol>" + "</ol>") == expected


@pytest.mark.parametrize(
    "name", ["May 3, 2024", "Reply", "ProfileFollowUnfollow", "10:15 AM", "120 points", "Email", "•"]
)
def test_a_time_or_a_button_is_no_writer(tmp_path, name):
    body = f'<ol>{_TWO}<li class="comment" id="comment-4"><b class="fn">{name}</b><div class="comment-body"><p>So it is.</p></div></li></ol>'
    assert not {author for author, _, _ in comments_in(tmp_path, body)} - {"Ann", "Bo", "Anonymous"}


def test_teasers_of_other_articles_are_no_comments(tmp_path):
    one = '<li class="list-item comment"><h3><a href="/a/{0}">Comment: the budget of {0} is a chance</a></h3><span class="author">Ann Bell</span><p>Premium</p></li>'
    body = "<p>The street is closed.</p><ul>" + "".join(one.format(year) for year in (2022, 2023, 2024)) + "</ul>"
    assert comments_in(tmp_path, body) == []


def test_a_body_of_buttons_is_no_comment_and_the_words_behind_it_are(tmp_path):
    card = '<div class="card content"><h4>{0}</h4><a href="#">Profile</a><a href="#">Follow</a><a href="#">Unfollow</a></div>'
    one = (
        '<article class="js_reply reply" id="reply_{1}" data-id="{1}"><header>'
        + card
        + '<span class="author"><a class="fn">{0}</a><span class="replyto-author">Cy Young</span></span></header><div class="post-content"><p>{2}</p></div></article>'
    )
    body = one.format("ann_b", 7, "It is loud.") + one.format("Bo Sander", 8, "It was.")
    assert comments_in(tmp_path, body) == [("ann_b", "It is loud.", None), ("Bo Sander", "It was.", None)]


def test_the_one_article_of_a_page_is_no_comment_by_its_site(tmp_path):
    words = "<p>The kernel was released on Monday, with more changes than anybody had expected.</p>" * 3
    body = f'<div class="post" id="post-1" itemid="x"><span class="author">Weekly News for May</span><div class="post-body">{words}</div></div>'
    assert comments_in(tmp_path, body, "Weekly News for May") == []


def test_a_bare_list_under_a_heading_is_a_thread(tmp_path):
    answer = "<ul><li><strong>Bo</strong> <time>4 May 2024</time><p>It was.</p></li></ul>"
    body = f"<h2>2 Comments</h2><ul><li><b>Ann Bell</b> <i>May 3, 2024</i><p>It is loud.</p>{answer}</li></ul>"
    assert comments_in(tmp_path, body) == [("Ann Bell", "It is loud.", None), ("Bo", "It was.", 0)]


def test_a_list_of_releases_is_no_thread(tmp_path):
    body = "<h2>Changes</h2><ul><li><b>Faster</b> <i>May 3, 2024</i><p>It is.</p></li><li><b>Safer</b> <i>May 4, 2024</i><p>It is.</p></li></ul>"
    assert comments_in(tmp_path, body) == []


def test_who_quotes_a_post_of_discourse_answers_it_and_who_quotes_two_answers_nobody_known(tmp_path):
    quote = '<aside class="quote" data-username="{0}" data-post="{1}" data-topic="5"><blockquote><p>{2}</p></blockquote></aside>'
    one = (
        '<div class="topic-post"><article id="post_{0}" data-post-id="90{0}"><div class="names"><span class="first username"><a>{1}</a></span></div>'
        '<div class="cooked">{2}<p>{3}</p></div></article></div>'
    )
    first, second = "The library leaks whenever it rains.", "Then mend the roof before the autumn."
    posts = [
        one.format(1, "ann", "", first),
        one.format(2, "bo", quote.format("ann", 1, first), second),
        one.format(3, "cy", quote.format("bo", 2, "mend the roof"), "With what?"),
        one.format(4, "di", quote.format("ann", 1, first) + quote.format("bo", 2, second), "Both, please."),
    ]
    found = comments_in(tmp_path, "".join(posts))
    assert {author: parent for author, _, parent in found} == {"ann": None, "bo": 0, "cy": 1, "di": None}


def test_a_long_name_is_a_name(tmp_path):
    name = "Maximiliana Alexandra von und zu Hohenstein-Wittelsbach-Leiningen"
    body = f'<ol>{_TWO}<li class="comment" id="comment-4"><b class="fn">{name}</b><div class="comment-body"><p>So it is.</p></div></li></ol>'
    assert (name, "So it is.", None) in comments_in(tmp_path, body)


@pytest.mark.parametrize(
    "body",
    [
        '<dl><dt class="comment" id="c1"><a>Ann Bell</a> says on May 3, 2024:</dt><dd><p>It is loud.</p></dd><dt class="comment" id="c2">Bo, 4 May 2024</dt><dd><p>It was.</p></dd></dl>',
        '<ol><li id="comment-9"><p>It is loud.</p><p><cite>Comment by <a>Ann Bell</a> — May 3, 2024 @ <a href="#">10:11 am</a></cite></p></li><li id="comment-10"><p>It was.</p><p><cite>Comment by Bo — May 4, 2024</cite></p></li></ol>',
        '<div class="kommentar" id="k1"><p>geschrieben von Ann Bell am 3. Mai 2024</p><p>It is loud.</p></div><div class="kommentar" id="k2"><p>geschrieben von Bo am 4. Mai 2024 um 10:11 Uhr</p><p>It was.</p></div>',
        '<div itemscope itemtype="http://schema.org/Comment"><h6>Ann Bell | 3 May 2024</h6><p>It is loud.</p></div><div itemscope itemtype="http://schema.org/Comment"><h6>Bo | 4 May 2024</h6><p>It was.</p></div>',
        '<ol><li class="comment" id="comment-1"><p>It is loud.</p><p><small>Ann Bell said this on <a href="#">May 3, 2024 at 10:11 am</a></small></p></li><li class="comment" id="comment-2"><p>It was.</p><p><small>Bo said this on May 4, 2024</small></p></li></ol>',
    ],
)
def test_a_line_of_words_may_name_the_writer_of_a_comment(tmp_path, body):
    assert comments_in(tmp_path, f"<p>Rain fell.</p>{body}") == [
        ("Ann Bell", "It is loud.", None),
        ("Bo", "It was.", None),
    ]


def test_teasers_that_are_called_comments_are_no_comments(tmp_path):
    teasers = '<div class="comment"><p>Opinion of the day</p><p>It is fine.</p></div><div class="comment"><p>Rain on May 3, 2024 was heavy and long, and everybody got wet.</p></div>'
    assert comments_in(tmp_path, f"<p>Rain fell.</p>{teasers}") == []
