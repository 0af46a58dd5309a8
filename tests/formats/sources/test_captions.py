"""Captions as sources: what is said, without times, and who says it where that is told."""

# ruff: noqa: E501 - captions as they are

from pathlib import Path

import pytest

from argmap.formats.source_file import from_clipboard, read_source
from argmap.text.reading import read
from tests.text.growth import is_linear

VOICES = """WEBVTT - Council, May 3
Kind: captions

STYLE
::cue { color: white }

NOTE made by hand

intro
00:00:01.000 --> 00:00:03.000 align:start
<v Maria Lopez>We should build it,

00:00:03.000 --> 00:00:04.500
<v Maria Lopez>and <i>soon</i>.</v>

00:00:05.000 --> 00:00:06.000
[applause]

00:00:06.500 --> 00:00:08.000
<v Tom Baker>Who pays &amp; when?

00:00:08.500 --> 00:00:10.000
<v Maria Lopez>The town. In May.
"""
NAMED = (
    "1\r\n00:00:01,000 --> 00:00:03,000\r\nMARIA: We should build it,\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\nand soon.\r\n\r\n"
    "3\r\n00:00:06,000 --> 00:00:08,000\r\n{\\an8}TOM: Who pays?\r\nNote: nobody knows.\r\n\r\n4\r\n00:00:09,000 --> 00:00:10,000\r\nMARIA: The town.\r\n"
)
NOBODY = "".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\nline {n} of what is said\n\n" for n in range(1, 30))


def _read(path: Path, content: str) -> tuple[str, list[tuple[str, str]]]:
    path.write_bytes(content.encode())
    source = read_source(path)
    turns = read(source.text, source.comments).comments
    return source.text, [(c.author, source.text[c.body_start : c.body_end]) for c in turns]


def test_what_a_voice_says_over_several_captions_is_one_turn(tmp_path: Path) -> None:
    _, turns = _read(tmp_path / "council.vtt", VOICES)
    assert turns == [
        ("Maria Lopez", "We should build it, and soon."),
        ("Tom Baker", "Who pays & when?"),
        ("Maria Lopez", "The town. In May."),
    ]


def test_names_before_the_words_are_speakers_too(tmp_path: Path) -> None:
    _, turns = _read(tmp_path / "council.srt", NAMED)
    assert turns == [
        ("MARIA", "We should build it, and soon."),
        ("TOM", "Who pays? Note: nobody knows."),
        ("MARIA", "The town."),
    ]


def test_who_asks_and_who_answers_is_told_by_the_captions_and_not_guessed(tmp_path: Path) -> None:
    cue = "00:00:0{}.000 --> 00:00:0{}.500\n<v {}>{}\n\n"
    said = [("tom_b", "Why, Note?"), ("Note", "Because."), ("tom_b", "Tom asks: when?")]
    path = tmp_path / "talk.vtt"
    path.write_text("WEBVTT\n\n" + "".join(cue.format(n, n, who, words) for n, (who, words) in enumerate(said)))
    source = read_source(path)
    found = read(source.text, source.comments).comments
    assert [(c.author, c.parent, c.question) for c in found] == [
        ("tom_b", None, True),
        ("Note", None, False),
        ("tom_b", None, True),
    ]


def test_captions_without_names_are_plain_paragraphs(tmp_path: Path) -> None:
    text, turns = _read(tmp_path / "film.srt", NOBODY)
    assert turns == [] and "-->" not in text
    assert text.startswith("line 1 of what is said line 2 of what is said line 3")


def test_the_lines_that_roll_up_are_said_once(tmp_path: Path) -> None:
    text, _ = _read(
        tmp_path / "film.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nso the lane\n\n00:02.000 --> 00:03.000\nso the lane\nis <00:02.500><c>safe</c>\n",
    )
    assert text == "so the lane is safe\n"


@pytest.mark.parametrize("content", [VOICES, NAMED])
def test_captions_are_known_by_their_content_wherever_they_come_from(tmp_path: Path, content: str) -> None:
    _, turns = _read(tmp_path / "council.txt", content)
    pasted = from_clipboard(None, content).text
    assert len(turns) == 3 and "-->" not in pasted


def test_captions_are_read_in_linear_time() -> None:
    def reading(count: int) -> None:
        cue = "00:00:01,000 --> 00:00:02,000\nso the lane is {}\n\n"
        assert from_clipboard(None, "".join(cue.format(n) for n in range(count))).text

    assert is_linear(reading, small=2000, times=8)
