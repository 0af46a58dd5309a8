"""A measured map: everything that a figure needs except the layout."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from argmap.layout import Graph
from argmap.model.open_questions import waiting
from argmap.model.records import Argument, Claim, Records, SiblingOrder, Source, Stance
from argmap.model.tree import Tree
from argmap.picture import attribution, layout_input, stubs, texts
from argmap.picture.attribution import Reference
from argmap.picture.cards import Card, about, card, subject, unconnected
from argmap.picture.claim_marks import step_words
from argmap.picture.map_language import language_of
from argmap.picture.theme import Theme


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredMap:
    """A map ready to be laid out and drawn. It needs no document any more, so it may go to another thread.

    `tree` has its arguments in the order in which they are shown. `cards` are those of the visible claims in reading
    order, `arguments` the visible ones by id, `abouts` what each of them is for or against in words. `graph` is the
    question to the layout. `numbers` are those of the claims in reading order, folded ones counted. `cited` and
    `folded`: some cards have numbers of sources, or hide claims. `bases` tells for each card and each of the `abouts`
    from what it was made, so that the next one makes anew only what has changed.
    """

    tree: Tree
    theme: Theme
    cards: Mapping[str, Card]
    arguments: Mapping[str, Argument]
    abouts: Mapping[str, str]
    graph: Graph
    numbers: Mapping[str, int]
    counts: str
    references: tuple[Reference, ...]
    language: str
    cited: bool
    folded: bool
    bases: Mapping[str, tuple[object, ...]]


def measure_map(
    document: Records,
    tree: Tree,
    theme: Theme,
    before: MeasuredMap | None = None,
    *,
    order: SiblingOrder | None = None,
    speakers: bool = True,
    citations: bool = True,
    begins: str = "",
    reached: Callable[[float], None] = lambda part: None,
) -> MeasuredMap:
    """Return a map with its cards measured; unchanged ones are reused from `before`.

    `order` None: the map's own. `speakers` and `citations`: whether cards say who says a claim, and have the numbers
    of sources. `begins`: what the first claim is for or against, where the tree is a branch of a map.
    `reached` is told how far the measuring is, from 0 to 1, and may raise Cancelled.
    """
    cards: dict[str, Card] = {}
    abouts: dict[str, str] = {}
    bases: dict[str, tuple[object, ...]] = {}
    kept = before.bases if before is not None and before.theme is theme else {}
    order = order or tree.map.sibling_order
    tree = layout_input.ordered(tree, order)
    claims = {id: claim for id, _, _ in tree.walk() if (claim := document.find(id, Claim))}
    heard = attribution.voices(document, claims.values())
    numbers = attribution.numbered(heard)
    visible = tuple(layout_input.shown(tree))
    arguments = layout_input.arguments(tree, visible)
    ends = _ends(arguments, visible)
    for id, argument in arguments.items():
        target = claims.get(argument.target)
        basis, step = (argument, target) if target else subject(document, argument), step_words(document, argument)
        bases[id] = (*basis, step)
        if before and kept.get(id) == bases[id]:
            abouts[id] = before.abouts[id]
        else:
            abouts[id] = f"{about(basis)}. {step}" if step else about(basis)
    folds, folded = layout_input.has_folds(tree), False
    for number, (id, shows) in enumerate(visible):
        if not number % 256:
            reached(number / len(visible))
        claim = claims.get(id)
        if claim is None:
            continue
        voice = heard[id]
        cited = tuple(sorted(numbers[source] for source in voice.sources)) if voice.sources and citations else ()
        if voice.speakers and not speakers:
            voice = replace(voice, speakers=(), places=(), initials=())
        hidden = tree.hidden_by(id) if folds else 0
        folded = folded or hidden > 0
        asked, mine = waiting(document, id), ends.get(id, ())
        bases[id] = (claim, voice, bases[shows.id] if shows else tree.is_loose(id), hidden, cited, mine, asked)
        if before and kept.get(id) == bases[id]:
            cards[id] = before.cards[id]
        else:
            alone = unconnected() if tree.is_loose(id) else about(())
            words_of_it = abouts[shows.id] if shows else begins or alone
            cards[id] = card(claim, voice, shows, hidden, theme, cited, words_of_it, ends=mine, asked=asked)
    told = attribution.speakers_of(heard) if speakers else 0
    return MeasuredMap(
        tree=tree,
        theme=theme,
        cards=cards,
        arguments=arguments,
        abouts=abouts,
        graph=layout_input.graph(tree, cards, arguments, order, (before.arguments, before.graph) if before else None),
        numbers={id: number for number, id in enumerate(heard, 1)},
        counts=texts.counts(len(tree.placements), told, len(numbers)),
        references=tuple(_reference(document, id) for id in numbers),
        language=language_of(chain([tree.map.question], (voice.words for voice in heard.values()))),
        cited=citations and any(voice.sources for voice in heard.values()),
        folded=folded,
        bases=bases,
    )


def _ends(
    arguments: Mapping[str, Argument], visible: Sequence[tuple[str, Argument | None]]
) -> dict[str, tuple[str, ...]]:
    """Return for each claim what labels there may say of arguments whose premise is shown elsewhere, in any numbers."""
    shown_by = {claim: argument.id for claim, argument in visible if argument}
    number = 88 if len(visible) < 100 else 888
    found: dict[str, tuple[str, ...]] = {}
    for id, argument in arguments.items():
        for premise in argument.premises:
            if shown_by.get(premise) != id:
                step = arguments.get(argument.target)
                goal = step.premises[0] if step else argument.target
                words = stubs.premise_words(number, pro=argument.stance is Stance.PRO, undercut=step is not None)
                found[premise] = (*found.get(premise, ()), words)
                found[goal] = (*found.get(goal, ()), stubs.target_words(number))
    return found


def _reference(document: Records, id: str) -> Reference:
    source = document.find(id, Source)
    return attribution.reference(source) if source else Reference("", "")
