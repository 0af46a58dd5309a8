"""Every text that a user can see is found by lupdate, under the context in which the program looks for it."""

import ast
import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)

MESSAGES = {"tr", *translations.MESSAGES}
NOOPS = {"translate", "QT_TRANSLATE_NOOP"}
SHOWS = {
    *("setText", "setToolTip", "setWindowTitle", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTitle"),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "setInformativeText",
        "setLabelText",
        "setHtml",
        "setHeaderData",
    ),
    *("setTabText", "setTabToolTip", "addTab", "addAction", "addMenu", "addButton", "addRow", "addItem", "showMessage"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("QDockWidget", "QMessageBox", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getText"),
    *("emit", "tell", "edit", "say"),
}
"""What shows its texts on screen, or keeps them to be shown."""
COUNT = re.compile(r"%L?n|\((?:\w*/\w*|s)\)")
LETTERS = re.compile(r"[A-Za-z]{2}")
NOT_WORDS = {
    "argmap",  # the name is the same everywhere
    "– argmap",
    "Title",  # a key of PNG files
    "Import",  # the edit of a document that nobody sees
    "Try",  # another one
}
NO_LISTS = {
    "argmap/picture/attribution.py": 1,  # a source is named as a library does: title, author, date
    "argmap/picture/web_outline.py": 2,  # the same, with links in it; claims to go back to
}
"""How often ", " joins what is no list."""
MARKUP = re.compile("<[^>]*>|&[a-z]+;|\0")
SEEN_ELSEWHERE = ("argmap/cli.py", "argmap/console.py", "argmap/commands/")
"""What is written to a terminal, where scripts read it, is English."""


class Text(NamedTuple):
    """A literal text and where it stands; `context` is the class whose `tr` translates it."""

    place: str
    context: str
    text: str
    counts: bool


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "argmap").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call, str, str]]:
    """Yield (class, call, the function's name, what stands before its dot)."""

    def walk(node: ast.AST, inside: str) -> Iterator[tuple[str, ast.Call, str, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                match child.func:
                    case ast.Name(id=name):
                        yield inside, child, name, ""
                    case ast.Attribute(value=value, attr=name):
                        yield inside, child, name, ast.unparse(value)
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else inside)

    yield from walk(tree, "")


def marked() -> Iterator[Text]:
    """Yield each text that the code marks to be translated."""
    for file, tree in modules():
        for inside, call, name, before in calls(tree):
            place = f"{file}:{call.lineno}"
            if name in MESSAGES and before in {"", "self"} and call.args:
                context, text = inside if before == "self" else "", call.args[0]
                counts = len(call.args) > 2 and name != "Label"
            elif name in NOOPS and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
                context, text = ast.literal_eval(call.args[0]), call.args[1]
                counts = len(call.args) > 3
            else:
                continue
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield Text(place, context, text.value, counts)
            elif isinstance(text, ast.JoinedStr | ast.BinOp | ast.IfExp):
                yield Text(place, context, ast.unparse(text), counts)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], bool]:
    """What lupdate finds: context and text, and whether it is counted."""
    file = tmp_path_factory.mktemp("texts") / "argmap_xx.ts"
    assert translations.update(file, "xx") == 0
    texts = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name") or "", message.findtext("source") or ""
            texts[key] = message.get("numerus") == "yes"
    return texts


def test_lupdate_finds_every_text_that_is_marked(found: dict[tuple[str, str], bool]):
    missed = [text for text in marked() if (text.context, text.text) not in found]
    assert "\n".join(map(str, missed)) == ""
    assert len(found) > 800


def test_what_lupdate_finds_is_what_the_program_looks_for(found: dict[tuple[str, str], bool]):
    known = {(text.context, text.text) for text in marked()}
    assert "\n".join(map(str, set(found) - known)) == ""


def test_what_is_counted_has_a_plural(found: dict[tuple[str, str], bool]):
    wrong = [text for text in marked() if text.counts != bool(COUNT.search(text.text))]
    wrong += [text for text in marked() if found.get((text.context, text.text)) not in {None, text.counts}]
    assert "\n".join(map(str, wrong)) == ""


def literals(node: ast.AST) -> Iterator[str]:
    """Yield the texts in an argument that nothing translates, without values and markup."""
    match node:
        case ast.Constant(value=str(text)):
            yield MARKUP.sub(" ", text).strip()
        case ast.JoinedStr(values=values):
            parts = [str(part.value) if isinstance(part, ast.Constant) else "\0" for part in values]
            yield MARKUP.sub(" ", "".join(parts)).strip()
        case ast.IfExp(body=left, orelse=right) | ast.BinOp(left=left, right=right):
            yield from literals(left)
            yield from literals(right)
        case ast.BoolOp(values=values):
            for value in values:
                yield from literals(value)
        case ast.Call(func=ast.Attribute(value=value, attr="format" | "replace")):
            yield from literals(value)


def test_no_text_is_shown_untranslated():
    shown = [
        f"{file}:{call.lineno} {text!r}"
        for file, tree in modules()
        for _, call, name, _ in calls(tree)
        if name in SHOWS and not file.startswith(SEEN_ELSEWHERE)
        for argument in call.args
        for text in literals(argument)
        if LETTERS.search(text) and text not in NOT_WORDS
    ]
    assert "\n".join(shown) == ""


def test_no_list_is_joined_by_hand():
    joined = Counter(
        file
        for file, tree in modules()
        if file.startswith(("argmap/ui", "argmap/picture"))
        for _, call, name, before in calls(tree)
        if name == "join" and before in {"', '", "' and '", "'; '"}
    )
    assert joined == NO_LISTS


def test_the_history_keeps_messages_and_no_translations():
    kept = [
        f"{file}:{call.lineno}"
        for file, tree in modules()
        for _, call, name, _ in calls(tree)
        if name == "edit" and call.args and isinstance(call.args[0], ast.Call)
        if ast.unparse(call.args[0].func) in {"tr", "self.tr", "translated"}
    ]
    assert kept == []
