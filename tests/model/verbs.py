"""All verbs of the model, called with arbitrary numbers and words: for state machines that try what users do."""

from collections.abc import Callable

from argmap.errors import UserError
from argmap.model import (
    map_commands,
    map_settings,
    open_questions,
    order_commands,
    outline_commands,
    piles,
    qualifications,
    sides,
    source_commands,
)
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.records import (
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Fidelity,
    Map,
    OpenQuestion,
    Passage,
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
from argmap.model.tree import tree

TEXT = "“We should,” said Ada. “We should not,” said Bob. Nobody else said anything about it."


def one_of(edit: Edit, kind: type[Record], choice: int) -> str:
    """Return the id of one of the records of a kind. Raises UserError if there is none."""
    found = sorted(record.id for record in edit.all(kind))
    if not found:
        raise UserError("There is none.")
    return found[choice % len(found)]


Verb = Callable[[Edit, int, int, str], object]


def _on_placement(verb: Callable[..., object], *more: object) -> Verb:
    def do(edit: Edit, one: int, other: int, words: str) -> None:
        placed = edit.get(one_of(edit, Placement, one), Placement)
        verb(edit, placed.map, placed.claim, *more)

    return do


def _on(verb: Callable[..., object], *kinds: type[Record], words: bool = False) -> Verb:
    """Return a verb that is called with one record of each kind, and with words if it accepts any."""

    def do(edit: Edit, one: int, other: int, said: str) -> None:
        picks = [one_of(edit, kind, choice) for kind, choice in zip(kinds, (one, other), strict=False)]
        verb(edit, *picks, *([said] if words else []))

    return do


def _argue(edit: Edit, one: int, other: int, words: str) -> None:
    target = one_of(edit, Claim, one)
    premise = map_commands.add_claim(edit, words, one_of(edit, Map, other))
    map_commands.argue(edit, [premise], list(Stance)[other % 2], target)


def _undercut(edit: Edit, one: int, other: int, words: str) -> None:
    premise = map_commands.add_claim(edit, words, one_of(edit, Map, other))
    map_commands.argue(edit, [premise], Stance.CON, one_of(edit, Argument, one))


def _argue_again(edit: Edit, one: int, other: int, words: str) -> None:
    premises = [one_of(edit, Claim, other + each) for each in range(1 + one % 3)]
    map_commands.argue(edit, list(dict.fromkeys(premises)), list(Stance)[other % 2], one_of(edit, Claim, one))


def _split(edit: Edit, one: int, other: int, words: str) -> None:
    argument = edit.get(one_of(edit, Argument, one), Argument)
    map_commands.split(edit, argument.id, argument.premises[other % len(argument.premises)])


def _move(edit: Edit, one: int, other: int, words: str) -> None:
    placed = edit.get(one_of(edit, Placement, one), Placement)
    kinds = (Claim, Argument, None)
    kind = kinds[other % 3]
    map_commands.move(edit, placed.map, placed.claim, target=one_of(edit, kind, other) if kind else None)


def _order(edit: Edit, one: int, other: int, words: str) -> None:
    placed = edit.get(one_of(edit, Placement, one), Placement)
    order_commands.order(edit, placed.map, placed.claim, before=one_of(edit, Claim, other) if other % 3 else None)


def _outline(edit: Edit, one: int, other: int, words: str) -> None:
    on_map = tree(edit, edit.get(one_of(edit, Placement, one), Placement).map)
    claims, beside = (
        sorted(on_map.placements)[one % len(on_map.placements) :][: other % 3 + 1],
        one_of(edit, Claim, other),
    )
    match other % 5:
        case 0:
            outline_commands.indent(edit, on_map, claims)
        case 1:
            outline_commands.outdent(edit, on_map, claims)
        case 2:
            outline_commands.shift(edit, on_map, claims, list(Neighbor)[one % 2])
        case 3:
            outline_commands.move_below(edit, on_map, claims, one_of(edit, (Claim, Argument)[one % 2], one + other))
        case 4 if beside in on_map.placements:
            outline_commands.move_beside(edit, on_map, claims, beside, list(Neighbor)[one % 2])


def _pin(edit: Edit, one: int, other: int, words: str) -> None:
    placed = edit.get(one_of(edit, Placement, one), Placement)
    map_commands.pin(edit, placed.map, placed.claim, (one / 3, float(other)))


def _tags(edit: Edit, one: int, other: int, words: str) -> None:
    claim = edit.get(one_of(edit, Claim, one), Claim)
    tags = [tag for place, tag in enumerate(claim.tags) if place != other % 3]
    map_commands.set_tags(edit, claim.id, [words, *tags] if other % 2 else [*tags, words, str(other)])


def _passage(edit: Edit, one: int, other: int, words: str) -> None:
    start = one % 40
    passage = source_commands.add_passage(edit, one_of(edit, Source, one), start, start + 1 + other)
    source_commands.cite(edit, one_of(edit, Claim, other), passage)


def _move_passage(edit: Edit, one: int, other: int, words: str) -> None:
    passage = one_of(edit, Passage, one)
    source_commands.move_passage(edit, passage, one_of(edit, Source, other), other, other + 9)


def _describe_speaker(edit: Edit, one: int, other: int, words: str) -> None:
    kind = list(SpeakerKind)[other % len(SpeakerKind)]
    source_commands.describe_speaker(edit, one_of(edit, Speaker, one), name=words, kind=kind, role=str(other))


def _describe_source(edit: Edit, one: int, other: int, words: str) -> None:
    source_commands.describe_source(edit, one_of(edit, Source, one), title=words, date=str(other))


def _pile(edit: Edit, one: int, other: int, words: str) -> None:
    passages = [one_of(edit, Passage, choice) for choice in range(one % 3 + 1)]
    piles.add_pile(edit, one_of(edit, Map, other), words, passages)


def _side(edit: Edit, one: int, other: int, words: str) -> None:
    map, speaker = one_of(edit, Map, one), one_of(edit, Speaker, other)
    sides.suggest_side(edit, map, speaker, list(Side)[other % 4], words)


def _decide(edit: Edit, one: int, other: int, words: str) -> None:
    sides.decide_side(edit, one_of(edit, Map, one), one_of(edit, Speaker, other), [*Side, None][one % 5])


def _gather(edit: Edit, one: int, other: int, words: str) -> None:
    pile, stance = one_of(edit, Pile, one), list(Stance)[other % 2]
    if other % 3 == 0:
        piles.gather_under(edit, pile, words, stance)
    elif other % 3 == 1:
        piles.gather_into(edit, pile, words, stance)
    else:
        piles.gather_singly(edit, pile, stance)


def _arrange(edit: Edit, one: int, other: int, words: str) -> None:
    map_settings.arrange_map(
        edit,
        one_of(edit, Map, one),
        arrangement=[*ArrangementKind, None][other % 4],
        direction=[*Direction, None][one % 5],
        sibling_order=[*SiblingOrder, None][(one + other) % 4],
    )


def _ask(edit: Edit, one: int, other: int, words: str) -> None:
    kind = (Map, Claim, Argument)[one % 3]
    open_questions.ask(edit, one_of(edit, kind, other), words)


def _qualify(edit: Edit, one: int, other: int, words: str) -> None:
    qualifications.set_fidelity(edit, one_of(edit, Claim, one), [*Fidelity, None][other % 5])
    (qualifications.mark_unstated if one % 2 else qualifications.mark_stated)(edit, one_of(edit, Claim, other))


def _leave_out(edit: Edit, one: int, other: int, words: str) -> None:
    (map_settings.leave_out if one % 2 else map_settings.take_in)(edit, one_of(edit, Map, other), [words])


VERBS: dict[str, Verb] = {
    "add map": lambda edit, one, other, words: map_commands.add_map(edit, words),
    "retitle": _on(map_commands.retitle, Map, words=True),
    "arrange map": _arrange,
    "add claim": lambda edit, one, other, words: map_commands.add_claim(edit, words, one_of(edit, Map, one)),
    "argue": _argue,
    "argue again": _argue_again,
    "undercut": _undercut,
    "reword": _on(map_commands.reword, Claim, words=True),
    "note": _on(map_commands.set_note, Claim, words=True),
    "tags": _tags,
    "flip": _on(map_commands.flip, Argument),
    "join": _on(map_commands.join, Argument, Argument),
    "split": _split,
    "move": _move,
    "order": _order,
    "outline": _outline,
    "fold": _on_placement(map_commands.fold),
    "unfold": _on_placement(map_commands.unfold),
    "pin": _pin,
    "unpin": _on_placement(map_commands.unpin),
    "show on": _on(map_commands.show_on, Claim, Map),
    "merge": _on(map_commands.merge, Claim, Claim),
    "take off": _on_placement(map_commands.take_off),
    "remove claim": _on(map_commands.remove_claim, Claim),
    "remove argument": _on(map_commands.remove_argument, Argument),
    "remove map": _on(map_commands.remove_map, Map),
    "add source": lambda edit, one, other, words: source_commands.add_source(edit, words, TEXT),
    "describe source": _describe_source,
    "supersede": _on(source_commands.supersede, Source, Source),
    "remove source": _on(source_commands.remove_source, Source),
    "passage": _passage,
    "move passage": _move_passage,
    "answer": _on(source_commands.answer, Passage, Passage),
    "attribute": _on(source_commands.attribute, Passage, Speaker),
    "remove passage": _on(source_commands.remove_passage, Passage),
    "cite": _on(source_commands.cite, Claim, Passage),
    "uncite": _on(source_commands.uncite, Claim, Passage),
    "add speaker": lambda edit, one, other, words: source_commands.add_speaker(edit, words),
    "describe speaker": _describe_speaker,
    "merge speakers": _on(source_commands.merge_speakers, Speaker, Speaker),
    "remove speaker": _on(source_commands.remove_speaker, Speaker),
    "set aside": lambda edit, one, other, words: source_commands.set_aside(edit, [one_of(edit, Passage, one)]),
    "take back": lambda edit, one, other, words: source_commands.take_back(edit, [one_of(edit, Passage, one)]),
    "confirm": _on(map_commands.confirm, Argument),
    "pile": _pile,
    "lay apart": lambda edit, one, other, words: piles.lay_apart(
        edit, one_of(edit, Map, other), [one_of(edit, Passage, one)]
    ),
    "name pile": _on(piles.name_pile, Pile, words=True),
    "unpile": _on(source_commands.unpile, Pile, Passage),
    "suggest side": _side,
    "decide side": _decide,
    "gather": _gather,
    "ask": _ask,
    "take up": lambda edit, one, other, words: open_questions.take_up(edit, one_of(edit, Argument, one), "sign.other"),
    "reword question": _on(open_questions.reword_question, OpenQuestion, words=True),
    "answer question": _on(open_questions.answer_question, OpenQuestion, Claim),
    "take back answer": _on(open_questions.take_back_answer, OpenQuestion, Claim),
    "close question": _on(open_questions.close_question, OpenQuestion),
    "reopen question": _on(open_questions.reopen_question, OpenQuestion),
    "remove question": _on(open_questions.remove_question, OpenQuestion),
    "qualify": _qualify,
    "name scheme": _on(qualifications.name_scheme, Argument, words=True),
    "leave out": _leave_out,
}
"""By name. Each raises UserError where there is nothing to do it with."""


def begin(edit: Edit) -> None:
    """Write the initial document of a state machine, with enough in it for most verbs."""
    map = map_commands.add_map(edit, "Should we?")
    thesis = map_commands.add_claim(edit, "We should", map)
    for stance in Stance:
        premises = [map_commands.add_claim(edit, words, map) for words in (stance.value, f"{stance.value} again")]
        map_commands.argue(edit, premises, stance, thesis)
    source = source_commands.add_source(edit, "Talk", TEXT)
    ada = source_commands.add_speaker(edit, "Ada")
    source_commands.cite(edit, thesis, source_commands.add_passage(edit, source, 1, 10, speaker=ada))
