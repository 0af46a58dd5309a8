"""The reader of each kind of file, with a time limit where a file could take for ever.

A PDF, and any other file that is large, is read by another process that can be ended: no library for them promises to
come to an end, or to be content with the memory there is.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import argmap
from argmap.cancellation import NEVER, Cancellation
from argmap.errors import UserError
from argmap.formats.sources.file_kinds import FileKind
from argmap.formats.sources.source_text import SourceText
from argmap.import_lock import LOADING
from argmap.message import Message

TIME_LIMIT = 60.0
"""Seconds that a file may take."""
WORKER_FLAG = "--source-worker"
"""A frozen program started with this argument must call this module's `work` and nothing else."""
_AT_ONCE = 700_000
"""Bytes of a file that is read here: even the slowest reader is done with them soon."""
_MOST_MEMORY = 2 << 30


def read(
    content: bytes,
    name: str,
    kind: FileKind,
    charset: str = "",
    time_limit: float = TIME_LIMIT,
    cancellation: Cancellation = NEVER,
) -> SourceText:
    """Return the text of a file of this kind. Raises UserError where it has none, is damaged, or takes too long."""
    if kind in {FileKind.PLAIN, FileKind.MARKDOWN} or (kind is not FileKind.PDF and len(content) <= _AT_ONCE):
        return read_here(content, name, kind, charset)
    import subprocess  # by far the slowest to load of what is needed here

    asked = json.dumps({"name": name, "kind": kind, "charset": charset}).encode() + b"\n"
    try:
        done = subprocess.run(
            _command(),
            input=asked + content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=time_limit,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UserError(
            "“{file}” took longer than {seconds} seconds to read, so it was given up.",
            file=name,
            seconds=round(time_limit),
        ) from error
    except OSError:
        return read_here(content, name, kind, charset)  # where no process can be started, better slow than not at all
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise UserError(
            "“{file}” takes more memory than there is, or is damaged, so it cannot be read.", file=name
        ) from error
    if "trouble" in answer:
        raise UserError(Message.from_json(answer["trouble"]))
    return SourceText(**answer)


def read_here(content: bytes, name: str, kind: FileKind, charset: str = "") -> SourceText:
    """Return the text of a file of this kind, read in this process. Raises UserError as `read` does."""
    try:
        source = _reader(content, name, kind, charset)
    except (RecursionError, MemoryError) as error:
        raise UserError("“{file}” is nested too deeply or too large, so it cannot be read.", file=name) from error
    if not source.text.strip():
        raise UserError("“{file}” holds no text.", file=name)
    return source


def _reader(content: bytes, name: str, kind: FileKind, charset: str) -> SourceText:
    """Load the one reader that is needed: their libraries take up to a second."""
    match kind:
        case FileKind.PAGE:
            with LOADING:
                from argmap.formats.sources import page

            return page.read(content, name, charset)
        case FileKind.SAVED:
            with LOADING:
                from argmap.formats.sources import mhtml

            return mhtml.read(content, name)
        case FileKind.PDF:
            with LOADING:
                from argmap.formats.sources import pdf

            return pdf.read(content, name)
        case FileKind.WORD:
            with LOADING:
                from argmap.formats.sources import docx

            return docx.read(content, name)
        case FileKind.OPEN_DOCUMENT:
            with LOADING:
                from argmap.formats.sources import odt

            return odt.read(content, name)
        case FileKind.BOOK:
            with LOADING:
                from argmap.formats.sources import epub

            return epub.read(content, name)
        case FileKind.RICH:
            with LOADING:
                from argmap.formats.sources import rtf

            return rtf.read(content, name)
        case FileKind.MARKDOWN:
            with LOADING:
                from argmap.formats.sources import markdown

            return markdown.read(content, name)
        case FileKind.PLAIN:
            with LOADING:
                from argmap.formats.sources import plain

            return plain.plain(plain.decode(content, name, charset), Path(name).stem)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from argmap.formats.sources.isolated_reader import work; work()"
    )
    return [sys.executable, "-P", "-c", code, str(Path(argmap.__file__).parents[1])]


def work() -> None:
    """Read the one file that comes by standard input, and write its text or the trouble as JSON to standard output."""
    _bound_memory()
    asked = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    try:
        answer = asdict(read_here(content, asked["name"], FileKind(asked["kind"]), asked["charset"]))
    except UserError as trouble:
        answer = {"trouble": trouble.message.to_json()}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    sys.stdout.flush()


def _bound_memory() -> None:
    """Take no more memory than a text can need, where the system lets a process say so."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MOST_MEMORY if most == resource.RLIM_INFINITY else min(_MOST_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
