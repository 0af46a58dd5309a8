"""A sentence that several texts quote has one speaker: whom a text names beside it."""

import pytest

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.records import Passage, Speaker
from argmap.text.source_passages import add_passages
from tests.sketch import numbered

WORDS = "We will never pay for a stadium that nobody in this town wants"
VAGUE = f"Mayor under fire\n\nThe mayor spoke on Monday. “{WORDS},” the statement read. Rosa Diaz left early.\n"
NAMED = f"Stadium debate\n\n“{WORDS},” said Tom Becker, the head of the league.\n\n“It brings jobs,” said Rosa Diaz.\n"
MEANT = f"A long night\n\nRosa Diaz came late. In a statement, she added: “{WORDS}.”\n"
NOBODY = f"Signs\n\nOne sign in the window was new. “{WORDS}.”\n"
OTHER = f"The vote\n\n“{WORDS},” said Ida Holm, who sells maps.\n"


def speakers(*texts: str) -> list[str | None]:
    """Return the names of those who are quoted with the words, text by text."""
    document = Document(new_id=numbered())
    with document.edit("Read") as edit:
        add_passages(edit, [source_commands.add_source(edit, text.splitlines()[0], text) for text in texts])
    said = [p for p in document.all(Passage) if p.exact.startswith("We will never")]
    return [document.get(p.speaker, Speaker).name if p.speaker else None for p in said]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ((VAGUE, NAMED), ["Tom Becker", "Tom Becker"]),
        ((NAMED, VAGUE), ["Tom Becker", "Tom Becker"]),
        ((MEANT, NAMED), ["Tom Becker", "Tom Becker"]),
        ((VAGUE, MEANT), ["Rosa Diaz", "Rosa Diaz"]),
        ((NAMED, OTHER), ["Tom Becker", "Ida Holm"]),
        ((NAMED, OTHER, MEANT), ["Tom Becker", "Ida Holm", None]),
        ((NAMED,), ["Tom Becker"]),
        ((NOBODY,), [None]),
        ((NOBODY, NAMED), ["Tom Becker", "Tom Becker"]),
    ],
)
def test_who_is_named_beside_the_words_says_them_in_the_other_texts_as_well(texts, told):
    assert speakers(*texts) == told


def test_few_words_may_be_said_by_two():
    texts = ["One\n\n“We will see,” said Tom Becker.\n", "Two\n\nIda Holm came late. “We will see,” she said.\n"]
    document = Document(new_id=numbered())
    with document.edit("Read") as edit:
        add_passages(edit, [source_commands.add_source(edit, text[:3], text) for text in texts])
    assert sorted(document.get(p.speaker, Speaker).name for p in document.all(Passage)) == ["Ida Holm", "Tom Becker"]
