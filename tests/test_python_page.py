"""The examples of docs/python.md run as they stand."""

import json
import re
from pathlib import Path

from argmap import cli

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "python.md").read_text("utf-8")


def test_the_first_example_reads_and_exports_a_map(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["sample", "map.argmap"]) == 0
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(example, {})
    told = capsys.readouterr().out
    assert "pro [" in told and "con [" in told and "verified" in told
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def test_every_name_of_the_table_is_there(tmp_path):
    import argmap

    assert cli.main(["sample", str(tmp_path / "map.argmap")]) == 0
    document = argmap.open(tmp_path / "map.argmap")
    map = document.maps[0]
    quotation = document.quotations[0]
    things = {"document": document, "map": map, "claim": map.claims[0], "argument": map.arguments[0]}
    things |= {"quotation": quotation, "source": quotation.source}
    rows = dict(re.findall(r"^\| (\w+) \| (.*?) \|$", PAGE, re.MULTILINE))
    for name, thing in things.items():
        for word in re.findall(r"`(\w+)[`(]", rows[name]):
            assert word == "None" or hasattr(thing, word), (name, word)


def test_the_setting_for_assistants_names_a_command():
    (setting,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    server = json.loads(setting)["mcpServers"]["argmap"]
    assert server["command"] == "argmap" and server["args"][0] in cli.COMMANDS
