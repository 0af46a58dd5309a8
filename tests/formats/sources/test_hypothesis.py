"""Exports of Hypothesis: the marked words are the text, the notes on them its comments."""

# ruff: noqa: E501 - tables are as wide as they come

import json

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import read_source
from argmap.text.reading import read


def exported(tmp_path, content, name):
    file = tmp_path / name
    file.write_text(content, "utf-8")
    source = read_source(file)
    comments = read(source.text, source.comments).comments
    marked = [source.text[c.about[0] : c.about[1]] if c.about else "" for c in source.comments]
    said = [source.text[c.body_start : c.body_end] for c in comments]
    return source, list(zip([c.author for c in comments], said, [c.parent for c in comments], marked, strict=True))


def note(id, user, text, quote="", answers=()):
    selector = [{"type": "TextQuoteSelector", "exact": quote}] if quote else []
    return {
        "id": id,
        "user": f"acct:{user}@hypothes.is",
        "created": "2024-05-03T10:11:12+00:00",
        "uri": "https://town.example/lane",
        "text": text,
        "document": {"title": ["The lane"]},
        "target": [{"selector": selector}],
        "references": list(answers),
    }


def test_notes_stand_on_the_words_they_were_made_on_and_answers_answer_them(tmp_path):
    notes = [
        note("a", "lee", "Who counted them?", "Buses carry more people"),
        note("b", "ana", "The city did.", "", ["a"]),
        note("c", "lee", "", "The lane is wide."),
    ]
    source, found = exported(tmp_path, json.dumps({"export_date": "2024-05-04", "annotations": notes}), "notes.json")
    assert found == [("lee", "Who counted them?", None, "Buses carry more people"), ("ana", "The city did.", 0, "")]
    assert source.text.startswith("Buses carry more people\n\nThe lane is wide.\n\nComments\n")
    assert (source.title, source.address) == ("The lane", "https://town.example/lane")
    assert source.notices == ("1 mark in “notes.json” has no note: only the marked words were read.",)


def test_the_export_as_a_table_is_read_as_well(tmp_path):
    table = 'Created at,Author,Page URL,Quote,Comment\n2024-05-03T10:11:12Z,lee,https://a.example/,"Buses, too","Who counted?\nWe did."\n'
    _, found = exported(tmp_path, table, "notes.csv")
    assert found == [("lee", "Who counted?\nWe did.", None, "Buses, too")]


def test_a_damaged_export_is_told_in_a_sentence(tmp_path):
    with pytest.raises(UserError, match="damaged"):
        exported(tmp_path, '{"export_date": "2024", "annotations": [', "notes.json")
