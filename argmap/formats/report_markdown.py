"""Hand-outs as Markdown: headings, nested lists and quotations, in what CommonMark, GitHub and Pandoc all read."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from argmap.message import Message
from argmap.model.handout import (
    Block,
    BoxedClaim,
    Handout,
    Heading,
    Instruction,
    ListedClaim,
    ListedQuotation,
    ListedSource,
    Said,
    SidesTable,
    Slip,
)
from argmap.model.records import Side
from argmap.model.report_contents import quotation_name

DEEPEST = 12
"""Levels of the outline that are indented; what is deeper stands below these, and its number tells where."""
SIGNS = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$^@!])")
_OPENS_LIST = re.compile(r"^([+-])(?=\s|$)|^([=-])(?=[=-]*$)|^(\d+)([.)])(?=\s|$)")
_WEB = re.compile(r"https?://[^\s<>]+\Z", re.IGNORECASE)


def text(handouts: Sequence[Handout], pictures: Sequence[str], say: Callable[[str], str] = str) -> str:
    """Return hand-outs as Markdown, one after the other, each with its picture (a file's name, or "") below the title.

    `say` translates the texts of the program's own. No words of a map are ever read as markup.
    """
    made = _MarkdownWriter(say)
    for handout, picture in zip(handouts, pictures, strict=True):
        made.write(handout, picture)
    return "\n".join(made.lines).rstrip() + "\n"


class _MarkdownWriter:
    """Writes blocks as lines. Headings of quotations get the anchors that readers of Markdown make of them."""

    def __init__(self, say: Callable[[str], str]) -> None:
        self._say = say
        self._anchors: Counter[str] = Counter()
        self.lines: list[str] = []

    def write(self, handout: Handout, picture: str) -> None:
        """Add a hand-out."""
        title = self._words(handout.title)
        self._apart(f"# {title}", f"*{self._words(handout.subtitle)}*")
        if picture:
            self._apart(f"![{title}]({_address_of(picture)})")
        before = dict(self._anchors)
        for block in handout.blocks:
            self._add(block, before)

    def _apart(self, *paragraphs: str) -> None:
        for paragraph in paragraphs:
            self.lines += [paragraph, ""]

    def _add(self, block: Block, before: dict[str, int]) -> None:
        match block:
            case Heading():
                note = f" ({self._words(block.note)})" if block.note else ""
                if self.lines and self.lines[-1]:
                    self.lines.append("")
                self._apart(f"## {self._words(block.words)}{note}")
            case Instruction():
                self._apart(self._words(block.words))
            case ListedClaim():
                self.lines += self._entry(block, before)
            case ListedQuotation():
                self._quotation(block)
            case ListedSource():
                address = f" <{block.address}>" if _WEB.match(block.address) else f" {self._words(block.address)}"
                self.lines.append(f"{block.number}. {self._words(block.words)}{address.rstrip()}")
            case BoxedClaim() | Slip():
                self.lines.append(f"- {plain(block.number)} {self._words(block.words)}".replace("-  ", "- "))
            case SidesTable():
                self._table(block)
            case _:  # pictures are files of their own
                pass

    def _entry(self, block: ListedClaim, before: dict[str, int]) -> Iterator[str]:
        indent = "  " * min(block.depth, DEEPEST)
        head = " ".join(part for part in (block.mark.sign, self._words(block.number), self._words(block.label)) if part)
        parts = [f"**{head}**" if head else "", self._words(block.about), self._words(block.words)]
        if block.see:
            parts.append(f"→ {self._words(block.see)}")
        who: dict[str, list[str]] = {}
        for said in block.said:
            who.setdefault(self._named(said), []).append(self._place(said, before))
        told = "; ".join(" ".join(part for part in (named, *places) if part) for named, places in who.items())
        yield f"{indent}- {' '.join(part for part in parts if part)}" + ("\\" if told else "")
        if told:
            yield f"{indent}  — {told}"

    def _place(self, said: Said, before: dict[str, int]) -> str:
        place = self._words(said.place)
        if said.quotation:
            slug = str(self._say(quotation_name(said.quotation))).lower()
            again = before.get(slug, 0)
            return f"[{place}](#{slug}{f'-{again}' if again else ''})"
        return f"\\[{said.source}\\] {place}".rstrip() if said.source else place

    def _named(self, said: Said) -> str:
        who, role, via = (self._words(part) for part in (said.who, said.role, said.via))
        named = self._message(Message("{name}, {role}", name=who, role=role)) if who and role else who or role
        if via and named:
            return self._message(Message("{who}, told by {via}", who=named, via=via))
        return named or (self._message(Message("told by {via}", via=via)) if via else "")

    def _quotation(self, block: ListedQuotation) -> None:
        name = str(self._say(quotation_name(block.number)))
        self._anchors[name.lower()] += 1
        self._apart(f"### {name}")
        words = f"**{self._words(block.told.words)}**" if block.before or block.after else self._words(block.told.words)
        self._apart(f"> {self._edged(block.before)}{words}{self._edged(block.after)}".rstrip())
        source = f"\\[{block.told.source}\\]" if block.told.source else ""
        place = ", ".join(part for part in (source, self._words(block.told.place)) if part)
        numbers = ", ".join(number for number, _, _ in block.claims if number)
        cited = self._words(Message("for claim {numbers}", numbers=numbers)) if numbers else ""
        told = (self._named(block.told), place, cited, self._words(block.told.doubt))
        line = " · ".join(part for part in told if part)
        if line:
            self._apart(line)

    def _table(self, block: SidesTable) -> None:
        heads = [" ".join(self._words(part) for part in head).strip() for head in block.heads]
        rows = [[self._words(row.name), *(SIGNS[side] for side in row.sides)] for row in block.rows]
        sums = [self._words(Message("In all")), *(f"+ {pro} − {con}" for pro, con in block.sums)]
        for row in ([self._words(Message("Speaker")), *heads], ["---"] * (len(heads) + 1), *rows, sums):
            self.lines.append(f"| {' | '.join(row)} |")
        self.lines.append("")

    # --- words

    def _edged(self, text: str) -> str:
        return f"{' ' * text[:1].isspace()}{self._words(text)}{' ' * text[-1:].isspace()}" if text.strip() else ""

    def _message(self, message: Message) -> str:
        """Return a message of which the values are Markdown already."""
        return " ".join(_NEVER.sub("", self._say(message)).split())

    def _words(self, text: str) -> str:
        """Return a text in the user's language on one line, with nothing in it that Markdown would read as markup."""
        return plain(self._say(text))


def plain(text: str) -> str:
    """Return a text on one line, with nothing in it that Markdown would read as markup."""
    line = _SPECIAL.sub(r"\\\1", " ".join(_NEVER.sub("", text).split()))
    return _OPENS_LIST.sub(lambda found: f"{found[3]}\\{found[4]}" if found[3] else f"\\{found[0]}", line)


def _address_of(name: str) -> str:
    """Return the name of a file as an address that leads to it from beside it."""
    from urllib.parse import quote

    return quote(name)
