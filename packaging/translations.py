"""Collect the texts of argmap for translators. The program reads their .ts files as they are.

.venv/bin/python packaging/translations.py update de    bring resources/translations/argmap_de.ts up to date
.venv/bin/python packaging/translations.py update       bring all that are there up to date

`pyside6-linguist argmap_de.ts` is the editor for translators. In texts with `%n` they write the singular and the plural
of their language; `{name}` and `%n` stay as they are, at the place where their language has them.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
MESSAGES = (
    "Message",
    "UserError",
    "CutOff",
    "Damaged",
    "BrokenRule",
    "DanglingReference",
    "CyclicReasons",
)
"""What takes a text as its first argument, as `tr` does; called by these names, never as `module.Message`."""


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code: 2 on bad usage."""
    match arguments:
        case ["update", str() as language]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            return update(FOLDER / f"argmap_{language}.ts", language)
        case ["update"]:
            return max((update(file, file.stem.partition("_")[2]) for file in sorted(FOLDER.glob("*.ts"))), default=0)
    print(__doc__, file=sys.stderr)
    return 2


def update(file: Path, language: str) -> int:
    """Write every text of the program into a .ts file, with the translations that it has. Return the exit code."""
    aliases = ",".join(f"tr+={name}" for name in MESSAGES)
    sources = sorted(str(path) for path in (ROOT / "argmap").rglob("*.py"))
    options = ["-tr-function-alias", aliases, "-locations", "none", "-no-obsolete", "-target-language", language]
    return _run("lupdate", *options, *sources, "-ts", str(file))


def _run(tool: str, *arguments: str) -> int:
    """Run a tool that comes with Qt for Python."""
    program = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    return subprocess.run([sys.executable, "-c", program, *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
