"""argmap: read, pick out who said what, and map the reasons for and against."""

__version__ = "0.1.0"
