"""The question that is asked before another map is added to a file."""

from PySide6.QtWidgets import QInputDialog

from argmap.picture.translation import tr
from argmap.ui.actions import selection_actions
from argmap.ui.shell.window import Window


def ask_map(window: Window) -> None:
    """Ask for the question of another map, and show the map; without a question nothing is added."""
    question, accepted = QInputDialog.getText(
        window, tr("Another map in this file"), tr("Which question is the map about?")
    )
    question = " ".join(question.split())
    if accepted and question:
        selection_actions.add_map(window.session, question)
        window.at_map().setFocus()
