"""MindMup's maps come in whole, and go out as they came."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import mindmup
from argmap.formats.maps.import_words import report_lines
from argmap.model import map_commands, rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Stance
from tests.formats.maps.mindmup_rules import broken
from tests.formats.maps.whole_maps import maps, shared, told
from tests.sketch import argument, claim, large, outline, sketch, the_map
from tests.text.growth import is_linear

SHARED = shared("mup")
FIELDS = ("text", "note", "tags", "name", "unstated")


def group(kind, *members, **more):
    return {"title": "group", "attr": {"group": kind, "contentLocked": True, **more}, "ideas": ranked(members)}


def idea(title, *below, **attr):
    return {"title": title, "attr": attr, "ideas": ranked(below)}


def ranked(members):
    return {str(number): member for number, member in enumerate(members, 1)}


def file(*roots, **more):
    ahead, id = list(roots), 0
    while ahead:
        at = ahead.pop(0)
        id += 1
        at.setdefault("id", id)
        ahead.extend(at["ideas"].values())
    return json.dumps({"formatVersion": 3, "id": "root", "title": "Pets?", "ideas": ranked(roots), **more})


def imported(text):
    found = mindmup.read(text)
    document = Document(found)
    assert not list(rules.problems(document, KINDS.values()))
    return document, "\n".join(map(str, report_lines(found)))


def again(document):
    return mindmup.write(document, the_map(document))


FULL = file(
    idea(
        "Cats make good pets\n",
        group(
            "supporting",
            idea(
                "Cats purr",
                styleNames=["attr_eval_rejected", "red"],
                claimLabel="1A",
                note={"index": 2, "text": "Often"},
            ),
            idea("Purring calms", styleNames=["attr_implicit_claim"], icon={"url": "data:image/png;base64,AAAA"}),
            group("opposing", idea("Only some hear it", collapsed=True), group("opposing", idea("All do"))),
            parentConnector={"width": 5, "label": "+"},
        ),
        group(
            "opposing",
            idea(
                "Cats scratch",
                group("neutral", idea("Claws grow")),
                attachment={"contentType": "text/html", "content": "<p>See <b>this</b></p><p>&amp; that</p>"},
            ),
            group("supporting", idea("What scratches is no good pet")),
        ),
        group("opposing"),
    ),
    idea("Dogs?", idea("They bark"), idea("Why?", styleNames=["sticky_note"]), position=[1, 2, 1]),
    theme={"name": "mine"},
    links=[{"ideaIdFrom": 1, "ideaIdTo": 2}],
)


def test_groups_are_arguments_and_opposing_groups_within_them_undercuts():
    document, _ = imported(FULL)
    assert outline(document) == "\n".join(
        (
            "Cats make good pets",
            "  + Cats purr & Purring calms",
            "    _ Only some hear it",
            "      _ All do",
            "  - Cats scratch & What scratches is no good pet",
            "    + Claws grow",
            "Dogs?",
            "  + They bark",
        )
    )
    assert [document.get(argument(document, premise), Argument).guessed for premise in ("Claws grow", "They bark")] == [
        True
    ] * 2


def test_claims_have_their_names_notes_and_marks():
    document, _ = imported(FULL)
    purr, calms = (document.get(claim(document, text), Claim) for text in ("Cats purr", "Purring calms"))
    assert (purr.name, purr.note, purr.tags, purr.unstated) == ("1A", "Often", ("rejected",), False)
    assert calms.unstated
    assert document.get(claim(document, "Cats scratch"), Claim).note == "See this\n& that"
    assert document.get(claim(document, "Dogs?"), Claim).note == "Why?"


def test_the_report_tells_what_is_kept_and_what_is_read_differently():
    _, report = imported(FULL)
    assert "Kept aside: 1 strength of reasons" in report
    assert "Kept aside: 1 picture" in report
    assert "Kept aside: 1 group without claims" in report
    assert "Kept aside: 1 link between claims" in report
    assert "Read differently: 1 neutral group, as guessed reasons" in report
    assert "Read differently: 1 line without a side, as guessed reasons" in report


def test_a_file_is_written_as_it_was_read():
    assert json.loads(again(imported(FULL)[0])) == json.loads(FULL)


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "T", "id": 1, "formatVersion": 2, "ideas": {"-1": {"title": "l"}, "1.5": {"title": "r", "id": 3}}}',
        '{"title": "T", "id": 1, "ideas": {"1": {"title": "x", "style": {"collapsed": true}}}, "formatVersion": 1}',
        '{"formatVersion": 3, "id": "root", "title": "", "ideas": {"1": {"title": "  a\\u00a0", "id": "x.1"}, "2": 7}}',
        '{"formatVersion": 3, "title": "T", "ideas": [{"title": "a", "ideas": [], "attr": []}], "x": 1}',
        file(group("supporting", idea("Loose"), idea("Also"))),
        file(idea("A", group("supporting", group("supporting", idea("deep"))), group("standard", idea("plain")))),
    ],
)
def test_older_and_odd_files_are_written_as_they_were_read(text):
    document, _ = imported(text)
    assert json.loads(again(document)) == json.loads(text) | {
        "title": document.get(the_map(document), KINDS["map"]).question
    } | ({"title": ""} if json.loads(text)["title"] == "" else {})


def test_an_edit_changes_only_what_it_is_about():
    document, _ = imported(FULL)
    with document.edit("Change") as edit:
        map_commands.reword(edit, claim(document, "Cats purr"), "Cats purr a lot")
        map_commands.argue(
            edit,
            [map_commands.add_claim(edit, "They eat mice", the_map(document))],
            Stance.PRO,
            claim(document, "Dogs?"),
        )
    before, after = json.loads(FULL), json.loads(again(document))
    assert after["ideas"]["1"]["ideas"]["1"]["ideas"]["1"]["title"] == "Cats purr a lot"
    assert after["theme"] == before["theme"]
    new = [child for child in after["ideas"]["2"]["ideas"].values() if child["title"] == "group"]
    assert new[0]["attr"] == {"group": "supporting", "contentLocked": True}
    assert new[0]["id"] > 15


def test_a_title_that_is_the_name_of_a_file_asks_without_its_ending():
    text = file(idea("Swans are white")).replace('"title": "Pets?"', '"title": "white_swans.mup"')
    document, _ = imported(text)
    assert document.get(the_map(document), KINDS["map"]).question == "white swans"
    assert json.loads(again(document)) == json.loads(text)


def test_what_is_not_foreign_obeys_the_published_rules():
    document = sketch("Pets\n  + Purr & Calm\n    _ No\n  - Scratch\n    + Purr\nOther")
    text = again(document)
    assert broken(text) == []
    assert outline(imported(text)[0]) == outline(document)


@given(maps())
@settings(max_examples=40, deadline=None)
def test_what_the_table_says_comes_back(document):
    text = again(document)
    assert broken(text) == []
    back, _ = imported(text)
    steps = ("stance", "guessed", "name", "scheme")
    assert told(back, FIELDS, steps) == told(document, FIELDS, steps)
    assert json.loads(again(back)) == json.loads(text)


@pytest.mark.skipif(SHARED is None, reason="the shared files are not here")
@pytest.mark.parametrize("name", sorted(path.name for path in SHARED.glob("*.mup")) if SHARED else [])
def test_shared_files_are_written_as_they_were_read(name):
    text = (SHARED / name).read_text("utf-8")
    assert json.loads(again(imported(text)[0])) == json.loads(text)


JSON = st.recursive(
    st.sampled_from([None, True, 0, -1.5, "", "group", "a\0b\ud800", [], {}]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["ideas", "attr", "title", "id", "1", "-1", "x", "group", "note", "styleNames"]), inner
        )
    ),
    max_leaves=12,
)


@given(JSON)
@settings(max_examples=60, deadline=None)
def test_anything_gives_a_map_or_one_sentence(value):
    text = json.dumps({"formatVersion": 3, "ideas": {"1": value, "2": {"title": "b", "ideas": {"1": value}}}})
    document, _ = imported(text)
    again(document).encode()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "nul", '{"ideas": {}}', '{"title": "x", "ideas": {"1": 3}}', "9" * 5000, '{"a": 1e999}']
)
def test_what_is_no_map_is_refused_in_words(text):
    with pytest.raises(UserError, match=r"^[^\n]{10,120}\.$"):
        mindmup.read(text)


def test_very_deep_maps_come_back():
    deep = '{"title":"t","ideas":{"1":' * 2000 + '{"title":"end"}' + "}}" * 2000
    document, _ = imported('{"formatVersion":3,"title":"T","ideas":{"1":' + deep + "}}")
    assert again(document).count('"ideas"') == 2001


def test_reading_and_writing_take_time_in_proportion_to_the_claims():
    written = {}
    for many in (400, 1200):
        document = large(many)
        written[many] = again(document), document
    assert is_linear(lambda many: mindmup.read(written[many][0]), 400, 3, slack=1.5)
    assert is_linear(lambda many: again(written[many][1]), 400, 3, slack=1.5)
