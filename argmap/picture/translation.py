"""Texts in the reader's language: messages from below Qt, and the translators and the locale of the application.

Translations are files `argmap_de.ts`, … in `resources/translations`; `packaging/translations.py` collects their texts.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from argmap import paths
from argmap.errors import UserError
from argmap.message import Message, Value, plural
from argmap.model.label import Label
from argmap.picture.ts_file import FileTranslator

ENGLISH = "en"
"""The language of the texts in the code, which needs no file."""


class EnglishPlurals(QTranslator):
    """A translator for English singular and plural: "%n claim(s)" and "%n repl(y/ies)" need no translation file."""

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Return False: Qt does not use an empty translator."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> Any:
        """Return the text with the endings for `n` things; None if it has no count."""
        return plural(text, n) if n >= 0 else None


def languages() -> list[str]:
    """Return the codes of the languages in which there are texts: "de", "en", …"""
    return sorted([ENGLISH, *(file.stem.partition("_")[2] for file in _folder().glob("argmap_*.ts"))])


def _folder() -> Path:
    return paths.resources() / "translations"


def install(application: QCoreApplication, languages: Sequence[str] | None = None) -> None:
    """Install the first available of these languages for texts, numbers, dates, and lists; by default, the system's.

    Where there is none, texts are English, and dates are written in English as in the system's country.
    """
    if application.findChild(EnglishPlurals) is None:
        application.installTranslator(EnglishPlurals(application))
    system = QLocale.system()
    for language in system.uiLanguages() if languages is None else languages:
        locale = QLocale(language)
        if locale.language() == QLocale.Language.English:
            break
        file = _folder() / f"argmap_{QLocale.languageToCode(locale.language())}.ts"
        if file.is_file():
            _install_standard_texts(application, locale)
            application.installTranslator(FileTranslator(file, locale.language(), application))
            QLocale.setDefault(system if system.language() == locale.language() else locale)
            return
    if system.language() != QLocale.Language.English:
        QLocale.setDefault(QLocale(QLocale.Language.English, system.territory()))


def _install_standard_texts(application: QCoreApplication, locale: QLocale) -> None:
    """Translate Qt's own texts, such as the buttons of its dialogs."""
    translator = QTranslator(application)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def tr(text: str, comment: str = "", n: int = -1, /, **values: Value) -> str:
    """Return a text in the user's language, for code without a QObject: `tr("%n claim(s)", "", 3)`."""
    return translated(Message(text, comment, n, **values))


def translated(message: str | UserError) -> str:
    """Return a message, or an error's text, in the user's language; other text unchanged."""
    if isinstance(message, UserError | Label):
        message = message.message
    if not isinstance(message, Message) or not message:
        return str(message)
    text = QCoreApplication.translate("", message.text, message.comment or None, message.n)
    return message.filled(plural(text, message.n), _written)


def quoted(words: str) -> str:
    """Return words between the quotation marks of the user's language."""
    return tr("“{words}”", words=words)


def listed(parts: Sequence[str]) -> str:
    """Return "a, b, and c" in the user's language."""
    return QLocale().createSeparatedList(list(parts))


def _written(value: Value) -> str:
    if isinstance(value, Message):
        return translated(value)
    if isinstance(value, int | float):
        return QLocale().toString(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return listed([translated(part) for part in value])
    return str(value)
