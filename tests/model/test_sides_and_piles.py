"""Sides are decided once for each speaker, piles become claims, and nothing that waits is lost."""

import pytest

from argmap.model import map_commands, piles, sides, source_commands
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.records import Claim, Map, Passage, PassageKind, Pile, Side, Speaker, SpeakerSide, Stance
from tests.sketch import argument, claim, numbered, outline

SAID = {
    "Ann": ["Prices will rise", "Firms will leave the city"],
    "Ben": ["Workers can pay their rent", "Firms will stay in the city"],
    "Cy": ["Nobody knows what happens"],
}


@pytest.fixture
def drafted() -> Document:
    """A map with its thesis, three speakers, and their words in two piles."""
    document = Document(new_id=numbered())
    text = " ".join(f"“{words}”" for said in SAID.values() for words in said)
    with document.edit("Draft") as edit:
        map = map_commands.add_map(edit, "Should the wage rise?")
        map_commands.add_claim(edit, "The wage should rise", map)
        source = source_commands.add_source(edit, "Wages", text)
        found = {}
        for name, said in SAID.items():
            speaker = source_commands.add_speaker(edit, name)
            for words in said:
                start = text.index(words)
                found[words] = source_commands.add_passage(edit, source, start, start + len(words), speaker=speaker)
        piles.add_pile(
            edit, map, "firms, city", [found["Firms will leave the city"], found["Firms will stay in the city"]]
        )
        rest = ["Prices will rise", "Workers can pay their rent", "Nobody knows what happens"]
        piles.add_pile(edit, map, "money", [found[words] for words in rest])
    return document


def the_map(document: Document) -> str:
    return document.all(Map)[0].id


def speaker(document: Document, name: str) -> str:
    return next(s.id for s in document.all(Speaker) if s.name == name)


def passage(document: Document, words: str) -> str:
    return next(p.id for p in document.all(Passage) if p.exact == words)


def pile(document: Document, heading: str) -> str:
    return next(p.id for p in document.all(Pile) if p.heading == heading)


def waiting(document: Document) -> list[str]:
    return [p.exact for p in piles.waiting(document, the_map(document))]


def decide(document: Document, name: str, side: Side | None) -> None:
    with document.edit("Decide") as edit:
        sides.decide_side(edit, the_map(document), speaker(document, name), side)


def test_a_decided_side_places_all_that_the_speaker_says_as_first_guesses(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    decide(drafted, "Ben", Side.FOR)
    assert outline(drafted) == (
        "The wage should rise\n"
        "  - Prices will rise\n"
        "  - Firms will leave the city\n"
        "  + Workers can pay their rent\n"
        "  + Firms will stay in the city"
    )
    assert all(a.guessed for a in sides.guesses(drafted, the_map(drafted)))
    assert waiting(drafted) == ["Nobody knows what happens"]


def test_another_decision_turns_first_guesses_round_and_leaves_what_was_confirmed(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Confirm") as edit:
        map_commands.confirm(edit, argument(drafted, "Prices will rise"))
    decide(drafted, "Ann", Side.FOR)
    assert "- Prices will rise" in outline(drafted)
    assert "+ Firms will leave the city" in outline(drafted)


def test_a_speaker_who_turns_out_undecided_gets_the_words_back_among_those_that_wait(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Answer") as edit:
        answer = map_commands.add_claim(edit, "Not in Oslo", the_map(drafted))
        map_commands.argue(edit, [answer], Stance.CON, claim(drafted, "Prices will rise"))
    decide(drafted, "Ann", None)
    assert outline(drafted) == "The wage should rise\n  - Prices will rise\n    - Not in Oslo"
    assert "Firms will leave the city" in waiting(drafted)


def test_flipping_a_first_guess_confirms_it(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Flip") as edit:
        map_commands.flip(edit, argument(drafted, "Prices will rise"))
    assert [a.stance for a in sides.guesses(drafted, the_map(drafted))] == [Stance.CON]


def test_a_comment_hangs_on_the_comment_that_it_answers_with_the_sign_of_its_side(drafted: Document) -> None:
    with drafted.edit("Reply") as edit:
        reply = passage(drafted, "Workers can pay their rent")
        source_commands.answer(edit, reply, passage(drafted, "Prices will rise"))
    decide(drafted, "Ann", Side.AGAINST)
    decide(drafted, "Ben", Side.FOR)
    assert "  - Prices will rise\n    - Workers can pay their rent" in outline(drafted)


def test_a_decided_side_is_not_replaced_by_a_suggestion(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Suggest") as edit:
        for name in SAID:
            sides.suggest_side(edit, the_map(drafted), speaker(drafted, name), Side.FOR, "supporters")
    found = {drafted.get(s.speaker, Speaker).name: (s.side, s.decided) for s in drafted.all(SpeakerSide)}
    assert found == {"Ann": (Side.AGAINST, True), "Ben": (Side.FOR, False), "Cy": (Side.FOR, False)}
    assert len(sides.guesses(drafted, the_map(drafted))) == 2


def test_merged_speakers_have_one_side(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Suggest") as edit:
        sides.suggest_side(edit, the_map(drafted), speaker(drafted, "Cy"), Side.FOR, "")
    with drafted.edit("Merge") as edit:
        source_commands.merge_speakers(edit, speaker(drafted, "Cy"), speaker(drafted, "Ann"))
    found = sides.side_of(drafted, the_map(drafted), speaker(drafted, "Cy"))
    assert found is not None and (found.side, found.decided) == (Side.AGAINST, True)


def test_a_pile_becomes_a_claim_with_its_members_on_the_side_of_their_speakers(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    decide(drafted, "Ben", Side.FOR)
    with drafted.edit("Gather") as edit:
        piles.gather_under(edit, pile(drafted, "firms, city"), "Jobs will go", Stance.CON)
    assert outline(drafted) == (
        "The wage should rise\n"
        "  - Prices will rise\n"
        "  + Workers can pay their rent\n"
        "  - Jobs will go\n"
        "    + Firms will leave the city\n"
        "    - Firms will stay in the city"
    )
    assert [p.heading for p in piles.piles_of(drafted, the_map(drafted))] == ["money"]


def test_members_without_a_side_take_the_one_that_is_chosen_for_the_pile(drafted: Document) -> None:
    with drafted.edit("Gather") as edit:
        piles.gather_under(edit, pile(drafted, "firms, city"), "Jobs will stay", Stance.PRO, members=Stance.CON)
    assert "    - Firms will leave the city\n    - Firms will stay in the city" in outline(drafted)
    assert len(sides.guesses(drafted, the_map(drafted))) == 2


def test_what_those_on_neither_side_say_stays_in_its_pile(drafted: Document) -> None:
    decide(drafted, "Ben", Side.NEITHER)
    with drafted.edit("Gather") as edit:
        piles.gather_under(edit, pile(drafted, "firms, city"), "Jobs will go", Stance.CON)
    assert outline(drafted) == "The wage should rise\n  - Jobs will go\n    + Firms will leave the city"
    left = drafted.get(pile(drafted, "firms, city"), Pile)
    assert [drafted.get(id, Passage).exact for id in left.passages] == ["Firms will stay in the city"]


def test_a_pile_becomes_one_claim_said_by_many(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Gather") as edit:
        made = piles.gather_into(edit, pile(drafted, "money"), "", Stance.CON)
    assert len(drafted.get(made, Claim).passages) == 3
    assert outline(drafted) == ("The wage should rise\n  - Firms will leave the city\n  - Prices will rise")


def test_a_pile_becomes_single_claims(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Gather") as edit:
        piles.gather_singly(edit, pile(drafted, "money"), Stance.PRO)
    assert outline(drafted) == (
        "The wage should rise\n"
        "  - Firms will leave the city\n"
        "  - Prices will rise\n"
        "  + Workers can pay their rent\n"
        "  + Nobody knows what happens"
    )


@pytest.mark.parametrize("verb", ["under", "into", "singly"])
def test_undo_gives_a_pile_back_with_all_its_members(drafted: Document, verb: str) -> None:
    history = History(drafted, MemoryJournal("Ann"))
    decide(drafted, "Ann", Side.AGAINST)
    before = drafted.records()
    with drafted.edit("Gather") as edit:
        if verb == "under":
            piles.gather_under(edit, pile(drafted, "money"), "Money", Stance.CON)
        elif verb == "into":
            piles.gather_into(edit, pile(drafted, "money"), "Money", None)
        else:
            piles.gather_singly(edit, pile(drafted, "money"), None)
    assert drafted.records() != before
    history.undo()
    assert drafted.records() == before


def test_what_was_set_aside_waits_no_longer_until_it_is_taken_back(drafted: Document) -> None:
    words = "Nobody knows what happens"
    with drafted.edit("Set aside") as edit:
        source_commands.set_aside(edit, [passage(drafted, words)])
    assert words not in waiting(drafted)
    with drafted.edit("Take back") as edit:
        source_commands.take_back(edit, [passage(drafted, words)])
    assert words in waiting(drafted)


def test_what_is_laid_apart_and_comments_that_are_in_no_pile_do_not_wait(drafted: Document) -> None:
    with drafted.edit("Sort") as edit:
        piles.lay_apart(edit, the_map(drafted), [passage(drafted, "Prices will rise")])
        found = drafted.get(passage(drafted, "Prices will rise"), Passage)
        source_commands.add_passage(edit, found.source, 0, 3, kind=PassageKind.COMMENT)
    assert "Prices will rise" not in waiting(drafted) and len(waiting(drafted)) == 4
    assert piles.piles_of(drafted, the_map(drafted))[-1].apart


def test_removing_a_passage_or_a_map_leaves_no_empty_pile_and_no_side(drafted: Document) -> None:
    decide(drafted, "Ben", Side.FOR)
    with drafted.edit("Remove") as edit:
        for words in ("Firms will leave the city", "Firms will stay in the city"):
            source_commands.remove_passage(edit, passage(drafted, words))
    assert [p.heading for p in drafted.all(Pile)] == ["money"]
    with drafted.edit("Remove map") as edit:
        map_commands.remove_map(edit, the_map(drafted))
    assert not drafted.all(Pile) and not drafted.all(SpeakerSide)


THREAD = "One is bad. Two is worse. Three is wrong. Four is right."


@pytest.fixture
def thread() -> Document:
    """A map with four comments in a pile: Ann answers herself, Ben answers Ann, and Ann answers Ben."""
    document = Document(new_id=numbered())
    with document.edit("Draft") as edit:
        map = map_commands.add_map(edit, "Should it be?")
        map_commands.add_claim(edit, "It should be", map)
        source = source_commands.add_source(edit, "Thread", THREAD)
        ann, ben = (source_commands.add_speaker(edit, name) for name in ("Ann", "Ben"))
        made: list[str] = []
        for words, who, answered in (
            ("One is bad.", ann, None),
            ("Two is worse.", ann, 0),
            ("Three is wrong.", ben, 0),
            ("Four is right.", ann, 2),
        ):
            start = THREAD.index(words)
            replies_to = None if answered is None else made[answered]
            made.append(
                source_commands.add_passage(
                    edit,
                    source,
                    start,
                    start + len(words),
                    speaker=who,
                    kind=PassageKind.COMMENT,
                    replies_to=replies_to,
                )
            )
        piles.add_pile(edit, map, "it", made)
    return document


def test_who_changes_sides_takes_the_guesses_along_that_hang_on_what_they_say(thread: Document) -> None:
    decide(thread, "Ann", Side.AGAINST)
    decide(thread, "Ben", Side.FOR)
    assert "    - Three is wrong." in outline(thread).splitlines()
    decide(thread, "Ann", Side.FOR)
    assert outline(thread) == (
        "It should be\n  + One is bad.\n    + Two is worse.\n    + Three is wrong.\n  + Four is right."
    )


def test_answers_to_oneself_are_taken_back_with_what_they_answer(thread: Document) -> None:
    decide(thread, "Ann", Side.AGAINST)
    decide(thread, "Ann", None)
    assert outline(thread) == "It should be"
    assert waiting(thread) == ["One is bad.", "Two is worse.", "Three is wrong.", "Four is right."]


@pytest.mark.parametrize(
    "change",
    [
        lambda edit, claim: map_commands.set_note(edit, claim, "Look this up"),
        lambda edit, claim: map_commands.set_tags(edit, claim, ["money"]),
        lambda edit, claim: map_commands.reword(edit, claim, "All will cost more"),
        lambda edit, claim: map_commands.argue(edit, [claim], Stance.CON, _other(edit, claim)),
    ],
)
def test_what_the_user_did_to_a_first_guess_outlives_the_decision(drafted: Document, change) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Change") as edit:
        change(edit, claim(drafted, "Prices will rise"))
    before = outline(drafted).splitlines()
    decide(drafted, "Ann", None)
    assert outline(drafted).splitlines() == [line for line in before if "Firms" not in line or "city" not in line]


def _other(edit, claim: str) -> str:
    map = next(iter(edit.all(Map))).id
    return map_commands.add_claim(edit, "Wages are no matter of law", map)


def test_what_two_speakers_say_in_the_same_words_stays_with_the_one_who_is_still_decided() -> None:
    document = Document(new_id=numbered())
    with document.edit("Draft") as edit:
        map = map_commands.add_map(edit, "Should it be?")
        map_commands.add_claim(edit, "It should be", map)
        source = source_commands.add_source(edit, "Two", "It is good. It is good.")
        both = [source_commands.add_speaker(edit, name) for name in ("Ann", "Ben")]
        said = [
            source_commands.add_passage(edit, source, at, at + 11, speaker=who)
            for at, who in zip((0, 12), both, strict=True)
        ]
        piles.add_pile(edit, map, "good", said)
    decide(document, "Ann", Side.FOR)
    decide(document, "Ben", Side.FOR)
    decide(document, "Ann", None)
    assert outline(document) == "It should be\n  + It is good."
    assert [p.speaker for p in piles.waiting(document, map)] == [speaker(document, "Ann")]


def test_what_was_gathered_under_a_claim_stays_there_whatever_is_decided(drafted: Document) -> None:
    with drafted.edit("Gather") as edit:
        piles.gather_under(edit, pile(drafted, "money"), "It is about money", Stance.PRO)
    decide(drafted, "Ann", Side.FOR)
    decide(drafted, "Ann", None)
    assert "    + Prices will rise" in outline(drafted).splitlines()
    assert "Firms will leave the city" in waiting(drafted)


def test_single_claims_stand_side_by_side_on_a_map_without_a_thesis(drafted: Document) -> None:
    with drafted.edit("No thesis") as edit:
        map_commands.remove_claim(edit, claim(drafted, "The wage should rise"))
        piles.gather_singly(edit, pile(drafted, "money"), Stance.PRO)
    assert outline(drafted) == "Prices will rise\nWorkers can pay their rent\nNobody knows what happens"


def test_premises_that_the_user_joins_are_no_guess(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Join") as edit:
        map_commands.join(edit, argument(drafted, "Prices will rise"), argument(drafted, "Firms will leave the city"))
    assert sides.guesses(drafted, the_map(drafted)) == []
