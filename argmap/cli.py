"""The same things without a window. Qt is loaded only for pictures and windows, so that the rest starts at once."""

import argparse
import itertools
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from argmap import __version__, console
from argmap.commands import convert_command, export_command, import_command, rescue_command, share_command
from argmap.commands.command_input import opened, read
from argmap.errors import UserError
from argmap.message import Message

if TYPE_CHECKING:
    from argmap.model.document import Edit

Command = Callable[[argparse.Namespace], int]

INTERRUPTED = 130
"""The exit status after Ctrl+C: 128 and the number of the signal, as in shells."""
ABOUT = "Read articles and comment threads, pick out who said what, and map the reasons for and against."
COMMANDS = {
    "sample": "write the bundled example to a new file",
    "new": "make a new file with an empty map, or with one to fill in",
    "info": "count what is in a file",
    "read": "tell who says what in these texts",
    "draft": "make a first map from these texts",
    "add": "add sources to a file",
    "import": "read another program's map, or a folder of them, into new files",
    "export": "write a map as a picture (png, svg, pdf), as text (argdown, dot, json) or as a table (csv)",
    "convert": "convert a map from any format that is read to any that is written",
    "formats": "list the formats of maps, and what each keeps and loses",
    "completion": "print what makes a shell complete the words of this command line",
    "mcp": "let an assistant read a file and propose quotations and claims (Model Context Protocol)",
    "merge": "merge another file into a map file, as one step that can be undone",
    "measure": "tell how large the type of a map is on a page, and whether anything lies over anything else",
    "share": "make a copy to share, without history, authors and notes, or tell what a file holds",
    "doctor": "tell what this program finds on this computer, and try a layout, a picture and a save",
    "rescue": "bring back what can be read of a damaged file, into a new one",
    "check": "tell whether a file is whole and every quotation stands where it says",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return 0, or 1 or 2 with one clear line on standard error, or 130 on Ctrl+C."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--worker"]:  # a frozen program starts itself for work that may have to be killed
        from argmap import worker

        worker.main(words[1:])
        return 0
    console.prepare()
    try:
        status = _do(words)
        console.flush()
        return status
    except UserError as trouble:
        console.complain(str(trouble))
        if "--json" in words:  # a program that reads the output finds the sentence there as well
            with suppress(UserError, BrokenPipeError):
                console.say_json({"error": str(trouble)})
        with suppress(UserError, BrokenPipeError):  # the output so far is written all the same
            console.flush()
        return 2
    except BrokenPipeError:  # the reader of our output has closed it
        return 0
    except BaseException as error:
        if not _was_interrupted(error):
            raise
        console.drop(sys.stdout)
        return INTERRUPTED


def _was_interrupted(error: BaseException | None) -> bool:
    """Return whether Ctrl+C caused this error, directly or by a failure while cleaning up after it."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _do(words: list[str]) -> int:
    try:
        if words and words[0] in COMMANDS:
            arguments = _commands(words[0]).parse_args(words)
            command: Command = arguments.command
            return command(arguments)
        return _open_window(_window().parse_args(words))
    except SystemExit:  # as after --help
        console.flush()
        raise


def _window() -> argparse.ArgumentParser:
    """Return the parser for opening the window; it also shows what else there is."""
    parser = argparse.ArgumentParser(
        prog="argmap",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=_epilog(),
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the .argmap file to open in the window")
    parser.add_argument("--sample", action="store_true", help="open the window with the sample map")
    parser.add_argument("--language", metavar="CODE", help="speak this language (de, en, es, fr), for this time")
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="tell the version, and the sentence model if there is one"
    )
    return parser


class _Version(argparse.Action):
    """Print the version, and the optional sentence model with its size and license if it is installed."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from argmap.text.sentence_model import model_facts

        console.say(f"argmap {__version__}")
        if facts := model_facts():
            console.say(f"with {facts}")
        parser.exit()


def _epilog() -> str:
    lines = ["without a window:"]
    lines += [f"  argmap {name:<11}{tells}" for name, tells in COMMANDS.items()]
    lines += ["", "“argmap COMMAND --help” tells more about each."]
    return "\n".join(lines)


def _commands(meant: str = "new") -> argparse.ArgumentParser:
    """Return the parser of all commands. What is slow to name is named only where that command is meant."""
    parser = argparse.ArgumentParser(prog="argmap", description=ABOUT)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, does: Command) -> argparse.ArgumentParser:
        tells = COMMANDS[name]
        made = commands.add_parser(name, help=tells, description=tells[0].upper() + tells[1:] + ".")
        made.set_defaults(command=does)
        return made

    made = command("sample", _sample)
    made.add_argument("out", type=Path, metavar="OUT.argmap")

    made = command("new", _new)
    made.add_argument("out", type=Path, metavar="OUT.argmap")
    made.add_argument("--question", required=True, metavar="TEXT", help="the question that the map is about")
    names = ", ".join(_templates()) if meant == "new" else ""
    made.add_argument("--template", metavar="NAME", help=f"begin with claims to type over: {names}")

    made = command("info", _info)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--json", action="store_true", help="print one JSON object")

    made = command("read", _read)
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="a file or web address")
    made.add_argument("--json", action="store_true", help="print one JSON object, with the place of every quotation")
    made.add_argument("--text", action="store_true", help="with --json: the text of each source as well")

    made = command("draft", _draft)
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="a file or web address")
    made.add_argument("-o", "--out", required=True, type=Path, metavar="OUT.argmap")
    made.add_argument("--question", metavar="TEXT", help="the question that the map is about")
    made.add_argument(
        "--side",
        action="append",
        default=[],
        metavar="SPEAKER=SIDE",
        help="on the question, this speaker is for, against, both or neither; may be given for several",
    )

    made = command("add", _add)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="a file or web address")

    import_command.add_arguments(command("import", import_command.run))

    made = command("formats", _formats)
    made.add_argument("--json", action="store_true", help="print one JSON list")
    made.add_argument("--markdown", action="store_true", help="print a page in Markdown")

    export_command.add_arguments(command("export", convert_command.run))
    export_command.add_arguments(command("convert", convert_command.run))

    made = command("completion", _completion)
    made.add_argument("shell", choices=["bash", "zsh", "tcsh"], help="append the output to the shell's start-up file")

    command("mcp", _mcp).add_argument("file", type=Path, metavar="FILE")

    made = command("merge", _merge)
    made.add_argument("file", type=Path, metavar="FILE", help="the .argmap file to add to")
    made.add_argument("other", type=Path, metavar="OTHER", help="another edition of it, or any map that is read")
    made.add_argument("--from", dest="form", metavar="FORMAT", help="the format of OTHER; its ending tells it")
    made.add_argument("--dry-run", action="store_true", help="only tell what would be done")

    made = command("measure", _measure)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--map", type=int, default=1, metavar="N", help="which map of the file (the first if left out)")
    made.add_argument("--json", action="store_true", help="print one JSON object")
    export_command.add_picture_arguments(made)

    share_command.add_arguments(command("share", share_command.run))
    rescue_command.add_arguments(command("rescue", rescue_command.run))
    command("doctor", _doctor).add_argument("--json", action="store_true", help="print one JSON object")

    made = command("check", _check)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _open_window(arguments: argparse.Namespace) -> int:
    from argmap.garbage import no_search

    with no_search(long_lived=True):  # the modules stay, and a fourth of the time of loading them went into searching
        from argmap.picture.translation import languages
        from argmap.ui.app import open_sample, run

    speaks = (arguments.language or "").lower()
    if speaks and speaks not in languages():
        known = ", ".join(languages())
        raise UserError("argmap does not speak “{language}”. Choose one of {known}.", language=speaks, known=known)
    files = [arguments.file] if arguments.file else []
    return run(files, (lambda window: open_sample(window.session)) if arguments.sample else None, speaks)


def _sample(arguments: argparse.Namespace) -> int:
    from argmap.formats.maps import map_file
    from argmap.storage import new_file

    found = map_file.read_sample()
    new_file(arguments.out, edits=[("Open the sample", lambda edit: edit.put_all(found))]).close()
    console.say(f"Wrote the sample to {arguments.out}")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from argmap.model import map_commands, templates
    from argmap.storage import new_file

    question = arguments.question.strip()
    if not question:
        raise UserError("A map needs a question.")
    chosen = templates.named(arguments.template) if arguments.template else None
    if arguments.template and chosen is None:
        raise UserError(
            "There is no template “{name}”. There are: {names}.", name=arguments.template, names=", ".join(_templates())
        )

    def make(edit: "Edit") -> None:
        map = map_commands.add_map(edit, question)
        if chosen is not None:
            templates.begin(edit, map, chosen)

    new_file(arguments.out, edits=[("New map", make)]).close()
    console.say(f"Made {arguments.out}")
    return 0


def _templates() -> list[str]:
    from argmap.model.templates import TEMPLATES

    return [template.name for template in TEMPLATES]


def _info(arguments: argparse.Namespace) -> int:
    from argmap.model.statistics import counts

    found = counts(read(arguments.file))
    if arguments.json:
        console.say_json(found)
    else:
        for name, number in found.items():
            console.say(f"{name:<15} {number:>6}")
    return 0


def _read(arguments: argparse.Namespace) -> int:
    from argmap.commands import read_command

    if arguments.text and not arguments.json:
        raise UserError("--text goes with --json.")
    if arguments.json:
        return read_command.print_json(arguments.sources, with_text=arguments.text)
    return read_command.print_lines(arguments.sources)


def _draft(arguments: argparse.Namespace) -> int:
    from argmap.commands import draft_command

    return draft_command.run(arguments.sources, arguments.out, arguments.question, arguments.side)


def _add(arguments: argparse.Namespace) -> int:
    from argmap.formats.quotations.record_quotations import put_all
    from argmap.formats.source_file import gather
    from argmap.text.source_passages import add_passages

    with closing(opened(arguments.file)) as file:
        for path in arguments.sources:
            found = gather(path)
            for notice in found.all_notices():
                console.complain(notice)
            with file.document.edit(Message("Add source “{source}”", source=found.title)) as edit:
                add_passages(edit, put_all(edit, found).sources)
            if lost := file.store.why_cut_off():
                raise UserError(lost)
            console.say(f"Added {path}")
    return 0


def _formats(arguments: argparse.Namespace) -> int:
    from argmap.commands import formats_command

    return formats_command.run(arguments)


def _completion(arguments: argparse.Namespace) -> int:
    from argmap.commands import completion_command

    return completion_command.run(_commands(), arguments.shell)


def _mcp(arguments: argparse.Namespace) -> int:
    from argmap.commands import mcp_command

    return mcp_command.run(arguments.file)


def _merge(arguments: argparse.Namespace) -> int:
    from argmap.commands import merge_command

    return merge_command.run(arguments)


def _measure(arguments: argparse.Namespace) -> int:
    from argmap.commands import measure_command

    return measure_command.run(arguments)


def _doctor(arguments: argparse.Namespace) -> int:
    from argmap import diagnosis

    found = []
    for finding in itertools.chain(diagnosis.facts(), diagnosis.trials()):
        found.append(finding)
        if not arguments.json:
            console.say(str(finding))
    if arguments.json:
        console.say_json({"findings": [finding._asdict() for finding in found]})
    return 1 if any(finding.trouble for finding in found) else 0


def _check(arguments: argparse.Namespace) -> int:
    from argmap.model import rules
    from argmap.model.records import KINDS, Passage
    from argmap.storage.rescue import alterations

    with closing(opened(arguments.file)) as file:
        found = [*rules.problems(file.document, KINDS.values()), *alterations(file)]
        doubts = list(rules.doubts(file.document))
        passages = len(file.document.all(Passage))
    if arguments.json:
        console.say_json({"whole": not found, "passages": passages, "problems": found, "doubts": doubts})
    else:
        whole = f"{arguments.file} is whole, and all {passages} passages stand where they say."
        console.say("\n".join([*(found or [whole]), *doubts]))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
