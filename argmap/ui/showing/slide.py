"""The words of a step, as large as there is room for them; what is too long even so is scrolled."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QIcon, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from argmap.model.quoted_words import in_marks
from argmap.model.records import Stance
from argmap.picture import fonts
from argmap.picture.theme import Theme
from argmap.picture.translation import tr
from argmap.ui.showing.slide_words import ClaimWords, QuotationWords, SlideWords

LARGEST, SMALLEST = 0.074, 0.030
"""The size of the letters of a claim, as a part of the height of the room."""
WIDE_LARGEST = 0.062
"""The most of it as a part of the width, so that a line has some words."""
LEAST = 17
"""Pixels below which no claim is ever set."""
QUOTATION, ABOUT, SOURCE = 0.62, 0.56, 0.46
"""Sizes of what stands around the claim, as parts of that of the claim."""
LEAST_SMALL = 12
_SIGNS = {Stance.PRO: "+", Stance.CON: "−"}


class Slide(QTextEdit):
    """A step in words. It takes no keys: they belong to the presentation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: SlideWords | None = None
        self._faces: Mapping[str, QIcon] = {}
        self._theme: Theme | None = None
        self.size_of_claim = 0
        """The size of the letters of the claim, in px."""
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def show_step(self, words: SlideWords, faces: Mapping[str, QIcon], theme: Theme) -> None:
        """Show a step; `faces` are the discs of the speakers by their ids."""
        self._words, self._faces, self._theme = words, faces, theme
        self.setStyleSheet(f"QTextEdit {{ background: {theme.ground}; color: {theme.ink}; border: none }}")
        self._fit()
        self.setAccessibleName(words.spoken())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the room again."""
        super().resizeEvent(event)
        self._fit()

    @property
    def has_more(self) -> bool:
        """True if words are hidden below the lower edge."""
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum()

    def scroll_on(self, by: int) -> None:
        """Scroll by most of the room, down (1) or up (-1)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * self.viewport().height() * 4 // 5)

    def _fit(self) -> None:
        """Take the largest letters with which all words are seen, or else the smallest ones."""
        words, theme = self._words, self._theme
        if words is None or theme is None or self.height() < 40:
            return
        margin = round(min(self.width(), self.height()) * 0.05)
        room = self.height()
        low = max(LEAST, round(room * SMALLEST))
        high = max(low, round(min(room * LARGEST, self.width() * WIDE_LARGEST)))
        while low < high:
            middle = (low + high + 1) // 2
            if self._height(words, theme, middle, margin) <= room:
                low = middle
            else:
                high = middle - 1
        self.size_of_claim = low
        made = self._document(words, theme, low, margin, self)
        spare = room - _laid(made, self.width())
        self.setDocument(made)
        self.setViewportMargins(0, max(0, round(spare * 0.38)), 0, 0)
        self.verticalScrollBar().setValue(0)

    def _height(self, words: SlideWords, theme: Theme, size: int, margin: int) -> float:
        return _laid(self._document(words, theme, size, margin, None), self.width())

    def _document(
        self, words: SlideWords, theme: Theme, size: int, margin: int, parent: QWidget | None
    ) -> QTextDocument:
        made = QTextDocument(parent)
        made.setDefaultFont(fonts.font(size))
        made.setDocumentMargin(margin)
        face = round(size * 0.95)
        for id, icon in self._faces.items():
            ratio = self.devicePixelRatioF()
            pixels = icon.pixmap(icon.actualSize(self.size()), ratio).scaledToHeight(
                round(face * ratio), Qt.TransformationMode.SmoothTransformation
            )
            pixels.setDevicePixelRatio(ratio)
            made.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"face:{id}"), pixels)
        made.setHtml(_html(words, theme, size, frozenset(self._faces)))
        return made


def _laid(document: QTextDocument, width: int) -> float:
    document.setTextWidth(width)
    return document.size().height()


def _html(words: SlideWords, theme: Theme, size: int, faces: frozenset[str]) -> str:
    small = max(LEAST_SMALL, round(size * ABOUT))
    color = theme.pro if words.stance is Stance.PRO else theme.con if words.stance is Stance.CON else theme.muted
    sign = f"{_SIGNS[words.stance]} " if words.stance else ""
    about = f' <span style="color: {theme.muted}">{escape(words.about)}</span>' if words.about else ""
    role = (
        f'<p style="font-size: {small}px; margin-top: 0px; margin-bottom: {round(size * 0.5)}px">'
        f'<b><span style="color: {color}">{sign}{escape(words.role)}</span></b>{about}</p>'
    )
    return role + _line(tr("and"), theme, small).join(_claim(claim, theme, size, faces) for claim in words.claims)


def _line(words: str, theme: Theme, size: int) -> str:
    return f'<p style="font-size: {size}px; color: {theme.muted}; margin-top: 0px; margin-bottom: {size}px">{words}</p>'


def _claim(claim: ClaimWords, theme: Theme, size: int, faces: frozenset[str]) -> str:
    gap, small = round(size * 0.45), max(LEAST_SMALL, round(size * ABOUT))
    text = escape(claim.words) or f'<span style="color: {theme.muted}">{escape(tr("(no words yet)"))}</span>'
    parts = [f'<p style="font-size: {size}px; margin-top: 0px; margin-bottom: {gap}px"><b>{text}</b></p>']
    for id, name, role in claim.speakers:
        image = f'<img src="face:{escape(id)}" style="vertical-align: middle"> ' if id in faces else ""
        told = f' <span style="color: {theme.muted}">{escape(role)}</span>' if role else ""
        parts.append(
            f'<p style="font-size: {small}px; margin-top: 0px; margin-bottom: {gap}px">{image}{escape(name)}{told}</p>'
        )
    parts += [_quotation(said, theme, size) for said in claim.quotations]
    if claim.more:
        parts.append(_line(escape(tr("and %n more quotation(s)", "", claim.more)), theme, small))
    return "".join(parts)


def _quotation(said: QuotationWords, theme: Theme, size: int) -> str:
    words, small, gap = round(size * QUOTATION), max(LEAST_SMALL, round(size * SOURCE)), round(size * 0.45)
    indent = round(size * 0.8)
    style = f"margin-left: {indent}px; margin-top: 0px"
    quote = ""
    if said.words:
        before = f'<span style="color: {theme.muted}">{escape(said.before)}</span>' if said.before else ""
        after = f'<span style="color: {theme.muted}">{escape(said.after)}</span>' if said.after else ""
        inner = said.words if said.before or said.after else in_marks(said.words)
        size_of_it = max(LEAST_SMALL, words)
        quote = (
            f'<p style="{style}; font-size: {size_of_it}px; margin-bottom: {gap // 2}px">'
            f"{before}{escape(inner)}{after}</p>"
        )
    return quote + (
        f'<p style="{style}; font-size: {small}px; margin-bottom: {gap}px; color: {theme.muted}">'
        f"{escape(said.source)}</p>"
    )
