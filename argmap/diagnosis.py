"""What `argmap doctor` tells, and what a crash report says of the system: facts, and trials of what must work.

Nothing of the user's own is told: paths have "~" for the home folder, and no document is opened but one made here.
"""

import importlib.metadata
import os
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from argmap import __version__, paths
from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import ArrangementKind, Stance
from argmap.model.tree import tree

_PACKAGES = ("PySide6_Essentials", "SQLAlchemy", "pydot", "pygraphviz", "nltk", "lxml", "pdfminer.six", "python-docx")
_QUESTION = "Does it work?"


class Finding(NamedTuple):
    """One line of the diagnosis. `trouble`: this does not work, or is missing."""

    name: str
    value: str
    trouble: bool = False

    def __str__(self) -> str:
        return f"{'!' if self.trouble else ' '} {self.name:<16} {self.value}"


def facts() -> Iterator[Finding]:
    """Yield the facts about the program, the system and its parts."""
    yield Finding("argmap", f"{__version__}{' (frozen)' if getattr(sys, 'frozen', False) else ''}")
    yield Finding("system", f"{platform.system()} {platform.release()} {platform.machine()}")
    yield Finding("Python", f"{platform.python_version()} ({platform.python_implementation()})")
    for name in _PACKAGES:
        version = _version(name)
        yield Finding(name, version or "not installed", not version and name != "pygraphviz")
    yield _engine()
    yield Finding("SQLite", sqlite3.sqlite_version, sqlite3.sqlite_version_info < (3, 35))
    yield from _qt()
    yield _languages()
    yield from _places()
    yield Finding("encoding", f"{sys.getfilesystemencoding()}, standard output {getattr(sys.stdout, 'encoding', '–')}")


def trials() -> Iterator[Finding]:
    """Try a layout, a picture and a save, each on a small map of our own, and yield how each went."""
    with tempfile.TemporaryDirectory() as folder:
        yield _tried("layout", _lay_out)
        yield _tried("picture", lambda: _draw(Path(folder) / "map.svg"))
        yield _tried("save", lambda: _save(Path(folder) / "map.argmap"))
    yield _tried("spelling", _spell)
    yield _tried("settings folder", _write_settings)


def _tried(name: str, work: Callable[[], str]) -> Finding:
    began = time.monotonic()
    try:
        told = work()
    except UserError as trouble:
        return Finding(f"try: {name}", str(trouble), trouble=True)
    except Exception as error:  # whatever it is, telling it is what we are here for
        return Finding(f"try: {name}", f"{type(error).__name__}: {error}", trouble=True)
    return Finding(f"try: {name}", f"{told} ({(time.monotonic() - began) * 1000:.0f} ms)")


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _engine() -> Finding:
    from argmap.layout.graphviz import find_engine, run_embedded

    engine = find_engine()
    if engine is None:
        return Finding("Graphviz", "not found: layered maps are drawn with a simpler layout", trouble=True)
    return Finding("Graphviz", "embedded" if engine is run_embedded else "the program dot")


def _qt() -> Iterator[Finding]:
    try:
        from PySide6.QtCore import qVersion
        from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

        from argmap.picture import ensure_application
        from argmap.picture.fonts import font

        ensure_application()
        yield Finding("Qt", f"{qVersion()} ({QGuiApplication.platformName()})")
        families = [family for family in QFontDatabase.families() if family]
        ours = QFontInfo(font(12)).family() == font(12).family()
        yield Finding("fonts", f"{len(families)} families, ours {'among them' if ours else 'missing'}", not ours)
        screens = QGuiApplication.screens()
        sizes = [f"{s.size().width()}×{s.size().height()} at {s.devicePixelRatio():g}" for s in screens]
        yield Finding("screens", ", ".join(sizes) or "none")
    except Exception as error:
        yield Finding("Qt", f"cannot be used: {type(error).__name__}: {error}", trouble=True)


def _languages() -> Finding:
    """Return for which languages there are texts, ours and Qt's own."""
    try:
        from PySide6.QtCore import QLibraryInfo

        from argmap.picture.translation import ENGLISH, languages
    except ImportError as error:
        return Finding("languages", f"cannot be told: {error}", trouble=True)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    half = [each for each in languages() if each != ENGLISH and not (folder / f"qtbase_{each}.qm").is_file()]
    told = ", ".join(languages())
    return Finding("languages", told + (f"; Qt's own texts are missing for {', '.join(half)}" if half else ""))


def _places() -> Iterator[Finding]:
    yield Finding("program", _private(Path(__file__).resolve().parent))
    resources = paths.resources()
    yield Finding("resources", _private(resources), not (resources / "samples").is_dir())
    try:
        folder = paths.user_data()
    except OSError as error:
        yield Finding("settings", f"cannot be made: {error.strerror}", trouble=True)
        return
    log = folder / "argmap.log"
    size = f"{log.stat().st_size // 1024} kB" if log.exists() else "none yet"
    yield Finding("settings", _private(folder), not os.access(folder, os.W_OK))
    yield Finding("log", size)


def _private(path: Path) -> str:
    """Return a path without the name of the user's home folder."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def _small() -> tuple[Document, str]:
    """Return a document with one small map."""
    document = Document()
    with document.edit("Try") as edit:
        map = map_commands.add_map(edit, _QUESTION)
        thesis = map_commands.add_claim(edit, "It works.", map)
        for stance in Stance:
            map_commands.argue(edit, [map_commands.add_claim(edit, f"Because of {stance}.", map)], stance, thesis)
    return document, map


def _lay_out() -> str:
    from argmap import picture
    from argmap.layout.process import Layouter

    document, map = _small()
    look = picture.theme("light")
    layouter = Layouter()
    try:
        options = picture.options(look, kind=ArrangementKind.LAYERED)
        answer = layouter.arrange(picture.graph(document, tree(document, map), look), options)
    finally:
        layouter.close()
    if answer.notice:
        raise UserError(answer.notice)
    return f"{len(answer.boxes)} claims placed by Graphviz"


def _draw(path: Path) -> str:
    from argmap import picture
    from argmap.picture.page_options import PictureOptions
    from argmap.picture.paging import paged

    document, map = _small()
    (sheet,) = paged(document, map, picture.theme("light"), PictureOptions()).sheets
    picture.write(sheet.figure, path, "svg")
    return f"{path.stat().st_size // 1024} kB of SVG"


def _save(path: Path) -> str:
    from argmap.storage import new_file, open_file

    new_file(path, edits=[("New map", lambda edit: map_commands.add_map(edit, _QUESTION))]).close()
    with open_file(path) as file:
        while file.history.undo():
            pass
    return "a map was saved, opened and undone"


def _spell() -> str:
    from argmap.text.dictionary_files import dictionary_for
    from argmap.worker import Worker

    found = {language: dictionary_for(language) for language in ("de", "en", "es", "fr")}
    english = found["en"]
    if english is None:
        raise LookupError("there is no dictionary for English")
    worker = Worker("argmap.text.spelling_service")
    words = ["reason", "raeson"]
    question = {"dictionary": [english.path, english.within, english.name], "language": "en", "words": words}
    try:
        wrong = worker.ask(question, time_limit=30)
    finally:
        worker.close()
    if wrong != words[1:]:
        raise LookupError(f"of {', '.join(words)}, the wrong ones are {wrong}")
    return f"dictionaries for {', '.join(language for language, file in found.items() if file)}"


def _write_settings() -> str:
    trial = paths.user_data() / ".trial"
    trial.write_text("", "utf-8")
    trial.unlink()
    return "can be written"
