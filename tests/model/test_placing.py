"""Quotations come onto a map with speaker, passage, claim and argument, and nothing comes twice."""

from argmap.model import map_commands, placing, source_commands
from argmap.model.document import Document
from argmap.model.placing import QuotedSpan
from argmap.model.records import Argument, Claim, Passage, Source, Speaker, SpeakerKind, Stance
from tests.sketch import claim, outline, sketch, the_map

TEXT = "Fish swim, says Ada Straße. Birds fly."


def with_source() -> tuple[Document, str]:
    document = sketch("Thesis")
    with document.edit("Add source") as edit:
        return document, source_commands.add_source(edit, "Animals", TEXT)


def test_a_quotation_is_placed_with_its_speaker_once():
    document, source = with_source()
    span = QuotedSpan(source, 0, 9, "Ada Straße")
    for _ in range(2):
        with document.edit("Place") as edit:
            placing.place_quotation(edit, the_map(document), span, Stance.CON, claim(document, "Thesis"))
    assert outline(document) == "Thesis\n  - Fish swim"
    (passage,) = document.all(Passage)
    assert (passage.exact, passage.speaker) == ("Fish swim", document.all(Speaker)[0].id)
    assert document.get(claim(document, "Fish swim"), Claim).passages == (passage.id,)
    assert len(document.all(Argument)) == len(document.all(Speaker)) == 1


def test_one_name_is_one_speaker_however_it_is_written():
    document, _ = with_source()
    with document.edit("Speakers") as edit:
        one = placing.find_or_add_speaker(edit, "Ada Straße")
        assert placing.find_or_add_speaker(edit, "  ADA   STRASSE ") == one
        source_commands.describe_speaker(edit, str(one), name="A. Strasse", kind=SpeakerKind.PERSON, role="")
        assert placing.find_or_add_speaker(edit, "ada straße") == one
        nobody = source_commands.add_speaker(edit, "Guest", SpeakerKind.ANONYMOUS)
        assert placing.find_or_add_speaker(edit, "Guest") != nobody
        assert placing.find_or_add_speaker(edit, "  ") is None


def test_dropped_quotations_and_words_become_reasons_that_are_seen():
    document, source = with_source()
    map, thesis = the_map(document), claim(document, "Thesis")
    with document.edit("Fold") as edit:
        map_commands.fold(edit, map, thesis)
    spans = [QuotedSpan(source, 0, 9), QuotedSpan(source, 28, 37)]
    with document.edit("Drop") as edit:
        placing.place_dropped(edit, map, spans, "not used", Stance.PRO, thesis)
        placing.place_dropped(edit, map, [], " Cows\n moo ", Stance.CON, thesis)
    assert outline(document) == "Thesis\n  + Fish swim\n  + Birds fly\n  - Cows moo"
    placement = map_commands.placement_of(document, thesis, map)
    assert placement is not None and not placement.folded


def test_one_claim_cites_all_passages():
    document, source = with_source()
    with document.edit("Cite") as edit:
        passages = [source_commands.add_passage(edit, source, start, start + 4) for start in (0, 5, 28)]
        other = map_commands.add_claim(edit, "They move", the_map(document))
        source_commands.cite(edit, claim(document, "Thesis"), passages[1])
        source_commands.cite(edit, other, passages[2])
        kept = placing.cite_together(edit, passages)
    assert kept == claim(document, "Thesis")
    assert set(document.get(kept, Claim).passages) == set(passages)
    assert len(document.all(Claim)) == 1


def test_an_edition_takes_over_what_is_known_and_the_passages_that_are_still_the_same():
    from argmap.model import editions

    document, source = with_source()
    with document.edit("Passages") as edit:
        source_commands.describe_source(edit, source, title="Animals", author="Ann")
        moved = edit.get(source_commands.add_passage(edit, source, 0, 9), Passage)
        changed = edit.get(source_commands.add_passage(edit, source, 28, 37), Passage)
        source_commands.attribute(edit, changed.id, source_commands.add_speaker(edit, "Bob"))
    with document.edit("Edition") as edit:
        newer = editions.add_edition(edit, source, "Animals, corrected", f"Well. {TEXT}")
        editions.move_passages(edit, newer, {moved: (6, 15), changed: (34, 43)})
    assert (document.get(newer, Source).author, document.get(newer, Source).replaces) == ("Ann", source)
    assert [document.get(p.id, Passage).source for p in (moved, changed)] == [newer, source]
