"""A view whose mouse, fingers and drops are the hand's business."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent

from argmap.ui.canvas.viewport import Sight

if TYPE_CHECKING:
    from argmap.ui.canvas.mouse import Hand


class Handled(Sight):
    """Gives the events of the mouse to a hand; whoever derives from it sets the hand first of all."""

    hand: "Hand"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or show what the mouse is over."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a claim, or begin one on the ground."""
        self.hand.double_click(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms."""
        return self.hand.pinch(event) or super().viewportEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words from the reader or from another program can be dropped here."""
        self.hand.words_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what dropping them here would do."""
        self.hand.words_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing of it any more."""
        self.hand.words_gone(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Make claims of them."""
        self.hand.words_dropped(event)
