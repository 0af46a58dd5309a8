"""Debate cards of our own: tags, cites, and what is underlined and read, in files that name styles or name none."""

# ruff: noqa: E501 - evidence is as wide as it comes

import io

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Pt

from argmap.errors import UserError
from argmap.formats.quotations import debate_cards
from argmap.formats.quotations.record_quotations import put_all
from argmap.formats.source_file import read_source
from argmap.model.document import Document
from argmap.model.records import Claim, Passage, Speaker

FULL = " (Ana Reed, mayor of the old town, “The lane that works,” 5-3-2024, https://town.example/lane, accessed 6-1-24)"
FIRST = [
    ("plain", "The council found that "),
    ("under", "the lane "),
    ("read", "cut crashes"),
    ("under", " at the square "),
    ("read", "by half"),
    ("plain", ", although nobody had expected it. "),
]
FAR = [
    (
        "plain",
        "Then follow many words that nobody reads, about the weather, the fountain, the market and much else that was said there too. ",
    ),
    ("read", "Trade grew as well"),
    ("plain", "."),
]
CARDS = [
    ("Lanes save lives", "Reed 24", FULL, [FIRST + FAR]),
    ("Trade grows", "Reed 24", FULL, [[("under", "Shops sold more"), ("plain", " than before.")]]),
    (
        "Buses are slower",
        "Baker and Lee '19",
        " (Tom Baker is a driver; May 7, 2019)",
        [[("plain", "Buses stand where cars park.")]],
    ),
    ("Extend: no solvency", "", "", []),
    (
        "Costs are low",
        "Müller et al. 2021",
        " (Zoë Müller, doi:10.1000/xyz)",
        [[("read", "It costs little"), ("plain", ". ¶ "), ("emph", "It pays back"), ("plain", " soon.")]],
    ),
]


class Named:
    """The names of Verbatim."""

    def __init__(self):
        self.document = docx.Document()
        styles = self.document.styles
        for name in ("Style 13 pt Bold", "Style Underline"):
            styles.add_style(name, WD_STYLE_TYPE.CHARACTER)

    def heading(self, text, level):
        self.document.add_paragraph(text, style=f"Heading {level}")

    def cite(self, short, rest):
        line = self.document.add_paragraph()
        line.add_run(short, style="Style 13 pt Bold")
        line.add_run(rest)

    def run(self, line, kind, words):
        made = line.add_run(
            words, style={"under": "Style Underline", "read": "Style Underline", "emph": "Emphasis"}.get(kind)
        )
        if kind == "read":
            made.font.highlight_color = WD_COLOR_INDEX.TURQUOISE


class Other(Named):
    """Other names for the same, by which a file came through another program."""

    def __init__(self):
        self.document = docx.Document()
        styles = self.document.styles
        for name in ("Cite", "Underline"):
            styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        for name in ("Pocket", "Hat", "Block", "Tag"):
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)

    def heading(self, text, level):
        self.document.add_paragraph(text, style=("Pocket", "Hat", "Block", "Tag")[level - 1])

    def cite(self, short, rest):
        line = self.document.add_paragraph()
        line.add_run(short, style="Cite")
        line.add_run(rest)

    def run(self, line, kind, words):
        made = line.add_run(words, style="Underline" if kind in ("under", "read", "emph") else None)
        if kind == "read":
            made.font.highlight_color = WD_COLOR_INDEX.YELLOW


class Bare(Named):
    """No style at all: bold tags, bold names, underlines and markers by hand."""

    def __init__(self):
        self.document = docx.Document()

    def heading(self, text, level):
        if level < 4:
            self.document.add_heading(text, level)
            return
        made = self.document.add_paragraph().add_run(text)
        made.bold, made.font.size = True, Pt(13)

    def cite(self, short, rest):
        line = self.document.add_paragraph()
        line.add_run(short).bold = True
        line.add_run(rest)

    def run(self, line, kind, words):
        made = line.add_run(words)
        made.underline = True if kind in ("under", "read", "emph") else None
        if kind == "read":
            made.font.highlight_color = WD_COLOR_INDEX.BRIGHT_GREEN


def written(kind, cards=CARDS):
    made = kind()
    made.heading("Affirmative", 1)
    made.heading("Safety", 3)
    for tag, short, rest, paragraphs in cards:
        if kind is Bare and not short:
            continue
        made.heading(tag, 4)
        if short:
            made.cite(short, rest)
        for runs in paragraphs:
            line = made.document.add_paragraph()
            for run in runs:
                made.run(line, *run)
    out = io.BytesIO()
    made.document.save(out)
    return out.getvalue()


def words(gathered, claim):
    return [
        gathered.sources[source].text[
            slice(gathered.sources[source].quotations[mark].start, gathered.sources[source].quotations[mark].end)
        ]
        for source, mark in claim.cites
    ]


@pytest.mark.parametrize("kind", [Named, Other, Bare])
def test_each_card_is_a_claim_with_its_source_and_what_is_read(kind):
    found = debate_cards.read_word(written(kind), "aff.docx")
    claims = {claim.text: claim for claim in found.claims}
    assert len(found.claims) == (4 if kind is Bare else 5) and found.notices == ()
    assert claims["Lanes save lives"].tags == ("Affirmative", "Safety")
    assert words(found, claims["Lanes save lives"]) == ["cut crashes at the square by half", "Trade grew as well"]
    assert claims["Lanes save lives"].note == (
        "Read: cut crashes … by half … Trade grew as well\n\n"
        "Underlined: the lane cut crashes at the square by half … Trade grew as well"
    )
    assert words(found, claims["Trade grows"]) == ["Shops sold more"]
    assert words(found, claims["Buses are slower"]) == ["Buses stand where cars park."]
    assert words(found, claims["Costs are low"]) == ["It costs little"]
    assert "Underlined: It costs little … It pays back" in claims["Costs are low"].note
    facts = [(source.title, source.author, source.date, source.address) for source in found.sources]
    assert facts == [
        ("The lane that works", "Ana Reed", "2024-05-03", "https://town.example/lane"),
        ("Baker and Lee '19", "Baker and Lee", "2019-05-07", ""),
        ("Müller et al. 2021", "Zoë Müller", "2021", "https://doi.org/10.1000/xyz"),
    ]
    first = found.sources[0]
    assert first.text.startswith("Reed 24 (Ana Reed, mayor") and first.text.count("\n\n") == 2
    assert first.quotations[0].note == "Read: cut crashes … by half"
    assert "It costs little.\n\nIt pays back soon." in found.sources[2].text


def test_cards_come_into_a_document_as_claims_that_cite(tmp_path):
    document = Document()
    with document.edit("Put") as edit:
        put_all(edit, debate_cards.read(written(Named), "aff.docx"))
    claim = next(claim for claim in document.all(Claim) if claim.text == "Lanes save lives")
    passage = document.get(claim.passages[0], Passage)
    assert document.get(passage.speaker, Speaker).name == "Ana Reed" and passage.exact.startswith("cut crashes")
    assert next(claim for claim in document.all(Claim) if claim.text.startswith("Extend")).passages == ()


def test_other_word_files_stay_texts(tmp_path):
    made = docx.Document()
    made.add_heading("The lane", 4)
    line = made.add_paragraph("The council met in 2024 and ")
    line.add_run("voted").underline = True
    made.add_paragraph("It was late.")
    path = tmp_path / "a.docx"
    made.save(path)
    assert "It was late." in read_source(path).text
    with pytest.raises(UserError, match="no debate cards"):
        debate_cards.read(written(Named, []), "a.docx")
    made = docx.Document()
    made.add_paragraph("Before all cards")
    made.add_heading("A tag", 4)
    made.add_paragraph("Reed 24 (a mayor)")
    made.add_paragraph("It works.")
    made.save(path)
    (told,) = debate_cards.read(path.read_bytes(), "a.docx").notices
    assert told == "1 paragraph outside of cards was left out."
