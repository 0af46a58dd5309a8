"""Each promise of docs/security.md names a test, and the test is there."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", sorted({file for file, _ in NAMED.findall(PAGE)}))
def test_the_tests_that_the_page_names_are_there(file: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    there = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert {name for named, name in NAMED.findall(PAGE) if named == file} <= there


def test_every_line_of_its_tables_names_a_test_and_every_attack_is_listed() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("|") and not line.startswith("|---")]
    assert all(NAMED.search(row) for row in rows if not row.rstrip().endswith("| test |"))
    listed = [int(number) for row in rows for number in re.findall(r"\d+", row.split("|")[1])]
    assert sorted(listed) == list(range(1, 28))
