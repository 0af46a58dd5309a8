"""Feed mutated files to the readers of sources: python -m tests.bench.source_fuzz KIND|all [N] [--seed S]

As tests/bench/import_fuzz.py does for maps: each mutation must give a text, or one sentence, within a time and a memory
limit. Everything else is printed and kept, and the exit code is 1.
"""

# ruff: noqa: E501 - files are as wide as they come

import argparse
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from argmap.errors import UserError
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.file_kinds import FileKind
from tests.bench import quotation_files
from tests.bench.import_fuzz import MEMORY, SECONDS, Slow, late, mutated
from tests.formats.sources import specimens

_PAGE = b"""<html><head><title>Rain</title><meta name="author" content="Ann Bell"><meta charset="utf-8"></head><body><article>
<h1>Rain</h1><p>The council voted to close the square.</p><blockquote>We have waited</blockquote></article>
<div class="comment" id="comment-1"><span class="author">Ann</span> <time datetime="2020-01-01">1 May</time><p>Hello you</p>
<div class="comment" id="comment-2" data-parent-id="1"><span class="author">Bo</span><p>No, it is not so.</p></div></div>
<script type="application/ld+json">{"@type":"Article","headline":"Rain","comment":[{"@type":"Comment","text":"Hello"}]}</script>
</body></html>"""
_MARKDOWN = (
    b"---\ntitle: Rain\nauthor: Ann\n---\n# Rain\n\nSee [this](https://a.example) *now* `x`.\n\n> Hello\n\n- a\n"
)
_CAPTIONS = b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann>Hello you\n\n00:00:02.000 --> 00:00:03.000\nAnd you\n"
_SAVED = (
    b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\nSubject: Rain\n\n--x\nContent-Type: text/html\n"
    b"Content-Transfer-Encoding: quoted-printable\n\n<p>Hello =E2=80=9Cyou=E2=80=9D</p>\n--x--\n"
)


def files_of(kind: FileKind) -> list[bytes]:
    """Return the files of a kind that are mutated."""
    match kind:
        case FileKind.PLAIN:
            return ["“We have waited,” said Maria Lopez. 他说：「好」\n\nAnn wrote:\n> hello\nNo.\n".encode()]
        case FileKind.MARKDOWN:
            return [_MARKDOWN]
        case FileKind.PAGE:
            return [_PAGE]
        case FileKind.SAVED:
            return [_SAVED]
        case FileKind.PDF:
            return [specimens.pdf([(72, 700, 12, "Hello you all there."), (72, 680, 12, "Second line.")], ["BT ET"])]
        case FileKind.WORD:
            return [specimens.docx(author="Ann Bell"), quotation_files.made("cards")[0][1]]
        case FileKind.OPEN_DOCUMENT:
            return [specimens.odt()]
        case FileKind.BOOK:
            return [specimens.epub()]
        case FileKind.RICH:
            return [specimens.RTF]
        case FileKind.CAPTIONS:
            return [_CAPTIONS]
    return []


KINDS = tuple(kind for kind in FileKind if files_of(kind))
"""The kinds that are tried here; the others are formats of quotations, which `import_fuzz` tries."""


def tried(kind: FileKind, content: bytes) -> str:
    """Return what went wrong with reading, or ""."""
    signal.setitimer(signal.ITIMER_REAL, SECONDS * 2)
    try:
        found = isolated_reader.gather_here(content, "fuzz", kind)
        return "" if all(source.text.strip() for source in found.sources) else "a source without a text"
    except UserError as error:
        return "a sentence of several lines" if "\n" in str(error) else ""
    except Slow:
        return f"more than {SECONDS * 2} s"
    except BaseException:
        return traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def faults(kind: FileKind, count: int, seed: int) -> Iterator[tuple[int, str, bytes]]:
    """Yield number, trouble and content of each mutation that fails."""
    start = files_of(kind)
    for number in range(count):
        dice = random.Random(f"{kind} {seed} {number}")
        content = mutated(dice.choice(start), dice, start)
        if trouble := tried(kind, content):
            yield number, trouble, content


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind")
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    signal.signal(signal.SIGALRM, late)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    failed = 0
    for kind in (each for each in KINDS if given.kind in ("all", each.value)):
        began, seen, bad = time.process_time(), set[str](), 0
        for number, trouble, content in faults(kind, given.count, given.seed):
            bad += 1
            what = trouble.strip().splitlines()[-1][:100]
            if what not in seen and len(seen) < 10:
                seen.add(what)
                where = Path(f"fuzz-{kind}-{given.seed}-{number}")
                where.write_bytes(content)
                print(f"{kind} {number}: {trouble.strip()}\n  kept as {where}", flush=True)
        print(f"{kind:<14} {given.count:>7} mutations, {bad} faults, {time.process_time() - began:.0f} s", flush=True)
        failed += bad
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
