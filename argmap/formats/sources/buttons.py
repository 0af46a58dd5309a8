"""Words on pages that are neither a name nor somebody's words: buttons, badges, times, form fields."""

# ruff: noqa: E501 - tables of words

import re

from argmap.formats.sources.comment_lines import number_of, time_of
from argmap.formats.sources.source_text import label

_WORDS = (
    "reply|replies|reply to this|quote|like|likes|dislike|share|report|flag|follow|following|unfollow|profile|avatar|permalink|link|edit|edited|"
    "delete|save|embed|parent|upvote|downvote|award|more|read more|see more|show more|view replies|load more|sort by|newest|oldest|top|best|"
    "click to expand|expand|log in|login|sign in|sign up|register|subscribe|verified|author|top fan|author badge|badge|moderator|admin|op|staff|member|comments?|"
    "comment|website|email|e-mail|e-mail address|email address|your name|your email|your comment|name|message|subject|title|url|captcha|"
    "antworten|zitieren|melden|teilen|gefällt mir|répondre|signaler|partager|responder|compartir|rispondi|condividi|segnala|ago|am|pm|"
    "posted|posted on|posted by|by|on|at|from|to|cc|date|sent|latest|trending|home|search|menu|print|send|post comment|leave a reply|cancel reply|"
    "says|said|wrote|posts?|points?|votes?|score|unverified|guest post|recommend|recommended|permanent link|responder|citar|denunciar|view all posts|all posts"
)
_FURNITURE = re.compile(
    rf"(?:(?>{'|'.join(sorted(_WORDS.split('|'), key=len, reverse=True))})(?![^\W_])|[\W_]+|\d+[smhdwy]?(?![^\W_]))++",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "LikeReply"
_FORM = re.compile(
    r"(?:your |e-?mail|full |first |last |user|display )*(?:name|e-?mail|address|website|comment|message)s?\W*(?:\(required\)|required)?\W*",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\W*(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|uhr)?)?\W*", re.IGNORECASE)
_HOUR = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*(?:[ap]\.?m\b\.?|uhr))?", re.IGNORECASE)
_DATE = re.compile(
    r"\b\d{1,2}\.? ?(?:de )?(?:jan|feb|febr|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott)\w*\.?(?: (?:de )?\d{4})?\b"
    r"|\b\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|yesterday|today|gestern|heute|am|um|uhr|at|on|posted)\b"
    r"|\b\d{1,2}\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: \d{4})?\b|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b"
    r"|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}\b",
    re.IGNORECASE,
)


def is_button(said: str) -> bool:
    """Return whether words are only buttons, badges and counts, with or without spaces between them."""
    said = _JOINED.sub(" ", said.strip())
    return not said or (
        len(said) < 200 and _FURNITURE.fullmatch(said) is not None and not any(ord(c) >= 0x1F300 for c in said)
    )


def is_time(said: str) -> bool:
    """Return whether words are only a time."""
    when = time_of(label(said, 200))
    rest = label(said, 200).replace(when, " ", 1) if when else label(said, 200)
    rest = _DAY.sub(" ", rest)
    return (bool(when) or rest != label(said, 200)) and _CLOCK.fullmatch(rest) is not None


def without_time(said: str) -> tuple[str, str]:
    """Return a line without the time in it, and that time as the line says it; "" if it has none."""
    when = time_of(said)
    found = [when] if when and when in said else [match.group() for match in _DATE.finditer(said)]
    for one in found:
        said = said.replace(one, " ", 1)
    return _HOUR.sub(" ", said), " ".join(found)


def is_no_name(said: str) -> bool:
    """Return whether these words cannot be a name."""
    return (
        is_button(said)
        or is_time(said)
        or number_of(said) is not None
        or _FORM.fullmatch(said) is not None
        or "://" in said
    )
