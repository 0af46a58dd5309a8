"""Files of each kind, made as the usual programs make them; all words are our own."""

# ruff: noqa: E501 - markup is as wide as it comes

import io
import zipfile

FIRST = "The council voted on Tuesday to close the square to cars."
SECOND = "“We have waited for this,” said Maria Lopez, who runs a bakery."


def docx(**about):
    from docx import Document

    document = Document()
    for name, value in about.items():
        setattr(document.core_properties, name, value)
    document.add_heading("Parking", 0)
    document.add_paragraph(FIRST)
    document.add_paragraph(SECOND)
    document.add_paragraph("Nobody asked the shops.", style="Quote")
    document.add_paragraph("One point", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Left cell", "Right cell"
    document.add_paragraph("The end.")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def zipped(parts, compression=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


ODT_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def odt(body=None, **parts):
    body = body or (
        f'<text:h text:outline-level="1">Parking</text:h><text:p>{FIRST}<text:note text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>By nine to two.</text:p></text:note-body></text:note></text:p>"
        f'<text:p>{SECOND.replace("Maria", "<text:span>Maria</text:span>")}</text:p><text:p text:style-name="P1">Nobody asked the'
        " shops.</text:p><text:list><text:list-item><text:p>One<text:s text:c='2'/>point</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Left cell</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>Line one<text:line-break/>Line two</text:p>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": parts.get("manifest", "<m/>"),
            "content.xml": f'<?xml version="1.0"?><office:document-content {ODT_SPACES}><office:automatic-styles><style:style '
            'style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles><office:body><office:text>'
            f"{body}</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {ODT_SPACES}><office:meta><dc:title>The square</dc:title><meta:initial-creator>Ann"
            " Bell</meta:initial-creator><meta:creation-date>2024-05-03T10:00:00</meta:creation-date></office:meta></office:document-meta>",
        }
    )


def epub(**more):
    def chapter(title, words):
        return f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>{title}</title></head><body><h1>{title}</h1><p>{words}</p></body></html>"

    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
            'full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>'
            "The square</dc:title><dc:creator>Ann Bell</dc:creator><dc:creator>Bo Carr</dc:creator><dc:publisher>Hill Press</dc:publisher>"
            '<dc:date>2024-05-03</dc:date></metadata><manifest><item id="a" href="one%20a.xhtml" media-type="application/xhtml+xml"/><item '
            'id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/><item id="n" href="nav.xhtml" properties="nav" '
            'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>',
            "OEBPS/nav.xhtml": chapter("Contents", "a list"),
            "OEBPS/one a.xhtml": chapter("Last", SECOND),
            "OEBPS/text/two.xhtml": chapter("First", FIRST),
            **more,
        }
    )


RTF = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\info{\title The square \'96 notes}{\author Ann Bell}{\creatim\yr2024\mo5\dy3}}"
    r"\f0\pard The council voted on Tuesday to close the square to cars.\par \ldblquote We have waited for this,\rdblquote  said {\b Maria"
    r" Lopez}, who runs a bakery.\par Stra\'dfe \u8211?\par }"
).encode("ascii")


def pdf(*pages, info="", trailer="", notes=()):
    """Return a PDF; each page is a list of (x, y, size, words) or of raw operators. All have the same notes.

    A note is a dictionary's content, in which {0} is the number of the first note, {1} of the second, ….
    """
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    numbers = range(4, 4 + len(notes))
    objects += [f"<< /Type /Annot {note.format(*numbers)} >>" for note in notes]
    annotations = f"/Annots [{' '.join(f'{number} 0 R' for number in numbers)}]" if notes else ""
    for page in pages:
        content = "\n".join(
            part if isinstance(part, str) else "BT /F1 {2} Tf {0} {1} Td ({3}) Tj ET".format(*part) for part in page
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {annotations} /Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >>"
            " /XObject << /I 99 0 R >> >> >>".replace("/XObject << /I 99 0 R >>", "")
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< {info} >>")
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1"))
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    for place in places:
        out.write(f"{place:010} 00000 n \n".encode())
    out.write(
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R {trailer} >>\nstartxref\n{start}\n%%EOF".encode()
    )
    return out.getvalue()


def column(x, top, lines, size=10, step=12):
    return [(x, top - number * step, size, line) for number, line in enumerate(lines)]
