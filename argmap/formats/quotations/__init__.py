"""Quotations in other programs' files: who reads texts elsewhere marks them there, and finds the marks again here.

Readers return what a file holds as `Gathered` values: sources with marked quotations, and claims. In reading order:
`annotations` (what annotation programs have in common), `web_annotation`, `hypothesis`, `highlight_tables`, `taguette`,
`refi_qda`, `debate_cards`. `record_quotations` puts what they give into a document.
"""
