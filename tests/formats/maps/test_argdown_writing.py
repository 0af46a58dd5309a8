"""Argdown that argmap writes: its own programs accept it, and it comes back with what the table of formats says."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.formats.maps import argdown, map_file
from argmap.formats.maps.argdown.quoted_text import Quoted, rebuilt
from argmap.formats.maps.argdown.reference_map import reference_map
from argmap.formats.maps.map_format import ExportOptions
from argmap.model import open_questions, qualifications, rules, source_commands
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, OpenQuestion, Passage, PassageKind, Source
from tests import sketch as sketches
from tests.sketch import argument, claim, outline, sketch, the_map

WHOLE = ExportOptions(full_texts=True)
CLI = Path(os.environ.get("ARGDOWN_CLI", "argdown-cli"))
DRAWN = [
    "Thesis",
    "Thesis\n  + A\n  - B\n    - C\n      + D",
    "Thesis\n  + A & B & C\n    _ No\n      - Yes\n    _ Not & so\n  - D",
    "Thesis\n  - A & B\n    _ C\n      _ D\n        + E\n  + F",
    "Thesis\n  + A\n    + Shared\n      - Deep\n  + B\n    + Shared",
    "One\n  + A\nTwo\n  - A\n  + B & C\n    + D",
    "Thesis\n  - A\n  + B & C\n  - D\n  + E & F\n  + G",
]
NAMES = st.text(st.sampled_from("abz AZ-+_!?:#*\"'\\/<>[](){}@.,éß中🙂=\n"), max_size=12)


def back(document: Document, options: ExportOptions = WHOLE) -> Document:
    found = Document(argdown.read(argdown.write(document, the_map(document), options)).records)
    assert list(rules.problems(found, KINDS.values())) == []
    return found


@given(NAMES, NAMES, NAMES, NAMES)
@settings(max_examples=60, deadline=None)
def test_short_names_come_back_whatever_they_hold(one, two, three, four):
    document = sketch("Thesis\n  + A & B\n    _ C\n  - D\n    + E")
    with document.edit("Name") as edit:
        for words, name in (("Thesis", one), ("A", two), ("B", one), ("D", three), ("E", "E")):
            edit.put(replace(edit.get(claim(document, words), Claim), name=name, speech=four))
        for words, name in (("A", three), ("D", two), ("E", four)):
            qualifications.name_argument(edit, argument(document, words), name)
    again = back(document)
    assert outline(again) == outline(document)

    def told(found: Document) -> tuple[object, object]:
        claims = {c.text: (c.name, c.speech) for c in found.all(Claim)}
        return claims, {found.get(a.premises[0], Claim).text: a.name for a in found.all(Argument)}

    assert told(again) == told(document)


@pytest.mark.parametrize("drawn", DRAWN)
def test_argdown_has_a_statement_for_each_claim_and_keeps_their_order(drawn):
    document = sketch(drawn)
    again = back(document)
    assert outline(again) == outline(document)
    found = reference_map(argdown.write(document, the_map(document)))
    spelled_out = sum(
        len(a.premises) > 1 and (a.stance == "con" or a.target not in {c.id for c in document.all(Claim)})
        for a in document.all(Argument)
    )
    undercut = {a.target for a in document.all(Argument)} & {a.id for a in document.all(Argument)}
    spelled_out += sum(len(a.premises) == 1 and a.id in undercut and a.stance == "con" for a in document.all(Argument))
    assert found.statements == len(document.all(Claim)) + spelled_out


def quoted() -> Document:
    document = sketch("Thesis\n  + Free\n  - Not free")
    text = "First page, with some words.\n" * 5 + "They said: “People should be free.”\n\n" + "x" * 300 + " The end."
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "Letter", text, publisher="Post", date="2018")
        source_commands.set_pages(edit, source, (0, 100, 200), ("i", "ii", "1"))
        source_commands.set_reference(edit, source, '{"id": "letter", "type": "article"}')
        ann = source_commands.add_speaker(edit, "Ann")
        at = text.index("People")
        for words, start, end in (
            ("Free", at, at + 22),
            ("Free", at + 7, at + 13),
            ("Not free", len(text) - 8, len(text)),
        ):
            passage = source_commands.add_passage(edit, source, start, end, speaker=ann, kind=PassageKind.MIXED)
            source_commands.cite(edit, claim(document, words), passage)
    return document


def test_without_texts_each_quotation_still_stands_in_its_source_and_knows_its_place():
    document = quoted()
    written = argdown.write(document, the_map(document))
    assert "First page" not in written and "prefix" in written
    again = back(document, ExportOptions())

    def told(found: Document) -> list[tuple[object, ...]]:
        return sorted((p.exact, p.prefix, p.suffix, p.kind, bool(p.speaker)) for p in found.all(Passage))

    assert told(again) == told(document)
    (source,) = again.all(Source)
    assert (source.title, source.page_labels, source.reference) == (
        "Letter",
        ("i", "ii", "1"),
        document.all(Source)[0].reference,
    )
    assert argdown.write(again, the_map(again)) == written
    assert argdown.write(again, the_map(again), WHOLE) == written, "what is not here cannot be written"


def test_whole_texts_are_written_when_asked_for():
    document = quoted()
    assert back(document).all(Source)[0].text == document.all(Source)[0].text
    assert [s.pages for s in back(document).all(Source)] == [s.pages for s in document.all(Source)]


def test_claims_tell_their_words_as_other_programs_read_them():
    assert 'source: "\\"People should be free.\\" \\"should\\""' in argdown.write(quoted(), the_map(quoted())) or (
        'source: "\\"People' in argdown.write((d := quoted()), the_map(d))
    )


def test_overlapping_quotations_share_one_text():
    made = rebuilt([Quoted(10, "abc", "xy", "de"), Quoted(12, "cde", "b", "fg"), Quoted(None, "zz"), Quoted(90, "q")])
    assert made.text == "xyabcdefg\n\n[…]\n\nq\n\n[…]\n\nzz"
    assert [made.text[start] for start in made.starts] == ["a", "c", "z", "q"]


def test_questions_and_speeches_come_back():
    document = sketch("Thesis\n  + A\n  - B")
    with document.edit("Ask") as edit:
        edit.put(replace(edit.get(the_map(document), Map), speeches=("for:1AC", "against:1NC")))
        open_questions.ask(edit, the_map(document), "Why now?")
        asked = open_questions.ask(edit, claim(document, "A"), "Is it so?")
        open_questions.answer_question(edit, asked, claim(document, "B"))
        qualifications.name_scheme(edit, argument(document, "B"), "expert-opinion")
        open_questions.take_up(edit, argument(document, "B"), "expertise")
    again = back(document)
    assert again.all(Map)[0].speeches == ("for:1AC", "against:1NC")
    assert outline(again) == outline(document)

    def told(found: Document) -> set[tuple[object, ...]]:
        return {
            (
                q.text,
                q.critical,
                q.closed,
                type(found.find(q.about, Claim) or found.find(q.about, Argument)),
                len(q.answers),
            )
            for q in found.all(OpenQuestion)
        }

    assert told(again) == told(document)


def test_the_sample_is_written_without_the_articles():
    document = Document(map_file.read_sample().records)
    assert len(argdown.write(document, the_map(document))) < len(argdown.write(document, the_map(document), WHOLE))
    again = back(document, ExportOptions())
    assert outline(again) == outline(document)
    assert {p.exact for p in again.all(Passage)} == {p.exact for p in document.all(Passage)}


def test_5000_arguments_are_read_and_written_in_3_seconds():
    document = sketches.large(5000)
    map = document.all(Map)[0].id
    begun = process_time()
    written = argdown.write(document, map)
    half = process_time()
    argdown.read(written)
    assert half - begun < 3 * 2 and process_time() - half < 3 * 2, "twice the time, for a busy machine"


SCRIPT = """
const { argdown } = require("@argdown/core/dist/argdown.js");
let text = "";
process.stdin.on("data", part => { text += part; });
process.stdin.on("end", () => {
  const told = JSON.parse(text).map(input => {
    try {
      const found = argdown.run({ input, process: ["parse-input", "build-model", "build-map"], logLevel: "silent" });
      const bad = [...(found.parserErrors || []), ...(found.exceptions || [])].map(error => String(error.message));
      let boxes = 0;
      const waiting = [...found.map.nodes];
      while (waiting.length) {
        const node = waiting.pop();
        if (node.type === "group-map-node") waiting.push(...node.children); else boxes += 1;
      }
      const count = table => Object.keys(table).length;
      const numbers = [count(found.statements), count(found.arguments), found.relations.length, boxes];
      return [bad, ...numbers, found.map.edges.length];
    } catch (error) { return [[String(error)]]; }
  });
  process.stdout.write(JSON.stringify(told));
});
"""


@pytest.mark.skipif(
    shutil.which("node") is None or not (CLI / "node_modules" / "@argdown" / "core").is_dir(),
    reason="needs node, and @argdown/cli in the folder that ARGDOWN_CLI names",
)
def test_argdowns_own_parser_accepts_what_is_written_and_counts_the_same():
    documents = [sketch(drawn) for drawn in DRAWN] + [quoted(), Document(map_file.read_sample().records)]
    texts = [argdown.write(document, the_map(document)) for document in documents]
    odd = sketch("Thesis\n  + A & B\n  - C")
    with odd.edit("Say") as edit:
        for words, text in (
            ("Thesis", "(1) *a* :A: .e. == === {x} // y"),
            ("A", "+ [b]: -- #c"),
            ("C", "1. @[x] _y_ \\ z"),
        ):
            edit.put(replace(edit.get(claim(odd, words), Claim), text=text, note="} , {a: b} ]: x", name="N[a](b): c"))
    texts.append(argdown.write(odd, the_map(odd)))
    ran = subprocess.run(
        ["node", "-e", SCRIPT], input=json.dumps(texts), capture_output=True, text=True, cwd=CLI, check=True, timeout=60
    )
    for text, (bad, *numbers) in zip(texts, json.loads(ran.stdout), strict=True):
        mine = reference_map(text)
        assert bad == []
        assert numbers == [mine.statements, mine.arguments, mine.relations, len(mine.boxes), len(mine.arrows)]
