"""Standard output and standard error: UTF-8 everywhere, and one clear sentence for errors of writing."""

import errno
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

from argmap import atomic_write
from argmap.errors import UserError

_silent = False


def prepare() -> None:
    """Set both streams to UTF-8, whatever the system's encoding; call this first, before any file is opened.

    Characters that cannot be encoded are written as "?". The number of a closed stream is opened on the null device:
    else the next file to be opened would get it, and what a library prints would go into that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest free number
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError):  # an error will show again at the first write
                stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str = "") -> None:
    """Write a line to standard output. Raises UserError if that fails, BrokenPipeError if the reader is gone."""
    if sys.stdout is not None and not _silent:  # there is none in a program without a console
        with _output():
            sys.stdout.write(f"{text}\n")


def say_json(value: dict[str, Any] | list[Any]) -> None:
    """Write a value to standard output as JSON. Raises as `say` does."""
    say(json.dumps(value, ensure_ascii=False, indent=1))


def say_bytes(content: bytes) -> None:
    """Write a file's content to standard output. Raises as `say` does."""
    if sys.stdout is not None:
        with _output():
            sys.stdout.flush()
            sys.stdout.buffer.write(content)


@contextmanager
def silence() -> Iterator[None]:
    """Let `say` say nothing in the block."""
    global _silent
    _silent = True
    try:
        yield
    finally:
        _silent = False


def flush() -> None:
    """Flush both streams. Raises as `say` does, since errors may show only now."""
    if sys.stderr is not None:
        try:
            sys.stderr.flush()
        except OSError:
            drop(sys.stderr)
    if sys.stdout is not None:
        with _output():
            sys.stdout.flush()


def drop(stream: TextIO | None) -> None:
    """Redirect what is still buffered to the null device, so that Python does not fail on it at exit."""
    if stream is not None:
        with suppress(OSError, ValueError):
            number = stream.fileno()
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


def complain(text: str) -> None:
    """Write one line to standard error, if that is possible."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(f"argmap: {text}\n")
            sys.stderr.flush()
        except OSError:
            drop(sys.stderr)


@contextmanager
def _output() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        drop(sys.stdout)
        # Windows reports a closed pipe as EINVAL.
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            raise BrokenPipeError from error
        raise UserError("The output could not be written, because {why}.", why=atomic_write.why(error)) from error
