"""What stands around the statements of an Argdown text: headings and comments, kept to be given back."""

import re
from typing import Any

from argmap.formats.maps.argdown import data
from argmap.formats.maps.argdown.blocks import WrittenHeading
from argmap.formats.maps.argdown.debate import Debate, Member
from argmap.formats.maps.argdown.lexer import Kind
from argmap.formats.maps.argdown.spelled import escaped_words
from argmap.formats.maps.argdown.wording import marked, shown
from argmap.formats.maps.map_format import ImportReport
from argmap.message import Message

_AFTER_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n\s*\Z")


class Asides:
    """The headings and comments of a debate, by what they stand at."""

    def __init__(self, debate: Debate) -> None:
        """Find them."""
        self._debate = debate
        self._numbers = {id(heading): number for number, heading in enumerate(debate.headings)}
        self._at: dict[int, list[str]] = {}  # the comments at each place where something is written
        self._above: dict[int, list[str]] = {}
        self._sort_comments()

    def _sort_comments(self) -> None:
        members: list[Member] = [*self._debate.statements.values(), *self._debate.arguments.values()]
        places = sorted(((w.start, id(w)) for member in members for w in member.members), key=lambda place: place[0])
        text = self._debate.parsed.text
        at = 0
        before_end, above = 0, False
        for comment in self._debate.parsed.comments:
            while at < len(places) and places[at][0] <= comment.start:
                at += 1
            follows = text[before_end : comment.start].isspace()
            if not (follows and before_end):
                begin = max(comment.start - 200, 0)
                above = at == 0 or _AFTER_EMPTY_LINE.search(text, begin, comment.start) is not None
            before_end = comment.start + len(comment.image)
            if above and at < len(places):
                self._above.setdefault(places[at][1], []).append(comment.image)
            elif at:
                self._at.setdefault(places[at - 1][1], []).append(comment.image)

    def around(self, member: Member) -> dict[str, Any]:
        """Return the heading that a statement stands below, and the comments at it."""
        found: dict[str, Any] = {}
        defined = [written for written in member.members if not written.is_reference] or member.members
        section = defined[0].section
        if section is not None:
            found["under"] = self._numbers[id(section)]
        above = [comment for w in member.members for comment in self._above.get(id(w), ())]
        at = [comment for w in member.members for comment in self._at.get(id(w), ())]
        if above:
            found["above"] = above
        if at:
            found["comments"] = at
        return found

    def of_map(self) -> dict[str, Any]:
        """Return the headings."""
        text = self._debate.parsed.text
        headings = [
            {"level": h.level, "words": (marked(h, text) or escaped_words(shown(h))) + _tags(h)}
            | ({"data": data.as_json(h.data)} if h.raw_data else {})
            for h in self._debate.headings
        ]
        return {"headings": headings} if headings else {}

    def tell(self, report: ImportReport) -> None:
        """Tell of them."""
        if self._debate.headings:
            report.keep(Message("%n heading(s)", "", len(self._debate.headings)))
        if self._debate.parsed.comments:
            report.keep(Message("%n comment(s)", "", len(self._debate.parsed.comments)))


def _tags(heading: WrittenHeading) -> str:
    """Return the tags at the end of a heading, as they are written."""
    return "".join(" " + token.image.strip() for token in heading.content if token.kind is Kind.TAG)
