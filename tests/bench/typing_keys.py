"""How many keys a map of 30 claims takes beside its text: python -m tests.bench.typing_keys.

A map with reasons, objections, co-premises, objections to a step, several levels and both sides is typed in a window
by key events, without the mouse and without leaving the map. A key is one press, whatever is held with it; presses of
Shift, Ctrl and Alt are counted beside it. Also told: the time from a key to the letter on the screen.
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from argmap.ui.app import make_window
from argmap.ui.shell.window import Window
from tests.bench.canvas_speed import save, settled
from tests.sketch import outline, sketch
from tests.ui.canvas.test_view import large

MAP = """
Phones should stay out of classrooms
  + They distract from the lesson
    + Each look costs minutes of attention
      - Those studies were made with adults
        - Teenagers did no better in later ones
    + Neighbors look too
    - Bored pupils find something else
  + Marks rise after a ban & The rise is largest for weak pupils
    _ Schools that ban phones change other things as well
  + A study of ninety schools found it
    - Two thirds of them were in one city
  + Breaks become livelier
    + Pupils talk to each other again
      + Teachers in four schools say so
        - They were asked by the ministry
  - Parents must reach their children
    - The office has a telephone
      + It is answered until five
    - Emergencies are rare & Rules can have exceptions
      _ An exception for one is soon a rule for all
  - Phones are tools for learning
    + They replace a calculator, a camera and a dictionary
      - The school lends all three
    - Tablets of the school do the same
      + Nothing on them rings
  - A ban cannot be enforced
    - Lockers work
      - They cost forty dollars each
"""
KEYS = {
    "Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "Tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    "Shift+Tab": (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    "Shift+Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    "Ctrl+U": (Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier),
    "Ctrl+Up": (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier),
    "Ctrl+R": (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
    "Esc": (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
}


@dataclass(frozen=True)
class Line:
    """A claim as it is typed: what it is to the claims before it, by sign and depth."""

    words: str
    depth: int
    sign: str


def lines(text: str) -> list[Line]:
    """Return the claims of a sketch in the order in which they are typed."""
    found = []
    for row in text.splitlines():
        if row.strip():
            depth, words = (len(row) - len(row.lstrip())) // 2, row.strip()
            sign, words = (words[0], words[1:]) if words[0] in "+-_" else ("", words)
            first, *others = (part.strip() for part in words.split("&"))
            found += [Line(first, depth, sign), *(Line(other, depth, "&") for other in others)]
    return found


def ways(claims: list[Line]) -> list[tuple[list[str], str]]:
    """Return, for each claim, the keys that lead to it and its words."""
    made: list[tuple[list[str], str]] = [([], claims[0].words)]
    above: list[Line] = [claims[0]]
    for line in claims[1:]:
        before = above[-1]
        if line.sign == "&":
            keys = ["Shift+Enter"]
        elif line.depth == before.depth + 1:
            keys = [{"+": "Tab", "-": "Shift+Tab", "_": "Ctrl+U"}[line.sign]]
        else:
            up = before.depth - line.depth
            level = next(one for one in reversed(above) if one.depth == line.depth)
            if "_" in (level.sign, line.sign) and level.sign != line.sign:
                keys = ["Ctrl+Up"] * (up + 1) + [{"+": "Tab", "-": "Shift+Tab", "_": "Ctrl+U"}[line.sign]]
            else:
                keys = ["Ctrl+Up"] * up if up else ["Enter"]
                keys += ["Ctrl+R"] if level.sign != line.sign else []
        if line.sign != "&":
            above = [one for one in above if one.depth < line.depth] + [line]
        made.append((keys, line.words))
    return made


@dataclass
class Typist:
    """Types where the focus is, and counts."""

    window: Window
    keys: int = 0
    held: int = 0
    letters: list[tuple[float, float]] = field(default_factory=list)
    """Seconds from each key to the letter on the screen, and of them those in which this thread was at work."""

    def press(self, name: str) -> None:
        """Press a key that is no letter."""
        self.keys += 1
        self.held += name.count("+")
        QTest.keyClick(self._at(), *KEYS[name])

    def write(self, words: str) -> None:
        """Type words; each letter is painted before the next one comes."""
        for letter in words:
            began, worked = time.perf_counter(), time.thread_time()
            QTest.keyClicks(self._at(), letter)
            self.window.view.writing.editor.viewport().repaint()
            self.letters.append((time.perf_counter() - began, time.thread_time() - worked))
            QApplication.processEvents()

    def _at(self) -> QWidget:
        return self.window.focusWidget() or self.window


def tell(typist: Typist, count: int, what: str) -> None:
    """Print what was counted."""
    print(
        f"{what}: {count} claims, {typist.keys} keys beside the text, {typist.keys / count:.2f} for each "
        f"(with Shift, Ctrl and Alt {(typist.keys + typist.held) / count:.2f})"
    )
    for name, place in (("real time", 0), ("work", 1)):
        times = sorted(1000 * one[place] for one in typist.letters)
        middle, late = statistics.median(times), times[int(len(times) * 0.95)]
        print(f"  key to letter, {name}: median {middle:.1f} ms, 95 % {late:.1f} ms, worst {times[-1]:.1f} ms")


def main() -> int:
    """Type the map in an empty file, and a few claims in one of a thousand; return 1 where a map is not as wanted."""
    app = QApplication(sys.argv[:1])
    claims = lines(MAP)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(app, settings)
        window.resize(1600, 1000)
        window.show()
        window.activateWindow()
        window.session.new(Path(folder) / "phones.argmap", "Should phones stay out of classrooms?")
        QTest.qWait(500)
        window.at_map().setFocus()
        typist = Typist(window)
        for keys, words in ways(claims):
            for key in keys:
                typist.press(key)
            typist.write(words)
        typist.press("Enter")
        typist.press("Esc")
        settled(window.view)
        typed = outline(window.session.document)
        tell(typist, len(claims), "an empty map")
        large_file = Path(folder) / "large.argmap"
        save(large(1000), large_file)
        window.session.open(large_file)
        window.session.folds.unfold_all()
        settled(window.view)
        QTest.qWait(1500)
        window.session.select([window.view.ids()[500]])
        settled(window.view)
        more = Typist(window)
        more.press("Tab")
        for words in ("Each look costs minutes of attention", "Neighbors look too, and ask what there is to see"):
            QTest.qWait(300)
            more.write(words)
            more.press("Enter")
        more.press("Esc")
        tell(more, 2, "a map of 1,000")
        window.close()
    if typed.split("\n") != outline(sketch(MAP)).split("\n"):
        print(typed)
        return 1
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # threads that still lay out are not waited for
