"""The window in a made-up language, 40 % longer, accented, in brackets: nothing is cut off, nothing is English."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from argmap.message import plural
from argmap.picture.translation import translated
from argmap.ui.session import Session
from argmap.ui.shell.window import Window

PARTS = re.compile(r"(\{\w*\}|%L?n|%\d|<[^>]*>|&\w+;|&)")
ACCENTS = str.maketrans("aeiouAEIOUcnsyz", "àéîöüÀÉÎÖÜçñšÿž")
OWN_WORDS = re.compile(r"argmap|Esc|Ctrl\+\S+|PNG|SVG|PDF")
ABOUT_CATS = re.compile(r"\b[Cc]ats\b|pets")  # what the map says itself
ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")


class Longer(QTranslator):
    """Translates every text of the program into itself: longer, accented, and in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> Any:
        if context.startswith("Q") or not text:
            return None
        parts = PARTS.split(plural(text, n))
        said = "".join(part if at % 2 else part.translate(ACCENTS) for at, part in enumerate(parts))
        return f"[{said}{'~' * max(1, round(len(text) * 0.4) - 2)}]"


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


def shown_text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel):
        return re.sub(r"<[^>]*>", " ", widget.text())
    return ""


def cut_off(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text does not fit, and that have no tip which says it in full."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        text = shown_text(widget)
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if not text.strip() or (isinstance(widget, QLabel) and type(widget) is not QLabel):
            continue
        wanted = widget.minimumSizeHint() if wraps else widget.sizeHint()
        height = widget.heightForWidth(widget.width()) if wraps else wanted.height()
        fits = (wraps or widget.width() >= wanted.width()) and widget.height() >= height - 1
        fits = fits and (wraps or widget.visibleRegion().boundingRect().width() >= min(widget.width(), wanted.width()))
        if not fits and not (isinstance(widget, QAbstractButton) and widget.toolTip()):
            found.append(f"{type(widget).__name__} {text!r} {widget.width()}x{widget.height()} of {wanted}")
    return found


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


@pytest.mark.parametrize("size", ["default", "smallest"])
def test_nothing_is_cut_off_and_nothing_is_english(long_window: Window, qtbot: QtBot, size: str):
    if size == "smallest":
        long_window.resize(long_window.minimumSizeHint())
    with suppress(TimeoutError):  # what does not fit in the end is told below
        qtbot.waitUntil(lambda: not cut_off(long_window), timeout=3000)
    assert "\n".join(english(long_window)) == ""
    assert "\n".join(cut_off(long_window)) == ""


def test_the_history_speaks_the_readers_language(qapp: QCoreApplication, session: Session):
    from argmap.ui.actions import selection_actions

    selection_actions.add_map(session)
    label = session.history.done()[-1].label
    assert label == "New map"
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    try:
        assert translated(label).startswith("[Ñéw màp~") or translated(label).startswith("[Néw màp")
    finally:
        qapp.removeTranslator(translator)
        translator.setParent(None)  # type: ignore[call-overload]
