"""What the tests of the window share: no screen is needed, and some maps to try things on."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Claim, SpeakerKind, Stance
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from argmap.ui.widgets.theme import ThemeController

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ARTICLE = "People should be free, the ACLU said. Amazon did not reply. Cats purr when they are happy."


@dataclass
class Cats:
    """A small map with everything on it, and the ids of its parts by a short name."""

    document: Document
    map: str
    thesis: str
    purr: str
    calm: str
    scratch: str
    source: str
    passage: str
    speaker: str

    def text(self, claim: str) -> str:
        return self.document.get(claim, Claim).text


@pytest.fixture
def cats() -> Cats:
    document = Document()
    with document.edit("Start") as edit:
        map = map_commands.add_map(edit, "Do cats make good pets?")
        thesis = map_commands.add_claim(edit, "Cats make good pets", map)
        purr = map_commands.add_claim(edit, "Cats purr", map)
        calm = map_commands.add_claim(edit, "Purring calms", map)
        scratch = map_commands.add_claim(edit, "Cats scratch", map)
        map_commands.argue(edit, [purr, calm], Stance.PRO, thesis)
        map_commands.argue(edit, [scratch], Stance.CON, thesis)
        source = source_commands.add_source(edit, "On cats", ARTICLE, publisher="The Gazette")
        speaker = source_commands.add_speaker(edit, "ACLU", SpeakerKind.ORGANIZATION, "civil liberties group")
        start = ARTICLE.index("Cats purr")
        passage = source_commands.add_passage(edit, source, start, start + len("Cats purr"), speaker=speaker)
        source_commands.cite(edit, purr, passage)
    return Cats(document, map, thesis, purr, calm, scratch, source, passage, speaker)


@pytest.fixture
def session(qapp: QApplication, cats: Cats) -> Session:
    made = Session()
    made.show(cats.document)
    return made


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made.setValue("spelling/on", False)  # the tests of spelling alone start its process
    return made


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: QSettings, documents: Path) -> Iterator[Window]:
    """A window on its welcome page."""
    look = ThemeController(qapp, "light")
    made = Window(Session(), settings, look, ACTION_TABLE, documents)
    made.resize(1440, 900)  # wide enough for all panels
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    look.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def at_work(window: Window, cats: Cats) -> Window:
    """A window that shows the map of cats."""
    window.session.show(cats.document)
    return window
