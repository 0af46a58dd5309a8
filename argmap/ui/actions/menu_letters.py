"""The letters by which menu entries are chosen: every entry of a menu has one of its own, in every language."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_KEPT = "\0"


def give_letters(actions: Iterable[QAction]) -> None:
    """Mark a letter in the text of each action: the one that is marked, if no other has it, or else a free one."""
    taken: set[str] = set()
    waiting: list[QAction] = []
    for action in actions:
        letter = letter_of(action.text())
        if letter and letter not in taken:
            taken.add(letter)
        elif action.text():
            waiting.append(action)
    for action in waiting:
        plain = action.text().replace("&&", _KEPT).replace("&", "")
        at = next((at for at in _places(plain) if plain[at].casefold() not in taken), None)
        if at is not None:
            taken.add(plain[at].casefold())
            plain = f"{plain[:at]}&{plain[at:]}"
        text = plain.replace(_KEPT, "&&")
        if text != action.text():
            action.setText(text)


def letter_of(text: str) -> str:
    """Return the letter that is marked in the text of a menu entry, in lower case; empty if there is none."""
    text = text.replace("&&", "")
    at = text.find("&")
    return text[at + 1 : at + 2].casefold() if at >= 0 else ""


def keep_letters(menu: QMenu) -> None:
    """Give the entries of a menu their letters each time that it is opened: texts may have changed since."""
    menu.aboutToShow.connect(lambda: give_letters(menu.actions()))


def _places(text: str) -> Iterator[int]:
    """Yield the places of letters that could be marked, the beginnings of words first."""
    letters = [at for at, letter in enumerate(text) if letter.isalnum()]
    first = [at for at in letters if at == 0 or not text[at - 1].isalnum()]
    yield from first
    yield from (at for at in letters if at not in first)
