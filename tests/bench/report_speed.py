"""How long pages, reports and slides take, and how large they are: `python tests/bench/report_speed.py [claims ...]`.

Without numbers it takes the sample and a map of 1,000 claims. Maps are those of `picture_speed`, of which every fifth
claim is quoted. The layout is counted, and so is the picture; the start of the program is not.
"""

import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from argmap.formats import handout_docx, report_markdown, slides_pptx
from argmap.formats.maps.map_file import read_sample
from argmap.model.document import Document
from argmap.model.handout import HandoutOptions
from argmap.model.records import Map
from argmap.model.slide_deck import slide_deck
from argmap.picture import ensure_application, web_page
from argmap.picture.handout_sheets import HandoutRequest, Paper, as_documents
from argmap.picture.page_options import PictureOptions
from argmap.picture.report_files import write_with_pictures
from argmap.picture.slide_picture import overview
from tests.bench.picture_speed import random_document, seconds

REPORT = HandoutRequest(paper=Paper.REPORT)


def main(words: list[str]) -> None:
    """Print a line for each kind of file of each map."""
    ensure_application()
    for name, document, map in maps(words):
        for kind, write in (("html", page), ("docx", word), ("md", markdown), ("pptx", slides)):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"map.{kind}"
                took = seconds(partial(write, document, map, path))
                size = sum(file.stat().st_size for file in Path(folder).iterdir())
            print(f"{name:>14}  {kind:<5} {took:7.2f} s {size / 1000:9,.0f} kB", flush=True)


def maps(words: list[str]) -> Iterator[tuple[str, Document, str]]:
    """Yield the maps to measure, with a name for each."""
    if not words:
        sample = Document(read_sample())
        yield "sample", sample, next(iter(sample.all(Map))).id
    for number in words or ["1000"]:
        document, map, _ = random_document(int(number))
        yield f"{int(number):,} claims", document, map


def page(document: Document, map: str, path: Path) -> None:
    """Write a web page."""
    web_page.write(document, [map], path)


def word(document: Document, map: str, path: Path) -> None:
    """Write a report for Word."""
    handout_docx.write(as_documents(document, map, REPORT), path)


def markdown(document: Document, map: str, path: Path) -> None:
    """Write a report as Markdown, with its picture."""
    write_with_pictures(document, [map], REPORT, path, report_markdown.text)


def slides(document: Document, map: str, path: Path) -> None:
    """Write a presentation."""
    shown = overview(document, map, slides_pptx.PICTURE, PictureOptions())
    slides_pptx.write([slide_deck(document, map, HandoutOptions())], [shown], path)


if __name__ == "__main__":
    main(sys.argv[1:])
