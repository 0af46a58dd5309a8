"""Words in quotation marks, as maps and hand-outs show them."""

from functools import lru_cache

_OPENING = "“„«"
_CLOSING = "”»"


@lru_cache(maxsize=20_000)
def in_marks(words: str) -> str:
    """Return words in quotation marks, once: marks around the whole are kept, marks inside become single ones."""
    if _wrapped(words):
        return words
    return f"“{_inner(words)}”"


def _wrapped(words: str) -> bool:
    """Return whether one pair of quotation marks encloses all the words."""
    if len(words) < 2:
        return False
    if words[0] == '"' == words[-1]:
        return words.count('"') == 2
    if words[0] not in _OPENING or words[-1] not in (*_CLOSING, "“"):
        return False
    depth = 0
    for at, letter in enumerate(words):
        if letter in _OPENING and not (depth and letter == "“" and words[0] == "„"):
            depth += 1
        elif letter in _CLOSING or letter == "“":
            depth -= 1
        if depth == 0 and at < len(words) - 1:
            return False
    return True


def _inner(words: str) -> str:
    made = []
    before = " "
    for letter in words:
        if letter in _OPENING:
            made.append("‘")
        elif letter in _CLOSING:
            made.append("’")
        elif letter == '"':
            made.append("‘" if before.isspace() or before in "([—–-" else "’")
        else:
            made.append(letter)
        before = letter
    return "".join(made)
