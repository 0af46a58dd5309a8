"""Reports: an outline that leads to its quotations, and quotations with what stands around them in the source."""

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.handout import Handout, HandoutKind, HandoutOptions, Heading, ListedClaim, ListedQuotation
from argmap.model.handout_contents import handout
from argmap.model.records import Claim
from tests.picture.maps import pets
from tests.sketch import claim, sketch, the_map

TEXT = (
    "The town met on Monday. Nobody was late.\n"
    "After long talks about the price of bread, the mayor said: “Bridges last a century, and roads do not,” before "
    "she left for the station, where her train was waiting for her.\n"
    "It rained."
)


def made(document: Document, **options: object) -> Handout:
    return handout(document, the_map(document), HandoutKind.REPORT, HandoutOptions(**options))  # type: ignore[arg-type]


def quotations(found: Handout) -> list[ListedQuotation]:
    return [block for block in found.blocks if isinstance(block, ListedQuotation)]


def town() -> Document:
    document = sketch("Bridges last a century")
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "The town met", TEXT)
        mayor = source_commands.add_speaker(edit, "Ada Lane", role="mayor")
        start = TEXT.index("Bridges")
        passage = source_commands.add_passage(edit, source, start, start + 22, speaker=mayor)
        source_commands.cite(edit, claim(document, "Bridges last a century"), passage)
    return document


def test_a_quotation_stands_in_its_paragraph_without_a_second_pair_of_marks():
    (found,) = quotations(made(town()))
    assert found.told.words == "“Bridges last a century”"
    assert found.before == "After long talks about the price of bread, the mayor said: "
    assert found.after.startswith(", and roads do not,” before she left") and found.after.endswith("for her.")
    assert (found.told.who, found.told.role, found.told.place) == ("Ada Lane", "mayor", "paragraph 2")


def test_context_is_cut_between_words_and_never_longer_than_it_may_be():
    document = sketch("word")
    text = "abcdefg " * 60 + "word" + " hijklmn" * 60
    with document.edit("Cite") as edit:
        source = source_commands.add_source(edit, "Long", text)
        passage = source_commands.add_passage(edit, source, 480, 484)
        source_commands.cite(edit, claim(document, "word"), passage)
    (found,) = quotations(made(document))
    assert found.before.startswith("…abcdefg ") and found.before.endswith("abcdefg ")
    assert found.after.startswith(" hijklmn") and found.after.endswith("hijklmn…")
    assert len(found.before) <= 161 and len(found.after) <= 161


def test_the_outline_leads_to_every_quotation_and_each_back_to_its_claims():
    document = pets()
    found = made(document)
    cited = [said.quotation for b in found.blocks if isinstance(b, ListedClaim) for said in b.said]
    listed = quotations(found)
    assert cited == [each.number for each in listed] == list(range(1, len(listed) + 1))
    for each in listed:
        assert each.claims and all(document.get(id, Claim) for _, _, id in each.claims)
    heads = [block.words for block in found.blocks if isinstance(block, Heading)]
    assert heads == ["Outline", "Quotations", "Sources"]


def test_without_sources_nothing_of_their_text_is_told():
    (found,) = quotations(made(town(), sources=False))
    assert (found.before, found.after, found.told.place) == ("", "", "")
