"""The preferences: what holds for every map on this computer. Each takes effect at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from argmap.picture.page_options import LARGEST_TYPE_SIZE, SMALLEST_TYPE_SIZE, TYPE_SIZE
from argmap.ui import interface_language
from argmap.ui.interface_language import row_of
from argmap.ui.shell.kept_choices import AUTHOR
from argmap.ui.shell.rescuing import BACKUPS
from argmap.ui.shell.spelling_choices import SpellingChoices
from argmap.ui.widgets import motion
from argmap.ui.widgets.type_size import SIZES

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window

_TYPE = "export/type"


class PreferencesDialog(QDialog):
    """The dialog of the preferences. Colors are those of the menu View, so that both always say the same."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._window = window
        self.colors = QComboBox()
        for row, _ in window.actions_.places():
            if row.choice == "theme":
                self.colors.addItem(window.actions_.title(row.name), row.name)
        self.colors.setCurrentIndex(self.colors.findData(window.look.wanted))
        self.language = QComboBox()
        for row, _ in window.actions_.places():
            if row.choice == "language":
                self.language.addItem(window.actions_.title(row.name), row.name)
        self.language.setCurrentIndex(self.language.findData(row_of(interface_language.chosen(window.settings))))
        self.language.setToolTip(self.tr("It holds from the next start on"))
        self.text = QComboBox()
        for percent in SIZES:
            self.text.addItem(self.tr("{0} %").format(percent), percent)
        self.text.setCurrentIndex(self.text.findData(window.look.text.percent))
        self.still = QCheckBox(self.tr("Less &motion"))
        self.still.setToolTip(self.tr("Let cards jump to their places instead of gliding there"))
        self.still.setChecked(motion.is_still())
        self.type_size = QDoubleSpinBox()
        self.type_size.setRange(SMALLEST_TYPE_SIZE, LARGEST_TYPE_SIZE)
        self.type_size.setDecimals(1)
        self.type_size.setSingleStep(0.5)
        self.type_size.setSuffix(self.tr(" points"))
        self.type_size.setToolTip(self.tr("The smallest type of claims before a map is parted over pages"))
        self.type_size.setValue(_kept_type_size(window))
        self.backups = QCheckBox(self.tr("Keep &backup copies of maps"))
        self.backups.setToolTip(self.tr("The last ten of each map that was changed, in the folder of your settings"))
        self.backups.setChecked(window.files.keeps_backups)
        self.author = QLineEdit(str(window.settings.value(AUTHOR, "")))
        self.author.setPlaceholderText(self.tr("as you are known to this computer"))
        self.author.setToolTip(self.tr("The name under which the history notes what you do"))
        self.spelling = SpellingChoices(window.session.spelling, self)
        self.keys = QPushButton(self.tr("&Keyboard shortcuts…"))
        self.keys.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow(self.tr("&Colors"), self.colors)
        form.addRow(self.tr("&Text size"), self.text)
        form.addRow("", self.still)
        form.addRow(self.tr("Type size on &paper"), self.type_size)
        form.addRow("", self.backups)
        form.addRow(self.tr("Your &name"), self.author)
        form.addRow(self.tr("Keys"), self.keys)
        form.addRow(self.tr("Spelling"), self.spelling)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.colors.activated.connect(lambda _: window.actions_[self.colors.currentData()].trigger())
        self.language.activated.connect(lambda _: window.actions_[self.language.currentData()].trigger())
        self.text.activated.connect(lambda _: window.look.text.set(self.text.currentData()))
        self.still.toggled.connect(self._choose_motion)
        self.backups.toggled.connect(self._choose_backups)
        self.type_size.valueChanged.connect(lambda size: window.settings.setValue(_TYPE, size))
        self.author.editingFinished.connect(self._sign)
        self.keys.clicked.connect(self._show_keys)

    def _show_keys(self) -> None:
        self.accept()
        self._window.actions_["shortcuts"].trigger()

    def _sign(self) -> None:
        name = " ".join(self.author.text().split())
        self._window.settings.setValue(AUTHOR, name)
        self._window.session.sign_as(name)

    def _choose_backups(self, keeps: bool) -> None:  # noqa: FBT001 - a signal
        self._window.settings.setValue(BACKUPS, "true" if keeps else "false")
        self._window.files.keeps_backups = keeps

    def _choose_motion(self, still: bool) -> None:  # noqa: FBT001 - a signal
        motion.choose(self._window.settings, still=still)
        self._window.actions_["still"].setChecked(still)


def _kept_type_size(window: "Window") -> float:
    """Return the type size that was chosen, or the usual one where the settings make no sense."""
    try:
        return float(str(window.settings.value(_TYPE, TYPE_SIZE)))
    except ValueError:
        return TYPE_SIZE
