from pathlib import Path

import pytest

from argmap.errors import UserError
from argmap.message import Message, join


def test_values_stand_at_their_places():
    assert (
        str(Message("“{file}” holds {size} letters.", file=Path("a.txt"), size=1200)) == "“a.txt” holds 1,200 letters."
    )


def test_braces_that_come_with_a_value_stay():
    assert str(Message("Not {what}", what="{file}")) == "Not {file}"
    assert str(UserError("This {is} as it was")) == "This {is} as it was"


@pytest.mark.parametrize(
    ("n", "expected"), [(1, "1 reply is hidden, 1 claim"), (2, "2 replies are hidden, 2 claims"), (1000, None)]
)
def test_english_has_its_plural(n: int, expected: str | None):
    message = Message("%n repl(y/ies) (is/are) hidden, %Ln claim(s)", "", n)
    assert str(message) == (expected or "1,000 replies are hidden, 1,000 claims")


def test_a_message_can_stand_in_another_and_in_a_list():
    names = [Message("“{name}”", name=name) for name in "abc"]
    assert str(Message("{names} are there", names=names)) == "“a”, “b”, and “c” are there"
    assert join(["a", "b"]) == "a and b"


def test_a_message_survives_the_way_to_another_process():
    message = Message("%n {names}", "", 2, names=[Message("“{a}”", a=1)], path=Path("a"))
    assert str(Message.from_json(message.to_json())) == str(message)
    assert Message.from_json(message.to_json()) == message


def test_an_error_says_its_message_in_english():
    error = UserError("“{file}” is a folder.", file="a")
    assert str(error) == str(error.message) == "“a” is a folder."
    assert str(UserError(error.message)) == "“a” is a folder."
