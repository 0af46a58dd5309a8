"""Standard output and standard error: UTF-8 everywhere, and what goes wrong with them is told in one sentence."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from argmap import atomic_write
from argmap.errors import UserError


def prepare() -> None:
    """Have both speak UTF-8 whatever the system thinks; call this first, before any file is opened.

    What cannot be said comes out as "?". Where a stream is closed, its number goes to nowhere: else the next file that
    is opened would get it, and what a library prints would go into that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError):  # what is wrong with it shows again when something is said
                stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str = "") -> None:
    """Write a line of what was asked for. Raises UserError where that fails, BrokenPipeError where nobody reads it."""
    if sys.stdout is not None:  # as in a program without a console
        with _output():
            sys.stdout.write(f"{text}\n")


def flush() -> None:
    """Have all that was said arrive; raises as `say` does, which may be only now."""
    if sys.stderr is not None:
        try:
            sys.stderr.flush()
        except OSError:
            drop(sys.stderr)
    if sys.stdout is not None:
        with _output():
            sys.stdout.flush()


def drop(stream: TextIO | None) -> None:
    """Send what has not arrived yet nowhere, so that Python does not fail over it at its end."""
    if stream is not None:
        with suppress(OSError, ValueError):
            number = stream.fileno()
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


def complain(text: str) -> None:
    """Write one line to standard error, if there is one that takes it."""
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
        # EINVAL is what Windows says of a pipe that is closed.
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            raise BrokenPipeError from error
        raise UserError("The output could not be written, because {why}.", why=atomic_write.why(error)) from error
