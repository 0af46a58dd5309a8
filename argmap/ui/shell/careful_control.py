"""The review and the inspector's fields for a careful reader, as the actions of the window reach them."""

from collections.abc import Callable

from argmap.ui.panels.inspector.panel import Inspector
from argmap.ui.panels.review.panel import ReviewPanel
from argmap.ui.shell.docks import Docks


class CarefulControl:
    """Goes from a key to the field where something is said, and from a remark to the map."""

    def __init__(self, review: ReviewPanel, inspector: Inspector, docks: Docks, to_map: Callable[[], object]) -> None:
        self.review, self._inspector, self._docks, self._to_map = review, inspector, docks, to_map
        review.counted.connect(lambda many: docks["review"].setWindowTitle(review.title(many)))

    def name_scheme(self) -> None:
        """Move to the field that names the scheme of the selected step."""
        self._docks.bring("inspector")
        self._inspector.name_scheme()

    def edit_tags(self) -> None:
        """Move to the tags of the selected claims."""
        self._docks.bring("inspector")
        self._inspector.edit_tags()

    def ask(self) -> None:
        """Move to the field for a question about what is selected, or about the map."""
        self._docks.bring("inspector")
        self._inspector.ask()

    def go(self) -> None:
        """Go to the map, where the subject of the current remark is selected."""
        self.review.go()
        self._to_map()
