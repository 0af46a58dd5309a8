"""A drafted map for tests: a thesis, four speakers, two piles, one scrap laid apart, one suggested side."""

from argmap.model import map_commands, piles, sides, source_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Map, Passage, Side, Speaker

SAID = {
    "Ann": ["Prices will rise everywhere", "Firms will leave the city", "Nobody asked the shops"],
    "Ben": ["Workers can pay their rent", "Firms will stay in the city"],
    "Cy": ["Nobody knows what happens"],
}
THESIS = "The wage should rise"
TEXT = " ".join(f"Then {name} spoke. “{words}.” It was late." for name, said in SAID.items() for words in said)


def drafted() -> Document:
    document = Document()
    with document.edit("Draft") as edit:
        map = map_commands.add_map(edit, "Should the wage rise?")
        map_commands.add_claim(edit, THESIS, map)
        source = source_commands.add_source(edit, "Wages", TEXT)
        found = {}
        for name, said in SAID.items():
            speaker = source_commands.add_speaker(edit, name, role="economist" if name == "Ann" else "")
            for words in said:
                start = TEXT.index(words)
                found[words] = source_commands.add_passage(edit, source, start, start + len(words), speaker=speaker)
            if name == "Ben":
                sides.suggest_side(edit, map, speaker, Side.FOR, "supporters of the rise")
        city = ["Firms will leave the city", "Firms will stay in the city"]
        piles.add_pile(edit, map, "firms, city", [found[words] for words in city])
        money = ["Prices will rise everywhere", "Workers can pay their rent", "Nobody knows what happens"]
        piles.add_pile(edit, map, "money", [found[words] for words in money])
        piles.lay_apart(edit, map, [found["Nobody asked the shops"]])
    return document


def the_map(document: Document) -> str:
    return document.all(Map)[0].id


def passage(document: Document, words: str) -> str:
    return next(p.id for p in document.all(Passage) if p.exact == words)


def speaker(document: Document, name: str) -> str:
    return next(s.id for s in document.all(Speaker) if s.name == name)


def claims(document: Document) -> set[str]:
    return {claim.text for claim in document.all(Claim)}
