"""REFI-QDA projects (.qdpx, .qde), which programs for qualitative analysis exchange: texts with coded selections.

Codes are the tags of quotations, notes and descriptions on them are comments. The file of the project in the archive
has another name in some programs, and so have the folders in it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from argmap.errors import UserError
from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.quotations.refi_positions import CountedText, Selection
from argmap.formats.sources import docx, pdf
from argmap.formats.sources.archive import Archive, Element, xml_tree
from argmap.formats.sources.comment_lines import Post, time_of, with_comments
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import MarkedQuotation, SourceText, day, kept, label
from argmap.message import Message
from argmap.model.records import SourceComment

NAMESPACE = b"QDA-XML:project"
_TEXTS = frozenset({"TextSource", "PDFSource", "Transcript"})
_MEDIA = frozenset({"PictureSource", "AudioSource", "VideoSource"})
_MOST_SELECTIONS = 100_000


def is_project(content: bytes) -> bool:
    """Return whether a file is the XML of a project."""
    return content[:8].lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<") and NAMESPACE in content[:8192]


def is_archive(names: Iterable[str]) -> bool:
    """Return whether an archive with parts of these names holds a project."""
    return any(name.lower().endswith(".qde") for name in names)


def read(content: bytes, name: str) -> Gathered:
    """Return the texts of a project with their coded selections. Raises UserError if it is damaged or has no text."""
    archive = Archive(content, name) if content.startswith(b"PK") else None
    if archive is None:
        tree = xml_tree(content, name)
    else:
        inner = min(
            (part for part in archive.names if part.lower().endswith(".qde")),
            key=lambda part: (part.count("/"), not part.lower().endswith("project.qde"), part),
            default="",
        )
        tree = archive.tree(inner)
    if tree is None or _tag(tree) != "Project":
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name)
    return _Project(tree, archive, name).gathered()


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _children(element: Element, *tags: str) -> Iterator[Element]:
    return (child for child in element if _tag(child) in tags)


def _all(element: Element, *tags: str) -> Iterator[Element]:
    return (found for found in element.iter() if _tag(found) in tags)


def _guid(text: str | None) -> str:
    return (text or "").strip().strip("{}").casefold()


@dataclass(slots=True)
class _Marked:
    """A text of the project with what is selected in it."""

    title: str
    text: str
    date: str = ""
    author: str = ""
    marks: list[MarkedQuotation] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    pages: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()


class _Project:
    """One project while it is read."""

    def __init__(self, tree: Element, archive: Archive | None, name: str) -> None:
        self._tree = tree
        self._archive = archive
        self._name = name
        self._parts: dict[str, str] = {}
        for part in sorted(archive.names) if archive else ():
            self._parts.setdefault(part.replace("\\", "/").rpartition("/")[2].casefold(), part)
        self._users = {_guid(one.get("guid")): label(one.get("name")) for one in _all(tree, "User")}
        self._codes = _codes(tree)
        self._notes = {_guid(one.get("guid")): one for one in _all(tree, "Note")}
        self._noted: set[str] = set()
        self._linked: dict[str, list[str]] = {}
        self._cases: dict[str, list[str]] = {}
        self._lost: Counter[str] = Counter()

    def gathered(self) -> Gathered:
        """Return all that was read."""
        self._read_links()
        texts: list[_Marked] = []
        for holder in _children(self._tree, "Sources"):
            for source in holder:
                if _tag(source) in _TEXTS:
                    texts += self._text_source(source)
                elif _tag(source) in _MEDIA:
                    texts += self._media(source)
        sources = [_source(one) for one in texts if one.text.strip() or one.posts]
        if rest := self._rest():
            sources.append(rest)
        if not sources:
            raise UserError("“{file}” holds no text that argmap can read.", file=self._name)
        title = label(self._tree.get("name")) or self._name.rpartition(".")[0] or self._name
        return Gathered(title, tuple(sources), notices=tuple(self._told()))

    def _read_links(self) -> None:
        for link in _all(self._tree, "Link"):
            one, other = _guid(link.get("originGUID")), _guid(link.get("targetGUID"))
            for note, about in ((one, other), (other, one)):
                if note in self._notes:
                    self._linked.setdefault(about, []).append(note)
                    break
            else:
                self._lost["links"] += 1
        for case in _all(self._tree, "Case"):
            for reference in _children(case, "SelectionRef", "SourceRef"):
                self._cases.setdefault(_guid(reference.get("targetGUID")), []).append(label(case.get("name")))

    # --- texts

    def _text_source(self, source: Element, title: str = "", media: Element | None = None) -> list[_Marked]:
        title = title or label(source.get("name")) or label((media or source).get("name")) or self._name
        if _tag(source) == "PDFSource":
            return [self._pdf(source, title)]
        raw = self._raw_text(source)
        selections = list(_children(source, "PlainTextSelection", "TranscriptSelection"))[:_MOST_SELECTIONS]
        if not raw.strip():
            self._lost["texts"] += 1
            self._lost["selections"] += len(selections)
            return []
        places = {_guid(one.get("guid")): _number(one.get("position")) for one in _children(source, "SyncPoint")}
        spans = [self._positions(one, places) for one in selections]
        counted = CountedText(kept(raw), [span for span in spans if span is not None])
        made = self._begun(source, title, counted.text.rstrip("\n") + "\n")
        if counted.doubtful:
            self._lost["doubts"] += 1
        for selection, told in zip(selections, spans, strict=True):
            self._mark(made, selection, counted.span(told) if told is not None else None)
        return [made]

    def _begun(self, source: Element, title: str, text: str) -> _Marked:
        made = _Marked(title, text, day(source.get("creationDateTime")))
        if tags := self._tags(source):
            self._lost["codes of whole texts"] += len(tags)
        for post in self._said(source, None):
            made.posts.append(post)
        return made

    def _positions(self, selection: Element, places: dict[str, int | None]) -> Selection | None:
        if _tag(selection) == "TranscriptSelection":
            start, end = (places.get(_guid(selection.get(name))) for name in ("fromSyncPoint", "toSyncPoint"))
        else:
            start, end = _number(selection.get("startPosition")), _number(selection.get("endPosition"))
        if start is None or end is None:
            return None
        return Selection(start, end, label(selection.get("name"), 200))

    def _mark(self, made: _Marked, selection: Element, span: tuple[int, int] | None) -> None:
        if span is None:
            self._lost["selections"] += 1
            made.posts += self._said(selection, None)
            return
        user = self._user(selection) or next(
            (name for one in _children(selection, "Coding") if (name := self._user(one))), ""
        )
        cases = self._cases.get(_guid(selection.get("guid")), [])
        made.marks.append(
            MarkedQuotation(
                start=span[0],
                end=span[1],
                marked_by=user,
                marked_at=time_of(selection.get("creationDateTime") or ""),
                tags=tuple(dict.fromkeys((*self._tags(selection), *cases))),
                key=_guid(selection.get("guid")),
            )
        )
        made.posts += self._said(selection, span)

    def _pdf(self, source: Element, title: str) -> _Marked:
        """Return a PDF with the words that are marked in it: its own text, or else that which the project has of it."""
        told = next(_children(source, "Representation"), None)
        raw = self._raw_text(told) if told is not None else ""
        content = self._part(source.get("path"))
        read: SourceText | None = None
        if content.startswith(b"%PDF") or b"%PDF-" in content[:1024]:
            try:
                read = pdf.read(content, title)
            except UserError:
                read = None
        text = read.text if read is not None else kept(raw).replace("\r\n", "\n")
        if not text.strip():
            self._lost["texts"] += 1
        made = self._begun(source, title, text)
        if read is not None:
            made.pages, made.page_labels, made.author = read.pages, read.page_labels, read.author
        finder = QuoteFinder(text)
        selections = list(_children(told, "PlainTextSelection")) if told is not None else []
        spans = [self._positions(one, {}) for one in selections]
        counted = CountedText(kept(raw), [span for span in spans if span is not None])
        for selection, place in zip(selections, spans, strict=True):
            span = counted.span(place) if place is not None else None
            words = counted.text[span[0] : span[1]] if span is not None else ""
            self._mark(made, selection, finder.find(words) if read is not None else span)
        for selection in list(_children(source, "PDFSelection"))[:_MOST_SELECTIONS]:
            shown = next(_children(selection, "Representation"), None)
            words = self._raw_text(shown) if shown is not None else ""
            page = _number(selection.get("page"))
            near = made.pages[page] if page is not None and page < len(made.pages) else None
            self._mark(made, selection, finder.find(words, near=near))
        return made

    def _media(self, source: Element) -> list[_Marked]:
        """Return the transcripts of a recording. What is marked in it or in a picture itself has no place here."""
        marks = list(_children(source, "PictureSelection", "AudioSelection", "VideoSelection"))
        self._lost["marks in media"] += len(marks)
        found: list[_Marked] = []
        for transcript in _children(source, "Transcript", "TextDescription"):
            title = label(source.get("name")) or label(transcript.get("name"))
            found += self._text_source(transcript, title)
        if not found:
            self._lost["media"] += 1
        posts = [post for one in marks for post in self._said(one, None)]
        posts += self._said(source, None)
        if posts and found:
            found[0].posts += posts
        elif posts:
            found.append(_Marked(label(source.get("name")) or self._name, "", posts=posts))
        return found

    # --- what is said of them

    def _tags(self, element: Element) -> tuple[str, ...]:
        found: list[str] = []
        for coding in _children(element, "Coding"):
            for reference in _children(coding, "CodeRef"):
                name = self._codes.get(_guid(reference.get("targetGUID")), "")
                if name:
                    found.append(name)
        return tuple(dict.fromkeys(found))

    def _said(self, element: Element, about: tuple[int, int] | None) -> list[Post]:
        """Return the description of an element and the notes on it as comments."""
        posts: list[Post] = []
        made = time_of(element.get("creationDateTime") or "")
        described = ((one.text or "").strip() for one in _children(element, "Description"))
        posts += [
            Post(self._user(element), words, posted=made, opens=True, about=about) for words in described if words
        ]
        notes = [_guid(one.get("targetGUID")) for one in _children(element, "NoteRef")]
        for key in dict.fromkeys((*notes, *self._linked.get(_guid(element.get("guid")), ()))):
            if (note := self._notes.get(key)) is not None and (post := self._post(note, about)) is not None:
                self._noted.add(key)
                posts.append(post)
        return posts

    def _post(self, note: Element, about: tuple[int, int] | None = None) -> Post | None:
        words = self._raw_text(note).replace("\r\n", "\n").strip()
        if not words:
            return None
        made = time_of(note.get("creationDateTime") or "")
        return Post(self._user(note), words, posted=made, title=label(note.get("name")), opens=True, about=about)

    def _rest(self) -> SourceText | None:
        """Return the notes on the project as a whole, and on what argmap has no place for, as a source of their own."""
        posts = [post for key, one in self._notes.items() if key not in self._noted and (post := self._post(one))]
        posts += self._said(self._tree, None) if not posts else []
        if not posts:
            return None
        text, comments = with_comments("", posts)
        return SourceText("Memos", text, comments=comments)

    def _user(self, element: Element) -> str:
        for name in ("creatingUser", "creatingUserGUID", "modifyingUser"):
            if found := self._users.get(_guid(element.get(name)), ""):
                return found
        return ""

    # --- parts

    def _raw_text(self, element: Element) -> str:
        inside = next(_children(element, "PlainTextContent"), None)
        if inside is not None and (inside.text or "").strip():
            return inside.text or ""
        content = self._part(element.get("plainTextPath"))
        if content.strip():
            try:
                return ("\ufeff" if content.startswith(b"\xef\xbb\xbf") else "") + decode(content, self._name)
            except UserError:
                return ""
        rich = self._part(element.get("richTextPath"))
        if rich.startswith(b"PK"):
            try:
                return docx.read(rich, self._name).text
            except UserError:
                return ""
        return ""

    def _part(self, path: str | None) -> bytes:
        """Return a file of the archive by any of the forms in which paths name one; b"" where it is not in there."""
        if not path or self._archive is None:
            return b""
        bare = unquote(path.partition("://")[2] or path)
        base = PurePosixPath(PureWindowsPath(bare).as_posix()).name.casefold()
        part = self._parts.get(base)
        return self._archive.read(part) if part is not None else b""

    def _told(self) -> Iterator[Message]:
        """Yield what was left out, in words."""
        lost, tree = self._lost, self._tree
        described = sum(1 for one in _all(tree, "Code") if any(_children(one, "Description")))
        sets, drawings, values = (sum(1 for _ in _all(tree, tag)) for tag in ("Set", "Graph", "VariableValue"))
        doubts = lost["doubts"]
        for told in (
            Message("%n text(s) (is/are) not in the file: without them.", "", lost["texts"]),
            Message("%n selection(s) (was/were) left out: their words are not there.", "", lost["selections"]),
            Message("%n picture(s) or recording(s) without words (was/were) left out.", "", lost["media"]),
            Message("%n mark(s) in pictures and recordings (was/were) left out.", "", lost["marks in media"]),
            Message("%n code(s) of whole texts (was/were) left out.", "", lost["codes of whole texts"]),
            Message("%n link(s) between other things than notes (was/were) left out.", "", lost["links"]),
            Message("%n description(s) of codes (was/were) left out.", "", described),
            Message("%n set(s) (was/were) left out.", "", sets),
            Message("%n drawing(s) of relations (was/were) left out.", "", drawings),
            Message("%n value(s) of variables (was/were) left out.", "", values),
            Message("How line ends count is not certain in %n text(s): check where quotations begin.", "", doubts),
        ):
            if told.n:
                yield told


def _codes(tree: Element) -> dict[str, str]:
    """Return the names of codes by id; one of a name that several have is named by its path."""
    paths: dict[str, tuple[str, ...]] = {}
    waiting: list[tuple[Element, tuple[str, ...]]] = [(one, ()) for one in _all(tree, "Codes")]
    while waiting:
        element, path = waiting.pop()
        for code in _children(element, "Code"):
            own = (*path[-20:], label(code.get("name")) or "?")
            paths[_guid(code.get("guid"))] = own
            waiting.append((code, own))
    often = Counter(path[-1] for path in paths.values())
    return {key: path[-1] if often[path[-1]] == 1 else " / ".join(path) for key, path in paths.items()}


def _source(made: _Marked) -> SourceText:
    found: dict[tuple[int, int], MarkedQuotation] = {}
    for mark in sorted(made.marks, key=lambda one: (one.start, one.end)):
        known = found.setdefault((mark.start, mark.end), mark)
        if known is not mark:
            tags = tuple(dict.fromkeys((*known.tags, *mark.tags)))
            found[mark.start, mark.end] = replace(known, tags=tags)
    text, pages, labels = made.text, made.pages, made.page_labels
    comments: tuple[SourceComment, ...] = ()
    if made.posts:
        text, comments = with_comments(made.text, made.posts)
        if pages:
            numbers = labels or tuple(str(number) for number in range(1, len(pages) + 1))
            pages, labels = (*pages, min(len(made.text), len(text))), (*numbers, "")
    return SourceText(
        made.title,
        text,
        made.author,
        date=made.date,
        comments=comments,
        quotations=tuple(found.values()),
        pages=pages,
        page_labels=labels,
    )


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
