"""Write a small file of each kind of quotations that argmap reads: python -m tests.bench.quotation_files FOLDER"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.formats.bibliography import test_bibliographies as entries
from tests.formats.quotations import test_debate_cards as cards
from tests.formats.quotations import test_hypothesis as notes
from tests.formats.quotations import test_refi_qda as projects
from tests.formats.quotations import test_taguette as highlights
from tests.formats.quotations import test_web_annotation as annotations


def made(name: str) -> list[tuple[str, bytes]]:
    """Return files of the format of this name: (how the name of the file ends, content)."""
    match name:
        case "web-annotation":
            items = [
                annotations.annotation({"source": annotations.PAGE, "selector": selector}, bodyValue="Why?")
                for selector in (annotations.QUOTE, [annotations.PLACE, annotations.QUOTE])
            ]
            page = {"@context": annotations.CONTEXT, "type": "AnnotationPage", "items": items}
            return [(".jsonld", json.dumps(page).encode())]
        case "hypothesis":
            marked = notes.note("a", "lee", "Who counted?", "Buses carry more people") | {"tags": ["cost"]}
            export = {"export_date": "2024", "annotations": [marked, notes.note("b", "ana", "We.", "", ["a"])]}
            table = b"Created at,Author,Page,URL,Quote,Comment,Tags\n2024-05-03,lee,3,https://a.example,Buses,Why?,a\n"
            return [(".json", json.dumps(export).encode()), (".csv", table)]
        case "refi-qda":
            text = "\n".join(projects.LINES)
            inside = f"<PlainTextContent>{text}</PlainTextContent>"
            spans = projects.counted(text)
            bare = projects.project(projects.text_source(spans, "", inside)).encode()
            packed = projects.archive(projects.project(projects.text_source(spans)), {"sources/T1.txt": text})
            return [(".qde", bare), (".qdpx", packed)]
        case "taguette":
            marks = [(*highlights.bytes_of(words), words, 1) for words in ("need the lane", "Müller")]
            table = "\n".join(",".join(row) for row in highlights.ROWS).encode()
            return [(".sqlite3", highlights.database(marks)), (".csv", table)]
        case "cards":
            return [(".docx", cards.written(kind)) for kind in (cards.Named, cards.Bare)]
        case "ris":
            return [(".ris", entries.RIS.encode())]
        case "bibtex":
            return [(".bib", entries.BIBTEX.encode())]
        case "csl-json":
            return [(".json", json.dumps(entries.CSL).encode())]
    return []


NAMES = ("web-annotation", "hypothesis", "refi-qda", "taguette", "cards", "ris", "bibtex", "csl-json")


def main(arguments: Sequence[str]) -> int:
    """Write the files; return the exit code."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        for ending, content in made(name):
            path = folder / f"{name}{ending}"
            path.write_bytes(content)
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
