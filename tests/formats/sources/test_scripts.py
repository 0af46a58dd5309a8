"""Scripts that part words or join letters by characters without width keep every one of them, in any kind of file."""

import gzip
import io

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import from_clipboard, read_source
from argmap.text.reading import read
from tests.formats.sources import specimens

KHMER = "អភិបាល\u200bក្រុង\u200bនិយាយ\u200bថា\u200bរថយន្ត\u200bត្រូវ\u200bចេញ\u200bពី\u200bផ្សារ\u200bនៅ\u200bឆ្នាំ\u200bនេះ។"
THAI = "ผู้ว่า\u200bการ\u200bกล่าว\u200bว่า\u200bรถ\u200bต้อง\u200bออก\u200bไป\u200bจาก\u200bตลาด\u200bใน\u200bปี\u200bนี้"
BURMESE = "မြို့တော်ဝန်\u200bက\u200bကား\u200bများ\u200bထွက်ရမည်\u200bဟု\u200bပြောသည်။"
LAO = "ເຈົ້າ\u200bເມືອງ\u200bເວົ້າ\u200bວ່າ\u200bລົດ\u200bຕ້ອງ\u200bອອກ\u200bໄປ"
TIBETAN = "གྲོང་ཁྱེར་\u200bའདི་ལ་\u200bརླངས་འཁོར་\u200bམི་དགོས།"
PERSIAN = "شهردار می\u200cگوید که خودروها باید بروند و هم\u200dچنین نمی\u200cمانند."
HEBREW = "\u200fראש העיר\u200e (ABC)\u200f אמר: \u2067די\u2069 למכוניות."
MARKED = "The square\u2060—all of it—belongs to walkers, and no\ufeffbody minds the 👩\u200d👩\u200d👧 there."
TEXTS = {
    "Khmer": KHMER,
    "Thai": THAI,
    "Burmese": BURMESE,
    "Lao": LAO,
    "Tibetan": TIBETAN,
    "Persian": PERSIAN,
    "Hebrew": HEBREW,
    "English": MARKED,
}


def page(text: str) -> bytes:
    return f"<html><head><meta charset='utf-8'></head><body><article><p>{text}</p></article></body></html>".encode()


def rich(text: str) -> bytes:
    units = text.encode("utf-16-le")
    coded = "".join(
        f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?" for at in range(0, len(units), 2)
    )
    return f"{{\\rtf1\\ansi\\ansicpg1252 {coded}\\par}}".encode()


def word(text: str) -> bytes:
    from docx import Document

    file = io.BytesIO()
    document = Document()
    document.add_paragraph(text)
    document.save(file)
    return file.getvalue()


MAKERS = {
    "a.txt": str.encode,
    "a.md": str.encode,
    "a.html": page,
    "a.rtf": rich,
    "a.docx": word,
    "a.odt": lambda text: specimens.odt(f"<text:p>{text}</text:p>"),
    "a.epub": lambda text: specimens.epub(**{"OEBPS/one a.xhtml": f"<html><body><p>{text}</p></body></html>"}),
}


@pytest.mark.parametrize("script", TEXTS)
@pytest.mark.parametrize("name", MAKERS)
def test_a_file_of_any_kind_keeps_the_characters_without_width(tmp_path, name, script):
    text = TEXTS[script]
    file = tmp_path / name
    file.write_bytes(MAKERS[name](text))
    assert text in read_source(file).text


@pytest.mark.parametrize("script", TEXTS)
def test_what_is_copied_keeps_the_characters_without_width(script):
    text = TEXTS[script]
    assert text in from_clipboard(None, text).text
    assert text in from_clipboard(f"<p>{text}</p>", text).text
    assert text in from_clipboard(f"<blockquote>{text}</blockquote><p>{text}</p>", f"{text}\n{text}").text


def test_a_title_keeps_the_characters_without_width(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(specimens.docx(title=THAI, author=KHMER[:20]))
    source = read_source(file)
    assert (source.title, source.author) == (THAI, KHMER[:20])


@pytest.mark.parametrize("odd", ["\x01", "\x1b[1m", "\x7f", "\x85", "\u2028", "\ufffe", "\U0001fffe", "\ue000", "\xad"])
def test_a_text_keeps_a_stray_odd_character_and_drops_only_nul(tmp_path, odd):
    text = f"The council{odd} voted on Tuesday.\r\nThat was all. \n"
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("was", "\0was").encode())
    assert read_source(file).text == text


SENTENCES = f"{MARKED} The council said that the cars must go, and nobody asked the shops.\n" * 40


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        gzip.compress(SENTENCES.encode() + bytes(range(256)) * 9),
        b"\x7fELF\x02\x01\x01" + bytes(9) + bytes(range(256)) * 30,
        b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(255, -1, -1)) * 20,
        KHMER.encode("utf-16-le") * 30,
        THAI.encode("utf-16-be") * 30,
        bytes(range(128)) * 40,
        b"SQLite format 3\0" + bytes(4000),
        SENTENCES.encode("utf-32-le"),
    ],
    ids=["png", "gzip", "elf", "jpeg", "utf-16", "utf-16-be", "ascii", "sqlite", "utf-32"],
)
def test_a_program_or_a_picture_that_is_called_a_text_is_still_refused(tmp_path, content):
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    with pytest.raises(UserError, match="does not look like a text"):
        read_source(file)


def test_a_text_of_nothing_but_characters_without_width_holds_no_text(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("\u200b\u2060 \n\ufeff", encoding="utf-8")
    with pytest.raises(UserError, match="holds no text"):
        read_source(file)


ARTICLE = (
    "The council voted on Tuesday to close the square to cars.\n\n“We have waited for this,” said Maria Lopez, who runs"
    " a bakery. Tom Reed, the mayor, said that the shops would gain from it.\n\n“Nobody asked us,” Reed added.\n"
)


@pytest.mark.parametrize("mark", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\xad", "\u200e", "\u202a"])
def test_characters_without_width_hide_no_quotation_and_move_none(mark):
    clean = read(ARTICLE)
    text = ARTICLE
    for words in ("We have", ",” said", "Lo", "mayor", "\n\n“No", "asked us", ".\n"):
        text = text.replace(words, words[:2] + mark + words[2:], 1)
    found = read(f"{mark}{text}{mark}")
    assert len(clean.quotations) >= 3
    assert [(q.speaker, q.exact.replace(mark, "")) for q in found.quotations] == [
        (q.speaker, q.exact) for q in clean.quotations
    ]
    assert all(f"{mark}{text}{mark}"[q.start : q.end] == q.exact for q in found.quotations)


def test_characters_without_width_hide_no_comment_and_move_none():
    thread = (
        "Comments\n\nAnn Bell\n2 hours ago\n\nCars must go.\n\nBo Carr\n1 hour ago\n\n> Cars must go.\n\nWhy is that?\n"
    )
    marked = thread.replace("must", "mu\u200bst").replace("hours", "\ufeffhours").replace("Why", "\u200bWhy")
    clean, found = read(thread), read(marked)
    assert [c.author for c in found.comments] == [c.author for c in clean.comments]
    bodies = [marked[c.body_start : c.body_end].replace("\u200b", "").strip() for c in found.comments]
    assert bodies == [thread[c.body_start : c.body_end].strip() for c in clean.comments]
    assert len(bodies) == 2
