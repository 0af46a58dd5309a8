"""The language of the interface is chosen in the menu View, and holds from the next start on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings

from argmap import cli, paths
from argmap.errors import UserError
from argmap.picture.translation import quoted
from argmap.picture.ts_file import FileTranslator
from argmap.ui import interface_language
from argmap.ui.app import make_window
from argmap.ui.shell.preferences import PreferencesDialog
from argmap.ui.shell.window import Window


def test_the_language_that_was_chosen_is_spoken_at_the_next_start(window: Window, settings: QSettings) -> None:
    told: list[str] = []
    window.session.notice.connect(told.append)
    assert interface_language.wanted(settings) is None  # as the system has it
    window.actions_["language_en"].trigger()
    assert interface_language.wanted(settings) == ["en"]
    assert "next time" in told[-1]
    window.actions_["language_system"].trigger()
    assert interface_language.wanted(settings) is None


def test_the_menu_checks_the_chosen_language(qapp: object, settings: QSettings) -> None:
    interface_language.choose(settings, "en")
    from argmap.ui.app import application

    made = make_window(application(), settings)
    assert made.actions_["language_en"].isChecked()
    made.close()


def test_a_language_that_is_gone_is_none(settings: QSettings) -> None:
    interface_language.choose(settings, "tlh")
    assert interface_language.wanted(settings) is None
    assert interface_language.wanted(settings, "en") == ["en"]


def test_languages_have_the_names_that_their_speakers_give_them() -> None:
    names = dict(interface_language.available())
    assert names["en"] == "English"
    assert {code: name for code, name in names.items() if code in {"de", "es", "fr"}}.items() <= {
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
    }.items()


def test_an_unknown_language_is_told_on_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not speak “tlh”"):
        cli._open_window(cli._window().parse_args(["--language", "tlh"]))


def test_the_preferences_offer_the_same_languages(window: Window, settings: QSettings) -> None:
    dialog = PreferencesDialog(window)
    at = dialog.language.findData("language_en")
    dialog.language.setCurrentIndex(at)
    dialog.language.activated.emit(at)
    assert interface_language.chosen(settings) == "en"
    assert dialog.language.count() == len(interface_language.available()) + 1


@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_words_stand_in_the_quotation_marks_of_the_language(qapp: QCoreApplication, code: str) -> None:
    file = paths.resources() / "translations" / f"argmap_{code}.ts"
    translator = FileTranslator(file, QLocale(code).language(), qapp)
    qapp.installTranslator(translator)
    try:
        assert quoted("X") == {"de": "„X“", "es": "«X»", "fr": "«\u00a0X\u00a0»"}[code]
    finally:
        qapp.removeTranslator(translator)
        translator.setParent(None)
