"""HTML as text in which places can be found again that count the characters of its text nodes."""

from array import array
from html.parser import HTMLParser

from argmap.formats.quotations.code_units import CodeUnits
from argmap.formats.sources.source_text import kept, oddities

_BLOCKS = frozenset(
    (
        "address article aside blockquote body br caption center dd details div dl dt figcaption figure footer form h1"
        " h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
    ).split()
)
_UNSEEN = frozenset("script style template title".split())


class HtmlText(HTMLParser):
    """The text of HTML, paragraph by paragraph, and where each character of its text nodes is in it."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self._raw: list[str] = []
        self._out: list[str] = []
        self._places = array("Q")
        self._unseen = 0
        self.feed(markup)
        self.close()
        self.text = "".join(self._out).strip("\n ")
        """The text; paragraphs are parted by blank lines."""
        lead = len(self._out) - len("".join(self._out).lstrip("\n "))
        self._lead = lead
        self._units: CodeUnits | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a paragraph where the tag does."""
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self._part(1 if tag == "br" else 2)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a paragraph or a line where the tag does."""
        if tag in _BLOCKS:
            self._part(1 if tag == "br" else 2)

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph where the tag does."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BLOCKS:
            self._part(2)

    def handle_data(self, data: str) -> None:
        """Take the characters of a text node, white space as one blank."""
        self._raw.append(data)
        for letter in data:
            self._places.append(len(self._out))
            if self._unseen or not kept(letter) or oddities(letter):
                continue
            if not letter.isspace():
                self._out.append(letter)
            elif self._out and self._out[-1] not in {" ", "\n"}:
                self._out.append(" ")

    def _part(self, breaks: int) -> None:
        while self._out and self._out[-1] == " ":
            self._out.pop()
        have = 0
        while have < breaks and have < len(self._out) and self._out[-1 - have] == "\n":
            have += 1
        if self._out:
            self._out.extend("\n" * (breaks - have))

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the span in the text of a span that is counted in UTF-8 bytes of the text nodes; None for no words."""
        if self._units is None:
            self._units = CodeUnits("".join(self._raw), "utf-8")
        first, last = (self._place(self._units.code_point(offset)) for offset in (start, end))
        while first < last and self.text[first].isspace():
            first += 1
        while last > first and self.text[last - 1].isspace():
            last -= 1
        return (first, last) if first < last else None

    def _place(self, point: int) -> int:
        place = self._places[point] if point < len(self._places) else len(self._out)
        return max(0, min(place - self._lead, len(self.text)))
