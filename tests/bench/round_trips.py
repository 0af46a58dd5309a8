"""What each format of maps loses on the way out and back: python -m tests.bench.round_trips [FORMAT…] [--files FOLDER]

First a map of our own that uses everything the model has is written and read again: what came back of each thing, out
of how many. Then each file of other programs beside the project is read and written again: whether it says the same as
before (JSON, YAML and XML: up to the order of keys and of lists of things, and to blanks between elements), or at least
gives the same map when it is read once more.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from argmap.errors import UserError
from argmap.formats.maps import map_file, xml_tree
from argmap.formats.maps.format_table import every
from argmap.formats.maps.map_format import MapFormat
from argmap.model import map_commands, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Fidelity, Map, Passage, Placement, Source, Speaker, Stance
from argmap.model.tree import tree
from tests.sketch import claim, sketch, the_map

SHARED = next((a / "shared" / "formats" for a in Path(__file__).parents if (a / "shared" / "formats").is_dir()), None)


def rich() -> Document:
    """Return a document whose one map uses everything that a map can say."""
    document = sketch(
        "Cats make good pets\n  + Cats purr & Purring calms\n    _ Only some hear it\n      _ Most do\n"
        "  - Cats scratch\n    - Claws can be cut\n      + Cats purr\n"
        "  + Cats are clean\nDogs make good pets\n  - Dogs bark",
        "Which pets are good?",
    )
    with document.edit("Say more") as edit:
        map = the_map(document)
        purr, calms, clean = (claim(document, text) for text in ("Cats purr", "Purring calms", "Cats are clean"))
        map_commands.set_note(edit, purr, "Most of the day.\nSee also: dogs.")
        map_commands.set_tags(edit, purr, ["pets", "two words"])
        qualifications.name_claim(edit, purr, "P1")
        qualifications.mark_unstated(edit, calms)
        qualifications.set_fidelity(edit, clean, Fidelity.PARAPHRASED)
        map_commands.fold(edit, map, clean)
        map_commands.pin(edit, map, purr, (10.0, 20.5))
        step = next(a for a in edit.referrers(clean, Argument, "premises"))
        edit.put(replace(step, guessed=True, scheme="expert-opinion", name="By looks"))
        text = "Ada said: “Cats are very clean.” Ben agreed."
        source = source_commands.add_source(
            edit,
            "Pet news",
            text,
            author="Cleo",
            publisher="The Paper",
            date="2026-01-02",
            address="https://example.org/p",
        )
        ada = source_commands.add_speaker(edit, "Ada", role="vet", aliases=("A.",))
        passage = source_commands.add_passage(edit, source, 11, 31, speaker=ada, via="Cleo")
        source_commands.cite(edit, clean, passage)
        edit.put(replace(edit.get(purr, Claim), speech="1AC"))
        edit.put(replace(edit.get(map, Map), speeches=("for:1AC", "against:1NC")))
    return document


def said(document: Document) -> dict[str, Counter[object]]:
    """Return all that a document says, by kind of thing, without ids and order."""
    found: dict[str, Counter[object]] = {}

    def add(kind: str, thing: object) -> None:
        found.setdefault(kind, Counter())[thing] += 1

    for map in document.all(Map):
        add("questions", map.question)
        for speech in map.speeches:
            add("speeches", speech)
        on_map = tree(document, map.id)
        for root in on_map.roots:
            add("theses", document.get(root, Claim).text)
        for argument in on_map.arguments().values():
            premises = frozenset(document.get(p, Claim).text for p in argument.premises)
            target = document.find(argument.target, Claim)
            if target is None:
                step = document.get(argument.target, Argument)
                add("undercuts", (premises, frozenset(document.get(p, Claim).text for p in step.premises)))
                continue
            kind = "reasons" if argument.stance is Stance.PRO else "objections"
            add("co-premises" if len(premises) > 1 else kind, (premises, argument.stance, target.text))
            for name in ("name", "scheme", "guessed"):
                if getattr(argument, name):
                    add(f"step {name}", (premises, getattr(argument, name)))
    for each in document.all(Claim):
        add("claims", each.text)
        for name in ("note", "name", "unstated", "fidelity", "speech"):
            if getattr(each, name):
                add(f"claim {name}", (each.text, getattr(each, name)))
        for tag in each.tags:
            add("tags", (each.text, tag))
        for passage in each.passages:
            words = document.get(passage, Passage)
            add("quotations", (each.text, words.exact))
            if words.speaker:
                add("who said it", (words.exact, document.get(words.speaker, Speaker).name))
            add("places in sources", (words.exact, words.start, document.get(words.source, Source).title))
    for placement in document.all(Placement):
        if placement.folded:
            add("folds", document.get(placement.claim, Claim).text)
        if placement.pin:
            add("pins", (document.get(placement.claim, Claim).text, placement.pin))
    for source in document.all(Source):
        add("texts of sources", source.text)
        for name in ("title", "author", "publisher", "date", "address"):
            add(f"source {name}", getattr(source, name))
    for speaker in document.all(Speaker):
        add("speakers", (speaker.name, speaker.role, speaker.aliases))
    return found


def lost(form: MapFormat, document: Document) -> dict[str, str]:
    """Return what does not come back of a document that is written and read again, by kind of thing: how many of all.

    Raises UserError where it cannot be read again.
    """
    before = said(document)
    content = map_file.content(document, the_map(document), form)
    after = said(Document(map_file.read_bytes(content, f"map{form.endings[0]}", form.name)))
    back = {kind: (things & after.get(kind, Counter())).total() for kind, things in before.items()}
    return {kind: f"{back[kind]}/{things.total()}" for kind, things in before.items() if back[kind] < things.total()}


def lost_line(form: MapFormat, document: Document) -> str:
    """Return the same in one line."""
    try:
        return ", ".join(f"{kind} {figures}" for kind, figures in lost(form, document).items()) or "nothing"
    except UserError as trouble:
        return f"not read again: {trouble}"


def meaning(content: bytes, ending: str) -> object:
    """Return what a file says, whatever its layout."""
    text = content.decode("utf-8-sig", "replace")
    if ending == ".mup":
        return json.loads(text)
    if ending == ".json":
        return unordered(json.loads(text))
    if ending in (".yml", ".yaml"):
        return yaml.safe_load(text)
    if ending in (".xml", ".mm", ".opml", ".graphml"):
        from lxml import etree

        root = xml_tree.parse(content)
        for element in root.iter():
            element.text = (element.text or "").strip() or None
            element.tail = None
        return etree.tostring(root, method="c14n")
    return text.replace("\r\n", "\n").rstrip()


def unordered(value: object) -> object:
    """Return a JSON value in which lists of things stand in an order of their own."""
    if isinstance(value, dict):
        return {key: unordered(inner) for key, inner in value.items()}
    if isinstance(value, list):
        inside = [unordered(inner) for inner in value]
        things = all(isinstance(inner, dict) for inner in inside)
        return sorted(inside, key=lambda inner: json.dumps(inner, sort_keys=True)) if things else inside
    return value


def same(form: MapFormat, file: Path) -> str:
    """Return whether a file says the same after it has been read and written again."""
    content = file.read_bytes()
    begun = time.perf_counter()
    try:
        found = map_file.read_bytes(content, file.name, form.name)
        document = Document(found.records)
        again = map_file.content(document, the_map(document), form)
    except UserError as trouble:
        return f"refused: {trouble}"
    seconds = time.perf_counter() - begun
    try:
        equal = meaning(content, file.suffix) == meaning(again, file.suffix)
    except (ValueError, yaml.YAMLError) as error:
        return f"cannot be compared: {error}"
    word = "the same" if equal else "DIFFERENT"
    if not equal and said(document) == said(Document(map_file.read_bytes(again, file.name, form.name))):
        word = "reads the same"
    return f"{word} ({len(content):,} bytes, {seconds:.2f} s)"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("formats", nargs="*")
    parser.add_argument("--files", type=Path, default=SHARED)
    parser.add_argument("--all", action="store_true", help="also list the files that come back the same")
    chosen = parser.parse_args(arguments)
    forms = [
        f for f in every() if f.reads and f.writes and f.endings and (not chosen.formats or f.name in chosen.formats)
    ]
    document = rich()
    print("Lost of a map of our own:")
    for form in forms:
        print(f"  {form.name:<12} {lost_line(form, document)}")
    files = sorted(path for path in chosen.files.rglob("*") if path.is_file()) if chosen.files else []
    print("Files of other programs, read and written again:")
    for form in forms:
        results = {}
        for file in files:
            if file.suffix.lower() not in form.endings:
                continue
            if form.shared and not form.recognizes(file.read_bytes() if form.binary else file.read_text("utf-8-sig")):
                continue
            results[file] = same(form, file)
        if results:
            good = sum(result.startswith("the same") for result in results.values())
            alike = sum(result.startswith("reads the same") for result in results.values())
            print(f"  {form.name}: {good} of {len(results)} the same, {alike} more read the same")
        for file, result in results.items():
            if chosen.all or not result.startswith(("the same", "reads the same")):
                print(f"    {file.name:<40} {result}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
