"""The words that a picture adds to those of the map; here so that they can be translated in one place."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text of pictures in the user's language."""
    return QCoreApplication.translate("picture", text)


def count(number: int, one: str, many: str) -> str:
    """Return "1 claim" or "2 claims"."""
    return f"{number:,} {tr(one) if number == 1 else tr(many)}"


def counts(claims: int, speakers: int, sources: int) -> str:
    """Return the line below the title; empty for an empty map."""
    if not claims:
        return ""
    parts = [count(claims, "claim", "claims")]
    if speakers:
        parts.append(count(speakers, "speaker", "speakers"))
    if sources:
        parts.append(count(sources, "source", "sources"))
    return " · ".join(parts)


def folded(hidden: int) -> str:
    """Return what a folded card says."""
    return tr("+ 1 reply folded") if hidden == 1 else tr("+ %1 replies folded").replace("%1", f"{hidden:,}")


@lru_cache(maxsize=20_000)
def shortened(text: str, length: int = 100) -> str:
    """Return text for a label in words, cut between words where it is too long."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    cut = text[:length].rsplit(" ", 1)[0] or text[:length]
    return cut.rstrip(" ,.;:") + "…"
