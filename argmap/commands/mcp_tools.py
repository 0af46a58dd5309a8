"""What an assistant can do with a map file: read it, and propose. Nothing is placed on a map without the person.

A proposed quotation must stand in its source word for word, and its speaker must be known or named there. It becomes a
passage in a pile of the map, which the person finds under "Unplaced" in the window; a proposed claim is the heading of
such a pile. Each proposal is one step of the history, which can be undone.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from argmap.commands.command_input import chosen_map, maps_of, opened
from argmap.errors import UserError
from argmap.message import Message
from argmap.model import piles, source_commands
from argmap.model.document import Document, Edit
from argmap.model.ordering import after
from argmap.model.records import Argument, Claim, Map, Passage, Pile, Source, Speaker
from argmap.model.tree import tree
from argmap.storage import read_document

MOST_CHARACTERS = 20_000
"""How much of a text is given at once."""
MOST_LISTED = 500
LONGEST_CLAIM = 500
Values = dict[str, Any]

_TEXT, _NUMBER = {"type": "string"}, {"type": "integer"}


def _described(name: str, tells: str, needs: Values | None = None, may: Values | None = None) -> Values:
    return {
        "name": name,
        "description": tells,
        "inputSchema": {
            "type": "object",
            "properties": (needs or {}) | (may or {}),
            "required": list(needs or {}),
            "additionalProperties": False,
        },
    }


DESCRIBED = [
    _described("list_maps", "List the maps of the file with their questions and how many claims each has."),
    _described(
        "read_map",
        "Read one map as an outline: claims, the arguments for and against each, and the quotations they cite.",
        may={"map": {**_NUMBER, "description": "1 is the first map"}},
    ),
    _described("list_sources", "List the sources with author, date and length in characters."),
    _described(
        "read_source",
        f"Read the text of a source, at most {MOST_CHARACTERS} characters from a place on.",
        {"source": _TEXT},
        {"start": _NUMBER},
    ),
    _described("list_quotations", "List the quotations with speaker, source and place.", may={"source": _TEXT}),
    _described(
        "propose_quotation",
        "Propose words of a source as a quotation. They must stand there letter by letter. A person decides about it.",
        {"source": _TEXT, "words": _TEXT},
        {
            "speaker": {**_TEXT, "description": "who says it; a speaker of the file, or a name in the source"},
            "before": {**_TEXT, "description": "the words just before, if the words stand there more than once"},
            "map": _NUMBER,
        },
    ),
    _described(
        "propose_claim",
        "Propose a claim that rests on quotations of the file. A person decides whether and where it is placed.",
        {"text": _TEXT, "quotations": {"type": "array", "items": _TEXT, "minItems": 1}},
        {"map": _NUMBER},
    ),
]
NAMES = frozenset(each["name"] for each in DESCRIBED)


class Tools:
    """The tools for one file, which is opened for each call, so that what happens to it elsewhere is seen.

    `client` is the name under which the history shows proposals.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.client = "assistant"
        self._document()

    def call(self, name: str, given: Values) -> Values:
        """Do what a tool does. Raises UserError in one sentence where that cannot be done."""
        (described,) = (each for each in DESCRIBED if each["name"] == name)
        _check(given, described["inputSchema"])
        does: Callable[..., Values] = getattr(self, f"_{name}")
        return does(**given)

    def _document(self) -> Document:
        document, _ = read_document(self._file)
        return document

    def _list_maps(self) -> Values:
        document = self._document()
        return {
            "maps": [
                {
                    "map": number,
                    "question": document.get(id, Map).question,
                    "claims": len(tree(document, id).placements),
                }
                for number, id in enumerate(maps_of(document), 1)
            ]
        }

    def _read_map(self, map: int = 1) -> Values:
        document = self._document()
        id = chosen_map(document, map)
        on_map = tree(document, id)
        listed = []
        for claim, depth, argument in on_map.walk():
            found = document.get(claim, Claim)
            listed.append(
                {
                    "claim": claim,
                    "depth": depth,
                    "text": found.text,
                    "stance": argument.stance.value if argument else None,
                    "undercut": bool(argument and document.find(argument.target, Argument)),
                    "co_premises": len(argument.premises) - 1 if argument else 0,
                    "quotations": list(found.passages),
                }
            )
        return {"question": document.get(id, Map).question, "claims": listed}

    def _list_sources(self) -> Values:
        found = sorted(self._document().all(Source), key=lambda source: (source.order, source.id))
        return {
            "sources": [
                {
                    "source": source.id,
                    "title": source.title,
                    "author": source.author,
                    "publisher": source.publisher,
                    "date": source.date,
                    "address": source.address,
                    "characters": len(source.text),
                }
                for source in found
            ]
        }

    def _read_source(self, source: str, start: int = 0) -> Values:
        text = _source(self._document(), source).text
        start = max(0, start)
        end = min(len(text), start + MOST_CHARACTERS)
        return {"text": text[start:end], "start": start, "next": end if end < len(text) else None}

    def _list_quotations(self, source: str = "") -> Values:
        document = self._document()
        found = [p for p in document.all(Passage) if not source or p.source == _source(document, source).id]
        found.sort(key=lambda passage: (passage.source, passage.start, passage.id))
        return {
            "quotations": [
                {
                    "quotation": passage.id,
                    "words": passage.exact,
                    "speaker": speaker.name if (speaker := document.find(passage.speaker or "", Speaker)) else "",
                    "source": passage.source,
                    "start": passage.start,
                    "cited": bool(document.referrers(passage.id, Claim)),
                }
                for passage in found[:MOST_LISTED]
            ],
            "more": max(0, len(found) - MOST_LISTED),
        }

    def _propose_quotation(self, source: str, words: str, speaker: str = "", before: str = "", map: int = 1) -> Values:
        def propose(edit: Edit, id: str) -> Values:
            found = _source(edit, source)
            start = _place(found, words, before)
            known = next(
                (p for p in edit.referrers(found.id, Passage) if (p.start, p.end) == (start, start + len(words))), None
            )
            if known is not None:
                return {"quotation": known.id, "known": True}
            who = _speaker(edit, found, speaker)
            made = source_commands.add_passage(edit, found.id, start, start + len(words), speaker=who)
            piles.add_pile(edit, id, f"Proposed by {self.client}", [made])
            return {"quotation": made, "known": False}

        return self._propose(Message("Proposal by {client}: a quotation", client=self.client), map, propose)

    def _propose_claim(self, text: str, quotations: list[str], map: int = 1) -> Values:
        claim = " ".join(text.split())
        if not claim or len(claim) > LONGEST_CLAIM:
            raise UserError("A claim has 1 to {most} characters.", most=LONGEST_CLAIM)

        def propose(edit: Edit, id: str) -> Values:
            for each in quotations:
                if edit.find(each, Passage) is None:
                    raise UserError("There is no quotation {id}; propose it first.", id=each[:40])
            last = max((pile.order for pile in edit.referrers(id, Pile)), default="")
            chosen = tuple(dict.fromkeys(quotations))  # they stay in the person's own piles as well
            pile = Pile(id=edit.new_id(), map=id, heading=claim, passages=chosen, order=after(last))
            edit.put(pile)
            return {"pile": pile.id}

        return self._propose(Message("Proposal by {client}: a claim", client=self.client), map, propose)

    def _propose(self, label: Message, number: int, propose: Callable[[Edit, str], Values]) -> Values:
        with closing(opened(self._file)) as file:
            if file.store.read_only:
                raise UserError(
                    "“{file}” is open in a window or cannot be changed, so nothing can be proposed now.",
                    file=self._file.name,
                )
            map = chosen_map(file.document, number)
            with file.document.edit(label) as edit:
                done = propose(edit, map)
            if lost := file.store.why_cut_off():
                raise UserError(lost)
        return {**done, "waits_for": "a person, under “Unplaced” in argmap"}


def _check(given: Values, schema: Values) -> None:
    """Raise UserError where what is given is not what a tool takes."""
    kinds: dict[str, type] = {"string": str, "integer": int, "array": list}
    for name in schema["required"]:
        if name not in given:
            raise UserError("“{name}” is missing.", name=name)
    for name, value in given.items():
        known = schema["properties"].get(name)
        if known is None:
            raise UserError("“{name}” is not known.", name=str(name)[:40])
        items = value if isinstance(value, list) else []
        if type(value) is not kinds[known["type"]] or not all(type(item) is str for item in items):
            raise UserError("“{name}” is not of the kind {kind}.", name=name, kind=known["type"])


def _source(records: Document | Edit, id: str) -> Source:
    found = records.find(id, Source)
    if found is None:
        raise UserError("There is no source {id}.", id=id[:40])
    return found


def _place(source: Source, words: str, before: str) -> int:
    """Return where the words stand in a source. Raises UserError if they do not, or more than once."""
    if not words.strip():
        raise UserError("A quotation needs words.")
    sought = before + words
    first = source.text.find(sought)
    if first < 0:
        raise UserError("These exact words are not in “{title}”.", title=source.title[:60])
    if source.text.find(sought, first + 1) >= 0:
        raise UserError(
            "These words are in “{title}” more than once; give the words before them.", title=source.title[:60]
        )
    return first + len(before)


def _speaker(edit: Edit, source: Source, name: str) -> str | None:
    """Return the speaker of this name, a new one only if the source names it. Raises UserError otherwise."""
    name = " ".join(name.split())
    if not name:
        return None
    if (known := source_commands.speaker_named(edit, name)) is not None:
        return known
    if name not in source.text and name not in source.author:
        raise UserError("“{name}” is not named in “{title}”.", name=name[:60], title=source.title[:60])
    return source_commands.add_speaker(edit, name)


def _size(document: Document, map: str) -> int:
    return len(tree(document, map).placements)
