"""Where the program keeps what is the user's own: where each system wants it."""

from pathlib import Path

import pytest

from argmap import paths


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("linux", {}, ".local/share/argmap"),
        ("linux", {"XDG_DATA_HOME": "data"}, "data/argmap"),
        ("linux", {"XDG_DATA_HOME": " "}, ".local/share/argmap"),
        ("darwin", {"XDG_DATA_HOME": "data"}, "Library/Application Support/argmap"),
        ("win32", {}, "AppData/Local/argmap"),
        ("win32", {"LOCALAPPDATA": "local"}, "local/argmap"),
    ],
)
def test_the_users_own_folder_lies_where_the_system_keeps_such_data(
    system: str, variables: dict[str, str], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, str(tmp_path / value) if value.strip() else value)
    assert paths.user_data() == tmp_path / folder
    assert (tmp_path / folder).is_dir()


@pytest.mark.parametrize(
    ("question", "name"),
    [
        (
            "'Meth. We're On It' South Dakota campaign is working Kristi Noem says",
            "Meth. We're On It South Dakota campaign is working Kristi",
        ),
        ("“Close the square?”", "Close the square"),
        ("Council votes on exception to ban;", "Council votes on exception to ban"),
        ("A/B: why?", "A B why"),
        ("«»", "Map"),
        ("x" * 90, "x" * 60),
    ],
)
def test_the_name_of_a_new_file_is_whole_words_of_its_question_without_quotation_marks(
    question: str, name: str, tmp_path: Path
) -> None:
    assert paths.free_path(tmp_path, question) == tmp_path / f"{name}.argmap"
