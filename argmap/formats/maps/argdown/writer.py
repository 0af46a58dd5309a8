"""Write one map as Argdown."""

import json
import re
from typing import Any

from argmap.formats.maps.argdown import front
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Placement, Source, Speaker, Stance
from argmap.model.tree import Tree, tree

_RESERVED = re.compile(r"([\\\[\]<>#{}@*_/])")
_NOT_IN_TITLES = re.compile(rf"(?:={{3,}}|[\[\]<>{{}}#@:\\\"*_`/\s]|{front.ODD.pattern})+")
_PLAIN_TAG = re.compile(r"[\w-]+(?: [\w-]+)*")
_FENCE = re.compile("={3,}")  # wherever it stands, Argdown takes it for front matter
_POWER = re.compile(r"(?<![\d.])(\d+)e")  # YAML takes a number for a word that has an exponent but no point
_TITLE = 40  # characters


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as Argdown text."""
    on_map = tree(document, map)
    writer = _Writer(document, on_map)
    for root in on_map.roots:
        writer.block(root)
    content = {"title": on_map.map.question, **front.arranged(on_map.map), **writer.front}
    return front.dump(content) + "\n" + "\n".join(writer.lines) + "\n"


class _Writer:
    def __init__(self, document: Document, on_map: Tree) -> None:
        self._document = document
        self._map = on_map
        self.lines: list[str] = []
        self._titles = _titles(document, on_map)
        self._names = {
            id: f"A{number}"
            for number, id in enumerate((id for id, a in on_map.arguments().items() if self._has_name(a)), 1)
        }
        here = [passage for claim in self._titles for passage in document.get(claim, Claim).passages]
        loose = [p for p in document.all(Passage) if not document.referrers(p.id, Claim)]
        loose.sort(key=lambda p: _said_where(document, p))
        self.front, self._quotes = front.cited(document, here + [p.id for p in loose])
        self._said: set[str] = set()  # claims whose text has been written
        self._argued: set[str] = set()  # claims below which their reasons have been written
        self._later: list[str] = []  # claims and named arguments that get blocks of their own

    def _has_name(self, argument: Argument) -> bool:
        return len(argument.premises) > 1 or argument.id in self._map.reasons or bool(argument.scheme)

    def block(self, claim: str) -> None:
        """Write a statement with the relations below it, then the blocks that it made necessary."""
        self._later.append(claim)
        while self._later:
            id = self._later.pop(0)
            if id in self._names:
                self._reconstruction(self._map.arguments()[id])
            elif id not in self._said or (id not in self._argued and self._map.reasons.get(id)):
                self._statement(id, 0, "")
                self.lines.append("")

    def _statement(self, claim: str, indent: int, sign: str) -> None:
        self.lines.append("  " * indent + sign + self._element(claim))
        if claim in self._argued:
            return
        self._argued.add(claim)
        for argument in self._map.reasons.get(claim, ()):
            self._argument(argument, indent + 1)

    def _argument(self, argument: Argument, indent: int) -> None:
        undercut = argument.target not in self._map.placements
        sign = "_ " if undercut else "+ " if argument.stance is Stance.PRO else "- "
        if argument.id not in self._names:
            self._statement(argument.premises[0], indent, sign)
            return
        self.lines.append("  " * indent + f"{sign}<{self._names[argument.id]}>")
        for below in self._map.reasons.get(argument.id, ()):
            self._argument(below, indent + 1)
        self._later.append(argument.id)

    def _reconstruction(self, argument: Argument) -> None:
        target = self._titles.get(argument.target)
        data = f" {_inline({'scheme': argument.scheme})}" if argument.scheme else ""
        self.lines += [f"<{self._names[argument.id]}>{data}", ""]
        numbered = [f"({n}) {self._element(premise)}" for n, premise in enumerate(argument.premises, 1)]
        last = len(numbered) + 1
        if argument.stance is Stance.PRO and target:
            conclusion = f"({last}) [{target}]"
        elif target:
            conclusion = f"({last}) So it is doubtful that \\[{target}\\]."
        else:
            conclusion = f"({last}) So the argument does not follow."
        self.lines += [*numbered, "----", conclusion, ""]
        self._later += argument.premises

    def _element(self, id: str) -> str:
        title = self._titles[id]
        if id in self._said:
            return f"[{title}]"
        self._said.add(id)
        claim = self._document.get(id, Claim)
        text = _line(claim.text)
        words = [
            f"[{title}]:" if text else f"[{title}]",
            _FENCE.sub(lambda run: "\\=" * len(run[0]), _RESERVED.sub(r"\\\1", text)),
        ]
        words += [f"#({tag})" for tag in claim.tags if _PLAIN_TAG.fullmatch(tag)]
        data = self._data(claim, self._map.placements[id])
        if data:
            words.append(_inline(data))
        return " ".join(word for word in words if word)

    def _data(self, claim: Claim, placement: Placement) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if claim.passages:
            data["quotes"] = [self._quotes[passage] for passage in claim.passages]
        if claim.text != _line(claim.text) or not claim.text:
            data["text"] = claim.text
        if claim.fidelity is not None:
            data["fidelity"] = front.FIDELITY[claim.fidelity]
        if claim.unstated:
            data["unstated"] = True
        if claim.note:
            data["note"] = claim.note
        if not all(_PLAIN_TAG.fullmatch(tag) for tag in claim.tags):
            data["tags"] = list(claim.tags)
        if placement.folded:
            data["folded"] = True
        if placement.pin:
            data["pin"] = list(placement.pin)
        return data


def _said_where(document: Document, passage: Passage) -> tuple[str, int, int, str, str, str]:
    """Return a sort key for a passage that no claim cites, independent of its id."""
    speaker = document.get(passage.speaker, Speaker).name if passage.speaker else ""
    order = document.get(passage.source, Source).order
    return order, passage.start, passage.end, speaker, passage.kind, passage.via


def _line(text: str) -> str:
    """Return a claim's text as one line of Argdown; if that cannot hold all of it, the data has the rest."""
    return " ".join(front.ODD.sub(" ", text).split())


def _inline(data: dict[str, Any]) -> str:
    """Return inline data; characters with a meaning in Argdown or YAML are escaped."""
    parts = []
    for key, value in data.items():
        text = json.dumps(value, ensure_ascii=False)
        if key == "pin":
            text = _POWER.sub(r"\1.0e", text)
        for mark in "{}[]<>/" if isinstance(value, str) else "{}<>/":  # braces, and what would begin a comment
            text = text.replace(mark, _escaped(mark))
        text = _FENCE.sub(lambda run: _escaped("=") * len(run[0]), text)
        parts.append(f"{key}: {front.ODD.sub(lambda odd: _escaped(odd[0]), text)}")
    return "{" + ", ".join(parts) + "}"


def _escaped(letter: str) -> str:
    return f"\\u{ord(letter):04x}"


def _titles(document: Document, on_map: Tree) -> dict[str, str]:
    """Return a short, unique title for each claim, from its first words."""
    titles: dict[str, str] = {}
    taken: set[str] = set()
    for claim, _, _ in on_map.walk():
        words = _NOT_IN_TITLES.sub(" ", document.get(claim, Claim).text).strip()
        short = words if len(words) <= _TITLE else words[:_TITLE].rsplit(" ", 1)[0] + "…"
        title, number = short or "Claim", 2
        while title in taken:
            title, number = f"{short or 'Claim'} {number}", number + 1
        taken.add(title)
        titles[claim] = title
    return titles
