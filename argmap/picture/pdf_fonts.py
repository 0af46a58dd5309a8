"""The fonts of a PDF: the bundled one, cut down to its used glyphs, and one that cannot be seen.

Words in letters of another font are drawn as shapes; over them lie the letters of the font that cannot be seen, so that
they can be selected, copied and found, whatever the script.
"""

import itertools
import struct
from functools import cache

from PySide6.QtGui import QRawFont

from argmap.picture import font_data
from argmap.picture.font_data import CUTS, Cut
from argmap.picture.fonts import font
from argmap.picture.pdf_file import PdfFile

_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_FIXED, _SYMBOLIC, _ITALIC = 1 << 0, 1 << 2, 1 << 6
_COMPOSITE_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x1, 0x8, 0x20, 0x40, 0x80


class PdfFont:
    """A cut of the bundled font: its glyphs, and which of them a PDF uses."""

    def __init__(self, cut: Cut) -> None:
        self.cut = cut
        self.letters, self.widths = _glyphs(cut)
        self.used: set[int] = set()

    def write(self, file: PdfFile) -> int:
        """Write the font with the used glyphs; return the number of its object."""
        name = f"ARGMAP+{CUTS[self.cut]}"
        data = subset(font_data.file(self.cut).read_bytes(), self.used)
        program = file.add_stream(data, f"/Length1 {len(data)}")
        tables = _tables(font_data.file(self.cut).read_bytes())
        box = struct.unpack(">4h", tables["head"][36:44])
        rise, fall = struct.unpack(">2h", tables["hhea"][4:8])
        bold, italic = self.cut[0] == "bold", self.cut[1]
        about = file.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC | _ITALIC * italic}/FontBBox[{_row(box)}]"
            f"/ItalicAngle {-12 if italic else 0}/Ascent {rise}/Descent {fall}/CapHeight 668"
            f"/StemV {120 if bold else 80}/FontFile2 {program} 0 R>>"
        )
        widths = "".join(f"{glyph}[{self.widths[glyph]}]" for glyph in sorted(self.used))
        known = {glyph: self.letters[glyph] for glyph in self.used if glyph in self.letters}
        return _type0(file, name, about, f"/CIDToGIDMap/Identity/W[{widths}]", known)


class Unseen:
    """The font that cannot be seen: any letter, as wide as it was on the picture."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, int], int] = {}

    def code(self, letter: str, width: float) -> tuple[int, float]:
        """Return the code of a letter that is about so wide, in parts of the size, and how wide it is exactly."""
        steps = min(max(round(width * 20), 1), 80)
        return self._codes.setdefault((letter, steps), len(self._codes) + 1), steps / 20

    def write(self, file: PdfFile) -> int:
        """Write the font; return the number of its object."""
        data = subset(font_data.file(("regular", False)).read_bytes(), {0})
        program = file.add_stream(data, f"/Length1 {len(data)}")
        about = file.add(
            "<</Type/FontDescriptor/FontName/ARGMAP+Unseen/Flags 5/FontBBox[0 -250 1000 950]/ItalicAngle 0/Ascent 950"
            f"/Descent -250/CapHeight 700/StemV 80/FontFile2 {program} 0 R>>"
        )
        glyphs = file.add_stream(b"\0\0" * (len(self._codes) + 1))
        widths = "".join(f"{code}[{width * 50}]" for (_, width), code in self._codes.items())
        known = {code: letter for (letter, _), code in self._codes.items()}
        return _type0(file, "ARGMAP+Unseen", about, f"/CIDToGIDMap {glyphs} 0 R/W[{widths}]", known)


def _type0(file: PdfFile, name: str, about: int, more: str, known: dict[int, str]) -> int:
    """Write a font whose codes are two bytes, with the letters that they stand for."""
    inner = file.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {about} 0 R/DW 1000{more}>>"
    )
    letters = file.add_stream(_to_unicode(known))
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{inner} 0 R]"
        f"/ToUnicode {letters} 0 R>>"
    )


def _to_unicode(known: dict[int, str]) -> bytes:
    """Return the table from codes to letters, in blocks of at most 100 as the format wants them."""
    rows = [f"<{code:04x}><{letters.encode('utf-16-be', 'replace').hex()}>" for code, letters in sorted(known.items())]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        f"1 begincodespacerange<0000><ffff>endcodespacerange\n{body}\n"
        "endcmap CMapName currentdict/CMap defineresource pop end end\n"
    ).encode("ascii")


@cache
def _glyphs(cut: Cut) -> tuple[dict[int, str], tuple[int, ...]]:
    """Return the letter of each glyph of a cut that has one, and the width of each glyph in thousandths."""
    letters = "".join(sorted(font_data.letters(cut), reverse=True))  # the commonest of letters that look alike wins
    raw = QRawFont.fromFont(font(16, cut[0], italic=cut[1]))
    found = dict(zip(raw.glyphIndexesForString(letters), letters, strict=True))
    tables = _tables(font_data.file(cut).read_bytes())
    (count,) = struct.unpack(">H", tables["hhea"][34:36])
    (total,) = struct.unpack(">H", tables["maxp"][4:6])
    widths = [struct.unpack_from(">H", tables["hmtx"], 4 * at)[0] for at in range(count)]
    return found, (*widths, *[widths[-1]] * (total - count))


def _tables(data: bytes) -> dict[str, bytes]:
    """Return the tables of a TrueType font."""
    (count,) = struct.unpack_from(">H", data, 4)
    found = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, start, length = struct.unpack_from(">4sLLL", data, at)
        found[tag.decode("latin-1")] = data[start : start + length]
    return found


def subset(data: bytes, used: set[int]) -> bytes:
    """Return a TrueType font with the outlines of these glyphs only, which keep their numbers."""
    tables = {tag: table for tag, table in _tables(data).items() if tag in _KEPT}
    total = struct.unpack(">H", tables["maxp"][4:6])[0]
    long = struct.unpack(">h", tables["head"][50:52])[0]
    form = f">{total + 1}{'L' if long else 'H'}"
    places = [place * (1 if long else 2) for place in struct.unpack(form, tables["loca"])]
    outlines = [tables["glyf"][a:b] for a, b in itertools.pairwise(places)]
    wanted, ahead = {0}, sorted(used)
    while ahead:
        glyph = ahead.pop()
        if glyph not in wanted and glyph < total:
            ahead += _components(outlines[glyph])
        wanted.add(glyph)
    kept, starts = b"", [0]
    for glyph, outline in enumerate(outlines):
        kept += outline + b"\0" * (-len(outline) % 4) if glyph in wanted else b""
        starts.append(len(kept))
    tables["glyf"] = kept
    tables["loca"] = struct.pack(form, *(start if long else start // 2 for start in starts))
    return _put_together(tables)


def _components(outline: bytes) -> list[int]:
    """Return the glyphs of which a composite glyph consists."""
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] >= 0:
        return []
    found, at, flags = [], 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        found.append(glyph)
        at += 8 if flags & _COMPOSITE_WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return found


def _put_together(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    step = 1 << (count.bit_length() - 1)
    head = struct.pack(">LHHHH", 0x00010000, count, step * 16, step.bit_length() - 1, (count - step) * 16)
    at = 12 + 16 * count
    rows, body = b"", b""
    for tag, table in sorted(tables.items()):
        padded = table + b"\0" * (-len(table) % 4)
        check = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        rows += struct.pack(">4sLLL", tag.encode("latin-1"), check, at + len(body), len(table))
        body += padded
    return head + rows + body


def _row(values: tuple[int, ...]) -> str:
    return " ".join(map(str, values))
