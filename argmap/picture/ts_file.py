"""Translations as translators write them: the texts of a .ts file of Qt Linguist, read as they are.

The program reads these files itself. So there is no compiled copy that could be forgotten or be out of date.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale, QObject, QTranslator

Key = tuple[str, str, str]
"""Context, source text, and comment."""
PLURALS: Mapping[QLocale.Language, Callable[[int], int]] = {
    QLocale.Language.French: lambda n: int(n > 1),
}
"""Which form counts `n` things, where it is not the first for one and the second for all others."""
_DROPPED = {"unfinished", "vanished", "obsolete"}


def _one_or_more(n: int) -> int:
    """Return the form for `n` things in most languages."""
    return int(n != 1)


def read(file: Path) -> dict[Key, Sequence[str]]:
    """Return the finished translations of a file: one form, or several of a text that counts."""
    texts: dict[Key, Sequence[str]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") in _DROPPED:
                continue
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            if all(forms):
                texts[name, message.findtext("source") or "", message.findtext("comment") or ""] = forms
    return texts


class FileTranslator(QTranslator):
    """A translator that knows the texts of one .ts file."""

    def __init__(self, file: Path, language: QLocale.Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read(file)
        self._form = PLURALS.get(language, _one_or_more)

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Return whether there is no text: Qt does not use an empty translator."""
        return not self._texts

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
        """Return the text in this language, in the form for `n` things; None if it is not known."""
        forms = self._texts.get((context, text, comment or ""))
        if forms is None:
            return None
        return forms[min(self._form(n), len(forms) - 1) if n >= 0 else 0]
