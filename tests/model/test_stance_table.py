"""Who stands where: the matrix says what the arguments say, and nothing more."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, PassageKind, Side, Speaker, Stance
from argmap.model.stance_table import Position, by_agreement, positions, stances, strongest, without_side
from argmap.model.tree import tree
from tests.sketch import claim, sketch, the_map


def said(drawn: Document, **by: str) -> dict[str, str]:
    """Have people say claims, given by their first words; return the speakers' ids by name."""
    with drawn.edit("Quote") as edit:
        source = source_commands.add_source(edit, "All", " ".join(c.text for c in drawn.all(Claim)))
        people: dict[str, str] = {}
        at = 0
        for names, words in by.items():
            for name in names.split("_"):
                people.setdefault(name, source_commands.add_speaker(edit, name) if name not in people else "")
                for each in words.split(", "):
                    passage = source_commands.add_passage(edit, source, at, at + 1, speaker=people[name])
                    at += 1
                    source_commands.cite(edit, claim(drawn, each), passage)
    return people


def test_who_gives_a_reason_supports_and_who_objects_opposes():
    drawn = sketch("""
        Cats rule
          + They purr
          - They scratch
            - Claws are cut
    """)
    who = said(drawn, Ana="They purr", Bo="They scratch", Cy="Claws are cut")
    found = stances(drawn, the_map(drawn))
    assert found.side(who["Ana"], claim(drawn, "Cats rule")) is Side.FOR
    assert found.side(who["Bo"], claim(drawn, "Cats rule")) is Side.AGAINST
    assert found.side(who["Cy"], claim(drawn, "They scratch")) is Side.AGAINST
    assert found.side(who["Bo"], claim(drawn, "They scratch")) is Side.FOR


def test_an_objection_to_an_objection_is_not_yet_support():
    drawn = sketch("""
        Cats rule
          - They scratch
            - Claws are cut
    """)
    who = said(drawn, Cy="Claws are cut")
    assert stances(drawn, the_map(drawn)).side(who["Cy"], claim(drawn, "Cats rule")) is Side.NEITHER


def test_who_argues_on_both_sides_is_both():
    drawn = sketch("""
        Cats rule
          + They purr
          - They scratch
    """)
    who = said(drawn, Ana="They purr, They scratch")
    standing = stances(drawn, the_map(drawn)).standing(who["Ana"], claim(drawn, "Cats rule"))
    assert standing.side is Side.BOTH
    assert len(standing.supporting) == len(standing.opposing) == 1 and len(standing.passages) == 2


def test_every_co_premise_speaks_and_an_undercut_takes_no_side():
    drawn = sketch("""
        Cats rule
          + They purr & Purring calms
            _ Nobody hears it
    """)
    who = said(drawn, Ana="They purr", Bo="Purring calms", Cy="Nobody hears it")
    found = stances(drawn, the_map(drawn))
    rule = claim(drawn, "Cats rule")
    assert [found.side(who[name], rule) for name in ("Ana", "Bo", "Cy")] == [Side.FOR, Side.FOR, Side.NEITHER]


def test_columns_are_what_is_argued_about_and_rows_who_is_cited():
    drawn = sketch("""
        Cats rule
          + They purr
            + It is loud
          - They scratch
        Dogs bark
    """)
    who = said(drawn, Zoe="They purr", ana="It is loud")
    with drawn.edit("Add") as edit:
        source_commands.add_speaker(edit, "Nobody cites me")
    found = stances(drawn, the_map(drawn))
    assert [drawn.get(id, Claim).text for id in found.claims] == ["Cats rule", "They purr", "Dogs bark"]
    assert found.speakers == (who["ana"], who["Zoe"])


def test_positions_are_those_of_all_maps():
    drawn = sketch("""
        Cats rule
          - They scratch
    """)
    who = said(drawn, Ana="They scratch")
    assert {drawn.get(id, Claim).text: s.side for id, s in positions(drawn, who["Ana"]).items()} == {
        "Cats rule": Side.AGAINST,
        "They scratch": Side.FOR,
    }


def test_those_who_agree_come_to_stand_side_by_side():
    drawn = sketch("""
        Cats rule
          + They purr
          - They scratch
          + They are soft
          - They bite
    """)
    who = said(drawn, Ana="They purr", Bo="They scratch", Cy="They are soft", Dee="They bite")
    found = by_agreement(stances(drawn, the_map(drawn)))
    assert found.speakers == (who["Ana"], who["Cy"], who["Bo"], who["Dee"])


stance = st.sampled_from(["+", "-"])


@given(
    signs=st.lists(st.tuples(stance, st.integers(0, 3)), min_size=1, max_size=8),
    speakers=st.lists(st.tuples(st.integers(0, 8), st.integers(0, 2)), max_size=12),
)
def test_the_matrix_agrees_with_the_arguments_drawn(signs: list[tuple[str, int]], speakers: list[tuple[int, int]]):
    lines, depth = ["claim 0"], 0
    for number, (sign, back) in enumerate(signs, 1):
        depth = max(1, depth + 1 - back)
        lines.append("  " * depth + f"{sign} claim {number}")
    drawn = sketch("\n".join(lines))
    with drawn.edit("Quote") as edit:
        source = source_commands.add_source(edit, "All", "x" * 50)
        people = [source_commands.add_speaker(edit, name) for name in "ABC"]
        for at, (number, person) in enumerate(speakers):
            passage = source_commands.add_passage(edit, source, at, at + 1, speaker=people[person])
            source_commands.cite(edit, claim(drawn, f"claim {number % len(lines)}"), passage)
    map = the_map(drawn)
    found = stances(drawn, map)

    def says(person: str, id: str) -> bool:
        cited = drawn.get(id, Claim).passages
        return any(drawn.get(p, Passage).speaker == person for p in cited)

    on_map = tree(drawn, map)
    for person in people:
        mine = [a for a in drawn.all(Argument) if any(says(person, premise) for premise in a.premises)]
        assert (person in found.speakers) == any(says(person, c.id) for c in drawn.all(Claim))
        for id in found.claims:
            supports = says(person, id) or any(a.target == id and a.stance is Stance.PRO for a in mine)
            opposes = any(a.target == id and a.stance is Stance.CON for a in mine)
            assert found.side(person, id) is Side.of(supports=supports, opposes=opposes)
            for passage in found.standing(person, id).passages:
                assert drawn.get(passage, Passage).speaker == person
    assert set(found.claims) == {id for id in on_map.placements if id in on_map.roots or id in on_map.reasons}
    assert set(by_agreement(found).speakers) == set(found.speakers) <= {s.id for s in drawn.all(Speaker)}


def test_those_who_are_quoted_but_on_no_claim_are_found() -> None:
    drawn = sketch("Cats are good\n  + They purr")
    people = said(drawn, Ann="They purr")
    with drawn.edit("Quote") as edit:
        source = source_commands.add_source(edit, "More", "It rained all day.")
        bob, _ = source_commands.add_speaker(edit, "Bob"), source_commands.add_speaker(edit, "Never quoted")
        source_commands.add_passage(edit, source, 0, 9, speaker=bob)
    found = stances(drawn, the_map(drawn))
    assert found.speakers == (people["Ann"],)
    assert without_side(drawn, found) == [bob]


def test_the_strongest_quotation_is_the_longest_in_own_words() -> None:
    drawn = Document()
    with drawn.edit("Quote") as edit:
        source = source_commands.add_source(
            edit, "All", "They purr. They purr a lot. He told us that they purr all night."
        )
        short = source_commands.add_passage(edit, source, 0, 9)
        own = source_commands.add_passage(edit, source, 11, 26)
        reported = source_commands.add_passage(edit, source, 28, 62, kind=PassageKind.INDIRECT)
    found = strongest(drawn, Position(supporting=(short, reported), opposing=(own,)))
    assert found is not None and found.id == own
    assert strongest(drawn, Position()) is None
