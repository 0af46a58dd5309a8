"""Writes down what a screen reader on Linux hears of the sample map: by the keys of the map, and by its own cursor.

    python -m tests.bench.accessible_tree [PAGE]

It opens the real program on a screen that nobody sees, listens over AT-SPI, and puts what it heard between the
two marks of docs/accessibility.md (or PAGE). It needs Linux with Xvfb, xdotool, dbus, at-spi2-core and Python's gi.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from argmap.cli import main
from tests.conftest import own_folders
from tests.stories.screen_reader import accessible_bus, listening, why_not
from tests.stories.test_a_real_window import opened, until

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accessibility.md"
BEGIN, END = "<!-- heard: begin -->", "<!-- heard: end -->"
WALK = (
    ("Right", "from the thesis to its first reason"),
    ("Right", ""),
    ("Down", ""),
    ("Left", "back to what it speaks about"),
    ("ctrl+Up", "to a step instead of a claim"),
    ("Home", ""),
    ("space", "folds"),
    ("space", "unfolds"),
    ("Tab", "begins a reason"),
    ("Escape", "calls it off"),
    ("ctrl+z", "undoes the unfolding"),
)
PAUSE = 1.2
"""Seconds in which what a key does is heard."""


@contextmanager
def screen() -> Iterator[str]:
    """Yield the DISPLAY of a screen that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def said(event: dict[str, Any]) -> str:
    """Return one thing that was heard, as a line."""
    name = " ".join(event["name"].split())
    match event["event"]:
        case "announcement":
            return f"announced: {name}"
        case "expanded":
            return "expanded" if "expanded" in event["states"] else "collapsed"
        case "accessible-name":
            return f"now called: {name}"
    told = [name, event["role"], event["description"]]
    told += [state for state in ("expanded", "collapsed") if state in event["states"]]
    return " | ".join(part for part in told if part).replace("|", "–")


def concerns(event: dict[str, Any]) -> bool:
    """Return whether somebody on the map hears it: other parts of the window are renamed without a word."""
    return event["event"] != "accessible-name" or event["role"] in ("list", "list item")


def heard() -> str:
    """Return what is heard, as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sample.argmap"
        main(["sample", str(file)])
        with screen() as display:
            outside = {**os.environ, **own_folders(Path(folder) / "home"), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with (
                accessible_bus(outside) as inside,
                listening(inside) as reader,
                opened(file, inside, "argmap") as hand,
            ):
                rows = until(lambda: reader.tree() if len(reader.tree()) > 40 else [])
                reader.ask("focus 1")
                time.sleep(PAUSE)
                lines = ["By the keys of the map:", "", "| key | what was heard |", "| --- | --- |"]
                for key, what in WALK:
                    reader.heard()
                    hand.press(key)
                    time.sleep(PAUSE)
                    told = list(dict.fromkeys(said(event) for event in reader.heard() if concerns(event)))
                    lines.append(f"| {key}{f' ({what})' if what else ''} | {'<br>'.join(told) or 'nothing'} |")
    claims = len(rows) - 1
    lines += ["", f"By the reader's own cursor, from the map down to all {claims} claims:", "", "```text"]
    lines += ["  " * row["depth"] + said({"event": "", **row}) for row in rows]
    return "\n".join([*lines, "```"])


if __name__ == "__main__":
    if missing := why_not():
        sys.exit(missing)
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n\n{heard()}\n\n{END}{after}", encoding="utf-8")
