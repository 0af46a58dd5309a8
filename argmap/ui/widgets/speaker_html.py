"""Speakers and their quotations as HTML with links."""

from collections.abc import Iterable, Mapping
from html import escape

from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow, quotation
from argmap.model.records import Claim, Passage, PassageKind, Side
from argmap.model.stance_table import Position
from argmap.picture.translation import quoted, tr

MOST = 1200
"""Characters of one quotation that are shown at most."""


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
        words = quoted(words)
    where = tr("{0}, ¶ {1}").format(row.title, row.paragraph)
    if row.page:
        where = tr("{0}, p. {1}").format(row.title, row.page)
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
