"""Parts of maps: taken out, put in elsewhere, made of outlines."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.model import fragment, map_commands, source_commands
from argmap.model.document import Document
from argmap.model.outline_lines import OutlineLine, Role
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Source, Speaker, SpeakerKind, Stance
from argmap.model.tree import tree
from tests.sketch import argument, claim, numbered, outline, sketch, the_map

PETS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
        - Some never purr
      - Cats scratch
        - Claws can be cut
      + Cats are clean
"""


def other() -> Document:
    return sketch("Dogs make good pets", "Are dogs good pets?")


def pasted(part: fragment.Fragment, into: Document, target: str | None) -> str:
    with into.edit("Paste") as edit:
        fragment.put(edit, the_map(into), part, target)
    return outline(into)


def test_a_branch_is_pasted_under_the_selected_claim_with_its_side_and_all_that_hangs_on_it():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Cats scratch")])
    assert pasted(part, dogs, claim(dogs, "Dogs make good pets")) == "\n".join(
        ["Dogs make good pets", "  - Cats scratch", "    - Claws can be cut"]
    )


def test_co_premises_stay_together_and_keep_the_objection_to_their_step():
    pets, dogs = sketch(PETS), other()
    both = [claim(pets, "Purring calms"), claim(pets, "Cats purr")]
    part = fragment.taken(pets, the_map(pets), both)
    assert pasted(part, dogs, claim(dogs, "Dogs make good pets")).splitlines() == [
        "Dogs make good pets",
        "  + Cats purr & Purring calms",
        "    _ Only some people hear it",
        "    - Some never purr",
    ]


def test_one_of_two_co_premises_goes_without_the_objection_to_their_step():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Purring calms")])
    assert pasted(part, dogs, claim(dogs, "Dogs make good pets")).splitlines() == [
        "Dogs make good pets",
        "  + Purring calms",
    ]


def test_a_selected_sign_brings_its_whole_step():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [argument(pets, "Cats purr")])
    assert "  + Cats purr & Purring calms\n    _ Only" in pasted(part, dogs, claim(dogs, "Dogs make good pets"))


def test_with_nothing_selected_claims_stand_by_themselves_and_objections_to_their_step_are_kept():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Cats purr"), claim(pets, "Purring calms")])
    lines = pasted(part, dogs, None).splitlines()
    assert {"Cats purr", "Purring calms", "Only some people hear it"} <= set(lines)


def test_claims_keep_the_order_in_which_they_stand_not_that_in_which_they_were_selected():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Cats are clean"), claim(pets, "Cats scratch")])
    lines = pasted(part, dogs, claim(dogs, "Dogs make good pets")).splitlines()
    assert lines == ["Dogs make good pets", "  - Cats scratch", "    - Claws can be cut", "  + Cats are clean"]


def test_a_claim_selected_with_its_own_reason_is_pasted_once():
    pets, dogs = sketch(PETS), other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Claws can be cut"), claim(pets, "Cats scratch")])
    assert len(part) == 2
    assert pasted(part, dogs, None).splitlines()[1:] == ["Cats scratch", "  - Claws can be cut"]


def test_a_second_parent_inside_the_part_is_kept():
    pets = sketch(PETS)
    with pets.edit("Argue") as edit:
        map_commands.argue(edit, [claim(pets, "Claws can be cut")], Stance.PRO, claim(pets, "Cats are clean"))
    dogs = other()
    part = fragment.taken(pets, the_map(pets), [claim(pets, "Cats make good pets")])
    pasted(part, dogs, None)
    assert len(dogs.referrers(claim(dogs, "Claws can be cut"), Argument, "premises")) == 2
    assert len(dogs.all(Claim)) == len(pets.all(Claim)) + 1


def test_reasons_pasted_on_a_step_become_further_premises_and_objections_undercut_it():
    pets = sketch(PETS)
    part = fragment.of_outline([OutlineLine(0, "It is loud"), OutlineLine(0, "Not at night", Role.OBJECTION)])
    with pets.edit("Paste") as edit:
        fragment.put(edit, the_map(pets), part, argument(pets, "Cats are clean"))
    text = outline(pets)
    assert "+ Cats are clean & It is loud\n    _ Not at night" in text


def test_a_part_pasted_on_a_claim_of_two_maps_stands_on_both():
    pets = sketch(PETS)
    with pets.edit("Second map") as edit:
        second = map_commands.add_map(edit, "And now?")
        map_commands.show_on(edit, claim(pets, "Cats scratch"), second)
    part = fragment.of_outline([OutlineLine(0, "It hurts"), OutlineLine(1, "A little")])
    with pets.edit("Paste") as edit:
        fragment.put(edit, the_map(pets), part, claim(pets, "Cats scratch"))
    for text in ("It hurts", "A little"):
        assert len(pets.referrers(claim(pets, text), Placement)) == 2


def quoted(text: str = "“Cats purr,” said Ann Reed. “Dogs bark,” said Ann Reed.", who: str = "Ann Reed") -> Document:
    document = sketch("Cats make good pets\n  + Cats purr\n  + Dogs bark")
    with document.edit("Quote") as edit:
        source = source_commands.add_source(edit, "Pets", text)
        speaker = source_commands.add_speaker(edit, who, SpeakerKind.PERSON, "vet")
        for words in ("Cats purr", "Dogs bark"):
            at = text.index(words)
            passage = source_commands.add_passage(edit, source, at, at + 9, speaker=speaker)
            source_commands.cite(edit, claim(document, words), passage)
    return document


def test_quotations_speakers_and_sources_come_along_and_are_never_doubled():
    here, there = quoted(), other()
    map = the_map(here)
    for words in ("Cats purr", "Dogs bark", "Cats purr"):
        pasted(fragment.taken(here, map, [claim(here, words)]), there, None)
    assert [source.title for source in there.all(Source)] == ["Pets"]
    assert [(speaker.name, speaker.role) for speaker in there.all(Speaker)] == [("Ann Reed", "vet")]
    assert sorted(passage.exact for passage in there.all(Passage)) == ["Cats purr", "Dogs bark"]
    assert sum(bool(c.passages) for c in there.all(Claim)) == 3


def test_pasting_in_the_same_document_cites_the_same_passages():
    here = quoted()
    before = len(here.all(Passage)), len(here.all(Source)), len(here.all(Speaker))
    part = fragment.taken(here, the_map(here), [claim(here, "Cats make good pets")])
    pasted(part, here, None)
    assert (len(here.all(Passage)), len(here.all(Source)), len(here.all(Speaker))) == before


def test_two_anonymous_speakers_are_never_taken_for_one():
    here, there = quoted(), other()
    with here.edit("Hide") as edit:
        who = here.all(Speaker)[0].id
        source_commands.describe_speaker(edit, who, name="a reader", kind=SpeakerKind.ANONYMOUS, role="")
    with there.edit("Add") as edit:
        source_commands.add_speaker(edit, "a reader", SpeakerKind.ANONYMOUS)
    pasted(fragment.taken(here, the_map(here), [claim(here, "Cats purr")]), there, None)
    assert len(there.all(Speaker)) == 2


ROLES = st.sampled_from(list(Role))
LINES = st.lists(st.tuples(st.integers(0, 5), ROLES), min_size=1, max_size=25)


@given(LINES, st.randoms(use_true_random=False))
def test_what_is_copied_and_pasted_is_the_same_tree(rows, random):
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "?")
        lines = [OutlineLine(depth, f"claim {number}", role) for number, (depth, role) in enumerate(rows)]
        fragment.put(edit, map, fragment.of_outline(lines))
    chosen = random.sample([c.id for c in document.all(Claim)], k=min(3, len(rows)))
    for picked in (tree(document, map).roots, chosen):
        part = fragment.taken(document, map, picked)
        copy = Document(new_id=numbered("c"))
        with copy.edit("Paste") as edit:
            there = map_commands.add_map(edit, "?")
            target = map_commands.add_claim(edit, "target", there)
            fragment.put(edit, there, part, target)
        again = fragment.taken(copy, there, [c for t in tree(copy, there).reasons.get(target, ()) for c in t.premises])
        assert shape(again) == shape(part)
    assert {m.question for m in document.all(Map)} == {"?"}


def shape(part: fragment.Fragment):
    """Return a fragment by the words of its claims."""
    said = {c.id: c.text for c in part.claims}
    known = {a.id: tuple(said[p] for p in a.premises) for a in (*part.arguments, *part.tops)}
    steps = {(known[a.id], a.stance, said.get(a.target) or known.get(a.target, ())) for a in part.arguments}
    return [c.text for c in part.claims], steps, [(known[a.id], a.stance) for a in part.tops]
