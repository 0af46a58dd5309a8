"""Fixtures for stories: a window without a display, and maps."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
