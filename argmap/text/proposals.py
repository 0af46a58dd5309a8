"""Reported requests for or against a thesis: "The union has asked the city to stop selling land"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from argmap.model.records import Stance
from argmap.text.assertion import event
from argmap.text.clauses import Assertion
from argmap.text.polarity import content_stems, direction
from argmap.text.sentences import spans
from argmap.text.words import words_of

_ASKS = re.compile(
    r"\b(?:ask|urg|demand|petition|press|implor|advis|encourag|call(?:s|ed|ing)?\s+(?:up)?on|tell|told|want)(?:s|es|e|ed|ing)?\b"
    r"(?P<whom>[^.?!;:“”\"]{0,80}?)\b(?:to|that\s+[^.?!;:“”\"]{1,40}?(?:should|must)?)\s+(?P<what>[^.?!;:“”\"]{3,160})",
    re.IGNORECASE,
)
_SHARED = 2
"""How many words of content a demand must share with the thesis to be about it."""


def demands(text: str, thesis: str, names: Mapping[str, str]) -> Iterator[tuple[str, Stance, str]]:
    """Yield (speaker, stance on the thesis, the words that say so) for each reported request.

    `names` gives the speaker for each name; the one named last before the asking word is the one who asks. Only
    sentences with an asking word are looked at.
    """
    about = content_stems(thesis)
    by_length: Sequence[str] = sorted(names, key=len, reverse=True)
    if not by_length:
        return
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, by_length))})(?!\w)")
    for paragraph in re.finditer(r"[^\n]+", text):
        if not _ASKS.search(paragraph.group()):
            continue
        for start, end in spans(text, paragraph.start(), paragraph.end()):
            asked = _ASKS.search(text, start, end)
            if asked is None or len(content_stems(asked.group()) & about) < _SHARED:
                continue
            words = words_of(text, start, end)
            asks = next((i for i, word in enumerate(words) if word.start == asked.start()), -1)
            if asks < 0 or event(words, asks) is not Assertion.SAID:
                continue  # "never urged", "refused to ask"
            asking = [found.group() for found in known.finditer(text, start, asked.start())]
            if asking:
                refused = "not " if asked["whom"].endswith(" not ") else ""
                sign = direction(f"should {refused}{asked['what']}") * direction(thesis)
                yield names[asking[-1]], Stance.PRO if sign > 0 else Stance.CON, asked.group().strip()
