"""Sources from PDF: columns in the order of reading, words whole, and one sentence for what cannot be read."""

# ruff: noqa: E501 - markup is as wide as it comes

import threading
import time
import zlib

import pytest

from argmap.cancellation import Cancellation, Cancelled
from argmap.errors import UserError
from argmap.formats.source_file import read_source
from argmap.formats.sources import isolated_reader, pdf
from argmap.formats.sources.file_kinds import FileKind
from tests.formats.sources.specimens import column
from tests.formats.sources.specimens import pdf as made

LEFT = [
    "The council of the old town voted on Tues-",
    "day to close the square to cars, after a long",
    "debate that drew two hundred people, many",
    "of whom had to stand in the door. It is well-",
    "known that the square is loud, and its well-",
    "known fountain has been dry for ten years.",
    "   The mayor, who lives there, did not vote,",
    "and neither did the owner of the only hotel",
]
RIGHT = [
    "on the square, who had left the room before",
    "the debate began. Nobody knows why he did.",
    "   Shop owners say that the well-known sta-",
    "tues need room, and that people who come",
    "on foot look longer at what is in the window",
    "than people who pass in a car. Others want",
    "their old places back, and wrote so in a let-",
    "ter which forty neighbors had signed.",
]


def indented(x, lines, top=700):
    return [
        (x + (12 if line.startswith(" ") else 0), top - number * 12, 10, line.strip())
        for number, line in enumerate(lines)
    ]


TWO_COLUMNS = [(60, 760, 20, "The square is closed to cars")] + [
    part for pair in zip(indented(60, LEFT), indented(320, RIGHT), strict=True) for part in pair
]


def test_two_columns_are_read_one_after_the_other_with_their_words_whole():
    text = pdf.read(made(TWO_COLUMNS), "a.pdf").text
    assert text.split("\n\n") == [
        "The square is closed to cars",
        "The council of the old town voted on Tuesday to close the square to cars, after a long debate that drew two hundred "
        "people, many of whom had to stand in the door. It is well-known that the square is loud, and its well-known fountain has "
        "been dry for ten years.",
        "The mayor, who lives there, did not vote, and neither did the owner of the only hotel on the square, who had left the "
        "room before the debate began. Nobody knows why he did.",
        "Shop owners say that the well-known statues need room, and that people who come on foot look longer at what is in the "
        "window than people who pass in a car. Others want their old places back, and wrote so in a letter which forty neighbors "
        "had signed.\n",
    ]


def test_a_headline_between_columns_parts_what_is_above_from_what_is_below():
    page = [
        *column(60, 760, [f"Upper left line number {n} runs on and on" for n in range(6)]),
        *column(320, 760, [f"Upper right line number {n} runs on and on" for n in range(6)]),
        (60, 660, 16, "A headline that runs over the two columns of this page"),
        *column(60, 630, [f"Lower left line number {n} runs on and on" for n in range(6)]),
        *column(320, 630, [f"Lower right line number {n} runs on and on" for n in range(6)]),
    ]
    text = pdf.read(made(page), "a.pdf").text
    places = [text.index(words) for words in ("Upper left", "Upper right", "A headline", "Lower left", "Lower right")]
    assert places == sorted(places)
    assert text.index("Upper left line number 5") < text.index("Upper right line number 0")


def test_three_columns_are_read_from_left_to_right():
    page = [
        part
        for at, name in ((40, "One"), (220, "Two"), (400, "Three"))
        for part in column(at, 700, [f"{name} row {n} goes on and on here" for n in range(8)])
    ]
    text = pdf.read(made(sorted(page, key=lambda part: -part[1])), "a.pdf").text
    assert text.index("One row 7") < text.index("Two row 0") < text.index("Two row 7") < text.index("Three row 0")


def test_one_column_stays_one_whatever_its_gaps():
    lines = [f"Line {n} of a letter that is as wide as its page, and has words of all lengths in it" for n in range(20)]
    text = pdf.read(made(column(60, 700, lines)), "a.pdf").text
    assert text.split() == " ".join(lines).split()


def test_headers_footers_and_page_numbers_are_left_out():
    pages = [
        [
            (60, 810, 8, f"The Example Herald, page {number}"),
            (60, 700, 10, f"This is what page number {number} has to tell about the square and its cars."),
            (290, 30, 8, f"- {number} -"),
        ]
        for number in range(1, 6)
    ]
    text = pdf.read(made(*pages), "a.pdf").text
    assert "Herald" not in text
    assert "- 3 -" not in text
    assert text.count("This is what page number") == 5


def test_a_sentence_that_a_page_cuts_goes_on():
    text = pdf.read(
        made([(60, 700, 10, "The mayor said that she would not")], [(60, 700, 10, "vote on it.")]), "a.pdf"
    ).text
    assert text == "The mayor said that she would not vote on it.\n"


def test_a_pdf_says_who_wrote_it_and_what_it_is_called():
    info = r"/Title (The square) /Author (Ann Bell) /CreationDate (D:20240503101112Z)"
    found = pdf.read(made([(60, 700, 10, "Some words about it.")], info=info), "a.pdf")
    assert (found.title, found.author, found.date) == ("The square", "Ann Bell", "2024-05-03")


def test_a_title_that_a_program_made_up_is_none():
    found = pdf.read(made(TWO_COLUMNS, info="/Title (Microsoft Word - a.doc) /Author (admin)"), "a.pdf")
    assert (found.title, found.author) == ("The square is closed to cars", "")


def test_a_pdf_is_read_by_a_process_of_its_own_and_told_by_its_content(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(made([(60, 700, 10, "Some words about it.")]))
    assert read_source(file).text == "Some words about it.\n"


def test_a_pdf_that_needs_a_password_is_told_in_one_sentence(tmp_path):
    lock = (
        "/Encrypt << /Filter /Standard /V 1 /R 2 /O <" + "41" * 32 + "> /U <" + "42" * 32 + "> /P -4 >> /ID [<31> <31>]"
    )
    file = tmp_path / "a.pdf"
    file.write_bytes(made([(60, 700, 10, "Some words.")], trailer=lock))
    with pytest.raises(UserError, match="protected with a password"):
        read_source(file)


def test_a_scanned_pdf_is_told_in_one_sentence(tmp_path):
    picture = "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    file = tmp_path / "a.pdf"
    file.write_bytes(made([picture], [picture, (290, 30, 8, "2")]))
    with pytest.raises(UserError, match="pictures of pages"):
        read_source(file)


def test_a_pdf_without_words_is_told_in_one_sentence(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(made([]))
    with pytest.raises(UserError, match="holds no text"):
        read_source(file)


@pytest.mark.parametrize("content", [b"%PDF-1.4\n", b"%PDF-1.7\nnonsense\n%%EOF", made(TWO_COLUMNS)[:300]])
def test_a_damaged_pdf_is_told_in_one_sentence(content):
    with pytest.raises(UserError, match=r"is damaged|holds no text"):
        isolated_reader.read_here(content, "a.pdf", FileKind.PDF)


def test_a_pdf_broken_anywhere_is_read_or_told_but_never_our_mishap():
    content = made(TWO_COLUMNS)
    for place in range(0, len(content), len(content) // 60):
        broken = bytearray(content)
        broken[place : place + 6] = b"<<[(/\xff"
        try:
            isolated_reader.read_here(bytes(broken), "a.pdf", FileKind.PDF)
        except UserError as trouble:
            assert str(trouble).count("“a.pdf”") == 1


def test_a_pdf_that_takes_too_long_is_given_up():
    started = time.monotonic()
    with pytest.raises(UserError, match="took longer than 1 seconds"):
        isolated_reader.read(
            made(["BT /F1 10 Tf 60 700 Td\n" + "(x) Tj 1 0 Td\n" * 400_000 + "ET"]),
            "a.pdf",
            FileKind.PDF,
            time_limit=1.0,
        )
    assert time.monotonic() - started < 5


def test_reading_a_pdf_stops_at_once_when_it_is_cancelled():
    cancellation = Cancellation()
    threading.Timer(0.5, cancellation.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        isolated_reader.read(
            made(["BT /F1 10 Tf 60 700 Td\n" + "(x) Tj 1 0 Td\n" * 400_000 + "ET"]),
            "a.pdf",
            FileKind.PDF,
            cancellation=cancellation,
        )
    assert time.monotonic() - started < 4


def test_a_pdf_that_unpacks_to_more_than_there_is_room_for_is_given_up():
    packer = zlib.compressobj(1)
    head = packer.compress(bytes(10_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(10_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    inner = head + block * 300 + packer.flush()
    bomb = (
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode "
        b"/Length "
        + str(len(inner)).encode()
        + b" >>\nstream\n"
        + inner
        + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    )
    started = time.monotonic()
    with pytest.raises(UserError):
        isolated_reader.read(bomb, "a.pdf", FileKind.PDF)
    assert time.monotonic() - started < 60


def printed(number, words):
    return [(60, 700 - 14 * at, 11, f"{words} line {at} goes on.") for at in range(4)] + [(290, 30, 9, number)]


def page_words(source):
    ends = (*source.pages[1:], len(source.text))
    return [source.text[start:end].split(" ")[0].strip() for start, end in zip(source.pages, ends, strict=True)]


def test_pages_begin_where_their_words_do_and_are_called_what_is_printed_on_them():
    source = pdf.read(made(printed("47", "Alpha"), printed("- 48 -", "Beta"), [], printed("50", "Gamma")), "a.pdf")
    assert page_words(source) == ["Alpha", "Beta", "", "Gamma"]
    assert source.page_labels == ("47", "48", "49", "50")
    plain = pdf.read(made(printed("", "Alpha"), printed("", "Beta")), "a.pdf")
    assert (page_words(plain), plain.page_labels) == (["Alpha", "Beta"], ())


def test_labels_of_the_file_go_before_what_is_printed():
    labeled = made(printed("47", "Alpha"), printed("48", "Beta"), info="").replace(
        b"/Type /Catalog", b"/Type /Catalog /PageLabels << /Nums [0 << /S /r >>] >>"
    )
    assert pdf.read(labeled, "a.pdf").page_labels == ("i", "ii")


def test_a_paragraph_that_goes_on_over_the_page_is_on_both():
    first = [
        (60, 700, 11, "The lane is needed by all who"),
        (60, 686, 11, "ride to school, and by those of the neigh-"),
    ]
    source = pdf.read(made(first, [(60, 700, 11, "borhood who walk there each day.")]), "a.pdf")
    assert source.text[source.pages[1] :].startswith("borhood who walk")
    assert "neighborhood" in source.text
