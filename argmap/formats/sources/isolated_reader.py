"""Read a file with its kind's reader, limiting time and memory where a file could exhaust them.

A PDF, and any other file that is large, is read in a worker process: no library for them guarantees to terminate,
or to keep within the available memory.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from argmap.cancellation import NEVER, Cancellation
from argmap.errors import UserError
from argmap.formats.sources.file_kinds import FileKind
from argmap.formats.sources.source_text import SourceText, from_values, to_values
from argmap.import_lock import LOADING
from argmap.message import Message

if TYPE_CHECKING:
    from argmap.worker import Answerer

TIME_LIMIT = 60.0
"""Seconds that a file may take."""
_AT_ONCE = 700_000
"""Bytes of a file that is read here: even the slowest reader is done with them soon."""
_ALWAYS_HERE = frozenset({FileKind.PLAIN, FileKind.MARKDOWN, FileKind.CAPTIONS})
_MOST_MEMORY = 2 << 30


def read(
    content: bytes,
    name: str,
    kind: FileKind,
    charset: str = "",
    time_limit: float = TIME_LIMIT,
    cancellation: Cancellation = NEVER,
) -> SourceText:
    """Return the text of a file of this kind, read in a process of its own if that may not terminate.

    Raises UserError where it has none, is damaged, or takes too long, and Cancelled at once when that is asked for.
    """
    if kind in _ALWAYS_HERE or (kind is not FileKind.PDF and len(content) <= _AT_ONCE):
        return read_here(content, name, kind, charset)
    with LOADING:
        from argmap.worker import Failed, Late, Worker  # slower to load than most sources are to read

    worker = Worker(__name__)
    try:
        question = {"name": name, "kind": kind, "charset": charset}
        answer = worker.ask(question, content, time_limit=time_limit, cancellation=cancellation)
    except Late as error:
        raise UserError(
            "“{file}” took longer than {seconds} seconds to read, so it was given up.",
            file=name,
            seconds=round(time_limit),
        ) from error
    except Failed as error:
        raise UserError(
            "“{file}” takes more memory than there is, or is damaged, so it cannot be read.", file=name
        ) from error
    except OSError:
        return read_here(content, name, kind, charset)  # where no process can be started, better slow than not at all
    finally:
        worker.close()
    if "trouble" in answer:
        raise UserError(Message.from_json(answer["trouble"]))
    return from_values(answer)


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
    """Import and call the one reader that is needed: their libraries take up to a second to import."""
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
        case FileKind.CAPTIONS:
            with LOADING:
                from argmap.formats.sources import captions

            return captions.read(content, name)
        case FileKind.ANNOTATIONS:
            with LOADING:
                from argmap.formats.sources import hypothesis

            return hypothesis.read(content, name)
        case FileKind.PLAIN:
            with LOADING:
                from argmap.formats.sources import plain

            found = plain.plain(plain.decode(content, name, charset), Path(name).stem)
            return replace(found, notices=plain.doubts(content, name, charset))


def make_answerer() -> "Answerer":
    """Return the function that reads a file in a worker process, and limit that process's memory from now on."""
    _bound_memory()

    def answer(question: Any, content: bytes) -> Any:
        try:
            return to_values(read_here(content, question["name"], FileKind(question["kind"]), question["charset"]))
        except UserError as trouble:
            return {"trouble": trouble.message.to_json()}

    return answer


def _bound_memory() -> None:
    """Limit the memory of this process to what a text can need, if the system supports that."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MOST_MEMORY if most == resource.RLIM_INFINITY else min(_MOST_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
