"""Fixtures for every test: settings and folders of its own and, for stories in a real window, a display of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from argmap.picture import translation

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a test without a window of its own needs no screen

# A busy machine is no failure, and a check that all have to pass must not depend on luck.
settings.register_profile("argmap", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("argmap")


def own_folders(folder: Path) -> dict[str, str]:
    """Return environment variables that make a program keep all its settings and data in this folder."""
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    return {name: str(folder / name.lower()) for name in names}


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """Create the one application of a test process, in English, before a picture creates one without widgets."""
    translation.install(qapp, ["en"])


@pytest.fixture(autouse=True)
def _fresh_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test empty settings: no recent files, nothing of the user's own."""
    folder = tmp_path_factory.mktemp("home")
    for name, value in own_folders(folder).items():
        monkeypatch.setenv(name, value)
    # Qt reads the variables only once in a process.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, str(folder / "settings"))


@pytest.fixture(autouse=True)
def _windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Delete what windows a test has left: each would be styled anew with every later one, which takes seconds."""
    yield
    left = [widget for widget in qapp.topLevelWidgets() if isinstance(widget, QMainWindow)]
    for window in left:
        window.close()
        window.deleteLater()
    if left:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """Yield the DISPLAY of a virtual screen (1280 × 800) that lasts as long as the tests; skip without Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed, so no real window can be shown")
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()  # comes when the screen can be used, or as nothing when Xvfb has ended
    try:
        if not number:
            _, complaint = server.communicate(timeout=10)
            pytest.fail(f"Xvfb did not start: {complaint.decode(errors='replace')}")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture
def real_window(xvfb: str, tmp_path: Path) -> dict[str, str]:
    """Return the environment in which a started program shows real windows, with empty settings."""
    environment = {**os.environ, **own_folders(tmp_path / "home"), "DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    return environment
