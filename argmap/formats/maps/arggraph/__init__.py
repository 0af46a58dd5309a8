"""Argument graphs over texts in XML (arggraph), as corpora of short argumentative texts have them."""

from argmap.formats.maps.arggraph.arggraph_reader import read, recognizes
from argmap.formats.maps.arggraph.arggraph_writer import write

__all__ = ["read", "recognizes", "write"]
