"""What stands on a clipboard is taken for what it is."""

import pytest

from argmap.errors import UserError
from argmap.formats.maps import argdown
from argmap.formats.pasted import ClipboardTexts, looks_like_argdown, pasted
from argmap.model import fragment
from argmap.model.document import Document
from argmap.model.map_commands import add_map
from tests.sketch import outline, sketch, the_map


def drawn(copied: ClipboardTexts) -> str:
    document = Document()
    with document.edit("Paste") as edit:
        found = pasted(copied).fragment
        assert found is not None
        fragment.put(edit, add_map(edit, "?"), found)
    return outline(document)


PETS = "Cats\n  + purr & calm\n    _ not all\n  - scratch"


def test_argdown_is_known_by_its_marks_and_keeps_co_premises_and_undercuts():
    pets = sketch(PETS)
    assert drawn(ClipboardTexts(argdown.write(pets, the_map(pets)))) == PETS


def test_argdown_without_front_matter_is_known_by_its_titles():
    assert drawn(ClipboardTexts("[Cats]: Cats are good\n  + <Purr>: They purr\n    - [Loud]: It is loud")) == (
        "Cats are good\n  + They purr\n    - It is loud"
    )


@pytest.mark.parametrize("text", ["[1]: https://example.org", "a < b > c", "see [this]", "- [ ] milk", "x <y>z"])
def test_other_texts_with_brackets_are_no_argdown(text):
    assert not looks_like_argdown(text)


def test_a_list_of_a_web_page_counts_more_than_its_flattened_text():
    assert drawn(ClipboardTexts("Cats\npurr", "<ul><li>Cats<ul><li>Con: scratch</ul></ul>")) == "Cats\n  - scratch"


def test_formatted_text_without_a_list_is_read_as_its_text():
    assert drawn(ClipboardTexts("Cats\n  + purr", "<p>Cats<br>&nbsp; + purr</p>")) == "Cats\n  + purr"


def test_an_undercut_of_an_undercut_without_end_is_refused():
    deep = "[a]: a\n  + b\n" + "".join("  " * n + "_ x\n" for n in range(2, 400))
    with pytest.raises(UserError):
        pasted(ClipboardTexts(deep))
