"""What the command line prints as JSON is what docs/schemas promise to other programs."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from argmap import cli

SCHEMAS = Path(__file__).resolve().parents[1] / "docs" / "schemas"
ARTICLE = 'The mayor, Ann Bell, said: "Cars must go." According to Bo Hay, the town will wait. "No," he added.\n'
THREAD = "2 comments\n\nlena says:\nCars must go.\n\n    tom says:\n    > Cars must go.\n    Why?\n"


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return found


def printed(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> Any:
    assert cli.main([*words, "--json"]) == status
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    file = str(tmp_path / "sample.argmap")
    assert cli.main(["sample", file]) == 0
    capsys.readouterr()
    return file


@pytest.mark.parametrize("name", ["info", "check", "measure"])
def test_what_is_said_of_a_file_follows_its_schema(name: str, sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, name, sample)
    jsonschema.validate(found, schema(name))
    assert found.keys() == schema(name)["properties"].keys()


def test_what_is_read_follows_its_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {"article.txt": ARTICLE, "thread.txt": THREAD}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    found = printed(capsys, "read", "--text", *(str(tmp_path / name) for name in texts))
    wanted = schema("read")
    jsonschema.validate(found, wanted)
    article, thread = found["sources"]
    assert article["passages"] and thread["comments"]
    assert article.keys() == wanted["$defs"]["source"]["properties"].keys()
    assert article["passages"][0].keys() == wanted["$defs"]["passage"]["properties"].keys()
    assert thread["comments"][0].keys() == wanted["$defs"]["comment"]["properties"].keys()
    for passage in article["passages"]:
        assert ARTICLE[passage["start"] : passage["end"]] == passage["exact"]


@pytest.mark.parametrize("name", ["info", "check", "measure", "read"])
def test_each_schema_refuses_what_it_does_not_promise(name: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({}, schema(name))
