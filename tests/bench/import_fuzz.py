"""Feed mutated files to the readers of maps: python -m tests.bench.import_fuzz FORMAT|all [N] [--seed S] [FILE…]

Each mutation must give a document that is whole, or one sentence, within a time and a memory limit; everything else is
printed with what makes it happen again, and the exit code is 1. Without files, what is mutated are maps of our own in
the format, and the files of that format beside the project where there are any.
"""

import argparse
import io
import random
import resource
import signal
import sys
import time
import traceback
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from argmap.errors import UserError
from argmap.formats.maps import map_file
from argmap.formats.maps.format_table import every
from argmap.formats.maps.map_format import MapFormat
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Map
from tests.bench import quotation_files

SHARED = Path(__file__).resolve().parents[3] / "shared" / "formats"
SECONDS = 5
MEMORY = 2_000_000_000
TOKENS = [
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b"<",
    b">",
    b"\0",
    b"\xff",
    b"\n",
    b"\n  ",
    b"\t",
    b"-",
    b"+",
    b"#",
    b":",
    b"&",
    b"\\",
]
TOKENS += [
    b"=+1",
    b"<!ENTITY",
    b"null",
    b"-1",
    b"1e999",
    b"\xe2\x80\xae",
    b"]]>",
    b"(1)",
    b"--",
    b"<a>",
    b"[a]",
    b"_ ",
    b"999999999999",
]


def specimens(form: MapFormat, files: Sequence[Path]) -> list[bytes]:
    """Return the contents to mutate."""
    found = [file.read_bytes() for file in files]
    if not files:
        found += [content for _, content in quotation_files.made(form.name)]
        if form.writes and not found:
            sample = Document(map_file.read_sample())
            found.append(map_file.content(sample, sample.all(Map)[0].id, form))
        found += [p.read_bytes() for p in sorted(SHARED.rglob("*")) if p.suffix.lower() in form.endings and p.is_file()]
    return [content[:20_000] if len(content) > 20_000 and not form.binary else content for content in found]


def mutated(content: bytes, random: random.Random, others: Sequence[bytes]) -> bytes:
    """Return the content with some changes; of an archive, mostly in one of its parts."""
    if not zipfile.is_zipfile(io.BytesIO(content)) or random.randrange(8) == 0:
        return changed(content, random, others)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(sorted(parts, key=lambda name: (not name.endswith((".qde", "document.xml")), name))[:4])
    parts[name] = changed(parts[name], random, list(parts.values()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part, inside in parts.items():
            archive.writestr(part, inside)
    return out.getvalue()


def changed(content: bytes, random: random.Random, others: Sequence[bytes]) -> bytes:
    """Return the content with one to eight changes: bytes, tokens, blocks removed, doubled or from another."""
    made = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 3, 8))):
        at, length = random.randrange(len(made) + 1), min(len(made), 1 << random.randrange(9))
        match random.randrange(8):
            case 0 if at < len(made):
                made[at] = random.randrange(256)
            case 1:
                made[at:at] = random.choice(TOKENS)
            case 2:
                del made[at : at + length]
            case 3:
                made[at:at] = made[at : at + length] * random.choice((1, 2, 50))
            case 4:
                del made[at:]
            case 5:
                other = random.choice(others)
                start = random.randrange(len(other) + 1)
                made[at:at] = other[start : start + length]
            case 6:
                lines = made.split(b"\n")
                random.shuffle(lines)
                made = bytearray(b"\n".join(lines))
            case _:
                made[at:at] = random.choice(TOKENS) * random.choice((1, 2, 1000))
        del made[400_000:]
    return bytes(made)


class Slow(BaseException):
    """A reader takes longer than it may."""


def late(number: int, frame: FrameType | None) -> None:
    raise Slow


def tried(form: MapFormat, content: bytes) -> str:
    """Return what went wrong with reading, or ""."""
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        found = map_file.read_bytes(content, f"fuzz{form.endings[0]}", form.name)
        problem = next(rules.problems(Document(found.records), KINDS.values()), None)
        return f"not whole: {problem}" if problem else ""
    except UserError as error:
        return "a sentence of several lines" if "\n" in str(error) else ""
    except Slow:
        return f"more than {SECONDS} s"
    except BaseException:
        return traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def faults(form: MapFormat, count: int, seed: int, files: Sequence[Path]) -> Iterator[tuple[int, str, bytes]]:
    """Yield number, trouble and content of each mutation that fails."""
    start = specimens(form, files)
    if not start:
        return
    for number in range(count):
        dice = random.Random(f"{form.name} {seed} {number}")
        content = mutated(dice.choice(start), dice, start)
        if trouble := tried(form, content):
            yield number, trouble, content


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("format")
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args(arguments)
    signal.signal(signal.SIGALRM, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    failed = 0
    for form in (each for each in every() if each.reads and given.format in ("all", each.name)):
        began, seen = time.process_time(), set[str]()
        bad = 0
        for number, trouble, content in faults(form, given.count, given.seed, given.files):
            bad += 1
            kind = trouble.strip().splitlines()[-1][:100]
            if kind not in seen and len(seen) < 10:
                seen.add(kind)
                where = Path(f"fuzz-{form.name}-{given.seed}-{number}{form.endings[0]}")
                where.write_bytes(content)
                print(f"{form.name} {number}: {trouble.strip()}\n  kept as {where}")
        print(f"{form.name:<14} {given.count:>7} mutations, {bad} faults, {time.process_time() - began:.0f} s")
        failed += bad
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
