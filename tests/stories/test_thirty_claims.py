"""A map of thirty claims is typed in one go, with hardly more keys than its text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.layout import Layouter
from argmap.model.records import Claim
from argmap.ui.app import make_window
from tests.bench.typing_keys import MAP, Typist, lines, ways
from tests.sketch import outline, sketch
from tests.ui.canvas.conftest import lay_out


def test_thirty_claims_take_at_most_one_and_a_half_keys_each_beside_their_text(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Layouter, "arrange", lambda _, *asked: lay_out(*asked))
    window = make_window(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.session.new(tmp_path / "phones.argmap", "Should phones stay out of classrooms?")
    window.at_map().setFocus()
    qtbot.waitUntil(window.view.hasFocus, timeout=5000)
    typist = Typist(window)
    for keys, words in ways(lines(MAP)):
        for key in keys:
            typist.press(key)
        typist.write(words)
    typist.press("Enter")
    typist.press("Esc")
    made = window.session.document
    assert outline(made) == outline(sketch(MAP))
    assert len(made.all(Claim)) == 30 and typist.keys <= 1.5 * 30
    assert window.view.hasFocus()
    window.close()
