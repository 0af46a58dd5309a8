"""The author's name in the head of a comment, without badges, marks, scores and times; and what is no name."""

# ruff: noqa: E501 - tables of words, of several languages and scripts

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from argmap.text.threads.boilerplate import is_count, is_furniture, is_mark
from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.times import is_time

LONGEST_NAME = 80
_MOST_WORDS = 10
_BRACKETS = re.compile(r"\s*(?:\[(?:[–—+-]|s|m|a|f|op|mod|author|h|\d+ more)\]|\[score hidden\])\s*", re.IGNORECASE)
_BADGES = re.compile(
    r"\s*[(\[](?:profile|op|author|post author|mod(?:erator)?|admin(?:istrator)?|staff|verified|verified account|guest|member|edited|she/her|he/him|"
    r"they/them|editor|owner|creator|subscriber|[\d,.]+k? (?:points?|karma|rep|posts?|comments?))[)\]]",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s*<[^<>\s@]+@[^<>\s]+>$|\s*\(\+?[\d ./-]{7,20}\)$|(?<=\w)\s+@[\w.-]+(?:@[\w.-]+)?$")
_HANDLE = re.compile(r"^(?:/?u/|@)(?=\w)", re.IGNORECASE)
_SCORE = re.compile(
    r"[\s·•|,]+(?:[-+−]?\d[\d,.]*k? ?(?:points?|pts|likes?|votes?|upvotes?|karma)|score hidden)$", re.IGNORECASE
)
_BADGE_WORDS = re.compile(
    r"(?:[·•|,]|\s{2,}|\s(?=verified account|top fan|top contributor|author badge|verified$|(?-i:OP|MOD|Mod)$))\s*(?:verified(?: account| user)?|top fan|top contributor|author|"
    r"post author|op|mod|moderator|admin|staff|author badge|badge|follow(?:ing)?|edited|1st|2nd|3rd\+?|pinned|you|guest|member|rising star|"
    r"she/her|he/him|they/them)$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:[▶►→➜⇒↳>»]|\s(?:replied to|replying to|in reply to|in response to|answering|responding to|an|antwortet|à|en réponse à)(?=\s+@?[A-Z@\w])|\s{2,}|\t)\s*"
)
_NOBODY = THREAD_WORDS["no_authors"]
_THINGS = (
    "comments?|repl(?:y|ies)|responses?|answers?|reviews?|likes?|votes?|views?|shares?|points?|followers?|members?|people|users?|photos?|videos?|"
    "kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?|commenti|risposte|comentários?|respostas|reacties|reactions?|posts?|others?"
)
_HEADING = re.compile(
    rf"(?:all |top |latest |recent |new |reader |user |your |more |other |most |featured )*(?:comments|replies|responses|answers|reviews|discussions|stories|posts|articles|commented|"
    rf"kommentare|commentaires|comentarios|commenti|comentários|reacties)(?: (?:on|to|about|from|for|in|by|so far)\b.*| ?[(\d].*)?"
    rf"|(?:all |view |show |hide |load |see |read )*(?:\d[\d,.]*k?\+? )(?:more |new )?(?:{_THINGS})(?:\W.*)?"
    r"|(?:posted|written|filed|published|updated|edited|sorted|sort|reply|replying|in reply|in response|response) (?:by|in|to|on|under|at)\b.*"
    r"|(?:log|sign) ?(?:in|up|out)\b.*|(?:load|view|show|read|see) (?:more|all|next|repl)\w*\b.*|top fan|author badge",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"^(?:the|a|an|he|she|it|they|we|i|this|that|these|those|there|in|on|at|as|but|and|when|what|how|why|where|last|updated|published|by|according|for|with|from|if|so|not|no|yes)\s",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"op|(?:guest|member|user|reader|visitor|commenter)[\W_]?\d*|.*[a-z]_\d+"
)  # names made of such words
_TELLS = re.compile(r":\s|\s[–—]\s|\b(?:wrote|writes)\b\W*$", re.IGNORECASE)  # a title, or the line over a quotation
_URL = re.compile(r"^(?:https?:|www\.)|^\S+\.(?:com|org|net|edu|gov|io|co\.uk)/|://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Writer:
    """The author of a comment, by the name that the site shows, and whom its head says they answer."""

    name: str
    answers: str = ""


def writer_of(said: str) -> Writer | None:
    """Return the author that the head of a comment names; None if it names nobody."""
    first, second = _parted(_bare(said))
    name = _struck(first)
    if not is_name(name):
        return None
    other = _struck(second)
    return Writer(name, other if other and is_name(other) else "")


def _bare(said: str) -> str:
    """Return a head without the decoration that sites put around author and addressee."""
    last = ""
    said = said.strip()
    while said != last:
        last = said
        if said.lower() in {"[deleted]", "[removed]"}:
            return said
        said = _SCORE.sub("", _BADGE_WORDS.sub("", _BADGES.sub("", _BRACKETS.sub(" ", _ADDRESS.sub("", said)))))
        said = said.strip(" ,·•|–—-*:;\t\u200b").rstrip("[( ,")
    return said


def _parted(said: str) -> tuple[str, str]:
    """Split a head into author and addressee at a sign or a wide gap; the latter is "" if there is none."""
    match = _TO.search(said)
    if match is None or not match.start() or match.end() == len(said):
        return said, ""
    return said[: match.start()], said[match.end() :]


def _struck(name: str) -> str:
    return _HANDLE.sub("", _bare(name)).strip()


def is_name(name: str) -> bool:
    """Return whether this can be a commenter's name."""
    if not name or len(name) > LONGEST_NAME or len(name.split()) > _MOST_WORDS or is_mark(name):
        return False
    low = name.lower().strip(" .:*#")
    if low in {"[deleted]", "[removed]"}:
        return True
    if (
        low in _NOBODY
        or is_count(name)
        or is_time(name)
        or _URL.search(name)
        or _TELLS.search(name)
        or _HEADING.fullmatch(low)
    ):
        return False
    return not is_furniture(name) or _NUMBERED.fullmatch(low) is not None


def is_like_a_name(line: str) -> bool:
    """Return whether a line looks like a name, and not like a sentence or a title."""
    words = line.split()
    if len(line) > LONGEST_NAME or line[-1] in "!?:;,…" or line[0] in "\"“‘'«>":
        return False
    if line[-1] == "." and len(words) > 1 and len(words[-1]) > 4:
        return False
    capitals = _capitals(line)
    if (len(words) > 5 or _SENTENCE.match(line)) and not capitals:
        return False
    return writer_of(line) is not None


def is_like_a_whole_name(line: str) -> bool:
    """Return whether a line looks like a name by its letters too: one word, or capitalized throughout."""
    if not is_like_a_name(line) or (line[-1] == "." and not re.search(r"\b\w{1,3}\.$", line)):
        return False
    return len(line.split()) == 1 or _capitals(line)


def begins_a_sentence(name: str) -> bool:
    """Return whether a name begins as sentences do ("The", "When") and continues in lower case."""
    return _SENTENCE.match(f"{name} ") is not None and (not _capitals(name) or " " not in name)


def _capitals(line: str) -> bool:
    words = [word for word in re.split(r"[\s()|·]+", line) if word]
    return all(_capital(word) or word.lower() in _PARTICLES for word in words)


def _capital(word: str) -> bool:
    first = next((letter for letter in word if letter.isalpha()), "")
    return not first or not unicodedata.category(first).startswith("Ll")


_PARTICLES = THREAD_WORDS["particles_of_authors"]

_ANONYMOUS = (
    *("anonymous", "anon", "guest", "unknown", "unregistered", "user", "a reader"),
    *("deleted", "[deleted]", "[removed]"),
)


def is_anonymous(name: str) -> bool:
    """Return whether this is a site's placeholder for a missing author's name."""
    return name.lower().startswith(_ANONYMOUS)
