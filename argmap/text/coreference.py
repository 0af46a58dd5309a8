"""Coreference within one text: which names are the same speaker, and which speaker a pronoun refers to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from argmap.text.acronyms import SMALL_IN_NAMES, acronym_of, all_initials, initials, key_of
from argmap.text.given_names import NATIONS, gender_of
from argmap.text.languages.english import (
    CALENDAR,
    GROUP_NOUNS,
    MEDIA_WORDS,
    NAME_WORDS,
    ORG_WORDS,
    PARTIES,
    PEOPLE_NOUNS,
    TITLES,
)
from argmap.text.languages.english_not_names import INTRODUCING, OPENERS
from argmap.text.mentions import Mention, speaks
from argmap.text.person_names import looks_like_person, named_like_month
from argmap.text.reading_types import SpeakerKind, SpeakerName
from argmap.text.speaker_checks import never_named, role_of
from argmap.text.speaker_roles import role_at
from argmap.text.words import Word, bare, is_group_noun, is_paper_noun, is_person_noun, singular, words_of

_PLACES_KEPT = 4
_LITTLE = "of|and|&|for|the|on|de|van|von|bin|ibn|ben|al|el|der|den|da|di|dos|das|du|del|la|le|y|e|ap|und|zu|ter"
_NAME_RUN = re.compile(
    rf"(?<![\w’'])(?:(?:[A-Z]\.){{1,8}}\s|[A-Z][\w’'-]+\.?\s)(?:(?:{_LITTLE})\s){{0,3}}(?:(?:[A-Z]\.){{1,8}}|[A-Z][\w’'-]*)"
    rf"(?:\s(?:(?:{_LITTLE})\s){{0,3}}(?:(?:[A-Z]\.){{1,8}}|[A-Z][\w’'-]*)){{0,6}}"
)
_INTRODUCED = re.compile(
    r"((?:[A-Z][\w’'&-]*|of|for|and|&|the|on|in|to)(?:\s(?:[A-Z][\w’'&-]*|of|for|and|&|the|on|in|to)){1,8})\s\((?:the\s)?[\"“]?([A-Z][A-Za-z&.]{1,9})[\"”]?\)"
)
_PLACES = NAME_WORDS["places"]
_BODIES = GROUP_NOUNS | ORG_WORDS | NAME_WORDS["more_bodies"]
_NAMED_SO = NAME_WORDS["named_so"]
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[\n.!?:])[\"“”’']?\s*$")
_THE = re.compile(r"^[Tt]he\s+")


@dataclass(slots=True)
class Registry:
    """The names of one text, collected while the text is read from front to back."""

    full: dict[str, list[str]] = field(default_factory=dict)  # last word of a name -> full names, in order
    given: dict[str, list[str]] = field(default_factory=dict)  # common first name -> full names, in order
    media: dict[str, list[str]] = field(default_factory=dict)  # last word of a newspaper's name -> full names
    long: dict[str, str] = field(default_factory=dict)  # acronym -> long name
    names: Counter[str] = field(default_factory=Counter)
    kinds: dict[str, SpeakerKind] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, dict[str, None]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    small: dict[str, bool] = field(default_factory=dict)  # surname -> whether it stands in small letters, too
    places: dict[str, list[int]] = field(default_factory=dict)  # full name -> where it stands first

    def note(self, mention: Mention) -> str:
        """Record a mention that is no pronoun, and return the name under which this speaker is known."""
        name = self.canonical(mention)
        self.names[name] += 1
        lone = mention.kind == "person" and " " not in name and not mention.gender and not mention.role
        self.kinds.setdefault(name, "organization" if lone else mention.kind)
        if mention.role and name not in self.roles:
            self.roles[name] = mention.role
        if mention.gender and mention.kind == "person" and (" " in mention.text or " " not in name):
            self.genders.setdefault(name, mention.gender)
        said = _ARTICLE.sub("", mention.text)
        if said != name and _is_alias(said):
            self.aliases.setdefault(name, {})[said] = None
        return name

    def canonical(self, mention: Mention) -> str:
        """Return the fullest name that the text gives for a named or described speaker."""
        name = mention.name
        if mention.kind == "description":
            return name
        stripped = _THE.sub("", name)
        compact = stripped.replace(".", "")
        if compact in self.long:
            return self.long[compact]
        first, _, rest = stripped.partition(" ")
        if rest and _felt(first) and self._is_name(rest):
            first = stripped = rest  # "Stunned Tracey": tabloids put a feeling first
        if " " not in stripped:
            options = self.full.get(stripped.lower(), [])
            if not options and mention.kind == "organization" and len(self.media.get(stripped.lower(), [])) == 1:
                return self.media[stripped.lower()][0]
            if not options and len(self.given.get(stripped.lower(), [])) == 1:
                return self.given[stripped.lower()][0]
            if len(set(options)) == 1 or (options and mention.kind == "person"):
                return self._foremost(options, mention.gender)
        elif mention.kind == "person":
            # A middle name or initial more is still the same person.
            parts = stripped.split()
            options = self.full.get(parts[-1].lower(), [])
            if gender_of(parts[0]) is None:  # "von der Leyen", "Le Guin"
                for option in options:
                    if option.endswith(f" {stripped}"):
                        return option
            for option in options:
                if option.split()[0] == parts[0]:
                    return option
        return stripped

    def bearer(self, mention: Mention, text: str) -> Mention:
        """Return a lone noun with a capital as the person of that surname whom the text names: "Banks said".

        At the beginning of a sentence every noun has a capital: there it means nobody if the text speaks of banks, too.
        """
        word = bare(mention.text)
        if mention.kind != "description" or mention.pronoun or not word[:1].isupper() or " " in word:
            return mention
        if len(set(self.full.get(word.lower(), []))) != 1:
            return mention
        if _BEGINS.search(text[max(0, mention.start - 4) : mention.start]):
            if word not in self.small:
                self.small[word] = re.search(rf"\b{re.escape(word.lower())}\b", text) is not None
            if self.small[word]:
                return mention
        return replace(mention, name=word, kind="person", gender="", head="")

    def _is_name(self, rest: str) -> bool:
        low = rest.split(" ", 1)[0].lower()
        return gender_of(low) is not None or low in self.given

    def role_stated(self, name: str, text: str) -> str | None:
        """Return the role that the text states for a person, if only where nobody speaks; None if there is none."""
        if name not in self.roles and self.kinds.get(name) == "person":
            places = self.places.pop(name, ())
            found = (role_of(role_at(text, place, place + len(name))) for place in places)
            role = next((role for role in found if role is not None), None)
            if role is not None:
                self.roles[name] = role
        return self.roles.get(name)

    def learn(self, name: str, gender: str) -> None:
        """Record the gender of a person whose first name leaves it open, from a pronoun that referred to them."""
        if gender in {"m", "f"} and self.kinds.get(name) == "person":
            self.genders.setdefault(name, gender)

    def _foremost(self, options: Sequence[str], gender: str) -> str:
        """Return whom a lone surname means of several who have it: the one named most so far, else the last."""
        fitting = [o for o in options if gender in {"", "o"} or self.genders.get(o, gender) == gender] or options
        return max(enumerate(fitting), key=lambda one: (self.names[one[1]], one[0]))[1]


def _felt(first: str) -> bool:
    """Return whether a first word is a feeling and not a name: "Stunned"."""
    return len(first) > 5 and first.endswith("ed") and gender_of(first) is None


def _is_alias(said: str) -> bool:
    """Return whether words consist of names and titles alone, so that they can be an alias."""
    words = said.split()
    return words[0][0].isupper() and all(
        word[0].isupper() or word[0].isdigit() or word.lower() in SMALL_IN_NAMES or is_person_noun(word.lower())
        for word in words
    )


def _before_name(parts: Sequence[Word], index: int) -> bool:
    """Return whether a name begins behind this word of a run of capitals: a title, an opener, an owner, a feeling."""
    word, behind = parts[index], parts[index + 1]
    low = bare(word.low).rstrip(".")
    if index and behind.low in SMALL_IN_NAMES and gender_of(parts[index - 1].low) is not None:
        return False  # "Dana Judge of the River Trust"
    if low in TITLES or singular(low) in PEOPLE_NOUNS or word.text == ".":
        return True
    if low in CALENDAR and not named_like_month(parts, index):
        return True
    if word.low.endswith(("’s", "'s")) and index + 2 < len(parts):
        return True
    if index:
        return False
    if low in _OPENERS or low in OPENERS:
        return True
    if never_named(low) and len(parts) > 2:
        return True
    if low.endswith("ing") and len(low) > 6 and low not in _NAMED_SO:
        return True
    return (low in PARTIES or low in INTRODUCING or _felt(word.text)) and gender_of(behind.text) is not None


def survey(text: str) -> Registry:
    """Collect the full names and acronyms of a text, before its quotations are attributed."""
    registry = Registry()
    for match in _INTRODUCED.finditer(text):
        words = match.group(1).split()
        letters = match.group(2).replace(".", "")
        for size in range(2, len(words) + 1):
            candidate = " ".join(words[-size:])
            if candidate.split()[0].lower() not in SMALL_IN_NAMES and acronym_of(letters, candidate):
                registry.long[letters] = candidate
                break
    runs: dict[str, list[int]] = {}
    for match in _NAME_RUN.finditer(text):
        runs.setdefault(match.group(), []).append(match.start())
    acronyms = set(re.findall(r"\b[A-Z]{2,7}\b", text)) - set(registry.long)
    for run in runs:
        parts = words_of(run, 0, len(run))
        cut = 0
        for index in range(len(parts) - 1):
            if _before_name(parts, index):
                cut = index + 1
        name = parts[cut:]
        if len(name) < 2:
            continue
        last = name[-1]
        plain = run[name[0].start : last.start] + bare(last.text)
        joined = next((n for n, word in enumerate(name) if word.low in SMALL_IN_NAMES and n), 0)
        paper = joined > 1 and name[joined - 1].low in MEDIA_WORDS and name[joined].low != "of"
        if paper:
            name = name[:joined]  # "the Harbor Post on Monday"
            last = name[-1]
            person = plain = run[name[0].start : last.start] + bare(last.text)
        elif joined > 1 and looks_like_person(name[:joined]):
            name = name[:joined]  # "Smith of the University": the person alone
            last = name[-1]
            person = run[name[0].start : last.start] + bare(last.text)
        else:
            person = plain
        if looks_like_person(name):
            surname = bare(last.low)
            if surname in {"jr", "sr"} and len(name) > 2:
                surname = bare(name[-2].low)
            if surname not in ORG_WORDS and surname not in CALENDAR:
                known = registry.full.setdefault(surname, [])
                places = registry.places.setdefault(person, [])
                places += [start + name[0].start for start in runs[run][: _PLACES_KEPT - len(places)]]
                if len(known) < 40 and person not in known:
                    known.append(person)
                    if gender_of(name[0].text):
                        registry.given.setdefault(name[0].low, []).append(person)
        elif last.low in MEDIA_WORDS and plain not in (papers := registry.media.setdefault(last.low, [])):
            papers.append(plain)
        for letters in {initials(plain), all_initials(plain)} & acronyms:
            if len(letters) > 2:
                registry.long.setdefault(letters, plain)
    return registry


_OPENERS = NAME_WORDS["openers"]


@lru_cache(maxsize=8192)
def _content(words: str) -> frozenset[str]:
    return frozenset(singular(word) for word in key_of(words).split())


_LESSER = NAME_WORDS["lesser"]
# Nouns that say again who was named a moment ago; "the judge" or "the minister" may well be somebody else.
_ANYBODY = NAME_WORDS["said_again"]


def _known(name: str, mention: Mention, registry: Registry) -> frozenset[str]:
    """Return the words that the text has used for a speaker."""
    return _content(f"{name} {mention.text} {registry.roles.get(name, '')}")


def resolve_description(
    mention: Mention,
    named: Sequence[tuple[str, Mention]],
    near: Sequence[tuple[str, Mention]],
    registry: Registry,
) -> str:
    """Return the speaker meant by "the group", "the spokeswoman": an earlier one with that noun, or that sort.

    `named` holds the speakers so far, oldest first, each with the mention that named it; `near` those seen last.
    """
    first = mention.text.split(" ", 1)[0].lower()
    if first in NAME_WORDS["indefinite"] or not mention.head:
        return mention.name
    head = singular(mention.head)
    content = _content(mention.text) - {head}
    of_person, of_group = is_person_noun(head), is_group_noun(head)
    if first == "the" and of_person:
        for name, earlier in near:
            role = _content(registry.roles.get(name, "")) if earlier.kind == "person" else frozenset()
            if head in role and content <= role and not (role - content) & _LESSER:
                return name
    for name, earlier in reversed(named):
        if earlier.kind == "description":
            if (
                singular(earlier.head) == head
                and earlier.text != mention.text
                and (not content or content & _known(name, earlier, registry))
            ):
                return name
        elif earlier.kind == "person":
            if (
                of_person
                and head in (words := _known(name, earlier, registry))
                and head not in _content(name)  # "the judge" is not Dana Judge
                and (content <= {"former"} or content & words)
            ):
                return name
        elif of_group and (content <= (words := _known(name, earlier, registry)) or head in words):
            return name
    if first == "the" and (head in _ANYBODY or ("-" in head and is_person_noun(head))):
        for name, earlier in near:
            gender = registry.genders.get(name) or earlier.gender
            if earlier.kind == "person" and (not mention.gender or gender in {"", mention.gender}):
                return name
    if first not in {"the", "its"} or content - {"company", "civil", "rights"}:
        return mention.name
    if is_group_noun(head) and mention.gender == "o":
        return next((name for name, earlier in reversed(named) if earlier.kind == "organization"), mention.name)
    if is_paper_noun(head):
        return next((name for name, earlier in reversed(named[-2:]) if earlier.kind == "organization"), mention.name)
    return mention.name


def _is_body(name: str) -> bool:
    """Return whether the name is that of an organization, which is never "he" or "she"."""
    words = [bare(word).lower() for word in name.split()]
    return name.lower() in _PLACES or (len(words) > 1 and words[-1] in _BODIES)


def resolve_pronoun(
    mention: Mention, near: Sequence[tuple[str, Mention]], registry: Registry
) -> tuple[str, Mention] | None:
    """Return the speaker that a pronoun refers to, from the mentions `near`, likeliest first; None if none fits."""
    want = mention.gender
    if want in {"m", "f"}:
        near = [
            (name, earlier)
            for name, earlier in near
            if (earlier.kind != "person" and not _is_body(name))
            or (
                earlier.kind == "person"
                and name.lower() not in NATIONS
                and (earlier.gender or registry.genders.get(name, want) == want)
            )
        ]
    if want == "p":
        for name, earlier in near[:12]:
            if earlier.gender == "p":
                return name, earlier
    if want in {"m", "f"}:
        for name, earlier in near[:12]:
            if earlier.gender == want or (earlier.kind == "person" and earlier.gender == ""):
                return name, earlier
            if (name, earlier) == near[0] and earlier.gender == "" and earlier.text[:4] in {"The ", "the "}:
                return name, earlier
    for name, earlier in near:
        if (
            want in {"m", "f"}
            and earlier.gender in {"", want}
            and (earlier.kind == "person" or is_person_noun(earlier.head))
        ):
            return name, earlier
        if want == "p" and (earlier.gender == "p" or earlier.kind == "organization" or is_group_noun(earlier.head)):
            return name, earlier
        if want == "o" and (
            earlier.kind == "organization"
            or (earlier.kind == "description" and earlier.gender == "o" and speaks(earlier))
            or (earlier.kind == "person" and " " not in name and not earlier.gender and not earlier.role)
        ):
            return name, earlier
    if want == "p":
        return next(
            (
                (name, earlier)
                for name, earlier in near
                if earlier.kind == "person" and (earlier.gender or registry.genders.get(name, "")) not in {"m", "f"}
            ),
            None,
        )
    return None


def speakers_of(registry: Registry, used: Sequence[str]) -> list[SpeakerName]:
    """Return the speakers in use, in order of their first quotation."""
    found: list[SpeakerName] = []
    for name in dict.fromkeys(used):
        aliases = dict(registry.aliases.get(name, {}))
        for short, long in registry.long.items():
            if long == name:
                aliases[short] = None
        found.append(
            SpeakerName(name, registry.kinds.get(name, "description"), registry.roles.get(name), tuple(aliases))
        )
    return found
