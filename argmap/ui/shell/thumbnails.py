"""Small pictures of maps for the welcome page, in the cache folder of the user; made and read in tasks."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader

from argmap import atomic_write
from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Tasks

SIZE = QSize(320, 200)
"""The most pixels of a picture."""
MOST = 24
"""Pictures that are kept."""
PAUSE = 1_500
"""Milliseconds without a change until a picture is made."""
_MOST_BYTES = 400_000

Pictures = dict[str, QImage]
"""Pictures by the path of their map."""


class Thumbnails(QObject):
    """Keeps a picture of the map that is shown, while nothing changes; never of one that can only be read."""

    def __init__(self, session: Session, picture: Callable[[], QImage | None]) -> None:
        """`picture` returns the map as it is shown, with cards as blocks: their words could not be read so small."""
        super().__init__(session)
        self._session, self._picture = session, picture
        self._tasks = Tasks(parent=self)  # of its own: it is not shown, nor is its failure
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.make)
        for signal in (session.changed, session.opened, session.map_shown):
            signal.connect(lambda *_: self._pause.start())
        session.file.leaving.connect(self._pause.stop)

    def make(self) -> None:
        """Make the picture of the map that is shown now."""
        session, picture = self._session, self._picture()
        if session.path is None or session.read_only or session.past.is_open or picture is None:
            return
        self._tasks.run(partial(_write, picture, place(session.path)), _ignore, latest="thumbnail")

    def load(self, paths: Sequence[str], done: Callable[[Pictures], None]) -> None:
        """Call `done` with the pictures that there are of these maps."""
        self._tasks.run(partial(_read, tuple(paths)), done, latest="pictures")

    def forget(self, path: str) -> None:
        """Remove the picture of a map."""
        self._tasks.run(partial(_remove, place(Path(path))), _ignore)


def folder() -> Path:
    """Return where pictures are kept."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(found) / "argmap" / "thumbnails"


def place(path: Path) -> Path:
    """Return where the picture of a map is; its name does not tell that of the map."""
    return folder() / f"{sha256(str(path).encode()).hexdigest()[:32]}.png"


def _ignore(_: object) -> None:
    pass


def _write(picture: QImage, path: Path, cancellation: Cancellation) -> None:
    image = picture if _fits(picture) else fitting(picture, SIZE, 1.0)
    cancellation.check()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with suppress(OSError, UserError):  # a welcome page without a picture is no trouble
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write.write(path, bytes(buffer.data().data()))
        kept = sorted(path.parent.glob("*.png"), key=lambda each: each.stat().st_mtime, reverse=True)
        for old in kept[MOST:]:
            old.unlink()


def _read(paths: tuple[str, ...], cancellation: Cancellation) -> Pictures:
    found: Pictures = {}
    for path in paths:
        cancellation.check()
        with suppress(OSError):
            file = place(Path(path))
            if not file.is_file() or file.stat().st_size > _MOST_BYTES:
                continue
            buffer = QBuffer()
            buffer.setData(QByteArray(file.read_bytes()))
            reader = QImageReader(buffer, QByteArray(b"png"))
            image = reader.read() if _fits(reader) else QImage()
            if not image.isNull():
                found[path] = image
    return found


def _fits(picture: QImage | QImageReader) -> bool:
    return picture.size().width() <= SIZE.width() and picture.size().height() <= SIZE.height()


def _remove(path: Path, _: Cancellation) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def fitting(image: QImage, size: QSize, ratio: float) -> QImage:
    """Return a picture that fits into a size on a screen with so many pixels for each of its units."""
    whole = QSize(round(size.width() * ratio), round(size.height() * ratio))
    made = image.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
