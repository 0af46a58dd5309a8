"""The arguments that an Argdown text makes: from reconstructions and relations, without circles of reasons.

What argmap cannot hold, a circle or an undercut of what is no argument, is told, and kept to be given back.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.argdown import data
from argmap.formats.maps.argdown.blocks import Inference, WrittenElement
from argmap.formats.maps.argdown.debate import Debate, Member, NamedArgument, Proof, SaidRelation, Statement, merged
from argmap.formats.maps.argdown.spelled import escaped_words
from argmap.formats.maps.argdown.wording import marked, shown
from argmap.formats.maps.map_format import ImportReport
from argmap.message import Message
from argmap.model.records import Stance

_NAMED_CIRCLES = 20
"""So many circles, and so many undercuts of nothing, are told one by one; the rest are counted."""
_OLD_CONCLUSIONS = ("So it is doubtful that [", "So the argument does not follow.")
"""The conclusions that argmap wrote for objections with co-premises before it marked them."""


@dataclass(eq=False, slots=True)
class Made:
    """An argument to be: `premises` are the members that say them, `target` one too or another argument."""

    premises: tuple[Member, ...]
    stance: Stance
    target: "Member | Made"
    place: int
    name: str = ""
    title: str = ""
    """The title of the argument in the text, "" where it has none."""
    scheme: str = ""
    foreign: dict[str, Any] = field(default_factory=dict)


class Steps:
    """The arguments of a debate in the order of the text, and what was left aside."""

    def __init__(self, debate: Debate, report: ImportReport, *, strict: bool) -> None:
        """Find them."""
        self._debate = debate
        self._report = report
        self._strict = strict
        self.made: list[Made] = []
        self.aside: list[list[str]] = []
        self.unspoken: set[int] = set()
        """The conclusions, by identity, that only spell out an objection."""
        self._above: dict[int, list[Made]] = {}  # of which each member is a premise
        self._below: dict[int, list[Made]] = {}  # that have it as their target
        self._known: dict[tuple[frozenset[int], Stance, int], Made] = {}
        self._first: dict[int, Made] = {}  # the first argument of a member, by which it can be undercut
        self._by_line: dict[int, Made] = {}
        self._by_inference: dict[int, Made] = {}
        self._waiting: dict[int, list[Callable[[], bool]]] = {}
        self._early: dict[int, int] = {}  # where an argument is first said to speak for its conclusion
        self._ready: list[Callable[[], bool]] = []
        self._speaking = {id(relation.start) for relation in debate.relations}
        self._circles = self._left = 0
        self._find()

    # the order: reconstructions and relations as they stand

    def _find(self) -> None:
        events: list[tuple[int, Callable[[], None]]]
        events = [(relation.place, _later(self._relate, relation)) for relation in self._debate.relations]
        for argument in self._debate.arguments.values():
            for number, proof in enumerate(argument.proofs):
                self._mark_unspoken(argument, proof)
                events.append((proof.written.start, _later(self._prove, argument, proof, number)))
        for _, make in sorted(events, key=lambda event: event[0]):
            make()
            while self._ready:
                self._ready.pop()()
        for left in self._waiting.values():
            for leave in left:
                leave()
        if self._circles > _NAMED_CIRCLES:
            more = self._circles - _NAMED_CIRCLES
            self._report.keep(Message("%n more relation(s) that would run in a circle", "", more))
        self.made.sort(key=lambda made: made.place)

    def _mark_unspoken(self, argument: NamedArgument, proof: Proof) -> None:
        conclusion = proof.steps[-1].conclusion
        if conclusion.untitled and len(conclusion.members) == 1:
            written = conclusion.members[0]
            told = merged(conclusion.members).get("implied") is True
            told = told or (argument.title[:1] == "A" and shown(written).startswith(_OLD_CONCLUSIONS))
            if told and not written.relations and id(argument) in self._speaking:
                self.unspoken.add(id(conclusion))

    # reconstructions

    def _prove(self, argument: NamedArgument, proof: Proof, number: int) -> None:
        about = merged(argument.members) if number == 0 else {}
        for at, step in enumerate(proof.steps):
            last = at == len(proof.steps) - 1
            if last and id(step.conclusion) in self.unspoken:
                continue
            foreign = self._of_step(argument, proof, number, at)
            made = Made(
                tuple(dict.fromkeys(step.premises)),
                Stance.PRO,
                step.conclusion,
                min(proof.written.start, self._early.get(id(argument), proof.written.start)),
                foreign=foreign,
            )
            self._name(made, argument, about)
            told = ("<" + argument.title if last else _key(step.premises[0]), "+", _key(step.conclusion))
            added = self._add(made, step.inference.start, told)
            if added is not None:
                self._by_inference[id(step.inference)] = added
                if last:
                    self._first.setdefault(id(argument), added)
                    self._release(argument)

    def _of_step(self, argument: NamedArgument, proof: Proof, number: int, at: int) -> dict[str, Any]:
        step = proof.steps[at]
        foreign: dict[str, Any] = {}
        if step.inference.rules:
            foreign["rules"] = step.inference.rules
            self._report.keep(Message("%n rule(s) of inference", "", len(step.inference.rules)))
        if step.inference.raw_data:
            foreign["inference"] = data.as_json(step.inference.data)
        if len(proof.steps) > 1 or number or len(argument.proofs) > 1:
            foreign |= {"of": argument.title, "step": at}
        foreign["proof"] = number
        if at == len(proof.steps) - 1 and number == 0:
            foreign |= self.about(argument)
        return foreign

    def about(self, argument: NamedArgument) -> dict[str, Any]:
        """Return what is said of a reconstructed argument besides its statements."""
        text = self._debate.parsed.text
        gists = [m for m in argument.members if not m.is_reference]
        found: dict[str, Any] = {}
        if gists:
            found["gist"] = marked(gists[-1], text) or escaped_words(shown(gists[-1]))
            self._report.keep(Message("%n summar(y/ies) of arguments with premises", "", 1))
        tags = list(dict.fromkeys(tag for m in argument.members for tag in m.tags))
        if tags:
            found["tags"] = tags
            self._report.keep(Message("%n tag(s) of arguments", "", len(tags)))
        more = {
            k: data.as_json(v) for k, v in merged(argument.members).items() if k not in ("scheme", "unnamed", "name")
        }
        if more:
            found["data"] = more
            self._report.keep(Message("data of %n argument(s)", "", 1))
        return found

    def _name(self, made: Made, argument: NamedArgument, about: dict[str, Any]) -> None:
        if not argument.untitled:
            made.title = argument.title
        if isinstance(about.get("name"), str):
            made.name = about["name"]
        elif not argument.untitled and about.get("unnamed") is not True:
            made.name = argument.title
        if isinstance(about.get("scheme"), str):
            made.scheme = about["scheme"]

    # relations

    def _relate(self, relation: SaidRelation) -> None:
        if relation.sign == "><":
            self._contradict(relation)
            return
        if self._strict and relation.sign == "-" and _both_statements(relation):
            self._report.change(Message("%n pair(s) of contraries, as objections one way", "", 1))
        if relation.sign == "_" or (isinstance(relation.end, NamedArgument) and relation.end.proofs):
            self._against_step(relation)
            return
        assert not isinstance(relation.end, Inference)
        stance = Stance.PRO if relation.sign == "+" else Stance.CON
        self._speak(relation, stance, relation.end, {})

    def _speak(self, relation: SaidRelation, stance: Stance, target: Member | Made, foreign: dict[str, Any]) -> bool:
        """Make an argument of what a relation starts from, for or against a target."""
        start = relation.start
        made = Made((start,), stance, target, relation.place, foreign=foreign)
        argument = start if isinstance(start, NamedArgument) else None
        if argument and argument.proofs:
            step = argument.proofs[0].steps[-1]
            if step.conclusion is target:
                self._early.setdefault(id(argument), relation.place)
                return True  # it is drawn there already
            if id(step.conclusion) in self.unspoken:
                made.premises = tuple(dict.fromkeys(step.premises))
                made.foreign = (
                    self._of_step(argument, argument.proofs[0], 0, len(argument.proofs[0].steps) - 1) | foreign
                )
                self._name(made, argument, merged(argument.members))
            else:
                made.premises = (step.conclusion,)
        elif argument:
            self._name(made, argument, merged(argument.members))
        told = (_key(start), relation.sign, "" if isinstance(relation.end, Inference) else _key(relation.end))
        added = self._add(made, relation.place, told)
        if added is None:
            return False
        self._by_line[id(relation.below)] = made = added
        if argument is None or not argument.proofs or id(argument.proofs[0].steps[-1].conclusion) in self.unspoken:
            self._first.setdefault(id(start), made)
            self._release(start)
        return True

    def _against_step(self, relation: SaidRelation) -> None:
        """Make an objection to an argument, as soon as that is there."""
        end = relation.end
        if relation.sign == "+":
            assert isinstance(end, NamedArgument)
            self._report.change(Message("%n reason(s) for an argument, as reasons for what it says", "", 1))
            self._speak(relation, Stance.PRO, self._spoken(end), {"for": end.title})
            return
        found = self._step_at(relation)
        foreign = {"kind": "attack"} if relation.sign == "-" else {}
        if foreign:
            self._report.change(Message("%n objection(s) to arguments, as objections to their steps", "", 1))
        if found is not None:
            self._speak(relation, Stance.CON, found, foreign)
            return

        def again() -> bool:
            step = self._step_at(relation)
            if step is None:
                self._leave(relation)
                return False
            return self._speak(relation, Stance.CON, step, foreign)

        self._waiting.setdefault(id(end), []).append(again)

    def _step_at(self, relation: SaidRelation) -> Made | None:
        end = relation.end
        if isinstance(end, Inference):
            return self._by_inference.get(id(end))
        if isinstance(relation.under, WrittenElement) and id(relation.under) in self._by_line and _is_claim(end):
            return self._by_line[id(relation.under)]
        carried = self._debate.carried.get(id(relation))
        if isinstance(end, Statement) and carried is not None:
            step = self._by_inference.get(id(carried))
            if step is not None and step.target is end:
                return step
        return self._first.get(id(end))

    def _release(self, member: Member) -> None:
        self._ready += reversed(self._waiting.pop(id(member), ()))

    def _leave(self, relation: SaidRelation) -> None:
        if not isinstance(relation.end, Inference):
            self.aside.append([_key(relation.start), relation.sign, _key(relation.end)])
        self._left += 1
        if self._left > _NAMED_CIRCLES:
            self._report.leave_out(Message("%n more undercut(s) of what is not a reason", "", 1))
            return
        line = self._debate.parsed.line(relation.place)
        if isinstance(relation.end, Inference):
            self._report.leave_out(Message("the undercut in line {line}, of an inference that is left out", line=line))
            return
        self._report.leave_out(
            Message(
                "the undercut in line {line}: “{claim}” is not a reason for anything",
                line=line,
                claim=_name_of(relation.end)[:60],
            )
        )

    def _contradict(self, relation: SaidRelation) -> None:
        assert not isinstance(relation.end, Inference)
        upper, lower = self._spoken(relation.start), self._spoken(relation.end)
        told = (_key(upper), "><", _key(lower))
        foreign = {"kind": "contradictory"}
        for premise, target in ((lower, upper), (upper, lower)):
            made = Made((premise,), Stance.CON, target, relation.place, foreign=foreign)
            if self._would_circle(made):
                continue
            self._report.change(Message("%n contradiction(s), as objections one way", "", 1))
            added = self._add(made, relation.place, told) or made
            self._by_line[id(relation.below)] = added
            self._first.setdefault(id(premise), added)
            self._release(premise)
            return
        self._tell_circle(told, relation.place)

    def _spoken(self, member: Member) -> Member:
        """Return what says a member: of an argument with premises, its conclusion or else its first premise."""
        if not isinstance(member, NamedArgument) or not member.proofs:
            return member
        step = member.proofs[0].steps[-1]
        return step.premises[0] if id(step.conclusion) in self.unspoken else step.conclusion

    # without circles

    def _add(self, made: Made, place: int, told: tuple[str, str, str]) -> Made | None:
        """Add an argument and return it, or the same one that is there already; None if it would make a circle.

        `told` is how a circle is kept.
        """
        key = (frozenset(map(id, made.premises)), made.stance, id(made.target))
        if key in self._known:
            return self._known[key]
        if self._would_circle(made):
            self._tell_circle(told, place)
            return None
        self._known[key] = made
        self.made.append(made)
        for premise in made.premises:
            self._above.setdefault(id(premise), []).append(made)
        self._below.setdefault(id(made.target), []).append(made)
        return made

    def _tell_circle(self, told: tuple[str, str, str], place: int) -> None:
        one, sign, other = told
        self.aside.append(list(told))
        self._circles += 1
        if self._circles <= _NAMED_CIRCLES:
            self._report.keep(
                Message(
                    "the relation in line {line}, which would make a circle: “{one}” {sign} “{other}”",
                    line=self._debate.parsed.line(place),
                    one=one[1:61],
                    sign=sign,
                    other=other[1:61],
                )
            )

    def _would_circle(self, made: Made) -> bool:
        """Return whether one of the premises can be reached from the target, up from reasons to what they speak for.

        Searches from both sides, so that it ends where either has little above or below.
        """
        goals = {id(premise) for premise in made.premises}
        if id(made.target) in goals:
            return True
        up: Sequence[Member | Made] = [made.target]
        down: Sequence[Member | Made] = list(made.premises)
        seen_up, seen_down = {id(made.target)}, set(goals)
        while up and down:
            if len(seen_up) <= len(seen_down):
                up = _new((n for item in up for n in self._upward(item)), seen_up)
            else:
                down = _new((n for item in down for n in self._downward(item)), seen_down)
            if not seen_down.isdisjoint(map(id, up)) or not seen_up.isdisjoint(map(id, down)):
                return True
        return False

    def _upward(self, item: Member | Made) -> Sequence[Member | Made]:
        return [item.target] if isinstance(item, Made) else self._above.get(id(item), ())

    def _downward(self, item: Member | Made) -> Sequence[Member | Made]:
        reasons = self._below.get(id(item), ())
        return [*item.premises, *reasons] if isinstance(item, Made) else reasons


def _new(items: Iterable[Member | Made], seen: set[int]) -> list[Member | Made]:
    """Return those that have not been seen, and see them."""
    found = []
    for item in items:
        if id(item) not in seen:
            seen.add(id(item))
            found.append(item)
    return found


def _later(make: Callable[..., Any], *about: Any) -> Callable[[], None]:
    return lambda: make(*about)


def _is_claim(member: Member) -> bool:
    return isinstance(member, Statement) or not member.proofs


def _both_statements(relation: SaidRelation) -> bool:
    return isinstance(relation.start, Statement) and isinstance(relation.end, Statement)


def _name_of(member: Member) -> str:
    return shown(member.members[0]) if member.untitled and member.members else member.title


def _key(member: Member) -> str:
    """Return how a member is named in what is kept aside: its bracket and its title, or its words."""
    return ("<" if isinstance(member, NamedArgument) else "[") + _name_of(member)
