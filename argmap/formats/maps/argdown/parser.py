"""Parse the tokens of Argdown into blocks, accepting what Argdown's own parser accepts and refusing what it refuses.

What is refused is told by its line, what stands there, and what would be right.
"""

import re
from typing import Any, NoReturn

import yaml

from argmap.errors import UserError
from argmap.formats.maps.argdown import data
from argmap.formats.maps.argdown.blocks import (
    Block,
    Inference,
    Listing,
    Parsed,
    Reconstruction,
    WrittenElement,
    WrittenHeading,
    WrittenRelation,
)
from argmap.formats.maps.argdown.lexer import ArgdownToken, Kind, Tokens, tokenize
from argmap.message import Message

_FREE = frozenset((Kind.TEXT, Kind.ESCAPED, Kind.SPECIAL))
_CONTENT = _FREE | {
    Kind.LINK,
    Kind.TAG,
    Kind.STATEMENT_MENTION,
    Kind.ARGUMENT_MENTION,
    Kind.NEWLINE,
    Kind.MARK_START,
}
_ARGUMENT = frozenset((Kind.ARGUMENT_DEFINITION, Kind.ARGUMENT_REFERENCE))
_REFERENCES = frozenset((Kind.STATEMENT_REFERENCE, Kind.ARGUMENT_REFERENCE))
_DEFINITIONS = frozenset((Kind.STATEMENT_DEFINITION, Kind.ARGUMENT_DEFINITION))
_STATEMENT = _CONTENT | {Kind.STATEMENT_DEFINITION, Kind.STATEMENT_REFERENCE}
_ITEMS = frozenset((Kind.ORDERED_ITEM, Kind.UNORDERED_ITEM))
_LINE = re.compile(r"[^\n\r]*")
_SHOWN = 60


def parse(text: str) -> Parsed:
    """Return the blocks of a text. Raises UserError with the line where it is not Argdown."""
    return _Parser(tokenize(text)).run()


class _Parser:
    def __init__(self, tokens: Tokens) -> None:
        self._all = tokens
        self._tokens = tokens.tokens
        self._at = 0

    def run(self) -> Parsed:
        front, start = "", 0
        self._skip(Kind.NEWLINE)
        self._skip(Kind.EMPTY_LINE)
        if self._kind() is Kind.FRONT_MATTER:
            token = self._next()
            front, start = token.image, token.start
            self._skip(Kind.NEWLINE)
            if self._kind() is Kind.END:
                raise UserError("This file holds no statements in Argdown.")
            if not self._skip(Kind.EMPTY_LINE):
                self._refuse_after_front(token)
        if self._kind() is Kind.END:
            raise UserError("This file holds no statements in Argdown.")
        blocks = [self._block()]
        while self._skip(Kind.EMPTY_LINE):
            blocks.append(self._block())
        if self._kind() is not Kind.END:
            self._refuse_rest()
        return Parsed(self._all.text, blocks, self._all.comments, front, start)

    # tokens

    def _kind(self) -> Kind:
        return self._tokens[self._at].kind

    def _next(self) -> ArgdownToken:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _skip(self, kind: Kind) -> bool:
        if self._kind() is not kind:
            return False
        self._at += 1
        return True

    # blocks

    def _block(self) -> Block:
        kind = self._kind()
        if kind is Kind.HEADING:
            return self._heading()
        if kind is Kind.NUMBER:
            return self._reconstruction()
        if kind in _STATEMENT or kind in _ARGUMENT:
            return self._tree()
        if kind is Kind.INDENT and self._tokens[self._at + 1].kind in _ITEMS:
            return self._list()
        return self._refuse_start()

    def _heading(self) -> WrittenHeading:
        token = self._next()
        found = WrittenHeading(len(token.image) - 1, token.start)
        found.content = self._words()
        found.data, found.raw_data = self._data()
        return found

    def _list(self) -> Listing:
        self._next()
        kind = self._kind()
        found = Listing(self._tokens[self._at].start)
        while self._skip(kind):
            found.items.append(self._tree())
        if not self._skip(Kind.DEDENT):
            self._refuse_rest()
        return found

    def _reconstruction(self) -> Reconstruction:
        found = Reconstruction(self._tokens[self._at].start)
        found.items.append(self._numbered())
        while True:
            while self._kind() is Kind.NUMBER:
                found.items.append(self._numbered())
            if self._kind() is not Kind.INFERENCE_START:
                self._refuse_incomplete(found)
            found.items.append(self._inference())
            if self._kind() is not Kind.NUMBER:
                self._refuse(
                    self._tokens[self._at],
                    Message("Line {line} of this Argdown file should have a numbered conclusion, but has: {words}"),
                )
            found.items.append(self._numbered())
            if self._kind() not in (Kind.NUMBER, Kind.INFERENCE_START):
                return found

    def _numbered(self) -> WrittenElement:
        number = self._next()
        if self._kind() in _ARGUMENT:
            self._refuse(
                number,
                Message("Line {line} of this Argdown file numbers an argument, where only statements can be: {words}"),
            )
        found = self._tree()
        found.number = re.sub(r"\D", "", number.image)
        return found

    def _inference(self) -> Inference:
        begin = self._next()
        found = Inference(begin.start)
        if self._kind() is Kind.NEWLINE and self._tokens[self._at + 1].kind in _FREE:
            self._at += 1
        if self._kind() in _FREE:
            found.rules.append(self._free())
            while self._skip(Kind.COMMA):
                if self._kind() not in _FREE:
                    self._refuse_inference(begin)
                found.rules.append(self._free())
        self._skip(Kind.NEWLINE)
        found.data, found.raw_data = self._data()
        if not self._skip(Kind.INFERENCE_END) or not self._skip(Kind.NEWLINE):
            self._refuse_inference(begin)
        if self._skip(Kind.INDENT):
            self._relations(found, only_undercuts=True)
        return found

    def _free(self) -> str:
        words: list[str] = []
        while self._kind() in _FREE:
            token = self._next()
            words.append(token.image[1:] if token.kind is Kind.ESCAPED else token.image)
        return "".join(words).strip()

    # statements and arguments

    def _tree(self) -> WrittenElement:
        """Return a statement or an argument with all the relations below it."""
        top = self._written()
        if self._skip(Kind.INDENT):
            self._relations(top)
        return top

    def _relations(self, top: WrittenElement | Inference, *, only_undercuts: bool = False) -> None:
        """Add the relations that follow an indent, and all below them; deep ones need no deeper calls."""
        owners: list[WrittenElement | Inference] = [top]
        just_deeper = True
        while owners:
            if self._kind() is Kind.DEDENT and not just_deeper:
                self._at += 1
                owners.pop()
                continue
            if self._kind() is not Kind.RELATION:
                self._refuse_rest() if not just_deeper else self._refuse_start()
            token = self._next()
            sign = token.image.strip("' \t").removeprefix("<") or "<"
            if token.image.endswith("><"):
                sign = "><"
            if only_undercuts and len(owners) == 1 and sign != "_":
                self._refuse(
                    token,
                    Message(
                        "Line {line} of this Argdown file relates to an inference, which can only be undercut: {words}"
                    ),
                )
            if sign == "><" and self._kind() in _ARGUMENT:
                self._refuse(
                    token, Message("Line {line} of this Argdown file contradicts an argument, not a statement: {words}")
                )
            if self._kind() not in _STATEMENT and self._kind() not in _ARGUMENT:
                self._refuse(
                    token, Message("Line {line} of this Argdown file has the sign of a relation and nothing after it.")
                )
            below = self._written()
            owners[-1].relations.append(WrittenRelation(sign, below, token.start))
            just_deeper = self._skip(Kind.INDENT)
            if just_deeper:
                owners.append(below)

    def _written(self) -> WrittenElement:
        token = self._tokens[self._at]
        found = WrittenElement("<" if token.kind in _ARGUMENT else "[", token.start)
        if token.kind in _REFERENCES:
            found.is_reference = True
            found.title = _title(token.image[1:-1])
            self._at += 1
            while self._kind() is Kind.TAG:
                found.content.append(self._next())
            self._skip(Kind.NEWLINE)
        else:
            if token.kind in _DEFINITIONS:
                found.title = token.image[1:-2]
                self._at += 1
            elif token.kind not in _CONTENT:
                self._refuse_rest()
            found.content = self._words()
        found.tags = [_tag(word.image) for word in found.content if word.kind is Kind.TAG]
        found.data, found.raw_data = self._data()
        return found

    def _words(self) -> list[ArgdownToken]:
        """Return the tokens of a text, with the signs of what is bold or italic."""
        begin = self._tokens[self._at]
        words: list[ArgdownToken] = []
        open_marks: list[ArgdownToken] = []
        while self._kind() in _CONTENT or (self._kind() is Kind.MARK_END and open_marks):
            token = self._next()
            words.append(token)
            if token.kind is Kind.MARK_START:
                open_marks.append(token)
            elif token.kind is Kind.MARK_END and open_marks.pop().image != token.image.rstrip(" \t"):
                self._refuse_mark(token)
        if open_marks:
            self._refuse_mark(open_marks[-1])
        if not words:
            self._refuse(
                begin,
                Message("Line {line} of this Argdown file should have words after the title, but has: {words}"),
            )
        return words

    def _data(self) -> tuple[Any, str]:
        if self._kind() is not Kind.DATA:
            return None, ""
        token = self._next()
        self._skip(Kind.NEWLINE)
        try:
            return data.load(data.body(token.image)), token.image
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            raise UserError(
                "The data in braces in line {line} of this Argdown file is not valid YAML: {words}",
                line=self._all.line(token.start),
                words=_shown(token.image),
            ) from error

    # refusing

    def _refuse(self, token: ArgdownToken, why: Message) -> NoReturn:
        raise UserError(why.with_values(line=self._all.line(token.start), words=self._line_of(token)))

    def _line_of(self, token: ArgdownToken) -> str:
        text = self._all.text
        begin = max(text.rfind("\n", 0, token.start), text.rfind("\r", 0, token.start)) + 1
        line = _LINE.match(text, begin)
        return _shown(line[0] if line else "")

    def _refuse_start(self) -> NoReturn:
        token = self._tokens[self._at]
        if token.kind in (Kind.INDENT, Kind.DEDENT):
            token = self._tokens[self._at + 1]
        if token.kind is Kind.RELATION:
            self._refuse(
                token,
                Message(
                    "Line {line} of this Argdown file has a relation without a statement above it to relate to: {words}"
                ),
            )
        self._refuse_rest()

    def _refuse_rest(self) -> NoReturn:
        token = self._tokens[self._at]
        while token.kind in (Kind.INDENT, Kind.DEDENT):
            self._at += 1
            token = self._tokens[self._at]
        match token.kind:
            case Kind.RELATION:
                why = Message(
                    "Line {line} of this Argdown file has a relation that is not indented below a statement: {words}"
                )
            case Kind.ORDERED_ITEM | Kind.UNORDERED_ITEM:
                why = Message(
                    "Line {line} of this Argdown file has a list item where only relations can stand: {words}"
                )
            case Kind.INFERENCE_START | Kind.INFERENCE_END:
                why = Message(
                    "Line {line} of this Argdown file has an inference without numbered premises above it: {words}"
                )
            case Kind.NUMBER | Kind.HEADING:
                why = Message("Line {line} of this Argdown file needs an empty line above it: {words}")
            case Kind.FRONT_MATTER:
                why = Message(
                    "Line {line} of this Argdown file has front matter, which can only be at the top: {words}"
                )
            case Kind.DATA:
                why = Message(
                    "Line {line} of this Argdown file has data in braces that belong to nothing above: {words}"
                )
            case Kind.END:
                why = Message("This Argdown file ends in line {line} in the middle of a statement: {words}")
            case _:
                why = Message(
                    "Line {line} of this Argdown file has words where only tags or relations can stand: {words}"
                )
        self._refuse(token, why)

    def _refuse_after_front(self, front: ArgdownToken) -> NoReturn:
        end = front.start + len(front.image)
        raise UserError(
            "Line {line} of this Argdown file ends the front matter, but no empty line follows.",
            line=self._all.line(end),
        )

    def _refuse_mark(self, token: ArgdownToken) -> NoReturn:
        raise UserError(
            "Line {line} of this Argdown file begins bold or italic words with {mark} that do not end: {words}",
            line=self._all.line(token.start),
            mark=token.image.strip(),
            words=self._line_of(token),
        )

    def _refuse_inference(self, begin: ArgdownToken) -> NoReturn:
        self._refuse(
            begin, Message("Line {line} of this Argdown file begins an inference that is not ended with --: {words}")
        )

    def _refuse_incomplete(self, found: Reconstruction) -> NoReturn:
        last = found.items[-1]
        raise UserError(
            "Line {line} of this Argdown file has numbered premises that lead to no conclusion: {words}",
            line=self._all.line(last.start),
            words=self._line_of(ArgdownToken(Kind.TEXT, "", last.start)),
        )


def _shown(words: str) -> str:
    short = " ".join(words.split())
    return f"“{short[:_SHOWN]}…”" if len(short) > _SHOWN else f"“{short}”."


def _title(inside: str) -> str | None:
    return None if not inside or any(letter in inside for letter in "\n\r\u2028\u2029") else inside


def _tag(image: str) -> str:
    image = image.rstrip(" \t")
    return image[2:-1] if image.startswith("#(") else image[1:]
