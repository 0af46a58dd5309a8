"""Readers survive damage; tests/bench/import_fuzz.py and source_fuzz.py try as many files as one likes."""

import random

import pytest

from argmap.errors import UserError
from argmap.formats.maps import map_file
from argmap.formats.maps.format_table import FORMATS
from argmap.formats.maps.map_format import MapFormat
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.file_kinds import FileKind
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS
from tests.bench import growth_patterns, source_fuzz
from tests.bench.import_fuzz import mutated

MAPS = [form for form in FORMATS if form.reads and form.writes and not form.named]
DEAR = {FileKind.WORD: 8, FileKind.PAGE: 20, FileKind.PDF: 30}
"""How many files of a kind are tried where reading one takes long."""


@pytest.mark.parametrize("form", MAPS, ids=[form.name for form in MAPS])
def test_mutated_maps_give_a_whole_document_or_one_sentence(form: MapFormat) -> None:
    start = [growth_patterns.shaped(form.name, shape)(300) for shape in ("halves", "undercuts", "together")]
    for number in range(30):
        dice = random.Random(f"{form.name} {number}")
        try:
            found = map_file.read_bytes(mutated(dice.choice(start), dice, start), f"a{form.endings[0]}", form.name)
        except UserError as trouble:
            assert "\n" not in str(trouble)
        else:
            assert next(rules.problems(Document(found.records), KINDS.values()), None) is None


@pytest.mark.parametrize("kind", source_fuzz.KINDS)
def test_mutated_sources_give_a_text_or_one_sentence(kind: FileKind) -> None:
    start = source_fuzz.files_of(kind)
    for number in range(DEAR.get(kind, 60)):
        dice = random.Random(f"{kind} {number}")
        try:
            found = isolated_reader.gather_here(mutated(dice.choice(start), dice, start), "a", kind)
        except UserError as trouble:
            assert "\n" not in str(trouble)
        else:
            assert all(source.text.strip() for source in found.sources)
