"""What other programs say of a record stays with it, by format, and goes when they say nothing more."""

import pytest

from argmap.model import map_commands
from argmap.model.foreign import foreign, formats_of, with_foreign
from argmap.model.records import Claim
from tests.sketch import claim, sketch


def test_each_format_has_its_own_say():
    one = with_foreign(with_foreign(Claim(id="a", text="A"), "mup", {"id": 3}), "aif", [1, "é"])
    assert (foreign(one, "mup"), foreign(one, "aif"), formats_of(one)) == ({"id": 3}, [1, "é"], ("mup", "aif"))
    assert foreign(one, "argdown") is None
    assert with_foreign(with_foreign(one, "mup", {}), "aif", None) == Claim(id="a", text="A")


@pytest.mark.parametrize("text", ["{", "[1]", "3", '{"mup": ' + "[" * 5000])
def test_what_is_damaged_says_nothing(text):
    damaged = Claim(id="a", text="A", foreign=text)
    assert foreign(damaged, "mup") is None
    assert foreign(with_foreign(damaged, "mup", 1), "mup") == 1


def test_a_value_that_json_does_not_have_is_refused():
    with pytest.raises(ValueError, match="no JSON"):
        with_foreign(Claim(id="a", text="A"), "mup", {1, 2})


def test_merged_claims_keep_what_is_said_of_both():
    document = sketch("Thesis\n  + A\n  + B")
    with document.edit("Mark") as edit:
        edit.put(with_foreign(edit.get(claim(document, "A"), Claim), "mup", 1))
        edit.put(with_foreign(with_foreign(edit.get(claim(document, "B"), Claim), "mup", 2), "aif", 3))
    with document.edit("Merge") as edit:
        map_commands.merge(edit, claim(document, "A"), claim(document, "B"))
    kept = document.get(claim(document, "A"), Claim)
    assert (foreign(kept, "mup"), foreign(kept, "aif")) == (1, 3)
