"""A teacher brings a folder of maps from another program, and gets a folder of files, nothing overwritten."""

import json

from argmap.cli import main
from argmap.storage import read_document
from tests.sketch import outline


def mup(title: str) -> str:
    return json.dumps({"formatVersion": 3, "id": "root", "title": title, "ideas": {"1": {"title": title, "id": 1}}})


def test_a_folder_of_maps_becomes_a_folder_of_files(tmp_path, capsys):
    maps, out = tmp_path / "Maps of class 9", tmp_path / "new"
    (maps / "Ada & Ben").mkdir(parents=True)
    (maps / "swans.mup").write_text(mup("All swans are white"))
    (maps / "swans.argdown").write_text("[Swans]: All swans are black")
    (maps / "Ada & Ben" / "death.mup").write_text(mup("Death is bad"))
    (maps / "broken.mup").write_text('{"title": ')
    (maps / "data.json").write_text("[1, 2]")
    (maps / "photo.png").write_bytes(b"\x89PNG")
    assert main(["import", str(maps), "-o", str(out)]) == 2
    told = capsys.readouterr()
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*.argmap")) == [
        "Ada & Ben/death.argmap",
        "swans 2.argmap",
        "swans.argmap",
    ]
    assert outline(read_document(out / "swans 2.argmap")[0]) == "All swans are white"
    assert "Imported 3 maps" in told.out and "1 could not be read" in told.out
    assert told.err.count("\n") == 1 and "broken.mup" in told.err


def test_what_is_there_is_left_as_it_is(tmp_path, capsys):
    (tmp_path / "a.mup").write_text(mup("A"))
    out = tmp_path / "out"
    assert main(["import", str(tmp_path), "-o", str(out)]) == 0
    before = (out / "a.argmap").read_bytes()
    (tmp_path / "b.mup").write_text(mup("B"))
    assert main(["import", str(tmp_path), "-o", str(out)]) == 0
    assert (out / "a.argmap").read_bytes() == before
    assert "Imported 1 map to" in capsys.readouterr().out


def test_several_files_go_into_one_folder(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.mup").write_text(mup(name))
    out = tmp_path / "out"
    assert main(["import", str(tmp_path / "a.mup"), str(tmp_path / "b.mup"), "-o", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.argmap", "b.argmap"]


def test_a_folder_without_maps_is_refused_in_words(tmp_path, capsys):
    (tmp_path / "x.png").write_bytes(b"")
    assert main(["import", str(tmp_path), "-o", str(tmp_path / "out")]) == 2
    assert "no map" in capsys.readouterr().err
