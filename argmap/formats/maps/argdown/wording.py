"""The words of Argdown: as they show on a card, and as they stand in the text with bold, links and mentions."""

import re

from argmap.errors import UserError
from argmap.formats.maps.argdown.blocks import WrittenElement, WrittenHeading
from argmap.formats.maps.argdown.lexer import ArgdownToken, Kind, tokenize

_SIGNS = {
    "A": "∀",
    "E": "∃",
    "O": "𝗢",
    "P": "𝗣",
    "->": "→",
    "<->": "↔",
    "~": "¬",
    "^": "∧",
    "v": "∨",
    "v_": "⊻",
    "<>": "◇",
    "[]": "◻",
    "heart": "❤",
    "happy": "😀",
    "smile": "☺",
    "smiley": "☺",
    "laugh": "😆",
    "lol": "😆",
    "?": "❓",
    "question": "❓",
    "love": "😍",
    "sad": "😢",
    "+1": "👍",
    "up": "👍",
    "-1": "👎",
    "down": "👎",
    "think": "🤔",
    "star": "⭐",
    "y": "✔",
    "agree": "✔",
    "n": "❌",
    "disagree": "❌",
}
"""The signs that are written as .name. or :name:."""
_MARKED = frozenset(
    (
        Kind.MARK_START,
        Kind.MARK_END,
        Kind.LINK,
        Kind.STATEMENT_MENTION,
        Kind.ARGUMENT_MENTION,
        Kind.SPECIAL,
    )
)
_WORDS = frozenset(
    (
        Kind.TEXT,
        Kind.ESCAPED,
        Kind.SPECIAL,
        Kind.LINK,
        Kind.TAG,
        Kind.STATEMENT_MENTION,
        Kind.ARGUMENT_MENTION,
        Kind.NEWLINE,
    )
)
_SPACES = re.compile(r"[ \t]+")


_SAYING = frozenset((Kind.TEXT, Kind.ESCAPED, Kind.SPECIAL, Kind.LINK, Kind.STATEMENT_MENTION, Kind.ARGUMENT_MENTION))


def shown(written: WrittenElement | WrittenHeading) -> str:
    """Return the words as they show on a card: in one line, without marks and tags, links and mentions by their names.

    They keep unusual blanks and all other characters.
    """
    pieces: list[str] = []
    last = max((n for n, token in enumerate(written.content) if token.kind in _SAYING), default=-1)
    for number, token in enumerate(written.content):
        match token.kind:
            case Kind.MARK_START:
                pass
            case Kind.TAG:
                within = number < last and bool(pieces) and pieces[-1].rstrip()[-1:] not in ("", *".!?:;")
                pieces.append(f" {token.image.rstrip()[1:].strip('()')} " if within else " ")
            case Kind.MARK_END:
                pieces.append(" " if token.image[-1:] in " \t" else "")
            case Kind.ESCAPED:
                pieces.append(token.image[1:])
            case Kind.NEWLINE:
                pieces.append(" ")
            case Kind.SPECIAL:
                name = token.image.rstrip(" \t")
                pieces.append(_SIGNS[name[1:-1]] + token.image[len(name) :] if name[1:-1] in _SIGNS else token.image)
            case Kind.LINK:
                pieces.append(token.image[1 : token.image.index("](")] + _after(token))
            case Kind.STATEMENT_MENTION | Kind.ARGUMENT_MENTION:
                pieces.append(token.image.rstrip(" \t")[2:-1] + _after(token))
            case _:
                pieces.append(token.image)
    return " ".join("".join(pieces).split())


def _after(token: ArgdownToken) -> str:
    return " " if token.image[-1] in " \t" else ""


def marked(written: WrittenElement | WrittenHeading, text: str) -> str:
    """Return the words as they stand, in one line, where they say more than what shows; otherwise an empty text.

    Tags among them count if words follow.
    """
    tokens = written.content
    last = len(tokens)
    while last and tokens[last - 1].kind in (Kind.NEWLINE, Kind.TAG):
        last -= 1
    tokens = tokens[:last]
    if not any(token.kind in _MARKED or token.kind is Kind.TAG for token in tokens):
        return ""
    pieces = [" " if token.kind is Kind.NEWLINE else text[token.start : _end(token)] for token in tokens]
    gaps = [
        " " if before and _blank_between(text, before, token) else ""
        for before, token in zip([None, *tokens[:-1]], tokens, strict=True)
    ]
    return _SPACES.sub(" ", "".join(gap + piece for gap, piece in zip(gaps, pieces, strict=True))).strip()


def _end(token: ArgdownToken) -> int:
    return token.start + len(token.image)


def _blank_between(text: str, before: ArgdownToken, after: ArgdownToken) -> bool:
    """Return whether blanks that are no token stand between two tokens, as after a line's end."""
    return before.kind is not Kind.NEWLINE and text[_end(before) : after.start].isspace()


def shown_of(raw: str) -> str:
    """Return how marked words, as `marked` gives them, show on a card; "" where they are damaged."""
    if not is_words(raw):
        return ""
    found = WrittenElement("[", 0)
    found.content = [token for token in tokenize(raw).tokens if token.kind is not Kind.END]
    return shown(found)


def is_words(raw: str) -> bool:
    """Return whether a text can stand as the words of something, and is one block of them."""
    try:
        tokens = tokenize(raw).tokens[:-1]
    except UserError:
        return False
    open_marks: list[str] = []
    for token in tokens:
        if token.kind is Kind.MARK_START:
            open_marks.append(token.image)
        elif token.kind is Kind.MARK_END:
            if not open_marks or open_marks.pop() != token.image.rstrip(" \t"):
                return False
        elif token.kind not in _WORDS:
            return False
    return not open_marks and bool(tokens)


def is_comment(text: str) -> bool:
    """Return whether a text is one comment and nothing else."""
    try:
        found = tokenize(text + "\n")
    except UserError:
        return False
    return len(found.comments) == 1 and found.comments[0].image == text
