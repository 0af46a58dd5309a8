"""Every command that the documentation shows runs, in the order in which its page has it; links lead somewhere."""

import io
import re
import shlex
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from argmap import cli

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
SKIPPED = {
    "--watch": "runs until Ctrl+C",
    "argmap mcp": "talks with an assistant until that ends",
    "argmap FILE": "opens a window",
}
"""What is not run, by what the command holds, and why."""


def commands(page: Path) -> list[str]:
    """Return the commands of argmap that a page shows in blocks, without what is said about them behind blanks."""
    found = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for line in re.sub(r"\\\n\s*", "", block).splitlines():
            line = re.split(r"\s{3,}|\s+# ", line.removeprefix("$ "))[0]
            if re.match(r"(?:cat \S+ \| )?argmap(?: |$)", line):
                found.append(line)
    return found


def reason_to_skip(command: str) -> str:
    return next((why for part, why in SKIPPED.items() if part in command), "")


WITH = [page for page in PAGES if any(not reason_to_skip(line) for line in commands(page))]
NOT_RUN = [line for page in PAGES for line in commands(page) if reason_to_skip(line)]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that pages take for granted."""
    folder = tmp_path_factory.mktemp("docs")

    def argmap(*words: object) -> None:
        assert cli.main([str(word) for word in words]) == 0

    shutil.copy(DOCS / "tutorial" / "phones.txt", folder)
    for article in (ROOT / "tests" / "stories" / "articles").glob("*.txt"):
        shutil.copy(article, folder)
    shutil.copy(folder / "merchants.txt", folder / "article.txt")
    (folder / "page.html").write_text(
        "<html><body><p>“Cameras help us,” said Sheriff Lopez. “They do not,” said the ACLU.</p>"
        "<p>“We sell them to both,” said Amazon.</p></body></html>",
        encoding="utf-8",
    )
    argmap("sample", folder / "sample.argmap")
    shutil.copy(folder / "sample.argmap", folder / "map.argmap")
    question = "Should phones stay in lockers all day?"
    sides = ["--side", "Maria Lopez=for", "--side", "Tom Berger=against"]
    argmap("draft", folder / "phones.txt", "-o", folder / "lesson.argmap", "--question", question, *sides)
    for name in ("ours", "theirs"):
        shutil.copy(folder / "lesson.argmap", folder / f"{name}.argmap")
    argmap("export", folder / "lesson.argmap", folder / "debate.argdown")
    argmap("export", folder / "lesson.argmap", folder / "debate.mup")
    shutil.copy(folder / "debate.argdown", folder / "notes.argdown")
    (folder / "old-maps").mkdir()
    shutil.copy(folder / "debate.mup", folder / "old-maps")
    return folder


@pytest.mark.parametrize("page", WITH, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_commands_of_a_page_run(page, prepared, tmp_path, monkeypatch, capsysbinary):
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    for line in commands(page):
        if reason_to_skip(line):
            continue
        # What a page makes anew may have been prepared for another page.
        words = shlex.split(line, posix=True)
        if words[0] == "cat":
            given = io.BytesIO(Path(words[1]).read_bytes())
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=given, isatty=lambda: False))
            words = words[3:]
        if ">" in words:
            words = words[: words.index(">")]
        words = [
            name for word in words[1:] for name in (sorted(map(str, Path().glob(word))) if "*" in word else [word])
        ]
        made = next(
            (words[at + 1] for at, word in enumerate(words) if word == "-o"), words[1] if words[0] == "new" else ""
        )
        if words[0] == "sample":
            made = words[1]
        if made:
            Path(made).unlink(missing_ok=True)
        capsysbinary.readouterr()
        assert cli.main(words) == 0, (line, capsysbinary.readouterr().err.decode())


@pytest.mark.parametrize("command", NOT_RUN)
def test_commands_that_are_not_run(command):
    pytest.skip(reason_to_skip(command))


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a page."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    words = [re.sub(r"[^\w\s-]", "", title.lower()).strip() for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)]
    return {re.sub(r"[\s-]+", "-", word) for word in words}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_of_a_page_lead_somewhere(page):
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def test_the_site_has_every_page_once():
    import yaml

    with (ROOT / "packaging" / "mkdocs.yml").open(encoding="utf-8") as file:
        config = yaml.safe_load(file)
    todo, named = [config["nav"]], []
    while todo:
        match todo.pop():
            case str() as name:
                named.append(name)
            case list() as rows:
                todo += rows
            case dict() as row:
                todo += row.values()
    there = sorted(page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md"))
    assert sorted(named) == there, "name new pages in packaging/mkdocs.yml"
