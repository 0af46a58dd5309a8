"""What files hold in a document: passages, speakers, tags and claims, matched to the texts that are there."""

# ruff: noqa: E501 - tables are as wide as they come

import json

from argmap.cli import main
from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.quotations.record_quotations import put_all
from argmap.formats.sources.gathered import (
    Gathered,
    GatheredClaim,
    gathered_from_values,
    gathered_to_values,
)
from argmap.formats.sources.source_text import MarkedQuotation, SourceText
from argmap.message import Message
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.placing import place_quotation, words_of
from argmap.model.reader_marks import mark_of
from argmap.model.records import Claim, Map, Passage, PassageKind, Pile, Placement, Source, Speaker
from argmap.storage import read_document

ARTICLE = "The lane\n\nMayor Ana Reed opened it. “We need the lane,” she\nsaid. We need the lane more than ever, others say.\n"


def excerpts(*marks, **more):
    parts = [words for words, _ in marks]
    text = "\n\n".join(parts) + "\n"
    quotations = tuple(
        MarkedQuotation(start=text.index(words), end=text.index(words) + len(words), **about) for words, about in marks
    )
    return SourceText("The lane", text, quotations=quotations, excerpts=True, **more)


def put(gathered, *, article=True, maps=("Should it stay?",)):
    document = Document()
    with document.edit("Put") as edit:
        for question in maps:
            map_commands.add_map(edit, question)
        if article:
            source_commands.add_source(edit, "The lane", ARTICLE, address="https://town.example/lane/")
        done = put_all(edit, gathered)
    return document, done


def test_excerpts_of_a_text_that_is_there_become_passages_of_it():
    marks = excerpts(
        ('"We need the lane," she said.', {"tags": ("need",), "marked_by": "lee"}),
        ("We need the lane", {"after": " more than ever", "note": "again", "key": "a1"}),
        address="http://www.town.example/lane",
    )
    document, done = put(Gathered("notes", (marks,)))
    assert len(document.all(Source)) == 1 and done.sources == [document.all(Source)[0].id]
    first, second = (document.get(id, Passage) for id in done.passages[0])
    assert first.exact == "“We need the lane,” she\nsaid."
    assert second.start == ARTICLE.index("We need the lane more")
    assert (mark_of(first).tags, mark_of(first).by, mark_of(second).note) == (("need",), "lee", "again")
    (pile,) = document.all(Pile)
    assert (pile.heading, pile.passages) == ("need", (first.id,))


def test_a_claim_that_is_made_of_a_marked_quotation_takes_its_tags():
    document, done = put(Gathered("notes", (excerpts(("We need the lane", {"tags": ("need", "x"), "note": "Key."})),)))
    passage = document.get(done.passages[0][0], Passage)
    with document.edit("Place") as edit:
        claim = place_quotation(edit, document.all(Map)[0].id, words_of(document, passage))
    assert (document.get(claim, Claim).tags, document.get(claim, Claim).note) == (("need", "x"), "Key.")


def test_excerpts_of_no_text_that_is_there_are_a_source_of_their_own():
    document, _ = put(
        Gathered("notes", (excerpts(("We need the lane", {}), ("not in there at all", {}), ("nor that", {})),))
    )
    assert sorted(len(document.referrers(source.id, Passage)) for source in document.all(Source)) == [0, 3]
    again, _ = put(
        Gathered("notes", (excerpts(("We need the lane", {}), address="https://else.example"),)), article=False
    )
    assert len(again.all(Source)) == 1


def test_half_found_excerpts_are_parted_and_none_is_lost():
    document, done = put(Gathered("notes", (excerpts(("We need the lane", {}), ("not in there", {})),)))
    one, other = (document.get(id, Passage) for id in done.passages[0])
    assert one.source != other.source and other.exact == "not in there"


def test_claims_stand_loose_on_the_map_with_what_they_cite():
    source = SourceText(
        "Reed 24",
        "The lane is safe. It is wide.\n",
        quotations=(
            MarkedQuotation(start=0, end=17, speaker="Ana Reed", role="mayor", tags=("safety",)),
            MarkedQuotation(start=18, end=29, kind=PassageKind.BLOCK),
        ),
    )
    gathered = Gathered(
        "Cards", (source,), (GatheredClaim("It is safe", "cut", ("Block",), ((0, 0), (0, 1))), GatheredClaim("Alone"))
    )
    for maps in (("Should it stay?", "Another?"), ()):
        document, done = put(gathered, maps=maps)
        claim, alone = (document.get(id, Claim) for id in done.claims)
        assert (claim.text, claim.note, claim.tags, claim.passages) == (
            "It is safe",
            "cut",
            ("Block",),
            tuple(done.passages[0]),
        )
        assert len(document.referrers(alone.id, Placement)) == 1 and not document.all(Pile)
        assert document.all(Map)[0].question == (maps[0] if maps else "Cards")
        (speaker,) = document.all(Speaker)
        assert (speaker.name, speaker.role) == ("Ana Reed", "mayor")


def test_adding_the_same_twice_adds_nothing():
    gathered = Gathered("notes", (excerpts(("We need the lane", {"tags": ("a",)}), ("not there", {"tags": ("b",)})),))
    document, _ = put(gathered)
    before = {kind: len(document.all(kind)) for kind in (Source, Passage, Speaker, Pile)}
    with document.edit("Again") as edit:
        put_all(edit, gathered)
    assert {kind: len(document.all(kind)) for kind in before} == before


def test_what_was_read_comes_through_a_worker():
    source = excerpts(
        ("We need", {"tags": ("a", "b"), "speaker": "x", "kind": PassageKind.COMMENT}),
        pages=(0, 4),
        page_labels=("i", "ii"),
    )
    gathered = Gathered("a", (source,), (GatheredClaim("b", "c", ("d",), ((0, 0),)),), (Message("%n thing(s)", "", 2),))
    assert gathered_from_values(json.loads(json.dumps(gathered_to_values(gathered)))) == gathered


def test_words_are_found_though_marks_and_blanks_differ():
    finder = QuoteFinder(ARTICLE)
    for words in ("We need the lane", "'We need the lane,\" she said", "she said. We", "opened it. “We"):
        found = finder.find(words.replace("'", '"'))
        assert (
            found is not None
            and ARTICLE[slice(*found)].rsplit(maxsplit=1)[-1][:3] == words.split()[-1].replace('"', "”")[:3]
        )
    assert finder.find("a lane too far") is None and finder.find("  ") is None
    assert finder.find("We need the lane", near=len(ARTICLE)) == finder.find("We need the lane", after=" more")


def test_the_command_line_adds_annotations_to_the_article_that_they_are_on(tmp_path, capsys):
    article, notes, out = tmp_path / "lane.txt", tmp_path / "notes.json", str(tmp_path / "a.argmap")
    article.write_text(ARTICLE, "utf-8")
    target = [{"selector": [{"type": "TextQuoteSelector", "exact": "We need the lane more than ever, others say."}]}]
    note = {
        "user": "acct:lee@x",
        "text": "Do they?",
        "tags": ["need"],
        "document": {"title": ["The lane"]},
        "target": target,
    }
    notes.write_text(json.dumps({"export_date": "2024", "annotations": [note]}), "utf-8")
    assert main(["new", out, "--question", "Should it stay?"]) == 0
    assert main(["add", out, str(article), str(notes)]) == 0
    document, _ = read_document(tmp_path / "a.argmap")
    assert [source.title for source in document.all(Source)][1:] == ["The lane"]
    said = {document.get(passage.speaker, Speaker).name for passage in document.all(Passage) if passage.speaker}
    assert "lee" in said
    assert [pile.heading for pile in document.all(Pile)] == ["need"]
    capsys.readouterr()
    assert main(["read", str(notes), "--json"]) == 0
    (read,) = json.loads(capsys.readouterr().out)["sources"]
    assert (read["marked"][0]["marked_by"], read["marked"][0]["tags"]) == ("lee", ["need"])
    assert main(["check", out]) == 0
