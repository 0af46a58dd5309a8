"""Discussions from Kialo come in whole in both layouts, and go out in the older one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import kialo
from argmap.formats.maps.import_words import report_lines
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Passage, Source, Stance
from tests.formats.maps.whole_maps import SAID, maps, shared, told
from tests.sketch import argument, claim, large, outline, sketch, the_map
from tests.text.growth import is_linear

OLD = r"""Discussion Title: Should cats live indoors?

1. Cats should live indoors.
1.1. Pro: Streets are [dangerous](https://example.org/cats_(streets)) for cats.
1.1.1. Con: Not \(all\) streets.
1.1.2. Con: -> See 1.2.
1.2. Con: Cats like to roam,
and nobody may
stop them.
1.2.1. Pro: -> See 1.1.1.
1.10. Con: -> See 1.1.1
"""

NEW = """\ufeffDiscussion Name:
Should cats live indoors?

1. Thesis:
Cats should live indoors.

  1.1. Pro:
  Streets are dangerous [1], as a study [2] shows (p. 5 [3]).
  The list has
  2. entries [77].

    1.1.1. Con:
    Sources are thin [1].

  1.2. Con:
  -> See 1.1.1.

Sources:
[1] https://example.org/streets
"Every second cat dies
[12] in a street.

So we found."
[2] https://example.org/bare
[3] https://example.org/streets
“The rest lives.”
"""

SEVERAL = """Discussion Title: Best pet

1. Question:
Which pet is best?

  1.1. Thesis:
  Cats

    1.1.1. Pro:
    They purr

  1.2. Thesis:
  Dogs
"""


def imported(text):
    found = kialo.read(text)
    document = Document(found)
    assert not list(rules.problems(document, KINDS.values()))
    return document, "\n".join(map(str, report_lines(found)))


def again(document):
    return kialo.write(document, the_map(document))


def test_the_older_layout_is_read():
    document, _ = imported(OLD)
    assert document.all(Map)[0].question == "Should cats live indoors?"
    assert outline(document).splitlines()[:5] == [
        "Cats should live indoors.",
        "  + Streets are dangerous for cats.",
        "    - Not (all) streets.",
        "    - Cats like to roam, and nobody may stop them.",
        "      + Not (all) streets.",
    ]
    assert (
        document.get(claim(document, "Streets are dangerous for cats."), Claim).note
        == "https://example.org/cats_(streets)"
    )


def test_links_are_second_places_of_the_same_claim():
    document, _ = imported(OLD)
    linked = claim(document, "Not (all) streets.")
    assert sorted(a.stance for a in document.referrers(linked, Argument, "premises")) == ["con", "con", "pro"]


def test_a_circle_of_links_is_kept_aside_and_given_back():
    text = "Discussion Title: Q\n\n1. A\n1.1. Pro: B\n1.1.1. Con: C\n1.1.1.1. Pro: -> See 1.1.\n"
    document, report = imported(text)
    assert "Kept aside: 1 circle of reasons" in report
    assert again(document) == text


def test_the_newer_layout_is_read_with_its_sources():
    document, _ = imported(NEW)
    said = document.get(
        claim(document, "Streets are dangerous, as a study shows (p. 5). The list has 2. entries [77]."), Claim
    )
    first, second = (document.get(id, Passage) for id in said.passages)
    assert first.exact == "Every second cat dies\n[12] in a street.\n\nSo we found."
    assert second.exact == "The rest lives."
    assert document.get(first.source, Source).address == "https://example.org/streets"
    assert first.source == second.source
    assert said.note == "https://example.org/bare"
    thin = claim(document, "Sources are thin.")
    assert [a.stance for a in document.referrers(thin, Argument, "premises")] == [Stance.CON, Stance.CON]


def test_several_theses_stand_side_by_side():
    document, _ = imported(SEVERAL)
    assert document.all(Map)[0].question == "Which pet is best?"
    assert outline(document) == "Cats\n  + They purr\nDogs"
    assert outline(imported(again(document))[0]) == outline(document)
    assert (
        outline(imported("Discussion Title: Q\n\n1. Q\n1.1. Cats\n1.1.1. Pro: Purr\n1.2. Dogs\n")[0])
        == "Cats\n  + Purr\nDogs"
    )


def test_what_is_written_is_read_back_and_written_the_same():
    for text in (OLD, NEW, SEVERAL):
        document, _ = imported(text)
        written = again(document)
        back, _ = imported(written)
        assert outline(back) == outline(document)
        assert again(back) == written
        assert [p.exact for p in back.all(Passage)] == [p.exact for p in document.all(Passage)]


def test_kialo_is_told_from_other_texts():
    assert all(map(kialo.recognizes, (OLD, NEW, SEVERAL, "1. Thesis\n1.1. Pro: Reason")))
    assert not any(
        map(kialo.recognizes, ("", "1. First\n2. Second", "A talk about Kialo.\nDiscussion Title: no", "1.1. Pro: x"))
    )


def test_what_hangs_on_a_link_hangs_on_its_claim():
    document, report = imported(
        "1. A\n1.1. Pro: B\n1.2. Con: -> See 1.1.\n1.2.1. Con: C\n1.3. Pro: -> See 9.9.\n1.8.1. Pro: D\n"
    )
    assert argument(document, "C") and document.get(argument(document, "C"), Argument).target == claim(document, "B")
    assert "Left out: 1 link to claims that are not there" in report
    assert "Read differently: 1 claim whose target is missing" in report


@given(maps(texts=SAID.map(lambda text: " ".join(text.split())), notes=st.just("")))
@settings(max_examples=40, deadline=None)
def test_what_the_table_says_comes_back(document):
    if any(len(a.premises) > 1 or document.find(a.target, Argument) for a in document.all(Argument)):
        written = again(document)
        assert again(imported(written)[0]) == written
    else:
        assert told(imported(again(document))[0], ("text",), folds=False) == told(document, ("text",), folds=False)


def test_undercuts_and_co_premises_become_reasons_of_their_own():
    text = again(sketch("Pets\n  + Purr & Calm\n    _ No"))
    assert text.splitlines()[2:] == ["1. Pets", "1.1. Pro: Purr", "1.1.1. Con: No", "1.2. Pro: Calm"]


FOLDER = shared("kialo")


@pytest.mark.skipif(FOLDER is None, reason="the shared files are not here")
@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.txt")) if FOLDER else [])
def test_shared_files_are_written_as_they_were_read(name):
    text = (FOLDER / name).read_text("utf-8")
    assert again(imported(text)[0]) == text.replace("\r\n", "\n").rstrip("\n") + "\n"


PIECES = st.sampled_from(
    [
        "1.",
        "1.1.",
        "1.2.",
        "2.",
        " Pro: ",
        " Con:",
        " Thesis:\n",
        "\n",
        "-> See 1.1.",
        "[1]",
        "[1](u)",
        "Sources:\n",
        '"',
        "\\",
        "x",
        "\0",
        "\ud800",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=100, deadline=None)
def test_anything_gives_a_map_or_one_sentence(text):
    kialo.recognizes(text)
    try:
        document, _ = imported(text)
    except UserError as trouble:
        assert "\n" not in str(trouble)
    else:
        again(document).encode()


def test_reading_and_writing_take_time_in_proportion_to_the_claims():
    for make in (
        lambda many: (
            "1. A\n" + "".join(f"1.{n}. Pro: [[[[ text {n}\n1.{n}.1. Con: -> See 1.2.\n" for n in range(2, many))
        ),
        lambda many: (
            "1. A\n"
            + "[" * many * 10
            + "\nSources:\n"
            + "".join(f'[{n}] http://a.b\n"word {n}"\n' for n in range(many))
        ),
    ):
        written = {many: make(many) for many in (400, 1200)}
        assert is_linear(lambda many, written=written: kialo.read(written[many]), 400, 3, slack=1.6)
    documents = {many: large(many) for many in (300, 900)}
    assert is_linear(lambda many: again(documents[many]), 300, 3, slack=2)
