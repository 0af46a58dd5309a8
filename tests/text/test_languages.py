"""Tables of words: each word stands once, each column is explained, each value is one that the page names."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

import argmap.text
from argmap.text.languages import english, tables
from tests.text.word_literals import words_in_functions

MODULES = sorted(Path(argmap.text.__file__).parent.rglob("*.py"))
FOLDER = Path(tables.__file__).parent
TABLES = sorted(FOLDER.glob("*.tsv"))
LISTS = sorted(FOLDER.glob("*.toml"))
PAGE = (FOLDER / "README.md").read_text(encoding="utf-8")


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


def explained() -> dict[str, set[str]]:
    """Return the columns that the page explains, each with the values that it names."""
    cells = re.findall(r"^\| `(\w+)` \| ([^|]*) \|", PAGE, re.M)
    return {column: set(re.findall(r"\w+", values)) for column, values in cells}


def faults(table: str) -> list[str]:
    """Return what is wrong with a table of words, as sentences."""
    head, *lines = table.splitlines()
    columns = head.split("\t")
    known = explained()
    found = [f"column {column} is not explained" for column in columns if column not in known]
    words = [line.split("\t")[0] for line in lines]
    found += [f"{word} stands twice" for word, count in Counter(words).items() if count > 1]
    if words != sorted(words):
        found.append("the words are not in order")
    for line in lines:
        cells = line.split("\t")
        if len(cells) > len(columns) or not cells[-1]:
            found.append(f"{cells[0]} has cells too many")
        for column, cell in zip(columns[1:], cells[1:], strict=False):
            if column in known and column not in {"forms", "nouns"} and cell and cell not in known[column]:
                found.append(f"{cells[0]} has {cell} as {column}")
        if len(cells) == 1:
            found.append(f"{cells[0]} does nothing")
    return found


COUNTED = ("detection", "short_texts")
"""Lists of words that are counted to tell the language of a text."""


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_no_word_stands_twice_in_a_list(module: Path) -> None:
    assert repeated(module.read_text(encoding="utf-8")) == {}


def test_a_word_that_stands_twice_is_seen() -> None:
    assert repeated('VERBS = "joke smile joke".split()') == {1: ["joke"]}


@pytest.mark.parametrize("module", [path for path in MODULES if path.parent != FOLDER], ids=lambda path: path.stem)
def test_no_function_holds_a_list_of_words_that_belongs_to_the_tables(module: Path) -> None:
    found = words_in_functions(module.read_text(encoding="utf-8"))
    assert [(line, words) for line, words in found if len(words) > 3] == []


def test_a_list_of_words_in_a_function_is_seen() -> None:
    code = """
NAMES = {"above", "it", "stands", "free"}
def sings(word):
    if word.endswith(("ing", "ang", "ung", "s")):
        return word in {"hum", "sing", "chant", "don’t"}
    return word in "croon hum".split()
"""
    assert words_in_functions(code) == [(5, ["hum", "sing", "chant", "don’t"]), (6, ["croon", "hum"])]


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_a_table_names_each_word_once_and_says_only_what_the_page_explains(table: Path) -> None:
    assert faults(table.read_text(encoding="utf-8")) == []


def test_faults_of_a_table_are_seen() -> None:
    table = "verb\tsays\tsings\nhum\tyes\nhum\tloudly\nask\nbeg\tyes\t\t\n"
    assert faults(table) == [
        "column sings is not explained",
        "hum stands twice",
        "the words are not in order",
        "hum has loudly as says",
        "ask does nothing",
        "beg has cells too many",
    ]


@pytest.mark.parametrize("lists", LISTS, ids=lambda path: path.stem)
def test_a_list_names_each_word_once(lists: Path) -> None:
    blocks = re.findall(r"^(\w+) = '''(.*?)'''", lists.read_text(encoding="utf-8"), re.M | re.S)
    assert blocks
    twice = {name: [word for word, count in Counter(words.split()).items() if count > 1] for name, words in blocks}
    assert not any(twice.values()), twice


@pytest.mark.parametrize("lists", [path for path in LISTS if path.stem not in COUNTED], ids=lambda path: path.stem)
def test_every_list_is_used_by_some_rule(lists: Path) -> None:
    code = "\n".join(module.read_text(encoding="utf-8") for module in MODULES)
    assert [name for name in tables.word_lists(lists.stem) if f'["{name}"]' not in code] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_every_list_that_a_rule_names_stands_in_a_table(module: Path) -> None:
    named = re.findall(r'\b[A-Z]+_WORDS\["(\w+)"\]|\bSIDES\["(\w+)"\]', module.read_text(encoding="utf-8"))
    known = {name for lists in LISTS for name in tables.word_lists(lists.stem)}
    assert {name for names in named for name in names if name} - known == set()


def test_a_verb_is_found_in_its_regular_forms_or_in_those_that_its_line_names() -> None:
    assert english.SAYING["testified"] == "testify"
    assert english.SAYING["slammed"] == "slam"
    assert english.SAYING["told"] == "tell"
    assert "telled" not in english.SAYING


def test_one_line_says_all_that_a_verb_does() -> None:
    (row,) = [row for row in tables.rows("en_verbs") if row["verb"] == "tell"]
    assert row == {"verb": "tell", "forms": "tells told telling", "says": "yes", "hearer": "yes", "words": "colon"}
