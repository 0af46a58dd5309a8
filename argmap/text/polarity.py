"""Words of praise and blame, words that reverse them, and the direction of a claim.

The lists are our own and general: no topic's words stand in them. Everything is looked up by Snowball stem.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from nltk.stem.snowball import SnowballStemmer

from argmap.text.normalized_text import fold

_WORD = re.compile(r"[a-z0-9$%]+(?:'[a-z]+)*")
_CLAUSE = re.compile(r"[.!?;:]\s+|,\s+(?:but|yet|and|so|while|although)\s|\s-\s")
_STEMMER = SnowballStemmer("english")

_GOOD_WORDS = """
    benefit beneficial good better best help helpful helped safe safer safety protect protects
    protected improve improved improvement improves success successful succeed effective efficient
    fair justice necessary essential vital important valuable worth worthwhile freedom
    liberty save saved saves rescue thrive recover recovered prosper growth gain gains advantage
    glad happy love enjoy proud healthy health quiet peaceful cheap cheaper affordable reliable progress
    innovation opportunity solution solve solves trust beautiful noble honest excellent wonderful
    brilliant welcome support supports supported endorse favor favors praise praised credit credits defend
    promote strengthen encourage transparency sensible peace
    job employment brighter fairer
    """
_BAD_WORDS = """
    harm harmful harms damage damages damaging danger dangerous threat threaten threatens risk risky risks
    hurt hurts injury injuries injured kill kills killed die dies dying death suffer suffering suffers pain
    cruel cruelty abuse abused crime criminal theft fraud lie lies lying unfair unjust injustice bad
    worse worst terrible horrible ugly stupid foolish mistake error failure fail fails failed flawed
    problem trouble crisis disaster catastrophe waste
    wasted wasteful useless pointless expensive costly burden
    loss lose losing lost destroy destroys destroyed ruin ruined ruins poison pollute pollution toxic dirty
    noise noisy violence violent aggression bully bullying fear fears afraid worry worried worries warn warned
    warns warning criticize criticized critic critics complain complained complaint complaints oppose opposes
    opposed opposition reject rejected rejects condemn condemned object objected against attack attacks
    undermine undermines weaken threatened victim victims misuse misused bias biased discriminate
    discrimination racist invade invasion surveillance gimmick insult insulting unemployment poverty poor hunger
    hungry rubbish garbage trash rip-off illegal unsafe
    unhealthy disease sick addiction addictive stress lawsuit
    lawsuits drown drowning collapse misleading unworkable impossible unknown hate cheat steal
    stolen prison outrage appalled opponent opponents unconstitutional
    """
_LESS_WORDS = """
    fall fell fallen falls drop dropped drops decline declined reduce reduced reduces reduction decrease
    decreased cut cuts cutting cost costs lose losing lost halve
    halved end ended ends prevent prevents prevented avoid avoids avoided stop
    stops stopped without less fewer lower lowered no not never none nobody nothing neither nor hardly
    barely lack lacks lacking against fight fights remove
    eliminate free doesn't don't didn't isn't aren't wasn't
    weren't won't can't cannot couldn't wouldn't shouldn't hasn't haven't hadn't ain't
    """
_UNDO_WORDS = """
    stop ban banned abolish abolished outlaw outlawed
    prohibit prohibited forbid forbidden close closed end ended
    drop remove eliminate scrap cancel reject oppose repeal restrict limit reduce cut block prevent illegal
    refuse dismantle halt suspend pause freeze
    """
_POLICY_WORDS = """
    ban bans banning banned outlaw law laws bill mandate mandatory rule rules measure plan proposal policy
    regulation levy fee charge tax requirement prohibition scheme idea increase
    """
_NEGATIONS = """
    no not never none nobody nothing neither nor without cannot hardly barely doesn't don't didn't isn't aren't
    wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't ain't mustn't needn't
    """
_EMPTY_WORDS = """
    a an the and or but if then than that this these those
    there here it its he she they them his her their we us
    our you your i me my mine who whom whose which what when where why how is are was were be been being am do
    does did done have has had having will would shall should can could may might must of in on at by for with
    from to into onto about as so too very just also only even more most much many some any all each every other
    such own same up down out over under again not no nor never s t re ve ll d m should ought let make makes get
    gets got one two say says said
    """


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


@dataclass(frozen=True, slots=True)
class Valued:
    """A word of praise (+1) or blame (-1), with negations and the like already applied to its sign."""

    words: str
    sign: int
    clause: str
    of_policy: bool  # a law, plan or ban is named in the same clause


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the Snowball stem of a lower-case word."""
    return str(_STEMMER.stem(word))


GOOD = _stems(_GOOD_WORDS)
BAD = _stems(_BAD_WORDS)
NEGATIONS = frozenset(_NEGATIONS.split())
_LESS = _stems(_LESS_WORDS) | NEGATIONS
_UNDO = _stems(_UNDO_WORDS)
_POLICY = _stems(_POLICY_WORDS)
EMPTY = frozenset(_EMPTY_WORDS.split())


def words_in(text: str) -> list[str]:
    """Return the words of a text in lower case, contractions whole, apostrophes straight."""
    return _WORD.findall(fold(text).casefold())


def clauses_in(text: str) -> list[str]:
    """Split a text at the ends of sentences and the beginnings of clauses."""
    return [clause for clause in _CLAUSE.split(fold(text)) if clause.strip()]


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the content words; negations and function words are left out."""
    return frozenset(stem(w) for w in words_in(text) if w not in EMPTY and w not in NEGATIONS)


def evaluations(text: str) -> list[Valued]:
    """Return the words of praise and blame, in order. "No harm", "fewer injuries", "injuries fell" are praise."""
    found: list[Valued] = []
    for clause in clauses_in(text):
        words = words_in(clause)
        stems = [stem(word) for word in words]
        policy = any(s in _POLICY and words[i + 1 : i + 2] != ["enforcement"] for i, s in enumerate(stems))
        for at, one in enumerate(stems):
            if one not in GOOD and one not in BAD:
                continue
            sign = 1 if one in GOOD else -1
            before = range(max(0, at - 3), at)
            after = range(at + 1, min(len(stems), at + 4)) if one in BAD else range(0)
            turned = sum(stems[i] in _LESS or words[i] in NEGATIONS for i in before)
            turned += any(stems[i] in _LESS and words[i] not in NEGATIONS for i in after)
            first = next((i for i in before if stems[i] in _LESS or words[i] in NEGATIONS), at)
            found.append(Valued(" ".join(words[first : at + 1]), -sign if turned % 2 else sign, clause, policy))
    return found


def direction(claim: str) -> int:
    """Return +1 if the claim demands or praises its subject, -1 if it opposes or blames it."""
    words = words_in(claim)
    stems = [stem(word) for word in words]
    negative = sum(word in NEGATIONS for word in words) % 2
    prescribes = any(word in ("should", "must", "ought", "shall", "let", "need", "needs", "right") for word in words)
    if prescribes:
        undoing = any(s in _UNDO for s in stems)
        return -1 if undoing != bool(negative) else 1
    total = sum((s in GOOD) - (s in BAD) for s in stems)
    if {"more", "than"} <= set(words) and "harm" in words:
        total = -1
    sign = -1 if total < 0 else 1
    return -sign if negative else sign


def forbids(clause: str) -> bool:
    """Return whether the measure that a clause names is a ban."""
    return any(stem(word) in _POLICY & _UNDO for word in words_in(clause))


def prescribes(claim: str) -> bool:
    """Return whether the claim says that something should be done."""
    return any(word in ("should", "must", "ought", "shall", "let's") for word in words_in(claim))
