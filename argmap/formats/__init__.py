"""File formats: readers of sources, and readers and writers of maps, one module each.

It imports `argmap.model`, never Qt, and each module keeps its own libraries to itself. In reading order:
`source_file` (a text with what its file says about it, read by `sources`), `map_file` (which format a file has), `json`
(everything, exactly), `argdown` (the text language of argument maps), `outline_text` (outlines as people write them),
`fragment_json` (a part of a map, for the clipboard), `dot` (for Graphviz, written by pydot), `tables` (quotations and
who stands where, for spreadsheets), `flow_sheet` (the flow of a debate, as a workbook).
"""
