"""The flow of a debate: where each claim stands, and what was dropped."""

import pytest

from argmap.model import flow_commands
from argmap.model.debate_formats import FORMATS, Speech, format_of, named_format, read_speech, read_speeches
from argmap.model.document import Document
from argmap.model.flow import FlowCell, FlowRole, FlowTable, beside, flow, next_speech, row_heights
from argmap.model.flow_fates import FateKind
from argmap.model.records import Claim, Map, Side, Stance
from tests.sketch import claim, sketch, the_map

DEBATE = """
    Cats are good pets
      + Purring calms
        + Studies show it
        - Few were studied
          - Forty are enough
      + They are clean
      - They scratch
        - Not if they are trained
        - Claws can be cut
"""


def told(document: Document, name: str = "policy", **speeches: str) -> Document:
    """Give a document the speeches of a format, and claims (by their words, _ for a blank) their speeches."""
    form = named_format(name)
    assert form
    with document.edit("Debate") as edit:
        flow_commands.set_speeches(edit, the_map(document), form.speeches)
        for words, speech in speeches.items():
            flow_commands.set_speech(edit, speech, claim(document, words.replace("_", " ")))
    return document


def shown(table: FlowTable, document: Document) -> list[str]:
    """Return the table as lines "row+rows column words"."""
    return [
        f"{cell.row}+{cell.rows} {table.speeches[cell.column].name if 0 <= cell.column < table.nowhere else '·'} "
        f"{document.get(cell.claim, Claim).text}"
        for cell in table.cells
    ]


def cell(document: Document, words: str) -> FlowCell:
    found = flow(document, the_map(document)).cell_of(claim(document, words))
    assert found
    return found


def test_answers_stand_beside_what_they_answer_and_reasons_below_it():
    document = told(sketch(DEBATE))
    assert shown(flow(document, the_map(document)), document) == [
        "0+1 · Cats are good pets",
        "1+1 1AC Purring calms",
        "1+1 1NC Few were studied",
        "1+1 2AC Forty are enough",
        "2+1 1AC Studies show it",
        "3+1 1AC They are clean",
        "4+2 1NC They scratch",
        "4+1 2AC Not if they are trained",
        "5+1 2AC Claws can be cut",
    ]


def test_a_map_without_speeches_has_turns_and_room_for_the_next_answer():
    document = sketch(DEBATE)
    table = flow(document, the_map(document))
    assert [speech.name for speech in table.speeches] == ["For 1", "Against 1", "For 2", "Against 2"]
    assert not table.told
    assert {each.proposed for each in table.cells} == {True}


def test_what_is_told_is_not_proposed_and_what_hangs_on_it_follows():
    document = told(sketch(DEBATE), They_scratch="2NC/1NR")
    assert (cell(document, "They scratch").column, cell(document, "They scratch").proposed) == (3, False)
    assert (cell(document, "Claws can be cut").column, cell(document, "Claws can be cut").proposed) == (4, True)


def test_a_speech_that_is_none_of_the_columns_is_kept_and_told():
    document = told(sketch(DEBATE), They_scratch="PM")
    found = cell(document, "They scratch")
    assert (found.column, found.proposed, found.elsewhere) == (1, True, "PM")


def test_what_the_next_speech_of_the_other_side_does_not_answer_is_dropped():
    document = told(sketch(DEBATE))
    marks = {document.get(c.claim, Claim).text: c.fate.kind for c in flow(document, the_map(document)).cells}
    assert marks == {
        "Cats are good pets": FateKind.FREE,
        "Purring calms": FateKind.ANSWERED,
        "Few were studied": FateKind.ANSWERED,
        "Studies show it": FateKind.ANSWERED,  # with what it supports
        "Forty are enough": FateKind.OPEN,  # nobody has spoken since
        "They are clean": FateKind.DROPPED,
        "They scratch": FateKind.ANSWERED,
        "Not if they are trained": FateKind.OPEN,
        "Claws can be cut": FateKind.OPEN,
    }
    assert str(cell(document, "They are clean").fate.reason) == "dropped: no answer in 1NC"


def test_an_answer_that_comes_too_late_leaves_its_target_dropped():
    document = told(sketch("Pets\n  + Purring\n    - Rarely\n  + Clean"), Rarely="2NC/1NR")
    fate = cell(document, "Purring").fate
    assert (fate.kind, str(fate.reason)) == (FateKind.LATE, "dropped in 1NC, answered only in 2NC/1NR")


def test_an_undercut_answers_the_step_with_all_its_premises():
    document = told(sketch("Pets\n  + Purring & Calm\n    _ Even so"))
    table = flow(document, the_map(document))
    assert [cell(document, words).role for words in ("Purring", "Calm", "Even so")] == [
        FlowRole.OPENS, FlowRole.TOGETHER, FlowRole.UNDERCUTS,
    ]  # fmt: skip
    assert cell(document, "Purring").fate.kind is FateKind.ANSWERED
    assert table.dropped == 0


def test_a_reason_that_no_answer_touches_is_dropped_though_its_sister_is_answered():
    document = told(sketch("Pets\n  + Good\n    + One\n      - Not so\n    + Two"))
    assert cell(document, "Good").fate.kind is FateKind.ANSWERED
    assert cell(document, "Two").fate.kind is FateKind.DROPPED


def test_of_a_line_of_which_nothing_is_answered_only_the_first_claim_is_marked():
    document = told(sketch("Pets\n  + Good\n    + One\n    + Two\n  - Bad"))
    assert [cell(document, w).fate.kind for w in ("Good", "One", "Two")] == [
        FateKind.DROPPED, FateKind.FREE, FateKind.FREE,
    ]  # fmt: skip


def test_nobody_has_to_answer_in_a_reply_speech():
    document = told(sketch("Pets\n  - Bad\n  - Sad"), "world-schools", Bad="3 Opp", Sad="Prop Reply")
    assert cell(document, "Bad").fate.kind is FateKind.FREE


def test_a_claim_with_two_places_has_one_cell_with_what_hangs_on_it_and_answers_in_both():
    document = told(sketch("Pets\n  + Purring\n    - Too few\n      - No\n  + Studies\n    - Too few"))
    table = flow(document, the_map(document))
    cells = [each for each in table.cells if each.claim == claim(document, "Too few")]
    assert [(each.again, each.row, each.rows) for each in cells] == [(False, 1, 1), (True, 2, 1)]
    assert table.dropped == 0


def test_claims_without_a_place_in_the_debate_stand_after_the_speeches():
    document = told(sketch("Pets\n  + Purring\nLoose"))
    table = flow(document, the_map(document))
    assert cell(document, "Loose").column == table.nowhere
    assert cell(document, "Loose").role is FlowRole.LOOSE
    assert table.columns == table.nowhere + 1


def test_an_empty_map_has_no_rows():
    table = flow(sketch(""), "r1")
    assert (table.rows, table.cells, len(table.speeches)) == (0, (), 4)
    with pytest.raises(KeyError):
        flow(sketch(""), "nowhere")


def test_no_two_cells_overlap_and_a_cell_spans_what_answers_it():
    document = sketch(
        DEBATE + "      + Third\n        - A\n          - A1\n          - A2\n            + A3\n        - B\n"
    )
    for speeches in [None, *(form.speeches for form in FORMATS), (Speech("Round 1"), Speech("Round 2"))]:
        table = flow(document, the_map(document), speeches or ())
        taken = [(row, each.column) for each in table.cells for row in range(each.row, each.row + each.rows)]
        assert len(taken) == len(set(taken))
        assert {row for row, _ in taken} == set(range(table.rows))


def test_a_debate_may_go_on_for_ever():
    document = sketch("Pets")
    on = claim(document, "Pets")
    with document.edit("Long") as edit:
        for number in range(300):
            on = flow_commands.say_in(edit, the_map(document), on, f"No {number}", Stance.CON, "")
    table = flow(document, the_map(document))
    assert len(table.speeches) == 12
    assert len(table.cells) == 301


def test_where_a_cell_can_go_and_where_it_is_answered():
    document = told(sketch(DEBATE))
    table = flow(document, the_map(document))
    scratch = cell(document, "They scratch")
    assert (beside(table, scratch, 1), beside(table, scratch, -1)) == (table.speeches[2], table.speeches[0])
    assert beside(table, cell(document, "Purring calms"), -1) is None
    assert next_speech(table, scratch) == table.speeches[2]
    assert next_speech(table, cell(document, "Cats are good pets")) == table.speeches[1]


def test_rows_are_high_enough_for_their_cells_together():
    document = told(sketch(DEBATE))
    table = flow(document, the_map(document))
    needed = [9 if each.rows == 2 else 3 for each in table.cells]
    heights = row_heights(table, needed)
    for each, lines in zip(table.cells, needed, strict=True):
        assert sum(heights[each.row : each.row + each.rows]) >= lines


def test_speeches_are_stored_with_their_sides():
    document = told(sketch("Pets"), "lincoln-douglas")
    stored = document.get(the_map(document), Map).speeches
    assert stored == ("for:AC", "against:NC/1NR", "for:1AR", "against:2NR", "for:2AR")
    assert format_of(stored) is named_format("lincoln-douglas")
    assert read_speech("Free discussion") == Speech("Free discussion", Side.NEITHER)
    assert read_speeches(["for:A", "A", "", "for: ", "against:B"]) == (Speech("A", Side.FOR), Speech("B", Side.AGAINST))


def test_speeches_can_be_put_in_another_order():
    document = told(sketch("Pets"), "public-forum")
    told(document, "public-forum-con")
    assert format_of(document.get(the_map(document), Map).speeches) is named_format("public-forum-con")


def test_a_speech_that_is_renamed_takes_its_claims_along():
    document = told(sketch(DEBATE), They_scratch="1NC")
    with document.edit("Rename") as edit:
        flow_commands.rename_speeches(edit, the_map(document), {"1NC": "Neg  1", "1AC": ""})
    assert document.get(claim(document, "They scratch"), Claim).speech == "Neg 1"
    assert document.get(the_map(document), Map).speeches[:2] == ("for:1AC", "against:Neg 1")


def test_what_is_proposed_can_be_kept():
    document = told(sketch(DEBATE), They_scratch="2NC/1NR")
    with document.edit("Keep") as edit:
        flow_commands.keep_proposed(edit, the_map(document))
    assert document.get(claim(document, "Claws can be cut"), Claim).speech == "1AR"
    assert document.get(claim(document, "They scratch"), Claim).speech == "2NC/1NR"
    assert document.get(claim(document, "Cats are good pets"), Claim).speech == ""


def test_every_format_has_names_of_its_own():
    for form in FORMATS:
        assert len({speech.name for speech in form.speeches}) == len(form.speeches)
        assert format_of([speech.stored for speech in form.speeches]) is form
