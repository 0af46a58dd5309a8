"""argmap's own JSON gives back exactly what went in, and refuses what it cannot."""

import json
from pathlib import Path

import jsonschema
import pytest

from argmap.errors import UserError
from argmap.formats.maps import json_schema, map_file
from argmap.formats.maps import own_json as our_json
from argmap.model import map_settings, open_questions, qualifications
from argmap.model.document import Document
from argmap.model.records import ArrangementKind, Direction, Fidelity, Map, OpenQuestion, SiblingOrder
from tests.sketch import argument, claim, outline, sketch, the_map


def test_a_document_comes_back_exactly():
    document = Document(map_file.read_sample())
    again = Document(our_json.read(our_json.write(document)))
    assert again.records() == document.records()


def test_what_version_1_wrote_is_read():
    document = sketch("Thesis\n  + A\n  - B\n  + C")
    content = json.loads(our_json.write(document))
    for number, values in enumerate(sorted(content["placement"], key=lambda values: values["order"])):
        values["order"] = number - 1
    content["map"][0]["order"] = 0
    again = Document(our_json.read(json.dumps(content | {"version": 1})))
    assert outline(again) == outline(document)


def test_a_map_that_says_nothing_of_its_arrangement_gets_that_of_new_maps():
    content = json.loads(our_json.write(sketch("Thesis")))
    for name in ("arrangement", "direction", "sibling_order"):
        del content["map"][0][name]
    (map,) = Document(our_json.read(json.dumps(content))).all(Map)
    assert (map.arrangement, map.direction) == (ArrangementKind.COMPACT, Direction.TOP_DOWN)
    assert map.sibling_order is SiblingOrder.AS_SET


def test_questions_schemes_and_nearness_come_back_and_older_files_have_none():
    document = sketch("Thesis\n  + A")
    thesis, step = claim(document, "Thesis"), argument(document, "A")
    with document.edit("Read carefully") as edit:
        qualifications.set_fidelity(edit, thesis, Fidelity.SUMMED_UP)
        qualifications.mark_unstated(edit, claim(document, "A"))
        qualifications.name_scheme(edit, step, "sign")
        open_questions.answer_question(edit, open_questions.take_up(edit, step, "sign.other"), thesis)
        open_questions.ask(edit, thesis, "Why?")
        map_settings.leave_out(edit, the_map(document), ["unsupported"])
    text = our_json.write(document)
    assert Document(our_json.read(text)).records() == document.records()
    content = json.loads(text)
    del content["openquestion"], content["map"][0]["quiet"], content["argument"][0]["scheme"]
    for values in content["claim"]:
        del values["fidelity"], values["unstated"]
    older = Document(our_json.read(json.dumps(content)))
    assert outline(older) == outline(document) and not older.all(OpenQuestion)


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
        (damaged(lambda c: c.update(version=3)), "newer version"),
        (damaged(lambda c: c.pop("version")), "in which version"),
        (damaged(lambda c: c.update(version="2")), "in which version"),
        (damaged(lambda c: c.update(weather=[])), "does not know: weather"),
        (damaged(lambda c: (c.update(version=1), c["map"][0].update(order=2**70))), "damaged"),
        (damaged(lambda c: c["claim"].pop()), "missing"),
        (damaged(lambda c: c["claim"][0].update(text=7)), "damaged"),
        (damaged(lambda c: c["claim"][0].update(color="red")), "does not know: color"),
        (damaged(lambda c: c["claim"][0].pop("id")), "damaged"),
        (damaged(lambda c: c["claim"].append(c["claim"][0])), "same id"),
        (damaged(lambda c: c["argument"][0].update(stance="maybe")), "damaged"),
        (damaged(lambda c: c["map"][0].update(arrangement="spiral")), "spiral"),
        (damaged(lambda c: c["map"][0].update(direction=["top-down"])), "damaged"),
        (damaged(lambda c: c["map"][0].update(sibling_order=None)), "damaged"),
        (damaged(lambda c: c.update(claim=7)), "list of records"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text, says):
    with pytest.raises(UserError, match=says):
        our_json.read(text)


SCHEMA = Path(__file__).resolve().parents[3] / "docs" / "schemas" / "argmap.schema.json"


def test_the_published_schema_is_that_of_the_records():
    """Where this fails, write `json_schema.text()` to the file."""
    assert SCHEMA.read_text("utf-8") == json_schema.text()
    jsonschema.Draft202012Validator.check_schema(json_schema.schema())


def test_what_is_written_follows_the_schema():
    validator = jsonschema.Draft202012Validator(json_schema.schema())
    for document in (Document(map_file.read_sample()), sketch("Thesis\n  + A & B\n    _ C")):
        assert list(validator.iter_errors(json.loads(our_json.write(document)))) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(version=3),
        lambda c: c.update(weather=[]),
        lambda c: c["claim"][0].update(text=7),
        lambda c: c["claim"][0].update(color="red"),
        lambda c: c["claim"][0].pop("id"),
        lambda c: c["argument"][0].update(stance="maybe"),
        lambda c: c["placement"][0].update(order="~"),
        lambda c: c["placement"][0].update(pin=[1]),
        lambda c: c["map"][0].update(quiet="all"),
    ],
)
def test_what_the_schema_refuses_is_refused(change):
    text = damaged(change)
    assert list(jsonschema.Draft202012Validator(json_schema.schema()).iter_errors(json.loads(text)))
    with pytest.raises(UserError):
        our_json.read(text)
