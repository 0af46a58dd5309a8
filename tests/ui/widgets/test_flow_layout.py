"""Widgets that flow like words stand about one middle line, and hidden ones leave no gap."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from argmap.ui.widgets.flow_layout import Flow


def test_a_row_stands_about_one_middle_line_and_hidden_ones_leave_no_gap(qtbot: QtBot) -> None:
    page, row, labels = QWidget(), Flow(10), [QLabel() for _ in range(4)]
    qtbot.addWidget(page)
    for label, high in zip(labels, (20, 20, 40, 20), strict=True):
        label.setFixedSize(50, high)
        row.addWidget(label)
    labels[1].hide()
    page.setLayout(row)
    page.resize(120, 200)
    page.show()
    first, _, high, last = (label.geometry() for label in labels)
    assert (first.left(), high.left()) == (0, 60)
    assert first.center().y() == high.center().y()
    assert (last.left(), last.top()) == (0, 50)
