"""Cards say in small type how near a claim is to its words, that nobody says it, and what is asked about it."""

from argmap.model import open_questions, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import Fidelity
from argmap.model.tree import tree
from argmap.picture import measure_map, theme
from argmap.picture.cards import Card
from argmap.picture.shapes import PathShape, TextShape
from tests.sketch import argument, claim, sketch, the_map


def card(document: Document, words: str) -> Card:
    on_map = tree(document, the_map(document))
    return measure_map(document, on_map, theme("light")).cards[claim(document, words)]


def written(card: Card) -> str:
    return " ".join(shape.text for shape in card.at(*card.shapes[-1]) if isinstance(shape, TextShape))


def test_a_card_tells_a_proposal_from_what_somebody_has_said():
    document = sketch("Cats make good pets\n  + They purr when they are happy and fed")
    with document.edit("Quote") as edit:
        source = source_commands.add_source(edit, "Talk", "Happy cats purr, they say, when they are fed well.")
        passage = source_commands.add_passage(edit, source, 0, 50)
        source_commands.cite(edit, claim(document, "They purr when they are happy and fed"), passage)
    assert "perhaps paraphrased" in written(card(document, "They purr when they are happy and fed"))
    with document.edit("Say") as edit:
        id = claim(document, "They purr when they are happy and fed")
        qualifications.set_fidelity(edit, id, Fidelity.SUMMED_UP)
    shown = card(document, "They purr when they are happy and fed")
    assert "summed up" in written(shown) and "perhaps" not in written(shown)
    assert "summed up" in shown.description


def test_an_unstated_premise_has_a_dashed_border_and_the_word():
    document = sketch("Cats make good pets\n  + Cats purr & What purrs is good")
    with document.edit("Mark") as edit:
        qualifications.mark_unstated(edit, claim(document, "What purrs is good"))
    shown = card(document, "What purrs is good")
    assert "unstated" in written(shown) and "Unstated" in shown.description
    borders = [s for s in shown.at(*shown.shapes[-1]) if isinstance(s, PathShape) and s.dash]
    assert len(borders) == 1
    other = card(document, "Cats purr")
    assert not [s for s in other.at(*other.shapes[-1]) if isinstance(s, PathShape) and s.dash]


def test_a_card_counts_the_open_questions_about_its_claim():
    document = sketch("Cats make good pets\n  + Cats purr")
    with document.edit("Ask") as edit:
        for text in ("Which?", "When?"):
            asked = open_questions.ask(edit, claim(document, "Cats purr"), text)
    assert "2 open questions" in written(card(document, "Cats purr"))
    with document.edit("Close") as edit:
        open_questions.close_question(edit, asked)
    assert "1 open question" in written(card(document, "Cats purr"))


def test_a_step_tells_its_scheme_and_how_many_questions_are_open():
    document = sketch("Cats make good pets\n  + Cats purr")
    step = argument(document, "Cats purr")
    with document.edit("Name") as edit:
        qualifications.name_scheme(edit, step, "sign")
    on_map = tree(document, the_map(document))
    before = measure_map(document, on_map, theme("light"))
    assert "Sign · 3 open questions" in before.abouts[step]
    with document.edit("Answer") as edit:
        open_questions.close_question(edit, open_questions.take_up(edit, step, "sign.other"))
    after = measure_map(document, on_map, theme("light"), before)
    assert "Sign · 2 open questions" in after.abouts[step]
