"""docs/keys.md says what the table of actions has."""

import importlib.util
import sys
from pathlib import Path

import pytest

from argmap.ui.shell.window import Window

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "make_keys_page.py"


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac writes keys with signs of its own")
def test_the_page_of_keys_says_what_the_window_does(window: Window) -> None:
    found = importlib.util.spec_from_file_location("make_keys_page", SCRIPT)
    assert found is not None and found.loader is not None
    script = importlib.util.module_from_spec(found)
    found.loader.exec_module(script)
    assert script.PAGE.read_text(encoding="utf-8") == script.page(window), "run docs/make_keys_page.py"
