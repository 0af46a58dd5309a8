"""Comments on saved pages in the markup of further blogs, forums and plug-ins: names, answers, words, times."""

import pytest

from argmap.text.reading import read
from tests.formats.sources.more_thread_pages import ARTICLE, MORE_PAGES
from tests.formats.sources.test_page_comments import comments_of, read_page, said


@pytest.mark.parametrize("layout", MORE_PAGES)
def test_the_thread_of_any_saved_page_tells_who_answers_whom(tmp_path, layout):
    page, expected = MORE_PAGES[layout]
    source = read_page(tmp_path, page)
    comments = comments_of(source)
    assert [(comment.author, comment.parent) for comment in comments] == [one[:2] for one in expected]
    assert all(words in body for body, (_, _, words) in zip(said(source), expected, strict=True))


@pytest.mark.parametrize("layout", [name for name, (page, _) in MORE_PAGES.items() if ARTICLE in page])
def test_an_article_that_is_shorter_than_its_comments_stays(tmp_path, layout):
    page, expected = MORE_PAGES[layout]
    page = page.replace(expected[0][2], expected[0][2] + " All of this was said before." * 40)
    assert "meeting in the town hall" in read_page(tmp_path, page).text


def test_what_stands_around_the_words_of_a_forum_post_is_not_said(tmp_path):
    for layout in ("xenforo2", "vbulletin3", "smf", "substack", "facebook plugin"):
        words = " ".join(said(read_page(tmp_path, MORE_PAGES[layout][0])))
        assert not [
            one for one in ("Joined", "Member", "Reply", "Like", "Posts", "Sail safe", "expand") if one in words
        ]


def test_the_time_for_programs_counts_more_than_that_in_words(tmp_path):
    for layout in ("movabletype", "lobsters", "phpbb3"):
        source = read_page(tmp_path, MORE_PAGES[layout][0])
        assert all(comment.posted.startswith("20") for comment in read(source.text, source.comments).comments)


@pytest.mark.parametrize("when", ["vor 3 Jahren", "il y a 2 heures", "hace 5 días", "12 de mayo de 2021"])
def test_the_time_of_a_comment_is_read_in_other_languages(tmp_path, when):
    page = MORE_PAGES["substack"][0].replace("May 3, 2022", when).replace('title="' + when, 'rel="')
    assert [comment.posted for comment in comments_of(read_page(tmp_path, page))] == [when, when]
