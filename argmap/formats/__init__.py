"""Other people's files: readers of sources, and readers and writers of maps, one module each.

It imports `argmap.model`, never Qt, and each module keeps its own libraries to itself. In reading order: `source`
(a text with what its file says about it, read by `sources`), `maps` (which format a file has), `json` (everything,
exactly), `argdown` (the text language of argument maps), `dot` (Graphviz), `tables` (quotations and who stands where,
for spreadsheets).
"""
