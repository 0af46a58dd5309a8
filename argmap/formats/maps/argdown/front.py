"""The front matter of Argdown: the question, and the sources, speakers and quotations that statements cite by key."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from argmap.errors import UserError
from argmap.model import map_settings, source_commands
from argmap.model.document import Document, Edit
from argmap.model.records import (
    ArrangementKind,
    Direction,
    Fidelity,
    Map,
    Passage,
    PassageKind,
    SiblingOrder,
    Source,
    Speaker,
    SpeakerKind,
)
from argmap.model.serialization import comment_from_values, comment_to_values

K = TypeVar("K", PassageKind, SpeakerKind, ArrangementKind, Direction, SiblingOrder)

_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FENCE = re.compile(r"={3,}\s*\n(.*?)\n={3,}[ \t]*(?:\n|\Z)", re.DOTALL)
FIDELITY = {
    Fidelity.QUOTED: "quotation",
    Fidelity.PARAPHRASED: "paraphrase",
    Fidelity.SUMMED_UP: "compression",
    Fidelity.OWN: "interpretation",
}
"""How near a claim is to its words, as other programs say it in Argdown."""
_ABOUT = ("author", "publisher", "date", "address")


ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]")
"""What stands in data as an escape only: YAML refuses it, takes it for the end of a line, or for a mark."""
_FENCED = re.compile("={3,}")
_NO_BLOCK = re.compile(r"[^\S\n]\n|\t|\A\s|\s\Z(?<!\S\n)|\A#")


if TYPE_CHECKING:
    _Writing = yaml.SafeDumper
else:
    _Writing = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # ten times as fast, where it is there


class _Dumper(_Writing):
    """A YAML dumper that writes multiline text as readable blocks, and unusual characters as escapes."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style: str | None
    if ODD.search(text) or _FENCED.search(text) or ("\n" in text and _NO_BLOCK.search(text)):
        style = '"'
    else:
        style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def dump(content: dict[str, Any]) -> str:
    """Return the front matter with its fences."""
    body = yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1 << 30)
    body = _FENCED.sub(lambda run: "\\x3d" * len(run[0]), body)  # other readers take it for the end, wherever it is
    return f"===\n{body}===\n"


def load(text: str) -> object:
    """Return the parsed YAML. Raises yaml.YAMLError, or RecursionError if it is nested too deeply."""
    try:
        return yaml.load(text, Loader=_FAST)
    except (yaml.YAMLError, ValueError):
        return yaml.safe_load(text)  # it takes some characters that the faster one does not, and tells troubles better


def cut(text: str) -> tuple[dict[str, Any], str]:
    """Return the front matter's content, and the rest of the text with its line numbers unchanged.

    Raises UserError if the front matter is not YAML.
    """
    found = _FENCE.match(text.lstrip("\ufeff \n"))
    if not found:
        return {}, text
    start = len(text) - len(text.lstrip("\ufeff \n"))
    end = start + found.end()
    try:
        content = load(found.group(1) + "\n") or {}
    except (yaml.YAMLError, RecursionError) as error:
        raise UserError(
            "The front matter of this Argdown file (between the lines of ===) is not valid YAML."
        ) from error
    if not isinstance(content, dict):
        raise UserError("The front matter of this Argdown file (between the lines of ===) is not a list of settings.")
    return content, "\n" * text.count("\n", 0, end) + text[end:]


def arranged(map: Map) -> dict[str, Any]:
    """Return how a map is arranged, as far as it is not arranged as new maps are."""
    chosen = {
        "kind": (map.arrangement, ArrangementKind.COMPACT),
        "direction": (map.direction, Direction.TOP_DOWN),
        "siblings": (map.sibling_order, SiblingOrder.AS_SET),
    }
    told = {name: value.value for name, (value, usual) in chosen.items() if value is not usual}
    return {"arrangement": told} if told else {}


def arrange(edit: Edit, map: str, content: dict[str, Any]) -> None:
    """Arrange a map as the front matter says. Raises UserError where that names what there is not."""
    told = content.get("arrangement")
    if not isinstance(told, dict):  # another program's word
        return
    map_settings.arrange_map(
        edit,
        map,
        arrangement=_choice(ArrangementKind, told.get("kind", ArrangementKind.COMPACT)),
        direction=_choice(Direction, told.get("direction", Direction.TOP_DOWN)),
        sibling_order=_choice(SiblingOrder, told.get("siblings", SiblingOrder.AS_SET)),
    )


def fidelity(told: object) -> Fidelity | None:
    """Return how near a claim is to its words, as its data says; None where it says nothing that is known."""
    if told == "imputation":
        return Fidelity.OWN
    return next((known for known, word in FIDELITY.items() if word == told), None)


def cited(document: Document, passages: Iterable[str]) -> tuple[dict[str, Any], dict[str, str]]:
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
    if sources:
        content["sources"] = {key: _source(document, id, source_keys) for id, key in source_keys.items()}
    if speakers:
        content["speakers"] = {key: _speaker(document.get(id, Speaker)) for id, key in speaker_keys.items()}
    if chosen:
        content["quotes"] = {keys[p.id]: _quote(p, source_keys, speaker_keys, keys) for p in chosen}
    return content, keys


def _source(document: Document, id: str, keys: dict[str, str]) -> dict[str, Any]:
    source = document.get(id, Source)
    about = {name: getattr(source, name) for name in _ABOUT if getattr(source, name)}
    older = source.replaces
    while older is not None and older not in keys:  # an edition that is not written is passed over
        older = document.get(older, Source).replaces
    if older is not None:
        about["replaces"] = keys[older]
    if source.comments:
        about["comments"] = [comment_to_values(comment) for comment in source.comments]
    return {"title": source.title, **about, "text": source.text}


def _speaker(speaker: Speaker) -> dict[str, Any]:
    about: dict[str, Any] = {"name": speaker.name, "kind": speaker.kind.value}
    if speaker.role:
        about["role"] = speaker.role
    if speaker.aliases:
        about["aliases"] = list(speaker.aliases)
    return about


def _quote(
    passage: Passage, sources: dict[str, str], speakers: dict[str, str], quotes: dict[str, str]
) -> dict[str, Any]:
    about: dict[str, Any] = {"source": sources[passage.source]}
    if passage.speaker:
        about["speaker"] = speakers[passage.speaker]
    about |= {"start": passage.start, "exact": passage.exact}
    if passage.kind is not PassageKind.DIRECT:
        about["kind"] = passage.kind.value
    if passage.via:
        about["via"] = passage.via
    if passage.replies_to in quotes:
        about["replies_to"] = quotes[passage.replies_to]
    return about


def put(edit: Edit, content: dict[str, Any]) -> dict[str, str]:
    """Add the front matter's sources, speakers and quotes to the document; return the passage ids by the quotes' keys.

    Raises UserError where a quotation does not stand in its source, or what it or a source names is missing.
    """
    sources = {key: _put_source(edit, key, about) for key, about in _table(content, "sources")}
    for key, about in _table(content, "sources"):
        if about.get("replaces"):
            source_commands.supersede(edit, sources[key], _named(sources, about["replaces"], key))
    speakers = {key: _put_speaker(edit, key, about) for key, about in _table(content, "speakers")}
    passages: dict[str, str] = {}
    answers: list[tuple[str, str]] = []
    for key, about in _table(content, "quotes"):
        source, speaker = about.get("source"), about.get("speaker")
        if source not in sources or (speaker is not None and speaker not in speakers):
            raise UserError(
                "The quotation {key} in this file names a source or a speaker that the file does not have.", key=key
            )
        exact = str(about.get("exact", ""))
        start = _place(edit.get(sources[source], Source).text, exact, about.get("start"), key)
        passages[key] = source_commands.add_passage(
            edit,
            sources[source],
            start,
            start + len(exact),
            speaker=speakers[speaker] if speaker is not None else None,
            kind=_choice(PassageKind, about.get("kind", PassageKind.DIRECT)),
            via=str(about.get("via", "")),
            replies_to=None,
        )
        if about.get("replies_to"):
            answers.append((key, str(about["replies_to"])))
    for key, answered in answers:
        if answered in passages:
            source_commands.answer(edit, passages[key], passages[answered])
    return passages


def _table(content: dict[str, Any], name: str) -> list[tuple[str, dict[str, Any]]]:
    table = content.get(name) or {}
    if not isinstance(table, dict) or not all(isinstance(about, dict) for about in table.values()):
        raise UserError("“{key}” in this Argdown file's front matter cannot be read.", key=name)
    return [(str(key), about) for key, about in table.items()]


def _put_source(edit: Edit, key: str, about: dict[str, Any]) -> str:
    known = {name: str(about.get(name) or "") for name in _ABOUT}
    try:
        comments = tuple(comment_from_values(values) for values in about.get("comments") or ())
    except (TypeError, ValueError) as error:
        raise UserError("The comments of the source {key} in this file cannot be read.", key=key) from error
    title, text = said(about, "title", key), str(about.get("text") or "")
    return source_commands.add_source(edit, title, text, **known, comments=comments)


def said(about: dict[str, Any], name: str, otherwise: str) -> str:
    """Return the text under a key, even if empty; `otherwise` if there is none."""
    return otherwise if about.get(name) is None else str(about[name])


def _named(sources: dict[str, str], older: object, key: str) -> str:
    if str(older) not in sources:
        raise UserError("The source {key} in this file replaces one that the file does not have.", key=key)
    return sources[str(older)]


def _put_speaker(edit: Edit, key: str, about: dict[str, Any]) -> str:
    kind = _choice(SpeakerKind, about.get("kind", SpeakerKind.PERSON))
    aliases = tuple(str(alias) for alias in about.get("aliases") or ())
    name = said(about, "name", key)
    return source_commands.add_speaker(edit, name, kind, str(about.get("role") or ""), aliases)


def _choice(kinds: type[K], value: object) -> K:
    try:
        return kinds(str(value))
    except ValueError as error:
        names = [kind.value for kind in kinds]
        raise UserError(
            "“{value}” in this Argdown file should be one of: {names}.", value=str(value), names=names
        ) from error


def _place(text: str, exact: str, start: object, key: str) -> int:
    """Return the offset of a quotation: its start if given, otherwise the only place where its words occur."""
    if isinstance(start, int) and exact and text.startswith(exact, max(start, 0)):
        return max(start, 0)
    if not exact or text.count(exact) != 1:
        raise UserError("The words of the quotation {key} do not stand just once in its source.", key=key)
    return text.index(exact)


_EDGES = re.compile(r"\A\s*={3,}|={3,}\s*\Z")


def body(image: str) -> str:
    """Return what stands between the fences of a front matter."""
    return _EDGES.sub("", image)
