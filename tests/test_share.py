"""A copy to hand on holds no history, no authors and no notes, and of sources no more than was asked for."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import cli
from argmap.model import map_commands, rules, source_commands
from argmap.model.document import Document
from argmap.model.foreign import with_foreign
from argmap.model.handed_copy import Kept, _parts, handed_copy
from argmap.model.merging import BY
from argmap.model.records import KINDS, Claim, Passage, Source, Speaker
from argmap.storage import new_file, open_file, read_document
from tests.sketch import claim, outline, sketch

TEXT = (
    "Nobody may read this part at all, since it is long and nobody quotes it. “The lane is safe,” said Ana Reed. "
    + ("And here it goes on for a while, with a secret word: XYZZY. It ends.")
)


@pytest.fixture
def document():
    made = sketch("Build the lane\n  + The lane is safe\n  - It costs")
    with made.edit("Cite") as edit:
        source = source_commands.add_source(edit, "The lane", TEXT)
        source_commands.add_source(edit, "Never used", "Private thoughts")
        ana = source_commands.add_speaker(edit, "Ana Reed")
        source_commands.add_speaker(edit, "Somebody else")
        start = TEXT.index("The lane")
        source_commands.cite(
            edit,
            claim(made, "The lane is safe"),
            source_commands.add_passage(edit, source, start, start + 16, speaker=ana),
        )
        source_commands.add_passage(edit, source, 0, 6)
        map_commands.set_note(edit, claim(made, "It costs"), "Ask my brother")
        kept = with_foreign(with_foreign(edit.get(claim(made, "It costs"), Claim), "mup", 1), BY, {"by": "Ben"})
        edit.put(kept)
    return made


def copied(document: Document, kept: Kept) -> Document:
    made = Document(handed_copy(document, kept))
    assert list(rules.problems(made, KINDS.values())) == []
    return made


def test_notes_authors_and_what_is_unused_stay_at_home(document):
    made = copied(document, Kept())
    assert outline(made) == outline(document)
    assert [found.note for found in made.all(Claim)] == ["", "", ""]
    assert [source.title for source in made.all(Source)] == ["The lane"]
    assert [speaker.name for speaker in made.all(Speaker)] == ["Ana Reed"]
    assert [passage.exact for passage in made.all(Passage)] == ["The lane is safe"]
    assert [found.foreign for found in made.all(Claim) if found.foreign] == ['{"mup":1}']
    assert not any(found.foreign for found in copied(document, Kept(foreign=False)).all(Claim))


def test_what_is_asked_for_comes_along(document):
    made = copied(document, Kept(notes=True, unused=True))
    assert [len(made.all(kind)) for kind in (Source, Speaker, Passage)] == [2, 2, 2]
    assert "Ask my brother" in {found.note for found in made.all(Claim)}


def test_sources_can_be_cut_to_what_is_quoted_and_quotations_go_on_standing_there(document):
    made = copied(document, Kept(full_texts=False))
    (source,) = made.all(Source)
    (passage,) = made.all(Passage)
    assert "XYZZY" not in source.text and "Nobody may" not in source.text and "[…]" in source.text
    assert source.text[passage.start : passage.end] == "The lane is safe" and passage.prefix.endswith("“")


@given(st.integers(1, 400), st.lists(st.tuples(st.integers(0, 400), st.integers(1, 60)), max_size=6))
def test_every_part_that_is_kept_stands_in_the_text_that_is_left(length, spans):
    text = "".join(chr(0x4E00 + place) for place in range(length))
    wanted = sorted((min(a, length - 1), min(length, min(a, length - 1) + n)) for a, n in spans)
    left, parts = _parts(text, wanted)
    for start, end in wanted:
        first, last, now = next(part for part in parts if part[0] <= start and end <= part[1])
        assert left[now + start - first : now + end - first] == text[start:end]
        assert last <= length
    kept = {place for first, last, _ in parts for place in range(first, last)}
    assert not any(text[place] in left for place in range(length) if place not in kept)


def test_the_copy_of_a_file_has_no_history_and_no_author(document, tmp_path, capsys):
    def fill(edit):
        for record in document.records().values():
            edit.put(record)

    new_file(tmp_path / "lane.argmap", "Ann Author", [("Fill", fill)]).close()
    with closing(open_file(tmp_path / "lane.argmap", "Ann Author")) as file, file.document.edit("Reword") as edit:
        map_commands.reword(edit, claim(file.document, "It costs"), "It costs a lot")
    assert cli.main(["share", str(tmp_path / "lane.argmap")]) == 0
    told = capsys.readouterr().out
    assert (
        "2 steps of history" in told and "Ann Author" in told and "1 note that" in told and "1 source that no" in told
    )
    assert cli.main(["share", str(tmp_path / "lane.argmap"), str(tmp_path / "copy.argmap"), "--quoted-only"]) == 0
    content = (tmp_path / "copy.argmap").read_bytes()
    for secret in ("Ann Author", "Ask my brother", "XYZZY", "Private thoughts", "Somebody else"):
        assert secret.encode() not in content
    with closing(sqlite3.connect(tmp_path / "copy.argmap")) as connection:
        assert connection.execute("SELECT DISTINCT author FROM journal").fetchall() == [("",)]
    assert (
        outline(read_document(tmp_path / "copy.argmap")[0])
        == "Build the lane\n  + The lane is safe\n  - It costs a lot"
    )
    assert cli.main(["share", str(tmp_path / "lane.argmap"), str(tmp_path / "copy.argmap")]) == 2
    assert cli.main(["share", str(tmp_path / "lane.argmap"), str(tmp_path / "copy.txt")]) == 2
