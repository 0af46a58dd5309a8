"""The visible part of the map: zoom, scrolling, the first view, and the anchor that stays in place on the screen."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from argmap.layout import Direction
from argmap.model.change import Update
from argmap.model.records import Argument, Placement
from argmap.ui.session import Session

LARGEST, STEP = 4.0, 1.25
"""The largest zoom, and the factor of one step."""
FARTHEST = 0.5
"""The smallest zoom, as a part of the one at which the whole map is seen; small maps go down to 0.16."""
MARGIN = 24.0
"""The distance from the edge of the view of what is brought into sight, in px of the screen."""
SMALL, HEADER = 0.45, 28
"""The zoom below which the question is shown in a line over the map, and the height of that line in px."""
FIRST_ZOOM = 0.8
"""The zoom of the first look at a map that is too large to be legible as a whole."""
LEGIBLE = 0.6
"""The smallest zoom at which a map is first shown whole."""


class Viewport(QGraphicsView):
    """A view of a picture whose origin is (0, 0). Every corner can be scrolled into the view, and little more."""

    zoomed = Signal(float)
    """The new zoom."""
    looked = Signal()
    """The visible part of the picture or its zoom has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSizeF(1.0, 1.0)
        self.covering: list[QWidget] = []
        """What lies over the map in its corners and edges, and hides what is below it while it is visible."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one pixel of the map."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole picture, at most at its own size."""
        self.set_zoom(self.fitting_zoom())
        self.center_on(QPointF(self._size.width() / 2, self._size.height() / 2))
        if self.zoom < SMALL:
            self.scroll_by(0, -round(HEADER / 2))

    def fitting_zoom(self) -> float:
        """Return the zoom at which the whole picture can be seen, at most 1."""
        area = self.viewport().rect()
        across, down = max(1, area.width()) / self._size.width(), max(1, area.height()) / self._size.height()
        if min(across, down) < SMALL:
            down = max(1, area.height() - HEADER) / self._size.height()
        return min(1.0, across, down)

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_about(STEP, self.middle_of_work())

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_about(1 / STEP, self.middle_of_work())

    def reset_zoom(self) -> None:
        """Zoom to 100 %."""
        self.zoom_about(1 / self.zoom, self.middle_of_work())

    def zoom_about(self, factor: float, at: QPointF) -> None:
        """Zoom about a point of the view, which stays where it is."""
        before = self.to_scene(at)
        self.set_zoom(self.zoom * factor)
        now = self.viewportTransform().map(before)
        self.scroll_by(round(now.x() - at.x()), round(now.y() - at.y()))

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom, within its limits: however large a map is, the whole of it can be seen."""
        zoom = max(min(0.16, self.fitting_zoom() * FARTHEST), min(LARGEST, zoom))
        self.resetTransform()
        self.scale(zoom, zoom)
        self.give_room(self._size)
        self.zoomed.emit(zoom)
        self.looked.emit()

    def middle_of_work(self) -> QPointF:
        """Return the point of the view about which keys zoom: its middle."""
        return QRectF(self.viewport().rect()).center()

    def scroll_by(self, dx: int, dy: int) -> None:
        """Scroll, in px of the screen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)

    def center_on(self, at: QPointF) -> None:
        """Scroll a point of the map to the middle of the view."""
        now = self.viewportTransform().map(at)
        middle = QRectF(self.viewport().rect()).center()
        self.scroll_by(round(now.x() - middle.x()), round(now.y() - middle.y()))

    def bring(self, part: QRectF) -> None:
        """Scroll no more than needed to show a part of the map."""
        seen = self.viewportTransform().mapRect(part)
        area = QRectF(self.viewport().rect())
        gap = min(MARGIN, area.width() / 8, area.height() / 8)
        self.scroll_by(
            _needed(seen.left() - gap, seen.right() + gap, area.width()),
            _needed(seen.top() - gap, seen.bottom() + gap, area.height()),
        )

        for widget in self.covering:
            if widget.isVisible():
                self._bring_from_under(QRectF(widget.geometry()), part, gap)

    def _bring_from_under(self, cover: QRectF, part: QRectF, gap: float) -> None:
        """Scroll no more than needed, across or down, to show a part of the map that lies under a widget."""
        seen, area = self.viewportTransform().mapRect(part), QRectF(self.viewport().rect())
        if not seen.intersects(cover):
            return
        ways = [
            (seen.right() + gap - cover.left(), 0.0),
            (0.0, seen.bottom() + gap - cover.top()),
            (seen.left() - gap - cover.right(), 0.0),
            (0.0, seen.top() - gap - cover.bottom()),
        ]
        inside = [way for way in ways if area.contains(seen.translated(-way[0], -way[1]))]
        if inside:
            across, down = min(inside, key=lambda way: abs(way[0]) + abs(way[1]))
            self.scroll_by(round(across), round(down))

    def has_room_for(self, part: QRectF) -> bool:
        """Return whether a part of the map, with space around it, can be seen at once at this zoom."""
        area = self.viewport().size()
        across, down = area.width() - 2 * MARGIN, area.height() - 2 * MARGIN
        return part.width() * self.zoom <= across and part.height() * self.zoom <= down

    def middle(self) -> QPointF:
        """Return the point of the map in the middle of the view."""
        return self.to_scene(QRectF(self.viewport().rect()).center())

    def to_scene(self, at: QPointF) -> QPointF:
        """Return the point of the map at a point of the view."""
        back, _ = self.viewportTransform().inverted()
        return back.map(at)

    def in_sight(self) -> QRectF:
        """Return the visible part of the map."""
        area = self.viewport().rect()
        return QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(area.width(), area.height())))

    def give_room(self, size: QSizeF) -> None:
        """Set the size of the picture."""
        self._size = size
        area = self.viewport().size()
        across, down = (area.width() - 3 * MARGIN) / self.zoom, (area.height() - 3 * MARGIN) / self.zoom
        self.setSceneRect(QRectF(0, 0, size.width(), size.height()).adjusted(-across, -down, across, down))

    def look_first(self, thesis: QRectF | None, direction: Direction, title: QRectF | None = None) -> None:
        """Show the whole picture if it is legible then, or else the thesis with as many reasons as there is room for.

        `thesis` is the card to begin at, None for no card; reasons lie in `direction` of it. The words of the title are
        seen with it if there is room for both in legible type.
        """
        self.fit()
        top = self.viewportTransform().map(QPointF(0, 0)).y()
        if top > 0:  # a small map has room to grow below
            self.scroll_by(0, round(top))
        if self.zoom < LEGIBLE and thesis is not None:
            head = thesis.united(title) if title is not None else thesis
            zoom = min(FIRST_ZOOM, (self.viewport().width() - 2 * MARGIN) / max(1.0, head.width()))
            high = head.height() * zoom <= self.viewport().height() / 2
            self.set_zoom(zoom if zoom >= LEGIBLE and high else FIRST_ZOOM)
            self.begin_at(thesis, direction)
            if zoom >= LEGIBLE and high:
                self.bring(head)
            elif title is not None:
                self._turn_from(title, thesis)

    def _turn_from(self, title: QRectF, thesis: QRectF) -> None:
        """Scroll a title that is cut off at the left out of sight, if the thesis stays in it."""
        cut, card = self.viewportTransform().mapRect(title), self.viewportTransform().mapRect(thesis)
        if cut.left() < 0 < cut.right() and card.left() - cut.right() >= MARGIN / 2:
            self.scroll_by(math.ceil(cut.right()), 0)

    def begin_at(self, thesis: QRectF, direction: Direction) -> None:
        """Scroll the thesis to the edge opposite its reasons, so that most of them are visible."""
        at, area = thesis.center(), QRectF(self.viewport().rect())
        across = (area.width() - 4 * MARGIN) / self.zoom / 2 - thesis.width() / 2
        down = (area.height() - 4 * MARGIN) / self.zoom / 2 - thesis.height() / 2
        match direction:
            case Direction.TOP_DOWN:
                self.center_on(QPointF(at.x(), at.y() + down))
            case Direction.BOTTOM_UP:
                self.center_on(QPointF(at.x(), at.y() - down))
            case Direction.LEFT_RIGHT:
                self.center_on(QPointF(at.x() + across, at.y()))
            case Direction.RIGHT_LEFT:
                self.center_on(QPointF(at.x() - across, at.y()))
        self._leave_no_edge_empty()

    def _leave_no_edge_empty(self) -> None:
        """Scroll back from beyond an edge of the picture while there is more of it at the other side."""
        whole = self.viewportTransform().mapRect(QRectF(QPointF(0, 0), self._size))
        area = QRectF(self.viewport().rect())
        self.scroll_by(
            _beyond(whole.left(), whole.right(), area.width()), _beyond(whole.top(), whole.bottom(), area.height())
        )

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolling emits `looked`, so that whatever is placed over the map moves with it."""
        super().scrollContentsBy(dx, dy)
        self.looked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; zoom about the mouse with Ctrl, scroll sideways with Shift."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about(1.0015 ** (turned.y() or turned.x()), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.pixelDelta().x():
            self.scroll_by(-(turned.y() or turned.x()) // 2, 0)
        else:
            by = event.pixelDelta() if not event.pixelDelta().isNull() else turned / 2
            self.scroll_by(-by.x(), -by.y())
        event.accept()


def _needed(low: float, high: float, room: float) -> int:
    """Return how far to scroll so that low to high is within 0 to room; if it does not fit, low is shown."""
    if low < 0 or high - low > room:
        return math.floor(low)
    return max(0, math.ceil(high - room))


def _beyond(low: float, high: float, room: float) -> int:
    """Return how far to scroll so that neither end of what is larger than the room leaves some of it empty."""
    if high - low <= room:
        return 0
    return math.floor(max(0.0, low) if low > 0 else min(0.0, high - room))


class ScrollAnchor:
    """The item that stays in place on the screen while the map changes: the target of a move, or the selection."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: str | None = None
        self._wanders: str | None = None

    @property
    def wanders(self) -> str | None:
        """The selected claim that has just been moved, which is no anchor."""
        return self._wanders

    def hold(self, id: str | None) -> None:
        """Keep this item in place when the next figure is shown; None: none in particular."""
        self._held = id

    def let_go(self) -> None:
        """Make the selection the anchor again."""
        self._held = self._wanders = None

    def follow(self, update: Update) -> None:
        """Make the target to which a change moves the selected claim the anchor, unless one is set already."""
        first = self._session.selection[0] if self._session.selection else ""
        if any(_moves(first, step) for step in update.records.values()):
            on_map = self._session.tree()
            above = on_map.shown_by.get(first) if on_map else None
            self._wanders = first
            self._held = self._held or (above.target if above else None)

    def looked_at(self) -> list[str]:
        """Return the anchors, the best first; none: only the middle of the view can stay in place."""
        first = self._session.selection[0] if self._session.selection else None
        return [id for id in (self._held, first if first != self._wanders else None) if id]


def _moves(claim: str, step: tuple[object, object]) -> bool:
    """Return whether a step of a change moves a claim to another target, order or pin."""
    match step:
        case Placement() as before, Placement() as after:
            return before.claim == claim and (before.order, before.pin) != (after.order, after.pin)
        case Argument() as before, Argument() as after:
            return claim in before.premises + after.premises and (before.premises, before.target) != (
                after.premises,
                after.target,
            )
    return False
