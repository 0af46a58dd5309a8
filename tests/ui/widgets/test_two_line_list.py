"""A list of records keeps its place and its selection while it follows the document."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.ui.widgets.record_list import RecordRow
from argmap.ui.widgets.two_line_list import MANY, TwoLineList


def rows(names: str) -> list[RecordRow]:
    return [RecordRow(name.lower(), name, found_by=f"{name} friend".casefold()) for name in names.split()]


def shown(qtbot: QtBot, names: str) -> tuple[TwoLineList, list[str]]:
    made = TwoLineList(1, 400)
    qtbot.addWidget(made)
    made.show_rows(rows(names))
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    return made, chosen


def texts(view: TwoLineList) -> str:
    return " ".join(str(view.model().index(row, 0).data()) for row in range(view.count()))


def test_what_is_selected_stays_so_whatever_comes_and_goes_around_it(qtbot: QtBot) -> None:
    view, chosen = shown(qtbot, "Ann Bob Eve")
    view.mark("bob")
    for names in ("Ann Ada Bob Eve", "Bob Eve", "Eve Tom Bob", "Bob"):
        view.show_rows(rows(names))
        assert texts(view) == names
        assert (view.current_id, view.selected_ids()) == ("bob", ["bob"])
    assert chosen == []  # the user has gone nowhere


def test_where_the_selected_row_goes_the_next_one_is_selected(qtbot: QtBot) -> None:
    view, chosen = shown(qtbot, "Ann Bob Eve")
    view.mark("bob")
    view.show_rows(rows("Ann Eve"))
    assert view.selected_ids() == ["eve"]
    view.show_rows(rows("Ann"))
    assert view.selected_ids() == ["ann"]
    view.show_rows([])
    assert (view.selected_ids(), chosen) == ([], [])


def test_without_a_selection_none_comes_by_itself(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, "Ann Bob")
    view.show_rows(rows("Bob"))
    assert view.selected_ids() == []


def test_a_row_that_says_something_else_is_only_written_anew(qtbot: QtBot) -> None:
    view, _ = shown(qtbot, "Ann Bob")
    touched: list[tuple[int, int]] = []
    view.model().dataChanged.connect(lambda first, last, roles: touched.append((first.row(), last.row())))
    view.model().rowsInserted.connect(lambda *_: touched.append((-1, -1)))
    view.show_rows([*rows("Ann"), RecordRow("bob", "Robert")])
    assert (texts(view), touched) == ("Ann Robert", [(1, 1)])


def test_rows_are_found_by_all_words_in_any_order(qtbot: QtBot) -> None:
    view, chosen = shown(qtbot, "Ann Bob")
    view.look_for("FRIEND an")
    assert texts(view) == "Ann"
    view.look_for("")
    assert (texts(view), chosen) == ("Ann Bob", [])


def test_rows_of_a_long_list_are_equally_high_and_those_of_a_short_one_as_high_as_their_texts(qtbot: QtBot) -> None:
    view = TwoLineList(2, 400)
    qtbot.addWidget(view)
    view.resize(200, 600)
    view.show()
    for count, equal in ((3, False), (MANY + 1, True), (3, False)):
        view.show_rows([RecordRow(f"{n}", "words " * (20 if n % 2 else 1)) for n in range(count)])
        QApplication.processEvents()
        one, other = (view.visualRect(view.model().index(row, 0)).height() for row in (0, 1))
        assert (one == other) is equal
        assert other >= one
