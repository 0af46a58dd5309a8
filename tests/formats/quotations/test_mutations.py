"""Readers of quotations survive damage: each mutated file gives a whole document or one sentence.

A few here; tests/bench/import_fuzz.py tries as many as one likes.
"""

import random

import pytest

from argmap.errors import UserError
from argmap.formats.maps import map_file
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS
from tests.bench.import_fuzz import mutated
from tests.bench.quotation_files import NAMES, made


@pytest.mark.parametrize("name", NAMES)
def test_mutated_files_give_a_whole_document_or_one_sentence(name: str):
    files = [content for _, content in made(name)]
    for number in range(10 if name == "cards" else 60):
        dice = random.Random(f"{name} {number}")
        content = mutated(dice.choice(files), dice, files)
        try:
            found = map_file.read_bytes(content, f"a{made(name)[0][0]}", name)
        except UserError as trouble:
            assert "\n" not in str(trouble)
        else:
            assert next(rules.problems(Document(found.records), KINDS.values()), None) is None


@pytest.mark.parametrize("name", NAMES)
def test_whole_files_are_recognized_by_their_content(name: str):
    for ending, content in made(name):
        assert len(map_file.read_bytes(content, f"a{ending}")) > 1
