"""Hiding who said what: what is shown in place of the records of a document."""

from dataclasses import replace

import pytest

from argmap.errors import UserError
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.hiding import Hiding
from argmap.model.records import Passage, Source, Speaker
from tests.sketch import claim, sketch


@pytest.fixture
def document() -> Document:
    made = sketch("""
        Cats make good pets
          + Cats purr
          - Cats scratch
    """)
    with made.edit("Quote") as edit:
        for words, who, title in (("Cats purr", "Ana Ruiz", "Ruiz on cats"), ("Cats scratch", "Tom Lee", "Dogs")):
            source = source_commands.add_source(
                edit, title, f"{words}, they say.", publisher="The Gazette", address="https://gazette.example/cats"
            )
            speaker = source_commands.add_speaker(edit, who, role="vet")
            passage = source_commands.add_passage(edit, source, 0, len(words), speaker=speaker)
            edit.put(replace(edit.get(passage, Passage), via="The Wire"))
            source_commands.cite(edit, claim(made, words), passage)
    return made


def test_nothing_of_speakers_and_outlets_is_left_but_letters(document: Document):
    shown = Hiding().shown(document).values()
    told = " ".join(str(replace(record, text="", id="") if isinstance(record, Source) else record) for record in shown)
    for name in ("Ruiz", "Lee", "Gazette", "gazette", "Wire", "vet", "Dogs"):
        assert name not in told
    assert sorted(r.name for r in shown if isinstance(r, Speaker)) == ["Speaker A", "Speaker B"]
    assert sorted(r.title for r in shown if isinstance(r, Source)) == ["Source A", "Source B"]


def test_one_is_revealed_with_the_source_and_the_others_keep_their_letters(document: Document):
    hiding = Hiding()
    before = hiding.shown(document)
    assert hiding.reveal(document, [claim(document, "Cats purr")])
    after = hiding.shown(document)
    assert {r.name for r in after.values() if isinstance(r, Speaker)} == {"Ana Ruiz", "Speaker B"}
    assert {r.title for r in after.values() if isinstance(r, Source)} == {"Ruiz on cats", "Source B"}
    assert list(before) == list(after)  # in one order, so that colors stay
    assert not hiding.reveal(document, [claim(document, "Cats purr")])
    assert not hiding.reveal(document, [claim(document, "Cats make good pets")])


def test_what_is_hidden_cannot_be_written_over_but_the_rest_can(document: Document):
    hiding = Hiding()
    speaker = document.all(Speaker)[0]
    with pytest.raises(UserError, match="Reveal it first"):
        hiding.check(speaker, replace(speaker, name="Speaker A"))
    passage = document.all(Passage)[0]
    hiding.check(passage, replace(passage, set_aside=True))
    hiding.check(None, replace(speaker, id="new"))
    with pytest.raises(UserError, match="Reveal it first"):
        hiding.check(None, replace(speaker, id="new", name="Speaker A"))  # as it stands in the field for a name
    hiding.check(speaker, None)
    hiding.reveal(document, [claim(document, "Cats purr"), claim(document, "Cats scratch")])
    hiding.check(speaker, replace(speaker, name="Ana M. Ruiz"))


def test_claims_and_texts_stay_as_they_are(document: Document):
    assert not any(record.id == claim(document, "Cats purr") for record in Hiding().shown(document).values())
    texts = {r.text for r in Hiding().shown(document).values() if isinstance(r, Source)}
    assert texts == {source.text for source in document.all(Source)}
    with document.edit("Tag") as edit:
        map_commands.set_tags(edit, claim(document, "Cats purr"), ["sound"])
