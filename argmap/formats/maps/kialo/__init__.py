"""The text in which Kialo exports a discussion: claims numbered 1.1.2., each Pro or Con the one above it."""

from argmap.formats.maps.kialo.kialo_reader import read, recognizes
from argmap.formats.maps.kialo.kialo_writer import write

__all__ = ["read", "recognizes", "write"]
