"""GraphML: maps as graphs that yEd draws, and that Gephi and network libraries read; drawings of others as maps."""

from argmap.formats.maps.graphml.graphml_reader import read
from argmap.formats.maps.graphml.graphml_writer import write

__all__ = ["read", "write"]
