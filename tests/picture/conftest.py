"""What the tests of pictures share: a Qt that needs no screen."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Have the one application of this process made by pytest-qt, so that tests of windows can share it."""
