"""Tables of words: each word stands once in its list, so that taking it out takes it out."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import argmap.text

MODULES = sorted(Path(argmap.text.__file__).parent.rglob("*.py"))


def repeated(code: str) -> dict[int, list[str]]:
    """Return the words that stand twice in a list that is written as words, by the line where the list begins."""
    found = {}
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[]):
                twice = [word for word, count in Counter(words.split()).items() if count > 1]
                if twice:
                    found[node.lineno] = twice
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_list(module: Path) -> None:
    assert repeated(module.read_text(encoding="utf-8")) == {}


def test_a_word_that_stands_twice_is_seen() -> None:
    assert repeated('VERBS = "joke smile joke".split()') == {1: ["joke"]}
