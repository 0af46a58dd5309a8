"""What the first reading in a process compiles and loads: what the text does not need is time lost."""

from __future__ import annotations

import json
import subprocess
import sys

_CODE = """
import json, re, sys
from argmap.text.reading import read
sizes, compile = [], re.compile
re.compile = lambda pattern, flags=0: sizes.append(len(pattern)) or compile(pattern, flags)
read(sys.argv[1])
print(json.dumps({"sizes": sizes, "nltk": "nltk" in sys.modules}))
"""
PLAIN = """The council of Wellmouth wants to close the ferry in winter, and many are against it.

“We have to save money, and the late boats are empty,” said Ana Bell, the mayor. “Nobody rides them.”

Tom Reed, a nurse, disagreed. He said that he would be stranded: There is no bridge.
"""
DATED = """The council met on May 3, 2024, and at 9:30 the ferry was closed.

“We have to save money,” said Dr. Ana Bell, who came in Jan. 2022.
"""


def _first_read(text: str) -> tuple[list[int], bool]:
    """Return the lengths of the patterns that reading a text first compiles, and whether it has loaded NLTK."""
    done = subprocess.run([sys.executable, "-c", _CODE, text], capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(done.stdout)
    return told["sizes"], told["nltk"]


def test_a_plain_article_needs_few_patterns_and_no_long_one() -> None:
    sizes, loaded = _first_read(PLAIN)
    assert len(sizes) < 20
    assert max(sizes, default=0) < 6_000
    assert not loaded


def test_times_of_day_and_dates_are_looked_for_with_one_long_pattern_each() -> None:
    sizes, loaded = _first_read(DATED)
    assert sum(size > 3_000 for size in sizes) < 4
    assert sum(sizes) < 50_000
    assert loaded  # an abbreviation before a stop is for Punkt to judge
