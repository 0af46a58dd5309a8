"""The command `argmap read`: who says what in some texts, as lines or as one JSON object."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from typing import Any

from argmap import console
from argmap.errors import UserError
from argmap.formats.source_file import MarkedQuotation, SourceText, gather
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
            found = gather(path)
        except UserError as trouble:  # the others are read all the same
            unread.append(str(trouble))
            continue
        for notice in found.all_notices():
            console.complain(notice)
        for source in found.sources:
            text = {"text": source.text} if with_text else {}
            marks = {"marked": [_mark(source, one) for one in source.quotations]} if source.quotations else {}
            read = report(source.text, source.comments)
            reports.append({"path": path, "title": source.title, **text, **read, **marks})
    for message in unread:
        console.complain(message)
    # a bad source counts, however little is read of the others
    with suppress(BrokenPipeError) if unread else nullcontext():
        if reports:
            show(reports)
        console.flush()
    return 2 if unread else 0


def _mark(source: SourceText, one: MarkedQuotation) -> Report:
    """Return a quotation that the file tells as such."""
    return {
        "start": one.start,
        "end": one.end,
        "exact": source.text[one.start : one.end],
        "speaker": one.speaker or None,
        "marked_by": one.marked_by,
        "tags": list(one.tags),
    }


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
        for mark in found.get("marked", ()):
            who = mark["speaker"] or "marked" + (f" by {mark['marked_by']}" if mark["marked_by"] else "")
            tags = f" [{', '.join(mark['tags'])}]" if mark["tags"] else ""
            console.say(f"  {mark['start']:>7}  {who}{tags}: “{' '.join(mark['exact'].split())}”")
        for number, comment in enumerate(found["comments"], 1):
            answers = f", in reply to comment {comment['parent'] + 1}" if comment["parent"] is not None else ""
            title = f" “{comment['title']}”" if comment["title"] else ""
            console.say(f"  {comment['start']:>7}  comment {number} by {comment['author']}{title}{answers}")
        if not found["passages"] and not found["comments"] and "marked" not in found:
            console.say("  no quotations and no comments found")
        console.say()
