"""The window in a made-up language, 40 % longer, accented, in brackets: nothing is cut off, nothing is English."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from argmap.message import plural
from argmap.model import source_commands
from argmap.picture.translation import translated
from argmap.ui.actions.shortcuts_dialog import AboutDialog, ShortcutsDialog
from argmap.ui.session import Session
from argmap.ui.shell.center_pages import QUOTATIONS, SPEAKERS, STANCES
from argmap.ui.shell.export_dialog import ExportDialog
from argmap.ui.shell.window import Window
from argmap.ui.sources import edition_search
from argmap.ui.sources.editions_dialog import EditionDialog
from argmap.ui.sources.sorting import SortingStep
from tests.ui.conftest import ARTICLE, Cats
from tests.ui.fitting import cut_off, shown_text

PARTS = re.compile(r"(\{\w*\}|%L?n|%\d|<[^>]*>|&\w+;|&)")
ACCENTS = str.maketrans("aeiouAEIOUcnsyz", "àéîöüÀÉÎÖÜçñšÿž")
OWN_WORDS = re.compile(r"argmap|Esc|Ctrl\+\S+|PNG|SVG|PDF")
ABOUT_CATS = re.compile(r"\b[Cc]ats\b|pets|Amazon")  # what the map and its source say themselves
ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")


class Longer(QTranslator):
    """Translates every text of the program into itself: longer, accented, and in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> Any:
        if re.match("Q[A-Z]", context) or not text:  # what Qt says itself is Qt's to translate
            return None
        parts = PARTS.split(plural(text, n))
        said = "".join(part if at % 2 else part.translate(ACCENTS) for at, part in enumerate(parts))
        longer = "~" * max(1, round(len(text) * 0.4) - 2)
        words = re.sub("~{9}~", "~~~~~~~~~ ", longer)  # so that it can go on in the next line
        return f"[{said}{words}]"


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.setParent(None)  # type: ignore[call-overload]


@pytest.fixture
def long_window(longer: None, window: Window, session: Session) -> Window:
    """A window that was made in the longer language, and shows a map."""
    window.session.show(session.document)
    window.show()
    return window


def english(root: QWidget) -> list[str]:
    """Return what is shown in no brackets although it is a sentence of the program."""
    texts = [(widget, shown_text(widget)) for widget in root.findChildren(QWidget) if widget.isVisible()]
    texts += [(menu, action.text()) for menu in root.findChildren(QMenu) for action in menu.actions()]
    texts += [(bar, bar.tabText(at)) for bar in root.findChildren(QTabBar) for at in range(bar.count())]
    return [
        f"{type(widget).__name__} {text!r}"
        for widget, text in texts
        if "[" not in text and ENGLISH.search(OWN_WORDS.sub("", text)) and not ABOUT_CATS.search(text)
    ]


@pytest.fixture
def edition(long_window: Window, cats: Cats, qtbot: QtBot) -> EditionDialog:
    """The dialog about a newer edition of the source, in which a passage is changed and another one lost."""
    with long_window.session.edit("Add") as edit:
        start = ARTICLE.index("Amazon did")
        source_commands.add_passage(edit, cats.source, start, start + len("Amazon did not reply"))
    copied = QMimeData()
    copied.setText(ARTICLE.replace("Cats purr when", "Cats often purr, when").replace("Amazon did not reply. ", ""))
    edition_search.paste(long_window.session, cats.source, copied, long_window)
    qtbot.waitUntil(lambda: bool(long_window.findChildren(EditionDialog)), timeout=20000)
    dialog = long_window.findChildren(EditionDialog)[0]
    dialog.hide()
    return dialog


def places(window: Window, edition: EditionDialog) -> Iterator[tuple[str, QWidget]]:
    """Go from place to place, and yield the name of each with what is to be looked at."""
    window.go_home()
    window.welcome.ask()
    yield "welcome page", window
    window.go_to_map()
    yield "map", window
    for name in (QUOTATIONS, SPEAKERS, STANCES):
        window.go_to_page(name)
        yield name, window
    window.go_to_map()
    window.docks["history"].show()
    for name in ("history", "unplaced", "sources", "outline"):
        window.docks.bring(name)
        yield name, window
    for step in SortingStep:
        window.sorter.show(step)
        yield f"sorting, {step.name.lower()}", window
    window.sorting.queue.ask_target()
    yield "sorting, a target asked for", window
    window.sorter.leave()
    for bar in (window.trouble, window.told, window.only_read):
        bar.tell(
            bar.tr("The file cannot be written: the disk is full, or the folder is gone."), bar.tr("Show in folder")
        )
    yield "message bars", window
    window.start_search()
    yield "search", window
    for made in (
        ExportDialog(window.session, window.saver, window.settings, window),
        ShortcutsDialog(window, window.actions_),
        AboutDialog(window),
        edition,
    ):
        made.show()
        yield type(made).__name__, made
        made.close()


def settle(root: QWidget, qtbot: QtBot, most: int) -> None:
    """Wait until the layout fits, or at most some milliseconds: what does not fit in the end is reported later."""
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: not cut_off(root), timeout=most)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)], ids=["default", "small"])
def test_no_place_cuts_anything_off_or_is_english(
    long_window: Window, edition: EditionDialog, qtbot: QtBot, size: tuple[int, int]
):
    long_window.resize(*size)
    found: list[str] = []
    for name, place in places(long_window, edition):
        settle(place, qtbot, 300)
        found += [f"{name}: {trouble}" for trouble in (*cut_off(place), *english(place))]
    assert "\n".join(dict.fromkeys(found)) == ""
    assert long_window.size().toTuple() == size


def test_nothing_is_cut_off_in_the_smallest_window(long_window: Window, qtbot: QtBot):
    long_window.resize(long_window.minimumSizeHint())
    settle(long_window, qtbot, 3000)
    assert "\n".join(english(long_window)) == ""
    assert "\n".join(cut_off(long_window)) == ""


def test_the_history_speaks_the_readers_language(qapp: QCoreApplication, session: Session):
    from argmap.ui.actions import selection_actions

    selection_actions.add_map(session, "And dogs?")
    label = session.history.done()[-1].label
    assert label == "New map"
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    try:
        assert translated(label).startswith("[Ñéw màp~") or translated(label).startswith("[Néw màp")
    finally:
        qapp.removeTranslator(translator)
        translator.setParent(None)  # type: ignore[call-overload]
