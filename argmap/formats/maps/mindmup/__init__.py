"""MindMup's maps (.mup): claims, and groups of claims for or against what they hang on."""

from argmap.formats.maps.mindmup.reader import read
from argmap.formats.maps.mindmup.writer import write

__all__ = ["read", "write"]
