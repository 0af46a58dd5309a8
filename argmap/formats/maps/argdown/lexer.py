"""Cut Argdown into tokens, as its own programs do: line starts, brackets, tags, data, comments and markup.

A text takes no longer than its length tells, whatever stands in it.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum, auto

from argmap.errors import UserError


class Kind(Enum):
    """The kinds of tokens."""

    NEWLINE = auto()
    EMPTY_LINE = auto()
    INDENT = auto()
    DEDENT = auto()
    FRONT_MATTER = auto()
    DATA = auto()
    HEADING = auto()
    RELATION = auto()
    NUMBER = auto()
    ORDERED_ITEM = auto()
    UNORDERED_ITEM = auto()
    INFERENCE_START = auto()
    INFERENCE_END = auto()
    COMMA = auto()
    STATEMENT_DEFINITION = auto()
    STATEMENT_REFERENCE = auto()
    STATEMENT_MENTION = auto()
    ARGUMENT_DEFINITION = auto()
    ARGUMENT_REFERENCE = auto()
    ARGUMENT_MENTION = auto()
    LINK = auto()
    TAG = auto()
    MARK_START = auto()
    """Where bold or italic words begin."""
    MARK_END = auto()
    ESCAPED = auto()
    SPECIAL = auto()
    TEXT = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class ArgdownToken:
    """A piece of the text: its kind, its characters, and where they stand (code points)."""

    kind: Kind
    image: str
    start: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text in their order, the last of the kind END, and the comments that stand between them."""

    text: str
    tokens: tuple[ArgdownToken, ...]
    comments: tuple[ArgdownToken, ...]

    def line(self, place: int) -> int:
        """Return the number of the line, from 1, in which a place stands."""
        return self.text.count("\n", 0, place) + 1


_BLANK = "\t\n\x0b\x0c\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What Argdown takes for white space."""
_ENDS = "\n\r\u2028\u2029"
"""What Argdown takes for the end of a line."""

_INDENT = r"([' \t]*)"
_EMPTY_LINE = re.compile(r"(?:[ \t]*(?:\r\n|\n)){2,}")
_NEWLINE = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
_INFERENCE = re.compile(_INDENT + "-{2}")
_RELATION = re.compile(_INDENT + r"(\+>|->|<?\+|<?-|><|_>|<_|_(?=[" + _BLANK + "]))")
_HEADING = re.compile("#+ ")
_NUMBER = re.compile(_INDENT + r"\([0-9]+\)")
_ORDERED = re.compile(_INDENT + r"[0-9]+\.(?=[" + _BLANK + "])")
_UNORDERED = re.compile(_INDENT + r"\*(?=[" + _BLANK + "])")
_FENCE = re.compile("={3,}")
_SPACES = re.compile("[ \t]+")
_TEXT = re.compile(r"[^\\@#*_\[\],.:;</>\-\r\n(){}]+")
_SIGN = re.compile(r"[@#*_\[\],.:;</>\-(){}][ \t]?")
_ESCAPED = re.compile(rf"\\[^{_ENDS}] *")
_SPECIAL = re.compile(rf"\.[^{_BLANK}]+?\.[ \t]?|:[^{_BLANK}]+?:[ \t]?")
_TAG = re.compile("#(?:\\([^)]+\\)|[a-zA-z0-9\\-\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]+)[ \t]?")
_INFERENCE_END = re.compile("-{2,}")
_MANY_ENDS = re.compile(r"(?:[ \t]*\r\n|\n|\r)*")
_ONE_END = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r)(?![ \t]*(?:\r\n|\n|\r)))?")
_DATA_STOP = rf"\}}(?=[{_BLANK}][^,}}])|[\r\u2028\u2029]"
_DATA_END = rf"\}}(?![{_BLANK}]*[,}}])"
_ADDRESS = re.compile(rf"//[^{_BLANK}]*[ \t]?")
_WORD_BEFORE = re.compile(r"(?:https?|ftp):\Z")


class _TokenPlaces:
    """Where a pattern occurs in a text from a place on; looked up once."""

    def __init__(self, pattern: str, text: str, begin: int) -> None:
        self._found = [m.start() for m in re.compile(pattern).finditer(text, begin)]

    def after(self, place: int) -> int | None:
        """Return the first occurrence at a place or after it."""
        at = bisect_left(self._found, place)
        return self._found[at] if at < len(self._found) else None

    def before(self, place: int) -> int | None:
        """Return the last occurrence at a place or before it."""
        at = bisect_left(self._found, place + 1)
        return self._found[at - 1] if at else None


class _Lexer:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.tokens: list[ArgdownToken] = []
        self.comments: list[ArgdownToken] = []
        self._indents = [0]
        self._marks: list[str] = []
        self._in_inference = False
        self._known: dict[str, _TokenPlaces] = {}
        self._last_close = text.rfind(")")

    def run(self) -> None:
        while self._at < len(self._text):
            if not (self._inference() if self._in_inference else self._usual()):
                raise UserError(
                    "Line {line} of this Argdown file ends in a backslash, which needs a character after it.",
                    line=self._text.count("\n", 0, self._at) + 1,
                )
        if self.tokens and self.tokens[-1].kind is Kind.EMPTY_LINE:
            self.tokens.pop()
        self._dedent_all()
        self.tokens.append(ArgdownToken(Kind.END, "", len(self._text)))

    # what stands anywhere

    def _usual(self) -> bool:
        letter = self._text[self._at]
        return (
            self._comment(letter)
            or (letter == "=" and self._front_matter())
            or (letter == "{" and self._data())
            or (letter == "\\" and self._take(_ESCAPED, Kind.ESCAPED))
            or (letter in ".:" and self._take(_SPECIAL, Kind.SPECIAL))
            or (letter in " \t\r\n" and (self._empty_line() or self._take(_NEWLINE, Kind.NEWLINE)))
            or self._line_start()
            or (letter in "*_" and (self._mark_end() or self._mark_start()))
            or (letter == "[" and (self._link() or self._titled("[", "]")))
            or (letter == "#" and self._tag())
            or (letter == "<" and self._titled("<", ">"))
            or (letter == "@" and self._mention())
            or self._rest()
        )

    def _tag(self) -> bool:
        opens = self._text.startswith("#(", self._at)
        return not (opens and self._at > self._last_close) and self._take(_TAG, Kind.TAG)  # else it looks to the end

    def _inference(self) -> bool:
        letter = self._text[self._at]
        if self._comment(letter) or (letter in " \t\r\n" and self._take(_NEWLINE, Kind.NEWLINE)):
            return True
        if letter == "-" and (found := _INFERENCE_END.match(self._text, self._at)):
            self._put(Kind.INFERENCE_END, found.end())
            self._in_inference = False
            return True
        return (
            (letter == "\\" and self._take(_ESCAPED, Kind.ESCAPED))
            or (letter in ".:" and self._take(_SPECIAL, Kind.SPECIAL))
            or (letter == "{" and self._data())
            or (letter == "," and self._put(Kind.COMMA, self._at + 1))
            or self._rest()
        )

    def _rest(self) -> bool:
        if found := _SPACES.match(self._text, self._at):
            self._at = found.end()
            return True
        return self._take(_TEXT, Kind.TEXT) or self._take(_SIGN, Kind.TEXT)

    # pieces

    def _put(self, kind: Kind, end: int) -> bool:
        self.tokens.append(ArgdownToken(kind, self._text[self._at : end], self._at))
        self._at = end
        return True

    def _take(self, pattern: re.Pattern[str], kind: Kind) -> bool:
        found = pattern.match(self._text, self._at)
        return found is not None and self._put(kind, found.end())

    def _last(self) -> Kind | None:
        return self.tokens[-1].kind if self.tokens else None

    def _places(self, pattern: str) -> _TokenPlaces:
        if pattern not in self._known:
            self._known[pattern] = _TokenPlaces(pattern, self._text, self._at)
        return self._known[pattern]

    def _on_line(self, pattern: str, begin: int) -> int | None:
        """Return where the pattern occurs next, at `begin` or after it and in the same line."""
        found = self._places(pattern).after(begin)
        line_end = self._places(f"[{_ENDS}]").after(begin)
        return None if found is None or (line_end is not None and line_end < found) else found

    def _comment(self, letter: str) -> bool:
        end = self._comment_end(letter)
        if end is None:
            return False
        if letter == "/" and _WORD_BEFORE.search(self._text, max(self._at - 6, 0), self._at):
            address = _ADDRESS.match(self._text, self._at)
            return address is not None and self._put(Kind.TEXT, address.end())  # which readers would miss
        last = self._last()
        if last is Kind.EMPTY_LINE:
            after = _MANY_ENDS.match(self._text, end)
        else:
            after = _ONE_END.match(self._text, end) if last is Kind.NEWLINE else None
        self.comments.append(ArgdownToken(Kind.TEXT, self._text[self._at : end], self._at))
        self._at = after.end() if after else end
        return True

    def _comment_end(self, letter: str) -> int | None:
        begins = self._text[self._at : self._at + 4]
        if letter == "<" and begins == "<!--":
            mark = "-->"
        elif letter == "/" and begins[:2] == "/*":
            mark = r"\*/"
        elif letter == "/" and begins[:2] == "//":
            end = self._places(f"[{_ENDS}]").after(self._at)
            return end if end is not None and self._text[end] in "\r\n" else None
        else:
            return None
        begin = self._at + (4 if letter == "<" else 2)
        end = self._places(mark).after(begin)
        odd = self._places("[\u2028\u2029]").after(begin)
        if end is None or (odd is not None and odd < end):
            return None
        return end + (3 if letter == "<" else 2)

    def _front_matter(self) -> bool:
        run = _FENCE.match(self._text, self._at)
        if run is None:
            return False
        end = self._text.find("===", run.end())
        if end >= 0:
            last = _FENCE.match(self._text, end)
            assert last is not None
            return self._put(Kind.FRONT_MATTER, last.end())
        return len(run[0]) >= 6 and self._put(Kind.FRONT_MATTER, run.end())

    def _data(self) -> bool:
        """Take data in braces: to the last brace before one that other words follow."""
        if "stop" not in self._known:
            self._known["stop"] = _TokenPlaces(_DATA_STOP, self._text, self._at)
            self._known["end"] = _TokenPlaces(_DATA_END, self._text, self._at)
        stop = self._known["stop"].after(self._at + 1)
        end = self._known["end"].before(len(self._text) if stop is None else stop)
        return end is not None and end > self._at and self._put(Kind.DATA, end + 1)

    def _empty_line(self) -> bool:
        found = None if self._last() is Kind.EMPTY_LINE else _EMPTY_LINE.match(self._text, self._at)
        if found is None:
            return False
        if found.end() < len(self._text):
            self._dedent_all()
        return self._put(Kind.EMPTY_LINE, found.end())

    # the starts of lines

    def _line_start(self) -> bool:
        last = self._last()
        if last not in (None, Kind.NEWLINE, Kind.EMPTY_LINE):
            return False
        text, at = self._text, self._at
        if last is not Kind.EMPTY_LINE and (found := _INFERENCE.match(text, at)):
            self._dedent_all()
            self._in_inference = True
            return self._put(Kind.INFERENCE_START, found.end())
        if found := _RELATION.match(text, at):
            self._indent(len(found[1]))
            return self._put(Kind.RELATION, found.end())
        if found := _HEADING.match(text, at):
            return self._put(Kind.HEADING, found.end())
        if found := _NUMBER.match(text, at):
            self._dedent_all()
            return self._put(Kind.NUMBER, found.end())
        for pattern, kind in ((_ORDERED, Kind.ORDERED_ITEM), (_UNORDERED, Kind.UNORDERED_ITEM)):
            if found := pattern.match(text, at):
                self._indent(len(found[1]) + 1)
                return self._put(kind, found.end())
        return False

    def _indent(self, level: int) -> None:
        if level > self._indents[-1]:
            self._indents.append(level)
            self.tokens.append(ArgdownToken(Kind.INDENT, "", self._at))
        while len(self._indents) > 1 and level < self._indents[-1]:
            self._indents.pop()
            self.tokens.append(ArgdownToken(Kind.DEDENT, "", self._at))

    def _dedent_all(self) -> None:
        self._indent(0)

    # words

    def _mark_end(self) -> bool:
        """Take the end of bold or italic words, if they are those that were begun last."""
        if not self._marks or not self.tokens:
            return False
        mark = self._marks[-1]
        if not self._text.startswith(mark, self._at):
            return False
        after = self._text[self._at + len(mark) : self._at + len(mark) + 1]
        if after and after not in _AFTER_MARK:
            return False
        self._marks.pop()
        end = self._at + len(mark)
        return self._put(Kind.MARK_END, end + self._text.startswith((" ", "\t"), end))

    def _mark_start(self) -> bool:
        for mark in ("**", "__", "*", "_"):
            after = self._at + len(mark)
            if self._text.startswith(mark, self._at) and not _blank(self._text, after):
                self._marks.append(mark)
                return self._put(Kind.MARK_START, after)
        return False

    def _link(self) -> bool:
        end = self._places(r"\]").after(self._at + 1)
        if end is None or end == self._at + 1 or not self._text.startswith("(", end + 1):
            return False
        close = self._places(r"\)").after(end + 2)
        if close is None or close == end + 2:
            return False
        return self._put(Kind.LINK, close + 1 + self._text.startswith((" ", "\t"), close + 1))

    def _titled(self, opens: str, closes: str) -> bool:
        statement = opens == "["
        text, at = self._text, self._at
        if text[at + 1 : at + 2] and text[at + 1] not in _ENDS:
            end = self._on_line(f"\\{closes}:", at + 2)
            if end is not None:
                return self._put(Kind.STATEMENT_DEFINITION if statement else Kind.ARGUMENT_DEFINITION, end + 2)
        if text[at + 1 : at + 2] in ("", "-"):
            return False
        end = self._on_line(f"\\{closes}", at + 2)
        if end is None:
            return False
        return self._put(Kind.STATEMENT_REFERENCE if statement else Kind.ARGUMENT_REFERENCE, end + 1)

    def _mention(self) -> bool:
        text, at = self._text, self._at
        opens = text[at + 1 : at + 2]
        if opens not in ("[", "<") or text[at + 2 : at + 3] in ("", *_ENDS):
            return False
        end = self._on_line(r"\]" if opens == "[" else r"\>", at + 3)
        if end is None:
            return False
        end += 1 + text.startswith((" ", "\t"), end + 1)
        return self._put(Kind.STATEMENT_MENTION if opens == "[" else Kind.ARGUMENT_MENTION, end)


_AFTER_MARK = frozenset(" \t\n\r)}_.,!?;:-*")


_is_blank = re.compile(f"[{_BLANK}]").match


def _blank(text: str, at: int) -> bool:
    return _is_blank(text, at) is not None


def tokenize(text: str) -> Tokens:
    """Return the tokens of a text. Raises UserError where it ends a line in a backslash."""
    lexer = _Lexer(text)
    lexer.run()
    return Tokens(text, tuple(lexer.tokens), tuple(lexer.comments))
