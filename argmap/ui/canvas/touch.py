"""Fingers on a touch screen: one scrolls, two scroll and zoom; a tap is a click.

A finger on the selected card, or one that has rested, takes hold of what is under it: it drags a card, leads a line
from a handle, or draws a rectangle on the ground. A finger that only rests opens the menu.
"""

import math

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.handles import FINGER
from argmap.ui.canvas.mouse import Mouse

HOLD = 450
"""Milliseconds after which a finger that rests takes hold of what is under it."""
FAR = 10.0
"""How far a finger moves, in px, before it scrolls."""
_KINDS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Touch(QObject):
    """Turns what fingers do on a view into scrolling and zooming, and taps and holds into events of the mouse."""

    def __init__(self, view: MapDisplay, mouse: Mouse) -> None:
        super().__init__(view)
        self._view, self._mouse = view, mouse
        self._points: list[QPointF] = []
        self._start = QPointF()
        self._moved = self._holds = self._dragged = self._over = False
        self._before: tuple[float, QPointF] = 1.0, QPointF()
        """The zoom and the middle of the view before the fingers came."""
        self._tapped = 0.0
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD)
        self._hold.timeout.connect(self.hold_now)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what fingers do on a screen; a touchpad scrolls by itself."""
        if event.type() not in _KINDS or not isinstance(event, QTouchEvent):
            return False
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        points = [point.position() for point in event.points() if point.state() != point.State.Released]
        match event.type():
            case QEvent.Type.TouchBegin:
                self._begin(points)
            case QEvent.Type.TouchUpdate:
                self._follow(points)
            case QEvent.Type.TouchEnd:
                self._end(event.timestamp())
            case _:
                self.call_off()
                self._points = []
        event.accept()
        return True

    @property
    def under_way(self) -> bool:
        """True while fingers are on the view whose gesture has not been called off."""
        return bool(self._points) and not self._over

    def call_off(self) -> None:
        """Leave everything as it was before the fingers came; nothing more comes of them."""
        self._hold.stop()
        self._over = True
        if self._holds:
            self._mouse.call_off()
        elif self._moved:
            zoom, middle = self._before
            self._view.set_zoom(zoom)
            self._view.center_on(middle)
        self._holds = False

    def hold_now(self) -> None:
        """Take hold of what is under the finger as a pressed mouse does; on the ground, begin to draw a rectangle."""
        self._hold.stop()
        self._holds = True
        at, keys, claim = self._start, QApplication.keyboardModifiers(), self._handle()
        if claim is not None:
            at = self._mouse.handles.middle(claim) or at
        elif self._view.at(at.toPoint()) is None:
            keys |= Qt.KeyboardModifier.ShiftModifier
        self._send(QEvent.Type.MouseButtonPress, at, _LEFT, _LEFT, keys)

    def _begin(self, points: list[QPointF]) -> None:
        self._points, self._moved, self._holds, self._dragged, self._over = points, False, False, False, False
        self._before = self._view.zoom, self._view.middle()
        if points:
            self._start = points[0]
            self._hold.start()

    def _follow(self, points: list[QPointF]) -> None:
        before, self._points = self._points, points
        if self._over or not points:
            return
        if self._holds and len(points) > 1:  # another finger came: they zoom
            self._mouse.call_off()
            self._holds, self._moved = False, True
        far = (points[0] - self._start).manhattanLength() > FAR
        if not self._holds and not self._moved and far and len(points) == 1 and self._is_on_selected():
            self.hold_now()
        if self._holds:
            self._dragged = self._dragged or far
            if self._dragged:
                self._send(QEvent.Type.MouseMove, points[0], _NO, _LEFT)
            return
        if len(points) > 1 or far:
            self._moved = True
            self._hold.stop()
        if not self._moved or len(points) != len(before):
            return
        was, now = _middle(before), _middle(points)
        if len(points) > 1 and (apart := _apart(before)) > 1:
            self._view.zoom_about(_apart(points) / apart, was)
        self._view.scroll_by(round(was.x() - now.x()), round(was.y() - now.y()))
        # what rounding left over is not lost
        self._points[0] += QPointF(was - now) - QPointF(round(was.x() - now.x()), round(was.y() - now.y()))

    def _is_on_selected(self) -> bool:
        """Return whether the finger came down on a selected card, or on the handle of one."""
        at = self._start.toPoint()
        return self._view.at(at) in self._view.session.selection or self._handle() is not None

    def _handle(self) -> str | None:
        claim = self._mouse.handles.at(self._start.toPoint(), FINGER)
        return claim if claim in self._view.session.selection else None

    def _end(self, at: float) -> None:
        last = self._points[0] if self._points else self._start
        held, moved, over = self._holds, self._moved, self._over
        self._hold.stop()
        self._holds, self._points = False, []
        if over:
            return
        if held and self._dragged:
            self._send(QEvent.Type.MouseButtonRelease, last, _LEFT, _NO)
        elif held:
            self._mouse.cancel()
            self._open_menu()
        elif not moved:
            twice = at - self._tapped < QApplication.doubleClickInterval()
            self._tapped = 0.0 if twice else at
            press = QEvent.Type.MouseButtonDblClick if twice else QEvent.Type.MouseButtonPress
            self._send(press, self._start, _LEFT, _LEFT)
            self._send(QEvent.Type.MouseButtonRelease, self._start, _LEFT, _NO)

    def _open_menu(self) -> None:
        port, at = self._view.viewport(), self._start.toPoint()
        if self._view.at(at) is None:
            self._view.session.select([])
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Other, at, port.mapToGlobal(at))
        QApplication.sendEvent(port, menu)

    def _send(
        self,
        kind: QEvent.Type,
        at: QPointF,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
        keys: Qt.KeyboardModifier | None = None,
    ) -> None:
        port = self._view.viewport()
        keys = QApplication.keyboardModifiers() if keys is None else keys
        QApplication.sendEvent(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, keys))


def _middle(points: list[QPointF]) -> QPointF:
    return QPointF(sum(p.x() for p in points) / len(points), sum(p.y() for p in points) / len(points))


def _apart(points: list[QPointF]) -> float:
    return math.dist(points[0].toTuple(), points[1].toTuple())
