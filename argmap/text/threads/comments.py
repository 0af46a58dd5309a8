"""Comments in a plain text: a thread of a site, a chat, a transcript, or comments that are signed at their end.

`headers` finds what may head a comment and `thread_layout` decides which of them do; `site_posts` finds their words.
`turns` and `spoken_words` do the same for speech. `reply_links` finds the parents.
"""

from __future__ import annotations

from collections.abc import Sequence

from argmap.model.records import SourceComment
from argmap.text.reading_types import Comment
from argmap.text.threads.headers import ThreadPage
from argmap.text.threads.repeated_words import LinkedPost
from argmap.text.threads.reply_links import linked
from argmap.text.threads.signed_comments import signed_posts
from argmap.text.threads.site_posts import site_posts
from argmap.text.threads.spoken_words import spoken, with_questions
from argmap.text.threads.thread_layout import headers_of
from argmap.text.threads.turns import turns_of


def comments_of(text: str) -> list[Comment]:
    """Return the comments of a text, in order, each with its parent if the text gives one; none in a plain article."""
    page = ThreadPage(text)
    headers, turns = headers_of(page), turns_of(page)
    named = sum(1 for header in headers if header.author)
    said = sum(1 for turn in turns if turn.name)
    told = bool(turns) and (turns[0].layout.kind == "chats" or said >= 2 * named)  # labels in comments are no turns
    if (told and said > named) or (turns and said == named and turns[0].layout.is_exact):
        return spoken(page, turns)
    signed = signed_posts(page)
    if signed and len(signed) >= named:
        return linked(text, signed)
    if not named:
        return []
    return linked(text, site_posts(page, headers))


def comments_told(text: str, told: Sequence[SourceComment]) -> list[Comment]:
    """Return the comments that a page tells, each with its parent: the told one, else one that the words tell."""
    posts = [
        LinkedPost(
            one.start,
            one.end,
            one.author,
            one.title or None,
            one.posted or None,
            one.score,
            one.body_start,
            one.body_end,
            indent=0,
            part="",
        )
        for one in told
    ]
    comments = linked(text, posts, told)
    if all(one.opens and not one.posted for one in told):  # speech: nobody answers in writing
        return with_questions(text, comments)
    return comments
