"""Argdown: what was written comes back, and people can read and write it."""

import string
from textwrap import dedent

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import argdown
from argmap.model import map_commands, map_settings, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import (
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Fidelity,
    Map,
    Passage,
    PassageKind,
    Placement,
    SiblingOrder,
    Source,
    Speaker,
    SpeakerKind,
)
from tests.sketch import argument, claim, outline, sketch, the_map


def test_schemes_nearness_and_unstated_premises_come_back():
    document = sketch("Thesis\n  + A\n    _ Not so\n  - B & C\n    + D")
    with document.edit("Read carefully") as edit:
        for words, fidelity in zip("ABCD", Fidelity, strict=True):
            qualifications.set_fidelity(edit, claim(document, words), fidelity)
        qualifications.mark_unstated(edit, claim(document, "C"))
        for words, scheme in (("A", "sign"), ("B", "expert-opinion"), ("D", "other program's")):
            qualifications.name_scheme(edit, argument(document, words), scheme)
    text = argdown.write(document, the_map(document))
    assert 'fidelity: "compression"' in text
    again = Document(argdown.read(text))
    assert outline(again) == outline(document)
    assert {c.text: (c.fidelity, c.unstated) for c in again.all(Claim)} == {
        c.text: (c.fidelity, c.unstated) for c in document.all(Claim)
    }
    for words in "ABD":
        step = again.get(argument(again, words), Argument)
        assert step.scheme == document.get(argument(document, words), Argument).scheme


def back(document: Document) -> Document:
    return Document(argdown.read(argdown.write(document, the_map(document))))


@pytest.mark.parametrize(
    "drawn",
    [
        "Thesis",
        "Thesis\n  + A\n  - B\n    - C\n      + D",
        "Thesis\n  + A & B & C\n    _ No\n      - Yes\n    _ & Not & so\n  - D",
        "Thesis\n  - A & B\n    _ C\n      _ D\n        + E\n  + F",
        "Thesis\n  + A\n    + Shared\n      - Deep\n  + B\n    + Shared",
        "One\n  + A\nTwo\n  - A\n  + B & C\n    + D",
        "Thesis\n  + A & B\n    + Under A\n      + C & D\n        - Under C",
    ],
)
def test_a_map_comes_back_as_it_was_drawn(drawn):
    document = sketch(drawn.replace("& Not", "Not"))
    assert outline(back(document)) == outline(document)


def test_quotations_come_back_with_their_places_speakers_and_sources():
    document = sketch("Thesis\n  + People should be free")
    with document.edit("Cite") as edit:
        text = "They said: “People should be free.”\n\nAnd: “People should be free.”\n"
        source = source_commands.add_source(edit, "Letter: {one}", text, publisher="Post", date="2018-05-22")
        group = source_commands.add_speaker(edit, "ACLU", SpeakerKind.ORGANIZATION, "civil liberties group", ("Union",))
        first = source_commands.add_passage(edit, source, 12, 34, speaker=group, via="The Post")
        second = source_commands.add_passage(edit, source, 43, 65, kind=PassageKind.MIXED, replies_to=first)
        source_commands.cite(edit, claim(document, "People should be free"), first)
        source_commands.cite(edit, claim(document, "People should be free"), second)
    again = back(document)
    passages = sorted(again.all(Passage), key=lambda p: p.start)
    assert [(p.start, p.exact, p.via, p.kind) for p in passages] == [
        (12, "People should be free.", "The Post", PassageKind.DIRECT),
        (43, "People should be free.", "", PassageKind.MIXED),
    ]
    assert passages[1].replies_to == passages[0].id
    assert (again.all(Source)[0].title, again.all(Source)[0].text) == ("Letter: {one}", text)
    speaker = again.all(Speaker)[0]
    assert (speaker.name, speaker.role, speaker.aliases) == ("ACLU", "civil liberties group", ("Union",))
    assert len(again.get(claim(again, "People should be free"), Claim).passages) == 2


def test_editions_come_back_and_one_that_is_not_written_is_passed_over():
    document = sketch("Thesis\n  + Free")
    with document.edit("Cite") as edit:
        first = source_commands.add_source(edit, "First", "Free!")
        second = source_commands.add_source(edit, "Second", "Free?", replaces=first)
        third = source_commands.add_source(edit, "Third", "Free.", replaces=second)
        for source in (third, first):
            source_commands.cite(edit, claim(document, "Free"), source_commands.add_passage(edit, source, 0, 4))
    again = back(document)
    one, three = sorted(again.all(Source), key=lambda s: s.title)
    assert (one.title, one.replaces) == ("First", None)
    assert (three.title, three.replaces) == ("Third", one.id)


@pytest.mark.parametrize(("named", "why"), [("s2", "does not have"), ("s1", "newer than itself")])
def test_an_edition_that_replaces_nothing_or_itself_is_refused(named, why):
    with pytest.raises(UserError, match=why):
        argdown.read(f"===\nsources:\n  s1: {{title: A, text: B, replaces: {named}}}\n===\n\n[Thesis]: Yes\n")


TEXTS = st.text(st.sampled_from(string.printable + "“”‘’…—äЖ中🙂[]<>{}#@*_/\\:+-|="), min_size=1, max_size=40).filter(
    lambda t: t.strip()
)


@example(text="a//b /* c <!-- d", note="http://x /* <!--", tag="//", question="?")
@given(text=TEXTS, note=TEXTS, tag=TEXTS, question=TEXTS)
@settings(max_examples=400)
def test_any_text_comes_back(text, note, tag, question):
    document = sketch("Thesis\n  + A", question)
    with document.edit("Say") as edit:
        id = claim(document, "A")
        map_commands.reword(edit, id, text)
        map_commands.set_note(edit, id, note)
        map_commands.set_tags(edit, id, [tag])
        map_commands.fold(edit, the_map(document), id)
        map_commands.pin(edit, the_map(document), id, (1.5, -2.0))
    said = document.get(id, Claim)
    again = back(document)
    placement = next(p for p in again.all(Placement) if p.folded)
    found = again.get(placement.claim, Claim)
    assert (found.text, found.note, found.tags) == (said.text, said.note, said.tags)
    assert placement.pin == (1.5, -2.0)


def test_argdown_written_by_hand_is_read():
    document = Document(
        argdown.read(
            dedent(
                """
                ===
                title: Censorship
                ===

                /* a comment
                   of two lines */
                # A heading

                [Censorship]: Censorship is
                wrong in principle. #con
                    <+ Freedom of speech is a right.
                    - <Harm>: Speech can harm. // really
                        _ [Rare]: That is rare.

                <Right>

                (1) [Premise]: Speech is a right.
                (2) Rights are absolute.
                --
                Modus ponens {uses: [1,2]}
                --
                (3) [Absolute]: Speech is absolute.
                    +> [Censorship]
                """
            )
        )
    )
    assert (
        outline(document)
        == dedent(
            """
        Censorship is wrong in principle.
          + Freedom of speech is a right.
          - Speech can harm.
            _ That is rare.
          + Speech is absolute.
            + Speech is a right. & Rights are absolute.
        """
        ).strip()
    )
    assert document.get(claim(document, "Censorship is wrong in principle."), Claim).tags == ("con",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no statements"),
        ("+ [A]: nothing above", "Line 1"),
        ("===\na: [\n===\n\n[A]: b", "front matter"),
        ("===\narrangement: {kind: spiral}\n===\n\n[A]: b", "“spiral” .* compact, tree"),
        ("===\narrangement: {siblings: [left]}\n===\n\n[A]: b", "as-set, reasons-first"),
        ("[A]: b {quotes: [q9]}", "q9"),
        ("[A]: b {x: [}", "braces"),
        ("===\nsources:\n  s1: {title: T, text: abc}\nquotes:\n  q1: {source: s1, exact: x}\n===\n\n[A]: b", "q1"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(text, says):
    with pytest.raises(UserError, match=says):
        argdown.read(text)


@pytest.mark.parametrize("kind", ArrangementKind)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("siblings", SiblingOrder)
def test_a_map_stays_arranged_as_it_was(kind, direction, siblings) -> None:
    document = sketch("Thesis\n  + A")
    with document.edit("Change the arrangement") as edit:
        map_settings.arrange_map(edit, the_map(document), arrangement=kind, direction=direction, sibling_order=siblings)
    (map,) = back(document).all(Map)
    assert (map.arrangement, map.direction, map.sibling_order) == (kind, direction, siblings)


def test_an_arrangement_of_another_program_is_passed_over() -> None:
    (map,) = Document(argdown.read("===\narrangement: for piano\n===\n\n[A]: b")).all(Map)
    assert map.arrangement is ArrangementKind.COMPACT


@pytest.mark.parametrize("at", [(1e-9, -2e-14), (1e16, 1.5e-7), (-3e22, 0.1), (5e-324, 1.0)])
def test_a_pin_is_kept_however_its_numbers_are_written(at: tuple[float, float]) -> None:
    document = Document()
    with document.edit("Pin") as edit:
        map = map_commands.add_map(edit, "Cars?")
        claim = map_commands.add_claim(edit, "No.", map)
        map_commands.pin(edit, map, claim, at)
    back = Document(argdown.read(argdown.write(document, map)))
    assert [placement.pin for placement in back.all(Placement)] == [at]


@pytest.mark.parametrize("cited", [True, False])
def test_the_text_is_the_same_after_a_round_trip_whatever_ids_come(cited: bool) -> None:
    """Several passages of several speakers begin at one place, as nested quotations and comments do."""
    for _ in range(12):  # ids are random
        document = Document()
        with document.edit("Cite") as edit:
            claim = map_commands.add_claim(edit, "No.", map_commands.add_map(edit, "Cars?"))
            source = source_commands.add_source(edit, "Talk", "No cars in the city, ever.")
            for end, name in ((7, "Ann"), (11, "Bo"), (20, "Cy"), (25, "Di")):
                speaker = source_commands.add_speaker(edit, name)
                passage = source_commands.add_passage(edit, source, 0, end, speaker=speaker, kind=PassageKind.COMMENT)
                if cited:
                    source_commands.cite(edit, claim, passage)
        text = argdown.write(document, document.all(Map)[0].id)
        back = Document(argdown.read(text))
        again = Document(sorted(back.records().values(), key=lambda record: record.id))
        assert argdown.write(again, again.all(Map)[0].id) == text


def test_two_claims_of_the_same_words_stay_two():
    document = sketch("Thesis\n  + Same words\n  - Other words")
    with document.edit("Say") as edit:
        map_commands.reword(edit, claim(document, "Other words"), "Same words")
    records = argdown.read(argdown.write(document, the_map(document)))
    assert [r.text for r in records if isinstance(r, Claim)].count("Same words") == 2
