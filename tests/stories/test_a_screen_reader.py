"""The sample map as a screen reader on Linux finds it: walked by its own cursor and by the keys of the map."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from argmap.cli import main
from tests.stories.screen_reader import ScreenReader, accessible_bus, listening, why_not
from tests.stories.test_a_real_window import opened, until

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed, so nobody can press keys"),
    pytest.mark.skipif(bool(why_not()), reason=f"nobody can listen: {why_not()}"),
]


def focused(reader: ScreenReader) -> dict[str, Any] | None:
    """Return the claim that was heard to have the focus last, since this was asked last."""
    said = [event for event in reader.heard() if event["event"] == "focused" and event["role"] == "list item"]
    return said[-1] if said else None


def until_heard(reader: ScreenReader, press: Callable[[], None]) -> dict[str, Any]:
    reader.heard()
    press()
    return until(lambda: focused(reader)) or {}


def test_the_sample_is_heard_by_its_keys_and_found_by_the_cursor_of_a_screen_reader(
    real_window: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "sample.argmap"
    main(["sample", str(file)])
    with (
        accessible_bus(real_window) as environment,
        listening(environment) as reader,
        opened(file, environment, "argmap") as hand,
    ):
        rows = until(lambda: len(found := reader.tree()) > 40 and found)
        assert rows
        claims = rows[1:]
        assert rows[0]["role"] == "list"
        assert {row["role"] for row in claims} == {"list item"}
        assert [row["depth"] for row in claims[:3]] == [1, 2, 3]
        assert all(row["name"] and row["description"] for row in claims)
        assert all({"focusable", "selectable"} <= set(row["states"]) for row in claims)

        until_heard(reader, lambda: reader.ask("focus 2"))
        thesis = until_heard(reader, lambda: hand.press("Home"))
        assert thesis["name"].startswith("Thesis: Amazon should stop selling face recognition")
        reason = until_heard(reader, lambda: hand.press("Right"))
        assert reason["name"].startswith("Reason by ")
        assert {"focused", "selected"} <= set(reason["states"])

        folded = until_heard(reader, lambda: reader.ask("focus 1"))
        assert "Toggle" in folded["actions"]
        reader.ask("act 1 Toggle")
        until(lambda: len(reader.tree()) == 2)
        row = reader.tree()[1]
        assert row["name"].endswith("folded") and {"expandable", "collapsed"} <= set(row["states"])
        hand.press("ctrl+z")
        until(lambda: len(reader.tree()) == len(rows))
        assert any("Undone" in event["name"] for event in reader.heard() if event["event"] == "announcement")
