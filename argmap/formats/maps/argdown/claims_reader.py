"""Read Argdown: statements, arguments with their reconstructions, and the relations between them.

What argmap has no place for is kept as foreign data: on the claim or the argument that it belongs to, or on the map.
"""

import re
from dataclasses import replace
from typing import Any, TypeGuard

from argmap.errors import UserError
from argmap.formats.maps.argdown import citations, data, front, question_list
from argmap.formats.maps.argdown.asides import Asides
from argmap.formats.maps.argdown.citations import FORMAT
from argmap.formats.maps.argdown.debate import Debate, Member, NamedArgument, merged, understand
from argmap.formats.maps.argdown.parser import parse
from argmap.formats.maps.argdown.quoted_claims import QuotedClaims, told_source
from argmap.formats.maps.argdown.steps import Made, Steps
from argmap.formats.maps.argdown.titles import is_of_words
from argmap.formats.maps.argdown.wording import marked, shown
from argmap.formats.maps.map_format import UNTITLED, Imported, ImportReport
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.document import Document, Edit
from argmap.model.foreign import with_foreign
from argmap.model.ordering import from_number
from argmap.model.records import Argument, Claim, Fidelity, Map, Placement

_OF_CLAIM = frozenset(("text", "name", "unnamed", "fidelity", "unstated", "note", "tags", "folded", "pin", "speech"))


def read(text: str) -> Imported:
    """Return the records of an Argdown text as one map. Raises UserError, naming the line or the statement."""
    text = text.removeprefix("\ufeff").replace("\0", "")
    parsed = parse(text)
    content = front.content(parsed)
    report = ImportReport()
    document = Document()
    with document.edit("Import") as edit:
        map = map_commands.add_map(edit, front.said(content, "title", UNTITLED))
        front.arrange(edit, map, content)
        _Builder(edit, map, understand(parsed), content, report).build()
    return Imported(list(document.records().values()), report)


class _Builder:
    def __init__(self, edit: Edit, map: str, debate: Debate, content: dict[str, Any], report: ImportReport) -> None:
        self._edit = edit
        self._map = map
        self._debate = debate
        self._content = content
        self._report = report
        self._quotes = citations.put(edit, content)
        self._quoted = QuotedClaims(edit, content)
        self._asides = Asides(debate)
        self._claims: dict[int, str] = {}
        self._titles: dict[str, str] = {}
        self._arguments: dict[int, str] = {}
        self._looks: dict[str, tuple[bool, tuple[float, float] | None]] = {}

    def build(self) -> None:
        """Add everything in the text to the map."""
        model = self._content.get("model")
        strict = isinstance(model, dict) and model.get("mode") == "strict"
        steps = Steps(self._debate, self._report, strict=strict)
        members: list[Member] = [s for s in self._debate.statements.values() if id(s) not in steps.unspoken]
        members += [argument for argument in self._debate.arguments.values() if not argument.proofs]
        for member in members:
            self._claim(member)
        self._arguments = {id(made): self._edit.new_id() for made in steps.made}
        for made in steps.made:
            self._argue(made)
        self._place(members, steps.made)
        self._quoted.put(self._report)
        question_list.put(self._edit, self._map, self._content, self._titles)
        self._keep_on_map(steps)

    # claims

    def _claim(self, member: Member) -> None:
        about = merged(member.members)
        said = [written for written in member.members if not written.is_reference]
        canonical = [w for w in said if isinstance(w.data, dict) and w.data.get("isCanonical")]
        main = canonical[-1] if canonical else said[-1] if said else None
        words = shown(main) if main else ""
        text = front.said(about, "text", words or ("" if member.untitled else member.title))
        kept: dict[str, Any] = {}
        if isinstance(member, NamedArgument):
            kept["argument"] = True
        if member.untitled:
            kept["untitled"] = True
        raw = marked(main, self._debate.parsed.text) if main and "text" not in about else ""
        if raw:
            kept["words"] = raw
        others = [w for w in dict.fromkeys(map(shown, said)) if w != words]
        if others:
            kept["others"] = others
            self._report.keep(Message("%n other wording(s) of claims", "", len(others)))
        passages = self._passages(member, about)
        if passages and about.get("source") == told_source(self._edit, Claim(id="", text="", passages=passages)):
            del about["source"]
        self._keep_data(about, kept)
        kept |= self._asides.around(member)
        claim = Claim(
            id=self._edit.new_id(),
            text=text,
            note=front.said(about, "note", ""),
            tags=_tags(member, about),
            passages=passages,
            fidelity=_fidelity(about),
            unstated=about.get("unstated") is True,
            name=_name(member, about, text, has_words=bool(words)),
            speech=front.said(about, "speech", ""),
        )
        bracket = "<" if isinstance(member, NamedArgument) else "["
        self._claims[id(member)] = claim.id
        self._titles.setdefault(bracket + member.title, claim.id)
        self._quoted.note(claim, about)
        self._edit.put(with_foreign(claim, FORMAT, kept))
        pin = about.get("pin")
        self._looks[claim.id] = (about.get("folded") is True, (float(pin[0]), float(pin[1])) if _is_pin(pin) else None)

    def _passages(self, member: Member, about: dict[str, Any]) -> tuple[str, ...]:
        keys = about.get("quotes")
        if not isinstance(keys, list):
            return ()
        found = [self._quotes.get(str(key)) for key in keys]
        for key, passage in zip(keys, found, strict=True):
            if passage is None and (isinstance(key, str) and (self._quotes or _KEY.fullmatch(key))):
                raise UserError(
                    "“{title}” names the quotation {key}, which the file does not have.", title=member.title, key=key
                )
        if None not in found:
            del about["quotes"]
        return tuple(dict.fromkeys(passage for passage in found if passage is not None))

    def _keep_data(self, about: dict[str, Any], kept: dict[str, Any]) -> None:
        more = {key: data.as_json(value) for key, value in about.items() if key not in _OF_CLAIM}
        if about.get("fidelity") is not None and front.word_of(_fidelity(about)) != about["fidelity"]:
            more["fidelity"] = data.as_json(about["fidelity"])
        if more:
            kept["data"] = more
            self._report.keep(Message("data of %n statement(s)", "", 1))

    # arguments

    def _argue(self, made: Made) -> None:
        target = made.target
        argument = Argument(
            id=self._arguments[id(made)],
            premises=tuple(self._claims[id(premise)] for premise in made.premises),
            stance=made.stance,
            target=self._arguments[id(target)] if isinstance(target, Made) else self._claims[id(target)],
            scheme=made.scheme,
            name=made.name,
        )
        self._edit.put(with_foreign(argument, FORMAT, made.foreign))
        if made.title:
            self._titles.setdefault("<" + made.title, argument.id)

    def _place(self, members: list[Member], every: list[Made]) -> None:
        """Place the claims in the order in which they come up as reasons, and those that are none as they come up."""
        ranks: dict[str, tuple[int, int]] = {}
        for made in every:
            for number, premise in enumerate(made.premises):
                ranks.setdefault(self._claims[id(premise)], (made.place, number))
        for member in members:
            ranks.setdefault(self._claims[id(member)], (member.members[0].start, 0))
        for number, claim in enumerate(sorted(ranks, key=ranks.__getitem__)):
            folded, pin = self._looks[claim]
            self._edit.put(
                Placement(
                    id=self._edit.new_id(),
                    map=self._map,
                    claim=claim,
                    order=from_number(number),
                    folded=folded,
                    pin=pin,
                )
            )

    # the map

    def _keep_on_map(self, steps: Steps) -> None:
        ours = {name for name in ("sources", "speakers", "quotes") if citations.table(self._content, name)}
        speeches = self._content.get("speeches")
        if isinstance(speeches, list) and all(isinstance(speech, str) for speech in speeches):
            self._edit.put(replace(self._edit.get(self._map, Map), speeches=tuple(speeches)))
            ours.add("speeches")
        if isinstance(self._content.get("arrangement"), dict):
            ours.add("arrangement")
        if question_list.are_ours(self._content):
            ours.add("questions")
        more = {k: data.as_json(v) for k, v in self._content.items() if k not in ours and k != "title"}
        kept: dict[str, Any] = self._asides.of_map()
        if more:
            kept["front"] = more
            self._report.keep(Message("%n setting(s) of the front matter", "", len(more)))
        if steps.aside:
            kept["aside"] = steps.aside
        self._asides.tell(self._report)
        self._edit.put(with_foreign(self._edit.get(self._map, Map), FORMAT, kept))


_KEY = re.compile("q[0-9]+")


def _name(member: Member, about: dict[str, Any], text: str, *, has_words: bool) -> str:
    if isinstance(about.get("name"), str):
        return str(about["name"])
    if member.untitled or about.get("unnamed") is True:
        return ""
    if (has_words or "text" in about) and not isinstance(member, NamedArgument) and is_of_words(member.title, text):
        return ""
    return member.title


def _tags(member: Member, about: dict[str, Any]) -> tuple[str, ...]:
    told = about.get("tags")
    if isinstance(told, list):  # as they stand: the blanks around one are part of it
        return tuple(dict.fromkeys(str(tag) for tag in told))
    if isinstance(told, str) and told:
        return (told,)
    written = (tag.strip() for member in member.members for tag in member.tags)
    return tuple(dict.fromkeys(tag for tag in written if tag))


def _fidelity(about: dict[str, Any]) -> Fidelity | None:
    return front.fidelity(about.get("fidelity"))


def _is_pin(pin: object) -> TypeGuard[list[float]]:
    return (
        isinstance(pin, list)
        and len(pin) == 2
        and all(isinstance(x, int | float) and not isinstance(x, bool) and abs(x) < 1e300 for x in pin)
    )
