"""The bundled font: the same pictures on a machine without fonts, without a screen and without a window."""

import os
import subprocess
import sys
from pathlib import Path

from argmap.picture import svg
from tests.picture.maps import drawn, pets

ROOT = Path(__file__).resolve().parents[2]
BARE = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{folder}</dir></fontconfig>'
PROGRAM = """
import sys
from argmap.picture import png, svg
from tests.picture.maps import drawn, pets
made = drawn(pets())
png.write(made, sys.argv[1] + "/a.png")
svg.write(made, sys.argv[1] + "/a.svg")
"""


def test_a_machine_without_fonts_and_screen_draws_the_same_picture(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(BARE.format(folder=tmp_path / "none"))
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], env=environment, cwd=ROOT, check=True, timeout=120)
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == svg.text(drawn(pets()))
    assert (tmp_path / "a.png").stat().st_size > 10_000
