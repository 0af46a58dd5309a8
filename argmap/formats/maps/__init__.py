"""The formats of maps, one module or folder each, and the table of them."""
