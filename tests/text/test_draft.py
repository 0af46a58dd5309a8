"""A draft: the thesis, piles of who says what, nothing placed by a guess, and nothing twice when drafted again."""

import random
from pathlib import Path

import pytest

from argmap.model import map_commands, piles, placing, review, rules, sides, source_commands
from argmap.model.document import Document
from argmap.model.records import (
    KINDS,
    Argument,
    Claim,
    Map,
    Passage,
    PassageKind,
    Pile,
    Side,
    Source,
    Speaker,
    SpeakerKind,
    SpeakerSide,
    Stance,
)
from argmap.text.draft import ToldSides, draft, draft_onto, place_sure_replies, told_sides
from argmap.text.reading import read
from argmap.text.source_passages import add_passages
from tests.sketch import numbered, outline
from tests.text.growth import is_linear

SOURCES = Path(__file__).resolve().parents[2].parent / "shared" / "sources"

ARTICLE = """Town weighs a ban on cars

“The town should ban cars from the center,” said Ana Ruiz, a teacher. She grew up here.

“Shops on the square lose their customers when nobody can park,” said Peter Holm, who sells maps.

“My own shop would lose half of its customers within a year,” said Olga Brandt, a baker.

“Children with asthma breathe the exhaust all day,” said Ana Ruiz.

“A bus every ten minutes,” said Lee Stroud, “is worth more than forty parking lots.”

Holm said he would meet the mayor on Thursday. Brandt called the plan “a mistake.”
"""
REPORT = """Council hears teachers

“The town should ban cars from the center,” Ana Ruiz told the council on Monday.

“In my class every fourth child has asthma,” said Ana Ruiz.

“We delivered bread before there was a road, and we will find customers after it,” said Paul Kern, a baker.
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
OPPONENTS = """Ban on cars debated

Ines Wolf, an opponent of the ban, spoke first. “Nobody will come to the market on foot,” said Wolf.

“The tram turns at the harbor,” said Lee Stroud.
"""
QUESTION = "Should the town ban cars?"


def drafted(*texts: str, question: str = QUESTION) -> Document:
    document = Document(new_id=numbered())
    with document.edit("Draft") as edit:
        draft(edit, [added(edit, text) for text in texts], question)
    return document


def added(edit, text: str) -> str:
    return source_commands.add_source(edit, text.splitlines()[0] if text.strip() else "Untitled", text)


def the_map(document: Document) -> str:
    return next(iter(document.all(Map))).id


def waiting(document: Document) -> list[str]:
    return [p.exact for p in piles.waiting(document, the_map(document))]


def piled(document: Document, *, apart: bool = False) -> dict[str, list[str]]:
    found = [pile for pile in piles.piles_of(document, the_map(document)) if pile.apart is apart]
    return {pile.heading: [document.get(id, Passage).exact for id in pile.passages] for pile in found}


def speaker(document: Document, name: str) -> str:
    return next(s.id for s in document.all(Speaker) if s.name == name)


def decide(document: Document, name: str, side: Side | None) -> list[str]:
    with document.edit("Side") as edit:
        return sides.decide_side(edit, the_map(document), speaker(document, name), side)


def again(document: Document, *texts: str) -> None:
    """Draft onto the map, as the window does: from all sources, with further ones."""
    with document.edit("Draft again") as edit:
        sources = [source.id for source in document.all(Source)] + [added(edit, text) for text in texts]
        draft_onto(edit, the_map(document), sources)


def test_sides_that_were_sought_before_the_edit_are_those_that_it_would_find():
    found = []
    reading, other = [read(ARTICLE)], ToldSides("Dogs make good pets.", ())
    for told in (None, told_sides([ARTICLE], reading, QUESTION, None), other):
        document = Document()
        with document.edit("Draft") as edit:
            draft_onto(edit, map_commands.add_map(edit, QUESTION), [added(edit, ARTICLE)], reading, told)
        speakers = document.all(SpeakerSide)
        found.append({(document.get(s.speaker, Speaker).name, s.side, s.because) for s in speakers})
    assert found[0] == found[1] == found[2]


def test_what_waits_in_an_older_edition_moves_to_the_newer_one_and_waits_once():
    document = drafted(ARTICLE)
    waited = sorted(p.exact for p in piles.waiting(document, the_map(document)))
    (older,) = document.all(Source)
    with document.edit("Newer edition") as edit:
        text = f"Corrected on Friday.\n\n{ARTICLE}"
        newer = source_commands.add_source(edit, "Town weighs a ban on cars", text, replaces=older.id)
        draft_onto(edit, the_map(document), [newer])
    waiting = piles.waiting(document, the_map(document))
    assert sorted(p.exact for p in waiting) == waited
    assert {p.source for p in waiting} == {newer}


def test_a_draft_has_its_thesis_alone_on_the_map_and_all_else_waits_in_piles():
    document = drafted(ARTICLE)
    assert outline(document) == "The town should ban cars."
    together = [set(words) for words in piled(document).values()]
    assert any(
        {"Shops on the square lose their customers when nobody can park", words} <= pile
        for pile in together
        for words in pile
        if words.startswith("My own shop")
    )
    assert sorted(words for pile in together for words in pile) == sorted(waiting(document))
    assert not document.all(Argument)


def test_what_takes_no_stance_is_laid_apart_and_waits_for_nobody():
    document = drafted(ARTICLE)
    apart = [words for pile in piled(document, apart=True).values() for words in pile]
    assert "a mistake." in apart
    assert any("would meet the mayor" in words for words in apart)
    assert not set(apart) & set(waiting(document))


def test_a_question_that_cannot_be_turned_round_stands_as_it_is():
    assert outline(drafted(ARTICLE, question="Cars or buses, and if so, where?")) == "Cars or buses, and if so, where?"


def test_what_a_decided_speaker_says_is_placed_as_a_first_guess():
    document = drafted(ARTICLE)
    assert len(decide(document, "Ana Ruiz", Side.FOR)) == 2
    assert outline(document).splitlines()[1:] == [
        "  + The town should ban cars from the center",
        "  + Children with asthma breathe the exhaust all day",
    ]
    assert all(argument.guessed for argument in document.all(Argument))


def test_a_side_that_a_text_tells_is_suggested_with_its_words_and_places_nothing():
    document = drafted(OPPONENTS)
    told = {document.get(side.speaker, Speaker).name: side for side in document.all(SpeakerSide)}
    assert {name: side.side for name, side in told.items()} == {"Ines Wolf": Side.AGAINST}
    assert told["Ines Wolf"].because in OPPONENTS and not told["Ines Wolf"].decided
    assert outline(document) == "The town should ban cars."


def test_a_side_that_the_user_left_open_is_not_suggested_again():
    document = drafted(OPPONENTS)
    decide(document, "Ines Wolf", None)
    again(document, REPORT)
    wolf = speaker(document, "Ines Wolf")
    assert [side.side for side in document.all(SpeakerSide) if side.speaker == wolf] == [None]


def test_drafting_again_changes_nothing_where_nothing_is_new():
    document = drafted(ARTICLE, THREAD)
    decide(document, "Ana Ruiz", Side.FOR)
    before = {kind: set(document.all(kind)) for kind in KINDS.values()}
    again(document)
    assert {kind: set(document.all(kind)) for kind in KINDS.values()} == before


def test_later_articles_join_the_piles_that_are_there():
    document = drafted(ARTICLE)
    before = {pile.id: pile for pile in document.all(Pile)}
    again(document, REPORT)
    after = {pile.id: pile for pile in document.all(Pile)}
    for id, pile in before.items():
        assert after[id].heading == pile.heading
        assert after[id].passages[: len(pile.passages)] == pile.passages
    asthma = next(words for words in piled(document).values() if any("breathe the exhaust" in w for w in words))
    assert "In my class every fourth child has asthma" in asthma


def test_what_the_user_did_is_left_alone_when_it_is_drafted_again():
    document = drafted(ARTICLE)
    map = the_map(document)
    bus = next(p for p in document.all(Passage) if p.exact.startswith("A bus every"))
    shop = next(p for p in document.all(Passage) if p.exact.startswith("My own shop"))
    square = next(p for p in document.all(Passage) if p.exact.startswith("Shops on"))
    with document.edit("Work") as edit:
        source_commands.set_aside(edit, [bus.id])
        placed = placing.place_quotation(edit, map, placing.words_of(edit, square))
        map_commands.reword(edit, placed, "Shops die")
        source_commands.attribute(edit, shop.id, speaker(document, "Peter Holm"))
        source_commands.move_passage(edit, shop.id, shop.source, shop.start, shop.end - len(" within a year"))
        piles.name_pile(edit, next(pile.id for pile in document.all(Pile) if not pile.apart), "My own heading")
    kept = {kind: set(document.all(kind)) for kind in (Claim, Argument, Passage, Pile, Speaker)}
    again(document, THREAD)
    for kind, records in kept.items():
        if kind is not Pile:
            assert records <= set(document.all(kind)), kind
    assert "My own heading" in piled(document)
    assert bus.exact not in waiting(document)
    assert not any(words.endswith("within a year") for words in waiting(document))


def test_a_decided_speakers_new_words_are_placed_when_it_is_drafted_again():
    document = drafted(ARTICLE)
    decide(document, "Ana Ruiz", Side.FOR)
    again(document, REPORT)
    drawn = outline(document)
    assert "  + In my class every fourth child has asthma" in drawn
    assert drawn.count("The town should ban cars from the center") == 1


def test_the_same_words_in_two_sources_are_one_claim_with_two_passages_by_one_speaker():
    document = drafted(ARTICLE, REPORT)
    decide(document, "Ana Ruiz", Side.FOR)
    claim = next(c for c in document.all(Claim) if c.text == "The town should ban cars from the center")
    passages = [document.get(p, Passage) for p in claim.passages]
    assert len({p.source for p in passages}) == 2
    assert {document.get(p.speaker or "", Speaker).name for p in passages} == {"Ana Ruiz"}


def test_a_comment_that_says_that_it_disagrees_follows_what_it_answers():
    document = drafted(THREAD)
    assert outline(document) == "The town should ban cars."
    made = decide(document, "lena", Side.AGAINST)
    with document.edit("Replies") as edit:
        assert len(place_sure_replies(edit, the_map(document), made)) == 1
    assert outline(document).splitlines()[1:] == [
        "  - Shops will close when nobody can drive to them.",
        "    - Shops do better where people walk.",
    ]
    assert any("bakery" in words for words in waiting(document))


def test_drafting_again_leaves_to_the_user_what_waits_already():
    document = drafted(THREAD)
    decide(document, "lena", Side.AGAINST)
    before = outline(document)
    again(document, REPORT)
    assert outline(document) == before


def test_what_an_interviewer_asks_is_laid_apart():
    document = drafted(
        "Q: Should the market move to the harbor next spring?\n\nA: The market has to stay where the buses stop.\n\n"
        "Q: And what about the smell of the fish?\n\nA: Nobody has ever complained about the smell of fish.\n"
    )
    assert [words.endswith("?") for words in waiting(document)] == [False, False]
    assert all(words.endswith("?") for pile in piled(document, apart=True).values() for words in pile)


def test_comments_keep_whom_they_answer():
    document = drafted(THREAD)
    tom = next(p for p in document.all(Passage) if "walk" in p.exact)
    assert document.get(tom.replies_to or "", Passage).exact.startswith("Shops will close")
    assert {p.kind for p in document.all(Passage)} == {PassageKind.COMMENT}


def test_a_thread_lies_in_piles_in_its_own_order():
    document = drafted(THREAD)
    for pile in document.all(Pile):
        starts = [document.get(id, Passage).start for id in pile.passages]
        assert starts == sorted(starts)


def test_anonymous_commenters_stay_apart():
    anonymous = [s for s in drafted(THREAD).all(Speaker) if s.kind is SpeakerKind.ANONYMOUS]
    assert len(anonymous) == 2


def test_adding_a_source_finds_known_speakers_again():
    document = drafted(ARTICLE)
    before = {s.name for s in document.all(Speaker)}
    with document.edit("Add") as edit:
        add_passages(edit, [added(edit, REPORT)])
    assert {s.name for s in document.all(Speaker)} - before == {"Paul Kern"}


def test_passages_that_were_added_before_the_draft_are_piled_and_not_made_again():
    document = Document(new_id=numbered())
    with document.edit("Add") as edit:
        source = added(edit, ARTICLE)
        add_passages(edit, [source])
    before = set(document.all(Passage))
    with document.edit("Draft") as edit:
        draft(edit, [source], QUESTION)
    assert set(document.all(Passage)) == before
    assert waiting(document)


@pytest.mark.parametrize("text", ["Nothing to quote here.", "“", "\n\n\n.", "says:\n\n\n"])
def test_a_source_without_quotations_gives_a_map_with_its_thesis_only(text):
    document = drafted(text)
    assert outline(document) == "The town should ban cars."
    assert not document.all(Pile)


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the full articles are not part of the project")
def test_the_five_articles_make_a_whole_draft():
    texts = [path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.txt"))]
    document = drafted(*texts, question="Should Amazon sell face recognition to the police?")
    assert list(rules.problems(document, KINDS.values())) == []
    for passage in document.all(Passage):
        text = document.get(passage.source, Source).text
        assert text[passage.start : passage.end] == passage.exact
    usable = [pile for pile in document.all(Pile) if not pile.apart]
    assert 4 <= len(usable) <= 12
    assert max(len(pile.passages) for pile in usable) <= len(document.all(Passage)) / 3


def test_words_that_somebody_denies_are_no_passage_of_theirs():
    said = "“The town should ban cars from the center,” said Ana Ruiz."
    document = drafted(f"{said} Peter Holm never said “the tram is safe for us all”.")
    assert [p.exact for p in document.all(Passage)] == ["The town should ban cars from the center"]


def test_a_comment_is_quoted_by_what_it_states_and_not_by_what_it_asks():
    asked, stated = "Who would ever want to live in such a town?", "Shops will close on the very first day."
    passages = drafted(f"Comments\n\nlena says:\n\n{asked} {stated}\n\ntom says:\n\nNo.\n").all(Passage)
    assert next(iter(passages)).exact == stated


def test_the_time_grows_with_the_length_of_the_text():
    draw = random.Random(2)
    words = ["".join(draw.choices("abcdefghijklm", k=6)) for _ in range(900)]
    lines = [f"“The {' '.join(draw.choices(words, k=12))},” said Ana Ruiz.\n\n" for _ in range(1200)]
    assert is_linear(lambda size: drafted("".join(lines[:size])), 300, 4)


def test_a_draft_leaves_stances_to_the_user_however_loaded_the_words_are():
    document = drafted("“Cars are a danger to our children and to us all,” said Ana Ruiz.")
    assert outline(document) == "The town should ban cars."
    assert waiting(document) == ["Cars are a danger to our children and to us all"]
    assert not any(argument.stance is Stance.PRO for argument in document.all(Argument))


REPEATED = """A second look

“The town should ban cars from the center,” Ana Ruiz said again on Friday.

“Shops on the square lose their customers when nobody can park,” repeated Peter Holm.

“A tunnel would cost more than the town has,” said Peter Holm.
"""


def test_what_was_put_away_or_placed_is_not_asked_again_where_a_new_text_repeats_it():
    document = drafted(ARTICLE)
    map = the_map(document)
    ban, shops = (
        next(p.id for p in document.all(Passage) if p.exact.startswith(words)) for words in ("The town", "Shops on")
    )
    with document.edit("Judge") as edit:
        review.dismiss(edit, map, [shops])
        placed = review.settle(edit, map, ban, Stance.PRO, sides.thesis(edit, map))
    before = outline(document)
    again(document, REPEATED)
    assert outline(document) == before
    assert not [words for words in waiting(document) if words.startswith(("The town should", "Shops on"))]
    assert "A tunnel would cost more than the town has" in waiting(document)
    assert len(document.get(placed, Claim).passages) == 2
    with document.edit("Take back") as edit:
        review.reconsider(edit, [shops])
    assert len([words for words in waiting(document) if words.startswith("Shops on")]) == 2
    with document.edit("Judge") as edit:
        review.dismiss(edit, map, (id for id in [shops]))
    assert not [words for words in waiting(document) if words.startswith("Shops on")]
