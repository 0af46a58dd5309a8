"""A map on a screen that nobody sees, laid out without a process of its own."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from argmap.cancellation import Cancellation
from argmap.layout import Arrangement, ArrangementKind, Graph, Options
from argmap.layout.compact import arrange_compact
from argmap.layout.pipeline import coarse
from argmap.model.document import Document
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from tests.sketch import sketch

KEPT: list[MapView] = []
"""Views that were shown: Python must not find them as garbage, which it may do in a thread that lays out another."""


def lay_out(graph: Graph, options: Options, cancellation: Cancellation) -> Arrangement:
    if options.kind is ArrangementKind.COMPACT and graph.boxes:
        return arrange_compact(graph, options, cancellation)
    return coarse(graph, options)


def settle(view: MapView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view.is_settled, timeout=5000)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., MapView]]:
    """Return a function that shows a sketch, in rows unless said otherwise, or a document on a map of its own."""
    shown: list[MapView] = []

    def made(
        text: str | Document, width: int = 1200, height: int = 800, kind: ArrangementKind = ArrangementKind.TREE
    ) -> MapView:
        session = Session()
        session.show(sketch(text, arrangement=kind) if isinstance(text, str) else text)
        view = MapView(session, arrange=lay_out)
        view.resize(width, height)
        qtbot.addWidget(view)
        view.show()
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus, timeout=5000)
        qtbot.waitUntil(view.is_settled, timeout=5000)
        shown.append(view)
        KEPT.append(view)
        return view

    yield made
    for view in shown:
        view.close_layout()
