"""Write a part of a map as an outline: as indented text, and as HTML lists for mail and word processors.

`+` and `-` are reasons and objections (`−` where no `+` shows that a hyphen is meant so), `&` a co-premise of the claim
before it, `_` an objection to a step. `outline_reader` reads the text back.
"""

from collections.abc import Iterator, Mapping
from html import escape

from argmap.formats.outline_text.marks import has_inner_mark, has_mark
from argmap.model.fragment import Fragment
from argmap.model.outline_lines import OutlineLine, Role
from argmap.model.records import Argument, Stance

_SIGNS = {Role.UNTOLD: "", Role.REASON: "+ ", Role.OBJECTION: "- ", Role.PREMISE: "& ", Role.UNDERCUT: "_ "}


def lines_of(fragment: Fragment) -> list[OutlineLine]:
    """Return the claims of a fragment as lines, each once, in reading order. A claim on top has no side of its own."""
    texts = {claim.id: " ".join(claim.text.split()) for claim in fragment.claims}
    order = {claim.id: at for at, claim in enumerate(fragment.claims)}
    below: dict[str, list[Argument]] = {}
    for argument in fragment.arguments:
        below.setdefault(argument.target, []).append(argument)
    for row in below.values():
        row.sort(key=lambda argument: order[argument.premises[0]])
    return list(_lines(fragment, texts, below))


def _lines(fragment: Fragment, texts: Mapping[str, str], below: Mapping[str, list[Argument]]) -> Iterator[OutlineLine]:
    given: set[str] = set()
    ahead: list[tuple[int, str, Role]] = []  # depth, claim or argument, and what it is

    def step(argument: Argument, depth: int, role: Role) -> list[tuple[int, str, Role]]:
        """Return what is to be said of an argument, in order: its premises, then the objections to it."""
        rows = [(depth, premise, Role.PREMISE if at else role) for at, premise in enumerate(argument.premises)]
        return [*rows, (depth + 1, argument.id, Role.UNDERCUT)]

    for top in reversed(fragment.tops):
        ahead += reversed(step(top, 0, Role.UNTOLD))
    while ahead:
        depth, id, role = ahead.pop()
        if id in texts:
            yield OutlineLine(depth, texts[id] or "…", role)
            if id in given:
                continue
            given.add(id)
        undercut = id not in texts
        for argument in reversed(below.get(id, [])):
            side = Role.UNDERCUT if undercut else Role.REASON if argument.stance is Stance.PRO else Role.OBJECTION
            ahead += reversed(step(argument, depth if undercut else depth + 1, side))


def write_text(fragment: Fragment, indent: str = "  ") -> str:
    """Return a fragment as indented text, one line for each claim."""
    lines = lines_of(fragment)
    minus = "- " if any(line.role is Role.REASON for line in lines) else "− "
    out: list[str] = []
    for line in lines:
        if line.depth == 0 and out and line.role is Role.UNTOLD:
            out.append("")
        sign = minus if line.role is Role.OBJECTION else _SIGNS[line.role]
        bare = line.text.lstrip("\\")
        escape = "\\" if (has_inner_mark(bare) if sign else has_mark(bare)) else ""
        out.append(indent * line.depth + sign + escape + line.text)
    return "\n".join(out) + "\n"


def write_html(fragment: Fragment) -> str:
    """Return a fragment as nested HTML lists, each line with its sign; nothing in it but text."""
    out = ['<meta charset="utf-8">']
    depth = -1
    for line in lines_of(fragment):
        if line.depth > depth:
            out.append('<ul style="list-style-type:none">' * (line.depth - depth))
        else:
            out.append("</li>" + "</ul></li>" * (depth - line.depth))
        depth = line.depth
        sign = "− " if line.role is Role.OBJECTION else _SIGNS[line.role]
        out.append(f"<li>{escape(sign + line.text, quote=False)}")
    out.append("</li></ul>" * (depth + 1))
    return "".join(out)
