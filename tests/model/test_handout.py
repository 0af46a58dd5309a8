"""Hand-outs: every claim is there, with its side, its speaker and its place, and what is only for the user is not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands, open_questions, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.handout import (
    BoxedClaim,
    Handout,
    HandoutKind,
    HandoutOptions,
    Heading,
    Instruction,
    ListedClaim,
    ListedSource,
    Mark,
    SidesTable,
    Slip,
)
from argmap.model.handout_contents import handout
from argmap.model.handout_outline import outline
from argmap.model.records import Argument, Claim, Fidelity, Passage, PassageKind, Side, Stance
from argmap.model.tree import tree
from tests.picture.maps import any_map, pets, say
from tests.sketch import claim, sketch, the_map


def made(document: Document, kind: HandoutKind, **options: object) -> Handout:
    return handout(document, the_map(document), kind, HandoutOptions(**options))  # type: ignore[arg-type]


def entries(found: Handout) -> list[ListedClaim]:
    return [block for block in found.blocks if isinstance(block, ListedClaim)]


def entry(found: Handout, words: str) -> ListedClaim:
    return next(each for each in entries(found) if words in each.words and not each.see)


def numbered(document: Document, branch: str | None = None) -> list[str]:
    """Return the outline as lines: number, and the claim or the number of premises."""
    lines = outline(tree(document, the_map(document)), branch).lines
    return [
        f"{line.number} {document.get(line.claim, Claim).text if line.claim else 'together'}".strip()
        + (" again" if line.again else "")
        for line in lines
    ]


def test_an_outline_numbers_premises_with_letters_and_undercuts_below_their_argument():
    document = sketch("""
        Cats make good pets
          + Cats purr & Purring calms
            _ Some cats never purr
          + They are clean
            - Hair is everywhere
            _ Clean is not good
          - Cats ignore you
            + Hair is everywhere
    """)
    assert numbered(document) == [
        "Cats make good pets",
        "1 together",
        "1a Cats purr",
        "1b Purring calms",
        "1.1 Some cats never purr",
        "2 They are clean",
        "2.1 Hair is everywhere",
        "2.2 Clean is not good",
        "3 Cats ignore you",
        "3.1 Hair is everywhere again",
    ]


def test_several_theses_have_numbers_of_their_own_and_a_branch_begins_at_its_claim():
    document = sketch("""
        Cats make good pets
          + They purr
        Dogs make good pets
          + They bark
            - Barking is loud
    """)
    assert numbered(document) == [
        "1 Cats make good pets", "1.1 They purr", "2 Dogs make good pets", "2.1 They bark", "2.1.1 Barking is loud",
    ]  # fmt: skip
    assert numbered(document, claim(document, "They bark")) == ["They bark", "1 Barking is loud"]


def test_each_side_is_told_by_a_sign_and_a_word():
    found = made(pets(), HandoutKind.REASONS)
    told = {each.words or each.label: (each.mark, each.mark.sign, each.label) for each in entries(found)}
    assert told["Cats make good pets"] == (Mark.THESIS, "", "Thesis")
    assert told["Reason: 2 premises together"] == (Mark.PRO, "+", "Reason: 2 premises together")
    assert told["“Purring calms people”"][2] == "Premise"
    assert told["They are clean"] == (Mark.PRO, "+", "Reason")
    assert told["Cats ignore you"] == (Mark.CON, "−", "Objection")
    assert told["Some cats never purr"] == (Mark.UNDERCUT, "−", "Objection to this step")


def test_what_is_folded_on_the_map_is_on_paper():
    assert entry(made(pets(), HandoutKind.REASONS), "My own cat is silent").number == "1.1.1"


def test_a_claim_with_two_targets_is_given_once_and_named_by_its_number_the_second_time():
    again = [each for each in entries(made(pets(), HandoutKind.REASONS)) if "Cat hair is everywhere" in each.words]
    assert [(each.number, each.see) for each in again] == [("2.1", ""), ("3.1", "see 2.1")]


def test_quotations_are_in_marks_and_a_paraphrase_has_the_quotation_below_it():
    document = pets()
    say(document, "They are clean", "Vera Stone", words="cats wash all day", kind=PassageKind.INDIRECT, source="Told")
    found = made(document, HandoutKind.REASONS)
    quoted, other, told = (entry(found, text) for text in ("Cats purr when", "Cats ignore you", "They are clean"))
    assert quoted.words == "“Cats purr when they are stroked”"
    assert [(each.who, each.role, each.words, each.source) for each in quoted.said] == [
        ("Ada Lane", "owner of four cats", "", 1)
    ]
    assert other.words == "Cats ignore you"
    assert other.said[0].words == "“They could not care less about you.”"
    assert told.said[0].words == "cats wash all day", "reported speech is the reporter's words"


def test_places_lead_to_the_source_and_the_sources_are_listed_with_the_numbers_of_the_map():
    document = sketch("Cats purr")
    with document.edit("Cite") as edit:
        for title in ("First", "Second"):
            source = source_commands.add_source(edit, title, "One.\n\nTwo.\n\nCats purr")
            passage = source_commands.add_passage(edit, source, 12, 21)
            source_commands.cite(edit, claim(document, "Cats purr"), passage)
    found = made(document, HandoutKind.REASONS)
    assert [(each.source, each.place) for each in entries(found)[0].said] == [(1, "paragraph 3"), (2, "paragraph 3")]
    listed = [block for block in found.blocks if isinstance(block, ListedSource)]
    assert [(each.number, each.words) for each in listed] == [(1, "First"), (2, "Second")]
    bare = made(document, HandoutKind.REASONS, sources=False)
    assert not any(isinstance(block, ListedSource) for block in bare.blocks)
    assert not any(each.place or each.source for each in entries(bare)[0].said)


def test_a_list_by_speaker_has_all_that_each_says_and_about_what():
    found = made(pets(), HandoutKind.SPEAKERS)
    by: dict[str, list[ListedClaim]] = {}
    for block in found.blocks:
        if isinstance(block, Heading):
            name = block.words
        elif isinstance(block, ListedClaim):
            by.setdefault(name, []).append(block)
    assert [each.words for each in by["Ada Lane"]] == ["“Cats purr when they are stroked”", "“Purring calms people”"]
    assert {each.about for each in by["Ada Lane"]} == {"the thesis"}
    (dog,) = by["dogfan77"]
    assert (dog.mark, dog.label, dog.about) == (Mark.CON, "Against", "the thesis")
    assert {"Dr. Bo Okafor", "Cy Young", "Pet Forum"} <= set(by)
    assert next(iter(by)) == "Ada Lane", "who says most is first"


def test_a_matrix_counts_who_supports_and_who_opposes_each_claim():
    found = made(pets(), HandoutKind.MATRIX)
    (table,) = [block for block in found.blocks if isinstance(block, SidesTable)]
    sides = {row.name: row.sides[0] for row in table.rows}
    assert sides["Ada Lane"] is Side.FOR
    assert sides["dogfan77"] is Side.AGAINST
    assert table.heads[0] == ("A", "Cats make good pets")
    assert table.sums[0] == (4, 1)


def test_a_matrix_of_many_claims_has_letters_at_its_head_and_a_list_below():
    document = sketch("Thesis\n" + "\n".join(f"  + Reason {n}\n    - Doubt {n}" for n in range(30)))
    for n in range(30):
        say(document, f"Doubt {n}", f"Speaker {n % 4}")
    found = made(document, HandoutKind.MATRIX)
    tables = [block for block in found.blocks if isinstance(block, SidesTable)]
    heads = [head for table in tables for head in table.heads]
    assert [words for _, words in heads] == [""] * 31
    assert [each.number for each in entries(found)] == [number for number, _ in heads]
    assert heads[-1][0] == "AE"
    assert found.landscape


@pytest.mark.parametrize("kind", [HandoutKind.CARDS, HandoutKind.CHECKLIST])
def test_pupils_get_every_claim_once_in_an_order_that_tells_nothing_and_stays_the_same(kind: HandoutKind):
    document = sketch("Thesis\n" + "\n".join(f"  + Reason {n}" for n in range(20)))
    first, second = made(document, kind), made(document, kind)
    assert first == second
    words = [block.words for block in first.blocks if isinstance(block, Slip | BoxedClaim) and block.number]
    assert sorted(words) == sorted(f"Reason {n}" for n in range(20))
    assert words != [f"Reason {n}" for n in range(20)]
    assert any("Thesis" in getattr(block, "words", "") for block in first.blocks)


@pytest.mark.parametrize("kind", HandoutKind)
def test_notes_are_only_for_the_user(kind: HandoutKind):
    document = pets()
    with document.edit("Note") as edit:
        for each in document.all(Claim):
            map_commands.set_note(edit, each.id, "Kim will laugh at this")
    assert "Kim will laugh" not in repr(made(document, kind, notes=3))


@pytest.mark.parametrize("kind", HandoutKind)
def test_without_speakers_nobody_is_named(kind: HandoutKind):
    document = pets()
    told = repr([b for b in made(document, kind, speakers=False).blocks if not isinstance(b, ListedSource)])
    if kind is not HandoutKind.SPEAKERS:  # which is about nothing else
        assert not [name for name in ("Ada", "Okafor", "owner of four cats", "dogfan77") if name in told]


@pytest.mark.parametrize("kind", HandoutKind)
def test_a_map_without_claims_says_so(kind: HandoutKind):
    assert made(sketch(""), kind).blocks == (Instruction("No claims yet"),)


def test_a_map_without_speakers_says_so():
    for kind in (HandoutKind.SPEAKERS, HandoutKind.MATRIX):
        assert made(sketch("Cats purr\n  + They do"), kind).blocks[0] == Instruction("No speaker is named on this map.")


def test_a_branch_alone_can_be_handed_out():
    document = pets()
    branch = claim(document, "Cats ignore you")
    for kind in HandoutKind:
        told = repr(made(document, kind, branch=branch))
        assert "Purring calms" not in told
        assert kind in {HandoutKind.SPEAKERS, HandoutKind.MATRIX} or "Cat hair" in told


def test_a_quotation_that_the_source_does_not_have_is_told():
    document = sketch("Cats purr")
    say(document, "Cats purr", "Ada")
    altered = [
        replace(record, exact="Dogs purr") if isinstance(record, Passage) else record
        for record in document.records().values()
    ]
    document = Document(altered)  # as a file can have it that was made elsewhere
    assert "other words" in entries(made(document, HandoutKind.REASONS))[0].said[0].doubt


@given(any_map(), st.sampled_from(HandoutKind))
def test_every_claim_of_any_map_is_in_its_outline_once_and_every_hand_out_can_be_made(document: Document, kind):
    lines = outline(tree(document, the_map(document)))
    placed = set(tree(document, the_map(document)).placements)
    assert len(lines.claims) == len(set(lines.claims))
    assert set(lines.claims) == placed
    numbers = [line.number for line in lines.lines if not line.again]
    assert len(set(numbers)) == len(numbers)
    assert made(document, kind).blocks


def test_schemes_unstated_claims_and_open_questions_stand_in_the_outline():
    document = sketch("Thesis\n  + A\n  - B")
    step = next(a for a in document.all(Argument) if a.stance is Stance.PRO)
    with document.edit("Say") as edit:
        source = source_commands.add_source(edit, "Text", "Some words of another.")
        passage = source_commands.add_passage(edit, source, 0, 10)
        source_commands.cite(edit, claim(document, "A"), passage)
        qualifications.set_fidelity(edit, claim(document, "A"), Fidelity.OWN)
        qualifications.name_scheme(edit, step.id, "sign")
        qualifications.mark_unstated(edit, claim(document, "B"))
        open_questions.ask(edit, the_map(document), "Who pays?")
        open_questions.ask(edit, claim(document, "B"), "Really?")
    found = made(document, HandoutKind.REASONS)
    assert entry(found, "A").label == "Reason · Sign · own reading"
    assert entry(found, "B").label == "Objection · unstated"
    asked = [(block.words, block.about) for block in entries(found) if block.label == "Question"]
    assert asked[:2] == [("Who pays?", ""), ("Really?", "about 2")]
    assert {about for _, about in asked[2:]} == {"about step 1"} and len(asked) == 5
    assert entries(made(document, HandoutKind.REPORT))[-1].label == "Question"
