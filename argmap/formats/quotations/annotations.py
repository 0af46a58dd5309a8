"""What programs for annotation have in common: words marked on a page, remarks and tags on them, and answers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from argmap.formats.sources.comment_lines import Post, time_of, with_comments
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText, label, tidy
from argmap.message import Message

MOST = 20_000
_LONGEST_WORDS = 20_000
_LONGEST_AROUND = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One annotation. `words` are marked on the page of `address`, from the offset `at`, if that is known.

    `says` is the remark, `answers` the key of the annotation that it answers. `page` is what stands on the page of a
    book, `speaker` who says the words, where the annotation tells that.
    """

    key: str = ""
    by: str = ""
    made: str = ""
    words: str = ""
    before: str = ""
    after: str = ""
    at: int | None = None
    page: str = ""
    says: str = ""
    tags: tuple[str, ...] = ()
    answers: str = ""
    speaker: str = ""
    title: str = ""
    address: str = ""


def gathered(annotations: Sequence[Annotation], name: str, notices: Iterable[Message] = ()) -> Gathered:
    """Return annotations as sources of excerpts, one for each page that is annotated, with the remarks as comments.

    `name` is that of the file, for messages and where no page has a title.
    """
    told = list(notices)
    if len(annotations) > MOST:
        told.append(
            Message(
                "%n annotation(s) beyond the first {most} (was/were) left out.", "", len(annotations) - MOST, most=MOST
            )
        )
    pages: dict[str, list[Annotation]] = {}
    homes: dict[str, str] = {}
    empty = 0
    for one in annotations[:MOST]:
        home = one.address or one.title or homes.get(one.answers, "")
        if one.key:
            homes[one.key] = home
        if not (one.words.strip() or one.says.strip()):
            empty += 1
            continue
        pages.setdefault(home, []).append(one)
    if empty:
        told.append(Message("%n annotation(s) without words or remarks (was/were) left out.", "", empty))
    stem = name.rpartition(".")[0] or name
    sources = tuple(_excerpts(found, stem) for found in pages.values())
    title = sources[0].title if len(sources) == 1 else stem
    return Gathered(title, sources, notices=tuple(told))


def _excerpts(annotations: Sequence[Annotation], stem: str) -> SourceText:
    """Return the annotations of one page as a text of the marked words, in their order, with remarks as comments."""
    ordered = list(annotations)
    marked = [one for one in ordered if one.words.strip()]
    if marked and all(one.at is not None for one in marked):
        marked.sort(key=lambda one: one.at or 0)
    parts: list[str] = []
    spans: dict[tuple[str, str], tuple[int, int]] = {}
    starts: list[tuple[int, str]] = []
    at = 0
    for one in marked:
        words = tidy(one.words[:_LONGEST_WORDS]).strip()
        key = words, label(one.page, 40)
        if not words or key in spans:
            continue
        if not starts or starts[-1][1] != key[1]:
            starts.append((at, key[1]))
        spans[key] = at, at + len(words)
        parts.append(words)
        at += len(words) + 2

    def span(one: Annotation) -> tuple[int, int] | None:
        return spans.get((tidy(one.words[:_LONGEST_WORDS]).strip(), label(one.page, 40)))

    quotations = tuple(_quotation(one, found) for one in marked if (found := span(one)))
    said = [one for one in ordered if one.says.strip()]
    places = {one.key: place for place, one in enumerate(said) if one.key}
    posts = [
        Post(
            one.by,
            one.says,
            places.get(one.answers),
            time_of(one.made),
            opens=one.answers not in places,
            about=span(one),
        )
        for one in said
    ]
    article = "\n\n".join(parts) + "\n" if parts else ""
    text, comments = with_comments(article, posts) if posts else (article, ())
    paged = any(page for _, page in starts)
    if paged and len(text) > len(article):
        starts.append((len(article), ""))  # remarks stand on no page
    addresses = [one.address for one in annotations if one.address]
    return SourceText(
        title=next((one.title for one in annotations if one.title), "") or (addresses[0] if addresses else stem),
        text=text,
        address=addresses[0] if addresses else "",
        comments=comments,
        quotations=_joined(quotations),
        excerpts=True,
        pages=tuple(start for start, _ in starts) if paged else (),
        page_labels=tuple(page for _, page in starts) if paged else (),
    )


def _quotation(one: Annotation, span: tuple[int, int]) -> MarkedQuotation:
    return MarkedQuotation(
        start=span[0],
        end=span[1],
        speaker=one.speaker,
        marked_by=one.by,
        marked_at=time_of(one.made),
        tags=one.tags,
        key=one.key,
        before=one.before[-_LONGEST_AROUND:],
        after=one.after[:_LONGEST_AROUND],
    )


def _joined(quotations: Sequence[MarkedQuotation]) -> tuple[MarkedQuotation, ...]:
    """Return quotations of which several are of one span as one, with all their tags and all who marked it."""
    found: dict[tuple[int, int], MarkedQuotation] = {}
    for one in quotations:
        known = found.setdefault((one.start, one.end), one)
        if known is not one:
            names = dict.fromkeys(name for name in (*known.marked_by.split(", "), one.marked_by) if name)
            tags = tuple(dict.fromkeys((*known.tags, *one.tags)))
            found[one.start, one.end] = replace(known, tags=tags, marked_by=", ".join(names))
    return tuple(found.values())
