"""The inspector shows short names, who added what in a merged file, and that something is kept for another program."""

from pytestqt.qtbot import QtBot

from argmap.model.foreign import with_foreign
from argmap.model.merging import BY
from argmap.model.records import Claim
from argmap.ui.panels.inspector.origin_field import OriginField
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def test_a_short_name_is_typed_and_undone(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    field = OriginField(at_work.session)
    qtbot.addWidget(field)
    field.show_record(at_work.session.document.get(cats.thesis, Claim))
    field.name.setFocus()
    qtbot.keyClicks(field.name, "Good  pets")
    field.name.editingFinished.emit()
    assert at_work.session.document.get(cats.thesis, Claim).name == "Good pets"
    at_work.actions_["undo"].trigger()
    assert at_work.session.document.get(cats.thesis, Claim).name == ""


def test_what_came_from_elsewhere_is_told(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    field = OriginField(at_work.session)
    qtbot.addWidget(field)
    claim = at_work.session.document.get(cats.thesis, Claim)
    field.show_record(claim)
    assert not field.told.text()
    merged = with_foreign(claim, BY, {"by": "Ana", "at": "2026-03-01T12:00:00+00:00"})
    field.show_record(with_foreign(merged, "mup", {"id": 3}))
    told = field.told.text()
    assert "Added by Ana on " in told and "kept for MindMup" in told
    field.show_record(with_foreign(claim, BY, [3]))
    assert not field.told.text()
