"""A map is parted over pages at its branches, and nothing is lost or doubled on the way."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.tree import tree
from argmap.picture.parting import Branching, MapPart, outline, pack, part
from tests.sketch import claim, sketch, the_map


def outline_of(*lines: str, **weights: float) -> Branching:
    """Return the outline of claims "a", "b", … that are written as "parent: child, child + co-premise"."""
    below = {}
    for line in lines:
        parent, children = line.split(":")
        below[parent] = tuple(tuple(group.split("+")) for group in children.replace(" ", "").split(","))
    children = {child for groups in below.values() for group in groups for child in group}
    roots = tuple(parent for parent in below if parent not in children)
    return Branching(roots, below, {name: weights.get(name, 1.0) for name in (*roots, *sorted(children))})


def heads(parts: list[MapPart]) -> list[str]:
    return ["".join(part.claims) for part in parts]


def test_what_fits_stays_together() -> None:
    assert heads(part(outline_of("a: b, c", "b: d"), 4)) == ["abdc"]


def test_the_largest_branch_moves_away_and_begins_with_its_claim_again() -> None:
    first, second = part(outline_of("a: b, c", "b: d", "c: e, f, g"), 6)
    assert (first.claims, first.begins) == (tuple("abdc"), True)
    assert (second.claims, second.begins) == (tuple("cefg"), False)


def test_of_equal_branches_the_last_ones_move() -> None:
    assert heads(part(outline_of("a: b, c, d", "b: e, f", "c: g, h", "d: i, j"), 8)) == ["abefcghd", "dij"]


def test_reasons_without_branches_are_dealt_out_with_their_claim_on_each_page() -> None:
    parts = part(outline_of("a: b, c, d, e, f, g"), 4)
    assert heads(parts) == ["abcd", "aefg"]
    assert [p.begins for p in parts] == [True, False]


def test_co_premises_are_never_parted() -> None:
    assert heads(part(outline_of("a: b+c, d+e, f"), 4)) == ["abc", "adef"]


def test_a_claim_too_large_for_a_page_has_one_of_its_own() -> None:
    parts = part(outline_of("a: b, c", b=9.0), 4)
    assert sorted("".join(heads(parts)).replace("a", "")) == ["b", "c"]


def test_an_argument_stays_with_its_undercuts_and_folded_claims_hide_theirs() -> None:
    document = sketch("""
        Cats make good pets
          + Cats purr & Purring calms
            _ Some never purr
              + Mine is silent
          - Cats scratch
            + Mine does
    """)
    found = tree(document, the_map(document))
    names = {claim(document, text): text for text in ("Cats purr", "Purring calms", "Some never purr", "Cats scratch")}
    (first, second) = outline(
        found, dict.fromkeys(found.placements, 1.0), {c: a.id for c, a in found.shown_by.items()}
    ).below[found.roots[0]]
    assert [names[c] for c in first] == ["Cats purr", "Purring calms", "Some never purr"]
    assert [names[c] for c in second] == ["Cats scratch"]


@st.composite
def outlines(draw: st.DrawFn) -> Branching:
    count = draw(st.integers(1, 60))
    names = [f"c{n}" for n in range(count)]
    children: dict[str, list[list[str]]] = {}
    roots = []
    for at, name in enumerate(names):
        if at == 0 or draw(st.integers(0, 15)) == 0:
            roots.append(name)
            continue
        groups = children.setdefault(names[draw(st.integers(max(0, at - 12), at - 1))], [])
        if groups and draw(st.integers(0, 5)) == 0:
            groups[-1].append(name)
        else:
            groups.append([name])
    below = {parent: tuple(map(tuple, groups)) for parent, groups in children.items()}
    weights = {name: float(draw(st.integers(1, 5))) for name in names}
    return Branching(tuple(roots), below, weights)


@given(outlines(), st.integers(3, 40))
def test_each_claim_stands_once_apart_from_repeated_heads(whole: Branching, capacity: int) -> None:
    parts = part(whole, capacity)
    shown = [claim for one in parts for claim in one.claims[0 if one.begins else 1 :]]
    assert sorted(shown) == sorted(whole.weights)
    assert all(one.head in shown for one in parts)
    assert parts == part(whole, capacity)


@given(outlines(), st.integers(12, 60))
def test_no_part_weighs_more_than_a_page_holds(whole: Branching, capacity: int) -> None:
    for one in part(whole, capacity):
        widest = max((sum(whole.weights[c] for c in group) for group in one.groups), default=0)
        assert one.weight <= capacity or (len(one.groups) == 1 and one.weight <= whole.weights[one.head] + widest)


@given(outlines(), st.integers(12, 60))
def test_parts_come_after_the_page_from_which_they_go_on(whole: Branching, capacity: int) -> None:
    parts = part(whole, capacity)
    pages = pack(parts, capacity, lambda together: sum(one.weight for one in together) <= capacity)
    assert sorted(map(id, parts)) == sorted(id(one) for page in pages for one in page)
    home = {c: at for at, page in enumerate(pages) for one in page for c in one.claims[0 if one.begins else 1 :]}
    for at, page in enumerate(pages):
        assert all(one.begins or home[one.head] < at for one in page)
        assert len(page) == 1 or sum(one.weight for one in page) <= capacity


def test_small_branches_share_a_page() -> None:
    whole = outline_of("a: b, c, d, e", *(f"{x}: {x}1, {x}2, {x}3" for x in "bcde"))
    parts = part(whole, 8)
    pages = pack(parts, 8, lambda together: sum(one.weight for one in together) <= 8)
    assert [[one.head for one in page] for page in pages] == [["a"], ["c", "d"], ["e"]]


def test_a_thousand_claims_in_a_chain_are_parted() -> None:
    names = [f"c{n}" for n in range(1000)]
    whole = Branching(("c0",), {a: ((b,),) for a, b in pairwise(names)}, dict.fromkeys(names, 1.0))
    assert len(part(whole, 11)) == pytest.approx(100, abs=1)
