"""The data of Argdown: YAML in braces behind statements, and in the front matter."""

import re
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    _Base = yaml.SafeLoader
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_BLOCK = re.compile(r"\{[ \t]*(?:\n\r|\n|\r\n)")
_PLAIN = re.compile(r"true|True|TRUE|false|False|FALSE")
_WHOLE = re.compile(r"[-+]?(?:0b[0-1_]+|0[0-7_]+|0x[0-9a-fA-F_]+|(?:0|[1-9][0-9_]*))")


def _settings(loader: type[yaml.SafeLoader]) -> None:
    """Read as YAML 1.2 does: `yes` is a word, a date stays as it is written, and no key comes twice."""
    resolvers = {
        letter: [(tag, pattern) for tag, pattern in known if not tag.endswith((":timestamp", ":bool", ":int"))]
        for letter, known in loader.yaml_implicit_resolvers.items()
    }
    loader.yaml_implicit_resolvers = resolvers
    loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(f"^(?:{_PLAIN.pattern})$"), list("tTfF"))
    loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(f"^(?:{_WHOLE.pattern})$"), list("-+0123456789"))


class _Once:
    """Refuse a key that comes twice in one mapping."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        """Return the mapping. Raises yaml.YAMLError where a key comes twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag != "tag:yaml.org,2002:merge":
                if key.value in seen:
                    raise yaml.constructor.ConstructorError(None, None, f"{key.value} comes twice", key.start_mark)
                seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[misc, no-any-return]


class _Fast(_Once, _Base):
    pass


class _Slow(_Once, yaml.SafeLoader):
    pass


for _loader in (_Fast, _Slow):
    _settings(_loader)


def load(text: str) -> Any:
    """Return the parsed YAML. Raises yaml.YAMLError, ValueError, or RecursionError if it is nested too deeply."""
    try:
        return yaml.load(text, Loader=_Fast)
    except (yaml.YAMLError, ValueError):
        return yaml.load(text, Loader=_Slow)  # it takes some characters that the faster one does not


def body(image: str) -> str:
    """Return the YAML of data in braces: what stands inside if a new line begins after the first brace."""
    begins = _BLOCK.match(image)
    return image[begins.end() : image.rindex("}")] if begins else image


def as_json(value: Any) -> Any:
    """Return a value of YAML as what JSON can hold: keys and odd values as text, aliases written out up to a limit."""
    try:
        return _as_json(value, 0, [_MOST_VALUES])
    except _TooMuch:
        return None


_MOST_VALUES = 100_000
_DEEPEST = 60


class _TooMuch(Exception):
    """The data is larger or deeper than what anybody writes, as aliases of aliases make it."""


def _as_json(value: Any, depth: int, left: list[int]) -> Any:
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        raise _TooMuch
    match value:
        case dict():
            return {str(key): _as_json(inner, depth + 1, left) for key, inner in value.items()}
        case list() | tuple() | set():
            return [_as_json(inner, depth + 1, left) for inner in value]
        case float() if value != value or value in (float("inf"), float("-inf")):
            return str(value)
        case str() | int() | float() | None:
            return value
    return str(value)
