"""A layout like that of words in a text: from left to right, and on the next line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """A layout of widgets side by side, as many as there is room for; the others are on further lines."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width, as long as nothing in it changes: a window that is laid out asks dozens of times."""
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Add a widget before what is at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return the item at a position, or None."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Remove and return the item at a position, or None."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return no directions: the layout never grows beyond its size hint."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is when so wide."""
        if width not in self._heights:
            self._heights[width] = self._bottom(self._places(QRect(0, 0, width, 0)))
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured; Qt calls this when something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Each on a line of its own."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _places(self, rect: QRect) -> list[QRect]:
        """Return the rectangles of the items within a rectangle, row by row, each row about one middle line.

        Hidden ones take no room.
        """
        places: list[QRect] = []
        x, y, high = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                places.append(QRect(x, y, 0, 0))
                continue
            size = item.sizeHint()
            if size.width() > rect.width():
                size.setWidth(max(rect.width(), item.minimumSize().width()))
            if x > rect.left() and x + size.width() > rect.right() + 1:
                x, y, high = rect.left(), y + high + self.spacing(), 0
            places.append(QRect(QPoint(x, y), size))
            x, high = x + size.width() + self.spacing(), max(high, size.height())
        rows: dict[int, int] = {}
        for place in places:
            rows[place.top()] = max(rows.get(place.top(), 0), place.height())
        return [place.translated(0, (rows[place.top()] - place.height()) // 2) for place in places]

    def _bottom(self, places: list[QRect]) -> int:
        return max((place.bottom() + 1 for place in places), default=0)
