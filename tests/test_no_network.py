"""Nothing goes over the network but to addresses that the user opens: sessions, watched from outside and inside."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """<html><head><title>The lane</title><link rel="stylesheet" href="http://192.0.2.1/a.css">
<script src="http://192.0.2.1/a.js"></script></head><body><h1>The lane</h1>
<p>“The lane is safe and the town should build it,” said Ana Reed.</p><img src="http://192.0.2.1/a.png">
<iframe src="http://192.0.2.1/"></iframe></body></html>"""

HOOK = """
import sys
def hear(event, values):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"):
        if event == "socket.connect" and isinstance(values[1], (str, bytes)):
            return  # a socket of this computer
        print("NETWORK", event, values[1:], file=sys.stderr)
sys.addaudithook(hear)
"""

COMMANDS = (
    HOOK
    + """
from argmap import cli
for words in (
    ["sample", "s.argmap"], ["read", "page.html", "--json"], ["draft", "page.html", "-o", "d.argmap"],
    ["add", "s.argmap", "page.html"], ["export", "s.argmap", "s.svg"], ["export", "s.argmap", "s.pdf", "--page", "A4"],
    ["export", "s.argmap", "s.html"], ["convert", "s.argmap", "s.argdown"], ["import", "s.argdown", "-o", "t.argmap"],
    ["merge", "t.argmap", "s.argmap"], ["check", "s.argmap"], ["doctor"],
):
    assert cli.main(words) == 0, words
"""
)

WINDOW = (
    HOOK
    + """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from argmap.ui.app import application, make_window, open_sample
app = application()
window = make_window(app, QSettings("settings.ini", QSettings.Format.IniFormat))
window.show()
def turn(done):
    until = time.monotonic() + 60
    while not done():
        app.processEvents()
        time.sleep(0.005)
        assert time.monotonic() < until
open_sample(window.session)
turn(lambda: window.session.is_open)
window.files.add([Path("page.html")])
turn(lambda: not window.session.tasks.running())
for name in ("undo", "page_quotations", "page_map", "home"):
    window.actions_[name].trigger()
    app.processEvents()
window.close()
"""
)


@pytest.mark.parametrize("session", [COMMANDS, WINDOW], ids=["commands", "window"])
def test_a_session_connects_to_nothing(session: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    (tmp_path / "session.py").write_text(session, "utf-8")
    trace = tmp_path / "trace"
    command = [sys.executable, "session.py"]
    if strace := shutil.which("strace"):
        command = [strace, "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace), *command]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "NETWORK" not in done.stderr
    if trace.exists():
        assert [line for line in trace.read_text("utf-8", "replace").splitlines() if "AF_INET" in line] == []
