"""Claims that quote a text which is not there: the words of each source become a source of quoted words.

Other programs write them with a claim: `{source: "\\"the words\\"", pinpoint: "p. 3", chapter: "book.md"}`.
"""

import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from argmap.formats.maps.argdown.citations import FORMAT
from argmap.formats.maps.argdown.quoted_text import Quoted, rebuilt
from argmap.formats.maps.argdown.spelled import one_line
from argmap.formats.maps.map_format import ImportReport
from argmap.message import Message
from argmap.model import source_commands
from argmap.model.document import Edit
from argmap.model.foreign import with_foreign
from argmap.model.records import Claim, Passage, Records, Source

_QUOTED = re.compile(r'["“]([^"“”]+)["”]')
_ALL_QUOTED = re.compile(r'\s*["“][^"“”]*["”](?:[\s.…,;&\[\]()]*["“][^"“”]*["”])*[\s.…,;]*')
_PAGE = re.compile(r"\s*pp?\.\s*(\d{1,6}|[ivxlcdm]{1,12})\b", re.IGNORECASE)
_UNKNOWN = "Quoted words"


@dataclass(frozen=True, slots=True)
class _Quotation:
    claim: str
    words: str
    speaker: str
    page: str


class QuotedClaims:
    """Gathers what claims quote, and makes passages of it."""

    def __init__(self, edit: Edit, content: dict[str, Any]) -> None:
        """Begin with the front matter, which may name the text that is usually quoted."""
        self._edit = edit
        defaults = content.get("defaults")
        chapter = defaults.get("chapter") if isinstance(defaults, dict) else None
        self._usual = chapter if isinstance(chapter, str) else ""
        self._title = content.get("title") if isinstance(content.get("title"), str) else ""
        self._found: dict[str, list[_Quotation]] = {}
        self._speakers: dict[str, str] = {}

    def note(self, claim: Claim, about: dict[str, Any]) -> None:
        """Take note of what a claim quotes, as its data tells."""
        if claim.passages:
            return
        source = about.get("source")
        words: list[str] = []
        if isinstance(source, str) and _ALL_QUOTED.fullmatch(source):
            words = _QUOTED.findall(source)
        elif about.get("fidelity") == "quotation" and claim.text:
            words = _QUOTED.findall(claim.text) if _ALL_QUOTED.fullmatch(claim.text) else [claim.text]
        chapter = about["chapter"] if isinstance(about.get("chapter"), str) else self._usual
        page = _PAGE.match(str(about.get("pinpoint") or ""))
        speaker = about["speaker"] if isinstance(about.get("speaker"), str) else ""
        for each in words:
            if each.strip():
                self._found.setdefault(chapter, []).append(_Quotation(claim.id, each, speaker, page[1] if page else ""))

    def put(self, report: ImportReport) -> None:
        """Add the sources and passages, let the claims cite them, and tell of it."""
        for chapter, quotations in self._found.items():
            self._put(chapter, quotations)
            told = Message("%n quotation(s) whose source is not here, as quoted words alone", "", len(quotations))
            report.change(told)

    def _put(self, chapter: str, quotations: list[_Quotation]) -> None:
        paged = all(quotation.page.isdecimal() for quotation in quotations)
        if paged:
            quotations = sorted(quotations, key=lambda quotation: int(quotation.page))
        every = list(dict.fromkeys(quotation.words for quotation in quotations))
        text = rebuilt([Quoted(None, words) for words in every])
        places = dict(zip(every, text.starts, strict=True))
        pages: dict[str, int] = {}
        for quotation in quotations:
            pages.setdefault(quotation.page, max(places[quotation.words], *pages.values(), 0))
        title = PurePosixPath(chapter).stem.replace("_", " ") or self._title or _UNKNOWN
        made = source_commands.add_source(self._edit, title, text.text)
        kept = {"quoted": True} | ({"more": {"chapter": chapter}} if chapter else {})
        source = with_foreign(self._edit.get(made, Source), FORMAT, kept)
        if paged:
            source = replace(source, pages=tuple(pages.values()), page_labels=tuple(pages))
        self._edit.put(source)
        passages: dict[tuple[str, str], str] = {}
        cited: dict[str, list[str]] = {}
        for quotation in quotations:
            key = (quotation.words, quotation.speaker)
            if key not in passages:
                start = places[quotation.words]
                passage = Passage(
                    id=self._edit.new_id(),
                    source=made,
                    start=start,
                    end=start + len(quotation.words),
                    exact=quotation.words,  # what stands around it here does not stand around it in the source
                    speaker=self._speaker(quotation.speaker),
                )
                self._edit.put(passage)
                passages[key] = passage.id
            cited.setdefault(quotation.claim, []).append(passages[key])
        for claim, ids in cited.items():
            here = self._edit.get(claim, Claim)
            self._edit.put(replace(here, passages=tuple(dict.fromkeys((*here.passages, *ids)))))

    def _speaker(self, name: str) -> str | None:
        if not name:
            return None
        if name not in self._speakers:
            self._speakers[name] = source_commands.add_speaker(self._edit, name)
        return self._speakers[name]


def told_source(records: Records, claim: Claim) -> str:
    """Return the words that a claim quotes as other programs write them, "" where it quotes none or odd ones."""
    passages = [records.find(id, Passage) for id in claim.passages]
    words = [one_line(passage.exact) for passage in passages if passage is not None]
    if not words or any(mark in each for each in words for mark in '"“”') or not all(words):
        return ""
    return " ".join(f'"{each}"' for each in words)
