"""The titles that statements get in Argdown: their short names, or else their first words."""

import re
from collections.abc import Iterable

from argmap.formats.maps.argdown.front import ODD

_NOT_IN_TITLES = re.compile(rf"(?:={{3,}}|[\[\]<>{{}}#@:\\\"*_`/\s]|{ODD.pattern})+")
_IN_STATEMENT = re.compile(r"[^\]\-][^\]]{0,199}")
_IN_ARGUMENT = re.compile(r"[^>\-+_!][^>]{0,199}")
_LONGEST = 40  # characters


def words(text: str) -> str:
    """Return the first words of a text as a title, "" where it has none that can stand in one."""
    plain = _NOT_IN_TITLES.sub(" ", text).strip()
    if plain.startswith("-"):
        plain = plain.lstrip("- ")
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0] + "…"


def can_stand(name: str, *, argument: bool) -> bool:
    """Return whether a short name can stand as the title of a statement, or of an argument, as it is."""
    return (
        (_IN_ARGUMENT if argument else _IN_STATEMENT).fullmatch(name) is not None
        and name == " ".join(name.split())
        and ODD.search(name) is None
        and not name.startswith("Untitled")
    )


def of(name: str, text: str, *, argument: bool) -> str:
    """Return the title that something gets by its short name, or else by its words; "" where neither can stand."""
    if can_stand(name, argument=argument):
        return name
    begin = words(name or text)
    return begin if begin and can_stand(begin, argument=argument) else ""


def is_of_words(title: str, text: str) -> bool:
    """Return whether a title is made of the first words of the text, perhaps with a number."""
    begin = of("", text, argument=False) or "Claim"
    return title == begin or (title.startswith(begin + " ") and title[len(begin) + 1 :].isdecimal())


class Titles:
    """Gives each thing a title that nothing else of its kind has."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Begin with titles that are taken."""
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def give(self, wanted: str) -> str:
        """Return the title, with a number where it is taken."""
        title, number = wanted, self._next.get(wanted, 2)
        while title in self._taken:
            title, number = f"{wanted} {number}", number + 1
        self._next[wanted] = number
        self._taken.add(title)
        return title
