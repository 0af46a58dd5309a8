"""Write a map as Carneades: what it was read from comes back as far as it still holds."""

from collections.abc import Iterable
from itertools import count
from typing import Any

from argmap.formats.maps.carneades import yaml_tree
from argmap.formats.maps.carneades.atoms import NEGATIONS, negated, same
from argmap.formats.maps.carneades.carneades_reader import Mapping, id_at, ids_of, premises_of, section
from argmap.formats.maps.carneades.yaml_tree import as_key, word
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions
from argmap.formats.maps.node_graph import kept_list, kept_of
from argmap.formats.maps.scheme_names import scheme_key
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import tree

_ORDER = ("meta", "language", "weighing_functions", "argument_schemes", "issue_schemes", "statements", "issues")


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as a YAML text of Carneades: an objection to p is an argument for "¬p", with an issue of both."""
    return yaml_tree.write(_CarneadesWriter(document, map).content())


class _CarneadesWriter:
    def __init__(self, document: Document, map: str) -> None:
        self._document = document
        self._map = document.get(map, Map)
        self._kept = kept_of(self._map, "carneades")
        on_map = tree(document, map)
        self._claims = [document.get(id, Claim) for id, _, _ in on_map.walk()]
        self._arguments = list(on_map.arguments().values())
        self._statements: Mapping = dict(section(self._kept, "statements"))
        self._others: Mapping = dict(section(self._kept, "arguments"))
        self._ids: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._new_issues: list[tuple[str, str]] = []

    def content(self) -> Mapping:
        """Return the whole file as a value."""
        rest = dict(section(self._kept, "rest"))
        self._name_claims()
        self._name_arguments()
        gone = {id for id in kept_list(self._kept, "claims") if isinstance(id, str)} - set(self._ids.values())
        arguments = self._written_arguments()
        arguments |= {key: value for key, value in self._others.items() if not gone.intersection(_named_by(value))}
        statements = self._statements | self._written_statements()
        found: Mapping = self._titled(rest)
        if statements or not self._kept:
            found["statements"] = statements
        if arguments or not self._kept:
            found["arguments"] = arguments
        before = section(rest, "issues")
        issues = self._issues(before, gone)
        if issues != before:
            found["issues"] = issues
            if not issues:
                del found["issues"]
        if gone:
            if isinstance(found.get("assumptions"), list):
                found["assumptions"] = _without(found["assumptions"], gone)
            for name in ("tests", "labels"):
                for key, ids in section(found, name).items():
                    found[name] = found[name] | {key: _without(ids, gone)}
        first = {name: found[name] for name in _ORDER if name in found}
        return first | found

    def _titled(self, rest: Mapping) -> Mapping:
        meta = rest.get("meta")
        before = word(meta.get("title")) if isinstance(meta, dict) else None
        if self._map.question == (clean(before or "").strip() or UNTITLED) or (self._kept and before is None):
            return rest
        return {"meta": (meta if isinstance(meta, dict) else {}) | {"title": self._map.question}} | {
            name: value for name, value in rest.items() if name != "meta"
        }

    def _name_claims(self) -> None:
        taken = {same(yaml_tree.key_word(key)) for key in self._statements}
        waiting = []
        for claim in self._claims:
            id = kept_of(claim, "carneades").get("id")
            if isinstance(id, str) and id not in taken:
                self._ids[claim.id] = id
                taken.add(id)
            else:
                waiting.append(claim)
        taken |= {id for value in self._others.values() for id in _named_by(value)}
        free = (f"s{number}" for number in count(1))
        for claim in waiting:
            self._ids[claim.id] = next(id for id in free if id not in taken and negated(id) not in taken)

    def _name_arguments(self) -> None:
        taken = set(self._others)
        waiting = []
        for argument in self._arguments:
            kept = kept_of(argument, "carneades")
            key = kept.get("id")
            if isinstance(key, str) and key not in self._others:
                self._keys[argument.id] = key
                taken.add(key)
            elif self._is_drawn(argument):
                continue
            else:
                waiting.append(argument)
        free = (f"a{number}" for number in count(1))
        for argument in waiting:
            self._keys[argument.id] = next(key for key in free if key not in taken)

    def _is_drawn(self, argument: Argument) -> bool:
        """Return whether an argument shows an undercutter or an issue of the file, and still does."""
        kept = kept_of(argument, "carneades")
        return (
            ("undercuts" in kept or "issue" in kept) and len(argument.premises) == 1 and argument.stance is Stance.CON
        )

    def _written_statements(self) -> Mapping:
        found: Mapping = {}
        for claim in self._claims:
            kept = kept_of(claim, "carneades")
            id = self._ids[claim.id]
            if kept.get("id") != id:
                found[as_key(id)] = claim.text
            elif "key" in kept:
                found[str(kept["key"])] = _restated(kept.get("value"), claim.text)
        return found

    def _written_arguments(self) -> Mapping:
        found: Mapping = {}
        before: dict[str, tuple[Stance, tuple[str, ...]]] = {}
        for argument in self._arguments:
            key = self._keys.get(argument.id)
            if key is None:
                continue
            premises = [self._ids[premise] for premise in argument.premises]
            if key in found:
                if before[key] == (argument.stance, argument.premises):
                    continue  # one argument of the file that undercuts several
                key = self._keys[argument.id] = _unused(key, found.keys() | self._others.keys())
            before[key] = (argument.stance, argument.premises)
            kept = kept_of(argument, "carneades")
            value = kept["value"] if isinstance(kept.get("value"), dict) else {}
            found[key] = _restepped(value, premises, self._conclusion(argument, value), argument.scheme)
        for argument in self._arguments:
            target = self._keys.get(argument.target)
            if target in found:
                undercutter = self._undercutter(argument, target, found)
                if argument.id in self._keys:
                    own = found[self._keys[argument.id]]
                    if id_at(own, "conclusion") != undercutter:
                        own["conclusion"] = undercutter
        self._drop_undercutters(found)
        return found

    def _conclusion(self, argument: Argument, value: Mapping) -> str:
        """Return the statement for which an argument is; for an undercut as it was, to be set later."""
        had = id_at(value, "conclusion") or ""
        if argument.target not in self._ids:
            return had
        target = self._ids[argument.target]
        if argument.stance is Stance.PRO:
            return target
        if had[:1] in NEGATIONS and had[1:] == target:
            return had
        against = negated(target)
        if against not in self._ids.values() and not self._has_statement(against):
            text = self._document.get(argument.target, Claim).text
            self._statements[as_key(against)] = f"¬ {text}"
        self._new_issues.append((target, against))
        return against

    def _has_statement(self, id: str) -> bool:
        return any(same(yaml_tree.key_word(key)) == id for key in self._statements)

    def _undercutter(self, argument: Argument, target: str, found: Mapping) -> str:
        """Return the statement that undercuts an argument, added to it where it has none."""
        had = id_at(found[target], "undercutter")
        if argument.id not in self._keys:
            return had or ""
        if had is not None and had not in self._ids.values():
            return had
        id = f"¬app({target})"
        if had is None:
            found[target]["undercutter"] = id
        else:  # it is undercut by a claim already: that is one more reason for the new undercutter
            found[_unused("a1", found.keys() | self._others.keys())] = {"conclusion": id, "premises": [had]}
            found[target]["undercutter"] = id
        if not self._has_statement(id):
            self._statements[as_key(id)] = id
        return id

    def _drop_undercutters(self, found: Mapping) -> None:
        """Remove undercutters that were drawn and are no longer on the map."""
        still = {kept_of(argument, "carneades").get("undercuts") for argument in self._arguments}
        for key in kept_list(self._kept, "undercuts"):
            if key in found and key not in still and id_at(found[key], "undercutter") in self._ids.values():
                found[key] = {name: value for name, value in found[key].items() if name != "undercutter"}

    def _issues(self, before: Mapping, gone: set[str]) -> Mapping:
        """Return the issues that still have two positions, and those of new objections."""
        still = {
            (kept.get("issue"), kept.get("position"))
            for argument in self._arguments
            if (kept := kept_of(argument, "carneades"))
        }
        drawn = section(self._kept, "positions")
        found: Mapping = {}
        for key, value in before.items():
            ids = drawn.get(key)
            away = gone | {id for id in (ids if isinstance(ids, list) else ()) if (key, id) not in still}
            if not isinstance(value, dict) or not away.intersection(ids_of(value.get("positions"))):
                found[key] = value
            elif len(left := _without(value["positions"], away)) > 1:
                found[key] = value | {"positions": left}
        for pair in dict.fromkeys(self._new_issues):
            known = (ids_of(value.get("positions")) for value in found.values() if isinstance(value, dict))
            if not any(set(pair) <= set(ids) for ids in known):
                found[_unused("i1", found.keys())] = {"positions": list(pair)}
        return found


def _named_by(argument: Any) -> list[str]:
    return [id for id in (*premises_of(argument), id_at(argument, "conclusion"), id_at(argument, "undercutter")) if id]


def _without(listed: Any, gone: Iterable[str]) -> Any:
    away = set(gone)
    return [each for each in listed if same(word(each) or "") not in away] if isinstance(listed, list) else listed


def _restated(value: Any, text: str) -> Any:
    """Return a statement with the text of its claim, as it was where that is the same."""
    if isinstance(value, dict) and not yaml_tree.is_plain(value):
        said = word(value.get("text"))
        return value if said is None or clean(said).strip() == text else value | {"text": text}
    said = word(value)
    return value if said is not None and clean(said).strip() == text else text if said else value


def _restepped(value: Mapping, premises: list[str], conclusion: str, scheme: str) -> Mapping:
    """Return an argument with these premises and this conclusion, as it was where they are the same."""
    made = dict(value)
    if sorted(dict.fromkeys(premises_of(value))) != sorted(premises):
        had = value.get("premises")
        roles = (
            {role: id for role, id in had.items() if same(word(id) or "") in premises} if isinstance(had, dict) else {}
        )
        new = [id for id in premises if id not in premises_of({"premises": roles})]
        made["premises"] = roles | {f"premise{n}": id for n, id in enumerate(new, 1)} if roles else premises
    if id_at(value, "conclusion") != conclusion:
        made["conclusion"] = conclusion
    if scheme != scheme_key(word(value.get("scheme")) or ""):
        made["scheme"] = scheme.replace("-", "_")
    return {name: each for name, each in made.items() if name != "scheme" or each}


def _unused(key: str, taken: Iterable[str]) -> str:
    """Return a key that is not taken: the next in number."""
    name = key.rstrip("0123456789") or "a"
    known, number = set(taken), 1
    while f"{name}{number}" in known:
        number += 1
    return f"{name}{number}"
