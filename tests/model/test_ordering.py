"""Keys of order leave room everywhere, stay short, and mean the same on every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.ordering import NoRoom, after, between, from_number, is_key

NUMBERS = st.integers(-(2**63), 2**63 - 1)


@st.composite
def rows(draw: st.DrawFn) -> list[str]:
    """Return a row of keys into which some were put between others, as users do."""
    row = [from_number(number) for number in sorted(draw(st.sets(st.integers(-5, 5), min_size=1)))]
    for place in draw(st.lists(st.integers(0, 30), max_size=30)):
        put(row, place % (len(row) + 1))
    return row


def put(row: list[str], at: int) -> None:
    """Put a key at a place of a row."""
    low = row[at - 1] if at else ""
    row.insert(at, between(low, row[at]) if at < len(row) else after(low))


@given(rows())
def test_there_is_room_before_between_and_after_any_two(row):
    assert row == sorted(set(row))
    assert all(is_key(key) for key in row)
    for at in range(len(row) + 1):
        longer = list(row)
        put(longer, at)
        assert longer == sorted(set(longer))
        assert len(longer[at]) <= 1 + max(map(len, row[max(0, at - 1) : at + 1]))


@given(NUMBERS, NUMBERS)
def test_keys_of_numbers_compare_as_the_numbers_do(one, other):
    assert (from_number(one) < from_number(other)) == (one < other)
    assert (from_number(one).encode() < from_number(other).encode()) == (one < other)


def test_keys_of_numbers_never_change():
    """Two people who open the same old file get the same keys, today and with any later version."""
    keys = [from_number(number) for number in (-(2**63), -63, -1, 0, 1, 39, 40, 101, 102, 2**63 - 1)]
    assert keys == ["0q1fsE0SvsEs", "9zz", "Az", "B", "C", "o", "p0", "pz", "q00", "z9yK7lzX47kT"]


@pytest.mark.parametrize("at", [lambda n: 1, lambda n: n + 1], ids=["after the first", "before the last"])
def test_keys_stay_short_where_1000_are_put_at_one_place(at):
    row = [after(""), after(after(""))]
    for n in range(1000):
        put(row, at(n))
    assert row == sorted(set(row))
    assert max(map(len, row)) <= 4


def test_keys_stay_short_where_thousands_are_added_one_after_another():
    key = ""
    for _ in range(40):
        key = after(key)
        assert len(key) == 1
    for _ in range(3900):
        key = after(key)
    assert len(key) == 3


def test_there_is_no_key_between_equals_and_before_the_empty_one():
    for low, high in [("B", "B"), ("C", "B"), ("", ""), ("", "0" * 12)]:
        with pytest.raises(NoRoom):
            between(low, high)
    with pytest.raises(NoRoom):
        from_number(2**70)
    assert after(from_number(2**63)) > from_number(2**63)


def test_after_the_greatest_counter_there_is_room():
    greatest = "z" * 12
    assert is_key(greatest) and after(greatest) > greatest and is_key(after(greatest))


@pytest.mark.parametrize("text", ["é", "p", "B ", "0123", "-1"])
def test_other_texts_are_no_keys(text):
    assert not is_key(text)


@given(st.text(alphabet="AKLZ[\\]^_`azp09 \n", max_size=14))
def test_a_text_is_a_key_exactly_where_a_place_can_be_found_after_it(text: str) -> None:
    try:
        after(text)
    except ValueError:
        assert not is_key(text)
    else:
        assert is_key(text)
