"""The discs of speakers in lists and tables."""

import pytest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import SpeakerKind
from argmap.picture.attribution import letters
from argmap.ui.widgets.speaker_faces import disc_width


def test_speakers_of_a_map_keep_their_initials_before_those_of_others(qtbot: QtBot) -> None:
    document = Document()
    with document.edit("Start") as edit:
        map = map_commands.add_map(edit, "Cats?")
        unheard = source_commands.add_speaker(edit, "Ann Cole", SpeakerKind.PERSON)
        heard = source_commands.add_speaker(edit, "Al Chan", SpeakerKind.PERSON)
        source = source_commands.add_source(edit, "On cats", "Cats purr.")
        passage = source_commands.add_passage(edit, source, 0, 9, speaker=heard)
        source_commands.cite(edit, map_commands.add_claim(edit, "Cats purr", map), passage)
    found = letters(document, map)
    assert found[heard] == "AC" and found[unheard] not in ("", "AC")


@pytest.mark.parametrize("size", [18, 22, 30, 66])
def test_a_name_in_capitals_stands_whole_on_a_wider_disc(qtbot: QtBot, size: int) -> None:
    assert disc_width("J", size) == size < disc_width("ACLU", size)
