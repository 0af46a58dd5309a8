"""Whose words quoted lines are, at their depth and without their marks."""

from argmap.model.placing import claim_text
from argmap.text.reading import read
from tests.text.growth import is_linear


def _said(text: str) -> list[tuple[str | None, str]]:
    return [(one.speaker, one.exact) for one in read(text).quotations]


def test_all_lines_of_a_block_are_quoted_without_their_marks() -> None:
    for between in ("\n> ", "\n>\n> ", "\n\n> "):
        for before in ("\n", "\n\n"):
            found = _said(f"Mayor Ida Holm wrote:{before}> The ferry sails in June.{between}It is free.\n")
            assert found == [("Ida Holm", "The ferry sails in June."), ("Ida Holm", "It is free.")]


def test_what_is_quoted_more_deeply_is_somebody_elses() -> None:
    found = _said("Rolf Beck replied:\n\n> > The ferry sails in June.\n>\n> I doubt it.\n\nSo it goes on.\n")
    assert found == [("Rolf Beck", "I doubt it.")]


def test_a_quotation_in_a_quotation_has_the_speaker_whom_the_line_over_it_names() -> None:
    found = _said("Rolf Beck replied:\n\n> Ida Holm wrote:\n> > The ferry sails in June.\n>\n> I doubt it.\n")
    assert sorted(found, key=str) == [("Ida Holm", "The ferry sails in June."), ("Rolf Beck", "I doubt it.")]


def test_a_block_is_of_whoever_signs_it() -> None:
    for below in ("\n> — Rolf Beck, baker", "\n>\n> -- Rolf Beck", "\n\n— Rolf Beck (@rolf) May 3, 2024"):
        found = _said(f"The town argues.\n\n> Ferries keep us alive.{below}\n\nThe vote is in May.\n")
        assert found == [("Rolf Beck", "Ferries keep us alive.")]


def test_what_somebody_never_wrote_and_a_block_of_nobody_are_nobodys() -> None:
    assert _said("Ida Holm never wrote:\n\n> The ferry is dead.\n\nThe vote is in May.\n") == []
    assert _said("The town argues.\n\n> The ferry is dead.\n\nThe vote is in May.\n") == []


def test_a_sentence_that_runs_over_quoted_lines_goes_on() -> None:
    lines = (
        "> The ferry of the town has been ours for longer\n> than any of us can remember, and we will mend it\n"
        "> ourselves.\n"
    )
    found = read(f"Ida Holm wrote:\n\n{lines}\nThe vote is in May.\n").quotations
    assert [one.continues for one in found] == [False, True, True]
    assert all(one.speaker == "Ida Holm" and ">" not in one.exact for one in found)


def test_a_card_has_no_marks_of_quoted_lines() -> None:
    assert claim_text("The ferry is ours\n> and will be.\n> > Why?") == "The ferry is ours and will be. Why?"


def test_long_blocks_are_read_in_time_linear_in_their_length() -> None:
    def work(size: int) -> object:
        return read("Ida Holm wrote:\n\n" + "> The ferry is late.\n> > It is.\n" * size)

    assert is_linear(work, 200, 8)
