"""Read a file with its kind's reader, limiting time and memory where a file could exhaust them.

A PDF, and any other file that is large, is read in a worker process: no library for them guarantees to terminate,
or to keep within the available memory.
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from argmap.cancellation import NEVER, Cancellation
from argmap.errors import UserError
from argmap.formats.sources.file_kinds import FileKind
from argmap.formats.sources.gathered import Gathered, gathered_from_values, gathered_to_values, of_one
from argmap.formats.sources.source_text import SourceText
from argmap.import_lock import LOADING
from argmap.message import Message

if TYPE_CHECKING:
    from argmap.worker import Answerer

TIME_LIMIT = 60.0
"""Seconds that a file may take."""
_AT_ONCE = 700_000
"""Bytes of a file that is read here: even the slowest reader is done with them soon."""
_ALWAYS_HERE = frozenset({FileKind.PLAIN, FileKind.MARKDOWN, FileKind.CAPTIONS})
_ALWAYS_APART = frozenset({FileKind.PDF, FileKind.PROJECT})  # a project may hold PDFs
_MOST_MEMORY = 2 << 30


def gather(
    content: bytes,
    name: str,
    kind: FileKind,
    charset: str = "",
    time_limit: float = TIME_LIMIT,
    cancellation: Cancellation = NEVER,
) -> Gathered:
    """Return the sources in a file of this kind, read in a process of its own if that may not terminate.

    Raises UserError where there are none, it is damaged, or takes too long, and Cancelled at once when that is asked
    for.
    """
    if kind in _ALWAYS_HERE or (kind not in _ALWAYS_APART and len(content) <= _AT_ONCE):
        return gather_here(content, name, kind, charset)
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
        return gather_here(content, name, kind, charset)  # where no process can be started, better slow than not at all
    finally:
        worker.close()
    if "trouble" in answer:
        raise UserError(Message.from_json(answer["trouble"]))
    return gathered_from_values(answer)


def read(
    content: bytes,
    name: str,
    kind: FileKind,
    charset: str = "",
    time_limit: float = TIME_LIMIT,
    cancellation: Cancellation = NEVER,
) -> SourceText:
    """Return the text of a file of this kind, which holds one. Raises UserError and Cancelled as `gather` does."""
    return only_source(gather(content, name, kind, charset, time_limit, cancellation), name)


def only_source(gathered: Gathered, name: str) -> SourceText:
    """Return the one source of a file of this name. Raises UserError if there are several."""
    if len(gathered.sources) > 1:
        raise UserError("“{file}” holds %n source(s), where one is needed.", "", len(gathered.sources), file=name)
    (source,) = gathered.sources
    return replace(source, notices=(*gathered.notices, *source.notices))


def gather_here(content: bytes, name: str, kind: FileKind, charset: str = "") -> Gathered:
    """Return the sources in a file of this kind, read in this process. Raises UserError as `gather` does."""
    try:
        found = _reader(content, name, kind, charset)
    except (RecursionError, MemoryError) as error:
        raise UserError("“{file}” is nested too deeply or too large, so it cannot be read.", file=name) from error
    gathered = of_one(found) if isinstance(found, SourceText) else found
    sources = tuple(source for source in gathered.sources if source.text.strip())
    if len(sources) < len(gathered.sources) and (len(gathered.sources) == 1 or not sources):
        raise UserError("“{file}” holds no text.", file=name)
    if not gathered.sources and not gathered.claims:
        raise UserError("“{file}” holds no text.", file=name)
    return gathered


def read_here(content: bytes, name: str, kind: FileKind, charset: str = "") -> SourceText:
    """Return the text of a file of this kind, read in this process. Raises UserError as `read` does."""
    return only_source(gather_here(content, name, kind, charset), name)


_READERS = {
    FileKind.SAVED: ("sources.mhtml", "read"),
    FileKind.PDF: ("sources.pdf", "read"),
    FileKind.WORD: ("quotations.debate_cards", "read_word"),
    FileKind.OPEN_DOCUMENT: ("sources.odt", "read"),
    FileKind.BOOK: ("sources.epub", "read"),
    FileKind.RICH: ("sources.rtf", "read"),
    FileKind.MARKDOWN: ("sources.markdown", "read"),
    FileKind.CAPTIONS: ("sources.captions", "read"),
    FileKind.HYPOTHESIS: ("quotations.hypothesis", "read"),
    FileKind.ANNOTATIONS: ("quotations.web_annotation", "read"),
    FileKind.RIS: ("bibliography.ris", "read"),
    FileKind.BIBTEX: ("bibliography.bibtex", "read"),
    FileKind.ENTRIES: ("bibliography.csl_json", "read"),
    FileKind.PROJECT: ("quotations.refi_qda", "read"),
    FileKind.HIGHLIGHTS: ("quotations.taguette", "read"),
    FileKind.HIGHLIGHT_TABLE: ("quotations.highlight_tables", "read_csv"),
    FileKind.HIGHLIGHT_SHEET: ("quotations.highlight_tables", "read_xlsx"),
}
"""The function that reads each kind of file, by module; those that are told a charset are called by `_reader`."""


def _reader(content: bytes, name: str, kind: FileKind, charset: str) -> SourceText | Gathered:
    """Import and call the one reader that is needed: their libraries take up to a second to import."""
    if kind is FileKind.PAGE:
        with LOADING:
            from argmap.formats.sources import page

        return page.read(content, name, charset)
    if kind is FileKind.PLAIN:
        with LOADING:
            from argmap.formats.sources import plain

        found = plain.plain(plain.decode(content, name, charset), Path(name).stem)
        return replace(found, notices=plain.doubts(content, name, charset))
    module, function = _READERS[kind]
    with LOADING:
        reader = importlib.import_module(f"argmap.formats.{module}")
    read_kind: Callable[[bytes, str], SourceText | Gathered] = getattr(reader, function)
    return read_kind(content, name)


def make_answerer() -> "Answerer":
    """Return the function that reads a file in a worker process, and limit that process's memory from now on."""
    _bound_memory()

    def answer(question: Any, content: bytes) -> Any:
        try:
            found = gather_here(content, question["name"], FileKind(question["kind"]), question["charset"])
            return gathered_to_values(found)
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
