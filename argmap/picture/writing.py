"""Write a figure as a file of any kind of picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.picture.paper import Page
from argmap.picture.shapes import Figure

if TYPE_CHECKING:
    from argmap.picture.png import Written

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
    kind = kind or Path(path).suffix.lower().lstrip(".")
    load(kind)
    match kind:
        case "png":
            with LOADING:
                from argmap.picture import png

            return _told(png.write(figure, path, options.pixels(figure), transparent=options.transparent), figure)
        case "webp":
            with LOADING:
                from argmap.picture import png

            return _told(png.write_webp(figure, path, options.pixels(figure), transparent=options.transparent), figure)
        case "svg":
            with LOADING:
                from argmap.picture import svg

            return svg.write(figure, path, letters=options.text, transparent=options.transparent)
        case _:
            with LOADING:
                from argmap.picture import pdf

            return pdf.write(figure, path)


def _told(written: "Written", figure: Figure) -> str:
    with LOADING:
        from argmap.picture.scripts import lacking_notice

    return " ".join(filter(None, (written.notice, lacking_notice(figure))))


def write_pages(pages: Sequence[Page], path: Path | str) -> str:
    """Write pages as one PDF, completely or not at all; return a notice for the user, or "". Raises as `write`."""
    with LOADING:
        from argmap.picture import pdf

    return pdf.write_pages(pages, path)


def load(kind: str) -> None:
    """Load what writes pictures of a kind, which takes a while. Raises UserError where the kind is unknown."""
    if kind not in KINDS:
        raise UserError("A picture is written as PNG, SVG, PDF or WebP.")
    with LOADING:
        import_module(f"argmap.picture.{'png' if kind == 'webp' else kind}")
