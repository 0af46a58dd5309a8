"""A headless Chromium that tests drive through a pipe: pages, scripts, keys, pictures, paper."""

import base64
import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 30
"""Seconds to wait for an answer."""
NAMES = ("chromium", "chromium-browser", "google-chrome")


class Browser:
    """One page of a browser. Every call waits for its answer."""

    def __init__(self, folder: Path) -> None:
        program = next((found for name in NAMES if (found := shutil.which(name))), None)
        if program is None:
            pytest.skip("Chromium is not installed")
        if os.name != "posix":
            pytest.skip("Chromium is driven through a pipe, which this system has not")
        theirs, self._to = os.pipe()
        self._from, ours = os.pipe()
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        moved = f'exec 3<&{theirs} 4>&{ours}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", moved, "browser", program, *options, "--remote-debugging-pipe", f"--user-data-dir={folder}"],
            pass_fds=(theirs, ours),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(ours)
        self._number, self._rest, self._session = 0, b"", ""
        self.messages: list[dict[str, Any]] = []
        """What the page has told meanwhile: errors, logs, requests."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the DevTools protocol and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]  # type: ignore[no-any-return]
            self.messages.append(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            assert select.select([self._from], [], [], PATIENCE)[0], "the browser does not answer"
            read = os.read(self._from, 1 << 16)
            assert read, "the browser has ended"
            self._rest += read
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)  # type: ignore[no-any-return]

    def open(self, path: Path, width: int = 1200, height: int = 900, *, fragment: str = "", **media: str) -> None:
        """Open a file in a window of this size; `media` are features as style sheets name them, with "_" for "-"."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        self.call("Emulation.setEmulatedMedia", features=features)
        self.messages.clear()
        self.call("Page.navigate", url=path.as_uri() + fragment)
        while not any(message.get("method") == "Page.loadEventFired" for message in self.messages):
            self.messages.append(self._next())
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def run(self, script: str) -> Any:
        """Return the value of a script, which may be a promise. Raises AssertionError where it fails."""
        found = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def press(self, key: str, text: str = "") -> None:
        """Press a key: "Tab", "Enter", or a letter with the text that it types."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39}
        code = codes.get(key, 40 if key == "ArrowDown" else ord(key[0].upper()))
        text = text or {"Enter": "\r", " ": " "}.get(key, "")
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, text=text, windowsVirtualKeyCode=code)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def click(self, x: float, y: float) -> None:
        """Click at a place of the window."""
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def touch(self, *steps: list[tuple[float, float]]) -> None:
        """Put fingers on these places of the window, move them from step to step, and lift them."""
        for number, places in enumerate((*steps, [])):
            kind = "touchStart" if not number else "touchMove" if places else "touchEnd"
            points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in enumerate(places)]
            self.call("Input.dispatchTouchEvent", type=kind, touchPoints=points)

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """Write what is seen as PNG, or the whole page."""
        found = self.call("Page.captureScreenshot", captureBeyondViewport=whole)
        path.write_bytes(base64.b64decode(found["data"]))

    def paper(self, path: Path) -> None:
        """Write the page as it is printed, as PDF."""
        found = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        path.write_bytes(base64.b64decode(found["data"]))

    def complaints(self) -> list[str]:
        """Return what the page did wrong since it was opened: errors of scripts, what its policy forbade."""
        kinds = ("Runtime.exceptionThrown", "Log.entryAdded")
        return [json.dumps(message["params"]) for message in self.messages if message.get("method") in kinds]

    def addresses(self) -> list[str]:
        """Return the addresses of everything that was asked for since the page was opened, without data within it."""
        asked = [m["params"]["request"]["url"] for m in self.messages if m.get("method") == "Network.requestWillBeSent"]
        return [address for address in asked if not address.startswith("data:")]

    def close(self) -> None:
        """End the browser."""
        self._process.terminate()
        self._process.wait(timeout=20)
        os.close(self._to)
        os.close(self._from)


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Give a browser that ends with the block; skip the test where there is none."""
    found = Browser(folder)
    try:
        yield found
    finally:
        found.close()
