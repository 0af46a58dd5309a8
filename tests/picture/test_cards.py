"""Cards at the widths that an arrangement may choose: all of the words, inside, and as high as the layout was told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.picture import PathShape, RectShape, TextShape, measure_map
from argmap.picture.cards import Card
from argmap.picture.measure import clean
from tests.picture.maps import LIGHT, any_map, any_text, say, tree_of
from tests.sketch import claim, sketch

any_words = st.one_of(
    any_text,
    st.lists(
        st.sampled_from(
            "the police-state and/or face — “quoted” أن تمنع الهواتف שלום עולם 人工智能应当受到监管 ความ Ελληνικά दावा "
            "e\u0301 🐈 http://a.example/b-c?d=e … 3.14 Donaudampfschifffahrtsgesellschaft".split()
        ),
        max_size=60,
    ).map(" ".join),
)
widths = st.floats(150, 560)


def card_of(document: Document, text: str) -> Card:
    made = measure_map(document, tree_of(document), LIGHT)
    return made.cards[claim(document, text)]


def cards_of(words: str, who: str, *, quoted: bool, tags: list[str]) -> list[Card]:
    """Return the cards of a thesis and of an objection to it with the same words."""
    document = sketch("Thesis\n  - Objection")
    with document.edit("Word") as edit:
        for text in ("Thesis", "Objection"):
            one = claim(document, text)
            map_commands.reword(edit, one, words.replace("\x00", "") or "x")
            map_commands.set_tags(edit, one, [tag.replace("\x00", "") for tag in tags])
    if quoted:
        first = next(iter(document.all(Claim)))
        say(document, first.text, who.replace("\x00", "") or "?", words="Other words", role="somebody who speaks")
    return list(measure_map(document, tree_of(document), LIGHT).cards.values())


def drawn_texts(card: Card, width: float) -> list[TextShape]:
    return [s for s in card.at(width, card.height_at(width)) if isinstance(s, TextShape)]


@settings(max_examples=60)
@given(any_words, any_text, st.booleans(), st.lists(any_text, max_size=2), widths)
def test_a_card_is_as_high_at_every_width_as_the_layout_was_told(
    words: str, who: str, quoted: bool, tags: list[str], width: float
) -> None:
    for card in cards_of(words, who, quoted=quoted, tags=tags):
        height = card.height_at(width)
        texts = drawn_texts(card, width)
        for text in texts:
            if width >= card.shapes[0][0]:
                assert text.left >= 0 and text.left + text.width <= width + 1
            assert text.baseline - text.size * 0.8 >= 0 and text.baseline + text.size * 0.25 <= height
        lowest = max(text.baseline + text.size * 0.25 for text in texts)
        assert height - lowest <= 2 * LIGHT.padding_above + 6, "no empty foot"


@settings(max_examples=40)
@given(any_map())
def test_wider_cards_are_lower_and_none_is_narrower_than_180_px(document: Document) -> None:
    for card in measure_map(document, tree_of(document), LIGHT).cards.values():
        for (narrow, high), (wide, low) in zip(card.shapes, card.shapes[1:], strict=False):
            assert narrow < wide and high > low
        assert card.shapes[0][0] >= 180
        assert card.height == card.height_at(card.width)


@given(st.sampled_from(["Cats purr. " * 40, "人工智能应当受到监管。" * 40, "הטיעון הזה ארוך מאוד. " * 40]), widths)
def test_nothing_is_lost_at_any_width(text: str, width: float) -> None:
    document = sketch("Thesis\n  + " + text.strip())
    card = card_of(document, text.strip())
    shown = "".join(shape.text for shape in drawn_texts(card, width))
    assert "".join(shown.split()) == "".join(clean(text).split())


def test_a_stretched_card_keeps_its_lines_and_fills_its_width() -> None:
    document = sketch("Thesis\n  + " + "Cats purr when they are stroked. " * 4)
    card = card_of(document, ("Cats purr when they are stroked. " * 4).strip())
    width = card.shapes[0][0] + 13
    lines = [text.text for text in drawn_texts(card, width)]
    assert lines == [text.text for text in drawn_texts(card, card.shapes[0][0])]
    paper = next(s for s in card.at(width, card.height_at(width)) if isinstance(s, RectShape))
    assert paper.width == width


def test_no_line_is_longer_than_an_eye_can_follow() -> None:
    text = "Once powerful surveillance systems like these are built, the harm will be hard to undo. " * 30
    document = sketch("Thesis\n  + " + text.strip())
    card = card_of(document, text.strip())
    widest = card.shapes[-1][0]
    assert max(len(shape.text) for shape in drawn_texts(card, widest)) <= 70
    lengths = [len(shape.text) for shape in drawn_texts(card, widest)]
    assert sum(lengths) / len(lengths) <= 65


def test_a_short_claim_has_one_shape_and_a_long_one_many() -> None:
    long = "Cats purr when they are stroked, and that calms people. " * 5
    document = sketch(f"Thesis\n  + No\n  - {long.strip()}")
    assert len(card_of(document, "No").shapes) == 1
    assert len(card_of(document, long.strip()).shapes) > 5


def test_a_card_draws_the_same_value_for_the_same_size() -> None:
    document = sketch("Thesis")
    card = card_of(document, "Thesis")
    assert card.at(260, card.height) is card.at(260, card.height)


@pytest.mark.parametrize("text", ["الهواتف تشتت انتباه الطلاب", "הטלפונים מסיחים את הדעת"])
def test_a_card_whose_words_run_leftward_is_mirrored_as_a_whole(text: str) -> None:
    document = sketch(f"Thesis\n  + {text}\n  + Phones distract")
    for words in (text, "Phones distract"):
        say(document, words, "Ada Lane", role="teacher")
    mirrored, usual = card_of(document, text), card_of(document, "Phones distract")
    width = 260.0
    for card, right in ((mirrored, True), (usual, False)):
        shapes = card.at(width, card.height_at(width))
        bar = next(s for s in shapes if isinstance(s, PathShape))
        xs = [n for command in bar.commands for n in command[1::2]]
        assert (min(xs) > width / 2) is right, "the bar"
        initials = next(s for s in shapes if isinstance(s, TextShape) and s.anchor == "middle")
        assert (initials.x > width / 2) is right
        name = next(s for s in shapes if isinstance(s, TextShape) and s.text == "Ada Lane")
        assert (name.left > width / 2) is right


def test_a_claim_at_which_an_argument_from_elsewhere_ends_has_room_for_its_label() -> None:
    document = sketch("""
        Thesis
          + One reason
          + Another reason
            + Shared
          - An objection
            + Shared
    """)
    assert card_of(document, "An objection").height > card_of(document, "One reason").height
    assert card_of(document, "Shared").height > card_of(document, "One reason").height
