"""The sources, speakers and quotations of a map in the front matter of Argdown, which statements cite by key.

Without the texts of the sources, a quotation keeps its place and the words around it, and what is read back has in
place of each text the quoted words of it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.argdown import data, front
from argmap.formats.maps.argdown.quoted_text import Quoted, rebuilt
from argmap.model import source_commands
from argmap.model.document import Document, Edit
from argmap.model.foreign import foreign, with_foreign
from argmap.model.records import Passage, PassageKind, Source, Speaker, SpeakerKind
from argmap.model.rules import CONTEXT
from argmap.model.serialization import comment_from_values, comment_to_values

FORMAT = "argdown"
_ABOUT = ("author", "publisher", "date", "address")
_OF_SOURCE = {*_ABOUT, "title", "text", "comments", "replaces", "pages", "page_labels", "reference"}
_OF_SPEAKER = {"name", "kind", "role", "aliases"}
_OF_QUOTE = {
    *(
        "source",
        "speaker",
        "start",
        "exact",
        "prefix",
        "suffix",
        "kind",
        "via",
        "posted",
        "set_aside",
        "replies_to",
        "page",
    ),
}


def cited(document: Document, passages: Iterable[str], *, full_texts: bool) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the front matter's sources, speakers and quotes for these passages, and the key of each passage.

    Keys follow the order in the sources and, of the same place, the order given, so that no id ever shows in them.
    """
    chosen = [document.get(id, Passage) for id in dict.fromkeys(passages)]
    sources = sorted(dict.fromkeys(p.source for p in chosen), key=lambda id: document.get(id, Source).order)
    source_keys = {id: f"s{number}" for number, id in enumerate(sources, 1)}
    speakers = dict.fromkeys(p.speaker for p in chosen if p.speaker)
    speaker_keys = {id: f"p{number}" for number, id in enumerate(speakers, 1)}
    chosen.sort(key=lambda p: (document.get(p.source, Source).order, p.start))
    keys = {p.id: f"q{number}" for number, p in enumerate(chosen, 1)}
    content: dict[str, Any] = {}
    whole = {id for id in sources if full_texts and not _is_quoted_only(document.get(id, Source))}
    if sources:
        content["sources"] = {
            key: _source(document, id, source_keys, whole=id in whole) for id, key in source_keys.items()
        }
    if speakers:
        content["speakers"] = {key: _speaker(document.get(id, Speaker)) for id, key in speaker_keys.items()}
    if chosen:
        content["quotes"] = {
            keys[p.id]: _quote(document, p, source_keys, speaker_keys, keys, whole=p.source in whole) for p in chosen
        }
    return content, keys


def _kept(record: Source | Speaker | Passage) -> dict[str, Any]:
    """Return what this format has left on a record."""
    kept = foreign(record, FORMAT)
    return kept if isinstance(kept, dict) else {}


def _more(record: Source | Speaker | Passage) -> dict[str, Any]:
    more = _kept(record).get("more")
    return more if isinstance(more, dict) else {}


def _is_quoted_only(source: Source) -> bool:
    return _kept(source).get("quoted") is True


def _source(document: Document, id: str, keys: dict[str, str], *, whole: bool) -> dict[str, Any]:
    source = document.get(id, Source)
    about: dict[str, Any] = {name: getattr(source, name) for name in _ABOUT if getattr(source, name)}
    older = source.replaces
    while older is not None and older not in keys:  # an edition that is not written is passed over
        older = document.get(older, Source).replaces
    if older is not None:
        about["replaces"] = keys[older]
    pages = source.pages
    if _is_quoted_only(source):
        told = _kept(source).get("pages")
        pages = tuple(told) if isinstance(told, list) else ()
    if pages:
        about["pages"] = list(pages)
    if pages and source.page_labels:
        about["page_labels"] = list(source.page_labels)
    if source.reference:
        about["reference"] = source.reference
    if whole and source.comments:
        about["comments"] = [comment_to_values(comment) for comment in source.comments]
    if whole:
        about["text"] = source.text
    return {"title": source.title, **_more(source), **about}


def _speaker(speaker: Speaker) -> dict[str, Any]:
    about: dict[str, Any] = {"name": speaker.name, "kind": speaker.kind.value}
    if speaker.role:
        about["role"] = speaker.role
    if speaker.aliases:
        about["aliases"] = list(speaker.aliases)
    return {**_more(speaker), **about}


def _quote(
    document: Document,
    passage: Passage,
    sources: dict[str, str],
    speakers: dict[str, str],
    quotes: dict[str, str],
    *,
    whole: bool,
) -> dict[str, Any]:
    about: dict[str, Any] = {"source": sources[passage.source]}
    if passage.speaker:
        about["speaker"] = speakers[passage.speaker]
    start: object = passage.start
    if _is_quoted_only(document.get(passage.source, Source)):
        start = _kept(passage).get("start")
    if isinstance(start, int):
        about["start"] = start
    if page := _page(document.get(passage.source, Source), passage.start):
        about["page"] = page
    if not whole:
        about |= {name: words for name in ("prefix", "exact", "suffix") if (words := getattr(passage, name))}
    about["exact"] = passage.exact
    if passage.kind is not PassageKind.DIRECT:
        about["kind"] = passage.kind.value
    about |= {name: getattr(passage, name) for name in ("via", "posted") if getattr(passage, name)}
    if passage.set_aside:
        about["set_aside"] = True
    if passage.replies_to in quotes:
        about["replies_to"] = quotes[passage.replies_to]
    return {**_more(passage), **about}


def _page(source: Source, start: int) -> str:
    """Return the page of a quotation, where nothing but the quoted words of the source tells it."""
    if not _is_quoted_only(source) or "pages" in _kept(source) or len(source.page_labels) != len(source.pages):
        return ""
    at = bisect_right(source.pages, start) - 1
    return source.page_labels[at] if at >= 0 else ""


def table(content: dict[str, Any], name: str) -> dict[str, dict[str, Any]]:
    """Return a table of the front matter by its keys; empty where another program means something else by its name."""
    found = content.get(name)
    if not isinstance(found, dict) or not all(isinstance(about, dict) for about in found.values()):
        return {}
    return {str(key): {str(name): value for name, value in about.items()} for key, about in found.items()}


def put(edit: Edit, content: dict[str, Any]) -> dict[str, str]:
    """Add the front matter's sources, speakers and quotes to the document; return the passage ids by the quotes' keys.

    Raises UserError where a quotation does not stand in its source, or what it or a source names is missing.
    """
    quotes, told = table(content, "quotes"), table(content, "sources")
    of_source: dict[str, list[str]] = {key: [] for key in told}
    for key, about in quotes.items():
        of_source.setdefault(str(about.get("source")), []).append(key)
    starts: dict[str, int] = {}
    sources = {
        key: _put_source(edit, key, about, {q: quotes[q] for q in of_source[key]}, starts)
        for key, about in told.items()
    }
    for key, about in told.items():
        if about.get("replaces"):
            source_commands.supersede(edit, sources[key], _named(sources, about["replaces"], key))
    speakers = {key: _put_speaker(edit, key, about) for key, about in table(content, "speakers").items()}
    passages: dict[str, str] = {}
    answers: list[tuple[str, str]] = []
    for key, about in quotes.items():
        source, speaker = str(about.get("source")), about.get("speaker")
        if source not in sources or (speaker is not None and str(speaker) not in speakers):
            raise UserError(
                "The quotation {key} in this file names a source or a speaker that the file does not have.", key=key
            )
        who = speakers[str(speaker)] if speaker is not None else None
        passages[key] = _put_quote(edit, key, about, sources[source], who, starts)
        if about.get("replies_to"):
            answers.append((key, str(about["replies_to"])))
    for key, answered in answers:
        if answered in passages:
            source_commands.answer(edit, passages[key], passages[answered])
    return passages


def _put_quote(
    edit: Edit, key: str, about: dict[str, Any], source: str, speaker: str | None, starts: dict[str, int]
) -> str:
    exact, text = _text(about, "exact"), edit.get(source, Source).text
    quoted_only = key in starts and bool(exact)
    start = starts[key] if quoted_only else _place(text, exact, about.get("start"), key)
    end = start + len(exact)
    if not quoted_only:
        prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    else:
        prefix, suffix = _text(about, "prefix")[-CONTEXT:], _text(about, "suffix")[:CONTEXT]
    made = Passage(
        id=edit.new_id(),
        source=source,
        start=start,
        end=end,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        kind=front.choice(PassageKind, about.get("kind", PassageKind.DIRECT)),
        speaker=speaker,
        via=_text(about, "via"),
        posted=_text(about, "posted"),
        set_aside=about.get("set_aside") is True,
    )
    kept: dict[str, Any] = {"more": _unknown(about, _OF_QUOTE)} if _unknown(about, _OF_QUOTE) else {}
    if quoted_only and _is_place(about.get("start")):
        kept["start"] = about["start"]
    edit.put(with_foreign(made, FORMAT, kept))
    return made.id


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _text(about: dict[str, Any], name: str) -> str:
    return str(about.get(name) or "")


def _unknown(about: dict[str, Any], known: set[str]) -> dict[str, Any]:
    """Return what another program says beside what is known."""
    return {name: data.as_json(value) for name, value in about.items() if name not in known}


def _put_source(
    edit: Edit, key: str, about: dict[str, Any], quotes: dict[str, dict[str, Any]], starts: dict[str, int]
) -> str:
    known = {name: _text(about, name) for name in _ABOUT}
    quoted_only = "text" not in about and bool(quotes)
    text, pages, kept = _text(about, "text"), _numbers(about.get("pages")), _unknown(about, _OF_SOURCE)
    remembered: dict[str, Any] = {"more": kept} if kept else {}
    if quoted_only:
        made = rebuilt([_quoted(quote) for quote in quotes.values()])
        text = made.text
        starts.update(zip(quotes, made.starts, strict=True))
        remembered |= {"quoted": True, "pages": list(pages)} if pages else {"quoted": True}
        pages = tuple(made.now_at(page) for page in pages)
    comments: Sequence[Any] = ()
    if not quoted_only:
        try:
            comments = tuple(comment_from_values(values) for values in about.get("comments") or ())
        except (TypeError, ValueError) as error:
            raise UserError("The comments of the source {key} in this file cannot be read.", key=key) from error
    made_source = source_commands.add_source(
        edit, front.said(about, "title", key), text, **known, comments=tuple(comments)
    )
    labels = about.get("page_labels")
    if quoted_only and not pages and all(_text(quote, "page") for quote in quotes.values()):
        begins: dict[str, int] = {}
        for key_of_quote, quote in quotes.items():
            page = _text(quote, "page")
            begins[page] = min(starts[key_of_quote], begins.get(page, starts[key_of_quote]))
        pages, labels = tuple(begins.values()), list(begins)
    record = edit.get(made_source, Source)
    if pages and pages == tuple(sorted(pages)) and pages[-1] <= len(text):
        named = tuple(map(str, labels)) if isinstance(labels, list) and len(labels) == len(pages) else ()
        record = replace(record, pages=pages, page_labels=named)
    record = replace(record, reference=_text(about, "reference"))
    edit.put(with_foreign(record, FORMAT, remembered))
    return made_source


def _quoted(about: dict[str, Any]) -> Quoted:
    start = about.get("start")
    return Quoted(
        start if isinstance(start, int) and _is_place(start) else None,
        _text(about, "exact"),
        _text(about, "prefix")[-CONTEXT:],
        _text(about, "suffix")[:CONTEXT],
    )


def _numbers(value: object) -> tuple[int, ...]:
    return tuple(value) if isinstance(value, list) and all(_is_place(number) for number in value) else ()


def _named(sources: dict[str, str], older: object, key: str) -> str:
    if str(older) not in sources:
        raise UserError("The source {key} in this file replaces one that the file does not have.", key=key)
    return sources[str(older)]


def _put_speaker(edit: Edit, key: str, about: dict[str, Any]) -> str:
    kind = front.choice(SpeakerKind, about.get("kind", SpeakerKind.PERSON))
    told = about.get("aliases")
    aliases = tuple(str(alias) for alias in told) if isinstance(told, list) else ()
    made = source_commands.add_speaker(edit, front.said(about, "name", key), kind, _text(about, "role"), aliases)
    if more := _unknown(about, _OF_SPEAKER):
        edit.put(with_foreign(edit.get(made, Speaker), FORMAT, {"more": more}))
    return made


def _place(text: str, exact: str, start: object, key: str) -> int:
    """Return the offset of a quotation: its start if given, otherwise the only place where its words occur."""
    if isinstance(start, int) and exact and text.startswith(exact, max(start, 0)):
        return max(start, 0)
    if not exact or text.count(exact) != 1:
        raise UserError("The words of the quotation {key} do not stand just once in its source.", key=key)
    return text.index(exact)
