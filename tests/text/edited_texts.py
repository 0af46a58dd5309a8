"""Random texts of sentences, edited at random, with the true place of each sentence afterwards."""

from dataclasses import dataclass, replace
from random import Random

_NOUNS = [
    "council",
    "program",
    "bridge",
    "harbor",
    "library",
    "clinic",
    "orchard",
    "committee",
    "company",
    "engineer",
    "teacher",
    "farmer",
    "report",
    "permit",
    "budget",
    "street",
    "river",
    "contract",
    "engine",
    "school",
    "island",
    "garden",
    "hospital",
    "museum",
    "district",
    "railway",
]
_NAMES = [
    "Alpha",
    "Beta",
    "Gamma",
    "Delta",
    "Okafor",
    "Lindqvist",
    "Marsh",
    "Tanaka",
    "Ruiz",
    "Petrov",
    "Abara",
    "Holt",
    "Quill",
    "Sato",
]
_VERBS = [
    "approved",
    "rejected",
    "delayed",
    "praised",
    "visited",
    "funded",
    "repaired",
    "closed",
    "opened",
    "measured",
    "questioned",
    "described",
    "inspected",
    "replaced",
    "defended",
    "opposed",
]
_ADJECTIVES = [
    "old",
    "new",
    "costly",
    "quiet",
    "northern",
    "safe",
    "narrow",
    "public",
    "broken",
    "careful",
    "early",
    "steep",
    "modest",
    "loud",
]
_TAILS = (
    "before the vote",
    "in spite of the rain",
    "for the second time this year",
    "without saying why",
    "after a long debate",
    "with no more than 12 people in the room",
    "because nobody had asked",
    "although the price had risen to 40 million",
    "and few were surprised",
    "as the law demands",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence with its identity; `born` is the wording it had in the first edition."""

    identity: int
    text: str
    gap: str  # what follows it
    born: str


@dataclass(frozen=True, slots=True)
class Edited:
    old: str
    start: int
    end: int
    new: str
    truth: tuple[int, int] | None
    changed: bool  # its own words were edited
    twins: tuple[tuple[int, int], ...]  # where the very same sentences went that stood right beside it
    operations: tuple[str, ...]


def sentence(random: Random) -> str:
    shape = random.random()
    noun, other = random.sample(_NOUNS, 2)
    name, verb = random.choice(_NAMES), random.choice(_VERBS)
    if shape < 0.15:
        return random.choice(("No.", "He said no.", "They agreed.", "That is all.", f"It was {verb}."))
    if shape < 0.4:
        return f"The {name} system was {verb}."
    if shape < 0.7:
        return f"The {random.choice(_ADJECTIVES)} {noun} {verb} the {other} {random.choice(_TAILS)}."
    said = random.choice(("said", "wrote", "told the board"))
    return f"“We {verb} the {random.choice(_ADJECTIVES)} {noun} {random.choice(_TAILS)},” {name} {said}."


def edited(random: Random, most_edits: int = 6) -> Edited:

    pieces: list[Piece] = []
    for identity in range(random.randint(3, 30)):
        text = sentence(random)
        if pieces and random.random() < 0.12:
            text = random.choice(pieces).text
        elif pieces and random.random() < 0.2:
            text = look_alike(random, random.choice(pieces).text)
        pieces.append(Piece(identity, text, random.choice((" ", " ", " ", "\n", "\n\n")), text))
    chosen = random.randrange(len(pieces))
    old, spans = _join(pieces)
    start, end = spans[chosen]
    first = last = chosen
    while first > 0 and pieces[first - 1].text == pieces[chosen].text:
        first -= 1
    while last + 1 < len(pieces) and pieces[last + 1].text == pieces[chosen].text:
        last += 1
    beside = set(range(first, last + 1)) - {chosen}
    operations: list[str] = []
    fresh = len(pieces)
    for _ in range(random.randint(0, most_edits)):
        # half of the edits strike the sentence itself or its neighbors
        here = next((i for i, p in enumerate(pieces) if p.identity == chosen), 0)
        place = random.randrange(len(pieces)) if random.random() < 0.5 or not pieces else here
        place = min(max(0, place + random.choice((-1, 0, 0, 1))), len(pieces) - 1)
        fresh += 1
        operations.append(_edit(random, pieces, place, fresh))
        if not pieces:
            break
    new, new_spans = _join(pieces)
    truth = next((s for p, s in zip(pieces, new_spans, strict=True) if p.identity == chosen), None)
    twins = tuple(s for p, s in zip(pieces, new_spans, strict=True) if p.identity in beside)
    changed = truth is not None and new[slice(*truth)] != old[start:end]
    return Edited(old, start, end, new, truth, changed, twins, tuple(operations))


def look_alike(random: Random, text: str) -> str:
    """Return the same sentence pattern with another key word, number or negation."""
    words = text.split(" ")
    for position in random.sample(range(len(words)), len(words)):
        word = words[position]
        bare = word.strip("“”.,")
        for row in (_NAMES, _VERBS, _NOUNS, _ADJECTIVES):
            if bare in row:
                words[position] = word.replace(bare, random.choice(row))
                return " ".join(words)
        if bare in ("was", "were"):
            words.insert(position + 1, "not")
            return " ".join(words)
        if bare.isdigit():
            words[position] = word.replace(bare, str(random.randint(2, 99)))
            return " ".join(words)
    return text


def _reword(random: Random, text: str) -> str:
    words = text.split(" ")
    kind = random.randrange(5)
    if kind == 0:
        words.insert(random.randint(0, len(words) - 1), random.choice(("really", "then", "also", "not", "very")))
    elif kind == 1 and len(words) > 3:
        del words[random.randrange(1, len(words) - 1)]
    elif kind == 2:
        return look_alike(random, text)
    elif kind == 3:
        place = random.randrange(len(words))
        words[place] = random.choice(_ADJECTIVES + _NOUNS)
    else:
        place = random.randrange(len(text))
        return text[:place] + random.choice("aeiou,") + text[place + 1 :]
    return " ".join(words)


def _edit(random: Random, pieces: list[Piece], place: int, fresh: int) -> str:
    operation = random.choice(("insert", "delete", "reword", "move", "duplicate", "swap", "replace", "dress"))
    piece = pieces[place]
    if operation == "insert":
        text = sentence(random) if random.random() < 0.5 else look_alike(random, piece.text)
        pieces.insert(place + random.randint(0, 1), Piece(fresh, text, " ", text))
    elif operation == "delete":
        del pieces[place]
    elif operation == "reword":
        pieces[place] = replace(piece, text=_reword(random, piece.text))
    elif operation == "move":
        pieces.insert(random.randint(0, len(pieces) - 1), pieces.pop(place))
    elif operation == "duplicate":
        pieces.insert(random.randint(0, len(pieces)), replace(piece, identity=fresh))
    elif operation == "swap":
        other = random.randrange(len(pieces))
        pieces[place], pieces[other] = pieces[other], piece
    elif operation == "replace":
        text = look_alike(random, piece.text)
        if text == piece.text:
            text = sentence(random)
        pieces[place] = Piece(fresh, text, piece.gap, text)
    else:
        plain = piece.text.replace("“", '"').replace("”", '"').replace(" ", random.choice((" ", "\u00a0", "\n")), 2)
        pieces[place] = replace(piece, text=plain)
    return operation


def _join(pieces: list[Piece]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for piece in pieces:
        spans.append((len(text), len(text) + len(piece.text)))
        text += piece.text + piece.gap
    return text, spans
