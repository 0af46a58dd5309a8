"""The text of a web page: the outline of a map as nested lists, its quotations and its sources."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from argmap.model.handout import Handout, Heading, Instruction, ListedClaim, ListedQuotation, ListedSource, Said
from argmap.model.report_contents import quotation_name
from argmap.model.verbatim import shortened_at_word
from argmap.picture.handout_pieces import attribution
from argmap.picture.handout_type import plain_line
from argmap.picture.svg import WEB
from argmap.picture.translation import tr

INDENTED, DEEPEST = 8, 60
"""Levels of lists that are indented, and levels that there are: browsers nest some hundred elements, and no more.

What is deeper is told by its number.
"""


LONGEST_LINK = 80
"""Characters of a claim to which a quotation leads."""


class WebOutline:
    """Writes the text of one map. `prefix` stands before each of its ids; `ids` are the short names of its claims."""

    def __init__(self, told: Handout, prefix: str, ids: Mapping[str, str], level: int) -> None:
        self._told, self._prefix, self._ids, self._level = told, prefix, ids, level
        self._numbers: dict[str, str] = {}
        self.letters: set[str] = set()
        """Every letter that was written."""

    def sections(self) -> Iterator[str]:
        """Yield the sections: outline, quotations, sources."""
        blocks = self._told.blocks
        entries = [block for block in blocks if isinstance(block, ListedClaim)]
        quotations = [block for block in blocks if isinstance(block, ListedQuotation)]
        sources = [block for block in blocks if isinstance(block, ListedSource)]
        headings = [block.words for block in blocks if isinstance(block, Heading)]
        signs = [f'<p class="quiet">{self._text(b.words)}</p>' for b in blocks if isinstance(b, Instruction)]
        yield self._section("outline", tr("Outline"), [*signs, *self._outline(entries)])
        if quotations:
            yield self._section("quotations", tr("Quotations"), self._quotations(quotations))
        if sources:
            yield self._section("sources", headings[-1], self._sources(sources))

    def _section(self, name: str, heading: str, parts: Sequence[str] | Iterator[str]) -> str:
        level = self._level
        return (
            f'<section id="{self._prefix}{name}" class="text" aria-labelledby="{self._prefix}{name}-name">\n'
            f'<h{level} id="{self._prefix}{name}-name">{self._text(heading)}</h{level}>\n{"".join(parts)}</section>\n'
        )

    # --- the outline

    def _outline(self, entries: Sequence[ListedClaim]) -> Iterator[str]:
        """Yield nested lists; no recursion, as maps may be of any depth."""
        if not entries:
            return
        yield '<ul class="outline">\n'
        opened: list[str] = []
        """What closes each of the entries that are open, the outermost first."""
        for at, entry in enumerate(entries):
            depth = min(entry.depth, DEEPEST)
            while len(opened) > depth:
                yield opened.pop()
            following = entries[at + 1] if at + 1 < len(entries) else None
            parent = following is not None and depth < min(following.depth, DEEPEST)
            deep = ' class="deep"' if depth >= INDENTED else ""
            is_claim = bool(entry.claim) and not entry.see
            attributes = self._attributes(entry) if is_claim else ""
            head, who = self._head(entry), self._who(entry)
            if not parent:
                yield f"<li{attributes}>{head}{who}</li>\n"
            elif is_claim:
                yield f"<li{attributes}><details open><summary>{head}</summary>{who}\n<ul{deep}>\n"
                opened.append("</ul></details></li>\n")
            else:
                yield f"<li{attributes}>{head}{who}\n<ul{deep}>\n"
                opened.append("</ul></li>\n")
        while opened:
            yield opened.pop()
        yield "</ul>\n"

    def _attributes(self, entry: ListedClaim) -> str:
        cited = " ".join(str(said.quotation) for said in entry.said if said.quotation)
        thesis = ' class="thesis"' if not entry.depth else ""
        name = self._ids.get(entry.claim, "")
        return f'{thesis} id="{self._prefix}{name}" data-id="{name}"' + (f' data-q="{cited}"' if cited else "")

    def _head(self, entry: ListedClaim) -> str:
        """Return the side of an entry in a sign, a number and a word, and its words."""
        label = " ".join(part for part in (entry.mark.sign, plain_line(entry.number), plain_line(entry.label)) if part)
        made = f'<span class="label {entry.mark}">{self._text(label)}</span>'
        if entry.words:
            made += f' <span class="words" dir="auto">{self._text(entry.words)}</span>'
        if entry.see:
            to = self._prefix + self._ids.get(entry.claim, "")
            made += f' <a class="see" href="#{to}">→ {self._text(entry.see)}</a>'
        return made

    def _who(self, entry: ListedClaim) -> str:
        """Return who says it, with links to the quotations."""
        parts = []
        for who, group in groupby(entry.said, lambda said: said.who):
            links = " ".join(self._link(said) for said in group)
            parts.append(f"<bdi>{self._text(who)}</bdi> {links}".strip())
        told = f'<span class="names">{" · ".join(parts)}</span>' if parts else ""
        return f'<p class="who">{told}</p>' if entry.claim and not entry.see else ""

    def _link(self, said: Said) -> str:
        name = self._text(said.place)
        return f'<a href="#{self._prefix}q{said.quotation}">{name}</a>' if said.quotation else name

    # --- quotations and sources

    def _quotations(self, quotations: Sequence[ListedQuotation]) -> Iterator[str]:
        yield '<ol class="quotations">\n'
        for each in quotations:
            told = each.told
            name = plain_line(quotation_name(each.number))
            yield f'<li id="{self._prefix}q{each.number}" data-number="{each.number}">'
            yield f'<span class="number">{name}</span>'
            yield f'<blockquote dir="auto">{self._around(each.before)}<span>{self._text(told.words)}</span>'
            yield f'{self._around(each.after)}</blockquote><p class="told">{self._told_by(told)}</p>'
            links = [
                f'<a href="#{self._prefix}{self._ids[id]}"><bdi>{self._text(_numbered(number, words))}</bdi></a>'
                for number, words, id in each.claims
                if id in self._ids
            ]
            if links:
                yield f'<p class="back">↑ {"; ".join(links)}</p>'
            yield "</li>\n"
        yield "</ol>\n"

    def _around(self, context: str) -> str:
        if not context.strip():
            return ""
        before, after = " " * context[:1].isspace(), " " * context[-1:].isspace()
        return f'<span class="around">{before}{self._text(context)}{after}</span>'

    def _told_by(self, told: Said) -> str:
        named = attribution(told)
        parts = [f"<bdi>{self._text(named)}</bdi>"] if named else []
        if told.source:
            parts.append(f'<a href="#{self._prefix}s{told.source}">[{told.source}]</a>')
        if told.place:
            parts.append(self._text(told.place))
        made = ", ".join(parts)
        return f'{made} <span class="doubt">{self._text(told.doubt)}</span>' if told.doubt else made

    def _sources(self, sources: Sequence[ListedSource]) -> Iterator[str]:
        yield '<ol class="sources">\n'
        for source in sources:
            address = ""
            if WEB.match(source.address):
                link = escape(source.address)
                address = (
                    f' <a href="{link}" target="_blank" rel="noopener noreferrer">{self._text(source.address)}</a>'
                )
            elif source.address:
                address = f" <bdi>{self._text(source.address)}</bdi>"
            words = f"<bdi>{self._text(source.words)}</bdi>"
            yield f'<li id="{self._prefix}s{source.number}" value="{source.number}">{words}{address}</li>\n'
        yield "</ol>\n"

    def _text(self, text: str) -> str:
        """Return a text in the user's language as the content of an element."""
        line = plain_line(text)
        self.letters.update(line)
        return escape(line)


def _numbered(number: str, words: str) -> str:
    return f"{plain_line(number)} {shortened_at_word(plain_line(words), LONGEST_LINK)}".strip()
