"""Labels of speakers inside quotation marks, as transcripts in articles have them: “WALLACE: But, Governor, …”."""

from __future__ import annotations

import re
from dataclasses import replace

from argmap.text.languages.english_not_names import BUTTONS
from argmap.text.mentions import Mention
from argmap.text.quotation_marks import Marked
from argmap.text.speaker_checks import seen_small, stands_as_name

_LABEL = re.compile(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}):[ \t\xa0]+(?=\S)")
_FEWEST_LETTERS = 3
_AROUND = 20_000  # characters before and behind in which a common word must stand as a name to be one


def without_label(text: str, item: Marked) -> Marked:
    """Return quoted words without the label of their speaker; the same where they have none."""
    found = _LABEL.match(text, item.start, item.end)
    return item if found is None or _labelled(text, found) is None else replace(item, start=found.end())


def label_of(text: str, item: Marked) -> Mention | None:
    """Return the speaker whom a label between the opening mark and the words names, or None."""
    found = _LABEL.search(text, item.outer_start, item.start + 1)
    return _labelled(text, found) if found is not None else None


def _labelled(text: str, found: re.Match[str]) -> Mention | None:
    name = found[1].title()
    plain = found[1].lower()
    if sum(map(str.isalpha, name)) < _FEWEST_LETTERS or plain in BUTTONS or not stands_as_name(name):
        return None
    start, end = found.span(1)
    around = text.find(name, max(0, start - _AROUND), end + _AROUND) >= 0
    if " " not in plain and seen_small(plain) and not around:
        return None  # "STOP: No trucks"; but "PENCE: Well" in a text about Pence
    return Mention(start, end, text[start:end], name, "person", None, "", pronoun=False, head="")
