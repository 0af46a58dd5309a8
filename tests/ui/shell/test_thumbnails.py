"""Small pictures of recent maps: made after a pause, shown on the welcome page, and never of what is only read."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.ui.shell.thumbnails import MOST, SIZE, folder, place
from argmap.ui.shell.welcome import RecentRow
from argmap.ui.shell.window import Window


def made(window: Window, qtbot: QtBot, question: str) -> Path:
    """Make a map, wait for its picture, and return the path of the map."""
    window.files.new(question)
    with window.session.edit("Add") as edit:
        map_commands.add_claim(edit, "Yes", window.session.map)
    qtbot.waitUntil(lambda: window.view.small_picture() is not None and window.view.is_settled(), timeout=5000)
    window.thumbnails.make()
    path = window.session.path
    assert path is not None
    qtbot.waitUntil(place(path).exists, timeout=5000)
    return path


def row(window: Window) -> RecentRow:
    return next(row for row in window.welcome.findChildren(RecentRow) if row.isVisible())


def test_the_welcome_page_shows_how_a_map_looked(window: Window, qtbot: QtBot) -> None:
    made(window, qtbot, "Should homework go?")
    window.go_home()
    qtbot.waitUntil(lambda: not row(window).picture.pixmap().isNull(), timeout=5000)
    assert row(window).picture.pixmap().width() <= SIZE.width()
    assert row(window).height() >= row(window).picture.height()


def test_no_picture_is_made_of_a_map_that_can_only_be_read(window: Window, qtbot: QtBot) -> None:
    path = made(window, qtbot, "Should homework go?")
    place(path).unlink()
    window.session.file.read_only = True
    window.thumbnails.make()
    qtbot.wait(100)
    assert not place(path).exists()


def test_a_picture_that_cannot_be_read_is_left_out(window: Window, qtbot: QtBot) -> None:
    path = made(window, qtbot, "Should homework go?")
    place(path).write_bytes(b"no picture")
    answers: list[object] = []
    window.thumbnails.load([str(path)], answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    assert answers == [{}]


def test_only_so_many_pictures_are_kept_and_a_forgotten_map_takes_its_own_with_it(window: Window, qtbot: QtBot) -> None:
    folder().mkdir(parents=True)
    for number in range(MOST + 5):
        (folder() / f"{number}.png").touch()
    path = made(window, qtbot, "Should homework go?")
    qtbot.waitUntil(lambda: len(list(folder().iterdir())) <= MOST, timeout=5000)
    window.thumbnails.forget(str(path))
    qtbot.waitUntil(lambda: not place(path).exists(), timeout=5000)
