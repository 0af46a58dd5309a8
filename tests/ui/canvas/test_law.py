"""A canvas that followed the changes is a canvas drawn afresh, whatever the changes were and however fast they came."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model.records import Map
from argmap.picture import Item
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from tests import test_laws
from tests.ui.canvas.conftest import lay_out


def at_rest(view: MapView) -> dict[str, Item]:
    for _ in range(5000):
        if view.is_settled():
            break
        QTest.qWait(1)
    assert view.is_settled()
    return view.map_scene.seen()


def delete(view: MapView) -> None:
    """Delete a view now, so that Python does not do it in a thread that lays out another."""
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)


class CanvasLaws(test_laws.Laws):
    """The same user, watched by a canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.app = QApplication.instance() or QApplication([])
        self.session = Session()
        self.follow()
        self.view = MapView(self.session, arrange=lay_out)
        self.view.resize(900, 600)
        self.view.projection.patience = 0.0

    def follow(self) -> None:
        if self.session.document is not self.document:
            self.session.show(self.document, self.file.history)

    @rule()
    def open_again(self) -> None:
        super().open_again()
        self.follow()

    @rule(number=test_laws.NUMBER)
    def show_map(self, number: int) -> None:
        if map := self.pick(Map, number):
            self.session.show_map(map)

    @rule(draft=st.sampled_from(["reason", "objection", "sibling", "claim"]), words=test_laws.WORDS, ends=st.booleans())
    def type_on_the_map(self, draft: str, words: str, ends: bool) -> None:
        self.session.select(self.view.ids()[-1:])
        getattr(self.view, f"begin_{draft}")()
        self.view.writing.editor.setPlainText(words)
        (self.view.writing.finish if ends else self.view.writing.cancel)()

    @rule(patience=st.sampled_from([0.0, 0.5]))
    def wait_for_the_layout(self, patience: float) -> None:
        self.view.projection.patience = patience

    @rule()
    def look(self) -> None:
        fresh_session = Session()
        fresh_session.show(self.document, self.file.history)
        if self.session.map is not None:
            fresh_session.show_map(self.session.map)
        fresh = MapView(fresh_session, arrange=lay_out)
        self.view.projection.arrange_anew()  # else what was not touched stands as it stood
        assert at_rest(self.view) == at_rest(fresh)
        assert self.view.map_scene.painted() == fresh.map_scene.painted()
        fresh.close_layout()
        fresh_session.close()
        delete(fresh)

    def teardown(self) -> None:
        self.look()
        self.view.close_layout()
        delete(self.view)
        self.session.close()
        QCoreApplication.processEvents()
        super().teardown()


TestCanvasLaws = CanvasLaws.TestCase
TestCanvasLaws.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
