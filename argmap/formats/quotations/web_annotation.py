"""Annotations in the Web Annotation model of the W3C (JSON-LD): alone, in a list, a page or a collection."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from typing import Any

from argmap.errors import UserError
from argmap.formats.quotations.annotations import Annotation, gathered
from argmap.formats.quotations.selectors import marked_words
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import label
from argmap.message import Message

_NAMESPACE = b"w3.org/ns/anno"
_SELECTORS = (b'"TextQuoteSelector"', b'"TextPositionSelector"', b'"RangeSelector"')
_TAGGING = frozenset({"tagging", "oa:tagging", "classifying", "oa:classifying"})
_NAMING = frozenset({"identifying", "oa:identifying"})
_DEEPEST = 10
_CONTAINERS = ("items", "first", "annotations", "@graph", "rows", "member", "next")
_BREAK = re.compile(r"(?i)<(?:br|/p|/div|/li|/h\d)\b[^>]{0,200}>")
_MARKUP = re.compile(r"<[^<>]{1,2000}>")


def is_annotations(content: bytes) -> bool:
    """Return whether a file is JSON with annotations of this kind."""
    if content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in {b"{", b"["}:
        return False
    return _NAMESPACE in content or any(name in content for name in _SELECTORS)


def read(content: bytes, name: str) -> Gathered:
    """Return the marked words as sources, one for each page, and the remarks on them as comments.

    Raises UserError if the file is damaged or holds no annotations.
    """
    try:
        data = json.loads(decode(content, name).lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
    found = [_annotation(one) for one in _annotations(data)]
    if not found:
        raise UserError("“{file}” holds no annotations.", file=name)
    pointing = sum(1 for _, pointed in found if pointed)
    told = Message(
        "%n annotation(s) in “{file}” (tells/tell) only where the marked words stand, not the words: without them.",
        "",
        pointing,
        file=name,
    )
    keys = {one.key for one, _ in found if one.key}
    annotations = [
        replace(one, answers=one.address, address="") if one.address in keys and one.address != one.key else one
        for one, _ in found
    ]
    return gathered(annotations, name, (told,) if pointing else ())


def _annotations(data: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the annotations of a file in their order, wherever its containers hold them."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, Mapping):
            if "target" in one or "oa:hasTarget" in one:
                yield one
            else:
                waiting.extend(one[name] for name in reversed(_CONTAINERS) if isinstance(one.get(name), list | dict))


def _annotation(one: Mapping[str, Any]) -> tuple[Annotation, bool]:
    """Return an annotation, and whether it marks something that it has no words of."""
    targets = one.get("target")
    mark = marked_words(targets)
    said, tags, speaker = _bodies(one)
    address, title, answers = _page(targets)
    found = Annotation(
        key=_id(one),
        by=_agent(one.get("creator")) or _agent(one.get("annotator")),
        made=label(one.get("created") or one.get("modified")),
        words=mark.words,
        before=mark.before,
        after=mark.after,
        at=mark.at,
        page=mark.page,
        says="\n\n".join(said),
        tags=tags,
        answers=answers,
        speaker=speaker,
        title=title,
        address=address,
    )
    return found, mark.pointed and not mark.words


def _bodies(one: Mapping[str, Any]) -> tuple[list[str], tuple[str, ...], str]:
    """Return what an annotation says, its tags, and whom it names as the speaker of the words."""
    said: list[str] = []
    tags: list[str] = []
    speaker = ""
    motives = {label(motive) for motive in _listed(one.get("motivation"))}
    for body in _listed(one.get("body")) or _listed(one.get("bodyValue")):
        words, purposes = _body(body)
        purposes = purposes or motives
        if purposes & _TAGGING and not words.startswith(("http://", "https://")):
            tags.append(words)
        elif purposes & _NAMING and not speaker:
            speaker = label(words)
        elif words.strip():
            said.append(words.strip())
    plain_tags = one.get("tags")
    tags += [tag for tag in plain_tags if isinstance(tag, str)] if isinstance(plain_tags, list) else []
    return said, tuple(dict.fromkeys(tag for each in tags if (tag := label(each)))), speaker


def _body(body: Any) -> tuple[str, set[str]]:
    """Return the words of one body, and its purposes; of a choice, the first counts."""
    for _ in range(_DEEPEST):
        if not isinstance(body, Mapping):
            break
        items = body.get("items")
        if not (isinstance(items, list) and items and body.get("value") is None):
            break
        body = items[0]
    if isinstance(body, str):
        return body, set()
    if not isinstance(body, Mapping):
        return "", set()
    value = body.get("value") if body.get("value") is not None else body.get("chars")
    words = value if isinstance(value, str) else _id(body) or label(body.get("source"), 2000)
    if body.get("format") in {"text/html", "application/xhtml+xml"}:
        words = unescape(_MARKUP.sub("", _BREAK.sub("\n", words)))
    return words, {label(purpose) for purpose in _listed(body.get("purpose"))} - {""}


def _page(targets: Any) -> tuple[str, str, str]:
    """Return the address of the page that is annotated, its title, and the annotation that is answered, if any."""
    for target in _listed(targets):
        if isinstance(target, str):
            return target.partition("#")[0][:2000], "", ""
        if not isinstance(target, Mapping):
            continue
        source = target.get("source") or target.get("scope")
        about = source if isinstance(source, Mapping) else target
        title = label(about.get("title") or about.get("dc:title") or about.get("dcterms:title") or about.get("name"))
        if target.get("type") == "Annotation":
            return "", "", _id(target)
        address = label(source, 2000) if isinstance(source, str) else _id(about)
        if address or title:
            return address, title, ""
    return "", "", ""


def _agent(value: Any) -> str:
    """Return the name of whoever made an annotation."""
    for one in _listed(value):
        if isinstance(one, Mapping):
            for name in ("name", "nickname", "foaf:name", "foaf:nick", "email", "id", "@id"):
                if found := label(one.get(name)):
                    return found
        elif found := label(one):
            return found.removeprefix("acct:").partition("@")[0] if found.startswith("acct:") else found
    return ""


def _id(one: Mapping[str, Any]) -> str:
    return label(one.get("id") or one.get("@id"), 2000)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
