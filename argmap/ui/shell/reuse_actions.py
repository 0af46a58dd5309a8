"""The actions that use claims again: cut, copy, paste and duplicate; join, split off, merge and split in two."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from argmap.message import Message
from argmap.picture.translation import tr
from argmap.ui.actions import clipboard_actions, part_actions, rules, standing_actions
from argmap.ui.actions.action import Action, Scope
from argmap.ui.shell.files import local_files
from argmap.ui.shell.window import Window


def _field() -> QLineEdit | QTextEdit | QPlainTextEdit | None:
    """Return the field in which one types, if any: there, cut, copy and paste are about its words."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly() else None


def cut(window: Window) -> None:
    """Cut what is selected: words in a field, or claims."""
    if field := _field():
        field.cut()
    else:
        clipboard_actions.cut(window.session)


def copy(window: Window) -> None:
    """Copy what is selected: words in a field, or claims."""
    if field := _field():
        field.copy()
    else:
        clipboard_actions.copy(window.session)


def paste(window: Window) -> None:
    """Paste into the field in which one types, or below the selected claim; copied files become sources."""
    data = QApplication.clipboard().mimeData()
    if field := _field():
        field.paste()
    elif data is not None and (paths := local_files(data)):
        window.files.take(paths)
    else:
        window.view.mouse.pasting.offer = lambda article: offer_source(window, article)
        window.at_map().mouse.pasting.paste()


def offer_source(window: Window, article: QMimeData) -> None:
    """Offer to add a text as a source that is too long for a claim."""

    def add() -> None:
        window.told.hide()
        window.files.add_copied(article)

    window.told.tell(tr("This is a text to read rather than a claim."), tr("Add as source"), add)


# fmt: off
CLIPBOARD_ROWS: tuple[Action[Window], ...] = (
    Action("cut_claims", "edit", 1, Message("Cu&t"),
           Message("Copy the selected claims with all that hangs on them, and take them away"),
           cut, keys=("Ctrl+X",), when=rules.has_target, scope=Scope.CLAIMS, writes=True, meanwhile=True),
    Action("copy_claims", "edit", 1, Message("&Copy"),
           Message("Copy the selected claims with all that hangs on them: as text, Argdown and picture, too"),
           copy, keys=("Ctrl+C",), when=rules.has_target, scope=Scope.CLAIMS, meanwhile=True),
    Action("paste_claims", "edit", 1, Message("Paste"),
           Message("Put copied claims, an outline or Argdown below the selected claim"),
           paste, keys=("Ctrl+V",), icon="paste", when=rules.has_map, scope=Scope.CLAIMS, writes=True, meanwhile=True),
    Action("duplicate", "edit", 1, Message("Duplicate"),
           Message("Put a copy of the selected claims, with all that hangs on them, right after them"),
           lambda w: clipboard_actions.duplicate(w.session), keys=("Ctrl+D",), when=rules.has_target,
           scope=Scope.CLAIMS, writes=True),
)
STANDING_ROWS: tuple[Action[Window], ...] = (
    Action("next_place", "map", 3, Message("Go where it also stands"),
           Message("Go to what the selected claim also speaks about, on this map or on another"),
           lambda w: standing_actions.next_place(w.session), keys=("Ctrl+G",), when=rules.has_claim,
           scope=Scope.CLAIMS),
)
PART_ROWS: tuple[Action[Window], ...] = (
    Action("divide", "map", 1, Message("Split &the claim in two"),
           Message("Make two co-premises of a claim that says two things"),
           lambda w: part_actions.split_claim(w.session), keys=("Ctrl+Shift+D",), icon="split",
           when=rules.has_claim, scope=Scope.CLAIMS, writes=True),
    Action("divide_apart", "map", 1, Message("Split the claim in two reasons"),
           Message("Make two claims side by side of a claim that says two things"),
           lambda w: part_actions.split_into_reasons(w.session), when=rules.has_claim, scope=Scope.CLAIMS,
           writes=True),
)
# fmt: on
