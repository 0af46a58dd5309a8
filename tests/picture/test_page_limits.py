"""Pages that are hard to fill: tiny ones, maps with pinned claims, type that is nearly large enough, a branch."""

import pytest

from argmap.model import map_commands
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import page_size
from argmap.picture.paging import paged
from tests.picture.maps import LIGHT, pets, words_of
from tests.picture.test_paging import A4, claims_on, pages_of, random_map
from tests.sketch import claim, sketch, the_map


@pytest.mark.parametrize("pages", [1, None])
def test_on_a_tiny_page_the_map_has_most_of_the_room_and_it_is_told_what_is_left_out(pages: int | None) -> None:
    found = pages_of(pets(), PictureOptions(page=page_size("72x72pt"), pages=pages))
    assert found.type_size > 0.8
    assert any("left out" in notice for notice in found.notices)


def test_a_usual_page_leaves_nothing_out() -> None:
    assert not any("left out" in notice for notice in pages_of(pets(), A4).notices)


def test_claims_pinned_far_apart_do_not_make_more_pages_and_it_is_told_that_their_places_are_lost() -> None:
    document = random_map(60)
    free = pages_of(document)
    with document.edit("Pin") as edit:
        for at, id in enumerate(claims_on(free.sheets[0])[1:4], 1):
            map_commands.pin(edit, the_map(document), id, (5000.0 * at, -3000.0 * at))
    pinned = pages_of(document)
    assert len(pinned.sheets) == len(free.sheets) > 1
    assert any("place of their own" in notice for notice in pinned.notices)
    assert not any("place of their own" in notice for notice in free.notices)


def test_type_that_is_nearly_as_large_as_asked_for_stays_on_one_page() -> None:
    document = random_map(40)
    one = pages_of(document, PictureOptions(page=page_size("A3"), pages=1)).type_size
    nearly, less = (PictureOptions(page=page_size("A3"), type_size=one / share) for share in (0.96, 0.93))
    assert len(pages_of(document, nearly).sheets) == 1
    assert len(pages_of(document, less).sheets) > 1


def test_a_branch_tells_what_it_is_for_and_only_a_thesis_is_called_one() -> None:
    document = sketch("Cats make good pets\n  + They are clean\n    - Cat hair is everywhere")
    for words, told in (("They are clean", "For “Cats make good pets”"), ("Cat hair is", "Against “They are clean”")):
        id = next(c.id for c in document.records().values() if getattr(c, "text", "").startswith(words))
        said = words_of(paged(document, the_map(document), LIGHT, PictureOptions(branch=id)).sheets[0].figure)
        assert told in said and "thesis" not in said
    whole = PictureOptions(branch=claim(document, "Cats make good pets"))
    assert "thesis" in words_of(paged(document, the_map(document), LIGHT, whole).sheets[0].figure)
