"""What a careful reader would ask about a map: remarks of several kinds, each with what it is about.

They are remarks, not faults: each is often right, never sure. Whoever makes the map may leave out a kind of remark, or
a single one by its key. All of it takes values and gives values, so that it can run beside the window.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from argmap.model.nearness import nearness, proposal
from argmap.model.records import Argument, Claim, Fidelity, Passage, Stance
from argmap.model.remarks import MapFacts, Remark, RemarkKind
from argmap.model.sides import signs_of
from argmap.text.content_words import content_words
from argmap.text.duplicates import Likeness, repeats
from argmap.text.polarity import NEGATIONS, words_in

_FEW = 4
"""So many claims of one source on one side, and none on the other, are worth a remark."""
_MUCH_WAITS = 3
"""…if at least so many of its passages wait."""
_REPEATS = 0.8
_MOST_WORDS = 3
"""The most words that one remark names."""
_END_OF_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?])[”\"’)]*\s+(?=[“\"‘(]?[^\W\d_a-z])")
_JOINT = re.compile(r";\s+|,?\s+(?:and|but|while|whereas|und|aber|y|pero|et|mais)\s+(?=[^\W\d_])", re.IGNORECASE)
_PRONOUNS = frozenset("i it he she they we you es er sie wir man nous elle il on".split())
_SUBJECTS = _PRONOUNS | frozenset(
    "this that these those there one nobody everybody people the a an its their our"
    " das die der ein eine el la los las un una hay le les des".split()
)
_VERBS = frozenset(
    "is are was were be has have had does do did will would should must can could may might cannot needs need"
    " ist sind war waren hat haben wird werden soll sollte muss kann darf son es está están ha han debe deben puede"
    " est sont était a ont doit doivent peut peuvent sera".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def remarks_on(facts: MapFacts, check: Callable[[], None] = lambda: None) -> list[Remark]:
    """Return all remarks on a map, kind by kind and in reading order; `check` may stop the work by raising."""
    found: list[Remark] = []
    for rule in _RULES:
        check()
        found.extend(rule(facts))
    rank = list(RemarkKind)
    return sorted(found, key=lambda remark: rank.index(remark.kind))


def _arguments(facts: MapFacts) -> Iterator[tuple[Argument, list[Claim], Claim | None]]:
    """Yield each argument of the map in reading order, with its premises and the claim that it is about, if any."""
    for id in (*facts.claims, *facts.tree.arguments()):
        for argument in facts.tree.reasons.get(id, ()):
            premises = [facts.claims[premise] for premise in argument.premises if premise in facts.claims]
            yield argument, premises, facts.claims.get(argument.target)


def _unsupported(facts: MapFacts) -> Iterator[Remark]:
    for id, claim in facts.claims.items():
        if claim.passages or claim.unstated or not claim.text.strip() or claim.text.rstrip().endswith("?"):
            continue
        if len(facts.claims) > 1 and not any(a.stance is Stance.PRO for a in facts.tree.reasons.get(id, ())):
            yield Remark(RemarkKind.UNSUPPORTED, (id,))


def _unanswered(facts: MapFacts) -> Iterator[Remark]:
    reasons = facts.tree.reasons
    for argument, premises, _ in _arguments(facts):
        if argument.stance is Stance.CON and not reasons.get(argument.id):
            answers = (a for premise in premises for a in reasons.get(premise.id, ()))
            if premises and all(answer.stance is Stance.PRO for answer in answers):
                yield Remark(RemarkKind.UNANSWERED, (premises[0].id,))


def _compound(facts: MapFacts) -> Iterator[Remark]:
    for id, claim in facts.claims.items():
        if len(parts_of(claim.text)) > 1 and not _is_quoted(claim, facts):
            yield Remark(RemarkKind.COMPOUND, (id,))


def _is_quoted(claim: Claim, facts: MapFacts) -> bool:
    exact = _cited(claim, facts)
    return bool(exact) and proposal(claim.text, exact) is Fidelity.QUOTED


def _cited(claim: Claim, facts: MapFacts) -> tuple[str, ...]:
    return tuple(facts.passages[id].exact for id in claim.passages if id in facts.passages)


@lru_cache(maxsize=20_000)
def parts_of(text: str) -> tuple[str, ...]:
    """Return the claims that seem to be in a text: its sentences, and what “and” or “but” joins where both can stand.

    >>> parts_of("Parks are loud and they cost money")
    ('Parks are loud', 'they cost money')
    >>> parts_of("Cats and dogs are pets")
    ('Cats and dogs are pets',)
    """
    sentences = [part.strip() for part in _END_OF_SENTENCE.split(text.strip()) if part.strip()]
    if len(sentences) > 1:
        return tuple(sentences)
    for joint in _JOINT.finditer(text):
        before, after = text[: joint.start()].strip(), text[joint.end() :].strip()
        if _has_verb(before) and _can_stand(after):
            return before, after
    return (text.strip(),)


def _can_stand(words: str) -> bool:
    found = [word.casefold() for word in _WORD.findall(words)]
    if len(found) < 3:
        return False
    return found[0] in _PRONOUNS or found[1] in _VERBS or (found[0] in _SUBJECTS and _has_verb(words))


def _has_verb(words: str) -> bool:
    found = [word.casefold() for word in _WORD.findall(words)]
    return len(found) > 1 and not _VERBS.isdisjoint(found[1:])


def _questions(facts: MapFacts) -> Iterator[Remark]:
    for id, claim in facts.claims.items():
        if claim.text.rstrip(' ”"’»').endswith(("?", "？", "؟")):
            yield Remark(RemarkKind.QUESTION, (id,))


def _repeated(facts: MapFacts) -> Iterator[Remark]:
    for argument, premises, target in _arguments(facts):
        if argument.stance is Stance.PRO and target is not None:
            for premise in premises:
                if _says_the_same(premise.text, target.text):
                    yield Remark(RemarkKind.REPEATED, (premise.id, target.id))


def _says_the_same(one: str, other: str) -> bool:
    mine, theirs = _stems(one), _stems(other)
    if len(mine) < 2 or len(mine & theirs) < _REPEATS * len(mine | theirs):
        return False
    return _negated(one) == _negated(other)


@lru_cache(maxsize=20_000)
def _negated(text: str) -> bool:
    return sum(word in NEGATIONS or word.endswith("n't") for word in words_in(text)) % 2 == 1


def _same(facts: MapFacts) -> Iterator[Remark]:
    order = {id: place for place, id in enumerate(facts.claims)}
    found = repeats({id: claim.text for id, claim in facts.claims.items()})
    for id, others in found.items():
        for other in others:
            if other.how is not Likeness.PART and order[other.other] > order[id]:
                yield Remark(RemarkKind.SAME, (id, other.other))


def _far(facts: MapFacts) -> Iterator[Remark]:
    for id, claim in facts.claims.items():
        exact = _cited(claim, facts)
        near = nearness(claim.text, claim.fidelity, exact)
        if near is None or not claim.text.strip():
            continue
        read_into = near == (Fidelity.OWN, True)
        misquoted = near == (Fidelity.QUOTED, False) and proposal(claim.text, exact) is not Fidelity.QUOTED
        if read_into or misquoted:
            yield Remark(RemarkKind.FAR, (id,))


@lru_cache(maxsize=20_000)
def _key_words(text: str) -> dict[str, str]:
    """Return the words of a text that tell what it is about, by their stems."""
    return {word.stem: word.word for word in reversed(list(content_words(text)))}


def _stems(text: str) -> frozenset[str]:
    return frozenset(_key_words(text))


def _linked(facts: MapFacts) -> Iterator[tuple[Argument, Sequence[Claim], Claim]]:
    """Yield the arguments whose premises stand together: there each word should lead somewhere.

    Where all of them are quotations nothing can be worded otherwise.
    """
    for argument, premises, target in _arguments(facts):
        stand_together = target is not None and argument.stance is Stance.PRO and len(premises) > 1
        if target is not None and stand_together and not all(_is_quoted(premise, facts) for premise in premises):
            yield argument, premises, target


def _missing(facts: MapFacts) -> Iterator[Remark]:
    for argument, premises, target in _linked(facts):
        named = frozenset[str]().union(*(_stems(premise.text) for premise in premises))
        missing = [word for stem, word in _key_words(target.text).items() if stem not in named]
        if missing and named:
            yield Remark(RemarkKind.MISSING, (premises[0].id, argument.id), tuple(reversed(missing))[:_MOST_WORDS])


def _loose(facts: MapFacts) -> Iterator[Remark]:
    for argument, premises, target in _linked(facts):
        for premise in premises:
            if _is_quoted(premise, facts):
                continue
            others = (other.text for other in (*premises, target) if other is not premise)
            taken = frozenset[str]().union(*map(_stems, others))
            loose = [word for stem, word in _key_words(premise.text).items() if stem not in taken]
            if loose:
                about = (premise.id, argument.id)
                yield Remark(RemarkKind.LOOSE, about, tuple(reversed(loose))[:_MOST_WORDS])


def _by_sign(facts: MapFacts, who: Callable[[Passage], str | None]) -> dict[str, dict[Stance, list[str]]]:
    """Return for each speaker or source the claims that cite it, for and against the thesis."""
    found: dict[str, dict[Stance, list[str]]] = defaultdict(lambda: {Stance.PRO: [], Stance.CON: []})
    signs = signs_of(facts.tree)
    roots = frozenset(facts.tree.roots)
    for id, claim in facts.claims.items():
        if id in roots:
            continue
        for key in dict.fromkeys(who(facts.passages[each]) for each in claim.passages if each in facts.passages):
            if key is not None and id in signs:
                found[key][signs[id]].append(id)
    return found


def _one_sided(facts: MapFacts) -> Iterator[Remark]:
    for source, sides in _by_sign(facts, lambda passage: passage.source).items():
        many, few = sorted(sides.values(), key=len, reverse=True)
        if len(many) >= _FEW and not few and facts.waiting.get(source, 0) >= _MUCH_WAITS:
            yield Remark(RemarkKind.ONE_SIDED, (source,))


def _both_sides(facts: MapFacts) -> Iterator[Remark]:
    for speaker, sides in _by_sign(facts, lambda passage: passage.speaker).items():
        if all(sides.values()):
            yield Remark(RemarkKind.BOTH_SIDES, (sides[Stance.PRO][0], sides[Stance.CON][0], speaker))


_RULES: tuple[Callable[[MapFacts], Iterator[Remark]], ...] = (
    _unanswered,
    _unsupported,
    _compound,
    _questions,
    _repeated,
    _same,
    _far,
    _missing,
    _loose,
    _one_sided,
    _both_sides,
)
