"""Read Argdown: statements, arguments with their reconstructions, and the relations between them.

Supported are `+`, `-` and `_` with their written-out and reversed forms (`<+`, `+>` …), nesting by indentation,
reconstructions, tags, inline data, comments and front matter. Headings are passed over.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from argmap.errors import UserError
from argmap.formats.maps.argdown import front
from argmap.formats.maps.map_format import UNTITLED, Imported
from argmap.model import map_commands, qualifications, source_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Argument, Claim, Stance

_COMMENT = re.compile(r"/\*.*?\*/|(?<!\\)<!--.*?-->", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_COMMENT = re.compile(r"(?<![\\:])//.*")
_RELATION = re.compile(r"(<\+|<-|<_|\+>|->|_>|\+|-|_)\s+(?=\S)")
_NUMBERED = re.compile(r"\((\d+)\)\s+(?=\S)")
_ELEMENT = re.compile(r"(?P<open>[\[<])(?P<title>(?:\\.|[^\\\]>])+)[\]>](?P<defines>:)?[ \t]*")
_INFERENCE = re.compile(r"-{2,}\s*$")
_TAG = re.compile(r"(?<!\\)#(?:\((?P<words>[^)]*)\)|(?P<word>[\w-]+))")
_DATA = re.compile(r"(?<!\\)\{(?P<data>[^{}]*)\}\s*$")
_ESCAPE = re.compile(r"\\(\S)")
_ORDINARY = {"+": Stance.PRO, "-": Stance.CON, "_": Stance.CON}


@dataclass(slots=True)
class _Element:
    """A statement ("[") or an argument ("<") of the text."""

    bracket: str
    title: str
    text: str = ""
    tags: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    premises: list["_Element"] = field(default_factory=list)
    conclusion: "_Element | None" = None
    untitled: bool = False


@dataclass(frozen=True, slots=True)
class _Relation:
    child: _Element
    sign: str
    parent: _Element
    line: int


class _Text:
    """The parsed lines of a text: elements by title, and relations in text order."""

    def __init__(self, text: str) -> None:
        self.elements: dict[tuple[str, str], _Element] = {}
        self.relations: list[_Relation] = []
        self._above: list[tuple[int, _Element]] = []  # indentation and element of the lines above
        self._argument: _Element | None = None  # whose reconstruction may follow
        self._last: _Element | None = None  # to which a line without any sign belongs
        self._concludes = False
        self._infers = False
        self._written: dict[int, list[str]] = {}  # raw text of elements, joined when all lines are read
        blank = _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), text)
        for number, line in enumerate(_LINE_END.split(blank), 1):
            self._line(_LINE_COMMENT.sub("", line).rstrip(), number)
        self.concluded: set[int] = set()
        """The elements, by `id()`, that are conclusions of arguments."""
        self.used: set[int] = {id(element) for its in self.relations for element in (its.child, its.parent)}
        """Those that relate to another or are premises."""
        for element in self.elements.values():
            _say(element, " ".join(self._written.get(id(element), [])))
            self.concluded.add(id(element.conclusion))
            self.used.update(map(id, element.premises))

    def _line(self, line: str, number: int) -> None:
        words = line.lstrip()
        indent = len(line) - len(words)
        if not words or (words.startswith("#") and not _TAG.match(words)):
            self._last = None
        elif _INFERENCE.match(words):
            self._last, self._concludes = None, True
            self._infers = words.strip() == "--" and not self._infers  # the rule is named until the next two dashes
        elif self._infers:
            pass
        elif relation := _RELATION.match(words):
            self._relate(indent, relation[1], words[relation.end() :], number)
        elif (numbered := _NUMBERED.match(words)) and self._argument:
            element = self._element(words[numbered.end() :])
            self._above = [(indent, element)]
            if self._concludes:
                self._argument.conclusion, self._concludes = element, False
            else:
                self._argument.premises.append(element)
        elif _ELEMENT.match(words) or self._last is None:
            element = self._element(words)
            self._above = [(indent, element)]
            self._argument = element if element.bracket == "<" else None
            self._concludes = False
        else:
            self._written[id(self._last)].append(words)

    def _relate(self, indent: int, sign: str, words: str, number: int) -> None:
        self._above = [(at, element) for at, element in self._above if at < indent]
        if not self._above:
            raise UserError("Line {number} of this Argdown file relates to nothing above it.", number=number)
        element, above = self._element(words), self._above[-1][1]
        if sign.endswith(">"):
            self.relations.append(_Relation(above, sign[0], element, number))
        else:
            self.relations.append(_Relation(element, sign[-1], above, number))
        self._above.append((indent, element))
        if element.bracket == "<":
            self._argument, self._concludes = element, False

    def _element(self, words: str) -> _Element:
        found = _ELEMENT.match(words)
        if found and (found["defines"] or not words[found.end() :].strip() or words[found.end()] in "#{"):
            key = found["open"], _ESCAPE.sub(r"\1", found["title"]).strip()
            rest = words[found.end() :]
        else:
            key, rest = ("", f"Untitled {len(self.elements) + 1}"), words
        element = self.elements.setdefault(key, _Element(key[0] or "[", key[1], untitled=not key[0]))
        self._written.setdefault(id(element), []).append(rest)
        self._last = element
        return element


def _say(element: _Element, words: str) -> None:
    if data := _DATA.search(words):
        words = words[: data.start()]
        try:
            content = front.load("{" + data["data"] + "}")
        except (yaml.YAMLError, RecursionError) as error:
            raise UserError("The data in braces at “{title}” cannot be read.", title=element.title) from error
        element.data = content if isinstance(content, dict) else {}
    element.tags = [tag["words"] or tag["word"] for tag in _TAG.finditer(words)]
    element.text = _ESCAPE.sub(r"\1", " ".join(_TAG.sub(" ", words).split()))


def read(text: str) -> Imported:
    """Return the records of an Argdown text as one map. Raises UserError, naming the line or the statement."""
    content, body = front.cut(text)
    found = _Text(body)
    if not found.elements:
        raise UserError("This file holds no statements in Argdown.")
    document = Document()
    with document.edit("Import") as edit:
        map = map_commands.add_map(edit, front.said(content, "title", UNTITLED))
        front.arrange(edit, map, content)
        builder = _Builder(edit, map, front.put(edit, content))
        builder.build(found)
    return Imported(list(document.records().values()))


class _Builder:
    def __init__(self, edit: Edit, map: str, quotes: dict[str, str]) -> None:
        self._edit = edit
        self._map = map
        self._quotes = quotes
        self._claims: dict[int, str] = {}
        self._arguments: dict[int, list[str]] = {}

    def build(self, found: _Text) -> None:
        """Add everything in the text to the map."""
        for element in found.elements.values():
            if not element.premises and not self._says_nothing(element, found):
                self._claim(element)
        waiting: Sequence[_Relation] = found.relations
        while waiting:
            left = [relation for relation in waiting if not self._argue(relation)]
            if len(left) == len(waiting):
                raise UserError(
                    "Line {line} of this Argdown file undercuts an argument that has no target.", line=left[0].line
                )
            waiting = left
        for element in found.elements.values():
            goal = element.conclusion
            if element.premises and id(element) not in self._arguments:
                self._conclude(element, self._claim(goal) if goal else None)
        self._settle(found)

    def _says_nothing(self, element: _Element, found: _Text) -> bool:
        """Return whether an element is only the spelled-out conclusion of an argument against something."""
        return element.untitled and id(element) in found.concluded and id(element) not in found.used

    def _claim(self, element: _Element) -> str:
        if id(element) not in self._claims:
            text = front.said(element.data, "text", element.text or ("" if element.untitled else element.title))
            claim = map_commands.add_claim(self._edit, text, self._map)
            self._claims[id(element)] = claim
            self._tag(claim, element)
            map_commands.set_note(self._edit, claim, str(element.data.get("note") or ""))
            if (fidelity := front.fidelity(element.data.get("fidelity"))) is not None:
                qualifications.set_fidelity(self._edit, claim, fidelity)
            if element.data.get("unstated") is True:
                qualifications.mark_unstated(self._edit, claim)
            for key in element.data.get("quotes") or ():
                if str(key) not in self._quotes:
                    raise UserError(
                        "“{title}” names the quotation {key}, which the file does not have.",
                        title=element.title,
                        key=str(key),
                    )
                source_commands.cite(self._edit, claim, self._quotes[str(key)])
        return self._claims[id(element)]

    def _tag(self, claim: str, element: _Element) -> None:
        tags = element.data.get("tags")
        if isinstance(tags, list):  # as they stand: the blanks around one are part of it
            exact = tuple(dict.fromkeys(str(tag) for tag in tags))
            self._edit.put(replace(self._edit.get(claim, Claim), tags=exact))
        else:
            map_commands.set_tags(self._edit, claim, [str(tags)] if tags else element.tags)

    def _argue(self, relation: _Relation) -> bool:
        """Add one relation to the map, or return False if the argument that it undercuts is not there yet."""
        child, parent = relation.child, relation.parent
        if parent.premises:
            if relation.sign == "+" and parent.conclusion and not self._says_nothing_yet(parent):
                target = self._claim(parent.conclusion)
            elif id(parent) in self._arguments:
                target = self._arguments[id(parent)][0]
            else:
                return False
        elif relation.sign == "_" and id(parent) in self._arguments:
            target = self._arguments[id(parent)][0]
        else:
            target = self._claim(parent)
        premises = [self._claim(p) for p in child.premises] or [self._claim(child)]
        against_step = self._edit.find(target, Argument) is not None
        stance = Stance.CON if against_step else _ORDINARY[relation.sign]
        made = map_commands.add_argument(self._edit, list(dict.fromkeys(premises)), stance, target)
        self._arguments.setdefault(id(child), []).append(made)
        return True

    @staticmethod
    def _says_nothing_yet(element: _Element) -> bool:
        return element.conclusion is None or element.conclusion.untitled

    def _conclude(self, element: _Element, goal: str | None) -> None:
        premises = list(dict.fromkeys(self._claim(p) for p in element.premises))
        if goal and goal not in premises:
            self._arguments[id(element)] = [map_commands.add_argument(self._edit, premises, Stance.PRO, goal)]

    def _settle(self, found: _Text) -> None:
        """Fold and pin claims, and name schemes, as the data says, once all of them are on the map."""
        for element in found.elements.values():
            if element.bracket == "<" and isinstance(scheme := element.data.get("scheme"), str):
                for argument in self._arguments.get(id(element), ()):
                    qualifications.name_scheme(self._edit, argument, scheme)
            claim = self._claims.get(id(element))
            if claim is None:
                continue
            pin = element.data.get("pin")
            if element.data.get("folded") is True:
                map_commands.fold(self._edit, self._map, claim)
            if isinstance(pin, list) and len(pin) == 2 and all(isinstance(x, int | float) for x in pin):
                map_commands.pin(self._edit, self._map, claim, (float(pin[0]), float(pin[1])))
