"""Read a discussion that Kialo has exported as text, in its older layout or its newer one.

Older: one line for each claim, "1.1. Con: text". Newer: "1.1. Con:" with the text on the lines below it, indented, and
at the end the sources, each with an address and the words that are quoted. "-> See 1.2." is the claim 1.2. once more.
"""

import re
from dataclasses import dataclass, field

from argmap.errors import UserError
from argmap.formats.maps.kialo.footnoted_text import marked, unmarked
from argmap.formats.maps.kialo.source_list import FootnoteList, footnotes
from argmap.formats.maps.map_builder import MapBuilder
from argmap.formats.maps.map_format import UNTITLED, Imported
from argmap.message import Message
from argmap.model.records import PassageKind, Stance

FORMAT = "kialo"
_HEAD = re.compile(r"\s*Discussion (?:Title|Name):[ \t]*(.*)", re.IGNORECASE)
_CLAIM = re.compile(
    r"[ \t]*(?P<id>(?:\d{1,9}\.)+)(?:[ \t]+(?:(?P<kind>Pro|Con|Thesis|Question):(?=\s|$))?(?P<text>.*))?$",
    re.IGNORECASE,
)
_SEE = re.compile(r"[ \t]*->[ \t]*See[ \t]+(?P<id>(?:\d{1,9}\.)*\d{1,9})\.?[ \t]*$", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_LOOKS = re.compile(
    r"\ufeff?\s*(?:Discussion (?:Title|Name):|1\.[ \t][^\n]*\n(?:[^\n]*\n){0,20}?[ \t]*1\.1\.[ \t]+(?:Pro|Con):)",
    re.IGNORECASE,
)


def recognizes(text: str) -> bool:
    """Return whether a text begins like a discussion of Kialo."""
    return _LOOKS.match(text[:20_000]) is not None


@dataclass(slots=True)
class _NumberedClaim:
    """A numbered claim of the text: its number without the last point, its kind, and its lines."""

    id: str
    kind: str
    lines: list[str] = field(default_factory=list)
    see: str = ""

    @property
    def stance(self) -> Stance | None:
        return {"pro": Stance.PRO, "con": Stance.CON}.get(self.kind)

    @property
    def above(self) -> str:
        return self.id.rpartition(".")[0]


def read(text: str) -> Imported:
    """Return the records of a discussion as one map. Raises UserError if the text is none."""
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    title, at = _title(lines)
    body, notes = footnotes(lines[at:])
    question, entries = _entries(body)
    if not entries:
        raise UserError("This text is not a discussion exported from Kialo.")
    return _KialoReader(title, question, entries, notes).imported()


def _title(lines: list[str]) -> tuple[str, int]:
    """Return the title and the number of lines that it takes."""
    for at, line in enumerate(lines[:20]):
        if found := _HEAD.match(line):
            if found[1].strip():
                return found[1].strip(), at + 1
            below = next((n for n, each in enumerate(lines[at + 1 :], at + 1) if each.strip()), at)
            if below == at or _CLAIM.match(lines[below]):
                return "", at + 1
            return lines[below].strip(), below + 1
        if line.strip():
            break
    return "", 0


def _entries(lines: list[str]) -> tuple[str, list[_NumberedClaim]]:
    """Return the question of a discussion with several theses, if it stands alone, and the claims in their order."""
    numbers = {found["id"][:-1] for line in lines if (found := _CLAIM.match(line))}
    branching = {id.partition(".")[0] for id in numbers if "." in id}
    known: dict[str, _NumberedClaim] = {}
    entries: list[_NumberedClaim] = []
    question: list[str] = []
    asks = False
    for line in lines:
        found = _CLAIM.match(line)
        if found and _is_claim(found, known, branching):
            entry = _NumberedClaim(found["id"][:-1], (found["kind"] or "").lower())
            if entry.above == "" and entry.kind in ("pro", "con"):
                entry.kind, words = "", line.strip().partition(" ")[2]
            else:
                words = found["text"] or ""
            entries.append(entry)
            known[entry.id] = entry
            _add(entry, words)
        elif not entries and line.strip().casefold() in ("question", "question:"):
            asks = True
        elif line.strip():
            if entries:
                _add(entries[-1], line)
            elif asks:
                question.append(line.strip())
    return " ".join(question), entries


def _is_claim(found: re.Match[str], known: dict[str, _NumberedClaim], branching: set[str]) -> bool:
    """Return whether a line that begins with a number is a claim, and not the line of a numbered list within one."""
    id = found["id"][:-1]
    above = id.rpartition(".")[0]
    if id in known:
        return False
    if found["kind"]:
        return True
    if above:
        return above in known and (above.count(".") == 0 or _SEE.match(found["text"] or "") is not None)
    return not known or id in branching


def _add(entry: _NumberedClaim, line: str) -> None:
    if not entry.lines and not entry.see and (found := _SEE.match(line)):
        entry.see = found["id"]
    elif line.strip():
        entry.lines.append(line.strip())


class _KialoReader:
    def __init__(self, title: str, question: str, entries: list[_NumberedClaim], notes: FootnoteList) -> None:
        self._entries = entries
        self._notes = notes
        self._by_id = {entry.id: entry for entry in entries}
        self._questions = self._asking()
        asked = question or " ".join(" ".join(entry.lines) for entry in entries if entry.id in self._questions)
        asked = " ".join(unmarked(asked, set()).text.split())
        heading = unmarked(title, set()).text
        self._build = MapBuilder(FORMAT, asked or heading or UNTITLED)
        self._kept: dict[str, object] = {"title": heading} if asked and heading and asked != heading else {}
        self._beside: dict[str, int] = {}  # how many stand before each below the same claim
        many: dict[str, int] = {}
        for entry in entries:
            self._beside[entry.id] = many.get(entry.above, 0)
            many[entry.above] = self._beside[entry.id] + 1
        self._claims: dict[str, str] = {}
        self._passages: dict[str, str] = {}
        self._sources: dict[str, str] = {}

    def _asking(self) -> set[str]:
        """Return the numbers of what is no claim but the question above several theses."""
        sided: set[str] = set()
        having: set[str] = set()
        for entry in self._entries:
            having.add(entry.above)
            if entry.stance or entry.see:
                sided.add(entry.above)
        return {
            entry.id
            for entry in self._entries
            if entry.above == ""
            and entry.id in having
            and (entry.kind == "question" or (entry.kind != "thesis" and entry.id not in sided))
        }

    def imported(self) -> Imported:
        self._quote()
        links: list[_NumberedClaim] = []
        for entry in self._entries:
            if entry.see:
                links.append(entry)
            elif entry.id not in self._questions:
                self._claims[entry.id] = self._claim(entry)
        if not self._claims:
            raise UserError("This discussion from Kialo holds no claims.")
        for entry in self._entries:
            if not entry.see and entry.id in self._claims:
                self._hang(entry)
        circles = [[entry.above, entry.kind, entry.see] for entry in links if not self._link(entry)]
        if circles:
            self._kept["circles"] = circles
            self._build.report.keep(Message("%n circle(s) of reasons", "", len(circles)))
        if not self._build.keep(None, self._kept):
            self._build.too_large()
        return Imported(self._build.records(), self._build.report)

    def _claim(self, entry: _NumberedClaim) -> str:
        raw = " ".join(entry.lines)
        found = unmarked(raw, set(self._notes))
        bare = {n: self._notes[n].heading for n in found.notes if not self._notes[n].words}
        named = dict.fromkeys([*(address for address, _ in found.links), *bare.values()])
        claim = self._build.claim(found.text, note="\n".join(filter(None, named)))
        kept: dict[str, object] = {"id": entry.id}
        if raw != marked(found.text):
            kept |= {"text": raw, "cited": found.notes} | ({"bare": bare} if bare else {})
        if not self._build.keep(claim, kept):
            self._build.too_large()
        for address, label in found.links:
            self._source(address, label)
        for number in found.notes:
            if number in self._passages:
                self._build.cite(claim, self._passages[number])
        return claim

    def _hang(self, entry: _NumberedClaim) -> None:
        """Argue from a claim for or against the one above it."""
        above = self._target(entry)
        if above is None:
            if entry.stance and entry.above:
                self._build.report.change(Message("%n claim(s) whose target is missing, not connected", "", 1))
            return
        if entry.stance is None:
            if entry.above in self._questions:
                return
            self._build.report.change(Message("%n claim(s) without a side, as guessed reasons", "", 1))
        premise = self._claims[entry.id]
        self._build.argument([premise], entry.stance or Stance.PRO, above, guessed=entry.stance is None)

    def _target(self, entry: _NumberedClaim) -> str | None:
        """Return what a claim is for or against: the one above it, or the one to which that links."""
        above = entry.above
        for _ in range(20):
            if above in self._claims:
                return self._claims[above]
            linked = self._by_id.get(above)
            if linked is None or not linked.see:
                return None
            above = linked.see
        return None

    def _link(self, entry: _NumberedClaim) -> bool:
        """Argue once more from the claim that an entry links to; False where that would close a circle."""
        see, target = entry.see, self._target(entry)
        for _ in range(20):
            if see in self._claims:
                break
            linked = self._by_id.get(see)
            if linked is None or not linked.see:
                break
            see = linked.see
        premise = self._claims.get(see)
        if premise is None or target is None:
            self._build.report.leave_out(Message("%n link(s) to claims that are not there", "", 1))
            return True
        stance = entry.stance or Stance.PRO
        made = self._build.argument_once(premise, stance, target, guessed=entry.stance is None)
        if made is not None:
            self._build.keep(made, {"at": self._beside[entry.id]})
        return made is not None

    def _quote(self) -> None:
        """Add the sources, each once, with all words that are quoted from it."""
        words: dict[str, dict[str, int]] = {}  # by heading: each quotation, and where it begins
        ends: dict[str, int] = {}
        for each in self._notes.values():
            mine = words.setdefault(each.heading, {})
            if each.words and each.words not in mine:
                mine[each.words] = ends.get(each.heading, 0)
                ends[each.heading] = mine[each.words] + len(each.words) + 2
        texts = {heading: "\n\n".join(mine) for heading, mine in words.items()}
        for number, each in self._notes.items():
            source = self._source(each.address, each.heading, texts[each.heading])
            if each.words:
                start = words[each.heading][each.words]
                kind = PassageKind.BLOCK if "\n" in each.words else PassageKind.DIRECT
                self._passages[number] = self._build.passage(source, start, start + len(each.words), kind)

    def _source(self, address: str, heading: str, text: str = "") -> str:
        key = heading if text else address or heading
        if key not in self._sources:
            self._sources[key] = self._build.source(heading or address, text or address or heading, address=address)
        return self._sources[key]
