"""MindMup's maps (.mup): claims, and groups of claims for or against what they hang on."""

from argmap.formats.maps.mindmup.mup_reader import read
from argmap.formats.maps.mindmup.mup_writer import write

__all__ = ["read", "write"]
