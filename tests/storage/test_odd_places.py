"""What is told where there is no file that could be a map, or no place for one."""

import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from argmap import cli
from argmap.errors import UserError
from argmap.model import map_commands
from argmap.storage import new_file, open_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes are another thing on Windows")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as the name of a socket needs it."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made).resolve()


def a_pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def a_socket(path: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))
    return path


def a_folder(path: Path) -> Path:
    path.mkdir()
    return path


def a_link_to_itself(path: Path) -> Path:
    path.symlink_to(path.name)
    return path


def links_in_a_circle(path: Path) -> Path:
    path.symlink_to("b")
    path.with_name("b").symlink_to("c")
    path.with_name("c").symlink_to(path.name)
    return path


def a_name_below_links_in_a_circle(path: Path) -> Path:
    return links_in_a_circle(path) / "x.argmap"


def a_link_to_a_pipe(path: Path) -> Path:
    path.symlink_to(a_pipe(path.with_name("pipe")))
    return path


def a_dangling_link(path: Path) -> Path:
    path.symlink_to("nowhere.argmap")
    return path


def a_name_below_a_file(path: Path) -> Path:
    path.touch()
    return path / "x.argmap"


def a_long_name(path: Path) -> Path:
    return path.with_name("x" * 300)


def a_name_that_leaves_no_room_for_a_lock(path: Path) -> Path:
    return path.with_name("x" * 253)


def a_long_path(path: Path) -> Path:
    return path.joinpath(*["d" * 200] * 25, "x.argmap")


PLACES: list[Callable[[Path], Path]] = [
    a_pipe,
    a_socket,
    a_folder,
    a_link_to_itself,
    links_in_a_circle,
    a_name_below_links_in_a_circle,
    a_link_to_a_pipe,
    a_dangling_link,
    a_name_below_a_file,
    a_long_name,
    a_name_that_leaves_no_room_for_a_lock,
    a_long_path,
]


@pytest.mark.parametrize("make", PLACES, ids=lambda make: make.__name__)
def test_where_no_map_can_be_one_sentence_says_so(
    folder: Path, make: Callable[[Path], Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    good = tmp_path / "good.argmap"
    with new_file(good) as file, file.document.edit("New map") as edit:
        map_commands.add_map(edit, "Cats?")
    place = make(folder / "x.argmap")
    before = sorted(folder.rglob("*"))
    for command in (["info", str(place)], ["check", str(place)], ["new", str(place), "--question", "Cats?"]):
        assert cli.main(command) == 2
        told = capsys.readouterr().err
        assert told.startswith("argmap: ") and told.count("\n") == 1
    for act in (open_file, new_file):
        with pytest.raises(UserError):
            act(place)
    if make is not a_dangling_link:
        with open_file(good) as file, pytest.raises(UserError):
            file.store.copy_to(place)
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("device", ["/dev/null", "/dev/tty", "/dev/zero"])
def test_a_device_is_not_opened_as_a_map(device: str) -> None:
    """Only opened: a test that writes, and fails, must not cost the machine its devices."""
    with pytest.raises(UserError, match="is not a file that could hold a map"):
        open_file(device)
