"""A careful reader's remarks on a map: each kind is found where it should be, and not where it should not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands, map_settings, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Fidelity, Map, Passage, Source, Speaker, Stance
from argmap.model.remarks import Remark, RemarkKind, facts_of, is_left_out
from argmap.model.tree import tree
from argmap.text.map_remarks import parts_of, remarks_on
from tests.sketch import claim, large, sketch, the_map


def found(document: Document, kind: RemarkKind) -> list[Remark]:
    facts = facts_of(document, tree(document, the_map(document)))
    return [remark for remark in remarks_on(facts) if remark.kind is kind]


def words(document: Document, kind: RemarkKind) -> list[str]:
    """Return the words of the claim that each remark leads to."""
    return [document.get(remark.about[0], Claim).text for remark in found(document, kind)]


def quote(document: Document, text: str, exact: str, source: str = "", speaker: str = "") -> None:
    """Let a claim cite these words."""
    with document.edit("Quote") as edit:
        source = source or source_commands.add_source(edit, "Talk", f"Then: {exact}. And so on.")
        start = edit.get(source, Source).text.index(exact)
        passage = source_commands.add_passage(edit, source, start, start + len(exact), speaker=speaker or None)
        source_commands.cite(edit, claim(document, text), passage)


def test_a_reason_without_quotation_or_reason_of_its_own_is_without_support():
    document = sketch("Cats make good pets\n  + Cats purr\n    + Purring is a sound of theirs\n  + Cats sleep")
    quote(document, "Cats sleep", "Cats sleep")
    assert words(document, RemarkKind.UNSUPPORTED) == ["Purring is a sound of theirs"]


def test_what_is_unstated_needs_no_support():
    document = sketch("Cats make good pets\n  + Cats purr")
    with document.edit("Mark") as edit:
        qualifications.mark_unstated(edit, claim(document, "Cats purr"))
    assert not found(document, RemarkKind.UNSUPPORTED)


def test_an_objection_is_answered_by_what_speaks_against_it_or_against_the_step():
    document = sketch(
        "Cats make good pets\n  - Cats scratch\n    + Claws are sharp\n  - Cats cost money\n    - Food is cheap\n"
        "  - Cats kill birds\n    _ Pets are kept inside"
    )
    assert words(document, RemarkKind.UNANSWERED) == ["Cats scratch", "Food is cheap", "Pets are kept inside"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Parks are loud and they cost money", 2),
        ("Parks are loud. Nobody sleeps there.", 2),
        ("Phones distract pupils, but teachers can use them well", 1),
        ("Phones can distract, but the school should not ban them", 2),
        ("Cats and dogs are pets", 1),
        ("Dr. Lee says that school begins too early", 1),
        ("The U.S. Army and the Navy agreed", 1),
        ("It is cheap; it is quick", 2),
        ("Katzen sind leise und sie schlafen viel", 2),
        ("Mills and Boon published it and sold it", 1),
        ("", 1),
    ],
)
def test_two_claims_in_one_are_told_apart(text: str, parts: int):
    assert len(parts_of(text)) == parts


def test_two_sentences_of_a_quotation_are_left_together():
    document = sketch("Cats make good pets\n  + They purr. It is soft.")
    assert found(document, RemarkKind.COMPOUND)
    quote(document, "They purr. It is soft.", "They purr. It is soft.")
    assert not found(document, RemarkKind.COMPOUND)


def test_a_question_is_no_claim():
    document = sketch("Cats make good pets\n  + Why would they purr?\n  + Cats purr")
    assert words(document, RemarkKind.QUESTION) == ["Why would they purr?"]


def test_a_reason_that_says_what_it_is_for_gives_no_reason():
    document = sketch(
        "Cats make very good pets\n  + Cats are good as pets\n  + Cats purr\n  - Cats do not make very good pets"
    )
    assert words(document, RemarkKind.REPEATED) == ["Cats are good as pets"]
    document = sketch(
        "School uniforms should be banned\n  + Uniforms at school should be banned\n  + Uniforms are dear"
    )
    assert words(document, RemarkKind.REPEATED) == ["Uniforms at school should be banned"]


def test_claims_that_say_nearly_the_same_are_named_once():
    document = sketch(
        "Cats make good pets\n  + The sound that they make is very calming\n    + Doctors say so\n"
        "  + The sound they make is very calming\n  - The sound they make is not very calming"
    )
    (same,) = found(document, RemarkKind.SAME)
    assert {document.get(id, Claim).text for id in same.about} == {
        "The sound that they make is very calming",
        "The sound they make is very calming",
    }


def test_a_claim_far_from_its_words_is_named_until_it_is_said_to_be_an_own_reading():
    document = sketch("Cats make good pets\n  + Animals should be free")
    quote(document, "Animals should be free", "The council voted on Tuesday")
    assert words(document, RemarkKind.FAR) == ["Animals should be free"]
    with document.edit("Say") as edit:
        qualifications.set_fidelity(edit, claim(document, "Animals should be free"), Fidelity.OWN)
    assert not found(document, RemarkKind.FAR)
    with document.edit("Say") as edit:
        qualifications.set_fidelity(edit, claim(document, "Animals should be free"), Fidelity.QUOTED)
    assert words(document, RemarkKind.FAR) == ["Animals should be free"]


def test_words_from_nowhere_and_words_that_lead_nowhere_are_named_where_premises_stand_together():
    document = sketch("Amazon threatens privacy\n  + Amazon sells cameras & Cameras film streets")
    (missing,) = found(document, RemarkKind.MISSING)
    assert missing.words == ("threatens", "privacy")
    loose = {document.get(remark.about[0], Claim).text: remark.words for remark in found(document, RemarkKind.LOOSE)}
    assert loose == {"Amazon sells cameras": ("sells",), "Cameras film streets": ("film", "streets")}


def test_a_single_reason_may_say_something_else_than_its_conclusion():
    document = sketch("Amazon threatens privacy\n  + Cameras film streets")
    assert not found(document, RemarkKind.MISSING) and not found(document, RemarkKind.LOOSE)


def test_a_source_that_is_quoted_for_one_side_alone_is_named_while_more_of_it_waits():
    reasons = [f"Reason number {n}" for n in range(4)]
    document = sketch("Cats make good pets\n" + "\n".join(f"  + {reason}" for reason in reasons))
    with document.edit("Read") as edit:
        text = ". ".join([*reasons, "Others disagree", "Some cats bite", "Not all of them"])
        source = source_commands.add_source(edit, "Talk", text)
        for words_ in (*reasons, "Others disagree", "Some cats bite", "Not all of them"):
            start = text.index(words_)
            passage = source_commands.add_passage(edit, source, start, start + len(words_))
            if words_ in reasons:
                source_commands.cite(edit, claim(document, words_), passage)
    assert [remark.about for remark in found(document, RemarkKind.ONE_SIDED)] == [(source,)]
    with document.edit("Object") as edit:
        bites = map_commands.add_claim(edit, "Some cats bite", the_map(document))
        map_commands.argue(edit, [bites], Stance.CON, claim(document, "Cats make good pets"))
        source_commands.cite(edit, bites, next(p.id for p in edit.all(Passage) if p.exact == "Some cats bite"))
    assert not found(document, RemarkKind.ONE_SIDED)


def test_a_speaker_on_both_sides_is_named_with_a_claim_of_each():
    document = sketch("Cats make good pets\n  + Cats purr\n  - Cats scratch")
    with document.edit("Read") as edit:
        ada = source_commands.add_speaker(edit, "Ada")
    quote(document, "Cats purr", "Cats purr", speaker=ada)
    quote(document, "Cats scratch", "Cats scratch", speaker=ada)
    (remark,) = found(document, RemarkKind.BOTH_SIDES)
    assert document.get(remark.about[2], Speaker).name == "Ada"
    assert [document.get(id, Claim).text for id in remark.about[:2]] == ["Cats purr", "Cats scratch"]


def test_a_kind_or_a_single_remark_can_be_left_out():
    document = sketch("Cats make good pets\n  + Cats purr\n  + Cats sleep")
    first, second = found(document, RemarkKind.UNSUPPORTED)
    with document.edit("Leave out") as edit:
        map_settings.leave_out(edit, the_map(document), [first.key])
    map = document.get(the_map(document), Map)
    assert is_left_out(map, first) and not is_left_out(map, second)
    with document.edit("Leave out") as edit:
        map_settings.leave_out(edit, the_map(document), [RemarkKind.UNSUPPORTED.value])
    assert is_left_out(document.get(the_map(document), Map), second)


def test_work_that_is_not_wanted_any_more_stops():
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    document = large(50)
    with pytest.raises(Stopped):
        remarks_on(facts_of(document, tree(document, the_map(document))), stop)


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6))
def test_whatever_claims_say_each_remark_is_about_records_of_the_map(texts: list[str]):
    document = Document()
    with document.edit("Add") as edit:
        map = map_commands.add_map(edit, "?")
        for text in texts:
            map_commands.add_claim(edit, text.replace("\0", ""), map)
    for remark in remarks_on(facts_of(document, tree(document, the_map(document)))):
        assert all(document.find(id, Claim) for id in remark.about)
