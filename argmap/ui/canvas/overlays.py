"""The words that lie over the map: what a drop would do, how to begin, and its question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap.picture import Theme
from argmap.ui.canvas.drag_label import Bubble
from argmap.ui.canvas.question_header import Headline, words_of

if TYPE_CHECKING:
    from argmap.ui.canvas.view import MapView


class Overlay(QObject):
    """Words over one view. Each is shown only while it says something that the map itself does not."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self._hint = Bubble(view.viewport())
        self._empty = Bubble(view.viewport())
        self._headline = Headline(view.viewport())

    def color(self, theme: Theme) -> None:
        """Take the colors of a theme."""
        self._hint.color(theme)
        self._empty.color(theme)
        self._headline.color(theme)

    def say(self, words: str) -> None:
        """Show a few words at the bottom of the map; none: hide them."""
        self._hint.tell(words)

    def tell_question(self) -> None:
        """Show the question at the top while the title is out of sight."""
        view = self._view
        title = view.map_scene.find(view.session.map or "")
        away = title is not None and not view.in_sight().contains(words_of(title.value))
        self._headline.tell(title.value.title if title is not None and away else "")

    def offer_beginning(self) -> None:
        """Say on an empty map how to begin, and where a large one is coming, that it is."""
        view = self._view
        if view.map_scene.shown is None and view.projection.waiting:
            self._empty.setText(self.tr("Drawing the map …"))
            self._empty.setVisible(True)
        else:
            self._empty.setText(self.tr("Press Enter to write the first claim"))
            self._empty.setVisible(view.is_empty() and view.hasFocus() and not view.session.read_only)
        self.stand()

    def stand(self) -> None:
        """Stand in the middle of the view, however large it is now."""
        self._empty.stand(0.5)
