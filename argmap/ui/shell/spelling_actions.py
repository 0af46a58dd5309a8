"""The action that goes to the next misspelled word: in the field in which one types, then on the map."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from argmap.message import Message
from argmap.model.records import Claim
from argmap.picture.translation import tr
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.shell.window import Window
from argmap.ui.shell.writing_place import edit_words
from argmap.ui.widgets.spelling_marks import SpellingMarks


def next_misspelled(window: Window) -> None:
    """Select the next misspelled word behind the caret, or in a claim further on, and open the menu of words for it."""
    session = window.session
    if not session.spelling.is_on:
        session.notice.emit(tr("Spelling is not checked. You can turn it on in the preferences."))
        return
    focus = QApplication.focusWidget()
    marks = focus.findChild(SpellingMarks) if focus is not None else None
    if marks is not None and marks.go_on():
        return
    on_map = session.tree()
    if on_map is None:
        return
    order = [id for id, *_ in on_map.walk()]
    at = session.selection[0] if session.selection else ""
    first = order.index(at) + (marks is not None) if at in order else 0
    claims = [found for id in (*order[first:], *order[:first]) if (found := session.document.find(id, Claim))]
    session.spelling.wrong_later([claim.text for claim in claims], lambda: _go_to_first(window, claims))


def _go_to_first(window: Window, claims: Sequence[Claim]) -> None:
    session = window.session
    found = next((claim for claim in claims if session.spelling.wrong_in(claim.text)), None)
    if found is None:
        session.notice.emit(session.spelling.trouble() or tr("No word on this map is misspelled."))
        return
    session.select([found.id])
    in_outline = window.outline.hasFocus() or window.outline.typing.field.hasFocus()
    if session.read_only:
        session.notice.emit(tr("A word is misspelled here, but nothing can be changed."))
        return
    edit_words(window)
    (window.outline.typing.spelling if in_outline else window.view.writing.spelling).go_on(from_start=True)


# fmt: off
SPELLING_ROWS: tuple[Action[Window], ...] = (
    Action("next_misspelled", "edit", 2, Message("Next misspelled word"),
           Message("Go to the next word that is not in the dictionary, and show what may be meant"),
           next_misspelled, keys=("F7",), when=rules.has_map, meanwhile=True),
)
# fmt: on
