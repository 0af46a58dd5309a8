"""Libraries are loaded by one thread at a time."""

import ast
import sys
from pathlib import Path

import pytest

import argmap

FOLDER = Path(argmap.__file__).parent
IN_JOBS = sorted(
    [
        *FOLDER.glob("formats/**/*.py"),
        *FOLDER.glob("text/**/*.py"),
        FOLDER / "layout" / "graphviz.py",
        FOLDER / "picture" / "writing.py",
        FOLDER / "worker.py",
        *(
            FOLDER / "ui" / f"{name}.py"
            for name in (
                "reader/analysis",
                "sources/draft_task",
                "shell/files",
                "sources/edition_search",
                "sources/editions",
                "tasks/saving",
                "tables/quotations_model",
            )
        ),
    ]
)


def late_imports(tree: ast.AST, guarded: bool = False, within: bool = False) -> list[ast.stmt]:
    """Return the imports of libraries within functions that do not stand under the lock."""
    found: list[ast.stmt] = []
    for node in ast.iter_child_nodes(tree):
        inside = within or isinstance(node, ast.FunctionDef)
        locked = guarded or (isinstance(node, ast.With) and ast.unparse(node.items[0].context_expr) == "LOADING")
        if isinstance(node, ast.Import | ast.ImportFrom) and inside and not locked:
            name = (node.module or "") if isinstance(node, ast.ImportFrom) else node.names[0].name
            if name.split(".")[0] not in sys.stdlib_module_names:
                found.append(node)
        found += late_imports(node, locked, inside)
    return found


@pytest.mark.parametrize("file", IN_JOBS, ids=lambda file: file.relative_to(FOLDER).as_posix())
def test_what_jobs_load_late_they_load_one_at_a_time(file: Path) -> None:
    assert [ast.unparse(one) for one in late_imports(ast.parse(file.read_text("utf-8")))] == []
