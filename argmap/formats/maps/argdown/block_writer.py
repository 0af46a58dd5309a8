"""Write one map as Argdown."""

from collections import deque
from typing import Any

from argmap.formats.maps.argdown import citations, front, question_list
from argmap.formats.maps.argdown.elements import Elements, kept
from argmap.formats.maps.argdown.spelled import escaped_words, inference_lines, inline
from argmap.formats.maps.argdown.wording import is_words
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Source, Speaker, Stance
from argmap.model.tree import Tree, tree

_DEEPEST = 24
"""How many levels are indented in one block; what lies deeper gets a block of its own."""
_LAST = 1 << 30
"""The heading of what comes after everything else."""


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as Argdown text; with the whole texts of the quoted sources if the options say so."""
    on_map = tree(document, map)
    claims = [id for id, _, _ in on_map.walk()]
    here = [passage for claim in claims for passage in document.get(claim, Claim).passages]
    loose = [p for p in document.all(Passage) if not document.referrers(p.id, Claim)]
    loose.sort(key=lambda p: _said_where(document, p))
    told, quotes = citations.cited(document, here + [p.id for p in loose], full_texts=options.full_texts)
    elements = Elements(document, on_map, quotes)
    for _ in range(2):  # the first time tells which titles are needed
        elements.begin()
        writer = _BlockWriter(document, on_map, elements)
        writer.write()
    titles = {on_map.map.id: "", **elements.keys()}
    more = kept(on_map.map).get("front")
    content: dict[str, Any] = {"title": on_map.map.question}
    content |= {k: v for k, v in more.items() if k != "title"} if isinstance(more, dict) else {}
    content |= front.arranged(on_map.map)
    if on_map.map.speeches:
        content["speeches"] = list(on_map.map.speeches)
    content |= {**question_list.told(document, titles), **told}
    return front.dump(content) + "\n" + "\n".join(writer.lines()) + "\n"


class _BlockWriter:
    """Writes blocks: trees of relations, and reconstructions. What a block makes necessary is written after it."""

    def __init__(self, document: Document, on_map: Tree, elements: Elements) -> None:
        self._document = document
        self._map = on_map
        self._elements = elements
        self._blocks: list[tuple[int, list[str]]] = []
        self._written: dict[str, int] = {}  # how many reasons of each claim have been written
        self._proven: set[str] = set()
        self._later: deque[tuple[str, int]] = deque()
        self._lines: list[str] = []
        self._heading = -1

    def write(self) -> None:
        """Write the whole map."""
        for root in self._map.roots:
            self._later.append((root, 0))
            while self._later:
                id, begin = self._later.popleft()
                if id in self._map.placements:
                    self._tree(id, begin)
                elif id in self._elements.proofs:
                    self._proof(id)
                elif id not in self._elements.arguments:
                    self._undercuts_of(id)
        self._asides()

    def lines(self) -> list[str]:
        """Return the lines of all blocks, below their headings."""
        headings = kept(self._map.map).get("headings")
        told = headings if isinstance(headings, list) else []
        found: list[str] = []
        sections: dict[int, list[list[str]]] = {}
        for number, block in self._blocks:
            known = 0 <= number < len(told) or number == _LAST
            sections.setdefault(number if known else -1, []).append(block)
        for number in range(-1, len(told)):
            if number >= 0 and (line := _heading_line(told[number])):
                found += [line, ""]
            for block in sections.get(number, ()):
                found += [*block, ""]
        for block in sections.get(_LAST, ()):
            found += [*block, ""]
        return found[:-1]

    def _block(self, heading: int) -> None:
        self._lines = []
        self._heading = heading
        self._blocks.append((heading, self._lines))

    # trees

    def _tree(self, top: str, begin: int) -> None:
        """Write a claim with its reasons from one on, unless there is nothing to write."""
        elements = self._elements
        reasons = self._map.reasons.get(top, ())
        if elements.is_said(top) and (begin >= len(reasons) or self._written.get(top, 0) > begin):
            return
        if elements.is_said(top) and all(map(self._stands_alone, reasons[begin:])):
            self._reasons(top, begin, 1, [])
            return
        if not elements.is_said(top) and elements.is_concluded(top):
            self._later += [(argument.id, 0) for argument in reasons]
            self._written[top] = len(reasons)
            return
        self._block(elements.heading_of(top))
        if not elements.is_said(top):
            self._lines += elements.comments(top, "above")
        self._say(top, 0, "")
        waiting: list[tuple[Argument, int]] = []
        self._reasons(top, begin, 1, waiting)
        self._relate(waiting)

    def _relate(self, waiting: list[tuple[Argument, int]]) -> None:
        """Write relations and all below them; the last one waiting comes first."""
        while waiting:
            argument, depth = waiting.pop()
            self._argue(argument, depth, waiting)

    def _say(self, claim: str, depth: int, sign: str) -> None:
        elements = self._elements
        new = not elements.is_said(claim)
        margin = "  " * depth
        self._lines.append(margin + sign + elements.full(claim))
        if new:
            above = elements.comments(claim, "above") if depth else []
            self._lines += [margin + comment for comment in above + elements.comments(claim)]

    def _reasons(self, target: str, begin: int, depth: int, waiting: list[tuple[Argument, int]]) -> None:
        """Have the reasons of a claim written, up to one that needs a block of its own; the rest comes after that."""
        reasons = self._map.reasons.get(target, ())
        if self._written.get(target, 0) > begin or begin >= len(reasons):
            return
        if depth > _DEEPEST:
            self._later.append((target, begin))
            return
        end = begin
        while end < len(reasons) and not self._stands_alone(reasons[end]):
            end += 1
        waiting += [(argument, depth) for argument in reversed(reasons[begin:end])]
        while end < len(reasons) and self._stands_alone(reasons[end]):
            self._later.append((reasons[end].id, 0))
            end += 1
        self._written[target] = max(end, 1)
        if end < len(reasons):
            self._later.append((target, end))

    def _stands_alone(self, argument: Argument) -> bool:
        """Return whether an argument says by its reconstruction alone what it speaks for."""
        elements = self._elements
        return argument.id in elements.arguments and elements.concludes(argument)

    def _argue(self, argument: Argument, depth: int, waiting: list[tuple[Argument, int]]) -> None:
        elements = self._elements
        sign = self._sign(argument)
        if argument.id in elements.arguments:
            self._lines.append("  " * depth + f"{sign}<{elements.arguments[argument.id]}>")
            self._later.append((argument.id, 0))
            return
        premise = argument.premises[0]
        if (proof := elements.proof_of(premise)) is not None:
            self._lines.append("  " * depth + f"{sign}<{elements.arguments[proof.id]}>")
            self._later.append((proof.id, 0))
        elif not elements.is_said(premise) and elements.heading_of(premise) != self._heading:
            self._lines.append("  " * depth + sign + elements.reference(premise))
            self._later.append((premise, 0))
        else:
            self._say(premise, depth, sign)
            self._reasons(premise, 0, depth + 1, waiting)
        undercuts = self._map.reasons.get(argument.id, ())
        if depth < _DEEPEST:
            waiting += [(below, depth + 1) for below in reversed(undercuts)]
        elif undercuts:
            self._later.append((argument.id, 0))

    def _undercuts_of(self, id: str) -> None:
        """Write the undercuts of an argument that is only summed up, which lay too deep for its line."""
        argument = self._map.arguments()[id]
        self._block(self._elements.heading_of(argument.premises[0]))
        self._lines.append(self._elements.reference(argument.premises[0]))
        self._relate([(below, 1) for below in reversed(self._map.reasons[id])])

    def _sign(self, argument: Argument) -> str:
        kind = kept(argument).get("kind")
        if argument.target not in self._map.placements:
            proven = argument.target in self._elements.arguments
            return "- " if kind == "attack" and proven else "_ "
        if argument.stance is Stance.PRO:
            return "+ "
        gist = self._elements.is_gist(argument.premises[0]) or argument.id in self._elements.arguments
        return ">< " if kind == "contradictory" and not gist else "- "

    # reconstructions

    def _proof(self, id: str) -> None:
        """Write an argument with its premises, inferences and conclusions, and the undercuts of each."""
        if id in self._proven:
            return
        self._proven.add(id)
        elements, steps = self._elements, self._elements.proofs[id]
        last = steps[-1]
        self._block(elements.heading_of_argument(last))
        self._lines.append(f"<{elements.arguments[id]}>{elements.argument_data(steps)}")
        self._relate([(below, 1) for below in reversed(self._map.reasons.get(id, ()))])
        self._lines.append("")
        numbers: dict[str, int] = {}
        fresh: list[int] = []
        count = 0
        for step in steps:
            for premise in step.premises:
                if premise not in numbers:
                    count += 1
                    numbers[premise] = count
                    fresh.append(count)
                    self._number(count, premise)
            used = [numbers[premise] for premise in step.premises]
            rules, about = elements.inference(step)
            self._lines += inference_lines(rules, about, used if used != fresh or "uses" in about else None)
            if step is not last:
                self._relate([(below, 1) for below in reversed(self._map.reasons.get(step.id, ()))])
            count += 1
            if elements.concludes(step):
                numbers.setdefault(step.target, count)
                self._number(count, step.target)
            else:
                self._lines.append(f"({count}) {self._unspoken(step)}")
            fresh = [count]
        here = (claim for step in steps for claim in (*step.premises, step.target))
        self._later += [(claim, 0) for claim in here if claim in self._map.placements]

    def _number(self, number: int, claim: str) -> None:
        elements = self._elements
        new = not elements.is_said(claim)
        if new and elements.heading_of(claim) != self._heading:
            self._lines.append(f"({number}) {elements.reference(claim)}")
            return
        self._lines.append(f"({number}) {elements.full(claim)}")
        if new:
            self._lines += elements.comments(claim, "above") + elements.comments(claim)
        if new and elements.came_untitled(claim) and not any(map(self._stands_alone, self._map.reasons.get(claim, ()))):
            waiting: list[tuple[Argument, int]] = []
            self._reasons(claim, 0, 1, waiting)
            self._relate(waiting)

    def _unspoken(self, step: Argument) -> str:
        """Return a conclusion for an argument that says by a relation what it speaks for or against."""
        title = self._elements.titles.get(step.target)
        about = inline({"implied": True})
        if title is None:
            return f"So the argument does not follow. {about}"
        words = escaped_words(f"[{title}]")
        if step.stance is Stance.PRO:
            return f"So it is likely that {words}. {about}"
        return f"So it is doubtful that {words}. {about}"

    # what was left aside

    def _asides(self) -> None:
        told = kept(self._map.map).get("aside")
        if not isinstance(told, list) or not told:
            return
        names = self._elements.names()
        for relation in told:
            if not isinstance(relation, list) or len(relation) != 3 or relation[1] not in ("+", "-", "_", "><"):
                continue
            one, sign, other = relation
            if str(one) not in names or str(other) not in names:
                continue
            start, end = (self._elements.by_key(names[str(key)]) for key in (one, other))
            if sign == "><":
                start, end = end, start
            if not (sign == "><" and start.startswith("<")):
                self._block(_LAST)
                self._lines += [end, f"  {sign} {start}"]


def _heading_line(heading: object) -> str:
    if not isinstance(heading, dict) or not isinstance(heading.get("level"), int):
        return ""
    words, level = str(heading.get("words", "")), heading["level"]
    if not 0 < level <= 100 or not is_words(words):
        return ""
    about = heading.get("data")
    return "#" * int(level) + " " + words + (f" {inline(about)}" if isinstance(about, dict) and about else "")


def _said_where(document: Document, passage: Passage) -> tuple[str, int, int, str, str, str]:
    """Return a sort key for a passage that no claim cites, independent of its id."""
    speaker = document.get(passage.speaker, Speaker).name if passage.speaker else ""
    order = document.get(passage.source, Source).order
    return order, passage.start, passage.end, speaker, passage.kind, passage.via
