"""The role of a speaker, wherever the text states it."""

from __future__ import annotations

import pytest

from argmap.text.reading import QuotationKind, read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The spot was made by Ann Hale, the CEO of Draper & Bow. “It works,” Hale said.", "CEO of Draper & Bow"),
        ("The call went to public information officer Ann Hale. “It works,” Hale said.", "public information officer"),
        ("The bill is on the desk of Gov. Ann Hale. “It works,” Hale said.", "Gov."),
        ("Ann Hale is the superintendent of Dover schools. “It works,” Hale said.", "superintendent of Dover schools"),
        ("“It works,” said Ann Hale, who is the county’s information officer.", "county’s information officer"),
        ("Then teacher Ann Hale sang. “It works,” she said.", "teacher"),
        ("Reporters met Ann Hale in Dover. “It works,” Hale said.", None),
        ("Later Ann Hale sang, and Mayor Bo Chan did not. “It works,” Hale said.", None),
        ("They met Mrs. Ann Hale. “It works,” Hale said.", None),
    ],
)
def test_a_role_is_found_beside_a_name_that_says_nothing_there(text: str, role: str | None) -> None:
    found = read(text)
    assert [q.role for q in found.quotations if q.kind is not QuotationKind.INDIRECT] == [role]
    assert [(speaker.name, speaker.role) for speaker in found.speakers] == [("Ann Hale", role)]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("Dr. Ann Hale, 61, a surgeon who ran the ward, told us “it is over.”", "Ann Hale", "Dr., surgeon"),
        ("Union leader Al Hale, flanked by nurses, said they would “fight on.”", "Al Hale", "Union leader"),
        ("Al Hale, the panel’s top Democrat, called it “hiding the ball.”", "Al Hale", "panel’s top Democrat"),
    ],
)
def test_an_age_and_what_somebody_does_are_no_part_of_a_role(text: str, speaker: str, role: str) -> None:
    (found,) = [q for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]
    assert (found.speaker, found.role) == (speaker, role)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We wait,” said Gloria Banks of the Pier Council.", "Pier Council"),
        ("Nora Whit of the Dock Workers Union said the crews were tired.", "Dock Workers Union"),
        ("“We wait,” Nora Whit, of the Dock Workers Union, said.", "Dock Workers Union"),
        ("“I know every stone,” said Olive Holm from the Quarry Museum.", "Quarry Museum"),
        ("“We wait,” said Gloria Banks of Leeds.", None),
    ],
)
def test_the_body_that_somebody_speaks_for_is_the_role_without_the_little_words(text: str, role: str | None) -> None:
    assert [quotation.role for quotation in read(text).quotations] == [role]
