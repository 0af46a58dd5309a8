"""On which side a speaker stands, where a text tells it."""

from pathlib import Path

import pytest

from argmap.text.reading import read
from argmap.text.reading_types import Reading, SpeakerName
from argmap.text.speaker_sides import by_share, sides_of
from tests.text.growth import is_linear

LUND = SpeakerName("Ada Lund", "person", None, ())
UNION = SpeakerName("Harbor Union", "organization", None, ("the union",))
BOARD = SpeakerName("Chamber of Commerce", "organization", None, ("the chamber",))
KERR = SpeakerName("Tom Kerr", "person", None, ())
OPPONENTS = SpeakerName("opponents", "description", None, ())
SPEAKERS = (LUND, UNION, BOARD, KERR, OPPONENTS)

SALE = "The city should sell the harbor land."
BAN = "Cars should be banned from the old town."
LIFT = "The ban on fireworks should be lifted."
CLOSED = "Pier Street should be closed to cars."
FREE = "Pier Street should be car-free."
WAGE = "The minimum wage should be raised to $15."
GOOD = "The anti-litter campaign is a good idea."
TAX = "The sugar tax should be abolished."
NOT = "The council should not build the stadium."


def told(text: str, thesis: str) -> dict[str, str]:
    found = sides_of([text], [read(text)], thesis, SPEAKERS)
    assert all(text[guess.start : guess.end] == guess.because for guess in found)
    return {guess.speaker.split()[-1]: guess.side.value for guess in found}


@pytest.mark.parametrize(
    ("thesis", "text", "side"),
    [
        # what somebody is reported to do
        (SALE, "Ada Lund supports the sale of the harbor land.", {"Lund": "for"}),
        (SALE, "The Harbor Union has opposed the sale of the harbor land from the start.", {"Union": "against"}),
        (SALE, "The Harbor Union has asked the city to stop selling harbor land.", {"Union": "against"}),
        (SALE, "On Monday Ada Lund urged the council to sell the land by the harbor.", {"Lund": "for"}),
        (SALE, "Ada Lund, the mayor, defended the sale of the harbor land on Monday.", {"Lund": "for"}),
        (SALE, "Ada Lund, who proposed the sale of the harbor land, did not answer.", {"Lund": "for"}),
        (SALE, "Tom Kerr voted against the sale of the harbor land.", {"Kerr": "against"}),
        (SALE, "Tom Kerr has spoken out against selling harbor land.", {"Kerr": "against"}),
        (SALE, "The sale of the harbor land is backed by the Chamber of Commerce.", {"Commerce": "for"}),
        (SALE, "The sale of the harbor land, opposed by the Harbor Union, comes up on Monday.", {"Union": "against"}),
        (SALE, "Tom Kerr, an outspoken critic of the harbor land sale, left early.", {"Kerr": "against"}),
        (SALE, "Ada Lund is a longtime supporter of the sale of the harbor land.", {"Lund": "for"}),
        (SALE, "Tom Kerr is calling on the city to halt the sale of land in the harbor.", {"Kerr": "against"}),
        (SALE, "The Harbor Union (HU), with others, asked the city to stop selling harbor land.", {"Union": "against"}),
        (SALE, "Tom Kerr is against the sale of the harbor land.", {"Kerr": "against"}),
        (BAN, "Ada Lund backs the ban on cars in the old town.", {"Lund": "for"}),
        (BAN, "The Chamber of Commerce has condemned the ban on cars in the old town.", {"Commerce": "against"}),
        (BAN, "Tom Kerr voted for banning cars from the old town.", {"Kerr": "for"}),
        (BAN, "Tom Kerr has called for an end to the ban on cars in the old town.", {"Kerr": "against"}),
        (BAN, "The old town may lose its cars. Ada Lund welcomed the plan.", {"Lund": "for"}),
        (BAN, "The town plans to ban cars from the old town. Ada Lund defends the ban.", {"Lund": "for"}),
        (LIFT, "Ada Lund supports the ban on fireworks.", {"Lund": "against"}),
        (LIFT, "Tom Kerr has campaigned for lifting the ban on fireworks.", {"Kerr": "for"}),
        (WAGE, "The Harbor Union is campaigning for a minimum wage of $15.", {"Union": "for"}),
        (WAGE, "The Chamber of Commerce opposes raising the minimum wage.", {"Commerce": "against"}),
        (WAGE, "Tom Kerr rejected the minimum wage increase.", {"Kerr": "against"}),
        (GOOD, "Ada Lund, who launched the anti-litter campaign, was in tears.", {"Lund": "for"}),
        (GOOD, "Tom Kerr criticized the anti-litter campaign.", {"Kerr": "against"}),
        (TAX, "The Chamber of Commerce opposes the sugar tax.", {"Commerce": "for"}),
        (TAX, "Ada Lund defended the sugar tax.", {"Lund": "against"}),
        (NOT, "Ada Lund supports the stadium plan.", {"Lund": "against"}),
        (NOT, "Tom Kerr opposes building the stadium.", {"Kerr": "for"}),
        (NOT, "A campaign says that the council should not build a stadium. Ada Lund backs the campaign.", {}),
        # what they say themselves
        (BAN, "“I support the ban on cars in the old town,” said Ada Lund.", {"Lund": "for"}),
        (BAN, "“Cars should be banned from the old town today,” Tom Kerr said.", {"Kerr": "for"}),
        (BAN, "“Cars should stay in the old town,” Tom Kerr said.", {}),
        (SALE, "“The city must never sell the harbor land,” Tom Kerr said.", {"Kerr": "against"}),
        (BAN, "“I’m against any ban on cars in the old town,” Tom Kerr said.", {"Kerr": "against"}),
        (BAN, "“We are all for the ban on cars in the old town,” Tom Kerr said.", {"Kerr": "for"}),
        # who they are called
        (SALE, "The city may sell the harbor land. “It is a gift,” opponents say.", {"opponents": "against"}),
        # denied, open, hypothetical
        (SALE, "Ada Lund does not support the sale of the harbor land.", {"Lund": "against"}),
        (SALE, "Ada Lund no longer supports the sale of the harbor land.", {"Lund": "against"}),
        (SALE, "Ada Lund would oppose the sale of the harbor land.", {"Lund": "against"}),
        (SALE, "Ada Lund would oppose the sale of the harbor land if the price fell.", {}),
        (SALE, "Ada Lund denied that she had opposed the sale of the harbor land.", {}),
        (SALE, "Ada Lund may support the sale of the harbor land.", {}),
        (SALE, "If Ada Lund supports the sale of the harbor land, the docks will close.", {}),
        (SALE, "Ada Lund never opposed the sale of the harbor land.", {}),
        (SALE, "Does Ada Lund support the sale of the harbor land?", {}),
        (SALE, "Reports that Ada Lund supports the sale of the harbor land are false.", {}),
        # other matters, other people
        (SALE, "Ada Lund supports the new school.", {}),
        (SALE, "Ada Lund defended her harbor record.", {}),
        (SALE, "Critics of Ada Lund oppose the sale of the harbor land.", {}),
        (SALE, "Ada Lund’s brother opposes the sale of the harbor land.", {}),
        (SALE, "Nobody at the Harbor Union supports the sale of the harbor land.", {}),
        (SALE, "Ada Lund said that Tom Kerr opposes the sale of the harbor land.", {"Kerr": "against"}),
        (SALE, "Ada Lund asked for coffee at the harbor.", {}),
        (BAN, "Ada Lund defends cars.", {}),
        # what is to be free of cars is closed to them
        (CLOSED, "The Harbor Union has asked the city to stop its plan for car-free weekends.", {"Union": "against"}),
        (CLOSED, "Ada Lund urged the council to halt car-free Sundays on Pier Street.", {"Lund": "against"}),
        (CLOSED, "Ada Lund supports the car-free weekends on Pier Street.", {"Lund": "for"}),
        (CLOSED, "Tom Kerr has asked the city to stop the cars on Pier Street.", {"Kerr": "for"}),
        (CLOSED, "Tom Kerr has asked the city to stop its plan for smoke-free weekends on Pier Street.", {}),
        (FREE, "Tom Kerr has asked the city to stop the cars on Pier Street.", {"Kerr": "for"}),
        (FREE, "Ada Lund has asked the city to stop its car-free weekends on Pier Street.", {"Lund": "against"}),
        # both, neither, and what does not agree
        (SALE, "Ada Lund has taken no position on the sale of the harbor land.", {"Lund": "neither"}),
        (SALE, "Ada Lund has mixed feelings about the sale of the harbor land.", {"Lund": "both"}),
        (SALE, "Ada Lund opposed the sale of the harbor land. Now Ada Lund backs the sale of the harbor land.", {}),
        ("Should the harbor land be sold or kept?", "Ada Lund opposes the sale of the harbor land.", {}),
        ("How should we sell the harbor land?", "Ada Lund opposes the sale of the harbor land.", {}),
        ("Should the harbor land be sold?", "Ada Lund opposes the sale of the harbor land.", {"Lund": "against"}),
        ("Whales are mammals.", "Ada Lund defends whales and mammals.", {}),
        ("", "Ada Lund defends whales.", {}),
        (SALE, "", {}),
    ],
)  # fmt: skip
def test_a_side_is_told_by_words_of_the_text_or_not_guessed(thesis, text, side):
    assert told(text, thesis) == side


THREAD = """Comments

ada says:

Cars should be banned from the old town. They stink.

tom says:

@ada I disagree. My shop would close.

eve says:

@tom I disagree. Mine would not.

ben says:

@ada Where would they park?
"""


def test_a_reply_takes_the_side_of_what_it_agrees_with_or_the_other():
    reading = read(THREAD)
    found = sides_of([THREAD], [reading], BAN)
    assert {guess.speaker: guess.side.value for guess in found} == {"ada": "for", "tom": "against", "eve": "for"}


def test_speakers_are_listed_by_how_much_they_say_in_all_texts():
    texts = [
        "“We cannot pay for it,” said Ada Lund. “No,” said Tom Kerr.",
        "“It is a gift to the rich and nobody asked for it,” Tom Kerr said.",
    ]
    assert [(speaker.name, words) for speaker, words in by_share(texts, [read(text) for text in texts])] == [
        ("Tom Kerr", 13),
        ("Ada Lund", 5),
    ]


def test_a_surname_that_two_people_have_tells_nothing():
    text = "Ada Lund met her brother Ole Lund. Lund opposes the sale of the harbor land."
    assert told(text, SALE) == {}


def test_the_sides_of_a_long_text_take_time_in_its_length():
    paragraph = "Ada Lund, the mayor, supports the sale of the harbor land. Tom Kerr asked for more, and opposes it.\n"

    def look(times: int) -> object:
        text = paragraph * times
        return sides_of([text], [Reading((), (), ())], SALE, SPEAKERS)

    assert is_linear(look, 60, 4)


def articles() -> list[tuple[str, str, dict[str, str]]]:
    """Return (thesis, text, the sides that a reader is told) for each article of `side_articles.txt`."""
    found = []
    for block in Path(__file__).with_name("side_articles.txt").read_text("utf-8").split("# ")[1:]:
        thesis, _, rest = block.partition("\n")
        lines = rest.splitlines()
        sides = dict(line[2:].split(": ") for line in lines if line.startswith("= "))
        found.append((thesis, "\n".join(line for line in lines if not line.startswith("= ")), sides))
    return found


def agreement() -> tuple[int, int, int, list[str]]:
    """Return how many sides are told, how many guessed, how many guessed right, and the faults."""
    told_sides, guessed, right, faults = 0, 0, 0, []
    for thesis, text, sides in articles():
        names = {name.split()[-1]: name for name in sides}  # a reading may call the Host League "League"
        found = {names.get(g.speaker.split()[-1], g.speaker): g for g in sides_of([text], [read(text)], thesis)}
        told_sides += len(sides)
        guessed += len(found)
        right += sum(sides.get(speaker) == guess.side.value for speaker, guess in found.items())
        faults += [
            f"{thesis} {speaker} {guess.side.value}: {guess.because}"
            for speaker, guess in found.items()
            if sides.get(speaker) != guess.side.value
        ]
        faults += [f"{thesis} {speaker} missed" for speaker in sides if speaker not in found]
    return told_sides, guessed, right, faults


def test_what_is_guessed_of_articles_is_right_and_most_of_what_is_told_is_found():
    told_sides, guessed, right, faults = agreement()
    assert right == guessed, faults
    assert right >= told_sides * 0.7, faults


PHONES = ("Phones should be banned in schools.", "Riverton weighs a ban on phones in schools.")
STADIUM = ("The town should build a new stadium.", "Council to vote on a new stadium for the town.")


@pytest.mark.parametrize(
    ("dispute", "sentence", "side"),
    [
        (PHONES, "Ada Lund criticized opponents of the phone ban.", None),
        (PHONES, "Ada Lund praised the board for banning phones in schools.", "for"),
        (PHONES, "Ada Lund criticized the board for banning phones in schools.", "against"),
        (PHONES, "Ada Lund criticized the ban as too weak.", None),
        (PHONES, "Ada Lund supports an alternative to the phone ban.", None),
        (PHONES, "Ada Lund supports a referendum on the phone ban.", None),
        (PHONES, "Ada Lund supports the goals of the phone ban.", None),
        (PHONES, "Ada Lund, who once supported the phone ban, now opposes it.", None),
        (PHONES, "Ada Lund opposed the phone ban until last year.", None),
        (PHONES, "Ada Lund is expected to support the phone ban.", None),
        (PHONES, "Ada Lund is not an opponent of the phone ban.", None),
        (PHONES, "Ada Lund, a former critic of the phone ban, spoke first.", None),
        (PHONES, "Ada Lund said supporters of the phone ban were wrong.", None),
        (PHONES, "Ada Lund rejected claims that the phone ban would hurt pupils.", None),
        (PHONES, "Ada Lund rejected calls for a phone ban.", "against"),
        (PHONES, "Ada Lund defended her vote against the phone ban.", "against"),
        (PHONES, "Ada Lund welcomed the court's decision to strike down the phone ban.", "against"),
        (PHONES, "Ada Lund backed a petition against the phone ban.", "against"),
        (PHONES, "Ada Lund endorsed Tom Kerr over his fight for the phone ban.", None),
        (PHONES, "Ada Lund applauded the pupils who oppose the phone ban.", None),
        (PHONES, "Ada Lund favors a different approach.", None),
        (PHONES, "Ada Lund has proposed banning phones in all schools.", "for"),
        (PHONES, "Ada Lund introduced the bill.", "for"),
        (PHONES, "Ada Lund is in favor of the ban.", "for"),
        (PHONES, "Ada Lund has come out against the ban.", None),
        (PHONES, "Ada Lund told Tom Kerr that she supports the ban.", None),
        (PHONES, "A spokesman for Ada Lund said she opposes the ban.", None),
        (PHONES, "Ada Lund accused Tom Kerr, who opposes the ban, of lying.", None),
        (PHONES, "Few teachers support the ban, Ada Lund said.", None),
        (PHONES, "Ada Lund supports phones in class.", None),
        (PHONES, "Ada Lund voted to reject the ban.", None),
        (PHONES, "Ada Lund, an opponent of those who oppose the ban, spoke first.", None),
        (PHONES, "Ada Lund, a reporter who covers opponents of the ban, spoke first.", None),
        (PHONES, "Ada Lund is the daughter of an opponent of the ban.", None),
        (PHONES, "Ada Lund, a fierce opponent of the ban, spoke first.", "against"),
        (PHONES, "Ada Lund, formerly an opponent of the ban, spoke first.", None),
        (PHONES, "Ada Lund is a possible opponent of the ban. “We shall see what comes of it,” Ada Lund said.", None),
        (PHONES, "All but Ada Lund voted for the ban.", None),
        (PHONES, "But Ada Lund voted for the ban.", "for"),
        (PHONES, "Once Ada Lund supports the ban, it will pass.", None),
        (PHONES, "Ada Lund opposes the ban on leaf blowers.", None),
        (PHONES, "Ada Lund opposes the ban on Tuesday.", "against"),
        (PHONES, "Ada Lund opposes the ban on moral grounds.", "against"),
        (PHONES, "Ada Lund voted for a mayor who opposes the ban.", None),
        (STADIUM, "Ada Lund opposes a tax for the stadium.", None),
        (STADIUM, "Ada Lund supports the stadium workers.", None),
        (STADIUM, "Ada Lund defended the stadium deal.", None),
        (STADIUM, "Ada Lund is pushing for the stadium.", "for"),
        (STADIUM, "Ada Lund has called for a stop to the stadium project.", "against"),
        (STADIUM, "Ada Lund sued to block the stadium.", "against"),
        (STADIUM, "Ada Lund welcomed the new stadium manager.", None),
        (STADIUM, "Ada Lund condemned the violence at the old stadium.", None),
        (STADIUM, "Ada Lund praised the old stadium.", None),
        (STADIUM, "Ada Lund proposed a new stadium in 2019.", "for"),
        (STADIUM, "Ada Lund opposes building the stadium downtown.", None),
        (STADIUM, "“I support the team, not the stadium,” said Ada Lund.", None),
        (STADIUM, "“We oppose the stadium,” said Ada Lund.", "against"),
        (STADIUM, "“They say we should build a stadium,” said Ada Lund.", None),
        (STADIUM, "“Should we build a stadium? No,” said Ada Lund.", None),
        (STADIUM, "“We should never build the stadium,” said Ada Lund.", "against"),
        (STADIUM, "“The town should build homes before it builds a stadium,” said Ada Lund.", None),
        (STADIUM, "“Nobody says we should not build the stadium,” said Ada Lund.", None),
    ],
)
def test_in_an_article_about_the_matter_only_what_is_meant_of_it_counts(dispute, sentence, side):
    thesis, headline = dispute
    assert told(f"{headline}\n\n{sentence}", thesis).get("Lund") == side
