"""How words, titles and data are spelled in Argdown, so that they are read as they are."""

import json
import re
from collections.abc import Sequence
from typing import Any

from argmap.formats.maps.argdown.front import ODD

_PLAIN_TAG = re.compile(r"[\w-]+(?: [\w-]+)*")
_WORD_TAG = re.compile("[A-Za-z0-9-]+")
_IN_RULES = re.compile(r"[\\,{}/<]|-(?=\Z)")
_FENCE = re.compile("={3,}")  # wherever it stands, Argdown takes it for front matter
_SHORTCODE = re.compile(r"[.:](?=[^\s.:]*[^\s][.:])")
_START = re.compile(r"(?:'*[+\-]|'*\([0-9]+\)|'*[0-9]+\.(?=\s|$)|==)")
_POWER = re.compile(r"(?<![\d.])(\d+)e")  # YAML takes a number for a word that has an exponent but no point
_SIGNS = re.compile(r"[\\\[\]<>#{}@*_/]")


def one_line(text: str) -> str:
    """Return a text as one line; if that cannot hold all of it, the data has the rest."""
    return " ".join(ODD.sub(" ", text).split())


def escaped_words(line: str) -> str:
    """Return a line of plain words so that Argdown reads them as they are, wherever they stand."""
    written = _SIGNS.sub(r"\\\g<0>", line)
    written = _SHORTCODE.sub(r"\\\g<0>", written)
    written = _FENCE.sub(lambda run: "\\=" * len(run[0]), written)
    return guarded(written)


def guarded(written: str) -> str:
    """Return words of Argdown so that their beginning means nothing else where they begin a line."""
    return "\\" + written if _START.match(written) else written


def spelled_tag(tag: str) -> str:
    """Return a tag as it is written, "" where it holds signs that no tag can."""
    if _PLAIN_TAG.fullmatch(tag) is None:
        return ""
    return f"#{tag}" if _WORD_TAG.fullmatch(tag) else f"#({tag})"


def escaped_rule(rule: str) -> str:
    """Return the name of a rule so that it is read as one rule."""
    return re.sub(r"--+", lambda run: "\\-" * len(run[0]), _IN_RULES.sub(r"\\\g<0>", one_line(rule)))


def inline(values: dict[str, Any]) -> str:
    """Return data in braces; characters with a meaning in Argdown or YAML are escaped."""
    parts = []
    for key, value in values.items():
        text = json.dumps(value, ensure_ascii=False)
        if key == "pin":
            text = _POWER.sub(r"\1.0e", text)
        text = _escaped_strings(text)
        name = key if _PLAIN_KEY.fullmatch(key) else _escaped_strings(json.dumps(key, ensure_ascii=False))
        parts.append(f"{name}: {text}")
    return "{" + ", ".join(parts) + "}"


_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?<!null)(?<!true)(?<!false)")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_IN_STRINGS = re.compile(r"[{}]|[\]>](?=:)|={3,}")


def _escaped_strings(text: str) -> str:
    """Return JSON in whose strings no brace stands, nor what begins a comment or front matter."""
    text = _STRING.sub(lambda string: _IN_STRINGS.sub(_code, string[0]), text)
    return ODD.sub(_code, text)


def _code(found: re.Match[str]) -> str:
    return "".join(f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else letter for letter in found[0])


def inference_lines(rules: Sequence[str], about: dict[str, Any], uses: list[int] | None) -> list[str]:
    """Return the lines between premises and a conclusion, with rules, data, and the numbers that are used if told."""
    told = {key: value for key, value in about.items() if key != "uses"}
    if uses is not None or "uses" in about:
        told = {"uses": uses if uses is not None else about["uses"]} | told
    if not rules and not told:
        return ["----"]
    words = ", ".join(filter(None, map(escaped_rule, rules)))
    return ["--", " ".join(filter(None, (words, inline(told) if told else ""))), "--"]
