"""Where things lie: the bundled resources, and the folder for what the program remembers between runs."""

from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of icons, themes, samples and templates, in a checkout as in an installed package."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def user_data() -> Path:
    """Return the user's own folder for argmap (recent files, logs, drafts), made if it is not there."""
    return user_data_path("argmap", appauthor=False, ensure_exists=True)
