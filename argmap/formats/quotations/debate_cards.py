"""Debate cards in Word files (Verbatim and its like): a tag, a cite, and evidence with underlined and read words.

Each card is a claim, which cites passages of a source. Files are read as cards also where their styles have other names
or are none: a tag is a heading of the fourth level or a bold line, below which a line with a name and a year stands.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from argmap.errors import UserError
from argmap.formats.bibliography.csl import doi_of
from argmap.formats.quotations.card_paragraphs import CardParagraph, Weight, card_paragraphs
from argmap.formats.sources import docx
from argmap.formats.sources.archive import Archive
from argmap.formats.sources.gathered import Gathered, GatheredClaim
from argmap.formats.sources.source_text import MarkedQuotation, SourceText, label
from argmap.message import Message
from argmap.model.records import PassageKind

_SHORT_CITE = re.compile(
    r"^\W{0,3}(?P<name>[^\W\d_][\w.’'-]*(?:,? (?:and|&|et|al\.?|[^\W\d_][\w.’'-]*)){0,6}),?\s*"
    r"[\[(]?(?:(?P<month>\d{1,2})[-/](?P<day>\d{1,2})[-/])?['’]?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"
)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”)\]]+")
_TITLE = re.compile(r"[“\"]([^“”\"]{4,300}?),?[”\"]")
_SLASHED = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)?\d\d)\b")
_LISTS = re.compile(r"\s*[,;\[\](){}–—|]\s*")
_MONTHS = "january february march april may june july august september october november december".split()
_SPELLED = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z.]* (\d{{1,2}})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b", re.IGNORECASE)
_ET_AL = re.compile(r"\s*(?:,|\bet\.? al\b\.?).*$", re.IGNORECASE)
_GAP = 120
"""Characters of unread text that part one quotation from the next."""
_BOLD_TAG = 22
"""The least type of a bold line that may be a tag, in half points; 0 where the file does not say."""
_CENTURY = 50
_MOST_NOTE = 20_000


@dataclass(slots=True)
class _Card:
    tag: str
    above: tuple[str, ...]
    paragraphs: list[CardParagraph] = field(default_factory=list)


def read_word(content: bytes, name: str) -> SourceText | Gathered:
    """Return a Word file as cards if it has some, or else as a text. Raises UserError if it is damaged."""
    cards = _cards_of(content, name)
    return _gathered(*cards, name) if _are_cards(cards[0]) else docx.read(content, name)


def has_cards(content: bytes) -> bool:
    """Return whether a Word file looks like one of cards. Raises UserError if it is damaged."""
    return _are_cards(_cards_of(content, "")[0])


def read(content: bytes, name: str) -> Gathered:
    """Return the cards of a Word file as claims with sources. Raises UserError if there are none, or it is damaged."""
    cards, outside = _cards_of(content, name)
    if not cards:
        raise UserError("“{file}” holds no debate cards; it can be added as a source.", file=name)
    return _gathered(cards, outside, name)


def _cards_of(content: bytes, name: str) -> tuple[list[_Card], int]:
    """Return the cards of a file, and the number of paragraphs outside of cards."""
    paragraphs = [one for one in card_paragraphs(Archive(content, name)) if one.text.strip()]
    if not any(one.level == 4 for one in paragraphs):
        _find_tags(paragraphs)
    cards: list[_Card] = []
    above = ["", "", ""]
    outside = 0
    open_card = False
    for one in paragraphs:
        if 1 <= one.level <= 3:
            above[one.level - 1 :] = [_line(one.text), *[""] * (3 - one.level)]
            open_card = False
        elif one.level == 4:
            cards.append(_Card(_line(one.text), tuple(part for part in above if part)))
            open_card = True
        elif open_card:
            cards[-1].paragraphs.append(one)
        else:
            outside += 1
    return cards, outside


def _find_tags(paragraphs: Sequence[CardParagraph]) -> None:
    """Take bold lines for tags where the line below is a cite, in a file without headings for them."""
    for one, below in itertools.pairwise(paragraphs):
        if (
            one.level == 0
            and one.bold
            and (one.size == 0 or one.size >= _BOLD_TAG)
            and _is_cite(below)
            and not below.bold
        ):
            one.level = 4


def _are_cards(cards: Sequence[_Card]) -> bool:
    """Return whether a file is of cards: one with a cite and marked words, or in the styles of debaters."""
    for card in cards:
        marked = any(Weight.UNDERLINED in one.weights or Weight.READ in one.weights for one in card.paragraphs)
        if marked and any(_is_cite(one) for one in card.paragraphs[:2]):
            return True
    return False


def _is_cite(one: CardParagraph) -> bool:
    return bool(one.cite.strip()) or _SHORT_CITE.match(_line(one.text)) is not None


def _gathered(cards: Sequence[_Card], outside: int, name: str) -> Gathered:
    sources: list[_Evidence] = []
    places: dict[str, int] = {}
    claims: list[GatheredClaim] = []
    for card in cards:
        cites: tuple[tuple[int, int], ...] = ()
        note = ""
        at = next((at for at, one in enumerate(card.paragraphs[:3]) if _is_cite(one)), None)
        body = card.paragraphs if at is None else [*card.paragraphs[:at], *card.paragraphs[at + 1 :]]
        if card.paragraphs:
            cite = card.paragraphs[at] if at is not None else CardParagraph()
            key = " ".join(cite.text.split()).casefold() or card.tag.casefold()
            if key not in places:
                places[key] = len(sources)
                sources.append(_Evidence(cite, card.tag))
            evidence = sources[places[key]]
            marks = evidence.add(body)
            cites = tuple((places[key], mark) for mark in marks)
            note = _note(body)
        claims.append(GatheredClaim(card.tag, note, card.above, cites))
    stem = name.rpartition(".")[0] or name
    told = Message("%n paragraph(s) outside of cards (was/were) left out.", "", outside)
    texts = tuple(one.source() for one in sources)
    return Gathered(stem, texts, tuple(claims), notices=(told,) if outside else ())


class _Evidence:
    """The text of all cards with one cite."""

    def __init__(self, cite: CardParagraph, tag: str) -> None:
        self._about = _about(cite, tag)
        head = _line(cite.text)
        self._parts = [head] if head else []
        self._length = len(head) + 2 if head else 0
        self._marks: list[MarkedQuotation] = []

    def add(self, paragraphs: Sequence[CardParagraph]) -> list[int]:
        """Add the evidence of a card; return the places of its quotations."""
        marked = max((max(one.weights, default=Weight.PLAIN) for one in paragraphs), default=Weight.PLAIN)
        first = len(self._marks)
        for paragraph in paragraphs:
            for text, weights in _split(paragraph):
                self._mark(text, weights, marked)
                self._parts.append(text)
                self._length += len(text) + 2
        return list(range(first, len(self._marks)))

    def _mark(self, text: str, weights: Sequence[Weight], least: Weight) -> None:
        for start, end in _groups(weights, least):
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start == end:
                continue
            said = _joined(text[start:end], weights[start:end], least)
            whole = said == " ".join(text[start:end].split())
            note = "" if whole or least is Weight.PLAIN else _READ_ALOUD[least].format(said)
            self._marks.append(
                MarkedQuotation(
                    start=self._length + start,
                    end=self._length + end,
                    speaker=self._about.author,
                    kind=PassageKind.BLOCK,
                    note=note[:_MOST_NOTE],
                )
            )

    def source(self) -> SourceText:
        """Return the source."""
        return replace(self._about, text="\n\n".join(self._parts) + "\n", quotations=tuple(self._marks))


_READ_ALOUD = {Weight.READ: "Read: {}", Weight.UNDERLINED: "Underlined: {}"}


def _split(paragraph: CardParagraph) -> Iterator[tuple[str, list[Weight]]]:
    """Yield the paragraphs that a card has made one, which a pilcrow parts, with single blanks."""
    letters: list[str] = []
    weights: list[Weight] = []
    for letter, weight in zip(paragraph.text + "¶", [*paragraph.weights, Weight.PLAIN], strict=True):
        if letter == "¶":
            while letters and letters[-1] == " ":
                letters.pop()
                weights.pop()
            if letters:
                yield "".join(letters), weights
            letters, weights = [], []
        elif not letter.isspace():
            letters.append(letter)
            weights.append(weight)
        elif letters and letters[-1] != " ":
            letters.append(" ")
            weights.append(weight)


def _groups(weights: Sequence[Weight], least: Weight) -> Iterator[tuple[int, int]]:
    """Yield the spans from the first to the last marked letter between which no long stretch is unmarked."""
    start: int | None = None
    last = -1
    for at, weight in enumerate(weights):
        if weight >= least:
            if start is not None and at - last > _GAP:
                yield start, last + 1
                start = None
            start = at if start is None else start
            last = at
    if start is not None:
        yield start, last + 1


def _joined(text: str, weights: Sequence[Weight], least: Weight) -> str:
    """Return the marked words of a text, with "…" for those between them that are not."""
    parts: list[str] = []
    at = 0
    while at < len(text):
        end = at
        while end < len(text) and (weights[end] >= least) == (weights[at] >= least):
            end += 1
        if weights[at] >= least:
            parts.append(text[at:end])
        elif text[at:end].strip() and parts:
            parts.append(" … ")
        else:
            parts.append(" ")
        at = end
    return " ".join("".join(parts).split()).removesuffix(" …")


def _note(paragraphs: Sequence[CardParagraph]) -> str:
    """Return the words of a card that are read, and those that are underlined, for the note of its claim."""
    told = []
    for weight in (Weight.READ, Weight.UNDERLINED):
        parts = [_joined(text, weights, weight) for one in paragraphs for text, weights in _split(one)]
        said = " … ".join(part for part in parts if part)
        if said:
            told.append(_READ_ALOUD[weight].format(said))
    return "\n\n".join(told)[:_MOST_NOTE]


def _about(cite: CardParagraph, tag: str) -> SourceText:
    """Return what a cite says of its source: who, when, what and where."""
    text = _line(cite.text)
    short = _line(cite.cite) or (found.group() if (found := _SHORT_CITE.match(text)) else "") or cite.first_bold
    match = _SHORT_CITE.match(short) or _SHORT_CITE.match(text)
    name = _ET_AL.sub("", match["name"]).strip(" ,") if match is not None else ""
    address = found.group().rstrip(".,;") if (found := _ADDRESS.search(text)) else ""
    if not address and (doi := doi_of(text)):
        address = f"https://doi.org/{doi}"
    title = found.group(1).strip() if (found := _TITLE.search(text)) else ""
    return SourceText(
        title=label(title) or label(short.strip(" -–—,")) or label(tag) or "Card",
        text="",
        author=_full_name(name, text[match.end() :] if match is not None else ""),
        date=_date(text, match),
        address=address,
    )


def _full_name(name: str, rest: str) -> str:
    """Return a name with its first names, where the long cite begins with them: "Reed" in "Ana Reed, mayor"."""
    last = name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
    for part in _LISTS.split(rest[:300])[:4]:
        words = part.split()
        if last and 2 <= len(words) <= 4 and words[-1].casefold() == last and all(word[:1].isupper() for word in words):
            return label(part)
    return label(name)


def _date(text: str, short: re.Match[str] | None) -> str:
    if spelled := _SPELLED.search(text):
        return f"{spelled[3]}-{_MONTHS.index(spelled[1].lower()) + 1:02}-{int(spelled[2]):02}"
    for found in _SLASHED.finditer(text):
        month, day, year = int(found[1]), int(found[2]), _year(found[3])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return f"{year}-{month:02}-{day:02}"
    return _year(short["year"]) if short is not None else ""


def _year(digits: str) -> str:
    return digits if len(digits) == 4 else f"{'20' if int(digits) < _CENTURY else '19'}{digits}"


def _line(text: str) -> str:
    return " ".join(text.replace("¶", " ").split())
