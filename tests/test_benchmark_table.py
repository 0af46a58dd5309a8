"""The page of benchmarks: how figures become tables and plots. The figures themselves are measured by hand."""

import xml.etree.ElementTree as ElementTree

from tests.bench.table import SECTIONS, Figure, picture_of, table

FIGURES = [
    Figure("SVG, 100 claims", "argmap", [0.3, 0.5, 0.2]),
    Figure("SVG, 100 claims", "dot", [0.6]),
    Figure("SVG, 5,000 claims", "argmap", [3.0]),
    Figure("SVG, 5,000 claims", "dot", []),
    Figure("an edit", "argmap", [0.004]),
]


def test_a_table_has_medians_and_ratios_and_tells_who_gave_up():
    rows = table(FIGURES).splitlines()
    assert rows[0] == "| what | argmap | dot | ratio |"
    assert rows[2] == "| SVG, 100 claims | 0.30 s | 0.60 s | 0.50 |"
    assert rows[3] == "| SVG, 5,000 claims | 3.00 s | given up after 120 s |  |"
    assert rows[4] == "| an edit | 4.00 ms |  |  |"


def test_a_plot_is_whole_and_longer_for_more():
    drawn = ElementTree.fromstring(picture_of(SECTIONS[1], FIGURES))
    bars = [
        float(part.get("width", "")) for part in drawn.iter("{http://www.w3.org/2000/svg}rect") if part.get("rx") == "2"
    ]
    assert len(bars) == 5 and bars[3] == 0 and bars[2] > bars[1] > bars[0] > bars[4] > 0
