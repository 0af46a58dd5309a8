"""Exports of Hypothesis: the marked words are the text, the notes on them its comments."""

# ruff: noqa: E501 - tables are as wide as they come

import json

import pytest

from argmap.errors import UserError
from argmap.formats.quotations import hypothesis
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
    assert source.notices == ()
    assert [source.text[one.start : one.end] for one in source.quotations] == [
        "Buses carry more people",
        "The lane is wide.",
    ]


def test_each_page_is_a_source_and_an_answer_stands_with_what_it_answers():
    other = note("d", "kim", "Elsewhere.", "Trees grow.")
    other["uri"], other["document"] = "https://park.example/", {"title": ["The park"]}
    answer = note("e", "lee", "Yes.", "", ["d"])
    answer["uri"] = "https://park.example/"
    notes = [note("a", "lee", "Who?", "Buses carry more people"), other, answer]
    found = hypothesis.read(json.dumps(notes).encode(), "notes.json")
    assert [(one.title, len(one.comments)) for one in found.sources] == [("The lane", 1), ("The park", 2)]
    assert found.sources[1].comments[1].parent == 0


def test_tags_pages_and_who_marked_it_are_kept():
    marked = note("a", "lee", "", "Buses carry more people") | {"tags": ["traffic", "cost"]}
    marked["target"][0]["selector"] += [
        {"type": "TextPositionSelector", "start": 400, "end": 423},
        {"type": "PageSelector", "index": 6, "label": "iv"},
    ]
    early = note("b", "ana", "Before.", "The lane is wide.")
    early["target"][0]["selector"] += [{"type": "TextPositionSelector", "start": 4, "end": 21}]
    (source,) = hypothesis.read(json.dumps([marked, early]).encode(), "notes.json").sources
    assert source.text.startswith("The lane is wide.\n\nBuses carry more people\n\nComments")
    second = source.quotations[1]
    assert (second.tags, second.marked_by, second.key) == (("traffic", "cost"), "lee", "a")
    assert source.page_labels == ("", "iv", "") and source.pages[1] == second.start


@pytest.mark.parametrize(
    "head",
    [
        "Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags",
        "Creation Date,User,Page,URL,Group,Annotation/Reply Type,Quote,Body,Tags",
        "Created at;Author;Page;URL;Group;Type;Quote/description;Comment;Tags",
    ],
)
def test_tables_of_all_ages_are_read(head):
    row = ["2024-05-03T10:11:12Z", "lee", "12", "https://a.example/", "Class", "Annotation", "Buses", "Why?", '"a,b"']
    table = f"{head}\n{(';' if ';' in head else ',').join(row)}\n".encode()
    assert hypothesis.is_export(table)
    (source,) = hypothesis.read(table, "notes.csv").sources
    assert (source.address, source.page_labels, source.quotations[0].tags) == (
        "https://a.example/",
        ("12", ""),
        ("a", "b"),
    )
    assert [(one.author, one.posted) for one in source.comments] == [("lee", "2024-05-03 10:11")]


def test_the_export_as_a_table_is_read_as_well(tmp_path):
    table = 'Created at,Author,Page URL,Quote,Comment\n2024-05-03T10:11:12Z,lee,https://a.example/,"Buses, too","Who counted?\nWe did."\n'
    _, found = exported(tmp_path, table, "notes.csv")
    assert found == [("lee", "Who counted?\nWe did.", None, "Buses, too")]


def test_a_damaged_export_is_told_in_a_sentence(tmp_path):
    with pytest.raises(UserError, match="damaged"):
        exported(tmp_path, '{"export_date": "2024", "annotations": [', "notes.json")
