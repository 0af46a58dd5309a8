"""The command `argmap read`: who says what in some texts, as lines or as one JSON object."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from typing import Any

from argmap import console
from argmap.errors import UserError
from argmap.formats.source_file import read_source
from argmap.text.reading_report import report

Report = dict[str, Any]


def print_json(sources: Sequence[str], *, with_text: bool) -> int:
    """Print one object about these sources (paths or addresses), with their texts if wanted; return the exit status."""
    return _tell(sources, _print_object, with_text=with_text)


def print_lines(sources: Sequence[str]) -> int:
    """Print a line for each quotation and comment in these sources; return the exit status."""
    return _tell(sources, _print_lines)


def _tell(sources: Sequence[str], show: Callable[[list[Report]], None], *, with_text: bool = False) -> int:
    """Show the reports about the sources that can be read, and complain about the others; return the exit status."""
    reports, unread = [], []
    for path in sources:
        try:
            source = read_source(path)
        except UserError as trouble:  # the others are read all the same
            unread.append(str(trouble))
            continue
        for notice in source.notices:
            console.complain(notice)
        text = {"text": source.text} if with_text else {}
        reports.append({"path": path, "title": source.title, **text, **report(source.text, source.comments)})
    for message in unread:
        console.complain(message)
    # a bad source counts, however little is read of the others
    with suppress(BrokenPipeError) if unread else nullcontext():
        if reports:
            show(reports)
        console.flush()
    return 2 if unread else 0


def _print_object(reports: list[Report]) -> None:
    console.say_json({"sources": reports})


def _print_lines(reports: list[Report]) -> None:
    for found in reports:
        console.say(f"{found['title']}  ({found['path']}, {found['characters']:,} characters)")
        for passage in found["passages"]:
            via = f", via {passage['via']}" if passage["via"] else ""
            words = " ".join(passage["exact"].split())
            who = f"{passage['speaker'] or 'unknown speaker'}{via}"
            denied = " (denied: does not say this)" if passage["denied"] else ""
            console.say(f"  {passage['start']:>7}  {who}{denied}: “{words}”")
        for number, comment in enumerate(found["comments"], 1):
            answers = f", in reply to comment {comment['parent'] + 1}" if comment["parent"] is not None else ""
            title = f" “{comment['title']}”" if comment["title"] else ""
            console.say(f"  {comment['start']:>7}  comment {number} by {comment['author']}{title}{answers}")
        if not found["passages"] and not found["comments"]:
            console.say("  no quotations and no comments found")
        console.say()
