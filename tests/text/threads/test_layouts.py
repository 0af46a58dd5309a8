"""Comments as they are pasted from the sites of today: the right name over the right words, or none."""

# ruff: noqa: E501 - names of several scripts

from __future__ import annotations

import pytest

from argmap.text.reading import read
from argmap.text.threads.comments import comments_of
from tests.text.growth import is_linear
from tests.text.marked import SPECIMENS

Wanted = list[tuple[str, str, int | None]]


def _threads(name: str) -> list[tuple[str, Wanted, str]]:
    found = []
    for part in (SPECIMENS / name).read_text(encoding="utf-8").split("=== ")[1:]:
        layout, rest = part.split("\n", 1)
        expect, text = rest.split("---\n", 1)
        wanted: Wanted = []
        for line in expect.splitlines():
            author, body, parent = line.rsplit(" | ", 2)
            wanted.append((author, body, None if parent == "-" else int(parent)))
        found.append((layout, wanted, text))
    return found


def _read(text: str) -> Wanted:
    return [(c.author, _own_words(text[c.body_start : c.body_end]), c.parent) for c in comments_of(text)]


def _own_words(body: str) -> str:
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    own = [
        line
        for line in lines
        if not line.startswith(">") and not line.endswith("wrote:") and not line.startswith("Quote ")
    ]
    return " ~~ ".join(own)


@pytest.mark.parametrize(
    ("layout", "wanted", "text"),
    _threads("layouts.txt"),
    ids=lambda v: v[:60] if isinstance(v, str) and "\n" not in v else "",
)
def test_each_comment_has_its_writer_its_words_and_what_it_answers(layout: str, wanted: Wanted, text: str) -> None:
    assert _read(text) == wanted


@pytest.mark.parametrize(
    ("layout", "wanted", "text"),
    [*_threads("sites.txt"), *_threads("mails.txt"), *_threads("chats.txt"), *_threads("turns.txt")],
    ids=lambda v: v[:60] if isinstance(v, str) and "\n" not in v else "",
)
def test_what_is_pasted_from_any_site_chat_or_transcript_has_its_speakers_and_words(
    layout: str, wanted: Wanted, text: str
) -> None:
    found = read(text).comments
    said = [" ~~ ".join(text[c.body_start : c.body_end].split("\n")) for c in found]
    plain = [" ~~ ".join(part.strip() for part in words.split(" ~~ ") if part.strip()) for words in said]
    assert [(c.author, words, c.parent) for c, words in zip(found, plain, strict=True)] == wanted


def test_what_an_interviewer_only_asks_is_marked_as_a_question() -> None:
    text = "Herald: Why now?\n\nReed: Why not? It is new.\n\nHerald: Thank you. Is it safe?\n\nReed: It is.\n\nHerald: I doubt that it is safe for anybody at all. Do you?\n"
    assert [c.question for c in comments_of(text)] == [True, False, True, False, False]


def test_what_stands_beside_a_speaker_is_their_role() -> None:
    text = "Mr John Smith (Leeds North) (Labour): It is wrong.\n\nANA REED, MAYOR: It is right.\n\nMr Smith: It is wrong.\n"
    assert [(c.author, c.role) for c in comments_of(text)] == [
        ("Mr John Smith", "Leeds North, Labour"),
        ("ANA REED", "MAYOR"),
        ("Mr John Smith", None),
    ]


def test_labels_in_a_message_are_no_speakers() -> None:
    labels = "Speed: It is fine.\nSafety: It is poor.\nSpeed: It matters.\nSafety: It matters more.\nSpeed: So it is.\n"
    text = (
        f"12/03/24, 18:04 - Tom: Two things.\n{labels}12/03/24, 18:05 - Ana: I see.\n12/03/24, 18:06 - Tom: Do you?\n"
    )
    assert [c.author for c in comments_of(text)] == ["Tom", "Ana", "Tom"]


def test_a_numbered_label_in_a_speech_is_nobody() -> None:
    text = (
        "Host: What then?\n\nReed: It depends.\n\nScenario 3: Nobody pays for it.\n\nHost: And now?\n\nReed: We wait.\n"
    )
    assert [c.author for c in comments_of(text)] == ["Host", "Reed", "Host", "Reed"]


def test_who_is_answered_stands_behind_the_name_and_is_no_part_of_it() -> None:
    said = [("OldTom", ""), ("fern_cliff", "OldTom"), ("OldTom", "fern_cliff"), ("mara", "OldTom"), ("Zed", "mara")]
    form = "{}\n3 Mar 2024 10.1{} GMT\n\n1{}\nWords of number {}.\n\nReply\nShare\nReport\n"
    text = "".join(form.format(" ".join(filter(None, pair)), n, n, n) for n, pair in enumerate(said))
    assert [(c.author, c.parent) for c in comments_of(text)] == [
        ("OldTom", None),
        ("fern_cliff", 0),
        ("OldTom", 1),
        ("mara", None),  # OldTom has two comments
        ("Zed", 3),
    ]


NAMES = (
    "May", "12many", "Reply Guy", "A.M. Best", "OP", "Мария", "田中", "🦊🦊", "Dr. T.", "M·A·R·K", "Tom | Berlin", "J.R.R. (Bob)", "MARIA LOPEZ",
    "Like a Boss", "The Dude", "Jean-Luc de la Rosa y García Fernández de Córdoba Martínez", "x" * 60, "guest_7", "Share Smith", "user 12",
    "d'Arcy", "O’Brien", "محمد", "Edited_by_me", "anon", "[deleted]", "Mr. Points", "Monday Club", "Ago", "3rd Rail", "Sir Post-a-Lot",
)  # fmt: skip
SITES = {
    "a dot in one line": ("{} • {}h ago\n{}\nReply\n", 3),
    "the time below": ("{}\n{} hours ago\n{}\nReply\n", 3),
    "the time below, blank lines": ("{}\n\n{} hours ago\n\n{}\n\nReply\n\n", 3),
    "Hacker News": ("{} {} hours ago | parent | next [–]\n\n{}\n\nreply\n\n", 3),
    "Facebook": ("{}\n{2}\nLike\nReply\n{1}h\n", 3),
    "Reddit": ("{}\n•\n{}h ago\n\n{}\n\nUpvote\n3\nDownvote\nReply\nShare\n\n", 3),
    "a blog": ("{} says:\nMay {}, 2024 at 10:15 am\n{}\n\nReply\n\n", 3),
}


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_form_stands_over_its_own_words_or_nobody_does(name: str, site: str) -> None:
    form, _ = SITES[site]
    form = form.replace("{}", "{0}", 1).replace("{}", "{1}", 1).replace("{}", "{2}", 1)
    said = [("ann_b", "It is a quiet street."), (name, "It was, once."), ("Bo Sander", "It will be again.")]
    text = "3 comments\n\n" + "".join(form.format(who, hour + 2, words) for hour, (who, words) in enumerate(said))
    found = [(author, body) for author, body, _ in _read(text)]
    assert set(found) <= set(said)
    assert {said[0], said[2]} <= set(found)


ORDINARY = {
    "a schedule": "Conference\n\nOpening\n9 May 2024\nHall A, with coffee\n\nKeynote by Ann Bell\n9 May 2024\nHall B, bring a pen\n\nPanel\n10 May 2024\nHall A, no coffee\n",
    "a list of stories": "Latest\n\nBridge to close\nFeb 5\nThe city will close the bridge.\n\nRiver to rise\nFeb 6\nThe river will rise in spring.\n\nMayor to go\nFeb 7\nThe mayor will go in June.\n",
    "teasers with buttons": "Bridge to close\nThe city will close the bridge for a month.\nShare\nSave\nRiver to rise\nThe river will rise in spring, says the county.\nShare\nSave\n",
    "a bibliography": "References\n\nBell, A. (2020). The street. May 3, 2020.\nSander, B. (2021). The bridge. May 4, 2021.\nYoung, C. (2022). The river. May 5, 2022.\n",
    "a glossary": "Reply\nA thing said in answer to another.\n\nShare\nA part that somebody has.\n\nLike\nSimilar to another.\n",
    "a recipe": "Bread\n\nMix\n10 minutes\nFlour and water, then salt.\n\nRest\n2 hours\nUnder a cloth, in a warm place.\n\nBake\n40 minutes\nIn a hot oven, with steam.\n",
    "minutes": "Minutes of 3 May 2024\n\nPresent: Ann Bell, Bo Sander\n\nItem 1 - 10:15\nMs. Bell said: We wait.\n\nItem 2 - 10:30\nMr. Sander said: We do not.\n",
    "a poem": "May\n\nIn May, when all the birds reply,\nI like the river, share the sky,\nand follow it,\nand follow it.\n\nJune\n\nIn June I quote what birds have said.\n",
    "a byline": "The street\n\nJane Writer\nMay 2, 2024\n\nThe city will close the street in June. “We waited for years,” Ann Bell said.\n\nShare\n\nRelated stories\n",
    "datelines": "News of the week\n\nBOSTON — May 3\nA bridge was closed.\n\nPARIS — May 4\nA bridge was opened.\n\nROME — May 5\nA bridge was sold.\n",
    "a table of results": "Ann Bell\n12\n3 May\nBo Sander\n11\n3 May\nCy Young\n9\n4 May\n",
    "changes of a program": "Changes\n\nVersion 2.1 - May 3, 2024\nFaster reading.\n\nVersion 2.0 - April 1, 2024\nA new window.\n\nVersion 1.9 - March 2, 2024\nFewer crashes.\n",
    "a life": "Ann Bell\n3 May 1950\nBorn in a village by the river.\n\nThe school\n1 September 1956\nShe learned to read.\n\nThe war\n4 August 1964\nThe village was left.\n",
    "an academic paper": "Discussion\n\nThe effect was small (Bell, 12 May 2020).\n\nSmith et al., 3 May 2019\nfound the same.\n",
    "headings with a dash": "Step one — 5 min\nRead the text.\n\nStep two — 10 min\nTalk about it.\n\nStep three — 20 min\nWrite it down.\n",
    "stops of a bus": "Station • 10 min\nMarket • 12 min\nHarbor • 15 min\nSchool • 20 min\n",
    "a song": "VERSE 1\nThe river runs to the sea.\n\nCHORUS\nRun, river, run.\n\nVERSE 2\nThe sea runs to the sky.\n\nCHORUS\nRun, river, run.\n\nCHORUS\nRun, river, run.\n",
    "reasons for and against": "For: It is quick.\nAgainst: It is dear.\nFor: It is clean.\nAgainst: It is loud.\n",
    "claims and facts": "Claim: The lane is dangerous.\nFact: It is not.\nClaim: It cost a fortune.\nFact: It cost little.\n",
    "problems and solutions": "Problem: The bus is late.\n\nSolution: Leave early.\n\nProblem: The bus is full.\n\nSolution: Walk.\n",
    "records": "Name: Ann Bell.\nTown: Rome.\nHobby: She sings.\nName: Bo Sander.\nTown: Oslo.\nHobby: He swims.\n",
    "a file of settings": "host: example.org\nport: 80\nhost: example.net\nport: 81\nhost: example.com\nport: 82\n",
    "a log of a program": "10:15:01 INFO: The server has started.\n10:15:02 WARNING: The disk is nearly full.\n10:15:03 INFO: The server has stopped.\n",
    "what is on": "9:00 News: The world today.\n9:30 Film: The river.\n11:00 News: The world tonight.\n11:30 Film: The bridge.\n",
    "a report with captions": "The lane\n\nThe lane was opened on Monday.\n\nPhoto: Ann Bell\n\nThe mayor cut a ribbon. It rained.\n\nPhoto: Bo Sander\n\nRead more: The bridge is closed.\n\nPhoto: Ann Bell\n\nThe end came soon.\n",
    "a report with a few words of a hearing": "The hearing\n\n"
    + "The council met for nine hours on Monday, and hardly anybody stayed awake for all of it.\n\n" * 30
    + "Note: The vote was later.\n\nReed: It is safe.\n\n"
    + "The council met again.\n\n" * 30
    + "Reed: It is not.\n\nBaker: It is.\n",
    "headings in capitals": "BACKGROUND\nThe lane is new.\n\nMETHODS\nWe counted bikes.\n\nRESULTS\nThere were many.\n\nDISCUSSION\nThere may be more.\n",
    "verses of a holy book": "1:1 In the beginning was the lane.\n1:2 And the lane was empty.\n1:3 And they said: Let there be bikes.\n",
    "scores": "Home: 3\nAway: 2\nHome: 1\nAway: 4\nHome: 0\nAway: 0\n",
    "a letter": "Dear Ms. Reed:\n\nThe lane is a danger to us all.\n\nSincerely,\nTom Baker\n",
    "film listings": "The River\n2 h\nA quiet film about water.\n\nThe Bridge\n1 h\nA loud film about cars.\n\nThe Street\n3 h\nA long film about both.\n",
}


@pytest.mark.parametrize("kind", ORDINARY)
def test_an_ordinary_text_is_no_thread(kind: str) -> None:
    assert comments_of(ORDINARY[kind]) == []


def test_the_time_it_takes_grows_as_the_text_does() -> None:
    def thread(count: int) -> str:
        return "".join(
            f"tom{n}\n•\n{n} hours ago\n> The same words are said again here, {n}.\nReply\n" for n in range(count)
        )

    assert is_linear(lambda count: comments_of(thread(count)), small=500, times=8)
