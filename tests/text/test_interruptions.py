"""A quotation that its own speaker interrupts is one passage, and no words are a passage twice."""

from __future__ import annotations

import pytest

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.placing import claim_text
from argmap.model.records import Passage
from argmap.model.verbatim import is_verbatim
from argmap.text.reading import QuotationKind, read
from argmap.text.reading_report import report
from argmap.text.source_passages import add_passages
from tests.sketch import numbered


def passages(text: str) -> list[str]:
    """Return the words of the passages that a document gets, in order of their places."""
    document = Document(new_id=numbered())
    with document.edit("Add") as edit:
        add_passages(edit, [source_commands.add_source(edit, "Lane", text)])
    return [p.exact for p in sorted(document.all(Passage), key=lambda p: p.start)]


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("“The risk,” said Ana Reed, “is that nobody comes.”", "The risk … is that nobody comes."),
        ('"The risk," Ana Reed said, "is that nobody comes."', "The risk … is that nobody comes."),
        ("“We,” Dr. Ana Reed of Leeds said, “are ready.”", "We … are ready."),
        ("“It is late,” Ana Reed said, “and we must go,” she told us, “now.”", "It is late … and we must go … now."),
        ("“Will it work?” Ana Reed asked, “or will it fail?”", "Will it work? … or will it fail?"),
    ],
)
def test_a_quotation_interrupted_by_its_speaker_is_one_passage_and_its_card_leaves_the_rest_out(
    text: str, card: str
) -> None:
    (words,) = passages(text)
    assert words in text
    assert claim_text(words) == card
    assert is_verbatim(card, [words])


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” Ana Reed said. “We must go.”",
        "“It is late,” Ana Reed said, adding, “We must go.”",
        "Ana Reed called it “fair,” she said, and “honest.”",
    ],
)
def test_two_statements_stay_two_passages(text: str) -> None:
    assert len(passages(text)) == 2


def test_words_that_quote_somebody_inside_are_no_interruption() -> None:
    words = "He wrote “no” to me, and “yes” to her, and left"
    assert claim_text(words) == words


def test_a_report_lists_the_pieces_and_tells_which_one_goes_on() -> None:
    found = report("“The risk,” said Ana Reed, “is that nobody comes.” “It is late,” she said.")["passages"]
    assert [(p["exact"], p["continues"]) for p in found] == [
        ("The risk", False),
        ("is that nobody comes.", True),
        ("It is late", False),
    ]


def test_of_a_reported_clause_with_a_quoted_word_the_clause_is_the_passage() -> None:
    text = "Ana Reed said the plan was “crazy” and would cost the town its only school."
    assert [q.exact for q in read(text).quotations if q.kind is QuotationKind.MIXED] == ["crazy"]
    assert passages(text) == ["the plan was “crazy” and would cost the town its only school"]


def test_of_a_reported_clause_that_is_mostly_quoted_the_quotations_are_the_passages() -> None:
    text = "Ana Reed said the crisis “needs to be a dinner table talk,” adding “we need everyone on it.”"
    assert passages(text) == ["needs to be a dinner table talk", "we need everyone on it."]
