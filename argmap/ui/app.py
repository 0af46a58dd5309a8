"""Start-up: one application, one window, and the handling of uncaught exceptions."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from argmap import paths
from argmap.garbage import no_search
from argmap.picture import translation
from argmap.ui import interface_language
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.error_report import ErrorReports
from argmap.ui.shell.files import open_sample
from argmap.ui.shell.language_rows import show_chosen
from argmap.ui.shell.window import Window
from argmap.ui.widgets import theme
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.type_size import STANDARD

__all__ = ["application", "make_window", "open_sample", "run"]


def run(files: Sequence[Path] = (), begin: Callable[[Window], None] | None = None, speaks: str = "") -> int:
    """Show the window, with a map or with sources if given, until it is closed; return the exit status.

    `begin` is called once with the window that is shown. `speaks` is the code of a language for this time alone.
    """
    with no_search(long_lived=True):
        app = application(speaks)
        window = make_window(app)
    mishaps = ErrorReports(_log(), window)
    sys.excepthook = mishaps.take
    window.show()
    if files:
        window.files.take([path.absolute() for path in files])
    if begin is not None:
        QTimer.singleShot(0, window, lambda: begin(window))
    try:
        return app.exec()
    finally:
        window.session.tasks.close()
        sys.excepthook = sys.__excepthook__
        mishaps.close()


def _log() -> Path:
    """Return the path of the log file, or the null device if the user's own folder cannot be written to."""
    try:
        return paths.user_data() / "argmap.log"
    except OSError:
        return Path(os.devnull)


def application(speaks: str = "") -> QApplication:
    """Return the application: the one there is, or a new one in this language, or else in the chosen one."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(sys.argv[:1] or ["argmap"])
    app.setApplicationName("argmap")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("argmap")
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
    translation.install(app, interface_language.wanted(_settings(), speaks))
    theme.have_a_font(app)
    return app


def make_window(app: QApplication, settings: QSettings | None = None) -> Window:
    """Return a window with an empty session, configured by the settings."""
    settings = settings or _settings()
    look = theme.ThemeController(app, str(settings.value("theme", "system")), _percent(settings))
    app.setWindowIcon(icon("argmap"))
    window = Window(Session(), settings, look, ACTION_TABLE)
    show_chosen(window)
    return window


def _settings() -> QSettings:
    """Return what the program remembers from one start to the next."""
    return QSettings("argmap", "argmap")


def _percent(settings: QSettings) -> int:
    """Return the size of the interface's letters that was chosen."""
    try:
        return int(str(settings.value("text_size", STANDARD)))
    except ValueError:
        return STANDARD
