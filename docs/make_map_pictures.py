"""Draw the pictures of whole maps in docs/maps: `python docs/make_map_pictures.py`.

The sample, and the maps that the texts in docs/maps say, in each theme. A text is an outline: "?" the question, "+" a
reason, "-" an objection, and "who (role): words" words of somebody.
"""

import re
import sys
from pathlib import Path

from argmap import picture
from argmap.formats.maps import map_file
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Map, PassageKind, Stance
from argmap.picture import png

MAPS = Path(__file__).resolve().parent / "maps"
SCALE = 0.75
SAID = re.compile(r"(?P<name>[^:()]{2,30}?) \((?P<role>[^()]+)\): (?P<words>.+)")


def main() -> int:
    """Write each map in each theme."""
    documents = {"sample": Document(map_file.read_sample())}
    documents |= {path.stem: outlined(path.read_text(encoding="utf-8")) for path in sorted(MAPS.glob("*.txt"))}
    for name, document in documents.items():
        for theme in picture.NAMES:
            figure = picture.draw(document, document.all(Map)[0].id, picture.theme(theme))
            png.write(figure, MAPS / f"{name}-{theme}.png", SCALE)
    return 0


def outlined(text: str) -> Document:
    """Return a document with the map that an outline says."""
    lines = text.splitlines()
    said = {line: found for line in lines if (found := SAID.fullmatch(line.strip(" +-")))}
    document = Document()
    with document.edit("Write") as edit:
        map = map_commands.add_map(edit, lines[0].removeprefix("? "))
        source = ""
        if said:
            comments = "\n\n".join(found["words"] for found in said.values())
            source = source_commands.add_source(edit, "Comments on “The library on Sundays”", comments)
        speakers: dict[str, str] = {}
        above: list[str] = []
        at = 0
        for line in lines[1:]:
            depth = (len(line) - len(line.lstrip())) // 2
            found = said.get(line)
            words = found["words"] if found else line.strip(" +-")
            claim = map_commands.add_claim(edit, words, map)
            if depth:
                stance = Stance.PRO if line.lstrip().startswith("+") else Stance.CON
                map_commands.argue(edit, [claim], stance, above[depth - 1])
            if found:
                name = found["name"]
                if name not in speakers:
                    speakers[name] = source_commands.add_speaker(edit, name, role=found["role"].split(",")[0])
                passage = source_commands.add_passage(
                    edit, source, at, at + len(words), speaker=speakers[name], kind=PassageKind.COMMENT
                )
                source_commands.cite(edit, claim, passage)
                at += len(words) + 2
            above[depth:] = [claim]
    return document


if __name__ == "__main__":
    sys.exit(main())
