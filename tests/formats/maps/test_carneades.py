"""Carneades: statements and arguments are read, and issues, assumptions, schemes and expected labels come back."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import carneades, map_file
from argmap.formats.maps.carneades import yaml_tree
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Map, Stance
from tests.formats.maps.node_graphs import map_of, whole
from tests.sketch import argument, claim, outline, sketch, the_map

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "formats" / "carneades"

WALK = """
meta: {title: 'Shall we walk?', note: 2020-01-02}
statements:
  walk: Let us walk.
  ¬walk: Let us not walk.
  sun: {text: The sun shines., assumed: true}
  rain: It rains.
  blind: {text: I cannot see., label: out}
  "no": Nobody says so.
  ¬app(a1): The step fails.
issues:
  i1: {positions: [walk, ¬walk], standard: CCE}
  i2: {positions: [sun, rain]}
assumptions: [rain]
arguments:
  a1: {conclusion: walk, premises: {minor: sun, major: law}, undercutter: ¬app(a1), weight: 0.5}
  a2: {conclusion: ¬walk, premises: [rain], scheme: bias, parameters: [x, 1]}
  a3: {conclusion: ¬app(a1), premises: [blind]}
  a4: {conclusion: blind}
  a5: {conclusion: rain, premises: [rain]}
tests: {in: [sun], out: [walk, ¬walk], undecided: []}
"""


def read(text: str) -> Document:
    return whole(carneades.read(text))


def back(document: Document) -> object:
    return yaml.safe_load(carneades.write(document, map_of(document)))


def test_statements_arguments_negations_and_undercutters_are_read():
    document = read(WALK)
    assert [m.question for m in document.all(Map)] == ["Shall we walk?"]
    assert outline(document) == outline(
        sketch("""
            Let us walk.
              + The sun shines. & law
                _ I cannot see.
                - It rains.
              - It rains.
            Nobody says so.
        """)
    )
    assert back(document) == yaml.safe_load(WALK)


def test_changes_are_written():
    document = read(WALK)
    with document.edit("Change") as edit:
        map_commands.reword(edit, claim(document, "It rains."), "It pours.")
        map_commands.remove_claim(edit, claim(document, "I cannot see."))
        new = map_commands.add_claim(edit, "It is late.", map_of(document))
        map_commands.argue(edit, [new], Stance.CON, claim(document, "Let us walk."))
    written = back(document)
    assert written["statements"]["rain"] == "It pours." and "blind" not in written["statements"]
    assert all("blind" not in (a["conclusion"], *a["premises"]) for a in written["arguments"].values())
    assert written["arguments"]["a2"] == yaml.safe_load(WALK)["arguments"]["a2"]
    assert {"conclusion": "¬walk", "premises": ["s1"]} in written["arguments"].values()
    assert written["issues"] == yaml.safe_load(WALK)["issues"]
    again = read(carneades.write(document, map_of(document)))
    assert outline(again) == outline(document)


def test_a_map_of_ours_comes_back():
    document = sketch("Thesis\n  + A & B\n    _ C\n      - D\n  - E\n    _ F")
    text = carneades.write(document, the_map(document))
    assert yaml.safe_load(text)["issues"]["i1"] == {"positions": ["s1", "¬s1"]}
    again = read(text)
    assert outline(again) == outline(document)
    assert back(again) == yaml.safe_load(text)


def test_an_issue_of_rivals_is_drawn_as_an_objection_and_goes_with_it():
    document = read("statements: {a: Spain, b: Greece, c: Home}\nissues: {i: {positions: [a, b, c]}}\n")
    assert outline(document) == outline(sketch("Spain\n  - Greece\n  - Home"))
    with document.edit("Not rivals") as edit:
        edit.remove(argument(document, "Greece"))
    assert back(document)["issues"] == {"i": {"positions": ["a", "c"]}}
    with document.edit("Not rivals") as edit:
        edit.remove(argument(document, "Home"))
    assert "issues" not in back(document)


def test_an_undercutter_that_is_a_claim_is_drawn_as_one():
    text = "statements: {p: P, q: Q, u: U}\narguments: {a: {conclusion: p, premises: [q], undercutter: u}}\n"
    document = read(text)
    assert outline(document) == outline(sketch("P\n  + Q\n    _ U"))
    assert back(document) == yaml.safe_load(text)
    with document.edit("Add and remove") as edit:
        edit.remove(argument(document, "U"))
    assert "undercutter" not in back(document)["arguments"]["a"]


def test_statements_that_a_language_words_have_its_words():
    text = "language: {rain/0: It rained., in/2: '%s holds %v.'}\nassumptions: [rain, 'in(box, f(a, b))', odd(]\n"
    document = read(text)
    assert sorted(c.text for c in document.all(Claim)) == ["It rained.", "box holds f(a,b).", "odd("]
    assert back(document) == yaml.safe_load(text)


IDS = st.sampled_from(["p", "¬p", "q", "~q", "-p", "¬app(a)", "app(b)", "no", "1", "r s"])
WORDS = st.one_of(IDS, st.integers(0, 9), st.booleans(), st.none(), st.text("ab: #'\n-", max_size=5), st.dates())
ODD = st.one_of(WORDS, st.lists(IDS, max_size=2), st.dictionaries(IDS, WORDS, max_size=2))
ARGUMENTS = st.fixed_dictionaries(
    {"conclusion": IDS, "premises": st.one_of(st.lists(IDS, max_size=3), st.dictionaries(WORDS, IDS, max_size=2), ODD)},
    optional={"undercutter": IDS, "scheme": WORDS, "weight": ODD},
)
ISSUES = st.one_of(st.fixed_dictionaries({"positions": st.lists(IDS, max_size=3)}, optional={"standard": ODD}), ODD)
STATEMENTS = st.one_of(WORDS, st.fixed_dictionaries({"text": WORDS}, optional={"assumed": ODD, "label": ODD}))
FILES = st.fixed_dictionaries(
    {},
    optional={
        "statements": st.one_of(st.dictionaries(st.one_of(IDS, WORDS), STATEMENTS, max_size=5), ODD),
        "arguments": st.one_of(st.dictionaries(WORDS, st.one_of(ARGUMENTS, ARGUMENTS, ODD), max_size=6), ODD),
        "issues": st.one_of(st.dictionaries(IDS, ISSUES, max_size=3), ODD),
        "assumptions": ODD,
        "tests": ODD,
        "meta": ODD,
        "language": ODD,
    },
)


@given(FILES)
@settings(max_examples=40, deadline=None)
def test_any_file_comes_back_as_it_was(content):
    text = yaml.safe_dump(content, allow_unicode=True)
    assert back(read(text)) == yaml.safe_load(text)


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 10)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "[]",
        "a: [",
        "{" * 5000,
        "- " * 5000,
        "? [a]\n: b",
        "a: !!python/object:os.system x",
        BOMB,
        "a: *b",
        "\x00",
    ],
    ids=ascii,
)
def test_what_cannot_be_read_is_told_in_one_sentence(text):
    with pytest.raises(UserError, match=r"^[^\n]{10,110}\.$"):
        carneades.read(text)


@pytest.mark.parametrize(
    "text",
    ["a: 0x1F\nb: 1:30\nc: .inf\nd: ~\n'e': 'no'\nno: yes\n1: '1'\n", "a: &x {b: 1}\nc: {<<: *x, d: 2}\n'!': '!'\n"],
)
def test_scalars_keep_their_types(text):
    assert yaml.safe_load(yaml_tree.write(yaml_tree.read(text))) == yaml.safe_load(text)


def test_a_file_is_known_by_its_sections():
    assert carneades.recognizes(WALK) and not carneades.recognizes("title: statements\n")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize("file", sorted(SHARED.glob("*.yml")) if SHARED.is_dir() else [], ids=lambda file: file.stem)
def test_shared_files_come_back_as_they_were(file):
    document = whole(map_file.read(file))
    assert back(document) == yaml.safe_load(file.read_text("utf-8"))
