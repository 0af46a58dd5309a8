"""What the document promises: whole or not at all, told once, and nothing that refers to nothing."""

from dataclasses import replace

import pytest

from argmap.errors import UserError
from argmap.model import map_commands, rules, source_commands
from argmap.model.change import Change, Update
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Passage, Placement, Source, Speaker, Stance
from argmap.model.rules import BrokenRule, DanglingReference, Refused
from tests.sketch import argument, claim, sketch, the_map


def test_an_exception_inside_an_edit_leaves_no_trace():
    document = sketch("Thesis\n  + A")
    before, told = document.records(), []
    document.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), document.edit("Fail") as edit:
        map_commands.reword(edit, claim(document, "A"), "B")
        map_commands.take_off(edit, the_map(document), claim(document, "Thesis"))
        raise ZeroDivisionError
    assert document.records() == before
    assert document.referrers(claim(document, "A"), Placement)
    assert told == []


def test_what_could_not_be_saved_is_not_done():
    document = sketch("Thesis")
    told = []
    document.subscribe(told.append)

    def full_disk(update: Update) -> None:
        raise UserError("The disk is full.")

    document.persist = full_disk
    with pytest.raises(UserError, match="full"), document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, "Thesis"), "Antithesis")
    assert claim(document, "Thesis")
    assert told == []


def test_an_edit_that_changes_nothing_tells_nobody():
    document = sketch("Thesis")
    told = []
    document.subscribe(told.append)
    with document.edit("Nothing") as edit:
        map_commands.reword(edit, claim(document, "Thesis"), "Antithesis")
        map_commands.reword(edit, claim(document, "Antithesis"), "Thesis")
    assert told == []


def test_a_reference_to_nothing_is_refused():
    document = sketch("Thesis\n  + A")
    with pytest.raises(DanglingReference), document.edit("Remove") as edit:
        edit.remove(claim(document, "A"))
    with pytest.raises(DanglingReference), document.edit("Argue") as edit:
        edit.put(Argument(id="x", premises=("nowhere",), stance=Stance.PRO, target=claim(document, "A")))
    with pytest.raises(DanglingReference), document.edit("Argue") as edit:
        edit.put(Argument(id="x", premises=(argument(document, "A"),), stance=Stance.PRO, target=claim(document, "A")))


def test_an_argument_needs_a_premise():
    document = sketch("Thesis")
    with pytest.raises(BrokenRule), document.edit("Argue") as edit:
        map_commands.argue(edit, [], Stance.PRO, claim(document, "Thesis"))


def test_listeners_never_write():
    document = sketch("Thesis")

    def meddle(update: Update) -> None:
        with pytest.raises(RuntimeError), document.edit("Inner"), document.edit("Too deep"):
            pass

    document.subscribe(meddle)
    with document.edit("Outer") as edit:
        map_commands.reword(edit, claim(document, "Thesis"), "Antithesis")
    assert claim(document, "Antithesis")


def test_a_closed_edit_takes_no_writes():
    document = sketch("Thesis")
    with document.edit("Look") as edit:
        pass
    with pytest.raises(RuntimeError):
        edit.put(replace(document.get(claim(document, "Thesis"), Claim), text="Late"))
    assert claim(document, "Thesis")


def test_a_change_that_no_longer_fits_is_refused():
    document = sketch("Thesis")
    changes: list[Change] = []
    document.subscribe(lambda update: changes.append(update.change))
    for text in ("One", "Two"):
        with document.edit("Reword") as edit:
            map_commands.reword(edit, document.all(Claim)[0].id, text)
    with pytest.raises(Refused):
        document.apply(changes[0].inverse())
    document.apply(changes[1].inverse())
    document.apply(changes[0].inverse())
    assert claim(document, "Thesis")


def quoting() -> tuple[Document, str, str]:
    document = sketch("Thesis\n  + People should be free")
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "Letter", "They said: “People should be free to walk.”")
        speaker = source_commands.add_speaker(edit, "ACLU")
        passage = source_commands.add_passage(edit, source, 12, 41, speaker=speaker)
        source_commands.cite(edit, claim(document, "People should be free"), passage)
    return document, source, passage


def test_a_passage_keeps_its_words_and_its_context():
    document, _, passage = quoting()
    found = document.get(passage, Passage)
    assert (found.prefix, found.exact, found.suffix) == ("They said: “", "People should be free to walk", ".”")


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 4), (0, 999), (-3, 2)])
def test_a_passage_outside_its_source_is_refused(start, end):
    document, source, _ = quoting()
    with pytest.raises(BrokenRule), document.edit("Mark") as edit:
        source_commands.add_passage(edit, source, start, end)


def test_removing_a_source_leaves_the_claims_that_cited_it():
    document, source, _ = quoting()
    with document.edit("Remove source") as edit:
        source_commands.remove_source(edit, source)
    assert document.all(Passage) == [] and document.all(Source) == []
    assert document.get(claim(document, "People should be free"), Claim).passages == ()


def test_merged_speakers_keep_each_others_names():
    document, _, passage = quoting()
    with document.edit("Merge speakers") as edit:
        long = source_commands.add_speaker(edit, "American Civil Liberties Union", role="civil liberties group")
        source_commands.merge_speakers(edit, document.get(passage, Passage).speaker, long)
    (speaker,) = document.all(Speaker)
    assert (speaker.name, speaker.aliases, speaker.role) == (
        "ACLU",
        ("American Civil Liberties Union",),
        "civil liberties group",
    )


def test_a_removed_speaker_leaves_words_without_a_name():
    document, _, passage = quoting()
    with document.edit("Remove speaker") as edit:
        source_commands.remove_speaker(edit, document.all(Speaker)[0].id)
    assert document.get(passage, Passage).speaker is None


def test_citing_twice_cites_once():
    document, _, passage = quoting()
    with document.edit("Cite") as edit:
        source_commands.cite(edit, claim(document, "People should be free"), passage)
    assert document.get(claim(document, "People should be free"), Claim).passages == (passage,)


# What stays as it is


def test_the_text_of_a_source_never_changes():
    document, source, passage = quoting()
    text = document.get(source, Source).text
    with pytest.raises(BrokenRule, match="cannot change"), document.edit("Correct") as edit:
        edit.put(replace(edit.get(source, Source), text="They said nothing."))
    assert document.get(source, Source).text == text
    with document.edit("Describe") as edit:
        edit.put(replace(edit.get(source, Source), title="Open letter"))
    assert document.get(passage, Passage).exact in document.get(source, Source).text


def test_an_id_keeps_its_kind():
    document = sketch("Thesis")
    with pytest.raises(BrokenRule, match="another kind"), document.edit("Turn into a speaker") as edit:
        edit.put(Speaker(id=the_map(document), name="Ada"))
    assert document.get(the_map(document), Map)


def test_a_text_with_nul_which_no_server_keeps_is_refused_and_one_that_has_it_already_stops_nothing_else():
    document = sketch("Thesis")
    thesis = document.get(claim(document, "Thesis"), Claim)
    for broken in (replace(thesis, text="The\0sis"), replace(thesis, tags=("a", "\0"))):
        with pytest.raises(BrokenRule, match="NUL"), document.edit("Reword") as edit:
            edit.put(broken)
    stranger = Document([*document.records().values(), Claim(id="old", text="The\0sis")])
    assert list(rules.problems(stranger, KINDS.values())) == []
    with stranger.edit("Note") as edit:
        map_commands.set_note(edit, "old", "From an older version")
    with stranger.edit("Reword") as edit:
        map_commands.reword(edit, "old", "Thesis")


@pytest.mark.parametrize("context", [{"prefix": "She said: “"}, {"suffix": "!”"}, {"prefix": "", "suffix": "x" * 99}])
def test_the_words_around_a_passage_are_those_of_its_source(context):
    document, _, passage = quoting()
    with pytest.raises(BrokenRule), document.edit("Move") as edit:
        edit.put(replace(edit.get(passage, Passage), **context))
    with document.edit("Say less") as edit:
        edit.put(replace(edit.get(passage, Passage), prefix="“", suffix=""))


def test_a_passage_whose_context_was_wrong_before_is_told_and_can_still_get_a_speaker():
    document, _, passage = quoting()
    stranger = Document(replace(r, prefix="Nobody said") if r.id == passage else r for r in document.records().values())
    (problem,) = rules.problems(stranger, KINDS.values())
    assert "stands between other words" in problem
    with stranger.edit("Attribute") as edit:
        source_commands.attribute(edit, passage, source_commands.add_speaker(edit, "Ada"))
    assert stranger.get(passage, Passage).speaker
