"""Documents from indented text: `+` a reason, `-` an objection, `_` an undercut, `&` between co-premises."""

from itertools import count

from argmap.model import map_commands, map_settings
from argmap.model.document import Document, Edit
from argmap.model.records import Argument, ArrangementKind, Claim, Map, Record, Stance
from argmap.model.tree import tree


def numbered(prefix: str = "r"):
    """Return a function that returns predictable ids, one after the other."""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def sketch(
    text: str, question: str = "Are cats good pets?", arrangement: ArrangementKind = ArrangementKind.COMPACT
) -> Document:
    """Return a document with one map, drawn as an indented tree."""
    document = Document(new_id=numbered())
    with document.edit("Sketch") as edit:
        map = map_commands.add_map(edit, question)
        map_settings.arrange_map(edit, map, arrangement=arrangement)
        draw(edit, map, text)
    return document


def draw(edit: Edit, map: str, text: str) -> None:
    """Add an indented tree to a map."""
    above: list[tuple[int, str, str | None]] = []  # indent, claim, its argument
    for line in text.splitlines():
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        words = line.strip()
        above = [row for row in above if row[0] < indent]
        sign, argument = words[0], None
        premises = [w.strip() for w in (words[1:] if sign in "+-_" else words).split("&")]
        claims = [existing(edit, p) or map_commands.add_claim(edit, p, map) for p in premises]
        if sign in "+-":
            argument = map_commands.argue(edit, claims, Stance.PRO if sign == "+" else Stance.CON, above[-1][1])
        elif sign == "_":
            assert above[-1][2] is not None
            argument = map_commands.argue(edit, claims, Stance.CON, above[-1][2])
        above.append((indent, claims[0], argument))


def existing(edit: Edit | Document, text: str) -> str | None:
    return next((c.id for c in edit.all(Claim) if c.text == text), None)


def the_map(document: Document | Edit) -> str:
    return document.all(Map)[0].id


def claim(document: Document, text: str) -> str:
    """Return the id of the claim with this text."""
    found = existing(document, text)
    assert found, f"no claim says {text!r}"
    return found


def argument(document: Document, premise: str) -> str:
    """Return the id of the argument of which this text is a premise."""
    id = claim(document, premise)
    return next(a.id for a in document.referrers(id, Argument) if id in a.premises)


def outline(document: Document | Edit, map: str | None = None) -> str:
    """Return a map in the notation of sketches."""
    map = map or document.all(Map)[0].id
    on_map = tree(document, map)
    lines: list[str] = []
    written: set[str] = set()

    def write(id: str, indent: int, reason: Argument | None) -> None:
        sign = ""
        premises: tuple[str, ...] = (id,)
        if reason:
            premises = reason.premises
            undercut = reason.target not in on_map.placements
            sign = "_ " if undercut else "+ " if reason.stance is Stance.PRO else "- "
        words = " & ".join(document.get(p, Claim).text for p in premises)
        lines.append("  " * indent + sign + words)
        if reason:
            for undercut_by in on_map.reasons.get(reason.id, ()):
                write(undercut_by.premises[0], indent + 1, undercut_by)
        for premise in premises:
            if premise in written:
                continue
            written.add(premise)
            for below in on_map.reasons.get(premise, ()):
                write(below.premises[0], indent + 1, below)

    for root in on_map.roots:
        write(root, 0, None)
    return "\n".join(lines)


def same(document: Document) -> dict[str, Record]:
    return document.records()


def large(many: int) -> Document:
    """Return a document whose map has many claims, most of them reasons for the thesis, the others for these."""
    document = Document(new_id=numbered())
    with document.edit("Large") as edit:
        map = map_commands.add_map(edit, "Large?")
        thesis = target = map_commands.add_claim(edit, "Thesis", map)
        for number in range(many - 1):
            reason = map_commands.add_claim(edit, f"Reason {number}", map)
            map_commands.argue(edit, [reason], Stance.PRO, thesis if number % 3 else target)
            target = reason
    return document
