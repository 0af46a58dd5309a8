"""Write the specimen of the present format: python -m tests.files.make_specimens

A released format's specimen is never written again: it must be what a real version wrote. When the format changes, run
this with the version before, commit the file, and add a test that reads it to tests/storage/test_migrations.py.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from argmap.message import Message
from argmap.model import map_commands, map_settings, open_questions, piles, qualifications, sides, source_commands
from argmap.model.document import Document
from argmap.model.foreign import with_foreign
from argmap.model.history import History
from argmap.model.records import (
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Fidelity,
    Map,
    PassageKind,
    SiblingOrder,
    Side,
    SourceComment,
    SpeakerKind,
    Stance,
)
from argmap.storage import MapFile
from argmap.storage.schema import FORMAT

FILES = Path(__file__).resolve().parent
TEXT = (
    "Parks are loud, said Zoë Brandt. “Benches bring people together,” the council wrote.\n\n> Loud? Not at night 🌙."
)


def ticking() -> Callable[[], datetime]:
    """Return a clock that advances by one second each time it is read."""
    seconds = count()
    return lambda: datetime(2026, 3, 1, 12, tzinfo=UTC) + timedelta(seconds=next(seconds))


def fill(document: Document, history: History) -> None:
    """Fill a document with something in every field, and a history with undo, redo and a reverted edit."""
    with document.edit("New map") as edit:
        map = map_commands.add_map(edit, "Should the park stay open at night?")
        thesis = map_commands.add_claim(edit, "The park should stay open at night", map)
    with document.edit("Add source") as edit:
        source = source_commands.add_source(
            edit,
            "The park",
            TEXT,
            author="Ann Reed",
            publisher="The Weekly",
            date="2026-02-28",
            address="https://example.org/p",
            comments=(
                SourceComment(start=82, end=84, body_start=84, body_end=84, author="Ann", posted="today", opens=True),
                SourceComment(
                    start=84,
                    end=len(TEXT),
                    body_start=86,
                    body_end=len(TEXT),
                    author="Bo",
                    title="Re",
                    score=-2,
                    parent=0,
                    about=(0, 5),
                ),
            ),
        )
        brandt = source_commands.add_speaker(edit, "Zoë Brandt", role="neighbor")
        source_commands.describe_speaker(edit, brandt, name="Zoë M. Brandt", kind=SpeakerKind.PERSON, role="neighbor")
        council = source_commands.add_speaker(edit, "the council", SpeakerKind.ORGANIZATION)
        loud = source_commands.add_passage(
            edit, source, 0, 14, speaker=brandt, kind=PassageKind.INDIRECT, via="The Weekly"
        )
        benches = source_commands.add_passage(edit, source, 34, 63, speaker=council)
        start = TEXT.index("Loud?")
        source_commands.add_source(edit, "The park, corrected", f"Corrected. {TEXT}", replaces=source)
        reply = source_commands.add_passage(
            edit, source, start, len(TEXT), kind=PassageKind.COMMENT, replies_to=loud, posted="1 March 2026, 9:40"
        )
    with document.edit("Argue") as edit:
        quoted = [
            map_commands.add_claim(edit, words, map) for words in ("Parks are loud", "Benches bring people together")
        ]
        source_commands.cite(edit, quoted[0], loud)
        source_commands.cite(edit, quoted[1], benches)
        together = map_commands.add_claim(edit, "Meeting is good", map)
        against = map_commands.argue(edit, [quoted[0]], Stance.CON, thesis)
        map_commands.argue(edit, [quoted[1], together], Stance.PRO, thesis)
        night = map_commands.add_claim(edit, "Not at night 🌙", map)
        source_commands.cite(edit, night, reply)
        map_commands.argue(edit, [night], Stance.CON, against)
    with document.edit("Arrange") as edit:
        map_commands.set_note(edit, thesis, "Line one\nLine two, “quoted”, tab\there")
        map_commands.set_tags(edit, thesis, ["night", "open air"])
        map_commands.pin(edit, map, quoted[0], (12.5, -3.0))
        map_commands.fold(edit, map, thesis)
    with document.edit("Change the arrangement") as edit:
        map_settings.arrange_map(
            edit,
            map,
            arrangement=ArrangementKind.TREE,
            direction=Direction.LEFT_RIGHT,
            sibling_order=SiblingOrder.TWO_SIDES,
        )
    with document.edit("Sort") as edit:
        sides.suggest_side(edit, map, brandt, Side.AGAINST, "who asked the council to close it")
        sides.decide_side(edit, map, council, Side.BOTH)
        wrote = source_commands.add_passage(edit, source, 64, 81, speaker=council, kind=PassageKind.MIXED)
        piles.add_pile(edit, map, "council, people", [benches, wrote])
        piles.lay_apart(edit, map, [reply])
        source_commands.set_aside(edit, [reply])
        map_commands.guess(edit, map_commands.add_claim(edit, "People meet there", map), Stance.PRO, thesis)
    with document.edit("Read carefully") as edit:
        qualifications.set_fidelity(edit, quoted[0], Fidelity.SUMMED_UP)
        qualifications.mark_unstated(edit, together)
        qualifications.name_scheme(edit, against, "position-to-know")
        asked = open_questions.ask(edit, map, "Who pays for the lamps?")
        open_questions.close_question(edit, open_questions.ask(edit, thesis, "Until when?"))
        open_questions.answer_question(edit, open_questions.take_up(edit, against, "position-to-know.honest"), night)
        open_questions.reword_question(edit, asked, "Who pays for the lamps at night?")
        map_settings.leave_out(edit, map, ["unsupported", f"compound:{thesis}"])
    with document.edit("Take over") as edit:
        qualifications.name_claim(edit, thesis, "Open park")
        qualifications.name_argument(edit, against, "The noise")
        source_commands.set_pages(edit, source, (0, 82), ("iv", "1"))
        source_commands.set_reference(edit, source, '{"type":"article-newspaper","title":"The park"}')
        edit.put(with_foreign(edit.get(thesis, Claim), "mup", {"id": 7, "attr": {"x": [1, None, "é"]}}))
        edit.put(with_foreign(replace(edit.get(map, Map), speeches=("for:1AC", "against:1NC")), "mup", {"v": 3}))
        edit.put(replace(edit.get(night, Claim), speech="1NC"))
    for words in ("Parks", "Parks are noisy"):
        with document.edit(Message("Reword “{claim}”", claim="Parks are loud"), "typing") as edit:
            map_commands.reword(edit, quoted[0], words)
    history.undo()
    with document.edit("Remove") as edit:
        map_commands.remove_claim(edit, quoted[0])
    history.undo()
    with document.edit("Reword") as edit:
        map_commands.reword(edit, together, "To meet is good")
    history.undo()
    assert len(document.all(Argument)) == 4


def write(path: Path) -> None:
    """Write a specimen to a path that must not exist."""
    numbers = count(1)
    document = Document(new_id=lambda: f"specimen{next(numbers):04}")
    store = MapFile.create(path, "Ada")
    try:
        fill(document, History(document, store, ticking(), lambda: 0.0))
    finally:
        store.close()


if __name__ == "__main__":
    write(FILES / f"format-{FORMAT}.argmap")
