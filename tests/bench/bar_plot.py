"""Small plots of bars as SVG, for the page of the benchmarks, on a ground of their own: light or dark as the system."""

import math
from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

COLORS = {"argmap": "a", "dot": "b", "argdown": "c"}
STYLE = """text{font:13px sans-serif;fill:#22262b}.g{fill:#fdfcf9;stroke:#d8d4c8}.t{font-weight:bold}.n{fill:#565b61}
.a{fill:#0b6e6e}.b{fill:#c2601c}.c{fill:#7a5ea8}.d{fill:#7c8289}.l{stroke:#b9b5a9}
@media(prefers-color-scheme:dark){text{fill:#e8e6e0}.g{fill:#24272c;stroke:#3d424a}.n{fill:#b3b7bd}
.a{fill:#4fb3b3}.b{fill:#f0a06a}.c{fill:#b9a3e0}.d{fill:#9aa0a8}.l{stroke:#555b64}}"""
LEFT, RIGHT, BAR, GAP = 190, 330, 15, 10


class Bar(NamedTuple):
    """One bar: the group that it stands in, whose it is, how long it is, and what is written behind it."""

    group: str
    whose: str
    value: float
    told: str


def plot(title: str, bars: Sequence[Bar], *, logarithmic: bool) -> str:
    """Return an SVG of horizontal bars by group; on a logarithmic scale a bar ten times as long is one step longer."""
    values = [bar.value for bar in bars if bar.value > 0]
    low, high = (min(values, default=1), max(values, default=1))
    floor = 10 ** math.floor(math.log10(low) - 0.01)

    def length(value: float) -> float:
        if value <= 0:
            return 0
        part = math.log(value / floor) / math.log(high / floor) if logarithmic and high > floor else value / high
        return max(2.0, part * RIGHT)

    parts, y, group = [], 52, ""
    for bar in bars:
        if bar.group != group:
            y += GAP if group else 0
            group = bar.group
            parts.append(f'<text x="{LEFT - 12}" y="{y + 12}" text-anchor="end">{escape(group)}</text>')
        kind = COLORS.get(bar.whose.split()[0], "d")
        parts.append(f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{length(bar.value):.1f}" height="{BAR}" rx="2"/>')
        told = escape(f"{bar.whose}: {bar.told}")
        parts.append(f'<text class="n" x="{LEFT + length(bar.value) + 8:.1f}" y="{y + 12}">{told}</text>')
        y += BAR + 4
    said = title + (" (each line stands for ten times as much as the one before)" if logarithmic else "")
    lines, step = [], floor
    while logarithmic and step <= high and high > floor:
        at = LEFT + (length(step) if step > floor else 0)
        lines.append(f'<path class="l" d="M{at:.1f} 46V{y}"/>')
        step *= 10
    lines = lines or [f'<path class="l" d="M{LEFT} 46V{y}"/>']
    width, height = LEFT + RIGHT + 220, y + 14
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img"><title>{escape(said)}</title><style>{STYLE}</style>'
        f'<rect class="g" x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="6"/>'
        f'<text class="t" x="16" y="28">{escape(said)}</text>{"".join([*lines, *parts])}</svg>\n'
    )
