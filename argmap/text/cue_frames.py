"""Find cues of speech in one sentence, and the subject of each, without a parser.

A cue is a verb of saying, or "according to". Its subject is looked for where English puts it: before the verb ("Smith
said", "Smith, who lives nearby, said"), behind it where the sentence is turned round ("said Smith, a baker"), behind
"by" where it is passive, and at the beginning of the sentence for further verbs ("Smith sighed and added").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from argmap.text.cue_nouns import claimed_by
from argmap.text.languages.english import (
    ADDRESSING,
    ADVERBS,
    AUXILIARIES,
    BE,
    CALENDAR,
    CALLING,
    CLAIMS,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    NAMING,
    NOUNLIKE,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
)
from argmap.text.mentions import Mention
from argmap.text.noun_phrases import CLAUSE_STARTS, phrase_from, with_role, without_article
from argmap.text.participles import doer_of, sayer
from argmap.text.person_names import named_like_month
from argmap.text.subjects import subject_before
from argmap.text.words import Word, is_group_noun, is_paper_noun, is_person_noun, possessive

_BASES = frozenset(SAYING.values()) | frozenset(CALLING.values())
_DO = CLAUSE_WORDS["do"]
_PUT_UP = CLAUSE_WORDS["putting_up"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue of speech and its subject; `at` is the index of the cue among the words of its sentence."""

    at: int
    subject: Mention
    subject_at: int  # index of the first word of the subject
    cue: str
    verb: str
    saying: bool  # carries words of its own; otherwise it only calls things so ("describe as")
    inverted: bool
    to: Mention | None
    noun: bool = False  # "Smith’s claim that"


def frames_of(words: Sequence[Word], text: str) -> list[Frame]:
    """Return every cue with a subject in a sentence, in the order of the cues."""
    found: list[Frame] = []
    for index, word in enumerate(words):
        frame: Frame | None
        claimed = claimed_by(words, index, text) if word.low in CLAIMS else None
        if claimed is not None:
            frame = Frame(index, *claimed, word.text, "claim", saying=True, inverted=False, to=None, noun=True)
        elif word.low in CUES:
            frame = _frame(words, index, text, found)
        elif word.low in {"according", "per"} or (word.low == "of" and index and words[index - 1].low == "words"):
            frame = _according(words, index, text)
        elif word.low == "know" and index > 1 and words[index - 2].low in {"wanted", "wants"}:
            frame = _asking(words, index, text)
        elif word.low == "provides" and index and index + 1 < len(words) and words[index + 1].low == "that":
            frame = _providing(words, index, text)
        else:
            continue
        if frame is not None:
            found.append(frame)
    return found


def _asking(words: Sequence[Word], index: int, text: str) -> Frame | None:
    """Return the frame of "Smith wanted to know", or None."""
    subject, at = subject_before(words, index - 3, text, [])
    if subject is None:
        return None
    return Frame(
        index, subject, at, text[words[index - 2].start : words[index].end], "ask", saying=True, inverted=False, to=None
    )


def _providing(words: Sequence[Word], index: int, text: str) -> Frame | None:
    """Return the frame of "Article 4 provides that", or None."""
    subject, at = subject_before(words, index - 1, text, [])
    return (
        None
        if subject is None
        else Frame(index, subject, at, words[index].text, "say", saying=True, inverted=False, to=None)
    )


def _according(words: Sequence[Word], index: int, text: str) -> Frame | None:
    """Return the frame of "according to Smith", "per Smith" or "in the words of Smith", or None."""
    after = index + 1
    if words[index].low == "according":
        if after >= len(words) or words[after].low != "to":
            return None
        after += 1
    mention, _, role = phrase_from(words, after, text)
    if mention is None or (words[index].low == "per" and mention.kind == "description" and not sayer(mention)):
        return None
    if mention.kind == "description" and not mention.pronoun and not sayer(mention):
        mention = replace(mention, gender="o")
    cue = text[words[index].start : words[after - 1].end]
    return Frame(index, with_role(mention, role), after, cue, "accord", saying=True, inverted=True, to=None)


def _frame(words: Sequence[Word], index: int, text: str, found: list[Frame]) -> Frame | None:
    word = words[index]
    left = index - 1
    passive = infinitive = helped = False
    while (
        left >= 0
        and not _is_name(words, left, index)
        and (
            words[left].low in AUXILIARIES
            or words[left].low in ADVERBS
            or (words[left].low.endswith("ly") and not words[left].capital and words[left].low != "family")
            or words[left].low in CLAUSE_WORDS["before_cue"]
            or (words[left].low == "no" and words[left + 1].low == "longer")
        )
    ):
        passive = passive or words[left].low in BE
        infinitive = infinitive or words[left].low == "to"
        helped = helped or words[left].low in AUXILIARIES
        left -= 1
    verb = SAYING.get(word.low) or CALLING[word.low]
    saying = word.low in SAYING
    if _is_noun(words, index, left, helped=helped) or _is_called(words, index, found):
        return None
    if verb in _PUT_UP and left == index - 1 and left >= 0 and is_paper_noun(words[left].low):
        return None  # "a notice posted at the jetty"
    if verb in {"quote", "cite"} and not passive:
        quoted, stop, _ = phrase_from(words, index + 1, text)
        ahead = next(
            (i for i in range(stop, min(len(words), stop + 12)) if words[i].text in ":;." or words[i].hole), -1
        )
        if quoted is not None and ahead >= 0 and words[ahead].text == ":":
            return Frame(
                index, quoted, index + 1, word.text, "say", saying=True, inverted=False, to=None
            )  # "It quotes a clerk: “…”"
    if passive and not word.low.endswith("ing"):
        return _passive(words, index, left, text, verb, saying=saying)
    to = _addressee(words, index, text, verb)
    cue = text[words[left + 1].start : word.end] if left + 1 <= index and helped else word.text
    if left < 0 or words[left].hole or words[left].text in {",", "—", "–", "-", '"', ")"}:
        turned = _turned(words, index, left, text, verb, saying=saying)
        if turned is not None:
            return turned
    if infinitive or (word.low.endswith("ing") and not helped):
        doer = doer_of(words, index, left, text, found, infinitive=infinitive)
        return None if doer is None else Frame(index, *doer, word.text, verb, saying, inverted=False, to=to)
    subject, at = subject_before(words, left, text, found)
    return None if subject is None else Frame(index, subject, at, cue, verb, saying, inverted=False, to=to)


def _is_name(words: Sequence[Word], at: int, verb: int) -> bool:
    """Return whether a helper or an adverb is a name here: "Will Long said", "May said"."""
    if not words[at].capital:
        return False
    return at > 0 or words[at + 1].capital or (at == verb - 1 and words[at].low in {"will", "may", "now"})


def _is_noun(words: Sequence[Word], index: int, left: int, *, helped: bool) -> bool:
    """Return whether the cue word is a noun or an adjective here: "the report", "alleged crimes"."""
    low = words[index].low
    if words[index].capital and index > 0 and left >= 0 and not words[left].hole:
        return True
    behind = words[index + 1] if index + 1 < len(words) else None
    if left >= 0 and not helped and left == index - 1:
        before = words[left]
        if before.low in DETERMINERS and before.low not in CLAUSE_WORDS["also_pronouns"]:
            return True
        if possessive(before) and low not in {"said", "says"}:
            return True
        if before.low in PREPOSITIONS and not low.endswith("ing"):
            return True
    if low in NOUNLIKE:
        if left == index - 1 and words[left].low in {"and", "or"} and low in _BASES:
            return True
        if left >= 0 and left == index - 1 and not helped and not _can_be_subject(words, left):
            return True
        if left < 0 and index == 0:
            return True
        if behind is not None and (
            behind.low in {"of", "from", "by"} or (behind.low in SAYING and behind.low not in NOUNLIKE)
        ):
            return True
        if left >= 0 and words[left].text == "," and not helped:
            return behind is None or not (behind.capital or behind.hole)
    return False


def _is_called(words: Sequence[Word], index: int, found: Sequence[Frame]) -> bool:
    """Return whether the word belongs to the object of a verb of calling: "called the cheapest brands “…”"."""
    if (
        not found
        or (found[-1].saying and found[-1].verb not in NAMING)
        or words[index].low not in NOUNLIKE
        or index - found[-1].at > 5
    ):
        return False
    return not any(words[i].text in ",;" or words[i].hole for i in range(found[-1].at, index))


def _can_be_subject(words: Sequence[Word], at: int) -> bool:
    """Return whether the word before "reports" or "claims" can be its subject, which makes it a verb."""
    word = words[at]
    low = word.low
    if at + 2 < len(words) and at:
        behind = words[at + 2]
        if behind.hole or behind.text in ",:" or behind.low in CLAUSE_STARTS:
            verb = words[at + 1].low
            if low.endswith("s") and not verb.endswith("s"):
                return True
            if verb.endswith("s") and (words[at - 1].low in DETERMINERS or possessive(words[at - 1])):
                return True
    if word.hole or word.text in ",)—–" or low in PRONOUNS or low in CLAUSE_WORDS["before_verb"]:
        return True
    if at + 1 < len(words) and not words[at + 1].low.endswith(("s", "ed", "ing")) and not low.endswith("s"):
        return low in PRONOUNS or _turned_helper(words, at)
    return word.capital or word.text[0].isdigit() or is_person_noun(low) or is_group_noun(low) or is_paper_noun(low)


def _turned_helper(words: Sequence[Word], at: int) -> bool:
    """Return whether "did" precedes the name that ends at `at`, so that a bare verb follows ("did Smith call")."""
    for i in range(at - 1, max(-1, at - 6), -1):
        if words[i].low in _DO:
            return True
        if words[i].hole or words[i].text in ",;:":
            break
    return False


def _passive(words: Sequence[Word], index: int, left: int, text: str, verb: str, *, saying: bool) -> Frame | None:
    """Return the frame of "was called … by critics" or "was quoted as saying", or None."""
    if words[index].low == "quoted":
        subject, at = subject_before(words, left, text, [])
        return (
            None
            if subject is None
            else Frame(index, subject, at, words[index].text, verb, saying=True, inverted=False, to=None)
        )
    for i in range(index + 1, min(len(words), index + 12)):
        if words[i].text in ".;":
            break
        if words[i].low == "by":
            mention, _, role = phrase_from(words, i + 1, text)
            if mention is None or mention.pronoun or (mention.kind == "description" and not sayer(mention)):
                return None
            return Frame(
                index, with_role(mention, role), i + 1, words[index].text, verb, saying, inverted=False, to=None
            )
    return None


def _addressee(words: Sequence[Word], index: int, text: str, verb: str) -> Mention | None:
    if verb in ADDRESSING:
        mention, _, _ = phrase_from(words, index + 1, text)
        return mention
    for i in range(index + 1, min(len(words) - 2, index + 10)):
        if words[i].hole or words[i].text in ".;":
            break
        if words[i].low in CLAUSE_WORDS["talks"] and words[i + 1].low in {"with", "to"}:
            mention, _, _ = phrase_from(words, i + 2, text)
            return mention
    return None


def _turned(words: Sequence[Word], index: int, left: int, text: str, verb: str, *, saying: bool) -> Frame | None:
    """Return the frame of an inverted sentence: "“…,” said Smith, a baker", "Amazon, notes Smith, is …"; or None."""
    if (
        not saying
        or index + 1 >= len(words)
        or (verb in ADDRESSING and verb != "ask")
        or words[index].low.endswith("ing")
    ):
        return None
    first = words[index + 1]
    if (
        first.low in CLAUSE_WORDS["behind_cue"]
        or first.hole
        or (first.low in CALENDAR and not named_like_month(words, index + 1))
    ):
        return None
    mention, stop, role = phrase_from(words, index + 1, text)
    if mention is None:
        return None
    if mention.kind == "description" and is_person_noun(mention.head) and stop < len(words) and words[stop].text == ",":
        named, behind, _ = phrase_from(words, stop + 1, text)
        if named is not None and named.kind == "person" and (behind >= len(words) or words[behind].text in ",.;"):
            mention, role = named, without_article(mention.text)  # "said the tenants’ lawyer, Tess Waring"
    if left >= 0 and not words[left].hole:
        comma_after_quote = left >= 1 and words[left].text in {",", "—", "–", "-"} and words[left - 1].hole
        if not comma_after_quote:
            # Between two commas only a whole insertion reads so: ", notes Smith,".
            enclosed = stop < len(words) and words[stop].text == "," and words[left].text == ","
            if not enclosed or mention.pronoun or any(w.text == "," for w in words[:left]):
                return None
    if mention.kind == "description" and not mention.pronoun and not sayer(mention) and left < 0:
        return None
    if left < 0 and not mention.pronoun and mention.kind != "description" and not first.capital:
        return None
    return Frame(
        index, with_role(mention, role), index + 1, words[index].text, verb, saying=True, inverted=True, to=None
    )
