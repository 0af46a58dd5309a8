"""What somebody did not say is no quotation of theirs; what they did say is, however many negations stand around it."""

from pathlib import Path

import pytest

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.records import Passage, Speaker
from argmap.text.draft import draft
from argmap.text.reading import Quotation, QuotationKind, read
from argmap.text.reading_report import report
from argmap.text.source_passages import add_passages
from tests.sketch import numbered
from tests.text.marked import SPECIMENS

TEXT = """Lane divides the town

Mayor Ana Pratt never called the quay “a costly blunder that will ruin us,” her office says. Lee Stroud denied that he
backs the toll. “The quay should be built at once,” said Rosa Lind.
"""


def sentences(name: str) -> list[str]:
    return (Path(SPECIMENS) / name).read_text(encoding="utf-8").splitlines()


def meeting(marked: str) -> list[Quotation]:
    """Return what is found at the marked words of a sentence."""
    before, _, rest = marked.partition("[[")
    words, _, after = rest.partition("]]")
    low, high = len(before), len(before + words)
    return [q for q in read(before + words + after).quotations if q.start < high and low < q.end]


@pytest.mark.parametrize("sentence", sentences("unsaid.txt"))
def test_what_was_not_said_is_left_out_or_marked_as_denied(sentence: str) -> None:
    assert not [q for q in meeting(sentence) if not q.denied]


@pytest.mark.parametrize("sentence", sentences("said.txt"))
def test_what_was_said_stays_a_quotation_whatever_is_denied_around_it(sentence: str) -> None:
    assert [q for q in meeting(sentence) if not q.denied]


@pytest.mark.parametrize(
    "text",
    [
        "Not only did Joy Pell call the plan “a gift to the town,” she voted for it.",
        "Only after the vote did Joy Pell label the plan “a gift to the town.”",
        "Joy Pell never tires of saying “the river belongs to everyone.”",
        "Joy Pell, who was fond of saying “the river belongs to everyone,” sold it.",
        "“There is no excuse for this,” Joy Pell, who never blames her voters, said.",
        "“There is no excuse for this,” Joy Pell, who has not refused an interview in years, told the paper.",
        "“There is no excuse for this,” said Joy Pell, who never blames her voters.",
    ],
)
def test_a_denial_beside_the_words_takes_them_from_nobody(text: str) -> None:
    assert [(q.speaker, q.denied) for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT] == [
        ("Joy Pell", False)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "No one in the council said the lane was “safe for small children.”",
        "Nobody at the hearing called the lane “safe for small children.”",
        "“The lane is safe for small children,” none of the fathers said.",
        "Neither the mayor nor the clerk said the lane was “safe for small children.”",
        "According to nobody, “the lane is safe for small children.”",
    ],
)
def test_nobody_is_no_speaker(text: str) -> None:
    assert [q.speaker for q in read(text).quotations if q.speaker] == []


def test_who_denies_a_reported_clause_is_named_with_it() -> None:
    (found,) = read("Lee Stroud, a baker, took no side. Stroud denied that he backs the toll.").quotations
    assert (found.speaker, found.kind, found.denied) == ("Lee Stroud", QuotationKind.INDIRECT, True)
    assert found.exact == "he backs the toll"


def test_the_same_words_stay_a_quotation_where_somebody_says_them() -> None:
    text = "Ana Pratt never called the quay “a costly blunder.” “A costly blunder,” said Lee Stroud, “and a sad one.”"
    said = [(q.speaker, q.exact.strip(",.")) for q in read(text).quotations if not q.denied]
    assert said == [("Lee Stroud", "A costly blunder"), ("Lee Stroud", "and a sad one")]


def test_every_passage_of_a_report_tells_whether_it_is_denied() -> None:
    found = report(TEXT)["passages"]
    assert {p["exact"].rstrip(".,"): p["denied"] for p in found} == {
        "a costly blunder that will ruin us": True,
        "he\nbacks the toll": True,
        "The quay should be built at once": False,
    }


@pytest.mark.parametrize("question", [None, "Should the quay be built at once?"])
def test_no_denied_words_reach_a_document(question: str | None) -> None:
    document = Document(new_id=numbered())
    with document.edit("Add") as edit:
        source = source_commands.add_source(edit, "Lane", TEXT)
        if question is None:
            add_passages(edit, [source])
        else:
            draft(edit, [source], question)
    assert [p.exact.rstrip(".,") for p in document.all(Passage)] == ["The quay should be built at once"]
    assert [s.name for s in document.all(Speaker)] == ["Rosa Lind"]
