"""Write one map as the text that Kialo exports, in its older layout: one line for each claim."""

from typing import Any

from argmap.formats.maps.kialo.footnoted_text import marked, renumbered, unmarked
from argmap.formats.maps.kialo.kialo_reader import FORMAT
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Argument, Claim, Passage, Source, Stance
from argmap.model.tree import Tree, tree

_SIDES = {Stance.PRO: "Pro: ", Stance.CON: "Con: "}


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as text; a claim that stands in several places is written once and linked to from the others."""
    return "\n".join(_KialoWriter(document, tree(document, map)).lines()) + "\n"


class _KialoWriter:
    def __init__(self, document: Document, on_map: Tree) -> None:
        self._document = document
        self._map = on_map
        self._numbers: dict[str, str] = {}
        self._notes: dict[tuple[str, str], int] = {}  # what is cited, an address or a passage with its words
        self._old = {str(kept.get("id", "")): claim for claim in on_map.placements if (kept := self._kept(claim))}
        self._circles = self._circles_kept()

    def _kept(self, claim: str) -> dict[str, Any]:
        kept = foreign(self._document.get(claim, Claim), FORMAT)
        return kept if isinstance(kept, dict) else {}

    def _circles_kept(self) -> dict[str, list[tuple[Stance | None, str]]]:
        kept = foreign(self._map.map, FORMAT)
        told = kept.get("circles") if isinstance(kept, dict) else None
        found: dict[str, list[tuple[Stance | None, str]]] = {}
        for circle in told if isinstance(told, list) else ():
            if isinstance(circle, list) and len(circle) == 3 and all(isinstance(word, str) for word in circle):
                target, premise = self._old.get(circle[0]), self._old.get(circle[2])
                if target and premise:
                    stance = {"pro": Stance.PRO, "con": Stance.CON}.get(circle[1])
                    found.setdefault(target, []).append((stance, premise))
        return found

    def lines(self) -> list[str]:
        """Return the lines of the file."""
        question = " ".join(self._map.map.question.split())
        kept = foreign(self._map.map, FORMAT)
        title = kept.get("title") if isinstance(kept, dict) else None
        several = len(self._map.roots) > 1
        places = self._places("1." if several else "")
        heading = title if several and isinstance(title, str) else question
        lines = [f"Discussion Title: {marked(heading)}", ""]
        if several:
            lines.append(f"1. {marked(question)}")
        for number, side, claim, first in places:
            lines.append(f"{number} {side}{self._text(claim) if first else f'-> See {self._numbers[claim]}'}")
        if self._notes:
            lines += ["", "Sources:"]
        for (passage, heading), note in self._notes.items():
            lines.append(f"[{note}] {heading}")
            if passage:
                lines.append(f'"{self._document.get(passage, Passage).exact}"')
        return lines

    def _places(self, prefix: str) -> list[tuple[str, str, str, bool]]:
        """Return each place in reading order: number, side, claim, and whether it is the claim's first place."""
        places: list[tuple[str, str, str, bool]] = []
        ahead = [(f"{prefix}{n}.", "", root) for n, root in enumerate(self._map.roots, 1)]
        ahead.reverse()
        while ahead:
            number, side, claim = ahead.pop()
            first = claim not in self._numbers
            places.append((number, side, claim, first))
            if not first:
                continue
            self._numbers[claim] = number
            below = [(f"{number}{n}.", *each) for n, each in enumerate(self._below(claim), 1)]
            ahead.extend(reversed(below))
        return places

    def _below(self, claim: str) -> list[tuple[str, str]]:
        """Return the side and the claim of each place below a claim: co-premises are reasons of their own here.

        What objects to a step objects to its first premise.
        """
        found: list[tuple[str, str]] = []
        elsewhere: list[tuple[int, tuple[str, str]]] = []  # what stood among the others at a place of its own
        for argument in self._map.reasons.get(claim, ()):
            kept = foreign(argument, FORMAT)
            at = kept.get("at") if isinstance(kept, dict) else None
            places = [(_SIDES[argument.stance], premise) for premise in argument.premises]
            if isinstance(at, int) and len(places) == 1:
                elsewhere.append((at, places[0]))
            else:
                found += places
        for at, place in sorted(elsewhere):
            found.insert(at, place)
        for step in self._map.stands_by.get(claim, ()):
            if step.premises[0] == claim:
                found += [(_SIDES[Stance.CON], premise) for each in self._against(step) for premise in each.premises]
        found += [(_SIDES[stance or Stance.PRO], premise) for stance, premise in self._circles.get(claim, ())]
        return list(dict.fromkeys(found))

    def _against(self, step: Argument) -> tuple[Argument, ...]:
        return self._map.reasons.get(step.id, ())

    def _text(self, claim: str) -> str:
        found = self._document.get(claim, Claim)
        passages = list(found.passages)
        text = self._as_it_was(found, passages)
        if text is None:
            text = marked(found.text)
        return text + "".join(f" [{self._cited(passage)}]" for passage in passages)

    def _as_it_was(self, claim: Claim, passages: list[str]) -> str | None:
        """Return the text with the links and footnotes that it had, if it still says the same.

        The passages that these footnotes cite are taken from the list.
        """
        kept = self._kept(claim.id)
        raw, cited, bare = kept.get("text"), kept.get("cited"), kept.get("bare", {})
        if not isinstance(raw, str) or not isinstance(cited, list) or not isinstance(bare, dict):
            return None
        known = [number for number in cited if isinstance(number, str)]
        if unmarked(raw, set(known)).text != " ".join(claim.text.split()):
            return None
        numbers: dict[str, str] = {}
        for number in dict.fromkeys(known):
            if isinstance(bare.get(number), str):
                numbers[number] = str(self._number("", " ".join(bare[number].split())))
            else:
                numbers[number] = str(self._cited(passages.pop(0))) if passages else ""
        return renumbered(raw, numbers)

    def _cited(self, passage: str) -> int:
        source = self._document.get(self._document.get(passage, Passage).source, Source)
        heading = source.title if source.address in source.title else source.address
        return self._number(passage, " ".join((heading or source.title).split()))

    def _number(self, passage: str, heading: str) -> int:
        return self._notes.setdefault((passage, heading), len(self._notes) + 1)
