"""The front matter of Argdown: the question of the map, how it is arranged, and how its YAML is written."""

import re
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from argmap.errors import UserError
from argmap.formats.maps.argdown import data
from argmap.formats.maps.argdown.blocks import Parsed
from argmap.model import map_settings
from argmap.model.document import Edit
from argmap.model.records import (
    ArrangementKind,
    Direction,
    Fidelity,
    Map,
    PassageKind,
    SiblingOrder,
    SpeakerKind,
)

K = TypeVar("K", PassageKind, SpeakerKind, ArrangementKind, Direction, SiblingOrder)

_EDGES = re.compile(r"\A\s*={3,}|={3,}\s*\Z")
FIDELITY = {
    Fidelity.QUOTED: "quotation",
    Fidelity.PARAPHRASED: "paraphrase",
    Fidelity.SUMMED_UP: "compression",
    Fidelity.OWN: "interpretation",
}
"""How near a claim is to its words, as other programs say it in Argdown."""


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


def body(image: str) -> str:
    """Return what stands between the fences of a front matter."""
    return _EDGES.sub("", image)


def content(parsed: Parsed) -> dict[str, Any]:
    """Return the settings of the front matter. Raises UserError if it is not YAML."""
    try:
        found = data.load(body(parsed.front)) if parsed.front else {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UserError(
            "The front matter of this Argdown file (between the lines of ===) is not valid YAML."
        ) from error
    return {str(key): value for key, value in found.items()} if isinstance(found, dict) else {}


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
        arrangement=choice(ArrangementKind, told.get("kind", ArrangementKind.COMPACT)),
        direction=choice(Direction, told.get("direction", Direction.TOP_DOWN)),
        sibling_order=choice(SiblingOrder, told.get("siblings", SiblingOrder.AS_SET)),
    )


def fidelity(told: object) -> Fidelity | None:
    """Return how near a claim is to its words, as its data says; None where it says nothing that is known."""
    if told == "imputation":
        return Fidelity.OWN
    return next((known for known, word in FIDELITY.items() if word == told), None)


def word_of(fidelity: Fidelity | None) -> str:
    """Return the word of other programs for how near a claim is to its words, "" where nobody has said so."""
    return FIDELITY[fidelity] if fidelity is not None else ""


def said(about: dict[str, Any], name: str, otherwise: str) -> str:
    """Return the text under a key, even if empty; `otherwise` if there is none."""
    found = about.get(name)
    return otherwise if found is None else str(found).replace("\0", "")


def choice(kinds: type[K], value: object) -> K:
    """Return the member of a kind that a word names. Raises UserError with the words that there are."""
    try:
        return kinds(str(value))
    except ValueError as error:
        names = [kind.value for kind in kinds]
        raise UserError(
            "“{value}” in this Argdown file should be one of: {names}.", value=str(value), names=names
        ) from error
