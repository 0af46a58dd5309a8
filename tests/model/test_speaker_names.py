"""Of several names of one speaker, the one that says best who it is should stay."""

import pytest

from argmap.model.records import Speaker, SpeakerKind
from argmap.model.speaker_names import best_name, is_proper


@pytest.mark.parametrize("name", ["Ida Holm", "ACLU", "The Daily Post", "王小明", "Jan de Vries", "“Old Bill”", "U.S."])
def test_a_proper_name(name: str) -> None:
    assert is_proper(name)


@pytest.mark.parametrize(
    "name", ["campaign", "a teacher", "the mayor", "opponents", "One campaign video", "", "dogfan7"]
)
def test_a_description(name: str) -> None:
    assert not is_proper(name)


@pytest.mark.parametrize(
    ("names", "stays"),
    [
        (["campaign", "Ida Holm"], "Ida Holm"),
        (["Holm", "Ida Holm"], "Ida Holm"),
        (["Ida Holm", "Holm"], "Ida Holm"),
        (["the head of the harbor authority", "Holm"], "Holm"),
        (["Ida Holm", "Gov. Ida Holm"], "Ida Holm"),
        (["opponents", "critics"], "opponents"),
        (["Holm", "the governor", "Ida Marie Holm"], "Ida Marie Holm"),
    ],
)
def test_the_name_that_stays(names: list[str], stays: str) -> None:
    assert best_name([Speaker(id=name, name=name) for name in names]).name == stays


def test_somebody_goes_before_a_description_with_capitals() -> None:
    described = Speaker(id="1", name="Police Officer", kind=SpeakerKind.DESCRIPTION)
    assert best_name([described, Speaker(id="2", name="Holm")]).name == "Holm"
