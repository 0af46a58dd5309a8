"""Bibliographies: entries as programs for references exchange them, for the sources of a document.

Every entry is a CSL JSON item in between, which is what a source keeps as its `reference`. In reading order: `csl`
(what an item says of a source, and the item of a source that has none), `citation_keys`, `csl_json`, `ris`, `bibtex`.
"""
