"""The format in which quotations are dragged from lists and from the reader to the map."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

PASSAGES = "application/x-argmap-passages"
"""The MIME type: one token a line, each the id of a passage or a `QuotedSpan.token` that is to become one."""


def passage_data(tokens: Iterable[str], text: str) -> QMimeData:
    """Return passages as data to drag; other programs get the text."""
    data = QMimeData()
    data.setData(PASSAGES, QByteArray("\n".join(tokens).encode()))
    data.setText(text)
    return data


def passage_tokens(data: QMimeData) -> list[str]:
    """Return the tokens of the passages in dragged data; an empty list if it holds none."""
    return bytes(data.data(PASSAGES).data()).decode(errors="replace").split() if data.hasFormat(PASSAGES) else []
