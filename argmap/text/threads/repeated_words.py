"""Find what a comment repeats of earlier ones: quoted below a mark or a name, or said again without.

The comments so far are kept by their paragraphs and sentences, so that each is looked up and not compared with all.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from argmap.text.reading_types import QuotedComment
from argmap.text.threads.boilerplate import is_furniture

_RE = re.compile(r"^\s*(?:re|aw|antw|sv|r)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_PIECE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_PLAIN = re.compile(r"[\W_]+")
_LEVELS = re.compile(r"(?:>[ \t]?)+")
_WROTE = r"(?P<name>@?[^\n:>]{1,80}?)(?: <[^>\n]+>)?(?:,? (?:on|at) [^\n:]{4,40})? (?:wrote|said|says|writes|schrieb|a écrit|escribió|ha scritto|escreveu)(?: (?:on|at) [^\n]{4,40})?"
_INTRO = re.compile(
    rf"^[>\s]*(?:On (?P<when>[^\n]{{6,60}}(?:\d|[ap]m)),? )?{_WROTE}: *|^[>\s]*(?:quot(?:e|ing)(?: from)?|originally posted by|quote originally posted by|zitat von|citation de|cita de)[: ]+(?P<name2>[^\n:]{{1,60}}?)(?: wrote| said)?:?$",
    re.IGNORECASE,
)
_SHORTEST = 24
_LONG = 40
_MOST_ALIKE = 8
_MOST_AGAIN = 40


@dataclass(frozen=True, slots=True)
class LinkedPost:
    """A comment whose parent is not known yet; `indent` counts the leading spaces of its header."""

    start: int
    end: int
    author: str
    title: str | None
    posted: str | None
    score: int | None
    body_start: int
    body_end: int
    indent: int
    part: str  # "question" or "answer" where the page says so
    answers: str = ""  # whom its header says that it answers
    body_indent: int = 0
    role: str = ""
    handle: str = ""  # "@ann", beside the name that is shown


@dataclass(slots=True)
class EarlierPosts:
    """The comments so far: their own words, their titles and their authors."""

    posts: Sequence[LinkedPost]
    whole: dict[str, int] = field(default_factory=dict)
    heads: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    titles: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    writers: dict[str, list[int]] = field(default_factory=dict)
    handles: dict[str, str] = field(default_factory=dict)
    firsts: dict[str, set[str]] = field(default_factory=dict)
    again: dict[int, set[int]] = field(default_factory=dict)
    """In which comments a writer said over what they said in this one."""
    parents: list[int | None] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Repetitions in a post: spans, comments quoted with a mark, comments repeated without, names above quotations."""

    spans: tuple[QuotedComment, ...]
    marked: frozenset[int]
    bare: frozenset[int]
    own: frozenset[int]  # comments of the same writer whose words stand here once more
    names: tuple[tuple[str, str], ...]
    unmatched: bool


def title_parts(title: str | None) -> tuple[int, str]:
    """Return the number of leading "Re:" in a title, and the rest as its key for comparison."""
    count, rest = 0, title or ""
    while True:
        match = _RE.match(rest)
        if match is None:
            return count, _PLAIN.sub(" ", rest).strip().lower()
        rest = rest[match.end() :]
        count += 1


def repeated(text: str, post: LinkedPost, earlier: EarlierPosts) -> Repeated:
    """Find what a post repeats of earlier ones: whole paragraphs and sentences, and, below a mark, truncated ones."""
    spans: list[QuotedComment] = []
    marked: set[int] = set()
    bare: set[int] = set()
    names: list[tuple[str, str]] = []
    unmatched = False
    own_after = 0
    pieces = list(_PIECE.finditer(text, post.body_start, post.body_end))
    for place, piece in enumerate(pieces):
        line = piece.group()
        level = _LEVELS.match(line.lstrip())
        depth = level.group().count(">") if level is not None else 0
        intro = _INTRO.match(line) if len(line) < 400 or ":" in line[:130] else None
        start = piece.start() + (len(line) - len(line.lstrip("> \t")))
        if intro is not None and (place + 1 < len(pieces) or intro.end() < len(line)):
            name = (intro.group("name") or intro.group("name2") or "").strip(' @>↑"“”').lower()
            if name in earlier.writers or depth or intro.group("when") or _is_name_like(name):
                if depth <= 1 and (name in earlier.writers or depth == 1 or intro.group("when")):
                    names.append((name, _PLAIN.sub(" ", intro.group("when") or "").strip().lower()))
                start = piece.start() + intro.end()
                depth = max(depth, 1) if name in earlier.writers and intro.end() < len(line) else depth
        if start >= piece.end() or is_furniture(text[start : piece.end()]):
            continue
        found = _matches(text, start, piece.end(), earlier, cut=depth > 0)
        spans.extend(found)
        if depth == 1:
            for quote in found:
                marked.update(earlier.again.get(quote.comment, ()), (quote.comment,))
            unmatched = unmatched or (not found and len(plain_words(text[start : piece.end()])) >= _SHORTEST)
        elif depth == 0:
            whole = [q for q in found if (q.end == piece.end() and q.start == start) or q.end - q.start >= _LONG]
            for quote in whole:
                bare.update(earlier.again.get(quote.comment, ()), (quote.comment,))
            covered = sum(quote.end - quote.start for quote in found)
            if covered + 8 < piece.end() - start:
                own_after = place + 1
    own = frozenset(hit for hit in bare if earlier.posts[hit].author == post.author)
    if bare and not own_after and len(pieces) > 1:  # a signature, or the same words once more
        bare = set()
    return Repeated(tuple(spans), frozenset(marked), frozenset(bare), own, tuple(names), unmatched)


def _is_name_like(name: str) -> bool:
    """Return whether a name above a quotation is short enough to be one."""
    return 0 < len(name.split()) <= 4


def _matches(text: str, start: int, end: int, earlier: EarlierPosts, *, cut: bool) -> list[QuotedComment]:
    plain = plain_words(text[start:end])
    if len(plain) < _SHORTEST:
        return []
    whole = earlier.whole.get(plain)
    if whole is None and cut:
        whole = _begun(plain, earlier)
    if whole is not None:
        return [QuotedComment(start, end, whole)]
    found: list[QuotedComment] = []
    for sentence in _SENTENCE.finditer(text, start, end):
        plain = plain_words(sentence.group())
        if len(plain) < _SHORTEST:
            continue
        said = earlier.whole.get(plain)
        if said is None and cut:
            said = _begun(plain, earlier)
        if said is not None:
            low = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
            found.append(QuotedComment(low, sentence.end(), said))
    return found


def _begun(plain: str, earlier: EarlierPosts) -> int | None:
    """Return the first comment with a sentence or paragraph that begins with these words, or None."""
    return next((said for words, said in earlier.heads.get(plain[:_SHORTEST], ()) if words.startswith(plain)), None)


def plain_words(words: str) -> str:
    """Return words for comparison: lower case, one space for each run of other than letters and digits."""
    return _PLAIN.sub(" ", words).strip().lower()


def remember(text: str, number: int, earlier: EarlierPosts, quoted: Repeated) -> None:
    """Record a post's own words, without its quotations, with its title and its author."""
    post = earlier.posts[number]
    taken = {quote.start for quote in quoted.spans}
    for piece in _PIECE.finditer(text, post.body_start, post.body_end):
        line = piece.group()
        if line.lstrip().startswith(">") or is_furniture(line):
            continue
        if piece.start() not in taken:
            _keep(plain_words(line), number, earlier)
        for sentence in _SENTENCE.finditer(text, piece.start(), piece.end()):
            if sentence.start() + len(sentence.group()) - len(sentence.group().lstrip()) not in taken:
                _keep(plain_words(sentence.group()), number, earlier)
    for hit in quoted.own:
        again = earlier.again.setdefault(hit, set())
        if len(again) < _MOST_AGAIN:
            again.add(number)
    count, base = title_parts(post.title)
    if base:
        earlier.titles.setdefault(base, []).append((count, number))
    writer = post.author.lower()
    earlier.writers.setdefault(writer, []).append(number)
    if post.handle:
        earlier.handles.setdefault(post.handle.lower(), writer)
        earlier.handles.setdefault(post.handle.lower().split("@")[0], writer)
    earlier.firsts.setdefault(writer.split()[0], set()).add(writer)
    earlier.firsts.setdefault(writer.replace(" ", ""), set()).add(writer)


def _keep(plain: str, number: int, earlier: EarlierPosts) -> None:
    if len(plain) < _SHORTEST or plain in earlier.whole:
        return
    earlier.whole[plain] = number
    alike = earlier.heads.setdefault(plain[:_SHORTEST], [])
    if len(alike) < _MOST_ALIKE:
        alike.append((plain, number))
