"""Removing whatever is selected: records of any kind."""

from collections.abc import Iterable

from argmap.model import open_questions, source_commands
from argmap.model.document import Edit
from argmap.model.map_commands import placement_of, remove_argument, remove_claim, remove_map, take_off
from argmap.model.records import Argument, Claim, Map, OpenQuestion, Passage, Source, Speaker


def remove(edit: Edit, map: str | None, ids: Iterable[str]) -> None:
    """Remove records of any kind, as far as they still exist; claims that are on `map` are removed from it alone."""
    for id in ids:
        if edit.find(id, Claim):
            if map is not None and placement_of(edit, id, map):
                take_off(edit, map, id)
            else:
                remove_claim(edit, id)
        elif edit.find(id, Argument):
            remove_argument(edit, id)
        elif edit.find(id, Map):
            remove_map(edit, id)
        elif edit.find(id, Passage):
            source_commands.remove_passage(edit, id)
        elif edit.find(id, Source):
            source_commands.remove_source(edit, id)
        elif edit.find(id, Speaker):
            source_commands.remove_speaker(edit, id)
        elif edit.find(id, OpenQuestion):
            open_questions.remove_question(edit, id)
