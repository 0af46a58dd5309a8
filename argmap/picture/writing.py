"""Write a figure as a file of any kind of picture."""

from pathlib import Path

from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.picture.shapes import Figure

KINDS = ("png", "svg", "pdf")


def write(figure: Figure, path: Path | str, kind: str | None = None, *, scale: float = 2.0) -> str:
    """Write a figure as PNG, SVG or PDF, completely or not at all; return a notice for the user, or "".

    The kind is the file's ending, unless one is given. `scale` is the number of pixels of a PNG for each px. Raises
    UserError where the kind is unknown, the scale makes no sense or the file cannot be written.
    """
    with LOADING:
        from argmap.picture import pdf, png, svg

    match kind or Path(path).suffix.lower().lstrip("."):
        case "png":
            return png.write(figure, path, scale).notice or ""
        case "svg":
            svg.write(figure, path)
        case "pdf":
            pdf.write(figure, path)
        case _:
            raise UserError("A picture is written as PNG, SVG or PDF.")
    return ""
