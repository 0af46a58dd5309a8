"""argmap's own JSON gives back exactly what went in, and refuses what it cannot."""

import json

import pytest

from argmap.errors import UserError
from argmap.formats import json as our_json
from argmap.formats import map_file
from argmap.model.document import Document
from tests.sketch import sketch


def test_a_document_comes_back_exactly():
    document = Document(map_file.read_sample())
    again = Document(our_json.read(our_json.write(document)))
    assert again.records() == document.records()


def damaged(change) -> str:
    content = json.loads(our_json.write(sketch("Thesis\n  + A")))
    change(content)
    return json.dumps(content)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not complete JSON"),
        ("[" * 100_000, "not complete JSON"),
        ("[]", "not written by argmap"),
        ('{"format": "other"}', "not written by argmap"),
        (damaged(lambda c: c.update(version=2)), "newer version"),
        (damaged(lambda c: c["claim"].pop()), "missing"),
        (damaged(lambda c: c["claim"][0].update(text=7)), "damaged"),
        (damaged(lambda c: c["claim"][0].update(color="red")), "does not know: color"),
        (damaged(lambda c: c["claim"][0].pop("id")), "damaged"),
        (damaged(lambda c: c["claim"].append(c["claim"][0])), "same id"),
        (damaged(lambda c: c["argument"][0].update(stance="maybe")), "damaged"),
        (damaged(lambda c: c.update(claim=7)), "list of records"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text, says):
    with pytest.raises(UserError, match=says):
        our_json.read(text)
