"""Read Carneades: statements, arguments, issues.

An argument for "¬p" is an objection to p where an issue has both as positions, and nothing else is said of "¬p". An
argument for the undercutter of another is an objection to that. All else is kept aside: it comes back, word for word.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.carneades import yaml_tree
from argmap.formats.maps.carneades.atoms import in_words, is_negation_of, is_of_a_step, same
from argmap.formats.maps.carneades.yaml_tree import key_word, word
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.scheme_names import scheme_key
from argmap.formats.maps.step_circles import GraphStep, held_steps
from argmap.message import Message
from argmap.model.records import Stance

_SECTION = re.compile(
    r"^(?:statements|arguments|argument_schemes|issues|issue_schemes|assumptions|weighing_functions)\s*:", re.MULTILINE
)
Mapping = dict[str, Any]


def recognizes(text: str) -> bool:
    """Return whether a text has a section that files of Carneades have."""
    return _SECTION.search(text) is not None


@dataclass(slots=True)
class _File:
    """What a file says, by the ids of statements, arguments and issues."""

    content: Mapping
    statements: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    """The keys of statements as they stand."""
    arguments: dict[str, Any] = field(default_factory=dict)
    issues: dict[str, list[str]] = field(default_factory=dict)
    premises: set[str] = field(default_factory=set)
    conclusions: set[str] = field(default_factory=set)
    assumed: set[str] = field(default_factory=set)


def read(text: str) -> Imported:
    """Return the records of a file of Carneades. Raises UserError where it is none."""
    content = yaml_tree.read(text)
    if not isinstance(content, dict) or yaml_tree.is_plain(content):
        raise UserError("This YAML file holds no argument graph, so it cannot be imported.")
    file = _parsed(content)
    meta = content.get("meta")
    title = word(meta.get("title")) if isinstance(meta, dict) else None
    made = GraphRecords("carneades", title or "")
    _Graph(file, made).build()
    return made.imported()


def premises_of(argument: Any) -> list[str]:
    """Return the ids of an argument's premises, which stand in a list, or by their roles."""
    given = argument.get("premises") if isinstance(argument, dict) else None
    if word(given):
        given = [given]
    listed = given.values() if isinstance(given, dict) else given if isinstance(given, list) else ()
    return [same(id) for each in listed if (id := word(each))]


def id_at(argument: Any, name: str) -> str | None:
    """Return the id of a statement that an argument names, or None."""
    id = word(argument.get(name)) if isinstance(argument, dict) else None
    return same(id) if id else None


def section(content: Mapping, name: str) -> Mapping:
    """Return a section that is a mapping, or {}."""
    found = content.get(name)
    return found if isinstance(found, dict) and not yaml_tree.is_plain(found) else {}


def ids_of(listed: Any) -> list[str]:
    """Return the ids in a list."""
    return [same(id) for each in (listed if isinstance(listed, list) else ()) if (id := word(each))]


def _parsed(content: Mapping) -> _File:
    file = _File(content)
    for key, value in section(content, "statements").items():
        id = same(key_word(key))
        if id not in file.statements:
            file.statements[id], file.keys[id] = value, key
    for key, value in section(content, "arguments").items():
        file.arguments[key] = value
        file.premises.update(premises_of(value))
        if conclusion := id_at(value, "conclusion"):
            file.conclusions.add(conclusion)
    for key, value in section(content, "issues").items():
        positions = value.get("positions") if isinstance(value, dict) else value
        file.issues[key] = list(dict.fromkeys(ids_of(positions)))
    file.assumed.update(ids_of(content.get("assumptions")))
    file.assumed.update(
        id for id, said in file.statements.items() if isinstance(said, dict) and word(said.get("assumed")) == "true"
    )
    return file


class _Graph:
    """Makes claims and arguments of a file, and keeps what they do not say."""

    def __init__(self, file: _File, made: GraphRecords) -> None:
        self._file = file
        self._made = made
        self._claims: dict[str, str] = {}
        self._arguments: dict[str, list[str]] = {}
        self._undercuts: dict[str, list[str]] = {}  # the arguments that a statement undercuts
        for key, value in file.arguments.items():
            if undercutter := id_at(value, "undercutter"):
                self._undercuts.setdefault(undercutter, []).append(key)
        self._denied = self._denials()
        self._of_steps = {
            id
            for id in self._undercuts
            if is_of_a_step(id) and id not in file.premises and id not in file.assumed and id not in self._denied
        }

    def _denials(self) -> dict[str, str]:
        """Return the statements that only deny another, by what they deny: "¬p" for p, where an issue has both."""
        denied: dict[str, str] = {}
        busy = self._file.premises | self._undercuts.keys()
        for positions in self._file.issues.values():
            for id in positions:
                other = id[1:]
                free = id not in busy and id not in self._file.assumed and id in self._file.conclusions
                if free and other in positions and is_negation_of(id, other) and other not in denied:
                    denied[id] = other
        return denied

    def build(self) -> None:
        """Add everything to the records."""
        self._add_claims()
        self._add_arguments()
        drawn_undercuts = self._draw_undercuts()
        drawn_positions = self._draw_issues()
        file, made = self._file, self._made
        rest = {
            name: value
            for name, value in file.content.items()
            if name not in ("statements", "arguments") or not (isinstance(value, dict) and section(file.content, name))
        }
        statements = {
            key: value
            for key, value in section(file.content, "statements").items()
            if file.keys.get(same(key_word(key))) != key or same(key_word(key)) not in self._claims
        }
        arguments = {key: value for key, value in file.arguments.items() if key not in self._arguments}
        kept: Mapping = {"rest": rest, "statements": statements, "arguments": arguments, "claims": list(self._claims)}
        kept |= {"undercuts": drawn_undercuts, "positions": drawn_positions}
        made.keep(None, kept)
        self._tell()

    def _add_claims(self) -> None:
        file = self._file
        named = dict.fromkeys(file.statements)
        for value in file.arguments.values():
            named.update(dict.fromkeys([id for id in (id_at(value, "conclusion"), id_at(value, "undercutter")) if id]))
            named.update(dict.fromkeys(premises_of(value)))
        named.update(dict.fromkeys(id for positions in file.issues.values() for id in positions if id != "..."))
        named.update(dict.fromkeys(file.assumed))
        language = file.content.get("language")
        for id in named:
            if id in self._denied or id in self._of_steps:
                continue
            said = file.statements.get(id)
            text = word(said.get("text")) if isinstance(said, dict) and not yaml_tree.is_plain(said) else word(said)
            claim = self._made.claim(text.strip() if text else in_words(id, language))
            statement = {"value": said, "key": file.keys[id]} if id in file.statements else {}
            self._made.keep(claim, {"id": id} | statement)
            self._claims[id] = claim

    def _add_arguments(self) -> None:
        file = self._file
        steps: dict[str, GraphStep] = {}
        for key, value in file.arguments.items():
            conclusion = id_at(value, "conclusion") or ""
            premises = [f"s:{id}" for id in premises_of(value)]
            if any(id[2:] not in self._claims for id in premises):
                premises = []  # one of them is kept aside, so the argument is
            if conclusion in self._of_steps:
                targets = [f"a:{other}" for other in self._undercuts[conclusion]]
                steps[f"a:{key}"] = GraphStep(Stance.CON, premises, targets)
            elif conclusion in self._denied:
                steps[f"a:{key}"] = GraphStep(Stance.CON, premises, [f"s:{self._denied[conclusion]}"])
            else:
                steps[f"a:{key}"] = GraphStep(Stance.PRO, premises, [f"s:{conclusion}"])
        held = held_steps({f"s:{id}" for id in self._claims}, steps)
        held.tell(self._made.report)
        for place in held.ordered():
            key, step = place[2:], steps[place]
            value = file.arguments[key]
            scheme = word(value.get("scheme")) or ""
            for target in held.targets[place]:
                goal = self._claims[target[2:]] if target.startswith("s:") else self._arguments[target[2:]][0]
                premises = [self._claims[id[2:]] for id in step.premises]
                argument = self._made.step(premises, step.stance, goal, scheme=scheme_key(scheme))
                self._made.keep(argument, {"id": key, "value": value, "conclusion": id_at(value, "conclusion")})
                self._arguments.setdefault(key, []).append(argument)

    def _draw_undercuts(self) -> list[str]:
        """Draw what undercuts a step as an objection to it; return the arguments to which one is drawn."""
        drawn = []
        for id, keys in self._undercuts.items():
            for key in keys:
                if id in self._claims and key in self._arguments:
                    argument = self._made.argument([self._claims[id]], Stance.CON, self._arguments[key][0])
                    if argument is not None:
                        self._made.keep(argument, {"undercuts": key})
                        drawn.append(key)
        return drawn

    def _draw_issues(self) -> dict[str, list[str]]:
        """Draw the later positions of an issue as objections to the first; return those that are drawn."""
        drawn: dict[str, list[str]] = {}
        for key, positions in self._file.issues.items():
            claims = [id for id in positions if id in self._claims]
            for id in claims[1:]:
                argument = self._made.argument([self._claims[id]], Stance.CON, self._claims[claims[0]])
                if argument is not None:
                    self._made.keep(argument, {"issue": key, "position": id})
                    drawn.setdefault(key, []).append(id)
        return drawn

    def _tell(self) -> None:
        file, report = self._file, self._made.report
        tests = section(file.content, "tests")
        schemes = file.content.get("argument_schemes")
        for what in (
            Message("%n issue(s)", "", len(file.issues)),
            Message("%n assumption(s)", "", len(file.assumed)),
            Message("%n expected label(s)", "", sum(len(ids_of(ids)) for ids in tests.values())),
            Message("%n argument scheme(s)", "", len(schemes) if isinstance(schemes, list) else 0),
        ):
            if what.n:
                report.keep(what)
        if self._denied:
            report.change(Message("%n negation(s), as objections to what they deny", "", len(self._denied)))
