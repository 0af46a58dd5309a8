"""Copy the map, or a branch of it, to the clipboard as a picture: PNG for most programs, SVG for those that take it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from argmap.cancellation import Cancellation
from argmap.layout import arrange
from argmap.model.document import Document
from argmap.picture import png, svg
from argmap.picture.page_options import PictureOptions
from argmap.picture.paging import paged
from argmap.picture.theme import Theme
from argmap.picture.translation import tr
from argmap.ui.session import Session

SVG = "image/svg+xml"
SCALE = 2.0
MOST = 30_000_000
"""Pixels that are copied at most: other programs hold the picture in memory several times."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A picture for the clipboard."""

    image: QImage
    svg: str


def copy_map(session: Session) -> None:
    """Copy the whole map."""
    _copy(session, None)


def copy_branch(session: Session) -> None:
    """Copy the branch of the selected claim."""
    claims, tree = session.selected_claims(), session.tree()
    if claims and tree is not None and claims[0].id in tree.placements:
        _copy(session, claims[0].id)


def _copy(session: Session, branch: str | None) -> None:
    if session.map is None or not session.flush_pending():
        return
    session.tasks.run(
        partial(_made, session.document.copy(), session.map, session.theme, branch),
        partial(_put, session),
        tr("Drawing the picture…"),
        latest="copy",
    )


def _made(document: Document, map: str, theme: Theme, branch: str | None, cancellation: Cancellation) -> Copied:
    options = PictureOptions(branch=branch)
    layouter = partial(arrange, cancellation=cancellation)
    figure = paged(document, map, theme, options, layouter, cancellation.check).sheets[0].figure
    cancellation.check()
    scale = min(SCALE, (MOST / max(1.0, figure.width * figure.height)) ** 0.5)
    return Copied(png.image(figure, scale), svg.text(figure))


def _put(session: Session, made: Copied) -> None:
    data = QMimeData()
    data.setData(SVG, QByteArray(made.svg.encode()))
    data.setImageData(made.image)  # last: some programs take the first that they know, and all know this
    QGuiApplication.clipboard().setMimeData(data)
    session.notice.emit(tr("Copied as a picture"))
