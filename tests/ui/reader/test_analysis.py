"""A source is read once, whoever asks, and the reader says how that stands."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from argmap.errors import UserError
from argmap.model.records import Claim, Source
from argmap.ui.reader import analysis
from argmap.ui.shell.window import Window
from tests.ui.sources.test_draft_bar import TALK

TOGETHER = """
import sys, threading
from functools import partial
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.file_kinds import FileKind
from argmap.model.records import Source
from argmap.ui.reader.analysis import Once, read_source

page = b"<html><body><article><p>Cars must go, said Ann Bell.</p></article></body></html>"
latin = "Stra\\u00dfe, gr\\u00fcn und sch\\u00f6n; na\\u00efve caf\\u00e9s.".encode("cp1252") * 9
works = {
    "read": lambda: read_source(Source(id="s", title="S", text="Ann said: No.")),
    "again": Once(Source(id="t", title="T", text="Bo said: Yes.")),
    "page": lambda: isolated_reader.read_here(page, "a.html", FileKind.PAGE),
    "rich": lambda: isolated_reader.read_here(b"{\\\\rtf1\\\\ansi Cars must go.\\\\par}", "a.rtf", FileKind.RICH),
    "plain": lambda: isolated_reader.read_here(latin, "a.txt", FileKind.PLAIN),
    "stance": lambda: load_stance(),
    "reading": lambda: load_reading(),
}

def load_stance():
    from argmap.import_lock import LOADING
    with LOADING:
        from argmap.text.draft import draft_onto
    return draft_onto

def load_reading():
    from argmap.import_lock import LOADING
    with LOADING:
        from argmap.text.reading import read
    return read

names = sys.argv[1].split(",")
barrier, wrong = threading.Barrier(len(names)), []

def run(work):
    barrier.wait()
    try:
        work()
    except BaseException as error:
        wrong.append(repr(error))

threads = [threading.Thread(target=run, args=(works[name],)) for name in names]
[thread.start() for thread in threads]
[thread.join(50) for thread in threads]
print(wrong)
sys.exit(bool(wrong) or any(thread.is_alive() for thread in threads))
"""


@pytest.mark.parametrize(
    "names", ["read,reading", "read,reading,stance,again", "read,again,read,stance", "page,page,rich,plain,read"]
)
@pytest.mark.parametrize("attempt", range(3))
def test_threads_that_need_a_library_at_once_in_a_fresh_process_all_get_it(names: str, attempt: int) -> None:
    done = subprocess.run([sys.executable, "-c", TOGETHER, names], capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def begin(qtbot: QtBot, window: Window, folder: Path) -> str:
    article = folder / "flats.txt"
    article.write_text(TALK, "utf-8")
    window.files.take([article])
    qtbot.waitUntil(lambda: window.session.is_open and window.beginning.isVisible())
    return window.session.document.all(Source)[0].id


def foot(window: Window) -> str:
    return window.reader.bar.why.text()


def test_drafting_while_the_article_is_being_read_ends_with_a_draft_and_reads_it_once(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    really = analysis.read_source
    monkeypatch.setattr(analysis, "read_source", lambda source: (read.append(source.id), really(source))[1])
    source = begin(qtbot, window, tmp_path)
    window.beginning.question.setText("Should cats live in flats?")
    window.beginning.draft()
    qtbot.waitUntil(lambda: bool(window.session.document.all(Claim)), timeout=20_000)
    qtbot.waitUntil(lambda: window.reader.reading is not None)
    assert read == [source]
    assert "Looking for" not in foot(window)


def test_a_reading_that_fails_is_told_and_not_waited_for_for_ever(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(source: Source) -> analysis.Read:
        raise UserError("There is no memory left.")

    monkeypatch.setattr(analysis, "read_source", fail)
    source = begin(qtbot, window, tmp_path)
    known = analysis.readings_of(window.session)
    qtbot.waitUntil(lambda: known.given_up(source))
    assert "was not searched" in foot(window) and "Looking for" not in foot(window)
    window.beginning.draft()
    qtbot.waitUntil(lambda: window.beginning.button.isEnabled())
    assert not window.session.document.all(Claim)
    monkeypatch.undo()
    window.beginning.draft()
    qtbot.waitUntil(lambda: bool(window.session.document.all(Claim)), timeout=20_000)


def test_a_reading_that_is_called_off_is_told_and_can_be_had_again(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    source = begin(qtbot, window, tmp_path)
    known = analysis.readings_of(window.session)
    qtbot.waitUntil(lambda: known.find(source) is not None, timeout=20_000)
    window.session.opened.emit()  # everything is looked at afresh
    for job in window.session.tasks.running():
        job.cancel()
    qtbot.waitUntil(lambda: known.given_up(source))
    assert "was not searched" in foot(window)
    known.want(source)
    qtbot.waitUntil(lambda: known.find(source) is not None, timeout=20_000)
    assert "waits for a place" in foot(window) or "wait for a place" in foot(window)
