"""What is marked on screen is what stands in the source, whatever characters it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from argmap.ui.reader.utf16 import Offsets

TEXTS = st.text(
    st.one_of(st.sampled_from("ab \n\r\t\u2028\u2029\0\ufdd0\ufffc\ufeff\ufffe😀𝒳é\u0301\u200d\v\f"), st.characters()),
    max_size=40,
)


def document(text: str) -> tuple[Offsets, QTextDocument]:
    offsets, made = Offsets(text), QTextDocument()
    made.setPlainText(offsets.shown)
    return offsets, made


def selected(made: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(made)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize(
    "text",
    [
        "a😀b",
        "one\r\ntwo",
        "one\u2028two",
        "one\0two",
        "\r\n\r\n😀\r\n",
        "",
        "a\rb",
        "\r\n",
        "\ufeff",
        "\ufeffa😀",
        "\ufffea😀",
    ],
)
def test_qt_holds_as_many_characters_as_are_counted(qapp: object, text: str) -> None:
    offsets, made = document(text)
    assert made.characterCount() - 1 == offsets.position(len(text))


@given(TEXTS)
def test_every_place_of_a_source_is_found_again(qapp: object, text: str) -> None:
    offsets, made = document(text)
    assert made.characterCount() - 1 == offsets.position(len(text))
    for offset in range(len(text) + 1):
        inside_break = text[offset - 1 : offset + 1] == "\r\n"
        assert offsets.offset(offsets.position(offset)) == (offset - 1 if inside_break else offset)


@given(TEXTS)
def test_every_character_is_shown_where_it_is_counted(qapp: object, text: str) -> None:
    offsets, made = document(text)
    for offset, sign in enumerate(text):
        if sign.isalpha():
            assert selected(made, offsets.position(offset), offsets.position(offset + 1)) == sign


@given(TEXTS)
def test_places_on_screen_keep_their_order(qapp: object, text: str) -> None:
    offsets, made = document(text)
    places = [offsets.offset(position) for position in range(made.characterCount())]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
