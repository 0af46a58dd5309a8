"""What every part of the window relies on."""

from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.change import Change, Changed, Replaced, Update
from argmap.model.document import Document
from argmap.model.label import Label
from argmap.model.records import Claim, Stance
from argmap.model.rules import BrokenRule
from argmap.ui.session import Session


def cats() -> tuple[Session, str, str]:
    session = Session()
    document = Document()
    with document.edit("Start") as edit:
        map = map_commands.add_map(edit, "Cats?")
        thesis = map_commands.add_claim(edit, "Cats make good pets", map)
        reason = map_commands.add_claim(edit, "Cats purr", map)
        map_commands.argue(edit, [reason], Stance.PRO, thesis)
    session.show(document)
    return session, thesis, reason


def test_a_trouble_is_told_and_the_whole_edit_taken_back(qtbot: QtBot) -> None:
    session, thesis, _ = cats()
    with qtbot.waitSignal(session.troubled) as told, session.edit("Reword claim") as edit:
        map_commands.reword(edit, thesis, "Dogs")
        raise BrokenRule("This cannot be.")
    assert told.args == ["This cannot be."]
    assert session.document.get(thesis, Claim).text == "Cats make good pets"


def test_what_is_removed_is_no_longer_selected(qtbot: QtBot) -> None:
    session, thesis, reason = cats()
    session.select([reason, thesis])
    with qtbot.waitSignal(session.selected), session.edit("Remove claim") as edit:
        map_commands.remove_claim(edit, reason)
    assert session.selection == (thesis,)


def test_listeners_find_the_document_as_it_has_become(qtbot: QtBot) -> None:
    session, thesis, _ = cats()
    texts: list[str] = []

    def heard(update: Update) -> None:
        texts.append(session.document.get(thesis, Claim).text)

    session.changed.connect(heard)
    with session.edit("Reword claim") as edit:
        map_commands.reword(edit, thesis, "Dogs")
    session.undo()
    session.redo()
    assert texts == ["Dogs", "Cats make good pets", "Dogs"]


def test_undo_says_what_somebody_else_has_changed_since_and_is_not_stuck(qtbot: QtBot) -> None:
    session, thesis, _ = cats()
    for text in ("Cats make pets", "Dogs make pets"):
        with session.edit("Reword claim") as edit:
            map_commands.reword(edit, thesis, text)
    theirs = Changed(Claim, {"text": Replaced("Dogs make pets", "Birds make pets")})
    session.document.apply(Change(Label("Reword claim"), {thesis: theirs}, origin="somebody else"))
    with qtbot.waitSignal(session.notice) as told:
        session.undo()
    assert told.args == [
        "Undone: Reword claim. “Birds make pets” was changed by somebody else since, so it stays as it is."
    ]
    assert session.document.get(thesis, Claim).text == "Birds make pets"
    session.undo()
    assert session.history.next_undo() is None


def test_text_that_is_being_typed_is_written_before_anything_else_happens(qtbot: QtBot) -> None:
    session, thesis, reason = cats()
    typed = ["Dogs"]

    def settle() -> None:
        if typed:
            text = typed.pop()
            with session.edit("Reword claim") as edit:
                map_commands.reword(edit, thesis, text)

    session.flushing.connect(settle)
    with session.edit("Remove claim") as edit:
        map_commands.remove_claim(edit, reason)
    assert [entry.label for entry in session.history.done()] == ["Reword claim", "Remove claim"]


def test_a_map_open_elsewhere_can_only_be_read(qtbot: QtBot) -> None:
    session, thesis, _ = cats()
    session.file.read_only = True
    with qtbot.waitSignal(session.troubled), session.edit("Reword claim") as edit:
        map_commands.reword(edit, thesis, "Dogs")
    assert session.document.get(thesis, Claim).text == "Cats make good pets"


def test_an_empty_session_shows_no_map(qtbot: QtBot) -> None:
    session = Session()
    assert not session.is_open and session.map is None and session.tree() is None
