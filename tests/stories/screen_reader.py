"""A screen reader for stories: it hears of a program over AT-SPI what Orca would, and walks what it would walk."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LISTENER = Path(__file__).with_name("at_spi_listener.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ASK = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def python_with_gi() -> str | None:
    """Return a Python that can speak AT-SPI; None where there is none."""
    found = [program for program in ("/usr/bin/python3", shutil.which("python3")) if program and Path(program).exists()]
    speaks = (subprocess.run([each, "-c", ASK], capture_output=True, check=False).returncode == 0 for each in found)
    return next((program for program, well in zip(found, speaks, strict=True) if well), None)


def why_not() -> str:
    """Return what is missing to listen; "" where nothing is."""
    if shutil.which("dbus-daemon") is None:
        return "dbus is not installed"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core is not installed"
    if python_with_gi() is None:
        return "gir1.2-atspi-2.0 and python3-gi are not installed"
    return ""


@contextmanager
def accessible_bus(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield the environment with a session bus of its own, on which assistive technology can listen."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    inside = {**environment, "DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    inside.pop("AT_SPI_BUS_ADDRESS", None)
    launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
    access = subprocess.Popen(
        [launcher, "--launch-immediately"], env=inside, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield inside
    finally:
        for process in (access, bus):
            process.terminate()
            process.wait(timeout=10)


class ScreenReader:
    """Hears what a program says, and walks what it shows."""

    def __init__(self, environment: dict[str, str]) -> None:
        program = python_with_gi()
        assert program is not None
        outside = {key: value for key, value in environment.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
        self.process = subprocess.Popen(
            [program, str(LISTENER)], env=outside, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def ask(self, command: str) -> Any:
        """Return the answer to a command of the listener."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert not (isinstance(answer, dict) and "trouble" in answer), answer
        return answer

    def tree(self) -> list[dict[str, Any]]:
        """Return the map and each claim below it, with its depth."""
        found: list[dict[str, Any]] = self.ask("tree")
        return found

    def heard(self) -> list[dict[str, Any]]:
        """Return what was said since this was asked last."""
        found: list[dict[str, Any]] = self.ask("heard")
        return found

    def close(self) -> None:
        """Stop listening."""
        self.process.kill()
        self.process.wait(timeout=10)


@contextmanager
def listening(environment: dict[str, str]) -> Iterator[ScreenReader]:
    """Yield a screen reader on the bus of an environment."""
    reader = ScreenReader(environment)
    try:
        yield reader
    finally:
        reader.close()
