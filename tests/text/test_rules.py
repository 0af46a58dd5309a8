"""The named rules of reading: each decides the sentence that made it necessary, and a reading tells them."""

import pytest

from argmap.text.document_text import Hole, Sentence, mask, paired, sentences_of
from argmap.text.governing_cue import CHOICES, Choice, governing
from argmap.text.implied_speech import WAYS, SpeakerRule
from argmap.text.paragraphs import paragraphs
from argmap.text.quotation_rules import RULES, Rule, judge
from argmap.text.reading import read


def holes(text: str) -> list[tuple[Sentence, Hole]]:
    """Return the marked words of a text, each with its sentence."""
    found = paragraphs(text)
    marked = paired(text, found)
    groups = sentences_of(text, found, marked, mask(text, marked))
    return [(sentence, hole) for group in groups for sentence in group for hole in sentence.holes]


def names(rules: tuple[Rule, ...] | tuple[Choice, ...] | tuple[SpeakerRule, ...]) -> list[str]:
    return [rule.name for rule in rules]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_decides_the_words_that_made_it_necessary(rule: Rule) -> None:
    decided = []
    for sentence, hole in holes(rule.example):
        frame, _ = governing(sentence, hole)
        decided.append(judge(rule.example, sentence, hole, frame, strict=rule.strict)[1])
    assert decided[-1] == rule.name


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice.name)
def test_a_choice_takes_the_cue_of_its_sentence(choice: Choice) -> None:
    ((sentence, hole),) = holes(choice.example)
    frame, name = governing(sentence, hole)
    assert name == choice.name
    assert (frame is None) == ("no cue" in choice.name)
    assert frame is None or frame.subject.text == "Ann Reed"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_way_finds_the_speaker_of_its_quotation(way: SpeakerRule) -> None:
    state = read(way.example)
    last = state.quotations[-1]
    assert last.why is not None
    if last.speaker is None:
        assert way.name in {"title in a list of works", "under a label", "who spoke last"}
    else:
        assert last.why.speaker == way.name


@pytest.mark.parametrize("rules", [RULES, CHOICES, WAYS], ids=["rules", "choices", "ways"])
def test_no_two_rules_have_one_name(rules: tuple[Rule, ...]) -> None:
    assert len(set(names(rules))) == len(rules)


def test_a_reading_says_by_which_rules_it_found_a_quotation_and_its_speaker() -> None:
    (quotation,) = read("“We will not pay for it,” Ann Reed said.").quotations
    assert quotation.why == ("a cue governs the words", "cue right behind the words")


def test_nobody_has_no_reason() -> None:
    (quotation,) = read("“We will not pay for it.”").quotations
    assert quotation.why == ("a sentence of its own", None)


def test_a_reported_clause_says_so() -> None:
    (quotation,) = read("Ann Reed said that the town would not pay for it.").quotations
    assert quotation.why == ("reported clause", "subject of the cue")
