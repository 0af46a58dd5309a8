"""Speakers and their quotations as HTML with links, and the discs with their initials."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow, quotation
from argmap.model.records import Claim, Passage, PassageKind, Side
from argmap.model.stance_table import Position
from argmap.picture import fonts, speaker_colors
from argmap.picture.theme import theme
from argmap.picture.translation import tr

MOST = 1200
"""Characters of one quotation that are shown at most."""


@lru_cache(maxsize=2_000)
def disc(name: str, place: int, look: str, size: int = 22, letters: str = "") -> QIcon:
    """Return a speaker's initials on the color at a place of the palette, as on the map, for a theme.

    `letters` are the initials that nobody else on the map has.
    """
    colors = theme(look)
    made = QIcon()
    for scale in (1, 2):
        pixels = QPixmap(size * scale, size * scale)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = speaker_colors.color(place, colors)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1))
        letters = letters or speaker_colors.initials(name)
        painter.setPen(QColor(colors.initials_on(ground)))
        painter.setFont(
            fonts.font(round(size * {1: 0.5, 2: 0.44, 3: 0.36}.get(len(letters), 0.29)), "bold", italic=False)
        )
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()
        pixels.setDevicePixelRatio(scale)
        made.addPixmap(pixels)
        made.addPixmap(pixels, QIcon.Mode.Selected)
    return made


SIGNS = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}


def side_words(side: Side) -> str:
    """Return the verb for a side, to be followed by a claim."""
    return {
        Side.FOR: tr("supports"),
        Side.AGAINST: tr("opposes"),
        Side.BOTH: tr("both supports and opposes"),
        Side.NEITHER: tr("says nothing about"),
    }[side]


def positions_html(document: Document, found: Mapping[str, Position]) -> str:
    """Return a speaker's sides about claims as HTML, one line with a sign for each."""
    groups = (
        (tr("Supports"), [id for id, standing in found.items() if standing.side is Side.FOR]),
        (tr("Opposes"), [id for id, standing in found.items() if standing.side is Side.AGAINST]),
        (tr("Both supports and opposes"), [id for id, standing in found.items() if standing.side is Side.BOTH]),
    )
    parts = []
    for heading, claims in groups:
        if claims:
            parts.append(f"<h3>{escape(heading)} ({len(claims)})</h3>")
            parts += [_claim_line(document, id, found[id].side) for id in claims]
    return "".join(parts)


def _claim_line(document: Document, id: str, side: Side) -> str:
    claim = document.find(id, Claim)
    text = escape((" ".join(claim.text.split()) if claim else "") or tr("(no words yet)"))
    return (
        f'<table cellspacing="0" cellpadding="2"><tr><td width="20" class="{side.value}"><b>{SIGNS[side]}</b></td>'
        f'<td><a href="claim:{escape(id)}">{text}</a></td></tr></table>'
    )


def passages_html(document: Document, passages: Iterable[str]) -> str:
    """Return passages as HTML, with their sources, each linked to its place."""
    rows = [row for id in passages if (p := document.find(id, Passage)) and (row := quotation(document, p))]
    rows.sort(key=lambda row: (row.order, row.title, row.start))
    return "".join(_passage_block(row) for row in rows)


def _passage_block(row: QuotationRow) -> str:
    words = " ".join(row.words.split())
    words = escape(words if len(words) <= MOST else words[: MOST - 1].rstrip() + "…")
    if row.kind not in (PassageKind.INDIRECT, PassageKind.COMMENT):
        words = f"“{words}”"
    where = tr("{0}, ¶ {1}").format(row.title, row.paragraph)
    notes = [where]
    if row.via:
        notes.append(tr("told by {0}").format(row.via))
    if not row.claims:
        notes.append(tr("not used yet"))
    if not row.verified:
        notes.append(tr("not verified"))
    elif row.newer is not None:
        notes.append(tr("in an older edition"))
    mark = f'<span class="{row.side.value}"><b>{SIGNS[row.side]}</b></span> ' if SIGNS[row.side] else ""
    link = f'href="passage:{escape(row.passage)}"'
    return (
        f'<p style="margin-top: 6px; margin-bottom: 8px"><a {link}>{words}</a><br>{mark}'
        f'<span class="quiet"><a {link}>{escape(" · ".join(notes))}</a></span></p>'
    )
