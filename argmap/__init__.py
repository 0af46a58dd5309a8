"""argmap: read, pick out who said what, and map the reasons for and against.

For programs and notebooks: `argmap.open(path)` gives a document with its maps; see `argmap.library`.
"""

__version__ = "0.1.0"

__all__ = ["UserError", "__version__", "open"]

_HOMES = {"open": ("argmap.library", "open_document"), "UserError": ("argmap.errors", "UserError")}


def __getattr__(name: str) -> object:
    """Load the library on first use: the command line does without it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'argmap' has no attribute {name!r}")
    from importlib import import_module

    module, inside = _HOMES[name]
    return getattr(import_module(module), inside)
