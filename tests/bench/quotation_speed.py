"""How long the quotation table and who stands where take: python -m tests.bench.quotation_speed [PASSAGES]."""

import os
import random
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from argmap.formats import tables
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.quotation_table import rows
from argmap.model.records import Map, Speaker, Stance
from argmap.model.stance_table import by_agreement, stances
from argmap.text.duplicates import repeats
from argmap.ui.session import Session
from argmap.ui.tables.quotations_filter import QuotationFilter
from argmap.ui.tables.quotations_model import Column, QuotationModel


def document(passages: int) -> Document:
    """Return a document with so many passages of 30 words, half of them on its map, one in ten repeated."""
    chance = random.Random(5)
    words = [f"word{number}" for number in range(3000)]
    made = Document()
    with made.edit("Start") as edit:
        map = map_commands.add_map(edit, "Who says what?")
        thesis = map_commands.add_claim(edit, "The thesis", map)
        speakers = [source_commands.add_speaker(edit, f"Speaker {number}") for number in range(max(3, passages // 20))]
        targets = [thesis]
        said: list[str] = []
        for first in range(0, passages, 50):
            sentences = []
            for _ in range(min(50, passages - first)):
                again = said and chance.random() < 0.1
                sentences.append(chance.choice(said) if again else " ".join(chance.choices(words, k=30)))
            said += sentences
            source = source_commands.add_source(edit, f"Source {first}", "\n".join(sentences))
            at = 0
            for number, sentence in enumerate(sentences):
                passage = source_commands.add_passage(
                    edit, source, at, at + len(sentence), speaker=chance.choice(speakers)
                )
                at += len(sentence) + 1
                if number % 2:
                    claim = map_commands.add_claim(edit, sentence, map)
                    source_commands.cite(edit, claim, passage)
                    map_commands.argue(edit, [claim], chance.choice(list(Stance)), chance.choice(targets))
                    if len(targets) < 100:
                        targets.append(claim)
    return made


def timed(what: str, does: Callable[[], object]) -> None:
    """Print the duration of a step."""
    start = time.perf_counter()
    does()
    print(f"{what:<34} {time.perf_counter() - start:8.3f} s")


def main() -> None:
    """Measure each step once."""
    passages = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    QApplication.instance() or QApplication([])
    made = document(passages)
    map = made.all(Map)[0].id
    print(f"{passages} passages, {len(made.all(Speaker))} speakers")
    timed("rows", lambda: rows(made))
    timed("same words", lambda: repeats({row.passage: row.words for row in rows(made)}))
    found = stances(made, map)
    print(f"matrix of {len(found.speakers)} speakers by {len(found.claims)} claims")
    timed("matrix", lambda: stances(made, map))
    timed("matrix sorted by agreement", lambda: by_agreement(found))
    timed("quotations as CSV", lambda: tables.all_quotations(made))
    session = Session()
    session.show(made)
    model = QuotationModel(session)
    shown = QuotationFilter(model)
    timed("table filled", model.refill)
    timed("table sorted by speaker", lambda: shown.sort(Column.SPEAKER.value, Qt.SortOrder.AscendingOrder))
    timed("table filtered", lambda: (shown.look_for("word17 speaker"), shown.rowCount()))
    shown.look_for("")
    speaker = made.all(Speaker)[0]

    def rename() -> None:
        with session.edit("Rename") as edit:
            source_commands.describe_speaker(edit, speaker.id, name="Somebody", kind=speaker.kind, role="")

    made.subscribe(model.follow)
    timed("a speaker renamed, rows followed", rename)
    session.tasks.finish()


if __name__ == "__main__":
    main()
