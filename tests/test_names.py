"""One name, one thing: what is found by its name is the thing that is meant."""

import ast
from collections import defaultdict
from pathlib import Path

import argmap

PACKAGE = Path(argmap.__file__).parent
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")

TWICE = {
    "editions": "what the model does with them; the window's part of the same",
    "panel": "the panel of the reader; the panel of sources",
    "pdf": "read as a source; written as a picture",
    "tables": "of words; files of rows",
    "rules": "of a document; of when an action is possible",
    "theme": "of pictures; of the window",
}
"""Modules whose folder says which of two is meant."""


def test_no_class_is_defined_twice() -> None:
    places = defaultdict(list)
    for module in MODULES:
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                places[node.name].append(str(module.relative_to(PACKAGE)))
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_no_module_has_the_name_of_another() -> None:
    stems = [module.stem for module in MODULES]
    assert {stem for stem in stems if stems.count(stem) > 1} == set(TWICE)
