"""The state of a text read so far: who was mentioned, and to whom "she", "the group" or "Smith" refers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from argmap.text.coreference import Registry, resolve_description, resolve_pronoun
from argmap.text.cue_frames import Frame
from argmap.text.document_text import Sentence
from argmap.text.given_names import AMBIGUOUS, gender_of
from argmap.text.languages.english import MEDIA_WORDS, PERSON_TITLES, REPORTING_MEDIA
from argmap.text.mentions import Mention, mention_of, speaks
from argmap.text.noun_phrases import phrase_from
from argmap.text.reading_types import Quotation
from argmap.text.words import Word, bare, is_paper_noun, possessive

FIRST_AND_SECOND = frozenset("1wy")
"""The marks of "I", "we" and "you"."""
_NEAR = 24


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speaker at a place: the name used for the whole text, and the mention there."""

    name: str
    mention: Mention


@dataclass(slots=True)
class DiscourseState:
    """State while quotations are read from front to back: who was mentioned, who spoke last, what was found."""

    text: str
    registry: Registry
    near: list[Spoken] = field(default_factory=list)
    named: list[tuple[str, Mention]] = field(default_factory=list)
    last: Spoken | None = None
    last_paragraph: int = -1
    medium: Spoken | None = None
    turns: list[tuple[int, str, bool]] = field(default_factory=list)  # paragraph, speaker, was it a question
    found: list[Quotation] = field(default_factory=list)
    signed: Mapping[int, Mention] = field(default_factory=dict)  # place of an opening mark -> who signs the quotation
    signed_blocks: Mapping[int, tuple[Mention, list[int]]] = field(
        default_factory=dict
    )  # by paragraph of the signature
    blocks: set[int] = field(default_factory=set)  # paragraphs that are known to be quoted as a block

    def see(self, spoken: Spoken) -> None:
        """Record a speaker as the most recent one that a pronoun can refer to."""
        self.near.append(spoken)
        if len(self.near) > 4 * _NEAR:
            del self.near[: 2 * _NEAR]

    def owner(self, mention: Mention, words: Sequence[Word]) -> Spoken | None:
        """Return the owner in "her verdict", or the sender in "the answer from the ministry"; None if there is none."""
        if mention.kind == "description" and not speaks(mention):
            for index, word in enumerate(words[:12]):
                if word.low == "from" and word.start >= mention.end:
                    sender, _, _ = phrase_from(words, index + 1, self.text)
                    return self.resolve(sender) if sender is not None else None
            named = self._possessor(mention, words)
            if named is not None:
                return named
        first = mention.text.split(" ", 1)[0].lower()
        want = {"his": "m", "her": "f", "their": "p", "its": "o"}.get(first)
        if want is None or mention.kind != "description" or (speaks(mention) and not is_paper_noun(mention.head)):
            return None
        hit = resolve_pronoun(
            replace(mention, gender=want, pronoun=True),
            [(s.name, s.mention) for s in reversed(self.near[-_NEAR:])],
            self.registry,
        )
        return Spoken(hit[0], hit[1]) if hit else None

    def _possessor(self, mention: Mention, words: Sequence[Word]) -> Spoken | None:
        """Return the owner in "Reed’s answer" and "the mayor’s verdict", or None."""
        inside = [word for word in words if mention.start <= word.start < mention.end]
        at = next((i for i, word in enumerate(inside) if possessive(word)), -1)
        if at < 0:
            return None
        last = inside[at]
        name = [
            *inside[:at],
            last._replace(text=bare(last.text), low=bare(last.low), end=last.start + len(bare(last.text))),
        ]
        named = mention_of(name, self.text)
        return self.resolve(named) if named is not None and speaks(named) else None

    def named_before(self, sentence: Sentence, frame: Frame) -> Spoken | None:
        """Return the person named earlier in the sentence, for a pronoun that matches nobody before the sentence."""
        subject = frame.subject
        if not subject.pronoun or subject.gender not in {"m", "f"}:
            return None
        for word in reversed(sentence.words[: frame.subject_at]):
            if word.capital and bare(word.low) in self.registry.full:
                named = Mention(
                    word.start, word.end, word.text, bare(word.text), "person", None, "", pronoun=False, head=""
                )
                spoken = self.resolve(named)
                if spoken is not None and spoken.mention.gender in {"", subject.gender}:
                    self.registry.learn(spoken.name, subject.gender)
                    return spoken
        return None

    def resolve(self, mention: Mention) -> Spoken | None:
        """Return the speaker that a mention refers to; None for a pronoun that matches nobody before it."""
        if mention.pronoun:
            if mention.gender in FIRST_AND_SECOND or mention.gender == "r":
                return None
            recent = [(s.name, s.mention) for s in reversed(self.near[-_NEAR:])]
            hit = resolve_pronoun(mention, recent, self.registry)
            if hit is None:
                return None
            self.registry.learn(hit[0], mention.gender)
            return Spoken(hit[0], hit[1])
        mention = self.registry.bearer(mention, self.text)
        if mention.kind == "description":
            recent = [(s.name, s.mention) for s in reversed(self.near[-_NEAR:])]
            name = resolve_description(mention, self.named[-12:], recent, self.registry)
            if name == mention.name:
                self.registry.note(mention)
            return Spoken(name, mention)
        name = self.registry.note(mention)
        if mention.kind == "person" and " " not in mention.name and name != mention.name:
            gender = self.registry.genders.get(name) or _first_gender(name)
            mention = replace(mention, gender=gender)  # "Stan" says less than "Mihaela Stan"
        return Spoken(name, mention)


def remember(
    course: DiscourseState, sentence: Sentence, subject: Mention | None, resolved: Sequence[Spoken | None]
) -> None:
    """Record the speakers that a sentence mentions, the likeliest antecedent last."""
    full = course.registry.full
    for index, word in enumerate(sentence.words):
        if not word.capital:
            continue
        before = sentence.words[index - 1] if index else word
        if index and before.low.rstrip(".") in PERSON_TITLES:
            stop = index + 1
            while stop < len(sentence.words) and stop < index + 3 and sentence.words[stop].capital:
                stop += 1
            titled = mention_of(sentence.words[index - 1 : stop], course.text)
            if titled is not None and titled.kind == "person":
                course.see(Spoken(course.registry.canonical(titled), titled))
        low = bare(word.low)
        first = low not in AMBIGUOUS and (low in course.registry.given or gender_of(low) is not None)
        if low in full or (first and _alone(sentence.words, index)):
            mention = Mention(
                word.start, word.end, word.text, bare(word.text), "person", None, "", pronoun=False, head=""
            )
            name = course.registry.canonical(mention)
            gender = course.registry.genders.get(name) or _first_gender(name)
            course.see(
                Spoken(
                    name, Mention(word.start, word.end, word.text, name, "person", None, gender, pronoun=False, head="")
                )
            )
    for frame, spoken in reversed(list(zip(sentence.frames, resolved, strict=True))):
        if spoken is None:
            continue
        course.see(spoken)
        if frame.saying:
            course.named.append((spoken.name, spoken.mention))
            if ((frame.verb in REPORTING_MEDIA or frame.verb == "accord") and is_medium(spoken)) or (
                frame.verb == "report" and spoken.mention.kind == "organization"
            ):
                course.medium = spoken
    if subject is not None and speaks(subject) and not is_paper_noun(subject.head):
        same = bool(sentence.frames) and subject is sentence.frames[0].subject
        main = resolved[0] if same else course.resolve(subject)
        if main is not None:
            course.see(main)


def _alone(words: Sequence[Word], index: int) -> bool:
    """Return whether no capitalized word is next to this one."""
    if index > 1 and words[index - 1].capital:
        return False
    return index + 1 == len(words) or not words[index + 1].capital


def _first_gender(name: str) -> str:
    return gender_of(name.split(maxsplit=1)[0]) or ""


def is_medium(spoken: Spoken) -> bool:
    """Return whether the name looks like that of a newspaper, an agency or a broadcaster."""
    if spoken.mention.kind == "person":
        return False
    return any(bare(word).lower() in MEDIA_WORDS for word in f"{spoken.name} {spoken.mention.name}".split())
