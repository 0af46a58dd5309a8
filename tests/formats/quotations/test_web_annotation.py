"""Web annotations of the W3C: the words that they are on, in each of the forms that the model allows."""

# ruff: noqa: RUF043 - tables are as wide as they come

import json

import pytest

from argmap.errors import UserError
from argmap.formats.quotations import web_annotation
from argmap.formats.sources.file_kinds import FileKind, kind_of

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
QUOTE = {"type": "TextQuoteSelector", "exact": "the lane is wide", "prefix": "They say ", "suffix": " enough"}
PLACE = {"type": "TextPositionSelector", "start": 9, "end": 25}


def annotation(target, **more):
    return {"@context": CONTEXT, "id": "https://a.example/1", "type": "Annotation", "target": target, **more}


def read(*annotations, container=None):
    content = json.dumps(container or (annotations[0] if len(annotations) == 1 else list(annotations))).encode()
    assert kind_of(content, "notes.jsonld") is FileKind.ANNOTATIONS
    return web_annotation.read(content, "notes.jsonld")


def words(gathered):
    return [source.text[one.start : one.end] for source in gathered.sources for one in source.quotations]


PAGE = "https://town.example/lane"


@pytest.mark.parametrize(
    "target",
    [
        {"source": PAGE, "selector": QUOTE},
        {"source": PAGE, "selector": [PLACE, QUOTE]},
        [{"source": PAGE, "selector": [QUOTE]}],
        {
            "source": {"id": PAGE, "type": "Text"},
            "selector": {"type": "CssSelector", "value": "#a", "refinedBy": QUOTE},
        },
        {"source": PAGE, "selector": {"type": "Choice", "items": [PLACE, QUOTE]}},
        {"source": PAGE, "selector": {"type": "RangeSelector", "startSelector": QUOTE, "endSelector": QUOTE}},
    ],
)
def test_the_words_are_found_wherever_the_selector_stands(target):
    found = read(annotation(target))
    assert words(found) == ["the lane is wide"]
    assert (found.sources[0].address, found.notices, found.sources[0].excerpts) == (PAGE, (), True)


def test_a_range_between_two_quotes_keeps_both_ends():
    ends = [{"type": "TextQuoteSelector", "exact": exact} for exact in ("We begin", "and we end.")]
    target = {"source": PAGE, "selector": {"type": "RangeSelector", "startSelector": ends[0], "endSelector": ends[1]}}
    assert words(read(annotation(target))) == ["We begin … and we end."]


@pytest.mark.parametrize(
    "selector",
    [
        PLACE,
        {"type": "RangeSelector", "startSelector": {"type": "XPathSelector", "value": "/p[1]"}},
        {"type": "FragmentSelector", "value": "xywh=1,2,3,4"},
        {"type": "SvgSelector", "value": "<svg/>"},
    ],
)
def test_what_is_marked_by_numbers_alone_is_told(selector):
    found = read(annotation({"source": PAGE, "selector": selector}, bodyValue="Look here."))
    assert words(found) == [] and len(found.sources[0].comments) == 1
    assert "only where the marked words stand" in found.notices[0]


def test_bodies_are_remarks_tags_and_who_says_the_words():
    bodies = [
        {"type": "TextualBody", "value": "Really?", "purpose": "commenting"},
        {"type": "TextualBody", "value": "<p>Who <b>counted</b>?</p>", "format": "text/html"},
        {"type": "TextualBody", "value": "traffic", "purpose": "tagging"},
        {"type": "TextualBody", "value": "Ana Reed", "purpose": "identifying"},
        "https://b.example/study",
    ]
    (source,) = read(
        annotation(
            {"source": PAGE, "selector": QUOTE}, body=bodies, creator={"name": "Lee"}, created="2024-05-03T10:11:12Z"
        )
    ).sources
    (comment,) = source.comments
    said = source.text[comment.body_start : comment.body_end]
    assert said == "Really?\n\nWho counted?\n\nhttps://b.example/study"
    assert (comment.author, comment.posted, source.text[slice(*comment.about)]) == (
        "Lee",
        "2024-05-03 10:11",
        "the lane is wide",
    )
    (one,) = source.quotations
    assert (one.tags, one.speaker, one.marked_by, one.before) == (("traffic",), "Ana Reed", "Lee", "They say ")


def test_pages_and_collections_give_all_their_annotations_and_answers_their_parents():
    first = annotation({"source": PAGE, "selector": QUOTE}, bodyValue="Why?")
    answer = annotation(
        "https://a.example/1", bodyValue="Because.", motivation="replying", creator="acct:kim@x.example"
    )
    answer["id"] = "https://a.example/2"
    pages = {"type": "AnnotationPage", "items": [first, answer], "next": "https://a.example/page2"}
    (source,) = read(container={"@context": CONTEXT, "type": "AnnotationCollection", "first": pages}).sources
    assert [(one.author, one.parent) for one in source.comments] == [("Anonymous", None), ("kim", 0)]


@pytest.mark.parametrize(
    "content",
    [b'{"@context": "http://www.w3.org/ns/anno.jsonld"}', b'{"type": "TextQuoteSelector"', b"[" * 100_000 + b'"oa"'],
)
def test_what_is_damaged_or_empty_is_one_sentence(content):
    with pytest.raises(UserError, match="damaged|holds no annotations"):
        web_annotation.read(content, "notes.jsonld")


def test_odd_values_do_no_harm():
    odd = [1, None, [], {}, "x", {"selector": 5}, {"source": 7, "selector": [None, {"type": []}, {"exact": {}}]}]
    for value in odd:
        container = [annotation(value, body=value, creator=value, motivation=value, created=value), annotation(PAGE)]
        assert web_annotation.read(json.dumps(container).encode(), "a.json") is not None
