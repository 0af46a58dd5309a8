"""Draw the icon of argmap as PNG in the sizes of desktops, and as .ico: `python packaging/draw_icons.py FOLDER`."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "argmap.svg"


def main(folder: Path) -> None:
    """Write argmap-16.png and so on, and argmap.ico where Qt can."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"argmap-{size}.png")):
            sys.exit(f"The icon cannot be written to {folder}.")
        if size == 256:
            image.save(str(folder / "argmap.ico"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
