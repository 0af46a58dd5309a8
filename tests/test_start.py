"""What is imported on the way to a start: whatever is not needed yet would make everybody wait for it, every time."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import own_folders

COMMAND = """
import sys
out = sys.argv.pop(1)
from argmap.cli import main
try:
    main()
finally:
    open(out, "w").write(" ".join(sys.modules))
"""
WINDOW = """
import os, sys
out = sys.argv.pop(1)
from argmap.ui.app import application, make_window
app = application()
window = make_window(app)
window.show()
app.processEvents()
open(out, "w").write(" ".join(sys.modules))
os._exit(0)
"""
COMMAND_LINE = {"atomic_write", "cli", "commands", "console", "errors", "garbage", "message", "paths"}
PARSED = {"any_document", "command_input", "convert_command", "export_command", "flow_command", "handout_command"} | {
    "rescue_command"
}
MOST_TO_COUNT = 60
"""Our own modules that may be loaded to count what is in a file; there were 48 when this was written."""
MOST_TO_SHOW = 415
"""Our own modules that may be loaded to show the window; there were 404 when this was written."""
QT = {"PySide6", "shiboken6", "shibokensupport"}


def modules(script: str, folder: Path, *words: str) -> set[str]:
    """Return the names of the modules that are loaded when a script in a process of its own has ended."""
    out = folder / "modules.txt"
    environment = {**os.environ, **own_folders(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, str(out), *words]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    return set(out.read_text("utf-8").split())


def ours(names: set[str]) -> set[str]:
    return {name.removeprefix("argmap.") for name in names if name.startswith("argmap.")}


def libraries(names: set[str]) -> set[str]:
    """Return the packages in site-packages among these modules, as far as they are libraries of ours."""
    known = {
        "sqlalchemy",
        "nltk",
        "punkt",
        "numpy",
        "lxml",
        "yaml",
        "docx",
        "pptx",
        "xlsxwriter",
        "pydot",
        "pygraphviz",
    }
    return {name.partition(".")[0] for name in names} & (known | QT)


def test_help_loads_only_what_parses_the_command_line(tmp_path: Path) -> None:
    names = modules(COMMAND, tmp_path, "--help")
    assert {name.split(".")[0] for name in ours(names)} <= COMMAND_LINE
    assert {name.split(".")[1] for name in ours(names) if name.startswith("commands.")} <= {
        *PARSED, "import_command", "page_command", "share_command"
    }  # fmt: skip
    assert not libraries(names)


def test_info_loads_the_model_and_the_reader_of_files_alone(tmp_path: Path) -> None:
    file = tmp_path / "cats.argmap"
    modules(COMMAND, tmp_path, "new", str(file), "--question", "Are cats good pets?")
    names = modules(COMMAND, tmp_path, "info", str(file))
    assert {name.split(".")[0] for name in ours(names)} <= COMMAND_LINE | {"import_lock", "model", "storage"}
    assert not {"model.templates", "model.merging", "model.flow"} & ours(names)
    assert len(ours(names)) <= MOST_TO_COUNT and not libraries(names)


def test_the_window_loads_neither_files_nor_what_reads_them(tmp_path: Path) -> None:
    names = modules(WINDOW, tmp_path)
    allowed = {"ui", "model", "layout", "picture", "text", "cancellation", "import_lock", "worker"}
    assert {name.split(".")[0] for name in ours(names)} <= COMMAND_LINE - {"cli", "commands", "console"} | allowed
    assert {name for name in ours(names) if name.startswith("text.")} <= {"text.dictionary_files", "text.spelled_words"}
    assert libraries(names) <= QT and not {"sqlite3", "importlib.metadata", "html.parser", "asyncio"} & names
    assert {name for name in names if name.startswith("PySide6.Qt")} <= {
        "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"
    }  # fmt: skip
    assert len(ours(names)) <= MOST_TO_SHOW
