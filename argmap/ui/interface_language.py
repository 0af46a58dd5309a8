"""The language of the interface: which there are, and which the user has chosen. It holds from the next start on."""

from typing import NamedTuple

from PySide6.QtCore import QLocale, QSettings

from argmap.picture import translation

KEY = "language"
SYSTEM = ""
"""The choice of whatever language the system has."""


class InterfaceLanguage(NamedTuple):
    """A language that argmap speaks: its code, and its name as its own speakers write it."""

    code: str
    name: str


def available() -> list[InterfaceLanguage]:
    """Return the languages that can be chosen, by name."""
    return sorted(
        (InterfaceLanguage(code, _own_name(code)) for code in translation.languages()), key=lambda each: each.name
    )


def chosen(settings: QSettings) -> str:
    """Return the code of the chosen language; SYSTEM if none is, or if it is none of ours."""
    code = str(settings.value(KEY, SYSTEM))
    return code if code in translation.languages() else SYSTEM


def choose(settings: QSettings, code: str) -> None:
    """Keep the choice of a language, or of SYSTEM, for the next start."""
    settings.setValue(KEY, code)


def row_of(code: str) -> str:
    """Return the name of the action that chooses a language."""
    return f"language_{code or 'system'}"


def wanted(settings: QSettings, for_now: str = "") -> list[str] | None:
    """Return the language to start in, `for_now` before the chosen one; None is the system's."""
    code = for_now or chosen(settings)
    return [code] if code else None


def _own_name(code: str) -> str:
    """Return "Deutsch" for "de"."""
    locale = QLocale(QLocale(code).language())
    name = "English" if code == translation.ENGLISH else locale.nativeLanguageName().partition(" (")[0].split(" ")[0]
    return name[:1].upper() + name[1:]
