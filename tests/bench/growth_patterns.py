"""The patterns that tests/bench/growth.py doubles: for each reader, what repeats in a file that is made to be slow."""

# ruff: noqa: E501 - files are as wide as they come

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from argmap.formats.maps import map_file
from argmap.formats.maps.format_table import FORMATS
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.file_kinds import FileKind
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Placement, Stance
from argmap.text.reading_report import report

Make = Callable[[int], bytes]
SIGNS = (
    *"\"'\\[](){}<>#*_-+=~|:;,./!?&%$@^`0aA",
    *(" ", "\t", "\n", "\r", " \n", "\n ", "\n\n", "\u00a0", "\u200b", "\ufffc", "e\u0301", "😀"),
    *(
        "a ",
        "a\n",
        "A.",
        "A. ",
        "a, ",
        "\\[",
        "\\u1055?",
        "--",
        "//",
        "/*",
        "*/",
        "<!--",
        "-->",
        "]]>",
        "<a ",
        "<a>",
        "</a>",
    ),
    *(
        "&amp;",
        "&#",
        "http://",
        "[a",
        "](",
        "[a](",
        "[[a]] ",
        "#(",
        "#a ",
        "{a: ",
        '"a":',
        "“",
        "”",
        "“a ",
        "” ",
        "“a,” said ",
    ),
    *(
        "+ a\n",
        "- a\n",
        "> a\n",
        "# a\n",
        "1. a\n",
        "(1) a\n",
        "| a |\n",
        "a: b\n",
        "a = b\n",
        "---\n",
        "===\n",
        "```\n",
    ),
)
"""What is repeated as it is, in every place of every format."""
NUMBERED = ("a{k} ", "a{k}\n", "[a{k}]: b{k}\n\n", "<a{k}>", "“a{k} b,” said Ab{k} Cd. ", "[a{k}](b) ", "{k}. a\n")
"""What is repeated with a number, so that no two are the same."""
DEEP = (
    ("[", "]"),
    ("{", "}"),
    ("(", ")"),
    ("<b>", "</b>"),
    ("<div>", "</div>"),
    ("<ul><li>", "</li></ul>"),
    ('{"a":', "}"),
    ("“‘", "’”"),
)
"""What stands within itself."""
PROSE = (
    *(
        "said, ",
        "He said ",
        "according to Ann, ",
        "Ann Bell ",
        "Ann of the ",
        "Big Name Org (BNO) ",
        "ask that ",
        "told me to ",
    ),
    *(
        "Re: ",
        "Ann wrote:\nHello there you.\n",
        "On 1 May 2020, Ann wrote:\n> hello\nhello you.\n\n",
        "ann 3 hours ago\nHello you.\n\n",
    ),
    *(
        "the minister, ",
        "but, ",
        "Mr. Jr. St. ",
        "U.S. ",
        "He came here. ",
        "“Hello there.” – Ann Bell\n",
        "ANN: Hello there you.\n",
    ),
    *(
        "Ann, who said Bob, who said ",
        "Ann told the Post that Bob told the Times that ",
        "cats' ",
        "'70s ",
        "``a''",
        "exam-\n",
        "قال ",
        "他说：「好」",
    ),
)
"""What texts are made of."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Something that reads bytes, and the places where patterns are put for it: what stands before and after."""

    name: str
    does: Callable[[bytes], object]
    places: tuple[tuple[str, Callable[[str], bytes]], ...] = ()
    units: tuple[str, ...] = ()
    made: tuple[tuple[str, Make], ...] = ()

    def patterns(self) -> Iterator[tuple[str, Make]]:
        """Yield the name of each pattern and the function that makes it of a size of about so many characters."""
        yield from self.made
        for where, put in self.places:
            for name, make in _texts((*SIGNS, *self.units)):
                yield f"{where}: {name}", _Put(put, make)


@dataclass(frozen=True, slots=True)
class _Put:
    put: Callable[[str], bytes]
    make: Callable[[int], str]

    def __call__(self, size: int) -> bytes:
        return self.put(self.make(size))


def _texts(units: tuple[str, ...]) -> Iterator[tuple[str, Callable[[int], str]]]:
    for unit in dict.fromkeys(units):
        yield repr(unit), lambda size, unit=unit: unit * (size // len(unit))  # type: ignore[misc]
    for unit in NUMBERED:
        yield (
            repr(unit),
            lambda size, unit=unit: "".join(unit.replace("{k}", str(k)) for k in range(size // (len(unit) + 3))),
        )  # type: ignore[misc]
    for start, end in DEEP:
        yield f"deep {start!r}", lambda size, start=start, end=end: _deep(start, end, size)  # type: ignore[misc]


def _deep(start: str, end: str, size: int) -> str:
    count = size // (len(start) + len(end))
    return start * count + "a" + end * count


def _around(before: str, after: str, escape: Callable[[str], str] = str) -> Callable[[str], bytes]:
    return lambda text: (before + escape(text) + after).encode()


def _json_words(text: str) -> str:
    return json.dumps(text)[1:-1]


def _xml_words(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _packed(
    before: str, after: str, part: str, others: dict[str, str], escape: Callable[[str], str] = str
) -> Callable[[str], bytes]:
    def put(text: str) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, inside in (*others.items(), (part, before + escape(text) + after)):
                archive.writestr(name, inside)
        return out.getvalue()

    return put


# --- maps: the writer says where words stand -------------------------------------------------------------------------

_MARK = "Wordsoftheclaim"


def document_of(words: str, shape: str, count: int) -> Document:
    """Return a map of a shape with so many claims besides its first."""
    claims = [Claim(id=f"c{k}", text=words if k == 0 else f"Claim number {k}") for k in range(count + 1)]
    arguments: list[Argument] = []
    for k in range(1, count + 1):
        match shape:
            case "flat":
                arguments.append(Argument(id=f"r{k}", premises=(f"c{k}",), stance=Stance.PRO, target="c0"))
            case "chain":
                arguments.append(Argument(id=f"r{k}", premises=(f"c{k}",), stance=Stance.CON, target=f"c{k - 1}"))
            case "undercuts":
                arguments.append(
                    Argument(id=f"r{k}", premises=(f"c{k}",), stance=Stance.CON, target=f"r{k - 1}" if k > 1 else "c0")
                )
            case "one undercut":
                arguments.append(
                    Argument(id=f"r{k}", premises=(f"c{k}",), stance=Stance.CON, target="r1" if k > 1 else "c0")
                )
            case "halves":
                arguments.append(
                    Argument(id=f"r{k}", premises=(f"c{k}",), stance=Stance.PRO, target=f"c{(k - 1) // 2}")
                )
            case "one premise":
                if k > 1:
                    arguments.append(Argument(id=f"r{k}", premises=("c1",), stance=Stance.PRO, target=f"c{k}"))
    if shape == "together" and count:
        arguments = [
            Argument(id="r1", premises=tuple(f"c{k}" for k in range(1, count + 1)), stance=Stance.PRO, target="c0")
        ]
    map = Map(id="m", question="Is it so?")
    placements = [Placement(id=f"p{k}", map="m", claim=f"c{k}", order=f"{k:08d}") for k in range(count + 1)]
    return Document([map, *claims, *arguments, *placements])


SHAPES = ("flat", "chain", "undercuts", "one undercut", "halves", "one premise", "together", "loose")


def shaped(form: str, shape: str) -> Make:
    """Return a maker of maps of a shape in a format, of about so many characters."""
    return lambda size: map_file.content(document_of("First", shape, size // 50), "m", map_file.named(form))


def _word_places(form: str) -> Iterator[tuple[str, Callable[[str], bytes]]]:
    """Yield the places of a format: the whole file, and the words of a claim as its writer leaves them, escaped or not."""
    yield "file", str.encode
    known = map_file.named(form)
    if not known.writes:
        return
    written = map_file.content(document_of(_MARK, "flat", 2), "m", known).decode()
    before, mark, after = written.partition(_MARK)
    if not mark:
        return
    yield "start", _around(before, "")
    if written.startswith(("{", "[")):
        yield "words", _around(before, after, _json_words)
    elif "<" in written[:10]:
        yield "words", _around(before, after, _xml_words)
        yield "inside", _around(before, after)
    else:
        yield "words", _around(before, after)


def _reads_map(form: str) -> Callable[[bytes], object]:
    known = map_file.named(form)
    return lambda content: map_file.read_bytes(content, f"a{known.endings[0]}", form)


def _map_grounds() -> Iterator[Ground]:
    for form in FORMATS:
        if form.reads and not form.named:
            made = tuple((shape, shaped(form.name, shape)) for shape in SHAPES) if form.writes else ()
            yield Ground(form.name, _reads_map(form.name), tuple(_word_places(form.name)), made=made)


# --- quotations and bibliographies -----------------------------------------------------------------------------------


def _many(before: str, unit: str, after: str, between: str = "") -> Make:
    """Return a maker of files of many entries; {k} in them is a number."""
    return lambda size: (
        before + between.join(unit.replace("{k}", str(k)) for k in range(size // len(unit))) + after
    ).encode()


_RIS = "TY  - JOUR\nTI  - Title {k}\nAU  - Bell, Ann\nPY  - 2020\nN1  - “Words {k}” (p. 3)\nER  - \n"
_BIB = "@article{a{k}, title = {Title {k}}, author = {Bell, Ann and Carr, Bo}, year = 2020}\n"
_CSL = '{"id":"a{k}","type":"book","title":"Title {k}","author":[{"family":"Bell","given":"Ann"}]}'
_NOTE = '{"id":"n{k}","uri":"https://a.example","text":"Why?","user":"acct:lee@a","references":[],"target":[{"source":"https://a.example","selector":[{"type":"TextQuoteSelector","exact":"Buses carry %s people","prefix":"a ","suffix":" b"}]}]}'
_ANSWER = '{"id":"n{k}","uri":"https://a.example","text":"Why?","user":"acct:lee@a","references":["n0","n{k}"],"target":[{"source":"https://a.example"}]}'
_ANNOTATION = '{"type":"Annotation","id":"urn:a{k}","bodyValue":"Why?","target":{"source":"https://a.example","selector":[{"type":"TextQuoteSelector","exact":"Buses %s","prefix":"a ","suffix":" b"},{"type":"TextPositionSelector","start":{k},"end":9{k}}]}}'
_WEB = ('{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[', "]}")
_ROW = "Words {k} here,tag{k},Paper {k},\n"
_QDE = (
    '<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="P"><CodeBook><Codes><Code guid="c1" name="cost" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="s" name="T" plainTextPath=""><PlainTextContent>{text}</PlainTextContent>',
    "</TextSource></Sources></Project>",
)
_SELECTION = '<PlainTextSelection guid="p{k}" name="a" startPosition="{k}" endPosition="1{k}"><Coding guid="d{k}"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>'
_WORD = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    "</w:body></w:document>",
)


def _project(size: int) -> bytes:
    before, after = _QDE
    text = before.replace("{text}", "Buses carry people. " * (size // 20))
    return (text + "".join(_SELECTION.replace("{k}", str(k)) for k in range(size // 150)) + after).encode()


_ENTRIES: dict[str, tuple[tuple[str, Make], ...]] = {
    "ris": (
        ("entries", _many("", _RIS, "")),
        ("open entries", _many("", "TY  - JOUR\n", "")),
        ("authors", _many("TY  - BOOK\n", "AU  - Bell{k}, Ann\n", "ER  - \n")),
        ("notes", _many("TY  - BOOK\n", "N1  - “Words {k}” (p. {k})\n", "ER  - \n")),
    ),
    "bibtex": (
        ("entries", _many("", _BIB, "")),
        ("open entries", _many("", "@article{a{k}, title = {", "")),
        ("strings", _many("", '@string{s{k} = "a"}\n', "@article{a, title = s1}")),
        ("string of strings", _many('@string{s0 = "a"}\n', "@string{t{k} = s0 # s0}\n", "@article{a, title = t1}")),
        ("joined", _many("@article{a, title = ", '"a" # ', '"b"}')),
        ("authors", _many("@article{a, author = {", "Bell{k}, Ann and ", "Carr, Bo}}")),
        ("fields", _many("@article{a, ", "f{k} = {a}, ", "}")),
        ("same key", _many("", "@article{a, title = {b}}\n", "")),
    ),
    "csl-json": (
        ("entries", _many("[", _CSL, "]", ",")),
        ("authors", _many('[{"id":"a","type":"book","author":[', '{"family":"B{k}"}', "]}]", ",")),
    ),
    "hypothesis": (
        ("notes", _many('{"annotations":[', _NOTE.replace("%s", "{k}"), "]}", ",")),
        ("same words", _many('{"annotations":[', _NOTE.replace("%s", "more"), "]}", ",")),
        ("answers", _many('{"annotations":[', _ANSWER, "]}", ",")),
        (
            "tags",
            _many(
                '{"annotations":[{"id":"a","uri":"https://a.example","text":"b","user":"acct:a@b","tags":[',
                '"t{k}"',
                "]}]}",
                ",",
            ),
        ),
    ),
    "web-annotation": (
        ("annotations", _many(_WEB[0], _ANNOTATION.replace("%s", "{k}"), _WEB[1], ",")),
        ("same words", _many(_WEB[0], _ANNOTATION.replace("%s", "more"), _WEB[1], ",")),
        (
            "selectors",
            _many(
                _WEB[0] + '{"type":"Annotation","target":{"source":"https://a.example","selector":[',
                '{"type":"TextQuoteSelector","exact":"a{k}"}',
                "]}}" + _WEB[1],
                ",",
            ),
        ),
    ),
    "taguette": (
        ("rows", _many("id,document,tag,content\n", "{k},Paper {k},tag,Words {k} here\n", "")),
        ("same document", _many("id,document,tag,content\n", "{k},Paper,tag,Words {k} here\n", "")),
    ),
    "refi-qda": (("selections", _project),),
    "cards": (),
}


def _quotation_grounds() -> Iterator[Ground]:
    for name, made in _ENTRIES.items():
        known = map_file.named(name)
        if name == "cards":
            yield Ground(name, _reads_map(name), tuple(_word_places_of_docx()))
            continue
        ending = ".csv" if name == "taguette" else known.endings[-1] if name == "refi-qda" else known.endings[0]
        places: list[tuple[str, Callable[[str], bytes]]] = [("file", str.encode)]
        starts = {
            "ris": ("TY  - JOUR\nTI  - ", "\nER  - \n"),
            "bibtex": ("@article{a, title = {", "}, year = 2020}\n"),
            "taguette": ('id,document,tag,content\n1,Paper,tag,"', '"\n'),
        }
        if name in starts:
            places.append(("words", _around(*starts[name])))
            places.append(("start", _around(starts[name][0], "")))
        if name in {"csl-json", "hypothesis", "web-annotation"}:
            whole = made[0][1](len(_NOTE) + 10).decode()
            for word in ("Title 0", "Buses", "Why?", "Bell"):
                before, found, after = whole.partition(word)
                if found:
                    places.append((f"in {word}", _around(before, after, _json_words)))
        if name == "refi-qda":
            before, after = _QDE
            first, _, second = before.partition("{text}")
            places.append(("words", _around(first, second + after, _xml_words)))
            places.append(("inside", _around(before, after)))
        yield Ground(
            name,
            lambda content, name=name, ending=ending: map_file.read_bytes(content, f"a{ending}", name),
            tuple(places),
            made=made,
        )  # type: ignore[misc]


def _word_places_of_docx() -> Iterator[tuple[str, Callable[[str], bytes]]]:
    others = {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    }
    paragraph = "<w:p><w:r><w:t xml:space='preserve'>"
    end = "</w:t></w:r></w:p>"
    part = "word/document.xml"
    yield "words", _packed(_WORD[0] + paragraph, end + _WORD[1], part, others, _xml_words)
    yield (
        "paragraphs",
        _packed(
            _WORD[0],
            _WORD[1],
            part,
            others,
            lambda text: "".join(paragraph + _xml_words(line) + end for line in text[: len(text) // 8].split(" ")),
        ),
    )
    yield "inside", _packed(_WORD[0], _WORD[1], part, others)


# --- sources ---------------------------------------------------------------------------------------------------------

_PAGE = (
    "<html><head><title>T</title></head><body><p>The council voted to close the square, and many were glad.</p>",
    "</body></html>",
)
_ODT = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">'
    "<office:body><office:text>",
    "</office:text></office:body></office:document-content>",
)
_OTHERS = {"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<m/>"}
_BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    "b.opf": '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
}
_COMMENT = '<div class="comment" id="comment-{k}" data-parent-id="1{k}"><span class="author">Ann{k}</span><p>Hello you there</p>'
_TAGS = (
    "<p>",
    "</p>",
    "<p>a</p>",
    "<br>",
    "<td>",
    "<tr><td>a",
    "<blockquote>",
    "<script>",
    "<meta ",
    "<a href=x>a</a>",
    "<q>",
    "<h1>a</h1>",
    "<form><p>",
    "<b><p><i>",
    "<svg>",
    "<li><a href=/user/a>ann</a> 3 hours ago hello you",
)
_ATTRIBUTES = (
    ("class", '<div class="', '">'),
    ("id", '<div class=comment id="', '">'),
    ("author", "<div class=comment id=c1><span class=author>Ann", "</span>"),
)
_RTF_UNITS = (
    "{\\title ",
    "{\\rtf1",
    "\\par ",
    "\\'e9",
    "\\b ",
    "{\\*",
    "{\\f0 Arial;}",
    "\\cell\\row ",
    '{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt b}}',
    "{\\footnote a}",
    "\\bin1 a",
    "0" * 19_999 + "g",
)
_ODT_UNITS = (
    "<text:p>a</text:p>",
    '<text:s text:c="100"/>',
    "<text:span>",
    "<text:list><text:list-item>",
    "<text:note>",
)
_CAPTIONS = "00:00:{k}.000 --> 00:01:00.000\n<v Ann>Hello {k}\n\n"


def _source(
    name: str,
    kind: FileKind,
    *places: tuple[str, Callable[[str], bytes]],
    units: tuple[str, ...] = (),
    made: tuple[tuple[str, Make], ...] = (),
) -> Ground:
    return Ground(
        f"source {name}", lambda content: isolated_reader.gather_here(content, f"a.{name}", kind), places, units, made
    )


def _source_grounds() -> Iterator[Ground]:
    yield _source("plain", FileKind.PLAIN, ("file", str.encode), units=PROSE)
    yield _source(
        "markdown",
        FileKind.MARKDOWN,
        ("file", str.encode),
        ("heading", _around("# ", "x")),
        ("front", _around("---\ntitle: ", "\n---\na")),
    )
    attributes = tuple(
        (name, _around(_PAGE[0] + before, after + "<p>Hello you.</p></div>" * 2 + _PAGE[1], _xml_words))
        for name, before, after in _ATTRIBUTES
    )
    data = _around(_PAGE[0] + '<script type="application/ld+json">', "</script>" + _PAGE[1])
    yield _source(
        "page",
        FileKind.PAGE,
        ("body", _around(*_PAGE)),
        ("words", _around(_PAGE[0] + "<p>", "x</p>" + _PAGE[1], _xml_words)),
        ("pre", _around(_PAGE[0] + "<pre>", "x</pre>" + _PAGE[1], _xml_words)),
        (
            "title",
            _around("<html><head><title>", "</title></head><body><p>Hello you all.</p></body></html>", _xml_words),
        ),
        ("data", data),
        *attributes,
        units=_TAGS,
        made=(
            ("comments within", _many(_PAGE[0], _COMMENT, _PAGE[1])),
            ("comments", _many(_PAGE[0], _COMMENT + "</div>", _PAGE[1])),
            ("attributes", _many(_PAGE[0] + "<p ", "a{k}=1 ", ">x</p>" + _PAGE[1])),
            ("elements", _many(_PAGE[0], "<x{k}>", _PAGE[1])),
        ),
    )
    yield _source(
        "rich",
        FileKind.RICH,
        ("body", _around("{\\rtf1 ", "}")),
        ("title", _around("{\\rtf1{\\info{\\title ", "{\\b x}}}a}")),
        ("fonts", _around("{\\rtf1{\\fonttbl", "}a}")),
        units=_RTF_UNITS,
    )
    yield _source(
        "odt",
        FileKind.OPEN_DOCUMENT,
        ("body", _packed(*_ODT, "content.xml", _OTHERS)),
        ("words", _packed(_ODT[0] + "<text:p>Hello", "x</text:p>" + _ODT[1], "content.xml", _OTHERS, _xml_words)),
        ("paragraph", _packed(_ODT[0] + "<text:p>Hello", "x</text:p>" + _ODT[1], "content.xml", _OTHERS)),
        units=_ODT_UNITS,
    )
    yield _source(
        "docx",
        FileKind.WORD,
        *_word_places_of_docx(),
        units=("<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc><w:p/>", "<w:r><w:t>a</w:t></w:r>"),
    )
    yield _source("epub", FileKind.BOOK, ("body", _packed(*_PAGE, "a.xhtml", _BOOK)))
    yield _source(
        "mhtml",
        FileKind.SAVED,
        (
            "file",
            _around(
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n",
                "\n--x--",
            ),
        ),
        (
            "head",
            _around(
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\nSubject: ",
                "\n\n--x\nContent-Type: text/html\n\n<p>Hello\n--x--",
            ),
        ),
        units=("--x\n", "--x\nContent-Type: text/html\n\n<p>a\n", "=?utf-8?q?a?= "),
    )
    yield _source(
        "captions",
        FileKind.CAPTIONS,
        ("file", _around("WEBVTT\n\n", "")),
        ("words", _around("WEBVTT\n\n00:01.000 --> 00:02.000\n", "\n")),
        made=(("cues", _many("WEBVTT\n\n", _CAPTIONS, "")),),
    )
    yield Ground("source clipboard", _clipboard, (("file", str.encode), ("body", _around(*_PAGE))), units=_TAGS)


def _clipboard(content: bytes) -> object:
    from argmap.formats.source_file import from_clipboard

    return from_clipboard(content.decode(), content.decode())


# --- rules, and who says what ----------------------------------------------------------------------------------------


def _problems(content: bytes) -> object:
    shape, count = content.decode().split("|")
    document = document_of("First", shape, int(count))
    return list(rules.problems(document, KINDS.values())), list(rules.doubts(document))


def _rule(shape: str) -> Make:
    return lambda size: f"{shape}|{size // 20}".encode()


GROUNDS = (
    *_map_grounds(),
    *_quotation_grounds(),
    *_source_grounds(),
    Ground("rules", _problems, made=tuple((shape, _rule(shape)) for shape in SHAPES)),
    Ground("text", lambda content: report(content.decode()), (("file", str.encode),), PROSE),
)
