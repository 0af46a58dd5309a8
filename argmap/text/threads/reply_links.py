"""Who answers whom in a thread, as far as the text tells.

Where the text is indented, the indentation tells it, and nothing else is asked. Otherwise each sign leaves certain earlier
comments open: whom the header says is answered; a quotation, and the name over it; a title that answers a title; a name
called. The signs must agree on one comment; where they leave two open, or none, the parent is unknown.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from argmap.text.reading_types import Comment, QuotedComment
from argmap.text.threads.boilerplate import is_furniture

_RE = re.compile(r"^\s*(?:re|aw|antw|sv|r)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_PIECE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_PLAIN = re.compile(r"[\W_]+")
_LEVELS = re.compile(r"(?:>[ \t]?)+")
_CALLED = re.compile(r"(?<![\w@])@\[?([\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})")
_NAMED = re.compile(
    r"([\w.'’-]+(?: [\w.'’-]+)?)(?P<after>,|:| said| says| wrote| writes| is (?:right|wrong)| pointed out| noted| mentioned| has a point|[’']s (?:point|comment|idea))"
)
_WROTE = r"(?P<name>@?[^\n:>]{1,80}?)(?: <[^>\n]+>)?(?:,? (?:on|at) [^\n:]{4,40})? (?:wrote|said|says|writes|schrieb|a écrit|escribió|ha scritto|escreveu)(?: (?:on|at) [^\n]{4,40})?"
_INTRO = re.compile(
    rf"^[>\s]*(?:On (?P<when>[^\n]{{6,60}}(?:\d|[ap]m)),? )?{_WROTE}: *|^[>\s]*(?:quot(?:e|ing)(?: from)?|originally posted by|quote originally posted by|zitat von|citation de|cita de)[: ]+(?P<name2>[^\n:]{{1,60}}?)(?: wrote| said)?:?$",
    re.IGNORECASE,
)
_WORDY = re.compile(r"\w{3,}")
_NOBODY = ("anonymous", "anon", "guest", "unknown", "deleted", "[deleted]", "[removed]", "user", "a reader")
_SHORTEST = 24
_LONG = 40
_MOST_ALIKE = 8
_MOST_AGAIN = 40


@dataclass(frozen=True, slots=True)
class LinkedPost:
    """A comment before it is known what it answers; `indent` counts the blanks before its header."""

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


@dataclass(slots=True)
class _Earlier:
    """What the comments so far said in their own words, under which titles, and by whom."""

    posts: Sequence[LinkedPost]
    whole: dict[str, int] = field(default_factory=dict)
    heads: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    titles: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    writers: dict[str, list[int]] = field(default_factory=dict)
    firsts: dict[str, set[str]] = field(default_factory=dict)
    again: dict[int, set[int]] = field(default_factory=dict)
    """In which comments a writer said over what they said in this one."""
    parents: list[int | None] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """What a post repeats: spans, the comments quoted under a mark, those repeated without, and names over quotations."""

    spans: tuple[QuotedComment, ...]
    marked: frozenset[int]
    bare: frozenset[int]
    own: frozenset[int]  # comments of the same writer whose words stand here once more
    names: tuple[tuple[str, str], ...]
    unmatched: bool


def linked(text: str, posts: Sequence[LinkedPost]) -> list[Comment]:
    """Give each post its parent, the reason, and the spans that repeat earlier posts."""
    earlier = _Earlier(posts)
    unit = _unit(posts)
    numbered = {base for count, base in (_title(post.title) for post in posts) if count > 1}
    stack: list[int] = []
    result: list[Comment] = []
    question: int | None = None
    for number, post in enumerate(posts):
        quoted = _quoted(text, post, earlier)
        parent: int | None = None
        reason: str | None = None
        if unit:
            while stack and posts[stack[-1]].indent >= post.indent:
                stack.pop()
            if stack and post.indent - posts[stack[-1]].indent == unit:
                parent, reason = stack[-1], "stands indented under it"
            stack.append(number)
        elif post.part == "answer" and question is not None:
            parent, reason = question, "answers the question"
        else:
            parent, reason = _by_signs(text, number, quoted, earlier, numbered)
        if post.part == "question":
            question = number
        earlier.parents.append(parent)
        _remember(text, number, earlier, quoted)
        result.append(
            Comment(
                post.start,
                post.end,
                post.author,
                post.title,
                parent,
                reason,
                post.body_start,
                post.body_end,
                post.posted,
                post.score,
                quoted.spans,
            )
        )
    return result


def _unit(posts: Sequence[LinkedPost]) -> int:
    """Return by how many blanks answers stand further in, 0 where blanks tell nothing: all steps must be alike."""
    indents = sorted({post.indent for post in posts})
    if len(indents) < 2 or posts[0].indent != indents[0]:
        return 0
    unit = min(b - a for a, b in itertools.pairwise(indents))
    if any((indent - indents[0]) % unit for indent in indents):
        return 0
    inner = [post for post in posts if post.indent > indents[0]]
    told = sum(1 for post in inner if post.body_indent >= post.indent or post.body_end == post.body_start)
    jumps = sum(1 for a, b in itertools.pairwise(posts) if b.indent - a.indent > unit)
    return unit if unit > 1 and told * 10 >= len(inner) * 9 and jumps * 10 <= len(inner) else 0


def _title(title: str | None) -> tuple[int, str]:
    count, rest = 0, title or ""
    while True:
        match = _RE.match(rest)
        if match is None:
            return count, _PLAIN.sub(" ", rest).strip().lower()
        rest = rest[match.end() :]
        count += 1


def _by_signs(
    text: str, number: int, quoted: _Quoted, earlier: _Earlier, numbered: set[str]
) -> tuple[int | None, str | None]:
    """Return the one comment that all signs leave open, and the sign that tells it."""
    post = earlier.posts[number]
    signs: list[tuple[str, frozenset[int]]] = []
    if post.answers:
        known = post.answers.lower() in earlier.writers
        signs.append(
            ("its header names the writer", _open(post.answers.lower(), number, earlier) if known else frozenset())
        )
    names = _over(quoted.names, earlier)
    if quoted.marked:
        signs.append(("it repeats words of that comment", quoted.marked))
    if names is not None and not (quoted.unmatched and not quoted.marked):
        signs.append(("it names the writer of what it quotes", names))
    elif names is not None:
        return None, None
    elif quoted.bare and not quoted.marked:
        signs.append(("it repeats words of that comment", quoted.bare))
    title = _titled(post, earlier, numbered)
    if title:
        signs.append(("its title answers that title", title))
    called, sure = _called(text, number, earlier)
    if called and (sure or not signs):
        signs.append(("it names the writer", called))
    if not signs:
        return None, None
    left = frozenset.intersection(*(options for _, options in signs))
    if len(left) != 1:
        return None, None
    return next(iter(left)), next(reason for reason, options in sorted(signs, key=lambda sign: len(sign[1])))


def _over(names: Sequence[tuple[str, str]], earlier: _Earlier) -> frozenset[int] | None:
    """Return the comments by the one whom the line over a quotation names, on the day that it names."""
    if not names:
        return None
    name, when = names[0]
    if any(other != name for other, _ in names):
        return None
    hits = earlier.writers.get(name, [])
    dated = [hit for hit in hits if when and _PLAIN.sub(" ", earlier.posts[hit].posted or "").lower().startswith(when)]
    return frozenset(dated or hits)


def _titled(post: LinkedPost, earlier: _Earlier, numbered: set[str]) -> frozenset[int]:
    """Return the comments that a title can answer; where "Re: Re:" is written, its number tells the depth."""
    count, base = _title(post.title)
    if not count or not base:
        return frozenset()
    known = earlier.titles.get(base, [])
    if base in numbered:
        return frozenset(number for depth, number in known if depth == count - 1)
    rooted = any(depth == 0 for depth, _ in known)  # else the title answered may be the article's
    return frozenset(number for _, number in known) if rooted else frozenset()


def _called(text: str, number: int, earlier: _Earlier) -> tuple[frozenset[int], bool]:
    """Return the comments of the one writer whom a post calls by name, and whether it begins by doing so."""
    post = earlier.posts[number]
    body = text[post.body_start : min(post.body_end, post.body_start + 1500)]
    calls: dict[str, tuple[str, bool]] = {}
    for match in _CALLED.finditer(body):
        who = _bearer(match.group(1), number, earlier, exact=False)
        if who:
            calls.setdefault(who, (match.group(1), not _WORDY.search(body[: match.start()])))
    if calls:
        start = next((who for who, (_, first) in calls.items() if first), None)
        if start is None and len(calls) > 1:
            return frozenset(), False
        who = start or next(iter(calls))
        return _open(who, number, earlier), start is not None
    lead = _lead(body, number, earlier)
    if lead is not None:
        return _open(lead, number, earlier), True
    for match in _NAMED.finditer(body[:600]):
        vocative = match.group("after") in {",", ":"}
        if vocative and match.start() > 0:
            continue
        for said in (match.group(1), match.group(1).split(" ")[-1]):
            who = _bearer(said, number, earlier, exact=True)
            if who:
                return _open(who, number, earlier), vocative
    return frozenset(), False


def _lead(body: str, number: int, earlier: _Earlier) -> str | None:
    """Return the writer whose name, without a sign, begins a post: so Facebook says whom one answers."""
    words = body[:120].split("\n")[0].split(" ")
    for size in range(min(5, len(words) - 1), 0, -1):
        name = " ".join(words[:size])
        who = name.lower()
        if who in earlier.writers and (size > 1 or not who.isalpha() or not name[1:].islower()):
            shown = earlier.posts[earlier.writers[who][0]].author
            if shown == name and who != earlier.posts[number].author.lower() and words[size][:1].isupper():
                return who
    return None


def _open(who: str, number: int, earlier: _Earlier) -> frozenset[int]:
    """Return the comments of a writer; of several the last, where it stands just above and answers the one who calls."""
    hits = earlier.writers[who]
    if hits[-1] == number - 1 and len(hits) > 1:
        up = earlier.parents[number - 1]
        if up is not None and earlier.posts[up].author == earlier.posts[number].author:
            return frozenset(hits[-1:])
    return frozenset(hits)


def _bearer(said: str, number: int, earlier: _Earlier, *, exact: bool) -> str:
    """Return the writer whom a name called means; a first name alone only means who wrote the comment just above."""
    said = said.strip(".'’")
    own = earlier.posts[number].author.lower()
    words = said.split(" ")
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).strip(".'’")
        who = name.lower()
        for suffix in ("’s", "'s"):
            who = who if who in earlier.writers else who.removesuffix(suffix)
        if (
            who in earlier.writers
            and who != own
            and not who.startswith(_NOBODY)
            and (not exact or earlier.posts[earlier.writers[who][0]].author == name)
        ):
            return who
        known = earlier.firsts.get(who, set()) - {own}
        if len(known) == 1:
            only = next(iter(known))
            if (
                earlier.writers[only] == [number - 1]
                and not only.startswith(_NOBODY)
                and (not exact or name[:1].isupper())
            ):
                return only
    return ""


def _quoted(text: str, post: LinkedPost, earlier: _Earlier) -> _Quoted:
    """Find what a post repeats of earlier ones: whole paragraphs and sentences, and under a mark also what is cut off."""
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
            if name in earlier.writers or depth or intro.group("when") or name_like(name):
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
            unmatched = unmatched or (not found and len(_plain(text[start : piece.end()])) >= _SHORTEST)
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
    return _Quoted(tuple(spans), frozenset(marked), frozenset(bare), own, tuple(names), unmatched)


def name_like(name: str) -> bool:
    """Is a name over a quotation short enough to be one?"""
    return 0 < len(name.split()) <= 4


def _matches(text: str, start: int, end: int, earlier: _Earlier, *, cut: bool) -> list[QuotedComment]:
    plain = _plain(text[start:end])
    if len(plain) < _SHORTEST:
        return []
    whole = earlier.whole.get(plain)
    if whole is None and cut:
        whole = _begun(plain, earlier)
    if whole is not None:
        return [QuotedComment(start, end, whole)]
    found: list[QuotedComment] = []
    for sentence in _SENTENCE.finditer(text, start, end):
        plain = _plain(sentence.group())
        if len(plain) < _SHORTEST:
            continue
        said = earlier.whole.get(plain)
        if said is None and cut:
            said = _begun(plain, earlier)
        if said is not None:
            low = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
            found.append(QuotedComment(low, sentence.end(), said))
    return found


def _begun(plain: str, earlier: _Earlier) -> int | None:
    """Return the first comment with a sentence or paragraph that begins so."""
    return next((said for words, said in earlier.heads.get(plain[:_SHORTEST], ()) if words.startswith(plain)), None)


def _plain(words: str) -> str:
    return _PLAIN.sub(" ", words).strip().lower()


def _remember(text: str, number: int, earlier: _Earlier, quoted: _Quoted) -> None:
    """Keep a post's own words, without what it quotes, with its title and its writer."""
    post = earlier.posts[number]
    taken = {quote.start for quote in quoted.spans}
    for piece in _PIECE.finditer(text, post.body_start, post.body_end):
        line = piece.group()
        if line.lstrip().startswith(">") or is_furniture(line):
            continue
        if piece.start() not in taken:
            _keep(_plain(line), number, earlier)
        for sentence in _SENTENCE.finditer(text, piece.start(), piece.end()):
            if sentence.start() + len(sentence.group()) - len(sentence.group().lstrip()) not in taken:
                _keep(_plain(sentence.group()), number, earlier)
    for hit in quoted.own:
        again = earlier.again.setdefault(hit, set())
        if len(again) < _MOST_AGAIN:
            again.add(number)
    count, base = _title(post.title)
    if base:
        earlier.titles.setdefault(base, []).append((count, number))
    writer = post.author.lower()
    earlier.writers.setdefault(writer, []).append(number)
    earlier.firsts.setdefault(writer.split()[0], set()).add(writer)
    earlier.firsts.setdefault(writer.replace(" ", ""), set()).add(writer)


def _keep(plain: str, number: int, earlier: _Earlier) -> None:
    if len(plain) < _SHORTEST or plain in earlier.whole:
        return
    earlier.whole[plain] = number
    alike = earlier.heads.setdefault(plain[:_SHORTEST], [])
    if len(alike) < _MOST_ALIKE:
        alike.append((plain, number))
