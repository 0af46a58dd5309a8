"""Whatever a user does with all verbs, undo and redo: five laws hold.

1. A file that is opened again is the document. 2. A canvas that followed is a canvas drawn afresh (in
tests/ui/canvas/test_law.py). 3. Undoing everything gives what the first step made. 4. Every state passes the checker.
5. What the document ever was after a row of its journal can be gone back to, and that can be undone.
"""

import importlib
import inspect
import pkgutil
import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from argmap import model
from argmap.message import Message
from argmap.model import (
    answering,
    claim_division,
    claim_reuse,
    editions,
    flow_commands,
    fragment,
    map_commands,
    map_settings,
    merging,
    open_questions,
    order_commands,
    outline_commands,
    pending_claim,
    piles,
    placing,
    qualifications,
    removal,
    replacing,
    review,
    rules,
    several_claims,
    sides,
    source_commands,
    templates,
)
from argmap.model.debate_formats import Speech, read_speeches
from argmap.model.document import Document, Edit
from argmap.model.order_commands import Neighbor
from argmap.model.past_states import PastStates, restoring
from argmap.model.records import (
    KINDS,
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Fidelity,
    Map,
    OpenQuestion,
    Passage,
    PassageKind,
    Pile,
    Placement,
    Record,
    SiblingOrder,
    Side,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from argmap.model.rules import Refused
from argmap.model.schemes import asked_about
from argmap.model.sought_words import phrase
from argmap.model.timeline import moments
from argmap.model.tree import Tree, tree
from argmap.storage import OpenFile, new_file, open_file
from tests.sketch import numbered

NUMBER = st.integers(0, 10_000)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
STANCE = st.sampled_from(list(Stance))
TEXT = "“We should,” said Ada. “We should not,” said Bob. Nobody else said anything about it."


class Laws(RuleBasedStateMachine):
    """A user with one file, who tries every verb on things picked at random."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.file: OpenFile = new_file(Path(self._folder.name) / "laws.argmap")
        self.ids = numbered()
        self.file.document.new_id = self.ids
        self.ever: dict[int, dict[str, Record]] = {}
        """By the row of the journal after which it was so: everything that the document has been."""

    @property
    def document(self) -> Document:
        return self.file.document

    def teardown(self) -> None:
        while self.file.history.undo():
            pass
        assert self.document.records() == self.begun
        self.file.close()
        self._folder.cleanup()

    def pick(self, kind: type[Record], number: int) -> str | None:
        found = sorted(record.id for record in self.document.all(kind))
        return found[number % len(found)] if found else None

    def do(self, verb, *picks: str | int | None, **more: object) -> None:
        """Do a verb unless there is nothing to do it with; a refusal leaves no trace."""
        if None in picks:
            return
        before = self.document.records()
        try:
            with self.document.edit(verb.__name__) as edit:
                verb(edit, *picks, **more)
        except Refused:
            assert self.document.records() == before

    @initialize(question=WORDS)
    def start(self, question: str) -> None:
        with self.document.edit("Start") as edit:
            map = map_commands.add_map(edit, question)
            claim = map_commands.add_claim(edit, "Thesis", map)
            for stance in Stance:
                map_commands.argue(edit, [map_commands.add_claim(edit, stance.value, map)], stance, claim)
        self.begun = self.document.records()

    @rule(question=WORDS)
    def add_map(self, question: str) -> None:
        self.do(map_commands.add_map, question)

    @rule(map=NUMBER, question=WORDS)
    def retitle(self, map: int, question: str) -> None:
        self.do(map_commands.retitle, self.pick(Map, map), question)

    @rule(map=NUMBER, arrangement=st.none() | st.sampled_from(ArrangementKind),
          direction=st.none() | st.sampled_from(Direction), sibling_order=st.none() | st.sampled_from(SiblingOrder),
    )  # fmt: skip
    def arrange_map(self, map, arrangement, direction, sibling_order) -> None:
        chosen = {"arrangement": arrangement, "direction": direction, "sibling_order": sibling_order}
        self.do(map_settings.arrange_map, self.pick(Map, map), **chosen)

    @rule(map=NUMBER, remarks=st.lists(WORDS, max_size=2),
          verb=st.sampled_from([map_settings.leave_out, map_settings.take_in]))  # fmt: skip
    def leave_out_or_take_in(self, map: int, remarks: list[str], verb) -> None:
        self.do(verb, self.pick(Map, map), remarks)

    @rule(map=NUMBER, names=st.lists(WORDS, max_size=3), side=st.sampled_from([Side.FOR, Side.AGAINST, Side.NEITHER]))
    def set_speeches(self, map: int, names: list[str], side: Side) -> None:
        self.do(flow_commands.set_speeches, self.pick(Map, map), [Speech(name, side) for name in names])

    @rule(map=NUMBER, speech=NUMBER, name=WORDS)
    def rename_speeches(self, map: int, speech: int, name: str) -> None:
        if (id := self.pick(Map, map)) and (named := read_speeches(self.document.get(id, Map).speeches)):
            self.do(flow_commands.rename_speeches, id, names={named[speech % len(named)].name: name})

    @rule(claim=NUMBER, map=NUMBER, speech=NUMBER)
    def set_speech(self, claim: int, map: int, speech: int) -> None:
        if (id := self.pick(Map, map)) and (named := read_speeches(self.document.get(id, Map).speeches)):
            self.do(flow_commands.set_speech, named[speech % len(named)].name, self.pick(Claim, claim))

    @rule(map=NUMBER)
    def keep_proposed(self, map: int) -> None:
        self.do(flow_commands.keep_proposed, self.pick(Map, map))

    @rule(placement=NUMBER, text=WORDS, stance=STANCE, speech=WORDS)
    def say_in(self, placement: int, text: str, stance: Stance, speech: str) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(flow_commands.say_in, placed.map, placed.claim, text, stance, speech)

    @rule(claim=NUMBER, fidelity=st.none() | st.sampled_from(Fidelity))
    def set_fidelity(self, claim: int, fidelity: Fidelity | None) -> None:
        self.do(qualifications.set_fidelity, self.pick(Claim, claim), fidelity=fidelity)

    @rule(claim=NUMBER, verb=st.sampled_from([qualifications.mark_unstated, qualifications.mark_stated]))
    def mark_unstated_or_stated(self, claim: int, verb) -> None:
        self.do(verb, self.pick(Claim, claim))

    @rule(argument=NUMBER, scheme=WORDS)
    def name_scheme(self, argument: int, scheme: str) -> None:
        self.do(qualifications.name_scheme, self.pick(Argument, argument), scheme)

    @rule(kind=st.sampled_from([Claim, Argument]), named=NUMBER, name=WORDS)
    def name_claim_or_argument(self, kind: type[Record], named: int, name: str) -> None:
        verb = qualifications.name_claim if kind is Claim else qualifications.name_argument
        self.do(verb, self.pick(kind, named), name)

    @rule(kind=st.sampled_from([Map, Claim, Argument]), about=NUMBER, text=WORDS)
    def ask(self, kind: type[Record], about: int, text: str) -> None:
        self.do(open_questions.ask, self.pick(kind, about), text)

    @rule(step=NUMBER, critical=st.sampled_from(["expert-opinion.field", "sign.other"]))
    def take_up(self, step: int, critical: str) -> None:
        self.do(open_questions.take_up, self.pick(Argument, step), critical)

    @rule(kind=st.sampled_from([Claim, Argument]), gone=NUMBER, to=NUMBER)
    def forget_or_hand_over(self, kind: type[Record], gone: int, to: int) -> None:
        one, other = self.pick(kind, gone), self.pick(kind, to)
        if one == other:
            self.do(open_questions.forget, one)
        else:
            self.do(open_questions.hand_over, one, other)

    @rule(question=NUMBER, text=WORDS)
    def reword_question(self, question: int, text: str) -> None:
        self.do(open_questions.reword_question, self.pick(OpenQuestion, question), text)

    @rule(question=NUMBER, claim=NUMBER,
          verb=st.sampled_from([open_questions.answer_question, open_questions.take_back_answer]))  # fmt: skip
    def answer_or_take_back(self, question: int, claim: int, verb) -> None:
        self.do(verb, self.pick(OpenQuestion, question), self.pick(Claim, claim))

    @rule(question=NUMBER,
          verb=st.sampled_from([open_questions.close_question, open_questions.reopen_question,
                                open_questions.remove_question]))  # fmt: skip
    def close_reopen_or_remove(self, question: int, verb) -> None:
        self.do(verb, self.pick(OpenQuestion, question))

    @rule(text=WORDS, map=NUMBER)
    def add_claim(self, text: str, map: int) -> None:
        self.do(map_commands.add_claim, text, self.pick(Map, map))

    @rule(premises=st.lists(NUMBER, min_size=1, max_size=3), stance=STANCE, aim=NUMBER, undercut=st.booleans(),
          verb=st.sampled_from([map_commands.argue, map_commands.add_argument]))  # fmt: skip
    def argue(self, premises: list[int], stance: Stance, aim: int, undercut: bool, verb) -> None:
        found = [self.pick(Claim, number) for number in premises]
        goal = self.pick(Argument if undercut else Claim, aim)
        if goal and all(found):
            self.do(verb, [id for id in found if id], stance, goal)

    @rule(claim=NUMBER, text=WORDS)
    def reword(self, claim: int, text: str) -> None:
        self.do(map_commands.reword, self.pick(Claim, claim), text)

    @rule(claim=NUMBER, text=WORDS)
    def set_note(self, claim: int, text: str) -> None:
        self.do(map_commands.set_note, self.pick(Claim, claim), text)

    @rule(claim=NUMBER, tags=st.lists(WORDS, max_size=3))
    def set_tags(self, claim: int, tags: list[str]) -> None:
        if id := self.pick(Claim, claim):
            self.do(map_commands.set_tags, id, tags=tags)

    @rule(argument=NUMBER)
    def flip(self, argument: int) -> None:
        self.do(map_commands.flip, self.pick(Argument, argument))

    @rule(argument=NUMBER, into=NUMBER)
    def join(self, argument: int, into: int) -> None:
        self.do(map_commands.join, self.pick(Argument, argument), self.pick(Argument, into))

    @rule(argument=NUMBER, premise=NUMBER)
    def split(self, argument: int, premise: int) -> None:
        if id := self.pick(Argument, argument):
            premises = self.document.get(id, Argument).premises
            self.do(map_commands.split, id, premises[premise % len(premises)])

    @rule(placement=NUMBER, aim=NUMBER, to=st.sampled_from([Claim, Argument, None]))
    def move(self, placement: int, aim: int, to: type[Record] | None) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            goal = self.pick(to, aim) if to else None
            self.do(map_commands.move, placed.map, placed.claim, target=goal)

    @rule(placement=NUMBER, before=NUMBER, last=st.booleans())
    def order(self, placement: int, before: int, last: bool) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(order_commands.order, placed.map, placed.claim, before=None if last else self.pick(Claim, before))

    @rule(placement=NUMBER, verb=st.sampled_from([map_commands.fold, map_commands.unfold, map_commands.unpin]))
    def fold_or_unpin(self, placement: int, verb) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(verb, placed.map, placed.claim)

    @rule(placement=NUMBER, x=st.floats(-999, 999), y=st.floats(-999, 999))
    def pin(self, placement: int, x: float, y: float) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(map_commands.pin, placed.map, placed.claim, at=(x, y))

    @rule(claim=NUMBER, map=NUMBER)
    def show_on(self, claim: int, map: int) -> None:
        self.do(map_commands.show_on, self.pick(Claim, claim), self.pick(Map, map))

    @rule(keep=NUMBER, other=NUMBER)
    def merge(self, keep: int, other: int) -> None:
        self.do(map_commands.merge, self.pick(Claim, keep), self.pick(Claim, other))

    @rule(placement=NUMBER)
    def take_off(self, placement: int) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(map_commands.take_off, placed.map, placed.claim)

    @rule(claim=NUMBER)
    def remove_claim(self, claim: int) -> None:
        self.do(map_commands.remove_claim, self.pick(Claim, claim))

    @rule(placement=NUMBER, other=NUMBER, side=st.sampled_from(list(Neighbor)))
    def put_beside(self, placement: int, other: int, side: Neighbor) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            here = sorted(p.claim for p in self.document.referrers(placed.map, Placement))
            self.do(order_commands.put_beside, placed.map, placed.claim, here[other % len(here)], side=side)

    @rule(placement=NUMBER, by=st.integers(-2, 2))
    def shift(self, placement: int, by: int) -> None:
        if id := self.pick(Placement, placement):
            placed = self.document.get(id, Placement)
            self.do(order_commands.shift, placed.map, placed.claim, by)

    @staticmethod
    def add_beside(edit: Edit, on_map: Tree, other: str, side: Neighbor) -> None:
        claim, mine = map_commands.add_claim(edit, "New", on_map.map.id), on_map.shown_by.get(other)
        if mine is not None:
            map_commands.argue(edit, [claim], mine.stance, mine.target)
        outline_commands.put_new(edit, on_map, claim, other, side)

    @rule(map=NUMBER, claims=st.lists(NUMBER, min_size=1, max_size=3), aim=NUMBER, side=st.sampled_from(list(Neighbor)))
    def move_in_outline(self, map: int, claims: list[int], aim: int, side: Neighbor) -> None:
        if (id := self.pick(Map, map)) and (here := sorted(tree(self.document, id).placements)):
            chosen, on_map = [here[claim % len(here)] for claim in claims], tree(self.document, id)
            target = self.pick((Claim, Argument)[aim % 2], aim)
            match aim % 6:
                case 0:
                    self.do(outline_commands.indent, on_map, chosen)
                case 1:
                    self.do(outline_commands.outdent, on_map, chosen)
                case 2:
                    self.do(outline_commands.shift, on_map, chosen, side)
                case 3:
                    self.do(outline_commands.move_below, on_map, chosen, target)
                case 4:
                    self.do(outline_commands.move_beside, on_map, chosen, here[aim % len(here)], side)
                case 5:
                    self.do(self.add_beside, on_map, here[aim % len(here)], side)

    @rule(claims=st.lists(NUMBER, max_size=3), map=NUMBER, aim=NUMBER, stance=STANCE)
    def move_all(self, claims: list[int], map: int, aim: int, stance: Stance) -> None:
        if id := self.pick(Map, map):
            here = sorted(p.claim for p in self.document.referrers(id, Placement))
            moved = list(dict.fromkeys(here[number % len(here)] for number in claims)) if here else []
            self.do(map_commands.move_all, id, claims=moved, target=self.pick(Claim, aim), stance=stance)

    @rule(map=NUMBER, aim=NUMBER, to=st.sampled_from([Claim, Argument]))
    def reveal(self, map: int, aim: int, to: type[Record]) -> None:
        self.do(map_commands.reveal, self.pick(Map, map), self.pick(to, aim))

    @rule(
        map=NUMBER, kind=st.sampled_from(list(pending_claim.PendingKind)), aim=NUMBER, stance=STANCE, after=NUMBER,
        text=WORDS, beside=st.booleans(),
    )  # fmt: skip
    def write(self, map, kind, aim, stance, after, text, beside) -> None:
        found = self.pick(Argument if kind is pending_claim.PendingKind.PREMISE else Claim, aim)
        id = self.pick(Map, map)
        if not (found and id):
            return
        here = sorted(p.claim for p in self.document.referrers(id, Placement))
        beside_it = here[after % len(here)] if beside and here else None
        pending = pending_claim.PendingClaim(kind, found, stance, beside_it)
        standing = map_commands.placement_of(self.document, found, id) or kind is pending_claim.PendingKind.PREMISE
        if standing:
            self.do(pending_claim.write, id, pending=pending, text=text)

    def span(self, source: str, start: int, name: str) -> placing.QuotedSpan:
        return placing.QuotedSpan(source, start, start + 9, name)

    @rule(map=NUMBER, source=NUMBER, start=st.integers(0, 70), name=WORDS, stance=STANCE, aim=NUMBER)
    def place_quotation(self, map: int, source: int, start: int, name: str, stance: Stance, aim: int) -> None:
        if (id := self.pick(Map, map)) and (its := self.pick(Source, source)):
            target = self.pick(Claim, aim)
            self.do(placing.place_quotation, id, span=self.span(its, start, name), stance=stance, target=target)

    @rule(map=NUMBER, source=NUMBER, start=st.integers(0, 70), text=WORDS, stance=STANCE, aim=NUMBER)
    def place_dropped(self, map: int, source: int, start: int, text: str, stance: Stance, aim: int) -> None:
        if id := self.pick(Map, map):
            its, target = self.pick(Source, source), self.pick(Claim, aim)
            spans = [self.span(its, start, "Ada")] if its else []
            self.do(placing.place_dropped, id, spans=spans, text=text, stance=stance, target=target)

    @rule(source=NUMBER, start=st.integers(0, 70), name=WORDS)
    def put_passage(self, source: int, start: int, name: str) -> None:
        if its := self.pick(Source, source):
            self.do(placing.put_passage, span=self.span(its, start, name))

    @rule(passages=st.lists(NUMBER, max_size=3), name=WORDS)
    def attribute_to_name(self, passages: list[int], name: str) -> None:
        found = [id for number in passages if (id := self.pick(Passage, number))]
        self.do(placing.attribute_to_name, passages=found, name=name)

    @rule(name=WORDS)
    def find_or_add_speaker(self, name: str) -> None:
        self.do(placing.find_or_add_speaker, name)

    @rule(passages=st.lists(NUMBER, max_size=3))
    def cite_together(self, passages: list[int]) -> None:
        found = [id for number in passages if (id := self.pick(Passage, number))]
        self.do(placing.cite_together, passages=found)

    @rule(source=NUMBER, title=WORDS)
    def add_edition(self, source: int, title: str) -> None:
        self.do(editions.add_edition, self.pick(Source, source), title=title, text=TEXT + " Or so.")

    @rule(passage=NUMBER, newer=NUMBER, start=st.integers(0, 70))
    def move_passages(self, passage: int, newer: int, start: int) -> None:
        if (id := self.pick(Passage, passage)) and (source := self.pick(Source, newer)):
            places = {self.document.get(id, Passage): (start, start + 5)}
            self.do(editions.move_passages, source, places=places)

    @rule(kinds=st.lists(st.tuples(st.sampled_from([Claim, Argument, Passage, Source, Speaker]), NUMBER), max_size=3))
    def remove(self, kinds: list[tuple[type[Record], int]]) -> None:
        ids = [id for kind, number in kinds if (id := self.pick(kind, number))]
        self.do(removal.remove, self.pick(Map, 0), ids=ids)

    @rule(argument=NUMBER)
    def remove_argument(self, argument: int) -> None:
        self.do(map_commands.remove_argument, self.pick(Argument, argument))

    @precondition(lambda self: len(self.document.all(Map)) > 1)
    @rule(map=NUMBER)
    def remove_map(self, map: int) -> None:
        self.do(map_commands.remove_map, self.pick(Map, map))

    @rule(title=WORDS, older=NUMBER, newer=st.booleans())
    def add_source(self, title: str, older: int, newer: bool) -> None:
        self.do(source_commands.add_source, title, TEXT, replaces=self.pick(Source, older) if newer else None)

    @rule(source=NUMBER, older=NUMBER)
    def supersede(self, source: int, older: int) -> None:
        self.do(source_commands.supersede, self.pick(Source, source), self.pick(Source, older))

    @rule(passage=NUMBER, source=NUMBER, start=st.integers(-2, 90), length=st.integers(-2, 40))
    def move_passage(self, passage: int, source: int, start: int, length: int) -> None:
        self.do(
            source_commands.move_passage, self.pick(Passage, passage), self.pick(Source, source), start, start + length
        )

    @rule(passage=NUMBER, answered=NUMBER)
    def answer(self, passage: int, answered: int) -> None:
        self.do(source_commands.answer, self.pick(Passage, passage), self.pick(Passage, answered))

    @rule(source=NUMBER, title=WORDS)
    def describe_source(self, source: int, title: str) -> None:
        self.do(source_commands.describe_source, self.pick(Source, source), title=title, date="2026")

    @rule(past=NUMBER, base=st.none() | NUMBER)
    def merge_an_earlier_state(self, past: int, base: int | None) -> None:
        if self.ever:
            states = [Document(self.ever[seq].values()) for seq in sorted(self.ever)]
            common = None if base is None else states[base % len(states)]
            self.do(merging.merge, merging.plan(self.document, states[past % len(states)], common, new_id=self.ids))

    @rule(source=NUMBER, pages=st.lists(st.integers(0, 40), max_size=3).map(sorted), reference=WORDS)
    def tell_pages_and_reference(self, source: int, pages: list[int], reference: str) -> None:
        self.do(source_commands.set_pages, self.pick(Source, source), pages, [f"p{page}" for page in pages])
        self.do(source_commands.set_reference, self.pick(Source, source), reference)

    @rule(source=NUMBER)
    def remove_source(self, source: int) -> None:
        self.do(source_commands.remove_source, self.pick(Source, source))

    @rule(name=WORDS, kind=st.sampled_from(list(SpeakerKind)))
    def add_speaker(self, name: str, kind: SpeakerKind) -> None:
        self.do(source_commands.add_speaker, name, kind=kind)

    @rule(speaker=NUMBER, name=WORDS)
    def describe_speaker(self, speaker: int, name: str) -> None:
        self.do(
            source_commands.describe_speaker, self.pick(Speaker, speaker), name=name, kind=SpeakerKind.PERSON, role="x"
        )

    @rule(keep=NUMBER, other=NUMBER)
    def merge_speakers(self, keep: int, other: int) -> None:
        self.do(source_commands.merge_speakers, self.pick(Speaker, keep), self.pick(Speaker, other))

    @rule(speaker=NUMBER)
    def remove_speaker(self, speaker: int) -> None:
        self.do(source_commands.remove_speaker, self.pick(Speaker, speaker))

    @rule(source=NUMBER, start=st.integers(-2, 90), length=st.integers(-2, 40), speaker=NUMBER, answers=NUMBER)
    def add_passage(self, source: int, start: int, length: int, speaker: int, answers: int) -> None:
        if id := self.pick(Source, source):
            self.do(
                source_commands.add_passage,
                id,
                start=start,
                end=start + length,
                speaker=self.pick(Speaker, speaker),
                kind=PassageKind.COMMENT,
                replies_to=self.pick(Passage, answers),
            )

    @rule(passage=NUMBER, speaker=NUMBER)
    def attribute(self, passage: int, speaker: int) -> None:
        self.do(source_commands.attribute, self.pick(Passage, passage), self.pick(Speaker, speaker))

    @rule(passage=NUMBER)
    def remove_passage(self, passage: int) -> None:
        self.do(source_commands.remove_passage, self.pick(Passage, passage))

    @rule(claim=NUMBER, passage=NUMBER, verb=st.sampled_from([source_commands.cite, source_commands.uncite]))
    def cite_or_uncite(self, claim: int, passage: int, verb) -> None:
        self.do(verb, self.pick(Claim, claim), self.pick(Passage, passage))

    @rule(passages=st.lists(NUMBER, max_size=3),
          verb=st.sampled_from([source_commands.set_aside, source_commands.take_back]))  # fmt: skip
    def set_aside_or_take_back(self, passages: list[int], verb) -> None:
        found = [self.pick(Passage, number) for number in passages]
        self.do(verb, [id for id in found if id])

    @rule(argument=NUMBER)
    def confirm(self, argument: int) -> None:
        self.do(map_commands.confirm, self.pick(Argument, argument))

    @rule(claim=NUMBER, stance=STANCE, aim=NUMBER)
    def guess(self, claim: int, stance: Stance, aim: int) -> None:
        self.do(map_commands.guess, self.pick(Claim, claim), stance, self.pick(Claim, aim))

    @rule(map=NUMBER, speaker=NUMBER, side=st.none() | st.sampled_from(list(Side)))
    def suggest_side(self, map: int, speaker: int, side: Side | None) -> None:
        if found := self.pick(Speaker, speaker):
            self.do(sides.suggest_side, self.pick(Map, map), found, side=side, because="so says the text")

    @rule(map=NUMBER, speaker=NUMBER, side=st.none() | st.sampled_from(list(Side)))
    def decide_side(self, map: int, speaker: int, side: Side | None) -> None:
        if found := self.pick(Speaker, speaker):
            self.do(sides.decide_side, self.pick(Map, map), found, side=side)

    @rule(map=NUMBER)
    def place_decided(self, map: int) -> None:
        self.do(sides.place_decided, self.pick(Map, map))

    @rule(map=NUMBER, passages=st.lists(NUMBER, min_size=1, max_size=3), stance=STANCE)
    def place_guesses(self, map: int, passages: list[int], stance: Stance) -> None:
        found = [self.pick(Passage, number) for number in passages]
        chosen = [self.document.get(id, Passage) for id in found if id]
        self.do(sides.place_guesses, self.pick(Map, map), chosen, stance=stance)

    @rule(map=NUMBER, heading=WORDS, passages=st.lists(NUMBER, max_size=4))
    def add_pile(self, map: int, heading: str, passages: list[int]) -> None:
        found = [self.pick(Passage, number) for number in passages]
        self.do(piles.add_pile, self.pick(Map, map), heading, [id for id in found if id])

    @rule(map=NUMBER, passages=st.lists(NUMBER, max_size=3))
    def lay_apart(self, map: int, passages: list[int]) -> None:
        found = [self.pick(Passage, number) for number in passages]
        self.do(piles.lay_apart, self.pick(Map, map), [id for id in found if id])

    @rule(pile=NUMBER, passages=st.lists(NUMBER, max_size=3))
    def add_to_pile(self, pile: int, passages: list[int]) -> None:
        found = [self.pick(Passage, number) for number in passages]
        self.do(piles.add_to_pile, self.pick(Pile, pile), [id for id in found if id])

    @rule(pile=NUMBER, heading=WORDS)
    def name_pile(self, pile: int, heading: str) -> None:
        self.do(piles.name_pile, self.pick(Pile, pile), heading)

    @rule(pile=NUMBER, passage=NUMBER)
    def unpile(self, pile: int, passage: int) -> None:
        self.do(source_commands.unpile, self.pick(Pile, pile), self.pick(Passage, passage))

    @rule(pile=NUMBER, text=WORDS, stance=STANCE, members=STANCE)
    def gather_under(self, pile: int, text: str, stance: Stance, members: Stance) -> None:
        self.do(piles.gather_under, self.pick(Pile, pile), text, stance, members=members)

    @rule(pile=NUMBER, text=WORDS, stance=st.none() | STANCE,
          verb=st.sampled_from([piles.gather_into, piles.gather_singly]))  # fmt: skip
    def gather_into_or_singly(self, pile: int, text: str, stance: Stance | None, verb) -> None:
        given = {"text": text} if verb is piles.gather_into else {}
        self.do(verb, self.pick(Pile, pile), **given, stance=stance)

    @rule(map=NUMBER, passage=NUMBER, stance=STANCE, aim=NUMBER, alone=st.booleans())
    def settle(self, map: int, passage: int, stance: Stance, aim: int, alone: bool) -> None:
        if (id := self.pick(Map, map)) and (found := self.pick(Passage, passage)):
            target = None if alone else self.pick(Claim, aim)
            self.do(review.settle, id, found, stance=stance, target=target)

    @rule(passage=NUMBER)
    def reconsider(self, passage: int) -> None:
        if found := self.pick(Passage, passage):
            self.do(review.reconsider, [found])

    @rule(map=NUMBER, passages=st.lists(NUMBER, max_size=3))
    def repeat_decisions(self, map: int, passages: list[int]) -> None:
        found = [id for number in passages if (id := self.pick(Passage, number))]
        self.do(review.repeat_decisions, self.pick(Map, map), passages=found)

    @rule(map=NUMBER, passages=st.lists(NUMBER, max_size=3))
    def dismiss(self, map: int, passages: list[int]) -> None:
        found = [id for number in passages if (id := self.pick(Passage, number))]
        self.do(review.dismiss, self.pick(Map, map), passages=found)

    @rule(passage=NUMBER, start=st.integers(-2, 90), length=st.integers(-2, 40))
    def fix_words(self, passage: int, start: int, length: int) -> None:
        self.do(review.fix_words, self.pick(Passage, passage), start, start + length)

    @rule(claim=NUMBER, first=WORDS, second=WORDS, halves=st.sampled_from(list(claim_division.Halves)))
    def divide(self, claim: int, first: str, second: str, halves: claim_division.Halves) -> None:
        if found := self.pick(Claim, claim):
            self.do(claim_division.divide, found, first, second, halves=halves)

    @rule(map=NUMBER, kind=st.sampled_from(list(pending_claim.PendingKind)), aim=NUMBER, stance=STANCE, claim=NUMBER)
    def reuse(self, map: int, kind: pending_claim.PendingKind, aim: int, stance: Stance, claim: int) -> None:
        target = self.pick(Argument if kind is pending_claim.PendingKind.PREMISE else Claim, aim)
        shown = self.pick(Map, map)
        if target and shown and shown in map_commands.maps_of(self.document, target):
            pending = pending_claim.PendingClaim(kind, target, stance)
            self.do(claim_reuse.reuse, shown, pending, self.pick(Claim, claim))

    @rule(map=NUMBER, chosen=st.lists(NUMBER, min_size=1, max_size=3), to=NUMBER, aim=NUMBER, alone=st.booleans())
    def copy_and_paste(self, map: int, chosen: list[int], to: int, aim: int, alone: bool) -> None:
        shown, onto = self.pick(Map, map), self.pick(Map, to)
        here = sorted(p.claim for p in self.document.referrers(shown, Placement)) if shown else []
        there = sorted(p.claim for p in self.document.referrers(onto, Placement)) if onto else []
        if shown and here and len(self.document.all(Claim)) < 60:
            part = fragment.taken(self.document, shown, [here[number % len(here)] for number in chosen])
            target = None if alone or not there else there[aim % len(there)]
            self.do(fragment.put, onto, part, target=target)

    @rule(arguments=st.lists(NUMBER, max_size=3, unique=True))
    def flip_all(self, arguments: list[int]) -> None:
        found = dict.fromkeys(id for number in arguments if (id := self.pick(Argument, number)))
        self.do(several_claims.flip_all, list(found))

    @rule(claims=st.lists(NUMBER, min_size=1, max_size=3), tags=st.lists(WORDS, max_size=3))
    def set_shared_tags(self, claims: list[int], tags: list[str]) -> None:
        found = [id for number in claims if (id := self.pick(Claim, number))]
        if found:
            self.do(several_claims.set_shared_tags, found, tags)

    @rule(claims=st.lists(NUMBER, min_size=1, max_size=3), by=WORDS)
    def replace_words(self, claims: list[int], by: str) -> None:
        found = [id for number in claims if (id := self.pick(Claim, number))]
        self.do(replacing.replace_words, found, phrase("e"), by)

    @rule(map=NUMBER, kind=st.sampled_from(templates.TEMPLATES))
    def begin_with_a_template(self, map: int, kind: templates.Template) -> None:
        if len(self.document.all(Claim)) < 60:
            self.do(templates.begin, self.pick(Map, map), kind)

    @rule(map=NUMBER, to=st.sampled_from([Map, Claim, Argument]), about=NUMBER, number=NUMBER, text=WORDS,
          stance=STANCE, claim=NUMBER, way=st.integers(0, 2))  # fmt: skip
    def deal_with_a_question(self, map, to, about, number, text, stance, claim, way) -> None:
        shown, found = self.pick(Map, map), self.pick(to, about)
        known = asked_about(self.document, found) if found else []
        if not known or not shown:
            return
        asked = known[number % len(known)]
        if way == 0:
            if to is Map or shown in map_commands.maps_of(self.document, found):
                self.do(answering.answer_with, shown, found, asked, text, stance)
        elif way == 1:
            self.do(answering.name_answer, found, asked, self.pick(Claim, claim))
        else:
            self.do(answering.set_question_aside, found, asked)

    @rule()
    def fail_in_the_midst(self) -> None:
        before = self.document.records()
        try:
            with self.document.edit("Fail") as edit:
                self._meddle(edit)
        except ZeroDivisionError:
            assert self.document.records() == before

    @staticmethod
    def _meddle(edit: Edit) -> None:
        for claim in edit.all(Claim)[:2]:
            if edit.find(claim.id, Claim):
                map_commands.remove_claim(edit, claim.id)
        raise ZeroDivisionError

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.file.history.undo()

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.file.history.redo()

    @rule()
    def undo_all_and_redo_all(self) -> None:
        before, steps = self.document.records(), 0
        while self.file.history.undo():
            steps += 1
        assert self.document.records() == self.begun
        for _ in range(steps):
            self.file.history.redo()
        assert self.document.records() == before

    @rule(number=NUMBER)
    def go_back(self, number: int) -> None:
        before = self.document.records()
        seq = sorted(self.ever)[number % len(self.ever)]
        states = PastStates(self.file.store, before, self.file.store.entries()[-1].seq)
        states.go(seq)
        assert states.records == self.ever[seq]
        self.document.apply(restoring(self.document, states.records, Message("Go back")))
        assert self.document.records() == self.ever[seq]
        if before != self.ever[seq]:
            self.note()
            self.file.history.undo()
            assert self.document.records() == before

    @rule()
    def open_again(self) -> None:
        before = self.document.records()
        done = [entry.seq for entry in self.file.history.done()]
        undone = [entry.seq for entry in self.file.history.undone()]
        self.file.close()
        self.file = open_file(Path(self._folder.name) / "laws.argmap")
        self.file.document.new_id = self.ids
        assert self.document.records() == before
        assert [entry.seq for entry in self.file.history.done()] == done
        assert [entry.seq for entry in self.file.history.undone()] == undone

    def note(self) -> None:
        self.ever.setdefault(self.file.store.entries()[-1].seq, self.document.records())

    @invariant()
    def every_step_is_listed_once(self) -> None:
        self.note()
        history, listed = self.file.history, moments(self.file.store.entries())
        assert [moment.entry.seq for moment in listed] == [e.seq for e in self.file.store.entries() if not e.undoes]
        in_effect = [moment.entry.seq for moment in listed if not moment.undone]
        assert in_effect == [entry.seq for entry in history.done()]
        assert {entry.seq for entry in history.undone()} <= {moment.seq for moment in listed if moment.undone}

    @invariant()
    def it_passes_the_checker(self) -> None:
        assert list(rules.problems(self.document, KINDS.values())) == []

    @invariant()
    def no_passage_is_left_behind_in_a_newest_edition(self) -> None:
        newest, left = editions.newest(self.document), editions.left_behind(self.document)
        assert set(left) <= set(newest) and not set(left) & set(newest.values())
        assert not any(source.replaces in newest.values() for source in self.document.all(Source))

    @invariant()
    def every_claim_stands_on_a_map(self) -> None:
        assert all(self.document.referrers(claim.id, Placement) for claim in self.document.all(Claim))


def test_the_laws_know_every_verb() -> None:
    """A verb is a public function of the model whose first argument is an Edit."""
    modules = [importlib.import_module(f"argmap.model.{found.name}") for found in pkgutil.iter_modules(model.__path__)]
    verbs = {
        (module.__name__.rpartition(".")[2], name)
        for module in modules
        for name, verb in inspect.getmembers(module, inspect.isfunction)
        if verb.__module__ == module.__name__ and not name.startswith("_")
        if [p.annotation for p in inspect.signature(verb).parameters.values()][:1] == [Edit]
    }
    source = inspect.getsource(Laws)
    assert len(verbs) > 50
    assert [f"{module}.{name}" for module, name in sorted(verbs) if not re.search(rf"{module}\.{name}\b", source)] == []


TestLaws = Laws.TestCase
TestLaws.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
