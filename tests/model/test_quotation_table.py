"""The quotation table's rows: what they say of a passage, and which of them a change touches."""

from dataclasses import replace

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.ordering import from_number
from argmap.model.quotation_table import QuotationRow, rows, touched
from argmap.model.records import Argument, Map, Passage, PassageKind, Side, Source, SpeakerKind, Stance

TEXT = "Title\n\nCats purr, said Ana.\n\nDogs bark, said Bo."


def document() -> Document:
    made = Document()
    with made.edit("Start") as edit:
        map = map_commands.add_map(edit, "Cats?")
        thesis = map_commands.add_claim(edit, "Cats are best", map)
        late = source_commands.add_source(edit, "Late", TEXT)
        early = source_commands.add_source(edit, "Early", "Cats purr.")
        edit.put(replace(edit.get(early, Source), order=from_number(-1)))
        ana = source_commands.add_speaker(edit, "Ana", SpeakerKind.PERSON, "vet")
        dogs = source_commands.add_passage(edit, late, TEXT.index("Dogs"), TEXT.index("Dogs") + 9)
        cats = source_commands.add_passage(edit, late, 7, 16, speaker=ana, kind=PassageKind.MIXED, via="The Post")
        source_commands.add_passage(edit, early, 0, 9, speaker=ana)
        for words, stance, passage in (("Purring helps", Stance.PRO, cats), ("Purring annoys", Stance.CON, cats)):
            claim = map_commands.add_claim(edit, words, map)
            source_commands.cite(edit, claim, passage)
            map_commands.argue(edit, [claim], stance, thesis)
        barks = map_commands.add_claim(edit, "Dogs bark", map)
        source_commands.cite(edit, barks, dogs)
    return made


def by_words(made: Document) -> dict[tuple[str, str], QuotationRow]:
    return {(row.title, row.words): row for row in rows(made)}


def test_rows_come_as_the_sources_read():
    assert [(row.title, row.words) for row in rows(document())] == [
        ("Early", "Cats purr"),
        ("Late", "Cats purr"),
        ("Late", "Dogs bark"),
    ]


def test_a_row_says_who_where_and_how():
    row = by_words(document())["Late", "Cats purr"]
    assert (row.name, row.role, row.via, row.kind) == ("Ana", "vet", "The Post", PassageKind.MIXED)
    assert (row.paragraph, row.percent, row.start) == (2, round(700 / len(TEXT)), 7)
    assert row.verified


def test_the_side_is_that_of_the_arguments_of_the_claims_that_cite_it():
    found = by_words(document())
    assert found["Late", "Cats purr"].side is Side.BOTH
    assert found["Late", "Dogs bark"].side is Side.NEITHER and len(found["Late", "Dogs bark"].claims) == 1
    assert found["Early", "Cats purr"].side is Side.NEITHER and found["Early", "Cats purr"].claims == ()


def test_being_argued_about_is_no_side():
    made = document()
    with made.edit("Argue") as edit:
        barks = by_words(made)["Late", "Dogs bark"].claims[0]
        more = map_commands.add_claim(edit, "They do not", next(iter(edit.all(Map))).id)
        map_commands.argue(edit, [more], Stance.CON, barks)
    assert by_words(made)["Late", "Dogs bark"].side is Side.NEITHER


def test_words_that_do_not_stand_there_are_not_verified():
    records = document().records()
    wrong = next(r for r in records.values() if isinstance(r, Passage) and r.exact == "Dogs bark")
    row = by_words(Document([*(r for r in records.values() if r != wrong), replace(wrong, exact="Dogs bite")]))
    assert not row["Late", "Dogs bite"].verified
    assert "does not stand where it says" in (row["Late", "Dogs bite"].problem or "")


def test_a_change_touches_all_rows_that_it_makes_others_and_no_more():
    made = document()
    seen = []
    made.subscribe(lambda change: seen.append((touched(made, change), {row.passage: row for row in rows(made)})))
    before = {row.passage: row for row in rows(made)}
    ana = next(row.speaker for row in before.values() if row.speaker)
    purring = by_words(made)["Late", "Cats purr"].claims
    barks = by_words(made)["Late", "Dogs bark"].claims[0]

    def check(named: set[str]) -> None:
        nonlocal before
        said, after = seen.pop()
        different = {id for id in before.keys() | after.keys() if before.get(id) != after.get(id)}
        assert different <= said and said == named
        before = after

    with made.edit("Name") as edit:
        source_commands.describe_speaker(edit, ana, name="Ana B.", kind=SpeakerKind.PERSON, role="")
    check({id for id, row in before.items() if row.speaker == ana})
    with made.edit("Flip") as edit:
        argument = next(a for a in edit.referrers(purring[0], Argument))
        map_commands.flip(edit, argument.id)
    check({by_words(made)["Late", "Cats purr"].passage})
    with made.edit("Remove") as edit:
        map_commands.remove_claim(edit, barks)
    check({by_words(made)["Late", "Dogs bark"].passage})
    with made.edit("Remove passage") as edit:
        gone = by_words(made)["Early", "Cats purr"].passage
        source_commands.remove_passage(edit, gone)
    check({gone})
