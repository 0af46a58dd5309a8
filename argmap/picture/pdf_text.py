"""Lines of text and other shapes as operators of a PDF's page (PDF 32000-1, annex A)."""

from PySide6.QtGui import QImage

from argmap.picture import glyphs
from argmap.picture.font_data import Cut
from argmap.picture.pdf_file import PdfFile, number
from argmap.picture.pdf_fonts import PdfFont, Unseen
from argmap.picture.shapes import Command, EllipseShape, PathShape, RectShape, Shape, TextShape

_ROUND = 0.5523
"""How far the handles of a curve stand out that looks like a quarter of a circle."""


class _PdfNumbers(dict[float, str]):
    def __missing__(self, value: float) -> str:
        self[value] = made = number(value)
        return made


class _Colors(dict[str, str]):
    def __missing__(self, value: str) -> str:
        channels = (int(value[at : at + 2], 16) / 255 for at in (1, 3, 5))
        self[value] = made = " ".join(number(channel) for channel in channels)
        return made


class Drawing:
    """Turns shapes into operators, and keeps the fonts, glyphs and images that they need."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._n, self._colors = _PdfNumbers(), _Colors()
        self._faces: dict[Cut, PdfFont] = {}
        self._unseen = Unseen()
        self._shown: dict[tuple[str, int], str] = {}
        self._objects: dict[str, int] = {}
        self._fonts: dict[str, int] = {}

    def shape(self, shape: Shape) -> str:
        """Return the operators that draw a shape."""
        n = self._n
        match shape:
            case TextShape():
                return self._text(shape)
            case RectShape(radius=0.0):
                path = f"{n[shape.x]} {n[shape.y]} {n[shape.width]} {n[shape.height]} re"
                return self._painted(path, shape.fill, shape.stroke, shape.stroke_width)
            case RectShape():
                path = self._path(_rounded(shape))
                return self._painted(path, shape.fill, shape.stroke, shape.stroke_width)
            case EllipseShape():
                path = self._path(_ellipse(shape))
                return self._painted(path, shape.fill, shape.stroke, shape.stroke_width)
            case PathShape():
                drawn = self._painted(self._path(shape.commands), shape.fill, shape.stroke, shape.width)
                if shape.stroke and (shape.dash or shape.cap != "butt"):
                    dash = " ".join(n[length] for length in shape.dash)
                    return f"q {1 if shape.cap == 'round' else 0} J [{dash}] 0 d {drawn} Q"
                return drawn

    def background(self, color: str, width: float, height: float) -> str:
        """Return the operators that fill a whole page."""
        return f"{self._colors[color]} rg 0 0 {number(width)} {number(height)} re f"

    def resources(self) -> str:
        """Write all that was used; return the dictionary of resources."""
        for cut, face in self._faces.items():
            self._fonts[_name(cut)] = face.write(self._file)
        self._fonts["F0"] = self._unseen.write(self._file)
        fonts = "".join(f"/{name} {at} 0 R" for name, at in self._fonts.items())
        objects = "".join(f"/{name} {at} 0 R" for name, at in self._objects.items())
        return f"<</Font<<{fonts}>>/XObject<<{objects}>>>>"

    def _path(self, commands: tuple[Command, ...]) -> str:
        n = self._n
        words = {"M": "m", "L": "l", "C": "c", "Z": "h"}
        return " ".join([" ".join([*[n[v] for v in command[1:]], words[command[0]]]) for command in commands])

    def _painted(self, path: str, fill: str, stroke: str, width: float) -> str:
        if stroke and width:
            line = f"{self._colors[stroke]} RG {self._n[width]} w"
            return f"{self._colors[fill]} rg {line} {path} B" if fill else f"{line} {path} S"
        return f"{self._colors[fill]} rg {path} f" if fill else ""

    def _text(self, shape: TextShape) -> str:
        found = list(glyphs.runs(shape))
        face = self._face((shape.weight, shape.italic))
        if all(run.ours and face.letters.keys() >= set(run.glyphs) for run in found):
            return "".join([self._run(run, shape, face) for run in found])
        drawn = [self._drawn(run, shape) for run in found]
        color = self._colors[shape.color or "#000000"]
        return f"{color} rg {''.join(drawn)}{self._searched(shape)}"

    def _face(self, cut: Cut) -> PdfFont:
        return self._faces.get(cut) or self._faces.setdefault(cut, PdfFont(cut))

    def _run(self, run: glyphs.Run, shape: TextShape, face: PdfFont) -> str:
        """Return glyphs of the bundled font as text, each where it was on the picture."""
        face.used.update(run.glyphs)
        part, widths = glyphs.EM / shape.size, face.widths
        words = ["<"]
        at = run.xs[0] * part if run.xs else 0.0
        for glyph, x in zip(run.glyphs, run.xs, strict=True):
            off = round(at - x * part)
            if off:
                at -= off
                words.append(f">{off}<")
            words.append(f"{glyph:04x}")
            at += widths[glyph]
        n = self._n
        left, down = n[shape.left + (run.xs[0] if run.xs else 0.0)], n[shape.baseline]
        color = self._colors[shape.color or "#000000"]
        place = f"1 0 0 -1 {left} {down} Tm"
        return f"BT {color} rg /{_name(face.cut)} {shape.size} Tf {place} [{''.join(words)}>] TJ ET "

    def _drawn(self, run: glyphs.Run, shape: TextShape) -> str:
        """Return glyphs as shapes."""
        n, part, key = self._n, n_part(shape), run.key
        uses = []
        for glyph, x, y in zip(run.glyphs, run.xs, run.ys, strict=True):
            if name := self._object(run, key, glyph):
                left, down = n[round(shape.left + x, 2)], n[round(shape.baseline + y, 2)]
                uses.append(f"q {part} 0 0 {part} {left} {down} cm /{name} Do Q ")
        return "".join(uses)

    def _object(self, run: glyphs.Run, key: str, glyph: int) -> str:
        """Return the name of a glyph that is drawn, "" for a blank."""
        known = self._shown.get((key, glyph))
        if known is not None:
            return known
        name = f"G{len(self._shown)}"
        if commands := glyphs.outline(run.font, glyph):
            entries = "/Type/XObject/Subtype/Form/BBox[-2000 -3000 4000 3000]"
            self._objects[name] = self._file.add_stream(f"{self._path(commands)} f".encode(), entries)
        elif found := glyphs.picture(run.font, glyph):
            image, box = found
            inner, place = f"{name}i", f"{number(box.width())} 0 0 {number(-box.height())}"
            at = self._image(image)
            entries = (
                f"/Type/XObject/Subtype/Form/BBox[-2000 -3000 4000 3000]/Resources<</XObject<</{inner} {at} 0 R>>>>"
            )
            drawn = f"q {place} {number(box.left())} {number(box.bottom())} cm /{inner} Do Q"
            self._objects[name] = self._file.add_stream(drawn.encode(), entries)
        else:
            name = ""
        self._shown[key, glyph] = name
        return name

    def _image(self, image: QImage) -> int:
        width, height = image.width(), image.height()
        size = f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
        colors = image.convertToFormat(QImage.Format.Format_RGBA8888)
        raw = bytes(colors.constBits())
        mask = self._file.add_stream(raw[3::4], f"{size}/ColorSpace/DeviceGray")
        seen = bytearray(3 * width * height)
        for channel in range(3):
            seen[channel::3] = raw[channel::4]
        return self._file.add_stream(bytes(seen), f"{size}/ColorSpace/DeviceRGB/SMask {mask} 0 R")

    def _searched(self, shape: TextShape) -> str:
        """Return the letters of a line in the font that cannot be seen, each where it is drawn."""
        n, size = self._n, shape.size
        words, at, start = [], 0.0, None
        for letters, x, width in glyphs.letters(shape):
            if start is None:
                start = at = x
            off = round((at - x) * glyphs.EM / size)
            code, shown = self._unseen.code(letters, width / size)
            words.append(f">{off}<{code:04x}" if off else f"{code:04x}")
            at = x + shown * size
        if start is None:
            return ""
        place = f"1 0 0 -1 {n[round(shape.left + start, 2)]} {n[shape.baseline]} Tm"
        return f"BT 3 Tr /F0 {size} Tf {place} [<{''.join(words)}>] TJ 0 Tr ET "


def n_part(shape: TextShape) -> str:
    """Return by what a glyph's outline is scaled."""
    return f"{shape.size / glyphs.EM:g}"


def _name(cut: Cut) -> str:
    return f"F{1 + (cut[0] == 'bold') + 2 * cut[1]}"


def _rounded(shape: RectShape) -> tuple[Command, ...]:
    x, y, right, bottom = shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    r = min(shape.radius, shape.width / 2, shape.height / 2)
    k = r * (1 - _ROUND)
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def _ellipse(shape: EllipseShape) -> tuple[Command, ...]:
    x, y, a, b = shape.x, shape.y, shape.radius_x, shape.radius_y
    p, q = a * _ROUND, b * _ROUND
    return (
        ("M", x, y - b),
        ("C", x + p, y - b, x + a, y - q, x + a, y),
        ("C", x + a, y + q, x + p, y + b, x, y + b),
        ("C", x - p, y + b, x - a, y + q, x - a, y),
        ("C", x - a, y - q, x - p, y - b, x, y - b),
        ("Z",),
    )
