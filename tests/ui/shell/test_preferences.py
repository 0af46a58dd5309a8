"""The preferences take effect at once, and say the same as the menus."""

from pytestqt.qtbot import QtBot

from argmap.ui.shell.preferences import PreferencesDialog
from argmap.ui.shell.window import Window
from argmap.ui.widgets import motion


def test_colors_letters_motion_and_paper_are_chosen_in_one_place(window: Window, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.colors.setCurrentIndex(dialog.colors.findData("dark"))
    dialog.colors.activated.emit(dialog.colors.currentIndex())
    assert window.look.wanted == "dark" and window.actions_["dark"].isChecked()
    dialog.text.setCurrentIndex(dialog.text.findData(125))
    dialog.text.activated.emit(dialog.text.currentIndex())
    assert window.look.text.percent == 125
    dialog.still.click()
    assert motion.is_still() and window.actions_["still"].isChecked()
    dialog.still.click()
    assert not motion.is_still()
    dialog.type_size.setValue(11)
    again = PreferencesDialog(window)
    qtbot.addWidget(again)
    assert again.type_size.value() == 11 and again.colors.currentData() == "dark"
    window.look.text.set(100)


def test_settings_that_make_no_sense_show_the_usual_size(window: Window, qtbot: QtBot) -> None:
    window.settings.setValue("export/type", "large")
    dialog = PreferencesDialog(window)
    qtbot.addWidget(dialog)
    assert dialog.type_size.value() == 9
