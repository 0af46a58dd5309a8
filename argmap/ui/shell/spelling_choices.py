"""What the preferences say of spelling: whether it is checked, with which dictionaries, and the user's own words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.picture.translation import listed
from argmap.text.dictionary_files import dictionary_for
from argmap.ui.spell_checking import LANGUAGES, Spelling, name_of


class SpellingChoices(QWidget):
    """The part of the preferences that is about spelling."""

    def __init__(self, spelling: Spelling, parent: QWidget) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self.on = QCheckBox(self.tr("Check the &spelling of claims while you type"))
        self.on.setChecked(spelling.is_on)
        self.told = QLabel()
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.folder = QPushButton(self.tr("&Dictionaries…"))
        self.folder.setToolTip(self.tr("Choose a folder with dictionaries: files that end in .dic and .aff, or .oxt"))
        self.words = QPushButton(self.tr("Your &words…"))
        self.words.setToolTip(self.tr("Show the words that you added to the dictionary"))
        row = QHBoxLayout()
        for button in (self.folder, self.words):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.on, self.told):
            column.addWidget(part)
        column.addLayout(row)
        self.on.toggled.connect(lambda on: spelling.turn(on=on))
        self.folder.clicked.connect(self._ask_folder)
        self.words.clicked.connect(lambda: OwnWordsDialog(spelling, self).open())
        self._tell()

    def _tell(self) -> None:
        """Say for which languages there is a dictionary, and what helps where there is none."""
        territory = QLocale.territoryToCode(QLocale().territory())
        found = {code: dictionary_for(code, territory, self._spelling.folder) for code in LANGUAGES}
        there = listed([name_of(code) for code, file in found.items() if file is not None])
        missing = listed([name_of(code) for code, file in found.items() if file is None])
        told = self.tr("There are dictionaries for {0}.").format(there) if there else ""
        if missing:
            told += " " + self.tr(
                "There is none for {0} on this computer. LibreOffice brings one, Linux has it as a package"
                " (hunspell-de-de), or choose a folder that has it."
            ).format(missing)
        self.told.setText(told.strip())

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder with dictionaries"), self._spelling.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        """Look for dictionaries in this folder first, and say what is found."""
        self._spelling.use_folder(folder)
        self._tell()


class OwnWordsDialog(QDialog):
    """The user's own words, one a line, which can be changed."""

    def __init__(self, spelling: Spelling, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your words"))
        self._spelling = spelling
        about = QLabel(self.tr("These words are right in every map. One word on each line."))
        about.setWordWrap(True)
        self.field = QPlainTextEdit("\n".join(spelling.own_words()))
        self.field.setAccessibleName(self.tr("Your words"))
        self.field.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (about, self.field, buttons):
            column.addWidget(part)

    def accept(self) -> None:
        """Keep the words."""
        self._spelling.keep_own(self.field.toPlainText().split())
        super().accept()
