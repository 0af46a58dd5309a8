"""What makes a shell complete the words of the command line."""

import argparse
from pathlib import Path

from argmap import console

SHELLS = ("bash", "zsh", "tcsh")


def run(parser: argparse.ArgumentParser, shell: str) -> int:
    """Print the completions of a parser and its commands for a shell; return the exit status."""
    import shtab

    _complete_files(parser)
    console.say(shtab.complete(parser, shell))
    return 0


def _complete_files(parser: argparse.ArgumentParser) -> None:
    """Let every argument that is a path, of this parser and of its commands, be completed by the names of files."""
    import shtab

    waiting = [parser]
    while waiting:
        for action in waiting.pop()._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()
            elif action.type is Path or action.dest == "sources":
                action.complete = shtab.FILE  # type: ignore[attr-defined]  # it is how shtab is told
