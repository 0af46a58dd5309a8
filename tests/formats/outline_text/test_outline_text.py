"""Outlines of every kind are read as claims with their sides, and what is written is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats import fragment_json
from argmap.formats.outline_text import indented, lines_of, read, write_html, write_text
from argmap.formats.outline_text.marks import has_mark
from argmap.formats.outline_text.outline_reader import DEEPEST, MOST_CHARACTERS, MOST_LINES
from argmap.model.fragment import of_outline, taken
from argmap.model.outline_lines import OutlineLine, Role
from tests.sketch import sketch, the_map

SIGNS = {Role.UNTOLD: "", Role.REASON: "+ ", Role.OBJECTION: "- ", Role.PREMISE: "& ", Role.UNDERCUT: "_ "}


def drawn(text: str | None) -> list[str]:
    assert text is not None
    return ["  " * line.depth + SIGNS[line.role] + line.text for line in read(text).lines]


@pytest.mark.parametrize(
    "text",
    [
        "Cats\n\tpurr\n\t\tsoftly\n\tare clean",
        "Cats\n  purr\n    softly\n  are clean",
        "Cats\n    purr\n        softly\n    are clean",
        "Cats\n\tpurr\n        softly\n    are clean",
        "- Cats\n  - purr\n    - softly\n  - are clean",
        "* Cats\n    * purr\n        * softly\n    * are clean",
        "• Cats\n\t– purr\n\t\t· softly\n\t– are clean",
        "•\tCats\no\tpurr\n▪\tsoftly\no\tare clean",
        "1. Cats\n1.1 purr\n1.1.1 softly\n1.2 are clean",
        "1) Cats\na) purr\ni. softly\nii. loudly\nb) are clean".replace("\nii. loudly", "").replace("i. ", "- "),
        "# Cats\n## purr\n### softly\n## are clean",
        "# Cats\n- purr\n  - softly\n- are clean",
        "Cats\n- purr\n  * softly\n- are clean",
        "* Cats\n  + purr\n    - softly\n  + are clean",
        "1. Cats\n   - [ ] purr\n     - [x] softly\n   - [ ] are clean",
        "\r\n\r\nCats\r\n\r\n  purr\r\n\r\n    softly\r\n  are clean\r\n",
    ],
)
def test_an_outline_is_read_by_its_indentation_its_bullets_its_numbers_or_its_headings(text):
    assert drawn(text) == ["Cats", "  purr", "    softly", "  are clean"]


@pytest.mark.parametrize(
    "text",
    [
        "Cats\n  + purr\n    - not all\n  - scratch",
        "Cats\n+ purr\n   - not all\n- scratch",
        "Cats\n  ＋ purr\n    − not all\n  – scratch",
        "- Cats\n  - + purr\n    - - not all\n  - − scratch",
        "Cats\n  Pro: purr\n    Con: not all\n  CONTRA: scratch",
        "Cats\n  (+) purr\n    (-) not all\n  [-] scratch",
        "Cats\n  Reason 1: purr\n    Objection: not all\n  Objection 2: scratch",
        "Cats\n  **Pro:** purr\n    **Con:** not all\n  **Con:** scratch",
        "Cats\nPros:\n- purr\n  Cons:\n  - not all\nCons:\n- scratch",
        "# Cats\n## Pros\n- purr\n  - Against: not all\n## Cons\n- scratch",
        "1. Cats\n   a) for: purr\n      against: not all\n   b) against: scratch",
    ],
)
def test_signs_and_labels_tell_sides_and_go(text):
    assert drawn(text) == ["Cats", "  + purr", "    - not all", "  - scratch"]


@pytest.mark.parametrize(
    ("line", "words", "role"),
    [
        ("Because they purr", "They purr", Role.REASON),
        ("because it is dark, cats sleep", "because it is dark, cats sleep", Role.UNTOLD),
        ("Because of the rain", "Because of the rain", Role.REASON),
        ("Since cats are clean", "Cats are clean", Role.REASON),
        ("Since 1990 prices have risen", "Since 1990 prices have risen", Role.UNTOLD),
        ("Since last year prices rise", "Since last year prices rise", Role.UNTOLD),
        ("But cats scratch", "Cats scratch", Role.OBJECTION),
        ("But for luck they fall", "But for luck they fall", Role.UNTOLD),
        ("However, cats scratch", "Cats scratch", Role.OBJECTION),
        ("However much you try they scratch", "However much you try they scratch", Role.UNTOLD),
        ("For most people cats are fine", "For most people cats are fine", Role.UNTOLD),
        ("Against all hope it rained", "Against all hope it rained", Role.UNTOLD),
        ("Pro sports are costly", "Pro sports are costly", Role.UNTOLD),
        ("Reason is not enough", "Reason is not enough", Role.UNTOLD),
        ("weil Katzen sehr sauber sind", "weil Katzen sehr sauber sind", Role.REASON),
        ("Aber Katzen kratzen", "Katzen kratzen", Role.OBJECTION),
        ("Vorteil: Katzen schnurren", "Katzen schnurren", Role.REASON),
        ("En contra: los gatos arañan", "los gatos arañan", Role.OBJECTION),
        ("Pour : ils ronronnent", "ils ronronnent", Role.REASON),
    ],
)
def test_words_at_the_head_tell_a_side_where_they_are_a_mark_and_stay_where_they_are_part_of_the_sentence(
    line, words, role
):
    assert read(line).lines == (OutlineLine(0, words, role if role is not Role.UNTOLD else read(line).lines[0].role),)
    assert drawn("Cats\n  " + line)[1] == "  " + SIGNS[read(line).lines[0].role] + words


@pytest.mark.parametrize(
    "line",
    ["3.5 percent is little", "A. Smith says so", "1990 was a bad year", "-5 degrees is cold", "e. coli is a germ"],
)
def test_what_only_looks_like_a_number_or_a_sign_stays(line):
    assert drawn(line) == [line]


def test_hyphens_alone_are_bullets_and_with_a_plus_they_are_objections():
    assert drawn("- purr\n- scratch") == ["purr", "scratch"]
    assert drawn("+ purr\n- scratch") == ["+ purr", "- scratch"]


def test_hyphens_below_a_label_are_bullets_even_where_there_is_a_plus_elsewhere():
    text = "Cats\n+ clean\n- smell\nPros:\n- purr\n- calm\nCons:\n- scratch"
    assert drawn(text) == ["Cats", "  + clean", "  - smell", "  + purr", "  + calm", "  - scratch"]


def test_labels_below_each_of_several_numbered_claims():
    text = "1. Cats\nPros:\n- purr\nCons:\n- scratch\n2. Dogs\nPros:\n- bark"
    assert drawn(text) == ["Cats", "  + purr", "  - scratch", "Dogs", "  + bark"]


def test_a_line_wrapped_by_a_mail_goes_on():
    assert drawn("- Cats are the pets that a mail program has\n  wrapped here\n- Dogs") == [
        "Cats are the pets that a mail program has wrapped here",
        "Dogs",
    ]
    wrapped = (
        "Cats are better pets than dogs, if one has as little time as most\n"
        "people in towns have today, since they need no walks, and they\nclean themselves."
    )
    assert drawn(wrapped) == [" ".join(wrapped.split())]


def test_lines_without_any_mark_are_claims_of_their_own():
    assert drawn("Cats purr\nDogs bark\n\nBirds sing") == ["Cats purr", "Dogs bark", "Birds sing"]


def test_a_paragraph_is_one_claim_and_an_article_is_something_to_read():
    sentence = "Cats have been living with people for thousands of years in many places. "
    assert len(read(sentence * 3).lines) == 1
    assert read(sentence * 30).is_article
    assert read("\n\n".join([sentence * 4] * 8)).is_article
    assert not read("\n".join(["- " + sentence * 4] * 8)).is_article


def test_lists_and_headings_of_a_web_page_keep_their_levels():
    page = """<h2>Cats</h2><p></p><ul><li><p>Pro: purr</p><ul><li>Con: not all</li></ul></li>
      <li>Con: <b>scratch</b><script>evil()</script></li></ul>"""
    assert drawn(indented(page)) == ["Cats", "  + purr", "    - not all", "  - scratch"]


def test_lists_of_a_document_program_that_nests_them_in_its_own_way():
    page = "<ul><li aria-level=1>Cats</li><ul><li aria-level=2>purr</li></ul><li>Dogs</li></ul>"
    assert drawn(indented(page)) == ["Cats", "  purr", "Dogs"]


def test_lists_of_a_word_processor_that_has_none_but_paragraphs():
    def item(level: int, bullet: str, words: str) -> str:
        return (
            f"<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level{level} lfo1'><![if !supportLists]>"
            f"<span style='mso-list:Ignore'>{bullet}<span>&nbsp; </span></span><![endif]>{words}<o:p></o:p></p>"
        )

    page = item(1, "1.", "Cats") + item(2, "o", "purr") + item(1, "2.", "Dogs")
    assert drawn(indented(page)) == ["Cats", "  purr", "Dogs"]


def test_html_without_lists_or_headings_tells_no_more_than_its_text():
    assert indented("<p>Cats <b>purr</b></p>") is None


@pytest.mark.parametrize(
    "text",
    [
        "x" * (MOST_CHARACTERS + 1),
        "a\n" * (MOST_LINES + 1),
        "\n".join(" " * depth + "claim" for depth in range(DEEPEST + 1)),
        " \n\t\u200b\n",
        "\0\u202e",
    ],
)
def test_what_is_too_much_too_deep_or_nothing_is_refused_in_one_sentence(text):
    with pytest.raises(UserError) as told:
        read(text)
    assert str(told.value).endswith(".")


def test_marks_that_nobody_sees_are_left_out():
    assert drawn("\ufeffCats\u202e purr\x07\0\n  and\u200b so\xa0on") == ["Cats purr", "  and so on"]


@pytest.mark.parametrize("page", ["<ul><li>" * 3_000 + "x", "<!--" * 50_000, "<li " * 100_000, "<" * 300_000 + "<li>"])
def test_pages_made_to_hold_up_a_reader_do_not(page):
    text = indented(page)
    assert text is None or len(text) < 2_000_000


def test_a_page_of_too_many_elements_is_refused():
    with pytest.raises(UserError):
        indented("<li>x</li>" * 70_000)


WORDS = (
    st.text(st.sampled_from("abcAB -+−–*•&_1.)(#:\\,é“日[]x<>"), min_size=1, max_size=14)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: any(c.isalnum() for c in text))
)
HEADS = st.sampled_from(["", "", "", "but ", "because ", "1. ", "- ", "Pro: ", "For", "**b** ", "\\", "\\- ", "Cons:"])
TREES = st.lists(st.tuples(st.integers(0, 4), HEADS, WORDS, st.sampled_from(list(Role))), min_size=1, max_size=12)


@given(TREES)
def test_what_is_written_as_an_outline_is_read_back(rows):
    part = of_outline([OutlineLine(depth, (head + words).strip(), role) for depth, head, words, role in rows])
    lines = lines_of(part)
    for text in (write_text(part), write_text(part, "\t")):
        assert lines_of(of_outline(read(text).lines)) == lines, text
    if not any(has_mark(line.text.lstrip("\\")) for line in lines):  # people read it, so nothing is escaped in it
        page = indented(write_html(part))
        assert page is not None and lines_of(of_outline(read(page).lines)) == lines, page


def test_a_part_is_read_back_exactly_from_json():
    pets = sketch("Cats\n  + purr & calm\n    _ not all\n  - scratch")
    part = taken(pets, the_map(pets), [next(iter(pets.all(type(pets.record("r2"))))).id])
    assert fragment_json.read(fragment_json.write(part)) == part


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"format": "argmap part"}',
        '{"format": "argmap part", "version": 1, "cited": {}, "claims": [], "arguments": [], "tops": []}',
        '{"format": "argmap part", "version": 1, "cited": {"source": [], "speaker": [], "passage": []}, "claims": '
        '[{"id": "a", "text": "\\ud800"}], "arguments": [], "tops": []}',
    ],
)
def test_a_damaged_part_is_refused_in_words(text):
    with pytest.raises(UserError, match="damaged"):
        fragment_json.read(text)
