"""Fixtures for pictures: a Qt application without a display."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Let pytest-qt create the one application of this process, so that tests of windows can share it."""
