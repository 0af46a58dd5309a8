"""Write a figure as a file of any kind of picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.picture.paper import Page
from argmap.picture.shapes import Figure

KINDS = ("png", "svg", "pdf", "webp")


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """How a picture is written, whatever its kind; each kind takes what it knows.

    - `scale`: pixels of a PNG or WebP for each px. None: 2, or fewer where one file would not hold it.
    - `dpi`: the same said in pixels per inch of paper; it counts more than `scale`.
    - `transparent`: without the ground of the theme (PNG, WebP, SVG).
    - `text`: the words of an SVG as text, or as shapes, for programs that ignore fonts within a file.
    """

    scale: float | None = None
    dpi: float | None = None
    transparent: bool = False
    text: Literal["text", "shapes"] = "text"

    def pixels(self, figure: Figure) -> float | None:
        """Return the pixels for each px of a figure that were asked for, or None."""
        return self.scale if self.dpi is None else self.dpi * figure.points / 72


PLAIN = WriteOptions()


def write(
    figure: Figure,
    path: Path | str,
    kind: str | None = None,
    options: WriteOptions = PLAIN,
    *,
    scale: float | None = None,
) -> str:
    """Write a figure as PNG, WebP, SVG or PDF, completely or not at all; return a notice for the user, or "".

    The kind is the file's ending, unless one is given. Raises UserError where the kind is unknown, the options make no
    sense or the file cannot be written.
    """
    if scale is not None:
        options = replace(options, scale=scale)
    with LOADING:
        from argmap.picture import pdf, png, svg

    match kind or Path(path).suffix.lower().lstrip("."):
        case "png":
            return png.write(figure, path, options.pixels(figure), transparent=options.transparent).notice or ""
        case "webp":
            return png.write_webp(figure, path, options.pixels(figure), transparent=options.transparent).notice or ""
        case "svg":
            return svg.write(figure, path, letters=options.text, transparent=options.transparent)
        case "pdf":
            return pdf.write(figure, path)
        case _:
            raise UserError("A picture is written as PNG, SVG, PDF or WebP.")


def write_pages(pages: Sequence[Page], path: Path | str) -> str:
    """Write pages as one PDF, completely or not at all; return a notice for the user, or "". Raises as `write`."""
    with LOADING:
        from argmap.picture import pdf

    return pdf.write_pages(pages, path)
