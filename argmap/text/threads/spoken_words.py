"""The words of each turn in a chat or a transcript, without what programs write around them, and which are questions."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from argmap.text.reading_types import Comment
from argmap.text.threads.boilerplate import is_count
from argmap.text.threads.headers import ThreadPage, answered_in
from argmap.text.threads.repeated_words import LinkedPost
from argmap.text.threads.reply_links import linked
from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.turns import Turn

_NOTHING_SAID = re.compile(
    r"<[^<>\n]{3,40}>|\W{0,2}[^\W\d]{3,12}(?: [^\W\d]{3,12})? "
    r"(?:omitted|weggelassen|ausgeschlossen|omise?s?|omitid[ao]s?|omess[aeio]|ocultad[ao]s?|oculta|weggelaten|pominięto|udeladt|utelämnad)|(?:this|that|your?) message was deleted\.?|you deleted this message\.?|null"
    r"|diese nachricht wurde gelöscht\.?|ce message a été supprimé\.?|(?:se eliminó este mensaje|este mensaje fue eliminado|eliminaste este mensaje)\.?"
    r"|missed (?:voice|video)(?: call)?[^\n]{0,30}|waiting for this message[^\n]{0,80}|\S{1,80}\.(?:jpe?g|png|mp4|opus|pdf|webp|vcf|gif|mov|m4a) ?(?:\([^()\n]{1,40}\))?"
    r"|\[ ?(?:photo|video|sticker|file|voice message|gif|poll|album|document|location) ?\]|(?:joined|left)(?: (?:the |#)?[^\n]{1,40})?\.?"
    r"|(?:has|was) (?:joined|left|added|removed)[^\n]{0,60}|(?:set|changed|renamed|cleared) the (?:channel|group|chat)[^\n]{0,80}"
    r"|(?:reacted to|removed an? \S{1,8} reaction from|liked|loved|laughed at|emphasized) [\"“][^\n]{0,200}|messages (?:and calls|to this)[^\n]{0,200}"
    r"|[^\n]{0,40}pinned a message\.?[^\n]{0,40}|[\[(]?(?:pause|crosstalk|inaudible|applause|laughter|silence|long silence)[\])]?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:<[^<>\n]{3,40}(?:edited|bearbeitet|modifié|editado)>|\((?:edited|bearbeitet|modifié|editado)\)|\n\[?\d{1,2}:\d\d(?:\s?[AP]M)?\]?)$",
    re.IGNORECASE,
)
_REACTION = re.compile(r"(?::[\w+-]{2,40}:\s*\d*\s*)+")
_RANGE = re.compile(r"[\d:.,]{4,14}\s?(?:-->|,)\s?[\d:.,]{4,14}")
_ADDED = re.compile(r"={5,}|\{(?:attachments|reactions|embed|stickers)\}", re.IGNORECASE)
_FOOT = re.compile(
    r"\d+ repl(?:y|ies)\b[^\n]{0,60}|last reply [^\n]{0,40}|view (?:thread|newer replies)|also sent to the channel|edited|seen by [^\n]{0,60}|delivered|new"
    r"|\[[^\]\n]{1,60}\]|(?:\s?\([^()\n]{1,120}\)){1,3}|\*[^*\n]{1,60}\*|\[?column \d+\w*\]?|share this (?:specific )?contribution|end of transcript|### .{0,60}"
    r"|\[?(?:\d{1,3}[:.])?\d{1,3}[:.]\d{1,2}(?:[.,]\d+)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:-->|,)\s?[\d:.,]{4,14})?\]?",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\[?(?P<told>(?:in reply to|replying to|reply to|antwort auf|en réponse à|en respuesta a)\b[^\n\]]{1,90})\]?:?",
    re.IGNORECASE,
)
_ROLE = re.compile(r"(?:\s?\([A-Z][^()\n]{1,80}\)){1,3}")
_FORWARDED = re.compile(r"\[?forwarded (?:from|message)[^\n\]]{0,80}\]?", re.IGNORECASE)
_SENTENCES = re.compile(r"[^.!?…？。！]+[.!?…？。！]*")
_QUESTION = "?？"
_CLOSING = "\"”»’')]*_ "
_SHORT = 6  # words of "Thank you, Mr. Reed."
_FEW = 6
_LETTERS = THREAD_WORDS["asking"]


def spoken(page: ThreadPage, turns: Sequence[Turn]) -> list[Comment]:
    """Return what is said in each turn as a comment; in a chat with the message that it answers, if that is told."""
    posts = _posts(page, turns)
    if turns[0].layout.kind == "chats":
        return linked(page.text, posts)
    comments = [
        Comment(
            p.start, p.end, p.author, None, None, None, p.body_start, p.body_end, p.posted, None, (), p.role or None
        )
        for p in posts
    ]
    return with_questions(page.text, comments)


def with_questions(text: str, comments: Sequence[Comment]) -> list[Comment]:
    """Return turns of speech, what an interviewer only asks marked as a question."""
    questions = _questions(text, comments)
    return [replace(comment, question=number in questions) for number, comment in enumerate(comments)]


def _posts(page: ThreadPage, turns: Sequence[Turn]) -> list[LinkedPost]:
    """Return the turns in which something is said as posts."""
    posts: list[LinkedPost] = []
    most = _most_blocks(page, turns)
    for place, turn in enumerate(turns):
        last = place + 1 == len(turns)
        stop = len(page) if last else turns[place + 1].line
        if last and turn.layout.kind == "turns":
            stop = _block_end(page, turn.line + turn.lines, stop, most)
        post = _post(page, turn, stop) if turn.name else None
        if post is not None:
            posts.append(post)
    return posts


def _most_blocks(page: ThreadPage, turns: Sequence[Turn]) -> int:
    """Return how many paragraphs the longest turn before the last has below its header's own block."""
    return max(
        (sum(1 for at in range(one.line + one.lines, other.line) if page.gap(at)) for one, other in pairwise(turns)),
        default=0,
    )


def _block_end(page: ThreadPage, first: int, stop: int, most: int) -> int:
    """Return where the last turn ends: it has no more paragraphs than the longest before it."""
    for at in range(first, stop):
        if page.gap(at):
            most -= 1
            if most < 0:
                return at
    return stop


def _post(page: ThreadPage, turn: Turn, stop: int) -> LinkedPost | None:
    text, lines = page.text, page.lines
    first, answers, role = turn.line + turn.lines, "", turn.role
    while turn.words < 0 and first < stop:
        line = page.line(first) if page.short(first) else ""
        reply = _REPLY.fullmatch(line)
        if reply is not None:
            answers = answered_in(reply.group("told")) or answers
        elif _ROLE.fullmatch(line):
            role = role or ", ".join(re.findall(r"\(([^()]+)\)", line))
        elif not (line and (_FORWARDED.fullmatch(line) or _FOOT.fullmatch(line))):
            break
        first += 1
    high = next((at for at in range(first, stop) if page.short(at) and _ADDED.fullmatch(page.line(at))), stop)
    high = _before_foot(page, first, high)
    start, head_end = lines[turn.line][0], lines[turn.line + turn.lines - 1][1]
    body_start = turn.words if turn.words >= 0 else lines[first][0] if first < high else head_end
    body_end = lines[high - 1][1] if high > first else head_end if turn.words >= 0 else body_start
    body_end = end_of_words(text, body_start, body_end)
    if text[start] == "*" and text[body_start:body_end].count("**") == 1:  # "**Q: Why now?**"
        body_end -= 2 * text.endswith("**", body_start, body_end)
    said = text[body_start:body_end].strip()
    if not said or (len(said) < 260 and _NOTHING_SAID.fullmatch(said)):
        return None
    end = max(body_end, head_end)
    return LinkedPost(start, end, turn.name, None, turn.posted, None, body_start, body_end, 0, "", answers, role=role)


def end_of_words(text: str, start: int, end: int) -> int:
    """Return where the words text[start:end] end without "(edited)" and a clock alone on the last line."""
    tail = _TAIL.search(text, max(start, end - 80), end)
    return tail.start() if tail is not None and tail.start() > start else end


def _before_foot(page: ThreadPage, first: int, high: int) -> int:
    """Return the line at which reactions, stage directions, time stamps and the like at the end of a turn begin."""
    ranged = False
    while high > first and page.short(high - 1):
        line = page.line(high - 1)
        above = page.line(high - 2) if high - 1 > first and page.short(high - 2) else ""
        counted = is_count(line) and (ranged or _REACTION.fullmatch(above) or _is_picture(above))
        if not (
            _FOOT.fullmatch(line) or _REACTION.fullmatch(line) or counted or (_is_picture(line) and high - 1 > first)
        ):
            break
        ranged = _RANGE.fullmatch(line) is not None
        high -= 1
    return high


def _is_picture(line: str) -> bool:
    return any(ord(letter) >= 0x2600 for letter in line) and re.search(r"[^\W\d_]", line) is None


def _questions(text: str, comments: Sequence[Comment]) -> frozenset[int]:
    """Return the comments that only ask, of the one who asks most: an interviewer's questions, which are no stance."""
    asking = [number for number, comment in enumerate(comments) if _asks(text, comment)]
    if not asking:
        return frozenset()
    said = Counter(comment.author for comment in comments)
    by = Counter(comments[number].author for number in asking)
    asker, count = by.most_common(1)[0]
    if count * 2 < said[asker] or (count < 2 and len(comments) > _FEW):
        return frozenset()
    if asker.rstrip("0123456789 ") in _LETTERS:
        return frozenset(number for number, comment in enumerate(comments) if comment.author == asker)
    return frozenset(number for number in asking if comments[number].author == asker)


def _asks(text: str, comment: Comment) -> bool:
    """Return whether a comment asks, and says at most a few words besides ("Thank you.")."""
    said = text[comment.body_start : comment.body_end].rstrip(_CLOSING)
    if not said or said[-1] not in _QUESTION:
        return False
    told = [s for s in _SENTENCES.findall(said) if s.strip(_CLOSING) and s.rstrip(_CLOSING)[-1:] not in _QUESTION]
    return sum(len(sentence.split()) for sentence in told) <= _SHORT
