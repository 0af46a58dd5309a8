"""How still the whole window is: python -m tests.bench.window_speed [CLAIMS...] [--quoted] [--places].

The window as a user has it, with outline, inspector, path line and status bar: a map in a file (default: 1000 and 10000
claims) is opened, unfolded, folded, searched and edited. For each: real time, processor time of the process, and the
longest time in which the window's thread was at work without answering anybody (limit 50 ms). `--quoted`: most claims
quote sources, some are first guesses, and every panel is open. `--places` tells where the limit was passed.
"""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, SpeakerKind
from argmap.ui.app import make_window
from tests.bench.canvas_speed import Bench, save, settled, turn
from tests.ui.canvas.test_view import large

SENTENCES = 100
"""How many sentences each source has."""
PANELS = "outline", "inspector"


def quote(document: Document) -> None:
    """Let most claims of a document quote sources, and some of their arguments be first guesses."""
    with document.edit("Quote") as edit:
        speakers = [
            source_commands.add_speaker(edit, f"Person {number}", SpeakerKind.PERSON, "teacher") for number in range(60)
        ]
        claims, source, text, at = document.all(Claim), "", "", 0
        for number, claim in enumerate(claims):
            if number % SENTENCES == 0:
                said = [f"“Sentence {number + n} is what somebody says about it.” " for n in range(SENTENCES)]
                text, at = "".join(said), 0
                source = source_commands.add_source(edit, title=f"Source {number // SENTENCES}", text=text)
            end = text.index("”", at)
            passage = source_commands.add_passage(edit, source, at + 1, end, speaker=speakers[number % 60])
            at = end + 1
            if number % 4:
                source_commands.cite(edit, claim.id, passage)
        for argument in document.all(Argument)[::20]:
            edit.put(replace(argument, guessed=True))
        for claim in claims[::7]:
            map_commands.set_tags(edit, claim.id, ["cost", "fairness"])


def measure(app: QApplication, claims: int, *, quoted: bool, places: bool) -> None:
    """Open a map of so many claims in a window, and work in it."""
    bench = Bench(places=places)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        document = large(claims)
        if quoted:
            quote(document)
        save(document, path)
        window = make_window(app, QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        window.resize(1600, 1000)
        window.show()
        session, view = window.session, window.view
        for dock in window.docks:
            dock.setVisible(quoted or dock.objectName() in PANELS)
        QTest.qWait(300)
        print(f"{claims:,} claims, the whole window" + f"{'real':>26}{'work':>11}{'still':>11}")

        def quiet() -> None:
            settled(view)
            QTest.qWait(30)
            settled(view)

        def first() -> None:
            window.files.fetch(path)
            while not session.is_open:
                turn()
            quiet()

        def select() -> None:
            for claim in view.ids()[:: max(1, len(view.ids()) // 8)][:8]:
                session.select([claim])
                QTest.qWait(0)

        def search() -> None:
            window.search.start()
            for letter in "number 99":
                QTest.keyClicks(window.search.field, letter)
                QTest.qWait(0)
            for _ in range(3):
                window.search.next()
                quiet()
            window.search.leave()

        def fold() -> None:
            session.folds.fold([session.tree().roots[0]])  # type: ignore[union-attr]
            quiet()

        def unfold() -> None:
            session.folds.unfold([session.tree().roots[0]])  # type: ignore[union-attr]
            quiet()

        def begin() -> None:
            session.select([view.ids()[len(view.ids()) // 2]])
            view.setFocus()
            view.begin_reason()
            quiet()

        def letters() -> None:
            for letter in "ten letters":
                QTest.keyClicks(view.writing.editor, letter)
                QTest.qWait(0)

        def enter() -> None:
            QTest.keyClick(view.writing.editor, Qt.Key.Key_Return)
            quiet()

        bench.once("open: first picture, folded", first)
        bench.once("select, among what is folded", select, 8)
        bench.once("find, and go to three", search)
        bench.once("unfold all", lambda: (session.folds.unfold_all(), quiet()))
        bench.once("select", select, 8)
        bench.once("begin to type a reason", begin)
        bench.once("type one letter", letters, 11)
        bench.once("write it", enter)
        bench.once("undo", lambda: (session.undo(), quiet()))
        bench.once("fold the thesis", fold)
        bench.once("unfold it", unfold)
        bench.once("other colors", lambda: (session.set_theme("dark"), quiet()))
        print(f"  longest stillness {bench.worst * 1000:.0f} ms")
        window.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    for count in map(int, words or ["1000", "10000"]):
        measure(application, count, quoted="--quoted" in sys.argv, places="--places" in sys.argv)
    os._exit(0)  # threads that still lay out are not waited for
