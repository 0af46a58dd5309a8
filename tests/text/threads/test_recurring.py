"""What a site repeats around comments is nobody's name and nobody's words."""

# ruff: noqa: E501 - threads as they are pasted

import pytest

from argmap.text.threads.comments import comments_of
from tests.text.growth import is_linear

WHO = ("Ann Bell", "Bo Sander", "cy_young", "Ann Bell", "Dee O'Hara")
SAID = (
    "The ferry should be free for all.",
    "Who pays for it?",
    "I do, gladly.\nAnd so should you.",
    "The town does.",
    "Then say so.",
)


def _laid_out(form: str, **by_place: tuple[str, ...]) -> str:
    return "\n".join(
        form.format(
            who=who,
            handle=who.lower().replace(" ", "").replace("'", ""),
            said=said,
            n=n + 3,
            **{k: v[n] for k, v in by_place.items()},
        )
        for n, (who, said) in enumerate(zip(WHO, SAID, strict=True))
    )


THREADS = {
    "a verb alone below the buttons": _laid_out("{who}\n{said}\n3h\nLike\nReply\nHide\n"),
    "a link alone below the buttons": _laid_out("{who}\n3 hours ago\n{said}\nReply\nReport\nKopier lenke\n"),
    "a label over the name": _laid_out(
        "View {who}’s profile\n{who}\n• 2nd\nTeacher | Speaker\n3h\n\n{said}\n\nLike\n\nReply\n"
    ),
    "a heading over the name": _laid_out("Open the branch of {who}\n{who}\nMar 3 at 2:05pm\n{said}\n\nReply\n"),
    "letters for a picture": _laid_out(
        "{letter}\n{who}\n{town}\nMarch 3\n{said}\n\nReply\n2 Recommend\nShare\nFlag\n",
        letter=("A", "B", "C", "A", "D"),
        town=("Rome", "Oslo", "Rome", "Bonn", "Bern"),
    ),
    "a button that names the writer": _laid_out("{who} says:\nMarch 3, 2023 at 2:05 pm\n\n{said}\n\nReply to {who}\n"),
    "what a person is and when they wrote": "5 comments\n\n"
    + _laid_out(
        "Profile photo for {who}\n{who}\n·\nFollow\nLives in {town} 2y\n{said}\n\n3 views\nUpvote\n·\nReply\n",
        town=("Rome", "Oslo", "Rome", "Bonn", "Bern"),
    ),
    "a profile over the line that tells who wrote": _laid_out(
        "{who}\nPosts: {n}\nJoined: Tue Mar 03, 2020 1:05 pm\n\nQuote\nPost\nby {who} » Fri Mar 03, 2023 2:05 pm\n\n{said}\n\nTop\n"
    ),
    "a word over the time": _laid_out("{who}\nlink\nbump-up\n·\n2 days ago\n\n{said}\n\nreply\n"),
    "an article before the date": _laid_out("{who}\nLe 3 mars 2023 à 9h12\n{said}\nRépondre\nPartager\n"),
    "a year of two digits": _laid_out("{who}\nNov '23\n\n{said}\n\n3 Likes\n\n1 Reply\n"),
    "the clock before the day": _laid_out("{who}\n2:05 PM Yesterday\n{said}\nReply\n"),
    "a time run into another": _laid_out("{who}\nMar 3, 2023Mar 3 at 2:05pm\n{said}\n\nReply\n"),
    "who is answered on two lines": _laid_out(
        "{who}\n@{handle}\n·\n5h\nReplying to\n@somebody\n{said}\n3\n{n}\n1.2K\n"
    ),
    "the writer over the one who is answered": _laid_out(
        "{who}\n{other}Nov 23\n\n{said}\n", other=("", "", "", "cy_young\n", "")
    )
    + "\n2 Replies\n",
    "a picture that counts": _laid_out("{who}\n2 days ago\n{said}\n👍\n{n}\n\n"),
    "a button that no table has": _laid_out("{who}\n2 days ago\n\n{said}\n\nHonor\n{n}\nReply\nReport\n"),
    "whom they love": _laid_out("{who}\n2 days ago\n{said}\n♥ by The Ferry Channel\nReply\n"),
    "counts and then a picture": _laid_out("{who}’s avatar\n{who}\n· 3h\n{said}\n{n}\n{n}\n1\n"),
}


@pytest.mark.parametrize("kind", THREADS)
def test_what_stands_around_every_comment_is_in_none(kind: str) -> None:
    text = THREADS[kind]
    read = [(c.author, text[c.body_start : c.body_end]) for c in comments_of(text)]
    assert len(read) >= 4  # over the first comment there may be nothing that tells where it begins
    assert read == list(zip(WHO, SAID, strict=True))[-len(read) :]


def test_numbers_may_be_all_that_a_comment_says() -> None:
    text = "Ann Bell · 3 hours ago\nHow many?\n\nBo Sander · 2 hours ago\n42\n\nAnn Bell · 1 hour ago\nThanks.\n"
    assert [text[c.body_start : c.body_end] for c in comments_of(text)] == ["How many?", "42", "Thanks."]


def test_a_last_sentence_that_begins_like_a_heading_is_kept() -> None:
    text = "Ann Bell · 3 hours ago\nWhere does it go?\nAnswer: nowhere, so far.\n\nBo Sander · 2 hours ago\nQuite.\n\nAnn Bell · 1 hour ago\nYes.\n"
    first = comments_of(text)[0]
    assert text[first.body_start : first.body_end].endswith("Answer: nowhere, so far.")


def test_the_first_words_of_the_comment_that_is_answered_are_not_the_one_before() -> None:
    text = (
        "Ann Bell — Today at 2:05 PM\nThe ferry should be free.\n\nBo Sander — Today at 2:06 PM\nI like boats.\n\n"
        "@Ann Bell\nThe ferry should be free.\n\ncy — Today at 2:07 PM\nWho pays?\n\nAnn Bell — Today at 2:09 PM\nThe town.\n"
    )
    read = comments_of(text)
    assert [text[c.body_start : c.body_end] for c in read][1:3] == ["I like boats.", "Who pays?"]
    assert [c.parent for c in read][:2] == [None, None]


def test_a_name_keeps_the_period_of_its_initial() -> None:
    text = "".join(
        f"by {who} - Friday, 3 March 2023, 2:05 PM\n\nWords {who}\n\n" for who in ("Ivo K.", "Bo S.", "Mr. Orr Jr.")
    )
    assert [c.author for c in comments_of(text)] == ["Ivo K.", "Bo S.", "Mr. Orr Jr."]


@pytest.mark.parametrize("said", ("[deleted]", "[removed]"))
def test_a_deleted_comment_does_not_swallow_the_next(said: str) -> None:
    text = f"Ann says:\nMay 3, 2020 at 1:00 pm\nFree it.\n\n[deleted] says:\nMay 3, 2020 at 2:00 pm\n{said}\n\nBo says:\nMay 4, 2020 at 1:00 pm\nNo.\n"
    read = [(c.author, text[c.body_start : c.body_end]) for c in comments_of(text)]
    assert ("Ann", "Free it.") in read and ("Bo", "No.") in read


def test_a_list_of_titles_with_writer_and_date_is_no_thread() -> None:
    assert not comments_of(
        "Talk 3: The ferry\nAnn Bell · May 3, 2023\nOn boats.\n\nTalk 2: The bridge\nAnn Bell · May 2, 2023\nOn steel.\n\n"
        "Talk 1: The road\nBo Sander · May 1, 2023\nOn tar.\n"
    )


def test_the_same_comments_over_and_over_keep_their_words() -> None:
    text = "".join(f"{who}\n3 hours ago\nMe too\nReply\n\n" for who in WHO)
    assert [text[c.body_start : c.body_end] for c in comments_of(text)] == ["Me too"] * 5


def test_the_time_to_read_a_thread_grows_with_its_length() -> None:
    def read(comments: int) -> None:
        text = "\n".join(
            f"bird{n % 97} 3 hours ago | parent | next [–]\n\nWord {n} is here.\n" for n in range(comments)
        )
        assert len(comments_of(text)) == comments

    assert is_linear(read, small=1000, times=8, slack=2.5)


def test_the_same_comment_a_thousand_times_is_read_in_linear_time() -> None:
    def read(comments: int) -> None:
        text = "Ann Bell\n3 hours ago\nThe same words as ever, said again and again by all.\nReply\n" * comments
        assert len(comments_of(text)) == comments

    assert is_linear(read, small=500, times=8, slack=2.5)
