"""Quotations about the same lie in one pile, whoever says them; the heading is their own words."""

import random
from collections import Counter

from argmap.text.pile_sorting import SortedPile, Utterance, sort_into_piles
from tests.text.growth import is_linear

QUESTION = "Should the city close the old town to cars?"

ABOUT = {
    "shops": [
        ("Weller", "Half of the shops on Mill Lane will go bankrupt before Christmas"),
        ("Weller", "Nobody carries a sofa home on a bus, so furniture shops lose their customers"),
        ("Sato", "In Ghent the shopkeepers feared the worst and sold more than ever"),
        ("Ortiz", "Customers stay longer in a shop when they do not have to feed a meter"),
        ("Weller", "A shopkeeper pays the same rent whether or not anybody drives past"),
    ],
    "air": [
        ("Dr. Lind", "Asthma among pupils has doubled since the ring road was widened"),
        ("Dr. Lind", "Every third child at the school on Mill Lane uses an inhaler against asthma"),
        ("Sato", "Children breathe the exhaust fumes first, because they are no taller than a tailpipe"),
        ("Haugen", "The fumes would only drift to the poorer streets around the ring road"),
    ],
    "buses": [
        ("Haugen", "There is one bus an hour after eight in the evening, and none on Sundays"),
        ("Ortiz", "A tram every six minutes will replace the two bus lines"),
        ("Pryce", "Whoever cleans offices at night cannot wait for a bus that does not run"),
        ("Sato", "The bus drivers themselves have asked for a lane without private traffic"),
    ],
    "wheelchairs": [
        ("Pryce", "People in wheelchairs cannot cross four hundred meters of cobblestones"),
        ("Ortiz", "Whoever has a disabled badge may still drive to the door"),
        ("Pryce", "A badge is of no use to a wheelchair that gets stuck between the cobblestones"),
    ],
}
SAID = [
    (topic, Utterance(words, speaker, 0, 1000 * number))
    for number, (topic, speaker, words) in enumerate(
        (topic, speaker, words) for topic, rows in ABOUT.items() for speaker, words in rows
    )
]


def sorted_words(question: str = QUESTION, seed: int = 3) -> tuple[list[SortedPile], list[str], list[Utterance]]:
    """Return the piles of the quotations above, far from each other in one source and in random order."""
    mixed = random.Random(seed).sample(SAID, len(SAID))
    said = [Utterance(one.words, one.speaker, 0, 2000 * place) for place, (_, one) in enumerate(mixed)]
    return sort_into_piles(said, question), [topic for topic, _ in mixed], said


def test_quotations_about_the_same_lie_together():
    for seed in range(5):
        piles, topics, said = sorted_words(seed=seed)
        in_place = sum(max(Counter(topics[i] for i in pile.members).values()) for pile in piles if pile.heading)
        assert in_place >= 0.75 * len(said), (seed, piles)
        assert sorted(i for pile in piles for i in pile.members) == list(range(len(said)))


def test_there_are_few_piles_and_none_has_everything():
    piles, _, said = sorted_words()
    assert 3 <= len(piles) <= 8
    assert max(len(pile.members) for pile in piles) <= 2 + len(said) // 3
    assert [len(pile.members) for pile in piles if pile.heading] == sorted(
        (len(pile.members) for pile in piles if pile.heading), reverse=True
    )


def test_a_heading_is_made_of_words_that_its_quotations_share():
    piles, _, said = sorted_words()
    for pile in piles:
        words = pile.heading.replace(",", "").split()
        assert len(words) <= 4
        for word in words:
            assert any(word.lower() in said[i].words.lower() for i in pile.members), pile
    assert any("fumes" in pile.heading for pile in piles)


def test_words_that_stand_side_by_side_are_one_phrase_in_the_heading():
    said = [
        Utterance("Climate change is the test of our time", "A", 0, 0),
        Utterance("Whoever denies climate change should look at the glaciers", "B", 1, 0),
        Utterance("They joke about climate change until the cellar is full", "C", 2, 0),
        Utterance("Rent eats half of what a nurse earns", "D", 3, 0),
        Utterance("No nurse can pay the rent here", "E", 4, 0),
    ]
    headings = [pile.heading for pile in sort_into_piles(said)]
    assert headings[0].lower() == "climate change"
    assert set(headings[1].split(", ")) == {"rent", "nurse"}


def test_the_words_of_the_question_bring_nothing_together():
    said = [
        Utterance("The old town without cars will bankrupt every bakery", "A", 0, 0),
        Utterance("Cars in the old town gave my daughter asthma", "B", 1, 0),
        Utterance("A bakery needs its delivery at four in the morning", "C", 2, 0),
        Utterance("Asthma goes away where the traffic does", "D", 3, 0),
    ]
    found = {pile.members for pile in sort_into_piles(said, QUESTION)}
    assert {(0, 2), (1, 3)} <= found


def test_a_speaker_stands_together_in_a_pile_in_the_order_of_the_text():
    said = [
        Utterance("The rent doubled within a year", "Ada", 0, 10),
        Utterance("My rent is half of my wage", "Ben", 0, 90),
        Utterance("A rent like that drives families out", "Ada", 0, 170),
        Utterance("Rent is what the landlord can get", "Ben", 0, 250),
    ]
    assert sort_into_piles(said)[0].members == (0, 2, 1, 3)


def test_what_stands_side_by_side_goes_together_without_a_word_in_common():
    said = [
        Utterance("We lost everything that night", "Ada", 0, 0),
        Utterance("Nobody from the ministry has come to see it", "Ada", 0, 45),
        Utterance("Prices rose by a tenth", "Ben", 0, 9000),
        Utterance("It was the best harvest since the war", "Cleo", 1, 0),
    ]
    assert (0, 1) in {pile.members for pile in sort_into_piles(said)}


def test_what_comes_later_joins_the_pile_that_is_there():
    said = [
        Utterance("The rent doubled within a year", "Ada", 0, 0),
        Utterance("My rent is half of my wage", "Ben", 0, 3000),
        Utterance("Asthma goes away where the traffic does", "Cleo", 0, 6000),
        Utterance("Rent must not rise faster than wages", "Dan", 1, 0),
        Utterance("A nurse sees children with asthma every day", "Eve", 1, 3000),
        Utterance("Pharmacies sell more and more against asthma", "Eve", 1, 3100),
    ]
    piles = sort_into_piles(said, existing=[[0, 1], [2]])
    assert {(pile.joins, pile.members) for pile in piles} == {(0, (3,)), (1, (4, 5))}


def test_piles_that_are_there_stay_apart_however_alike_they_are():
    said = [Utterance("The rent doubled within a year", name, number, 0) for number, name in enumerate("ABC")]
    piles = sort_into_piles(said, existing=[[0], [1]])
    assert len(piles) == 1
    assert piles[0].joins in (0, 1)
    assert piles[0].members == (2,)


def test_the_small_words_of_another_language_tell_nothing_either():
    said = [
        "Die Mieten sind in einem Jahr um ein Drittel gestiegen",
        "Wer eine kleine Rente hat, kann sich diese Mieten nicht leisten",
        "Die Kinder im Viertel haben Asthma, weil der Verkehr nicht aufhört",
        "Der Bus kommt nur einmal in der Stunde, und am Sonntag gar nicht",
        "Ohne Auto kommt man hier nicht zum Arzt, denn der Bus fährt nicht",
        "Asthma ist bei uns die häufigste Krankheit der Kinder",
    ]
    piles = sort_into_piles([Utterance(words, str(at), 0, 2000 * at) for at, words in enumerate(said)])
    assert {pile.members for pile in piles} == {(0, 1), (2, 5), (3, 4)}
    assert all(word[0].isupper() for pile in piles for word in pile.heading.split(", ")[:1]), piles


def test_nothing_few_and_odd_words_are_sorted_as_well():
    assert sort_into_piles([]) == []
    assert [pile.members for pile in sort_into_piles([Utterance("", None, 0, 0)])] == [(0,)]
    said = [Utterance(words, None, 0, number) for number, words in enumerate(["…", "Да, конечно", "“”", "no", "no"])]
    assert sorted(i for pile in sort_into_piles(said) for i in pile.members) == [0, 1, 2, 3, 4]


def test_the_time_grows_with_the_number_of_quotations():
    random_words = random.Random(5)
    vocabulary = ["".join(random_words.choices("abcdefghijklmnop", k=7)) for _ in range(3000)]
    said = [
        Utterance(" ".join(random_words.choices(vocabulary, k=14)), f"s{number % 90}", number % 5, number * 90)
        for number in range(3000)
    ]
    assert is_linear(lambda size: sort_into_piles(said[:size], QUESTION), 700, 4)
