"""The letters of an SVG as shapes: each glyph once, used wherever it stands."""

import base64
from collections.abc import Mapping

from argmap.picture import glyphs
from argmap.picture.shapes import Command, TextShape


class Letters:
    """The glyphs that the lines of one SVG need. Also programs that ignore fonts draw them all alike."""

    def __init__(self, numbers: Mapping[float, str]) -> None:
        self._n = numbers
        self._ids: dict[tuple[str, int], str] = {}
        self._made: list[str] = []

    def drawn(self, shape: TextShape) -> str:
        """Return a line as a group of its glyphs."""
        n = self._n
        uses = []
        for run in glyphs.runs(shape):
            key, part = run.key, glyphs.EM / shape.size
            for glyph, x, y in zip(run.glyphs, run.xs, run.ys, strict=True):
                if id := self._id(run, key, glyph):
                    at = f' y="{n[round(y * part)]}"' if y else ""
                    uses.append(f'<use xlink:href="#{id}" x="{n[round(x * part)]}"{at}/>')
        if not uses:
            return ""
        place = f"translate({n[shape.left]} {n[shape.baseline]}) scale({shape.size / glyphs.EM:g})"
        return f'<g transform="{place}" fill="{shape.color}" aria-hidden="true">{"".join(uses)}</g>'

    def definitions(self) -> str:
        """Return the definitions of all glyphs that were used so far."""
        return f"<defs>\n{''.join(self._made)}</defs>\n" if self._made else ""

    def _id(self, run: glyphs.Run, key: str, glyph: int) -> str:
        """Return the id of a glyph, "" for a blank."""
        known = self._ids.get((key, glyph))
        if known is not None:
            return known
        id = f"g{len(self._ids)}"
        if commands := glyphs.outline(run.font, glyph):
            self._made.append(f'<path id="{id}" d="{_whole(commands)}"/>\n')
        elif found := glyphs.picture(run.font, glyph):
            image, box = found
            content = base64.b64encode(glyphs.png_of(image)).decode("ascii")
            n = self._n
            self._made.append(
                f'<image id="{id}" x="{n[box.x()]}" y="{n[box.y()]}" width="{n[box.width()]}" '
                f'height="{n[box.height()]}" xlink:href="data:image/png;base64,{content}"/>\n'
            )
        else:
            id = ""
        self._ids[key, glyph] = id
        return id


def _whole(commands: tuple[Command, ...]) -> str:
    return "".join([command[0] + " ".join([f"{value:.0f}" for value in command[1:]]) for command in commands])
