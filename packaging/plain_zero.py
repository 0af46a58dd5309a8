"""Make the fonts of argmap: Atkinson Hyperlegible with a zero without a slash, which in running text reads like code.

.venv/bin/python packaging/plain_zero.py      write resources/fonts anew, from the package of the font

Beside each font stand two parts of it for SVG: the letters of English (basic) and all others (more), as
WOFF without hints; `letters.json` tells which letters these are, so that the program needs no library for fonts.
"""

import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "fonts"
FAMILY = "Atkinson Plain Zero"
_STATEMENT = " Modified for argmap: the zero has no slash."
_NAMES = {1: FAMILY, 16: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", "")}
_COPYRIGHT = 0
BASIC = {*range(0x20, 0x7F), *map(ord, "\u00a0§©«»·°±×–—‘’‚“”„•…‹›€−")}
"""The letters of English, and the marks of typography."""


def main() -> int:
    """Write the fonts and their license."""
    package = files("fontpkg_atkinson_hyperlegible")
    FOLDER.mkdir(exist_ok=True)
    shutil.copyfile(str(package / "LICENSE"), FOLDER / "LICENSE")
    for file in sorted(Path(str(package / "files")).glob("*.ttf")):
        with TTFont(file, recalcTimestamp=False) as font:
            _open_zero(font)
            _rename(font, file.stem.rpartition("-")[2])
            font.save(FOLDER / f"AtkinsonPlainZero-{file.stem.rpartition('-')[2]}.ttf")
    _write_parts()
    return 0


def _write_parts() -> None:
    """Write the parts of each font for SVG, and the list of their letters."""
    letters = {}
    for file in sorted(FOLDER.glob("*.ttf")):
        with TTFont(file, lazy=True) as font:
            known = set(font.getBestCmap()) - {0x0D}
        for part, chosen in (("basic", known & BASIC), ("more", known - BASIC)):
            letters[f"{file.stem}-{part}"] = "".join(map(chr, sorted(chosen)))
            _write_part(file, file.with_name(f"{file.stem}-{part}.woff"), chosen | {0x20})
    (FOLDER / "letters.json").write_text(json.dumps(letters, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _write_part(file: Path, out: Path, letters: set[int]) -> None:
    options = subset.Options(
        flavor="woff",
        notdef_outline=True,
        hinting=False,
        recalc_timestamp=False,
        name_IDs=[0, 1, 2, 13, 14],
        layout_features=["kern", "mark", "mkmk", "ccmp"],
    )
    font = subset.load_font(str(file), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    subset.save_font(font, str(out), options)
    font.close()


def _open_zero(font: TTFont) -> None:
    """Replace the two halves inside the zero by one counter, in the shape of that of the O."""
    glyphs = font["glyf"]
    outer, *halves = _contours(glyphs["zero"], glyphs)
    counter = _contours(glyphs["O"], glyphs)[1]
    left, bottom, right, top = _box([point for half in halves for point in half])
    low_x, low_y, high_x, high_y = _box(counter)
    wide, high = (right - left) / (high_x - low_x), (top - bottom) / (high_y - low_y)
    moved = [(round(left + (x - low_x) * wide), round(bottom + (y - low_y) * high), on) for x, y, on in counter]
    made = Glyph()
    pen = TTGlyphPen(None)
    for contour in (outer, moved):
        _draw(contour, pen)
    made = pen.glyph()
    made.recalcBounds(glyphs)
    glyphs["zero"] = made


Point = tuple[int, int, int]


def _contours(glyph: Glyph, glyphs: object) -> list[list[Point]]:
    points, ends, flags = glyph.getCoordinates(glyphs)
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [
        [(x, y, flags[at]) for at, (x, y) in enumerate(points) if start <= at <= end]
        for start, end in zip(starts, ends, strict=True)
    ]


def _box(points: list[Point]) -> tuple[int, int, int, int]:
    xs, ys = [x for x, _, _ in points], [y for _, y, _ in points]
    return min(xs), min(ys), max(xs), max(ys)


def _draw(contour: list[Point], pen: TTGlyphPen) -> None:
    """Draw a closed contour of TrueType points, which begins with one on the curve."""
    first = next(at for at, point in enumerate(contour) if point[2] & 1)
    turned = [*contour[first:], *contour[:first], contour[first]]
    pen.moveTo(turned[0][:2])
    off: list[tuple[int, int]] = []
    for x, y, on in turned[1:]:
        if on & 1:
            pen.qCurveTo(*off, (x, y)) if off else pen.lineTo((x, y))
            off = []
        else:
            off.append((x, y))
    pen.closePath()


def _rename(font: TTFont, cut: str) -> None:
    for record in font["name"].names:
        if record.nameID == _COPYRIGHT:
            record.string = record.toUnicode() + _STATEMENT
        elif record.nameID in (4, 6):
            record.string = f"{_NAMES[record.nameID]}{'-' if record.nameID == 6 else ' '}{cut}"
        elif record.nameID in _NAMES:
            record.string = _NAMES[record.nameID]


if __name__ == "__main__":
    sys.exit(main())
