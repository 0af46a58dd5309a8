"""No words under a name that is none, and no name that loses a part."""

from __future__ import annotations

import pytest

from argmap.text.note_marks import without_notes
from argmap.text.reading import QuotationKind, read
from tests.text.growth import is_linear


def spoken(text: str) -> list[str | None]:
    return [q.speaker for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]


def words(text: str) -> list[str]:
    return [q.exact for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]


# Each has one quotation, or none; nobody is named, for nobody is told.
NOBODY = """
However, “the tram is a danger to all of us”.
Unsurprisingly, added: “The tram is safe for everyone.”
Particularly “the tram to the north is badly run”.
Clearly “the tram to the north is badly run”.
Meanwhile: “We will not build the tram at all.”
Listen: “The tram to the north is badly run.”
Think “no tram at all for anyone”.
FULL TEXT: “We will not build the tram at all.”
KEY POINTS: “We will not build the tram at all.”
MORE: “We will not build the tram at all.”
Spoiler: “He dies in the end of it.”
Update: “The tram to the north is closed.”
Advertisement: “Buy two of them and pay for one.”
Read more: “The tram to the north is closed.”
Reply: “No, I never said that at all.”
Share: “No, I never said that at all.”
Like: “No, I never said that at all.”
Subscribe: “No news is lost for those who do.”
Example: “It was so cold I froze to death.”
It’s OK to say “no, I do not want this”.
Let’s say “no, we do not want this”.
Don’t say “no, I do not want this”.
Day 3: “We will not build the tram at all.”
Chapter 12: “We will not build the tram at all.”
41 percent say it is “a good plan for us”.
Sixty-two percent said it was “a good plan for us”.
Thousands: “We will not build the tram at all.”
Consider this old entry: “The tram is not safe for us.”
Take the first line: “The tram is not safe for us.”
Neither Stone nor Marsh said the tram was “safe for us all”.
None said the tram was “safe for all of us”.
Nobody said the tram was “safe for all of us”.
No one said the tram was “safe for all of us”.
Whoever said the tram was “safe for all of us” was wrong.
What he saw: “The tram is not safe for us.”
Monday: “The tram to the north is closed.”
October: “The tram to the north is closed.”
10:45: “The tram to the north is closed.”
10 p.m.: “The tram to the north is closed.”
Oh, “the tram to the north is badly run”.
Wow: “The tram to the north is badly run.”
Yes: “The tram to the north is badly run.”
Seven New Trams Carry Their Own Bicycles: “Nobody gets left behind any more.”
- ^ Marsh, Lou (4 May 2014). “The tram that never came to town”. Retrieved 6 June 2016.
www.harbor-post.org/news: “The tram to the north is closed.”
• “The tram to the north is closed for good.”
"""

# Each is followed by those who speak, in order.
SOMEBODY = """
“That is true for now,” said goalkeeper Joe May after the draw. ⇒ Joe May
“That is true for now,” said Help the Aged. ⇒ Help the Aged
“That is true for now,” said Save the Children's Kim Lee. ⇒ Kim Lee
“That is true for now,” said Secretary of State John F. Kerry. ⇒ John F. Kerry
“That is true for now,” said Minister for Sport Joan Hale. ⇒ Joan Hale
“That is true for now,” said Bishop of Leeds Nick Baines. ⇒ Nick Baines
The Gazette on Saturday wrote that the tram was “a danger to all of us”. ⇒ Gazette
Joan Hale spoke last. She calls Ed Holt’s flurry of late-night tweets “lies and no more.” ⇒ Joan Hale
“It is a loss,” said Rosa Núñez-Prado de la Vega. ⇒ Rosa Núñez-Prado de la Vega
“Perhaps,” said van den Brink. ⇒ van den Brink
Rosa Beck no longer lives there but said “it is my home.” ⇒ Rosa Beck
“Perhaps,” von Ahlen said. ⇒ von Ahlen
Greta von der Heide spoke first. “Perhaps,” von der Heide said. ⇒ Greta von der Heide
“Perhaps,” said Karl von und zu Stein, a farmer. ⇒ Karl von und zu Stein
“No,” said Samir al-Hadi. “Never,” al-Hadi said. ⇒ Samir al-Hadi | Samir al-Hadi
“No,” said Juma wa Karanja. ⇒ Juma wa Karanja
“No,” said Yusuf ibn Rashid. “Never,” said Tariq bin Faisal Al Nur. ⇒ Yusuf ibn Rashid | Tariq bin Faisal Al Nur
“No,” said Rui Mendes da Costa. “Never,” da Costa said. ⇒ Rui Mendes da Costa | Rui Mendes da Costa
“No,” said Ines dos Reis. “Never,” added Luca di Marco. ⇒ Ines dos Reis | Luca di Marco
“No,” said Mary J. Le Brun. “Never,” said Le Brun. ⇒ Mary J. Le Brun | Mary J. Le Brun
“No,” said Fergus O'Hara. “Never,” said Sean Ó Murchú. ⇒ Fergus O'Hara | Sean Ó Murchú
“No,” said Huw ap Rhys. “Never,” said Nuala Nic Aodha. ⇒ Huw ap Rhys | Nuala Nic Aodha
“No,” said Pablo Ruiz y Soler. ⇒ Pablo Ruiz y Soler
“No,” said Sen. Lou Marsh (D-Mass.). ⇒ Lou Marsh
Sen. Lou Marsh (D-Mass.) said: “No, never again.” ⇒ Lou Marsh
Rep. C. D. Hale, R-Ohio, said the plan was “a trap”. ⇒ C. D. Hale
“No,” said Sir Hugh Marsh MP. ⇒ Hugh Marsh
“No,” said Dr. Otis Luther King Jr. in Leeds. ⇒ Otis Luther King Jr.
“No,” said Winston Marsh III. “Never,” said F. W. de Vries. ⇒ Winston Marsh III | F. W. de Vries
“No,” said the Board of Governors of St. Anne's. ⇒ Board of Governors of St. Anne's
“No,” said the Royal Trust for the Protection of Bees. ⇒ Royal Trust for the Protection of Bees
“No,” said Hale & Marsh. “Never,” Kendall’s said in a statement. ⇒ Hale & Marsh | Kendall’s
“No,” said Nowhere.org. “Never,” said TramNow. ⇒ Nowhere.org | TramNow
“No,” said Change.org. “Never,” said MoveOn. ⇒ Change.org | MoveOn
“Yes,” said Black Lives Matter. “Perhaps,” said Just Stop Oil. ⇒ Black Lives Matter | Just Stop Oil
Just Stop Oil said the tram was “a step”. ⇒ Just Stop Oil
“No,” said Which?, the consumer group. ⇒ Which?
Which? said the plan was “bad for us all”. ⇒ Which?
“No,” said Now, a group of parents. ⇒ Now
“No,” said May. “Never,” said June Hale. “Yes,” said April Young. ⇒ May | June Hale | April Young
May said the plan was “bad for us all”. ⇒ May
August Price told the council: “It is late.” ⇒ August Price
Will Long said it was “good for some”. ⇒ Will Long
“Perhaps,” Mark said. “Never,” said Rich. ⇒ Mark | Rich
Day said it was “a gift to us”. ⇒ Day
“No,” Price said. “Never,” said Summer Grant. ⇒ Price | Summer Grant
“No,” said Chase. “Never,” said Hope. “Yes,” said Christian. ⇒ Chase | Hope | Christian
“No,” said Grant Young. “Never,” Long said. ⇒ Grant Young | Long
“Yes,” said dana boyle, a researcher. ⇒ dana boyle
“No,” said Apollo 11. “Never,” said Channel 4. ⇒ Apollo 11 | Channel 4
“No,” said the G20. “Never,” said Henry VIII. ⇒ G20 | Henry VIII
Critics say it is “a waste of money”. ⇒ Critics
Three residents called it “a gift to the town”. ⇒ Three residents
“He is amazing,” one user wrote. ⇒ one user
“No,” a spokesman said. “Never,” the school board said. ⇒ a spokesman | the school board
“We are done,” the letter said. “No more trams for us,” the sign reads. ⇒ the letter | the sign
The study says the tram is “a danger to life”. ⇒ The study
The firm spent on “trams and bridges for the north,” lobbying disclosures show. ⇒ lobbying disclosures
The 31-year-old teacher said it was “a step”. ⇒ The 31-year-old teacher
LEEDS - The mayor of the town said it was “a step”. ⇒ The mayor of the town
He denied an F.B.I. inquiry. Lou Marsh backed the F.B.I. inquiry and said “it is over”. ⇒ Lou Marsh
"""

# The cue that touches the quotation wins; who and “with X saying” mean the person.
CUES = """
“The prince acts now or never,” said Lou Marsh. ⇒ Lou Marsh
Marsh cannot accept defeat and says “I have won by a lot”. ⇒ Marsh
After the flooding of a party office, Marsh stirred the crowd by saying “they started it”. ⇒ Marsh
In a new video, Marsh says the tram is “a gift to us all”. ⇒ Marsh
Rosa Hale praised Stone in a video where she said “he is a good man and fair”. ⇒ Rosa Hale
The mayor spoke of Leeds, whose “failing roads are a danger to life,” Secretary Rosa Hale said. ⇒ Rosa Hale
Lou Marsh met a scholar at the Harbor Institute who describes it as “a trap for us all”. ⇒ a scholar
The campaign declined to comment, with spokesman Glen Hale saying “we are done with this”. ⇒ Glen Hale
The clip has Marsh saying, “I was never there at all.” ⇒ Marsh
The ad uses footage of Marsh asking, “Why was I never there?” ⇒ Marsh
“They came at night,” the crowd was told by Rosa Hale. ⇒ Rosa Hale
It was the third time Acorn said it was “a danger to all”. ⇒ Acorn
I rang the harbor and the guard said, “Stay where you are.” ⇒ the guard
Enter Lou R. Marsh. Marsh said it was “a step”. ⇒ Lou R. Marsh
Republican Lou Marsh was there. Marsh said it was “a step”. ⇒ Lou Marsh
"""

MARKS = """
“The tram is a gift,”[1] said Rosa Hale, who led the town. ⇒ Rosa Hale
“The tram is safe,”1 said Rosa Hale.2 ⇒ Rosa Hale
“The tram is safe,” 1 said Rosa Hale. ⇒ Rosa Hale
“The tram is safe,”* said Rosa Hale.† ⇒ Rosa Hale
“The tram is safe”² said Rosa Hale.³ ⇒ Rosa Hale
“The tram is safe,”[citation needed] said Rosa Hale[a][b]. ⇒ Rosa Hale
“The tram is safe,” [ 30 ] [ 31 ] said Rosa Hale [ 7 ]. ⇒ Rosa Hale
“The tram is safe,”[note 2][nb 3] said Rosa Hale‡, the mayor§. ⇒ Rosa Hale
“The tram is safe,” said Rosa Hale2. ⇒ Rosa Hale
It cost two million.[1] Mayor Rosa Hale said it was “a gift to us all”.[2] ⇒ Rosa Hale
Rosa wrote that “it is a trap”.[3] ⇒ Rosa
"""


def cases(table: str) -> list[tuple[str, list[str]]]:
    rows = (line.split(" ⇒ ") for line in table.strip().splitlines())
    return [(text, names.split(" | ")) for text, names in rows]


@pytest.mark.parametrize("text", NOBODY.strip().splitlines())
def test_what_is_no_name_speaks_nothing(text: str) -> None:
    assert [name for name in spoken(text) if name is not None] == []


@pytest.mark.parametrize(("text", "names"), cases(SOMEBODY))
def test_a_speaker_keeps_the_whole_name(text: str, names: list[str]) -> None:
    assert spoken(text) == names


@pytest.mark.parametrize(("text", "names"), cases(CUES))
def test_words_go_to_whom_the_cue_beside_them_names(text: str, names: list[str]) -> None:
    assert spoken(text) == names


@pytest.mark.parametrize(("text", "names"), cases(MARKS))
def test_note_marks_are_seen_through(text: str, names: list[str]) -> None:
    assert spoken(text) == names
    for quotation in read(text).quotations:
        for part in (quotation.speaker, quotation.mention, quotation.role):
            assert part is None or not any(sign in part for sign in "[]*†‡§²³123")


def test_a_note_mark_inside_a_quotation_stays_in_its_words() -> None:
    assert words("“The tram is safe [1] and wide,” said Rosa Hale.") == ["The tram is safe [1] and wide"]
    assert words("“[50] people came by tram,” said Rosa Hale.") == ["[50] people came by tram"]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ('"The rail is 6" wide," said Pat Hale.', ['The rail is 6" wide']),
        ("“The rail is 6” wide,” said Pat Hale.", ["The rail is 6” wide"]),
        ("'The rail is 6' wide,' said Pat Hale.", ["The rail is 6' wide"]),
        ('The rail is 6" wide and 5\'10" long. "Too long," said Pat Hale.', ["Too long"]),
        ('"He is 5\'10" and weighs more," said Pat Hale.', ["He is 5'10\" and weighs more"]),
        ('"It rose from 5" to 6"," said Pat Hale.', ['It rose from 5" to 6"']),
        ('"It opens in 2024," said Pat Hale. "Not in 2025," she said.', ["It opens in 2024", "Not in 2025"]),
        ('"We saw Channel 4" and left. "Yes," said Pat Hale.', ["We saw Channel 4", "Yes"]),
    ],
)
def test_inches_and_feet_neither_open_nor_close_a_quotation(text: str, exact: list[str]) -> None:
    assert words(text) == exact
    assert set(spoken(text)) <= {"Pat Hale", None}


@pytest.mark.parametrize("dash", ["―", "— ", "– ", "- ", "~ ", "― "])
@pytest.mark.parametrize("gap", ["\n", "\n\n", " "])
def test_a_name_under_a_quotation_signs_the_one_above_it(dash: str, gap: str) -> None:
    signed = [("It is time to go there.", "Rosa Hale"), ("It is late, too late.", "Lou van Marsh")]
    text = "Voices\n\n" + gap.strip(" ").join(f"“{said}”{gap}{dash}{name}\n" for said, name in signed)
    assert spoken(text) == ["Rosa Hale", "Lou van Marsh"]


def test_names_in_brackets_and_roles_behind_names_sign_too() -> None:
    text = "“It is time to go.”\n(Rosa Hale)\n\n“It is late, too late.”\n— Lou Marsh, baker\n"
    found = read(text).quotations
    assert [q.speaker for q in found] == ["Rosa Hale", "Lou Marsh"]
    assert found[1].role == "baker"


def test_a_signature_signs_every_paragraph_of_its_quotation() -> None:
    text = "“The first part of it is long.\n\n“The second part closes it.”\n― Rosa Hale\n"
    assert spoken(text) == ["Rosa Hale", "Rosa Hale"]


def test_a_list_under_a_quotation_signs_nothing() -> None:
    assert spoken("“It is time to go,” the mayor said.\n\n- Cars are banned\n- Trams are not\n") == ["the mayor"]


FOREIGN = [
    "“È troppo tardi”, ha detto Luca Rossi.",
    '"Het is te laat", zei Piet de Boer.',
    "„Jest za późno”, powiedział Jan Nowak.",
    "«Слишком поздно», сказал Иван Волков.",
    "A cidade não abriu o caminho. “É tarde demais para isso”, disse o prefeito Rui Campos.",
    "Şehir yolu yapmadı. “Çok uzun zamandır bekliyoruz” dedi Ayşe Demir.",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_in_an_unknown_language_quotations_are_kept_and_nobody_named(text: str) -> None:
    found = read(text).quotations
    assert [(q.speaker, q.role) for q in found] == [(None, None)]


def test_a_foreign_phrase_or_a_list_of_names_leaves_an_english_text_english() -> None:
    assert spoken("“La dolce vita,” said Rosa Hale.") == ["Rosa Hale"]
    assert spoken("“Das ist gut,” said Karin Vogel.") == ["Karin Vogel"]
    names = "Speakers: Rosa de la Vega, Juan de los Reyes, Otto von Stein, Piet van der Molen, Luis el Rey"
    assert spoken(f"{names}\n\n“We are ready,” said Rosa de la Vega.") == ["Rosa de la Vega"]


def test_an_english_text_with_a_german_one_below_keeps_its_speakers() -> None:
    german = "Die Stadt hat den Weg nicht gebaut. „Wir haben lange gewartet“, erklärte Sprecherin Karin Vogel."
    english = "The town did not build the lane. “We have waited for too long,” said Rosa Hale."
    assert spoken(f"{english}\n\n{english}\n\n{german}") == ["Rosa Hale", "Rosa Hale", "Karin Vogel"]
    assert spoken(f"{german}\n\n{english}") == ["Karin Vogel", "Rosa Hale"]


LABELS = """
Finally: “The tram will open in the spring of next year.”
Cost: “The tram cost two million in all.”
1. Introduction: “The tram was built a year ago.”
• Safety: “The tram has had no crashes so far.”
(b) Noise: “The tram is quieter than the road.”
Key Findings: “Most people like the tram and use it.”
Image caption: “The tram in the evening light of the town.”
Our verdict: “A fine tram with a flaw or two.”
Verdict: “A fine tram with a few small flaws.”
10:45 am: “The doors open and the people come in.”
Updated 3 hours ago: “The meeting has ended without a vote.”
Note to editors: “The tram has a staff of forty.”
Figure 2: “The number of riders in each month.”
Why it matters: “The tram is the first one of its kind.”
How to apply: “Send the form to the town hall by May.”
† “The tram is safe for everyone in the town.”
— “The tram is safe for everyone in the town.”
“The tram is safe for everyone.” – Continue reading
“The tram is safe for everyone.” – Photo by
“The tram is safe for everyone.” — 3 May 2021
“The tram in numbers,” City Report, 2019.
According to Yesterday evening, “the tram is safe for everyone.”
"""


@pytest.mark.parametrize("text", LABELS.strip().splitlines())
def test_a_label_beside_a_quotation_gives_it_to_nobody_named_before(text: str) -> None:
    story = f"Mayor Ana Pratt opened the tram on Monday.\n\n{text}\n\nIt rained all day."
    assert [name for name in spoken(story) if name is not None] == []


def test_who_is_quoted_goes_on_under_a_label_of_what_it_is_about() -> None:
    text = "“We played well,” said Ana Pratt.\n\nOn the referee: “He was no worse than he ever is.”"
    assert spoken(text) == ["Ana Pratt", "Ana Pratt"]


def test_the_titles_in_a_list_of_works_are_nobodys_words() -> None:
    text = """The tram was built by Ana Pratt. “It is a gift to us all,” said Lee Stroud.

- ^ Harvey, Dennis (March 15, 2015). "The first tram of the north comes late". Variety.
- ^ a b Stroud, Lee (2016). "The tram that never came to our town". The Gazette. Retrieved 4 January 2022.
- ^ "How the tram was built in a year". 20 November 2021.
"""
    assert [name for name in spoken(text) if name is not None] == ["Lee Stroud"]


def test_a_body_is_never_he_or_she() -> None:
    assert spoken("The Harbor Caucus met on Monday. “It is late,” she said.") == [None]


@pytest.mark.parametrize("words", ["It is on pp.12 of it.", "It fell to No.5 on Monday.", "Read Vol.3 of it."])
def test_the_number_of_a_page_is_no_note_mark(words: str) -> None:
    assert without_notes(words) == words
    assert without_notes("It is late.12 He left.") == "It is late.   He left."


def test_a_row_of_stars_is_looked_through_in_time_linear_in_its_length() -> None:
    assert is_linear(lambda size: without_notes("*" * size), 20_000, 8)
