"""Carneades: argument graphs as YAML, with issues, assumptions, schemes and the labels that are expected."""

from argmap.formats.maps.carneades.carneades_reader import read, recognizes
from argmap.formats.maps.carneades.carneades_writer import write

__all__ = ["read", "recognizes", "write"]
