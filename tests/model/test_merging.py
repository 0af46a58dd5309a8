"""Two documents become one: what is new comes, what is the same is joined, and nothing is lost in silence."""

from argmap.model import map_commands, merging, removal, rules, source_commands
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import KINDS, Argument, Claim, Map, Passage, Source, Speaker, Stance
from tests.sketch import argument, claim, draw, outline, sketch, the_map


def merged(ours: Document, theirs: Document, base: Document | None = None, **more) -> Document:
    planned = merging.plan(ours, theirs, base, **more)
    made = ours.copy()
    with made.edit("Merge") as edit:
        merging.merge(edit, planned)
    assert list(rules.problems(made, KINDS.values())) == []
    return made


def other(text: str, question: str = "Are cats good pets?") -> Document:
    """Return a document whose ids are not those of `sketch`."""
    numbers = iter(range(1000))
    made = Document(new_id=lambda: f"other{next(numbers)}")
    with made.edit("Sketch") as edit:
        draw(edit, map_commands.add_map(edit, question), text)
    return made


def test_the_same_question_and_claims_become_one_map():
    ours = sketch("Cats make good pets\n  + Cats purr\n  - Cats scratch")
    both = merged(ours, other("Cats make good pets.\n  + cats  purr\n    + It calms\n  - Cats cost money"))
    assert len(both.all(Map)) == 1
    assert outline(both).split("\n") == [
        "Cats make good pets",
        "  + Cats purr",
        "    + It calms",
        "  - Cats scratch",
        "  - Cats cost money",
    ]
    assert merging.plan(both, other("Cats make good pets\n  + Cats purr")).is_empty


def test_what_is_kept_apart_is_not_joined():
    ours, theirs = sketch("Cats make good pets"), other("Cats make good pets")
    both = merged(ours, theirs, apart={the_map(theirs), claim(theirs, "Cats make good pets")})
    assert len(both.all(Map)) == 2 and len(both.all(Claim)) == 2


def test_another_question_is_another_map_and_shares_its_claims():
    both = merged(sketch("Cats purr"), other("Pets calm\n  + Cats purr", "Do pets calm?"))
    assert sorted(map.question for map in both.all(Map)) == ["Are cats good pets?", "Do pets calm?"]
    assert len(both.all(Claim)) == 2


def cited(document: Document, text: str, note: str = "") -> Document:
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "The cat", "“Cats purr,” said Ana Reed.", author="Bo")
        ana = source_commands.add_speaker(edit, "Ana Reed")
        source_commands.cite(edit, claim(document, text), source_commands.add_passage(edit, source, 1, 10, speaker=ana))
        map_commands.set_note(edit, claim(document, text), note)
        map_commands.set_tags(edit, claim(document, text), [note or "none"])
    return document


def test_sources_speakers_and_quotations_are_joined_by_what_they_are():
    ours = cited(sketch("Cats make good pets\n  + Cats purr"), "Cats purr")
    theirs = cited(other("Cats make good pets\n  + Cats purr"), "Cats purr", "Ask Ana")
    both = merged(ours, theirs)
    assert [len(both.all(kind)) for kind in (Source, Speaker, Passage, Argument)] == [1, 1, 1, 1]
    found = both.get(claim(both, "Cats purr"), Claim)
    assert (found.note, found.tags, len(found.passages)) == ("Ask Ana", ("none", "Ask Ana"), 1)


def test_what_both_have_changed_stays_as_it_is_here_and_is_told():
    base = sketch("Cats make good pets\n  + Cats purr\n  - Cats scratch")
    ours, theirs = base.copy(), base.copy()
    id, scratch = claim(base, "Cats purr"), claim(base, "Cats scratch")
    with ours.edit("Reword") as edit:
        map_commands.reword(edit, id, "Cats purr a lot")
    with theirs.edit("Reword") as edit:
        map_commands.reword(edit, id, "Cats purr at night")
        map_commands.reword(edit, scratch, "Cats scratch sofas")
    planned = merging.plan(ours, theirs, base)
    assert planned.conflicts == [merging.Conflict(id, "text", "Cats purr a lot", "Cats purr at night")]
    both = merged(ours, theirs, base)
    assert outline(both) == "Cats make good pets\n  + Cats purr a lot\n  - Cats scratch sofas"


def test_with_a_common_past_what_either_has_removed_is_gone_unless_it_is_needed():
    base = sketch("Cats make good pets\n  + Cats purr\n  - Cats scratch\n  - Cats cost money")
    ours, theirs = base.copy(), base.copy()
    with ours.edit("Remove") as edit:
        removal.remove(edit, the_map(ours), [claim(ours, "Cats scratch")])
        map_commands.argue(
            edit, [map_commands.add_claim(edit, "Not much", the_map(ours))], Stance.CON, claim(ours, "Cats cost money")
        )
    with theirs.edit("Remove") as edit:
        removal.remove(edit, the_map(theirs), [claim(theirs, "Cats purr"), claim(theirs, "Cats cost money")])
    planned = merging.plan(ours, theirs, base)
    assert [str(told) for told in planned.left_out] == ["“Cats cost money” was removed there, and is needed here"]
    assert outline(merged(ours, theirs, base)) == "Cats make good pets\n  - Cats cost money\n    - Not much"


def test_reasons_that_would_run_in_a_circle_are_left_out_and_told():
    planned = merging.plan(sketch("Cats purr\n  + Cats are calm"), theirs := other("Cats are calm\n  + Cats purr"))
    assert [str(told) for told in planned.left_out] == [
        "“Cats purr” as an argument, because it does not fit what is here"
    ]
    assert len(merged(sketch("Cats purr\n  + Cats are calm"), theirs).all(Argument)) == 1


def test_who_added_what_in_the_other_file_is_kept():
    theirs = other("Cats make good pets\n  + Cats purr")
    purr = claim(theirs, "Cats purr")
    authors = {purr: merging.Author("Ana", "2026-03-01T12:00:00+00:00")}
    planned = merging.plan(sketch("Cats make good pets"), theirs, authors=authors)
    assert planned.authors == {"Ana": 1}
    both = merged(sketch("Cats make good pets"), theirs, authors=authors)
    assert foreign(both.get(purr, Claim), merging.BY) == {"by": "Ana", "at": "2026-03-01T12:00:00+00:00"}


def test_undercuts_and_premises_taken_together_come_along():
    text = "Cats make good pets\n  + Cats purr & Purring calms\n    _ Not all hear it"
    both = merged(sketch("Cats make good pets"), other(text))
    assert outline(both) == outline(sketch(text))
    assert both.get(argument(both, "Not all hear it"), Argument).target == argument(both, "Cats purr")
