"""Print what was measured beside other programs, as one table: `python -m tests.bench.table [--quick]`.

argmap, Graphviz (`dot`), the Argdown command line (`--argdown PATH`) and an empty PySide6 window, each measured by the
functions of the other modules here, in one run. Figures are medians, of five runs at least, of one with `--quick`,
which takes small maps and is for trying. `--write docs/benchmarks.md` writes the page, and its plots into a folder of
that name beside it. `--only WORD` takes the sections whose titles have it.
"""

import argparse
import json
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from tests.bench import export_speed
from tests.bench.bar_plot import Bar, plot

ROOT = Path(__file__).resolve().parents[2]
ARGMAP = [sys.executable, "-m", "argmap.cli"]
SECONDS, POINTS, MEGABYTES = "s", "pt", "MB"


@dataclass(frozen=True)
class Figure:
    """What was measured: of what, whose, and the values of all runs; none where it failed or was given up."""

    what: str
    whose: str
    values: Sequence[float]
    unit: str = SECONDS
    note: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.values) if self.values else 0.0

    @property
    def told(self) -> str:
        """The median as the table says it."""
        if not self.values:
            return f"given up after {export_speed.LIMIT} s"
        value, unit = (
            (self.median * 1000, "ms") if self.unit == SECONDS and self.median < 0.1 else (self.median, self.unit)
        )
        digits = 0 if value >= 100 else 1 if value >= 10 else 2
        return f"{value:,.{digits}f} {unit}{self.note}"


@dataclass(frozen=True)
class Run:
    """How much is measured."""

    times: int = 5
    layouts: Sequence[int] = (1_000, 10_000)
    exports: Sequence[int] = (100, 1_000, 5_000)
    arguments: int = 5_000
    pages: Sequence[int] = (30, 100, 300, 1_000)
    characters: int = 100_000
    file: int = 10_000
    argdown: str | None = None
    folder: Path = field(default_factory=Path)


QUICK = Run(1, (100, 1_000), (50,), 200, (30,), 20_000, 500)


def measured(command: Sequence[str], times: int) -> list[export_speed.Run]:
    """Return what runs of a command took; none where the first, which also warms up what is quick, fails or is late."""
    first = export_speed.run(command)
    if first is None:
        return []
    rest = [export_speed.run(command) for _ in range(times if first.seconds < 2 else times - 1)]
    return [each for each in ([] if first.seconds < 2 else [first]) + rest if each]


def start(run: Run) -> Iterator[Figure]:
    """Yield real seconds from the command to its end, or to the window."""
    from tests.bench import startup

    sample = run.folder / "small.argmap"
    subprocess.run([*ARGMAP, "sample", str(sample)], check=True, stdout=subprocess.DEVNULL)

    def took(command: Sequence[str]) -> float:
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - began

    bare = [sys.executable, "-c", "pass"]
    took(bare)
    for what, command in (("argmap --help", [*ARGMAP, "--help"]), ("argmap info", [*ARGMAP, "info", str(sample)])):
        yield Figure(what, "argmap", [took(command) for _ in range(run.times)])
        yield Figure(what, "Python, doing nothing", [took(bare) for _ in range(run.times)])
    home = run.folder / "home"
    home.mkdir()
    for what, code in (("the welcome page", startup.WELCOME), ("the sample, laid out", startup.SAMPLE)):
        yield Figure(what, "argmap", [startup.seconds(code, home) for _ in range(run.times)])
        yield Figure(what, "an empty window", [startup.seconds(startup.EMPTY, home) for _ in range(run.times)])


def layout(run: Run) -> Iterator[Figure]:
    """Yield processor seconds of a first layout beside `dot -Tplain`, and of one after an edit."""
    from argmap.layout import ArrangementKind, Options
    from tests.bench import layout_speed

    for claims in run.layouts:
        graph = layout_speed.random_map(claims, seed=8)
        tries = [
            layout_speed.timed(graph, Options(kind=ArrangementKind.COMPACT, time_limit=120)) for _ in range(run.times)
        ]
        what = f"{claims:,} claims"
        yield Figure(what, "argmap", [seconds for seconds, _ in tries])
        if shutil.which("dot"):
            text = run.folder / f"layout{claims}.dot"
            text.write_text(layout_speed.dot_text(graph), encoding="utf-8")
            command = ["dot", "-Tplain", str(text), "-o", os.devnull]
            few = 1 if claims > layout_speed.DOT_MOST else run.times
            values = [each.seconds for each in measured(command, few)]
            yield Figure(what, "dot -Tplain", values, note=" (one run)" if few < run.times else "")
        keeping = Options(kind=ArrangementKind.COMPACT, time_limit=120, recipe=tries[-1][1].recipe)
        dice, edits = random.Random(7), []
        for number in range(max(run.times, 7)):
            changed = (layout_speed.grown if number % 2 else layout_speed.reworded)(graph, dice)
            edits.append(layout_speed.timed(changed, keeping)[0])
        yield Figure(f"an edit in {claims:,}", "argmap", edits)


def export(run: Run) -> Iterator[Figure]:
    """Yield processor seconds of whole exports, and the memory of the largest as SVG."""
    for claims in run.exports:
        file = export_speed.write_map(claims, run.folder)
        for form in export_speed.FORMS:
            for name, command in export_speed.commands(file, form, run.argdown).items():
                if claims > export_speed.SLOW.get(name, claims):
                    continue
                found = measured(command, run.times)
                whose, what = name.split()[0], f"{form.upper()}, {claims:,} claims"
                yield Figure(what, whose, [each.seconds for each in found])
                if form == "svg" and claims == run.exports[-1]:
                    yield Figure(f"memory, {what}", whose, [each.megabytes for each in found], MEGABYTES)


def reading(run: Run) -> Iterator[Figure]:
    """Yield how fast texts are read."""
    from tests.bench import read_speed

    for name, page in read_speed.pages().items():
        read_speed.speed(page, run.characters)
        values = [read_speed.speed(page, run.characters) for _ in range(run.times)]
        yield Figure(f"{run.characters:,} characters, {name}", "argmap", values, "characters a second")


def imports(run: Run) -> Iterator[Figure]:
    """Yield processor seconds of reading a large map in each format that is written and read."""
    from argmap.formats.maps import map_file
    from argmap.formats.maps.format_table import every
    from tests.bench.picture_speed import random_document

    document, map, _ = random_document(run.arguments + 1)
    for form in every():
        if not (form.reads and form.writes and form.endings):
            continue
        content, values = map_file.content(document, map, form), []
        for _ in range(run.times):
            began = time.process_time()
            map_file.read_bytes(content, f"map{form.endings[0]}", form.name)
            values.append(time.process_time() - began)
        yield Figure(f"{form.name}, {run.arguments:,} arguments", "argmap", values)


def legibility(run: Run) -> Iterator[Figure]:
    """Yield the type of claims on one page beside plain `dot` with the same cards; here more is better."""
    from argmap import picture
    from tests.bench import legibility_figures

    picture.ensure_application()
    for claims in run.pages:
        size = legibility_figures.PAGES[claims]
        makers = [partial(legibility_figures.document_of, claims, 7 + seed) for seed in range(run.times)]
        found = [list(legibility_figures.figures(make(), size)) for make in makers]
        yield Figure(f"{claims:,} claims on {size}", "argmap", [each[0] for each in found], POINTS)
        if found[0][-1]:
            yield Figure(f"{claims:,} claims on {size}", "dot", [each[-1] for each in found], POINTS)


def memories(run: Run) -> Iterator[Figure]:
    """Yield the peak memory of a fresh process that opens a file of many claims, and one with a window."""
    from tests.bench import memory

    file = run.folder / "large.argmap"
    code = (
        f"from pathlib import Path; from tests.bench.storage_speed import make; make(Path({str(file)!r}), {run.file})"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
    size = file.stat().st_size / 1e6
    for way in ("open", "window"):
        values = [memory.peak(file, way)[0] for _ in range(run.times)]
        yield Figure(f"{way} {run.file:,} claims ({size:.1f} MB)", "argmap", values, MEGABYTES)


@dataclass(frozen=True)
class Section:
    """A part of the page: what it measures, what is said about it, and how it is drawn."""

    name: str
    title: str
    says: str
    figures: Callable[[Run], Iterator[Figure]]
    logarithmic: bool = True
    drawn: bool = True


SECTIONS = (
    Section("start", "Start", "Seconds by the clock, with the start of Python. Less is better.", start, False),
    Section("layout", "Layout", "Processor time of finding places for all cards: the same boxes and links.", layout),
    Section(
        "export", "Export", "Processor time of whole commands that draw the same claims, and their memory.", export
    ),
    Section("legibility", "Type on paper", "Type of claims on one page. More is better.", legibility, False),
    Section("reading", "Reading", "Who says what in a text. More is better.", reading, drawn=False),
    Section("imports", "Reading maps", "Processor time; argmap wrote the files that it reads.", imports, drawn=False),
    Section("memory", "Memory", "Peak of a fresh process that opens a file.", memories, drawn=False),
)


def of_own_process(section: Section, run: Run) -> list[Figure]:
    """Return the figures of a section, from a process of its own.

    The memory of a process counts with that of the one that starts it, so none may have loaded what another needs.
    """
    given = {**asdict(run), "folder": str(run.folder)}
    command = [sys.executable, "-m", "tests.bench.table", "--section", section.name, "--run", json.dumps(given)]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [Figure(**row) for row in json.loads(done.stdout.splitlines()[-1])]


def measure_here(name: str, told: str) -> None:
    """Measure a section in this process and print its figures as JSON."""
    given = json.loads(told)
    run = Run(**{**given, "folder": Path(given["folder"])})
    section = next(section for section in SECTIONS if section.name == name)
    print(json.dumps([asdict(figure) for figure in section.figures(run)]))


def table(figures: Sequence[Figure]) -> str:
    """Return a table in Markdown: what, argmap's figure, then each peer's and argmap's in parts of it."""
    peers = list(dict.fromkeys(figure.whose for figure in figures if figure.whose != "argmap"))
    heads = [head for peer in peers for head in (peer, f"argmap / {peer}" if len(peers) > 1 else "ratio")]
    rows = [["what", "argmap", *heads], ["---"] * (2 + len(heads))]
    for what in dict.fromkeys(figure.what for figure in figures):
        by = {figure.whose: figure for figure in figures if figure.what == what}
        ours = by.get("argmap")
        row = [what, ours.told if ours else ""]
        for peer in peers:
            theirs = by.get(peer)
            both = ours and theirs and ours.values and theirs.values
            row += [
                theirs.told if theirs else "",
                f"{ours.median / theirs.median:.2f}" if ours and theirs and both else "",
            ]
        rows.append(row)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def about(run: Run) -> str:
    """Return what was measured where, in one paragraph."""
    parts = [f"Python {platform.python_version()}", f"{os.cpu_count()} cores", platform.system()]
    if shutil.which("dot"):
        told = subprocess.run(["dot", "-V"], capture_output=True, text=True, check=False).stderr
        parts.append(f"Graphviz {told.split('version ')[-1].split(' ')[0].strip()}")
    left_out = [] if shutil.which("dot") else ["Graphviz"]
    left_out += [] if run.argdown else ["Argdown"]
    said = f" Not installed there, so left out: {', '.join(left_out)}." if left_out else ""
    runs = "a single run each, for trying" if run.times < 5 else f"medians of {run.times} runs"
    return f"{date.today():%B %Y}, {', '.join(parts)}; {runs}, all in one go.{said}"


HEAD = """# Beside other programs

What argmap takes, beside programs that do something of the same kind, measured in one run on one machine. A ratio is
argmap's figure in parts of the other's: under 1 is good for times and memory, over 1 for the size of type.
`python -m tests.bench.table --write docs/benchmarks.md` writes this page; [what was measured](figures.md) has more
figures, with their aims.

{about}
"""


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print, and write the page if that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split(":")[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--argdown", metavar="PATH", help="the command line of Argdown")
    parser.add_argument("--write", type=Path, metavar="PAGE.md")
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--section", help=argparse.SUPPRESS)
    parser.add_argument("--run", help=argparse.SUPPRESS)
    given = parser.parse_args(words)
    if given.section:
        measure_here(given.section, given.run)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        run = replace(QUICK if given.quick else Run(), argdown=given.argdown, folder=Path(folder))
        page = [HEAD.format(about=about(run))]
        print(about(run), flush=True)
        for section in SECTIONS:
            if given.only.lower() not in f"{section.name} {section.title}".lower():
                continue
            figures = of_own_process(section, run)
            print(f"\n{section.title}\n{table(figures)}", flush=True)
            page.append(f"## {section.title}\n\n{section.says}\n")
            if section.drawn:
                page.append(f"![{section.title}: the table below as bars]({plots_of(given.write)}{section.name}.svg)\n")
            page.append(table(figures) + "\n")
            if given.write and section.drawn:
                drawn = given.write.with_suffix("") / f"{section.name}.svg"
                drawn.parent.mkdir(exist_ok=True)
                drawn.write_text(picture_of(section, figures), encoding="utf-8")
        if given.write:
            given.write.write_text("\n".join(page), encoding="utf-8")
    return 0


def plots_of(page: Path | None) -> str:
    """Return where a page's plots lie, as its links say it."""
    return f"{page.stem}/" if page else ""


def picture_of(section: Section, figures: Sequence[Figure]) -> str:
    """Return the plot of a section, of the figures in its usual unit."""
    unit = figures[0].unit
    bars = [Bar(each.what, each.whose, each.median, each.told) for each in figures if each.unit == unit]
    return plot(section.title, bars, logarithmic=section.logarithmic)


if __name__ == "__main__":
    sys.exit(main())
