"""`import argmap` for programs and notebooks: what is in a file, read-only, and its maps as pictures and texts."""

import subprocess
import sys

import pytest

import argmap
from argmap.library import MapArgument
from argmap.model import map_commands, source_commands
from argmap.storage import new_file
from tests.sketch import claim, sketch

MAP = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
"""


@pytest.fixture
def path(tmp_path):
    document = sketch(MAP)
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "The cat", "“Cats purr,” said Ana Reed.", author="Bo")
        ana = source_commands.add_speaker(edit, "Ana Reed")
        passage = source_commands.add_passage(edit, source, 1, 10, speaker=ana)
        source_commands.cite(edit, claim(document, "Cats purr"), passage)
        map_commands.set_tags(edit, claim(document, "Cats scratch"), ["claws"])

    def fill(edit):
        for record in document.records().values():
            edit.put(record)

    new_file(tmp_path / "cats.argmap", edits=[("Fill", fill)]).close()
    return tmp_path / "cats.argmap"


def test_a_map_is_walked_from_its_thesis(path):
    (map,) = argmap.open(path).maps
    (thesis,) = map.theses
    (reason,), (objection,) = thesis.reasons, thesis.objections
    assert [str(premise) for premise in reason.premises] == ["Cats purr", "Purring calms"]
    assert objection.premises[0].tags == ("claws",) and objection.target == thesis
    (undercut,) = reason.undercuts
    assert undercut.is_undercut and isinstance(undercut.target, MapArgument)
    assert map.claims[0].text == "Cats make good pets" and len(map.claims) == 5
    assert reason.premises[0].used_in == (reason,)


def test_quotations_tell_who_where_and_whether_the_words_are_there(path):
    document = argmap.open(str(path))
    (quotation,) = document.quotations
    assert (quotation.words, quotation.speaker, quotation.problem) == ("Cats purr", "Ana Reed", None)
    assert (quotation.source.title, quotation.source.author) == ("The cat", "Bo")
    start, end = quotation.place
    assert quotation.source.text[start:end] == quotation.words
    assert [each.quotations for each in document.claims if each.text == "Cats purr"] == [(quotation,)]


def test_a_map_leaves_as_picture_and_as_text(path, tmp_path):
    (map,) = argmap.open(path).maps
    map.export(tmp_path / "cats.svg", theme="dark", no_key=True)
    assert (tmp_path / "cats.svg").read_text("utf-8").startswith("<?xml")
    assert "Cats make good pets" in map.to_text("argdown")
    assert map._repr_svg_().count("</svg>") == 1 and "image/svg+xml" in map._repr_mimebundle_()


def test_an_export_says_what_it_does_not_know(path, tmp_path):
    (map,) = argmap.open(path).maps
    with pytest.raises(TypeError, match="no option 'colour'"):
        map.export(tmp_path / "cats.svg", colour="red")
    with pytest.raises(argmap.UserError, match="no theme"):
        map.export(tmp_path / "cats.svg", theme="none")
    with pytest.raises(argmap.UserError):
        argmap.open(tmp_path / "none.argmap")
    assert not (tmp_path / "cats.svg").exists()


def test_importing_argmap_loads_nothing_else():
    told = "import sys, argmap; print([m for m in sys.modules if m.startswith('argmap.') or 'PySide' in m])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
