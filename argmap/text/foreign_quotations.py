"""The quotations of paragraphs in other languages than English: marked words, with speakers where tables tell them.

In a language without tables nobody is named. With tables a speaker is named who stands beside the words, or to whom a
pronoun there can only refer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from argmap.text.direct_speech import GOES_ON, Attribution, attributions
from argmap.text.discourse import DiscourseState
from argmap.text.document_text import Sentence
from argmap.text.given_names import AMBIGUOUS
from argmap.text.languages.language import Language, language
from argmap.text.paragraphs import Paragraph
from argmap.text.quotation_marks import Marked
from argmap.text.reading_types import FoundBy, Quotation, QuotationKind, SpeakerKind
from argmap.text.speaker_phrases import Named

_WORDS = re.compile(r"[\w’'-]+")
_FULL_NAME = re.compile(
    r"\b[^\W\d_a-z][\w’-]+(?: (?:von|van|de|der|del|la|du|den|di|da)){0,2}(?: [^\W\d_a-z][\w’-]+){1,2}"
)
# Lists begin with dashes too, so that a short one needs another one behind what is said.
_DIALOGUE = re.compile(
    r"(?:[—―] ?|– ?(?=[^\r\n–—]{3,600}[ ,.!?…][–—]))(?P<words>\w[^\r\n–—―]{3,2000}?)[ ,]*"
    r"(?:(?<=[\s,.!?…])[–—―]|(?<=[.!?…])$)"
)
_NEAR = 900  # letters to look back for the one to whom a pronoun refers
_BACK = 2  # paragraphs to look back for the one who spoke last
_MOST = 40  # full names with the same last word
_FRAGMENT = 4  # words: fewer are a term rather than a quotation, unless somebody says them


def _is_word(sign: str) -> bool:
    """Return whether a sign is a word of its own, or as good as one, in a script without spaces."""
    return "\u2e80" <= sign <= "\u9fff"


@dataclass(slots=True)
class People:
    """The people of one text, as far as it names them in other languages than English."""

    full: dict[str, list[str]] = field(default_factory=dict)  # last word of a name -> full names
    roles: dict[str, str] = field(default_factory=dict)
    called: dict[str, set[str]] = field(default_factory=dict)  # noun for people -> names behind it in the text
    genders: dict[str, str] = field(default_factory=dict)
    surveyed: bool = False

    def survey(self, masked: str, tongue: Language) -> None:
        """Collect the full names in the text that begin with a common first name, once."""
        if self.surveyed:
            return
        self.surveyed = True
        for match in _FULL_NAME.finditer(masked):
            words = match.group().split()
            first = next((n for n, word in enumerate(words[:-1]) if tongue.gender_of(word) is not None), -1)
            if first < 0:
                continue
            name = " ".join(words[first:])
            self.learn(name, tongue)
            lead = words[:first] or _WORDS.findall(masked, max(0, match.start() - 40), match.start())
            noun = tongue.noun(lead[-1]) if lead else None
            if noun is not None and noun.person:
                self.called.setdefault(lead[-1].lower(), set()).add(name)
                if noun.gender:
                    self.genders.setdefault(name, noun.gender)

    def learn(self, name: str, tongue: Language) -> None:
        """Record a full name."""
        words = name.split()
        known = self.full.setdefault(words[-1].lower(), [])
        if name not in known and len(known) < _MOST:
            known.append(name)
        gender = tongue.gender_of(words[0])
        if gender is not None:
            self.genders.setdefault(name, gender)

    def take_role(self, name: str, role: str) -> None:
        """Record what somebody is called, so that a description can mean them."""
        self.roles.setdefault(name, role)
        for word in role.lower().split():
            self.called.setdefault(word, set()).add(name)

    def may_be(self, name: str, gender: str) -> bool:
        """Return whether a pronoun of this gender can refer to the name; "" fits everybody."""
        return not gender or self.genders.get(name, gender) == gender

    def canonical(self, named: Named, tongue: Language) -> str:
        """Return the fullest name that the text gives for somebody who is named or described."""
        if named.kind == "description":
            noun = next((word.lower() for word in named.name.split() if tongue.noun(word) is not None), "")
            known = self.called.get(noun, set())
            return next(iter(known)) if len(known) == 1 else named.name
        words = named.name.split()
        if len(words) == 1 or not words[0][0].isupper():
            options = self.full.get(words[-1].lower(), [])
            fitting = {name for name in options if self.may_be(name, named.gender)}
            return next(iter(fitting)) if len(fitting) == 1 else named.name
        if named.kind == "person":
            self.learn(named.name, tongue)
        if named.gender:
            self.genders.setdefault(named.name, named.gender)
        return named.name

    def named_in(self, masked: str, start: int, end: int, gender: str, tongue: Language) -> list[str]:
        """Return those named in masked[start:end] to whom a pronoun of this gender can refer, each once."""
        found: dict[str, None] = {}
        words = _WORDS.findall(masked, start, end)
        for index, word in enumerate(words):
            if not word[0].isupper():
                continue
            behind = words[index + 1] if index + 1 < len(words) else ""
            names = self.full.get(word.lower(), [])
            told = tongue.gender_of(word) if not names and not behind[:1].isupper() else None
            if len(names) == 1:
                found[names[0]] = None
            elif told is not None and word.lower() not in AMBIGUOUS:
                self.genders.setdefault(word, told)
                found[word] = None
        return [name for name in found if self.may_be(name, gender)]


@dataclass(slots=True)
class ForeignReader:
    """Reads one text's paragraphs in other languages, in order; `masked` is the text without its quotations."""

    course: DiscourseState
    masked: str
    people: People = field(default_factory=People)
    last: tuple[str, int, int] | None = None  # who spoke last, in which paragraph, and where the words end

    def read(
        self, number: int, paragraph: Paragraph, group: Sequence[Sentence], tongue_name: str, *, strict: bool
    ) -> None:
        """Record the marked words of a paragraph as quotations; only a signature or a table's words name a speaker."""
        marked = [hole.marked for sentence in group for hole in sentence.holes]
        tongue = language(tongue_name)
        found: list[Attribution | None] = [None] * len(marked)
        if tongue is not None and marked:
            self.people.survey(self.masked, tongue)
            found = attributions(self.course.text, self.masked, paragraph.start, paragraph.end, marked, tongue)
        if not marked and not strict:
            self._dialogue(paragraph)
        before: str | None = None
        for item, attribution in zip(marked, found, strict=True):
            signer = self.course.signed.get(item.outer_start)
            spoken = self.course.resolve(signer) if signer is not None else None
            if spoken is not None:
                self._add(item, spoken.name, spoken.mention.text, None, Attribution(None, None, "signature"))
            elif attribution is not None and tongue is not None and self._is_said(item, attribution):
                before = self._attribute(number, paragraph.start, item, attribution, tongue, before)
            elif self._stands_alone(item, strict=strict):
                self._add(item, None, None, None, None)
                before = None
        self.course.last = self.course.medium = None

    def _stands_alone(self, item: Marked, *, strict: bool) -> bool:
        """Return whether marked words of nobody's are a quotation, as far as their length and end tell."""
        text = self.course.text
        size = len(_WORDS.findall(text, item.start, item.end))
        size += sum(map(_is_word, text[item.start : min(item.end, item.start + _FRAGMENT)]))
        told = text[item.end - 1] in ".!?…。！？" or text[item.end : item.outer_end + 1].count(",") > 0
        return size > (3 if strict else 1) or (told and not strict)

    def _dialogue(self, paragraph: Paragraph) -> None:
        """Record a line of dialogue as nobody's: from the dash at its beginning to the next, or to its end."""
        match = _DIALOGUE.match(self.course.text, paragraph.start, paragraph.end)
        if match is not None:
            start, end = match.span("words")
            said = Marked(paragraph.start, end, start, end, closed=True, single=False, continues=False)
            self._add(said, None, None, None, None)

    def _is_said(self, item: Marked, attribution: Attribution) -> bool:
        """Return whether words with a cue are a quotation: more than a title or a term."""
        words = _WORDS.findall(self.course.text, item.start, item.end)
        if not words:
            return False
        inner, behind = self.course.text[item.end - 1], self.course.text[item.outer_end : item.outer_end + 1]
        if inner in ".!?…," or behind == "," or self._lead(item) == ":":
            return True
        titled = all(word[0].isupper() or len(word) < 4 for word in words) and len(words) < _FRAGMENT
        term = len(words) == 1 and not (attribution.near and words[0][0].islower())
        return not (titled or term)

    def _lead(self, item: Marked) -> str:
        """Return the last sign before the opening mark."""
        return self.course.text[max(0, item.outer_start - 3) : item.outer_start].rstrip()[-1:]

    def _attribute(
        self, number: int, start: int, item: Marked, attribution: Attribution, tongue: Language, before: str | None
    ) -> str | None:
        """Record a quotation with its speaker, and return the name; `before` spoke before in the same paragraph."""
        named = attribution.named
        mention: str | None = None
        role: str | None = None
        name: str | None
        if attribution.why == GOES_ON:
            name = before
        elif named is None or named.pronoun:
            name = self._meant(number, start, item, named.gender if named is not None else "", tongue)
            mention = named.name.removeprefix("-t").removeprefix("-") if named is not None else None
        else:
            name, mention, role = (
                self.people.canonical(named, tongue),
                self.course.text[named.start : named.end],
                named.role,
            )
            self._register(name, named)
        if name is not None:
            self.last = name, number, item.outer_end
            if role is not None:
                self.people.take_role(name, role)
            role = role or self.people.roles.get(name)
        self._add(item, name, mention, role, attribution)
        return name

    def _register(self, name: str, named: Named) -> None:
        registry = self.course.registry
        kind: SpeakerKind = "person" if name != named.name else named.kind
        registry.kinds.setdefault(name, kind)
        if named.role is not None:
            registry.roles.setdefault(name, named.role)
        if named.name != name and named.kind != "description":
            registry.aliases.setdefault(name, {})[named.name] = None

    def _meant(self, number: int, start: int, item: Marked, gender: str, tongue: Language) -> str | None:
        """Return to whom a pronoun beside the words refers, or who goes on; None if that is not plain."""
        last = self.last if self.last is not None and self.people.may_be(self.last[0], gender) else None
        start = max(start, item.outer_start - _NEAR)
        here = self.people.named_in(self.masked, start, item.outer_start, gender, tongue)
        if last is not None and last[1] == number:
            since = self.people.named_in(self.masked, max(last[2], start), item.outer_start, gender, tongue)
            return last[0] if all(name == last[0] for name in since) else None
        if here:
            return here[0] if len(here) == 1 else None
        if last is not None and last[1] >= number - _BACK:
            return last[0]
        near = self.people.named_in(self.masked, max(0, start - _NEAR), start, gender, tongue)
        return near[0] if len(near) == 1 else None

    def _add(
        self, item: Marked, name: str | None, mention: str | None, role: str | None, told: Attribution | None
    ) -> None:
        inner = self.course.text[item.start : item.end]
        fragment = name is not None and inner[:1].islower() and self._lead(item).isalnum()
        kind = QuotationKind.MIXED if fragment else QuotationKind.DIRECT
        why = FoundBy(
            "somebody says the marked words" if told is not None else "marked words", told.why if told else None
        )
        if name is None:
            why = why._replace(speaker=None)
        cue = told.cue if told is not None else None
        self.course.found.append(Quotation(item.start, item.end, inner, kind, name, mention, role, cue, None, why=why))
