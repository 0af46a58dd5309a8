"""A part of a map that is taken out and put in elsewhere, also in another document: copy, paste, duplicate.

A fragment is plain records. `tops` are its arguments whose target lies outside; their `target` is empty, and what they
are put in for or against is said when the fragment is put.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from argmap.model import map_commands, source_commands
from argmap.model.document import Document, Edit, random_id
from argmap.model.ordering import after
from argmap.model.outline_lines import OutlineLine, Role
from argmap.model.records import (
    Argument,
    Claim,
    Map,
    Passage,
    Placement,
    Record,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from argmap.model.tree import Tree, tree


@dataclass(frozen=True, slots=True)
class Fragment:
    """Claims in their order, the arguments among them, and the passages, speakers and sources that they cite."""

    claims: tuple[Claim, ...]
    arguments: tuple[Argument, ...] = ()
    tops: tuple[Argument, ...] = ()
    cited: tuple[Record, ...] = ()
    """Sources, speakers and passages, each before what refers to it."""

    def __len__(self) -> int:
        """Return how many claims there are."""
        return len(self.claims)


def taken(document: Document, map: str, chosen: Iterable[str]) -> Fragment:
    """Return the chosen claims and arguments of a map with all that hangs on them, as a fragment.

    What is not on the map is left out; the document stays as it is. Folds hide nothing.
    """
    on_map = tree(document, map)
    wanted = _claims_of(on_map, chosen)
    _, below = _below(on_map, wanted)
    tops = [c for c in wanted if (step := on_map.shown_by.get(c)) is None or step.id not in below]
    steps = list(_top_arguments(on_map, tops))
    whole = [step.id for step, is_whole in steps if is_whole]
    claims, arguments = _below(on_map, tops, whole)
    ordered = [id for id, _, _ in on_map.walk() if id in claims]
    top_ids = {step.id for step, _ in steps}
    inner = [a for row in on_map.reasons.values() for a in row if a.id in arguments and a.id not in top_ids]
    said = tuple(document.get(id, Claim) for id in ordered)
    return Fragment(said, tuple(inner), tuple(step for step, _ in steps), tuple(_cited(document, said)))


def _claims_of(on_map: Tree, chosen: Iterable[str]) -> list[str]:
    """Return the chosen claims, and the premises of the chosen arguments, in reading order."""
    wanted: set[str] = set()
    for id in chosen:
        argument = on_map.argument(id)
        wanted.update(argument.premises if argument is not None else [id] if id in on_map.placements else [])
    return [id for id, _, _ in on_map.walk() if id in wanted]


def _below(on_map: Tree, claims: Iterable[str], arguments: Iterable[str] = ()) -> tuple[set[str], dict[str, Argument]]:
    """Return these claims with all claims and arguments that hang on them, or on these arguments."""
    found, steps, ahead = set(claims), dict[str, Argument](), [*claims, *arguments]
    while ahead:
        for argument in on_map.reasons.get(ahead.pop(), ()):
            if argument.id not in steps:
                steps[argument.id] = argument
                ahead.append(argument.id)
                ahead += [premise for premise in argument.premises if premise not in found]
                found.update(argument.premises)
    return found, steps


def _top_arguments(on_map: Tree, tops: Sequence[str]) -> Iterator[tuple[Argument, bool]]:
    """Yield an argument without a target for each claim on top, co-premises together, and whether it is whole.

    Objections to a step go with it only where all of its premises do.
    """
    done: set[str] = set()
    for claim in tops:
        if claim in done:
            continue
        mine = on_map.shown_by.get(claim)
        together = [p for p in mine.premises if p in tops] if mine else [claim]
        done.update(together)
        if mine is None:
            yield Argument(id=f"top {claim}", premises=(claim,), stance=Stance.PRO, target=""), False
        else:
            yield replace(mine, premises=tuple(together), target=""), len(together) == len(mine.premises)


def _cited(document: Document, claims: Sequence[Claim]) -> Iterator[Record]:
    passages = [document.get(id, Passage) for id in dict.fromkeys(id for claim in claims for id in claim.passages)]
    yield from (document.get(id, Source) for id in dict.fromkeys(p.source for p in passages))
    yield from (document.get(id, Speaker) for id in dict.fromkeys(p.speaker for p in passages if p.speaker))
    yield from passages


def of_document(document: Document) -> Fragment:
    """Return the first map of a document, as a fragment."""
    first = min(document.all(Map), key=lambda map: (map.order, map.id))
    return taken(document, first.id, tree(document, first.id).roots)


def of_outline(lines: Iterable[OutlineLine]) -> Fragment:
    """Return the lines of an outline as a fragment. A line without a side is a reason for the line it hangs on."""
    claims: list[Claim] = []
    steps: list[Argument] = []
    above: list[tuple[int, str, int]] = []  # depth, claim, and the place of its step
    for line in lines:
        claim = Claim(id=random_id(), text=line.text)
        claims.append(claim)
        beside = None
        while above and above[-1][0] >= line.depth:
            beside = above.pop()
        over = above[-1] if above else None
        if line.role is Role.PREMISE and beside is not None:
            step = steps[beside[2]]
            steps[beside[2]] = replace(step, premises=(*step.premises, claim.id))
            above.append((line.depth, claim.id, beside[2]))
            continue
        against = line.role in (Role.OBJECTION, Role.UNDERCUT)
        target = "" if over is None else steps[over[2]].id if line.role is Role.UNDERCUT else over[1]
        stance = Stance.CON if against else Stance.PRO
        above.append((line.depth, claim.id, len(steps)))
        steps.append(Argument(id=random_id(), premises=(claim.id,), stance=stance, target=target))
    tops = tuple(step for step in steps if not step.target)
    return Fragment(tuple(claims), tuple(step for step in steps if step.target), tops)


def against(fragment: Fragment) -> Fragment:
    """Return a fragment whose claims on top are all against what it is put below."""
    return replace(fragment, tops=tuple(replace(top, stance=Stance.CON) for top in fragment.tops))


def levels(fragment: Fragment) -> int:
    """Return how many steps lie between the claims on top and the deepest one."""
    below: dict[str, list[Argument]] = {}
    for argument in fragment.arguments:
        below.setdefault(argument.target, []).append(argument)
    depth, row, seen = 0, list(fragment.tops), set[str]()
    while row:
        ids = [id for argument in row for id in (argument.id, *argument.premises) if id not in seen]
        seen.update(ids)
        row = [argument for id in ids for argument in below.get(id, ())]
        depth += 1
    return depth


def put(edit: Edit, map: str, fragment: Fragment, target: str | None = None) -> list[str]:
    """Put a fragment on a map, below a claim or an argument if one is given; return its claims on top.

    Every claim and argument is new. Sources with the same text, speakers with the same name and passages of the same
    span are used again. Below an argument, what is for it becomes a further premise, what is against it an undercut.
    """
    return _Putting(edit, map, fragment, target).done()


@dataclass
class _Putting:
    edit: Edit
    map: str
    fragment: Fragment
    target: str | None
    ids: dict[str, str] = field(default_factory=dict)

    def done(self) -> list[str]:
        self._cite()
        into = self.edit.find(self.target, Argument) if self.target else None
        for claim in self.fragment.claims:
            passages = tuple(dict.fromkeys(self.ids[id] for id in claim.passages))
            self.ids[claim.id] = self.edit.new_id()
            self.edit.put(replace(claim, id=self.ids[claim.id], passages=passages))
        self._place()
        arguments = list(self.fragment.arguments)
        if self.target is not None:
            for top in self.fragment.tops:
                premises = tuple(self.ids[p] for p in top.premises)
                if into is not None and top.stance is Stance.PRO:
                    into = replace(into, premises=(*into.premises, *premises))
                    self.edit.put(into)
                    self.ids[top.id] = into.id
                else:
                    self._argue(top, premises, self.target)
        gone = {top.id for top in self.fragment.tops} - set(self.ids)
        while arguments:
            rest = []
            for argument in arguments:
                if argument.target in self.ids:
                    self._argue(argument, tuple(self.ids[p] for p in argument.premises), self.ids[argument.target])
                elif argument.target in gone:  # an objection to a step that leads nowhere stands by itself
                    gone.add(argument.id)
                else:
                    rest.append(argument)
            arguments = rest if len(rest) < len(arguments) else []
        if self.target is not None:
            map_commands.reveal(self.edit, self.map, self.target)
        return [self.ids[p] for top in self.fragment.tops for p in top.premises]

    def _argue(self, argument: Argument, premises: tuple[str, ...], target: str) -> None:
        self.ids[argument.id] = self.edit.new_id()
        self.edit.put(replace(argument, id=self.ids[argument.id], premises=premises, target=target))

    def _place(self) -> None:
        """Place the claims, in their order, on every map that shows the target."""
        maps = map_commands.maps_of(self.edit, self.target) if self.target is not None else [self.map]
        for map in maps:
            order = self.edit.last_placed(map)
            for claim in self.fragment.claims:
                order = after(order)
                placed = Placement(id=self.edit.new_id(), map=map, claim=self.ids[claim.id], order=order)
                self.edit.put(placed)

    def _cite(self) -> None:
        """Find or add what the claims cite."""
        sources = {source.text: source.id for source in self.edit.all(Source)} if self.fragment.cited else {}
        answers: list[tuple[str, str]] = []
        for record in self.fragment.cited:
            match record:
                case Source():
                    self.ids[record.id] = sources.get(record.text) or self._add_source(record)
                case Speaker():
                    self.ids[record.id] = self._speaker(record)
                case Passage():
                    self.ids[record.id] = self._passage(record)
                    if record.replies_to:
                        answers.append((record.id, record.replies_to))
        for reply, answered in answers:
            mine = self.edit.get(self.ids[reply], Passage)
            if mine.replies_to is None and answered in self.ids:
                source_commands.answer(self.edit, mine.id, self.ids[answered])

    def _add_source(self, source: Source) -> str:
        made = replace(source, id=self.edit.new_id(), order=after(self.edit.last_order(Source)), replaces=None)
        self.edit.put(made)
        return made.id

    def _speaker(self, speaker: Speaker) -> str:
        same = self.edit.find(speaker.id, Speaker)
        if same is not None and (same.name, same.kind) == (speaker.name, speaker.kind):
            return same.id
        known = None
        if speaker.kind is not SpeakerKind.ANONYMOUS:
            known = source_commands.speaker_named(self.edit, speaker.name)
        if known is None:
            known = self.edit.new_id()
            self.edit.put(replace(speaker, id=known))
        return known

    def _passage(self, passage: Passage) -> str:
        source = self.ids[passage.source]
        speaker = self.ids[passage.speaker] if passage.speaker else None
        span = passage.start, passage.end
        for other in self.edit.referrers(source, Passage):
            if (other.start, other.end) == span and other.speaker == speaker:
                return other.id
        made = replace(passage, id=self.edit.new_id(), source=source, speaker=speaker, replies_to=None, set_aside=False)
        self.edit.put(made)
        return made.id
