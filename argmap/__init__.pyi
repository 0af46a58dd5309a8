from argmap.errors import UserError as UserError
from argmap.library import open_document as open

__version__: str
__all__ = ["UserError", "__version__", "open"]
