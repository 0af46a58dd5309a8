"""Maps to draw: one with every feature that a map can have, and arbitrary maps."""

from hypothesis import strategies as st

from argmap.layout.pipeline import coarse
from argmap.model import map_commands, source_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Claim, PassageKind, Speaker, Stance
from argmap.model.tree import Tree, tree
from argmap.picture import Direction, Figure, Item, TextShape, Theme, draw, theme
from tests.sketch import claim, numbered, sketch, the_map

LIGHT = theme("light")


def say(
    document: Document,
    text: str,
    *speakers: str,
    words: str = "",
    source: str = "A source",
    role: str = "",
    kind: PassageKind = PassageKind.DIRECT,
    **more: str,
) -> None:
    """Cite these words (by default, the claim's own) in a new source, said by these speakers."""
    words = words or text
    with document.edit("Say") as edit:
        origin = source_commands.add_source(edit, source, f"Before. {words} After.", **more)
        for name in speakers or ("",):
            who = _speaker(edit, name, role)
            passage = source_commands.add_passage(edit, origin, 8, 8 + len(words), speaker=who, kind=kind)
            source_commands.cite(edit, claim(document, text), passage)


def _speaker(edit: Edit, name: str, role: str) -> str | None:
    known = next((s.id for s in edit.all(Speaker) if s.name == name), None)
    return known or (source_commands.add_speaker(edit, name, role=role) if name else None)


def pets() -> Document:
    """Return a map with co-premises, an undercut, a second parent, a folded claim, quotations and a paraphrase."""
    document = sketch("""
        Cats make good pets
          + Cats purr when they are stroked & Purring calms people
            _ Some cats never purr
              + My own cat is silent
              - Vets hear every cat purr
          + They are clean
            - Cat hair is everywhere
          - Cats ignore you
            + Cat hair is everywhere
    """)
    say(document, "Cats purr when they are stroked", "Ada Lane", role="owner of four cats", source="Cats at home")
    say(document, "Purring calms people", "Dr. Bo Okafor", "Cy Young", "Pet Forum", source="Sound and rest")
    say(document, "Purring calms people", "Ada Lane", source="Cats at home, again", publisher="Daily", date="2020")
    say(document, "Cats ignore you", "dogfan77", words="They could not care less about you.", source="Pet forum")
    with document.edit("Fold") as edit:
        map_commands.fold(edit, the_map(document), claim(document, "Some cats never purr"))
    return document


def drawn(document: Document, colors: Theme = LIGHT, direction: Direction = Direction.TOP_DOWN, **how: bool) -> Figure:
    """Return the figure of a document's first map, laid out in this process."""
    return draw(document, the_map(document), colors, coarse, direction=direction, **how)


def item(figure: Figure, id: str) -> Item:
    return next(item for item in figure.items if item.id == id)


def card(figure: Figure, document: Document, text: str) -> Item:
    return item(figure, claim(document, text))


def texts(item: Item) -> str:
    """Return all text on an item, line by line."""
    return "\n".join(shape.text for shape in item.shapes if isinstance(shape, TextShape))


def words_of(figure: Figure) -> str:
    return "\n".join(texts(item) for item in figure.items)


def tree_of(document: Document) -> Tree:
    return tree(document, the_map(document))


any_text = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(), max_size=30),
    st.text("abc \n\t\x00\x0b\ud800\uffff<&>\"'“”…שגاب人猫🐈\u200d👩\u0301\u202e]", max_size=60),
    st.text("mW", min_size=40, max_size=120),
    st.lists(st.sampled_from(["cats", "purr", "Donaudampfschifffahrtsgesellschaft", "and", "—", "“so”"])).map(" ".join),
)


kept_text = any_text.map(lambda text: text.replace("\x00", ""))
"""Any text that a document takes."""


@st.composite
def any_map(draw: st.DrawFn) -> Document:
    """Generate any document: any texts, any tree with co-premises and second parents, claims folded or pinned."""
    document = Document(new_id=numbered())
    with document.edit("Any") as edit:
        map = map_commands.add_map(edit, draw(kept_text))
        claims: list[str] = []
        arguments: list[str] = []
        for _ in range(draw(st.integers(0, 9))):
            made = [
                map_commands.add_claim(edit, draw(kept_text), map) for _ in range(draw(st.sampled_from((1, 1, 2, 3))))
            ]
            if claims and draw(st.integers(0, 4)):
                against = arguments and draw(st.integers(0, 3)) == 0
                target = draw(st.sampled_from(arguments if against else claims))
                stance = Stance.CON if against else draw(st.sampled_from(Stance))
                arguments.append(map_commands.argue(edit, made, stance, target))
            elif claims and draw(st.booleans()):  # an old claim speaks for a new one as well
                arguments.append(map_commands.argue(edit, [claims[-1]], Stance.PRO, made[0]))
            claims += made
        for id in claims:
            if draw(st.integers(0, 5)) == 0:
                map_commands.fold(edit, map, id)
            if draw(st.integers(0, 5)) == 0:
                words = edit.get(id, Claim).text.encode("utf-8", "ignore").decode() or "x"
                source = source_commands.add_source(edit, draw(kept_text), words)
                speaker = source_commands.add_speaker(edit, draw(kept_text), role=draw(kept_text))
                source_commands.cite(
                    edit, id, source_commands.add_passage(edit, source, 0, len(words), speaker=speaker)
                )
            if draw(st.integers(0, 7)) == 0:
                map_commands.set_tags(edit, id, [draw(kept_text)])
                map_commands.set_note(edit, id, draw(kept_text))
    return document
