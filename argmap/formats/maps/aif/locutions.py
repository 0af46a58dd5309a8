"""Locutions of AIF as quotations: an L-node that a YA-node ties to a claim is a passage that the claim cites."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.aif.dialects import type_of
from argmap.formats.maps.aif.marked_text import MarkedText, plain
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.node_graph import Dialect, Json, ReadGraph, key_of, said

_SAID_BY = re.compile(r"\s*([^:\n]{1,80}?)(?: :|:(?= ))\s*(?=\S)")
_MOST_SOUGHT = 20_000_000
"""So many characters are searched in all for words that are not marked in the text."""


@dataclass(slots=True)
class Dialogue:
    """What a file says of who said what: the text with its marks, names by person, and persons by node."""

    html: str = ""
    people: dict[str, str] = field(default_factory=dict)
    said_by: dict[str, str] = field(default_factory=dict)

    def name_people(self, participants: Any) -> None:
        """Take the names from a list of participants."""
        for person in participants if isinstance(participants, list) else ():
            if isinstance(person, dict):
                key = key_of(person.get("participantID", person.get("id")))
                name = " ".join(f"{said(person.get('firstname'))} {said(person.get('surname'))}".split())
                if key is not None and name:
                    self.people.setdefault(key, name)

    def tell_speakers(self, locutions: Any) -> None:
        """Take from a list of locutions which person speaks in which node."""
        for locution in locutions if isinstance(locutions, list) else ():
            if isinstance(locution, dict):
                node, person = key_of(locution.get("nodeID")), key_of(locution.get("personID"))
                if node is not None and person is not None:
                    self.said_by.setdefault(node, person)

    def name(self, key: str) -> str:
        """Return the name of the person who speaks in a node, or ""."""
        return self.people.get(self.said_by.get(key, ""), "")


def speaker_and_words(text: str) -> tuple[str, str]:
    """Return who speaks, and the words, of "Ada : Cats purr"; "" where the text does not tell."""
    found = _SAID_BY.match(text)
    if found is None or not any(letter.isalpha() for letter in found[1]) or len(found[1].split()) > 6:
        return "", text.strip()
    return found[1].strip(), text[found.end() :].strip()


def read_locutions(
    nodes: list[Any], edges: list[Any], dialect: Dialect, dialogue: Dialogue, found: ReadGraph, made: GraphRecords
) -> list[list[str]]:
    """Add sources, speakers and passages; return the keys of each locution, its illocution and its claim."""
    by_key = {key: node for node in nodes if isinstance(node, dict) and (key := key_of(dialect.node_id(node)))}
    said_so = _illocutions(by_key, edges, dialect, found)
    text = plain(clean(dialogue.html))
    places = {key: (start, end) for key, start, end in reversed(text.spans)}
    source = made.source("Text", text.text) if text.text.strip() else None
    _seek([key for key, _, _ in said_so if key not in places], by_key, text, places)
    heard = {key for key, _, _ in said_so}
    quoted = {claim for key, _, claim in said_so if key in places}
    for key in found.claims:
        if source is not None and key in places and key not in quoted:
            speaker = made.speaker_named(dialogue.name(key))
            passage = made.passage(source, *places[key], speaker=speaker)
            made.keep(passage, {"marks": key})
            made.cite(found.claims[key], passage)
    if source is not None:
        marked = {(key, *place) for key, place in places.items() if key in heard or key in found.claims.keys() - quoted}
        others = [list(span) for span in text.spans if span not in marked]
        made.keep(source, {"html": dialogue.html, "marks": others})
    return _cite(said_so, by_key, places, source, dialogue, found, made)


def _illocutions(by_key: Mapping[str, Json], edges: list[Any], dialect: Dialect, found: ReadGraph) -> list[list[str]]:
    """Return [locution, illocution, claim] for each L-node that leads over a YA-node to a claim, in their order."""
    speaks: dict[str, list[str]] = {}
    claims: dict[str, list[str]] = {}
    for edge in edges:
        if not isinstance(edge, dict):
            continue
        start, end = (key_of(id) for id in dialect.ends(edge))
        if start not in by_key or end not in by_key or start is None or end is None:
            continue
        if type_of(by_key[end]) == "YA" and type_of(by_key[start]) == "L":
            speaks.setdefault(end, []).append(start)
        elif type_of(by_key[start]) == "YA" and end in found.claims:
            claims.setdefault(start, []).append(end)
    pairs = [
        [locution, illocution, claim]
        for illocution, locutions in speaks.items()
        for locution in dict.fromkeys(locutions)
        for claim in dict.fromkeys(claims.get(illocution, [])[:100])
    ]
    order = {key: number for number, key in enumerate(by_key)}
    return sorted(pairs, key=lambda pair: order[pair[0]])


def _seek(keys: list[str], by_key: Mapping[str, Json], text: MarkedText, places: dict[str, tuple[int, int]]) -> None:
    """Find the words of locutions that are not marked, one after the other, as they stand in the text."""
    left, after = _MOST_SOUGHT, 0
    for key in dict.fromkeys(keys):
        _, words = speaker_and_words(clean(said(by_key[key].get("text"))))
        if len(words) < 3 or left < 0 or not text.text:
            continue
        at = text.text.find(words, after)
        if at < 0:
            left -= len(text.text)
            at = text.text.find(words)
        if at >= 0:
            places[key] = (at, at + len(words))
            left, after = left - max(0, at - after), at + len(words)


def _cite(
    said_so: list[list[str]],
    by_key: Mapping[str, Json],
    places: Mapping[str, tuple[int, int]],
    source: str | None,
    dialogue: Dialogue,
    found: ReadGraph,
    made: GraphRecords,
) -> list[list[str]]:
    """Let claims cite what is said for them, in the text or else in a source of the locutions themselves.

    Returns what is cited; a locution without words is not.
    """
    texts = {key: clean(said(by_key[key].get("text"))) for key, _, _ in said_so}
    unplaced = [key for key, text in texts.items() if key not in places and text.strip()]
    spoken, starts, at = None, {}, 0
    if unplaced:
        for key in unplaced:
            starts[key] = at
            at += len(texts[key]) + 2
        spoken = made.source("Dialogue", "\n\n".join(texts[key] for key in unplaced))
        made.keep(spoken, {"made": True})
    passages: dict[str, str] = {}
    cited: list[list[str]] = []
    done: set[tuple[str, str]] = set()
    for key, illocution, claim in said_so:
        who, words = speaker_and_words(texts[key])
        if key not in passages:
            speaker = made.speaker_named(dialogue.name(key) or who)
            if source is not None and key in places:
                passages[key] = made.passage(source, *places[key], speaker=speaker)
            elif spoken is not None and key in starts:
                start = starts[key] + texts[key].rindex(words)
                passages[key] = made.passage(spoken, start, start + len(words), speaker=speaker)
            else:
                continue
            made.keep(passages[key], {"locution": key})
        if (key, claim) not in done:
            done.add((key, claim))
            made.cite(found.claims[claim], passages[key])
        cited.append([key, illocution, claim])
    return cited
