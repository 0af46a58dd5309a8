"""A measured map: everything that a figure needs except the layout."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.layout import Graph
from argmap.model.records import Argument, Claim, Records, Source
from argmap.model.tree import Tree
from argmap.picture import attribution, layout_input, texts
from argmap.picture.cards import Card, about, card, subject
from argmap.picture.theme import Theme


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredMap:
    """A map ready to be laid out and drawn. It needs no document any more, so it may go to another thread.

    `cards` are those of the visible claims in reading order, `arguments` the visible ones by id, `abouts` what each of
    them is for or against in words. `graph` is the question to the layout. `bases` tells for each card and each of the
    `abouts` from what it was made, so that the next one makes anew only what has changed.
    """

    tree: Tree
    theme: Theme
    cards: Mapping[str, Card]
    arguments: Mapping[str, Argument]
    abouts: Mapping[str, str]
    graph: Graph
    counts: str
    references: tuple[str, ...]
    bases: Mapping[str, tuple[object, ...]]


def measure_map(document: Records, tree: Tree, theme: Theme, before: MeasuredMap | None = None) -> MeasuredMap:
    """Return a map with its cards measured; unchanged ones are reused from `before`."""
    cards: dict[str, Card] = {}
    abouts: dict[str, str] = {}
    bases: dict[str, tuple[object, ...]] = {}
    kept = before.bases if before is not None and before.theme is theme else {}
    heard = attribution.voices(document, tree)
    numbers = attribution.numbered(heard)
    visible = tuple(layout_input.shown(tree))
    arguments = layout_input.arguments(tree, visible)
    for id, argument in arguments.items():
        bases[id] = basis = subject(document, argument)
        abouts[id] = before.abouts[id] if before and kept.get(id) == basis else about(basis)
    for id, shows in visible:
        claim = document.find(id, Claim)
        if claim is None:
            continue
        voice = heard[id]
        cited = tuple(sorted(numbers[source] for source in voice.sources)) if voice.sources else ()
        hidden = tree.hidden_by(id)
        bases[id] = (claim, voice, shows and bases[shows.id], hidden, cited)
        if before and kept.get(id) == bases[id]:
            cards[id] = before.cards[id]
        else:
            words_of_it = abouts[shows.id] if shows else about(())
            cards[id] = card(claim, voice, shows, hidden, theme, cited, words_of_it)
    return MeasuredMap(
        tree=tree,
        theme=theme,
        cards=cards,
        arguments=arguments,
        abouts=abouts,
        graph=layout_input.graph(tree, cards, arguments),
        counts=texts.counts(len(tree.placements), attribution.speakers_of(heard), len(numbers)),
        references=tuple(attribution.reference(s) if (s := document.find(id, Source)) else "" for id in numbers),
        bases=bases,
    )
