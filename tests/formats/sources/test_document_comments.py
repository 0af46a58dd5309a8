"""Comments in the margin of documents: who wrote them, when, on which words, and who answers whom."""

# ruff: noqa: E501 - markup is as wide as it comes

import io
import zipfile

from argmap.formats.source_file import read_source
from argmap.text.reading import read
from tests.formats.sources import specimens

W14, W15 = (
    f'xmlns:w{year}="http://schemas.microsoft.com/office/word/{long}/wordml"' for year, long in ((14, 2010), (15, 2012))
)


def comments_in(tmp_path, content, name):
    file = tmp_path / name
    file.write_bytes(content)
    source = read_source(file)
    words = [source.text[c.about[0] : c.about[1]] if c.about else "" for c in source.comments]
    return source, [
        (c.author, source.text[c.body_start : c.body_end], c.parent, about)
        for c, about in zip(read(source.text, source.comments).comments, words, strict=True)
    ]


def commented_docx():
    from docx import Document

    document = Document()
    document.add_heading("Buses", 0)
    paragraph = document.add_paragraph("The lane is wide. ")
    run = paragraph.add_run("Buses carry more people")
    paragraph.add_run(" than cars do.")
    one = document.add_comment(run, text="Who counted them?", author="Lee Wong", initials="LW")
    one.add_paragraph("I doubt it.")
    document.add_comment(run, text="The city did, in May.", author="Ana Reed", initials="AR")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def threaded(content):
    """Return a document with the second comment as an answer to the first, as Word and Google Docs write it."""
    parts = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            parts[name] = archive.read(name)
    text = parts["word/comments.xml"].decode()
    number = text.count("<w:p>")
    for key in range(number):
        text = text.replace("<w:p>", f'<w:p {W14} w14:paraId="0000000{key}">', 1)
    parts["word/comments.xml"] = text.encode()
    assert number == 3
    parts["word/commentsExtended.xml"] = (
        f'<w15:commentsEx {W15}><w15:commentEx w15:paraId="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>'
    ).encode()
    return specimens.zipped(parts)


def test_comments_of_a_word_document_come_with_author_and_the_words_they_are_on(tmp_path):
    source, found = comments_in(tmp_path, commented_docx(), "a.docx")
    assert found == [
        ("Lee Wong", "Who counted them?\n\nI doubt it.", None, "Buses carry more people"),
        ("Ana Reed", "The city did, in May.", None, "Buses carry more people"),
    ]
    assert source.text.startswith(
        "Buses\n\nThe lane is wide. Buses carry more people than cars do.\n\nComments\n\nLee Wong · 20"
    )


def test_an_answer_in_a_word_document_answers_its_comment(tmp_path):
    _, found = comments_in(tmp_path, threaded(commented_docx()), "a.docx")
    assert [(author, parent) for author, _, parent, _ in found] == [("Lee Wong", None), ("Ana Reed", 0)]


def test_comments_of_an_open_document_come_with_author_words_and_answers(tmp_path):
    space = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    note = '<office:annotation office:name="{0}" {2} {3}><dc:creator>{1}</dc:creator><dc:date>2024-05-03T10:11:00</dc:date><text:p>{4}</text:p></office:annotation>'
    first = note.format("n1", "Lee Wong", space, "", "Who counted them?")
    second = note.format("n2", "Ana Reed", space, 'loext:parent-name="n1"', "The city did.")
    body = f'<text:p>So: {first}{second}Buses carry more<office:annotation-end office:name="n1"/> than cars.</text:p>'
    source, found = comments_in(tmp_path, specimens.odt(body), "a.odt")
    assert source.text.startswith("So: Buses carry more than cars.\n\nComments\n")
    assert found == [
        ("Lee Wong", "Who counted them?", None, "Buses carry more"),
        ("Ana Reed", "The city did.", 0, ""),
    ]
    assert source.comments[0].posted == "2024-05-03 10:11"


def test_notes_in_a_pdf_come_with_author_words_and_answers_and_marked_words_are_quotations(tmp_path):
    lines = [(72, 700, 12, "The lane is wide. Buses carry more people than cars."), (72, 680, 12, "That is so.")]
    mark = "/Subtype /Highlight /QuadPoints [166 712 298 712 166 697 298 697]"
    one = f"{mark} /T (Lee Wong) /Contents (Who counted?) /CreationDate (D:20240503101112Z)"
    two = "/Subtype /Text /T (Ana Reed) /Contents (The city.) /IRT {0} 0 R"
    source, found = comments_in(tmp_path, specimens.pdf(lines, notes=(one, two, mark)), "a.pdf")
    assert found == [("Lee Wong", "Who counted?", None, "Buses carry more people"), ("Ana Reed", "The city.", 0, "")]
    assert source.comments[0].posted == "2024-05-03 10:11"
    assert [source.text[one.start : one.end] for one in source.quotations] == ["Buses carry more people"]
    assert (source.quotations[0].marked_by, source.notices) == ("Lee Wong", ())
    away = mark.replace("166", "466").replace("298", "498")
    source, _ = comments_in(tmp_path, specimens.pdf(lines, notes=(away,)), "b.pdf")
    assert source.notices == ("1 mark without words was left out of “b.pdf”.",)
