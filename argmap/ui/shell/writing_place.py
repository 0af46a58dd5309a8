"""Where words are typed: in the outline while it has the focus, or else on the map."""

from argmap.model.pending_claim import Relation
from argmap.ui.shell.window import Window


def begin_alone(window: Window) -> None:
    """Let a claim be typed that stands by itself."""
    if _in_outline(window):
        window.outline.typing.add_alone()
    else:
        window.at_map().begin_claim()


def edit_words(window: Window) -> None:
    """Open the editor for the words of the selected claim."""
    if window.outline.hasFocus():
        window.outline.edit_words()
    elif claims := window.session.selected_claims():
        window.view.edit_text(claims[0].id)


def _in_outline(window: Window) -> bool:
    return window.outline.hasFocus() or window.outline.typing.field.hasFocus()


def begin(window: Window, relation: Relation) -> None:
    """Let a claim be typed that is related to the selected one."""
    if _in_outline(window):
        window.outline.typing.add(relation)
        return
    view = window.at_map()
    begins = {
        Relation.SIBLING: view.begin_sibling,
        Relation.REASON: view.begin_reason,
        Relation.OBJECTION: view.begin_objection,
        Relation.CO_PREMISE: view.begin_premise,
        Relation.UNDERCUT: view.begin_undercut,
    }
    begins[relation]()
