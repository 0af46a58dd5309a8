"""REFI-QDA projects: selections stand on their words, however a program counts and wherever it puts the texts."""

# ruff: noqa: E501, RUF043 - tables are as wide as they come

import io
import zipfile

import pytest

from argmap.errors import UserError
from argmap.formats.quotations import refi_qda
from argmap.formats.sources.file_kinds import FileKind, kind_of
from tests.formats.sources.specimens import pdf

LINES = ["Interview with Zoë 🚲 Müller", "We need the lane.", "", "Others do not need it at all."]
WANTED = ["need the lane", "Others do not"]


def project(sources, rest=""):
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Lane study">
 <Users><User guid="{{U1}}" name="Lee"/></Users>
 <CodeBook><Codes><Code guid="c1" name="Topics"><Code guid="C2" name="cost"/><Code guid="c3" name="bike"/></Code></Codes></CodeBook>
 <Sources>{sources}</Sources>{rest}</Project>"""


def text_source(spans, path='plainTextPath="internal://T1.txt"', inside="", names=WANTED):
    marks = "".join(
        f'<PlainTextSelection guid="s{number}" name="{name}" startPosition="{start}" endPosition="{end}" creatingUser="u1">'
        '<Coding><CodeRef targetGUID="c2"/></Coding><Coding><CodeRef targetGUID="c3"/></Coding></PlainTextSelection>'
        for number, ((start, end), name) in enumerate(zip(spans, names, strict=True))
    )
    return f'<TextSource guid="t1" name="Interview" {path}>{inside}{marks}</TextSource>'


def archive(xml, files=(), inner="project.qde"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(inner, xml)
        for name, content in dict(files).items():
            made.writestr(name, content)
    return out.getvalue()


def words(gathered):
    return [source.text[one.start : one.end] for source in gathered.sources for one in source.quotations]


def counted(text, unit=len):
    return [(unit(text[: text.index(one)]), unit(text[: text.index(one)]) + unit(one)) for one in WANTED]


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("counts", ["\n", "\r\n"])
@pytest.mark.parametrize("unit", [len, utf16])
@pytest.mark.parametrize("names", [WANTED, ["", ""]])
def test_line_ends_and_rare_characters_may_be_counted_in_any_way(ends, counts, unit, names):
    spans = counted(counts.join(LINES), unit)
    content = archive(project(text_source(spans, names=names)), {"sources/T1.txt": ends.join(LINES)})
    assert kind_of(content, "p.qdpx") is FileKind.PROJECT
    found = refi_qda.read(content, "p.qdpx")
    assert words(found) == WANTED
    assert found.sources[0].text == "\n".join(LINES) + "\n"
    assert (found.title, found.sources[0].title) == ("Lane study", "Interview")
    one = found.sources[0].quotations[0]
    assert (one.tags, one.marked_by) == (("cost", "bike"), "Lee")


@pytest.mark.parametrize(
    ("path", "file", "inner"),
    [
        ('plainTextPath="internal://T1.txt"', "Sources/t1.TXT", "Trial.qde"),
        ('plainTextPath="relative:///texts/T1.txt"', "T1.txt", "project.qde"),
        ('plainTextPath="absolute:///C:\\texts\\T1.txt"', "sources/T1.txt", "inner/project.qde"),
        ('plainTextPath="internal://T%31.txt"', "sources/T1.txt", "project.qde"),
    ],
)
def test_products_differ_in_names_and_folders(path, file, inner):
    text = "\n".join(LINES)
    content = archive(project(text_source(counted(text), path)), {file: "\ufeff" + text}, inner)
    assert words(refi_qda.read(content, "p.qdpx")) == WANTED


def test_a_bare_project_has_the_texts_that_stand_in_it_and_tells_of_the_others():
    text = "\n".join(LINES)
    inside = f"<PlainTextContent>{text}</PlainTextContent>"
    xml = project(
        text_source(counted(text), "", inside)
        + text_source(counted(text)).replace("t1", "t2")
        + '<PictureSource guid="p1" name="photo"><PictureSelection guid="p2"/></PictureSource>'
    )
    assert kind_of(xml.encode(), "p.qde") is FileKind.PROJECT
    found = refi_qda.read(xml.encode(), "p.qde")
    assert words(found) == WANTED
    assert found.notices == (
        "1 text is not in the file: without them.",
        "2 selections were left out: their words are not there.",
        "1 picture or recording without words was left out.",
        "1 mark in pictures and recordings was left out.",
    )


def test_descriptions_notes_and_cases_stay_with_their_selections():
    text = "\n".join(LINES)
    source = text_source(counted(text)).replace(
        "</PlainTextSelection>",
        '<Description>A key point</Description><NoteRef targetGUID="n1"/></PlainTextSelection>',
        1,
    )
    rest = """<Cases><Case guid="k1" name="Participant 7"><SelectionRef targetGUID="s1"/></Case></Cases>
<Notes><Note guid="n1" name="Memo" creatingUser="u1" creationDateTime="2024-05-03T10:11:12Z"><PlainTextContent>Ask again.</PlainTextContent></Note>
<Note guid="n2" name="Plan"><PlainTextContent>Write it up.</PlainTextContent></Note></Notes>"""
    found = refi_qda.read(archive(project(source, rest), {"sources/T1.txt": text}), "p.qdpx")
    first, memos = found.sources
    said = [
        (one.author, first.text[one.body_start : one.body_end], first.text[slice(*one.about)]) for one in first.comments
    ]
    assert said == [("Lee", "A key point", WANTED[0]), ("Lee", "Ask again.", WANTED[0])]
    assert first.quotations[1].tags == ("cost", "bike", "Participant 7")
    assert "Write it up." in memos.text


def test_marks_in_a_pdf_are_found_in_its_text():
    body = [
        (60, 700 - 14 * at, 11, f"Line {at} of the study says that the lane number {at} is needed.") for at in range(9)
    ]
    marks = (
        '<PDFSource guid="d1" name="Study" path="internal://d1.pdf"><PDFSelection guid="m1" page="1">'
        "<Representation><PlainTextContent>lane number 3\nis needed</PlainTextContent></Representation>"
        '<Coding><CodeRef targetGUID="c2"/></Coding></PDFSelection></PDFSource>'
    )
    content = archive(project(marks), {"sources/d1.pdf": pdf(body, body)})
    found = refi_qda.read(content, "p.qdpx")
    assert words(found) == ["lane number 3 is needed"]


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Project xmlns="urn:QDA-XML:project:1.0">&b;</Project>',
        b'<Project xmlns="urn:QDA-XML:project:1.0"',
        b'<Project xmlns="urn:QDA-XML:project:1.0"/>',
        b'<Other xmlns="urn:QDA-XML:project:1.0"/>',
        b'<Project xmlns="urn:QDA-XML:project:1.0">' + b"<Code>" * 50_000 + b"</Code>" * 50_000 + b"</Project>",
    ],
)
def test_damage_and_bombs_are_one_sentence(content):
    with pytest.raises(UserError, match="damaged|harm|holds no text|nested"):
        refi_qda.read(content, "p.qde")
