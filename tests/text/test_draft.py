"""The first map from sources: what is placed, what is not, and that every word can be checked."""

from pathlib import Path

import pytest

from argmap.model import rules, source_commands
from argmap.model.document import Document
from argmap.model.records import KINDS, Claim, Passage, PassageKind, Source, Speaker, SpeakerKind
from argmap.text.draft import UNSURE, add_passages, draft
from tests.sketch import numbered, outline

SOURCES = Path(__file__).resolve().parents[2].parent / "shared" / "sources"

ARTICLE = """Town weighs a ban on cars

“The town should ban cars from the center,” said Ana Ruiz, a teacher. She grew up here.

“The square is older than the church,” said Peter Holm, who sells maps.
"""
REPORT = """Council hears teachers

“The town should ban cars from the center,” Ana Ruiz told the council on Monday.
"""
THREAD = """Comments

lena says:

Shops will close when nobody can drive to them.

tom says:

Re: shops

@lena I disagree. Shops do better where people walk.

Anonymous says:

@tom They count the bakery and nothing else.

Anonymous says:

I like trains and the sea.
"""


def drafted(*texts: str, question: str = "Should the town ban cars?") -> Document:
    document = Document(new_id=numbered())
    with document.edit("Draft") as edit:
        sources = [source_commands.add_source(edit, text.splitlines()[0], text) for text in texts]
        draft(edit, sources, question)
    return document


def unplaced(document: Document) -> list[str]:
    return [p.exact for p in document.all(Passage) if not document.referrers(p.id, Claim)]


def test_a_stance_on_the_question_stands_under_its_thesis():
    lines = outline(drafted(ARTICLE)).splitlines()
    assert lines[0] == "The town should ban cars."
    assert lines[1] == "  + The town should ban cars from the center"


def test_what_has_no_cue_is_kept_and_not_forced_onto_the_map():
    document = drafted(ARTICLE)
    assert any("older than the church" in words for words in unplaced(document))
    assert "church" not in outline(document)


def test_the_same_words_in_two_sources_are_one_claim_with_two_passages_by_one_speaker():
    document = drafted(ARTICLE, REPORT)
    (claim,) = (c for c in document.all(Claim) if c.passages)
    passages = [document.get(p, Passage) for p in claim.passages]
    assert len({p.source for p in passages}) == 2
    assert {document.get(p.speaker, Speaker).name for p in passages} == {"Ana Ruiz"}


def test_replies_stand_under_what_they_reply_to():
    document = drafted(THREAD)
    drawn = outline(document)
    assert "\nShops will close when nobody can drive to them.\n  - " in drawn
    tom = next(c for c in document.all(Claim) if "walk" in c.text or "disagree" in c.text)
    assert any(document.get(p, Passage).replies_to for p in tom.passages)
    assert "trains" not in drawn


def test_a_reply_whose_stance_is_not_told_says_so():
    document = drafted(THREAD)
    (bakery,) = (c for c in document.all(Claim) if "bakery" in c.text)
    assert bakery.tags == (UNSURE,)


def test_anonymous_commenters_stay_apart():
    anonymous = [s for s in drafted(THREAD).all(Speaker) if s.kind is SpeakerKind.ANONYMOUS]
    assert len(anonymous) == 2


def test_every_drafted_claim_says_why_it_stands_there():
    document = drafted(ARTICLE, THREAD)
    assert all(c.note for c in document.all(Claim) if c.passages)


def test_adding_a_source_finds_known_speakers_again():
    document = drafted(ARTICLE)
    with document.edit("Add") as edit:
        add_passages(edit, [source_commands.add_source(edit, "Report", REPORT)])
    assert sorted(s.name for s in document.all(Speaker)) == ["Ana Ruiz", "Peter Holm"]


@pytest.mark.parametrize("text", ["Nothing to quote here.", "“", "\n\n\n.", "says:\n\n\n"])
def test_a_source_without_quotations_gives_a_map_with_its_thesis_only(text):
    document = drafted(text)
    assert outline(document) == "The town should ban cars."


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the full articles are not part of the project")
def test_the_five_articles_make_a_whole_draft():
    texts = [path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.txt"))]
    document = drafted(*texts, question="Should Amazon sell face recognition to the police?")
    assert list(rules.problems(document, KINDS.values())) == []
    for passage in document.all(Passage):
        text = document.get(passage.source, Source).text
        assert text[passage.start : passage.end] == passage.exact
    replies = [p for p in document.all(Passage) if p.kind is PassageKind.COMMENT and p.replies_to]
    assert len(replies) >= 3
    assert all(document.referrers(reply.id, Claim) for reply in replies)


def test_words_that_somebody_denies_are_no_passage_of_theirs():
    said = "“The town should ban cars from the center,” said Ana Ruiz."
    document = drafted(f"{said} Peter Holm never said “the tram is safe for us all”.")
    assert [p.exact for p in document.all(Passage)] == ["The town should ban cars from the center"]


def test_good_and_bad_words_alone_are_too_little_for_a_place_on_the_map():
    document = drafted("“Cars are a danger to our children and to us all,” said Ana Ruiz.")
    assert outline(document) == "The town should ban cars."
    assert unplaced(document) == ["Cars are a danger to our children and to us all"]


def test_a_comment_is_quoted_by_what_it_states_and_not_by_what_it_asks():
    asked, stated = "Who would ever want to live in such a town?", "Shops will close on the very first day."
    passages = drafted(f"Comments\n\nlena says:\n\n{asked} {stated}\n\ntom says:\n\nNo.\n").all(Passage)
    assert passages[0].exact == stated
