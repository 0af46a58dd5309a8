"""Maps of any shape for the laws of formats, and all that a map says as one value that can be compared."""

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from argmap.model import map_commands, qualifications
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import tree
from tests.sketch import numbered

WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9),
    st.sampled_from(r"a <b>x</b> &amp; Pro: Con: 1.1. -> [A](http://a.b) \( group [3] + - > # * {a} ]]> 中🙂".split()),
    st.sampled_from(["\r\n", "\n", "\u2028", "\ufffe", "\x0b", "\t"]),
)
SAID = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
"""Texts with what is markup somewhere."""
LINES = SAID.map(lambda text: " ".join(text.split())).filter(bool)
"""The same on one line, without blanks around."""


def shared(name):
    """Return the folder of shared files of a format beside the repository, or None."""
    found = (above / "shared" / "formats" / name for above in Path(__file__).parents)
    return next((folder for folder in found if folder.is_dir()), None)


@st.composite
def maps(draw, texts=SAID, notes=SAID, lines=LINES, most=9):
    """Return a document with one map: theses, reasons, objections, co-premises, undercuts, second places."""
    document = Document(new_id=numbered())
    with document.edit("Draw") as edit:
        map = map_commands.add_map(edit, draw(lines))
        claims = [map_commands.add_claim(edit, draw(texts), map)]
        steps: list[str] = []
        for _ in range(draw(st.integers(0, most))):
            how = draw(st.sampled_from("+++---&_r"))
            target = draw(st.sampled_from(claims))
            claims.append(map_commands.add_claim(edit, draw(texts), map))
            if how in "+-&":
                more = [map_commands.add_claim(edit, draw(texts), map)] if how == "&" else []
                stance = Stance.CON if how == "-" else Stance.PRO
                steps.append(map_commands.argue(edit, [claims[-1], *more], stance, target))
                claims.extend(more)
            elif how == "_" and steps:
                steps.append(map_commands.argue(edit, [claims[-1]], Stance.CON, draw(st.sampled_from(steps))))
        for id in claims:
            if draw(st.booleans()):
                map_commands.set_note(edit, id, draw(notes))
                map_commands.set_tags(edit, id, [draw(lines), *draw(st.sampled_from([[], ["rejected"]]))])
                qualifications.name_claim(edit, id, draw(st.sampled_from(["", "A1", "The crux"])))
                if draw(st.booleans()):
                    qualifications.mark_unstated(edit, id)
                if draw(st.booleans()):
                    map_commands.fold(edit, map, id)
        for id in steps:
            if draw(st.booleans()):
                edit.put(
                    replace(edit.get(id, Argument), guessed=draw(st.booleans()), name=draw(st.sampled_from(["", "B"])))
                )
    return document


def told(document, claim_fields, step_fields=("stance",), folds=True, map=None):
    """Return what a map says, without ids: each claim with these fields and the steps below it."""
    on_map = tree(document, map or document.all(Map)[0].id)
    seen = set()

    def claim(id):
        found = document.get(id, Claim)
        says = tuple(getattr(found, name) for name in claim_fields)
        if id in seen:
            return says
        seen.add(id)
        fold = on_map.placements[id].folded if folds else None
        return says, fold, [step(each) for each in on_map.reasons.get(id, ())]

    def step(argument):
        premises = [claim(premise) for premise in argument.premises]
        undercuts = [step(each) for each in on_map.reasons.get(argument.id, ())]
        return tuple(getattr(argument, name) for name in step_fields), premises, undercuts

    return on_map.map.question, [claim(root) for root in on_map.roots]
