"""Fingers on a touch screen: one scrolls, two scroll and zoom; a tap is a click, and a long press takes hold."""

import math

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from argmap.ui.canvas.viewport import Viewport

HOLD = 450
"""Milliseconds after which a finger that rests takes hold of what is under it."""
FAR = 10.0
"""How far a finger moves, in px, before it scrolls."""
_KINDS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Touch(QObject):
    """Turns what fingers do on a view into scrolling and zooming, and taps and holds into events of the mouse."""

    def __init__(self, view: Viewport) -> None:
        super().__init__(view)
        self._view = view
        self._points: list[QPointF] = []
        self._start = QPointF()
        self._moved = self._holds = False
        self._tapped = 0.0
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD)
        self._hold.timeout.connect(self._take_hold)
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
                self._let_go()
        event.accept()
        return True

    def _begin(self, points: list[QPointF]) -> None:
        self._points, self._moved, self._holds = points, False, False
        if points:
            self._start = points[0]
            self._hold.start()

    def _follow(self, points: list[QPointF]) -> None:
        before, self._points = self._points, points
        if self._holds:
            if points:
                self._send(QEvent.Type.MouseMove, points[0], _NO, _LEFT)
            return
        if len(points) > 1 or (points and (points[0] - self._start).manhattanLength() > FAR):
            self._moved = True
            self._hold.stop()
        if not self._moved or len(points) != len(before) or not points:
            return
        was, now = _middle(before), _middle(points)
        if len(points) > 1 and (apart := _apart(before)) > 1:
            self._view.zoom_about(_apart(points) / apart, was)
        self._view.scroll_by(round(was.x() - now.x()), round(was.y() - now.y()))
        # what rounding left over is not lost
        self._points[0] += QPointF(was - now) - QPointF(round(was.x() - now.x()), round(was.y() - now.y()))

    def _end(self, at: float) -> None:
        last = self._points[0] if self._points else self._start
        held, moved = self._holds, self._moved
        self._hold.stop()
        self._holds = False
        if held:
            self._send(QEvent.Type.MouseButtonRelease, last, _LEFT, _NO)
        elif not moved:
            twice = at - self._tapped < QApplication.doubleClickInterval()
            self._tapped = 0.0 if twice else at
            press = QEvent.Type.MouseButtonDblClick if twice else QEvent.Type.MouseButtonPress
            self._send(press, self._start, _LEFT, _LEFT)
            self._send(QEvent.Type.MouseButtonRelease, self._start, _LEFT, _NO)

    def _take_hold(self) -> None:
        self._holds = True
        self._send(QEvent.Type.MouseButtonPress, self._start, _LEFT, _LEFT)

    def _let_go(self) -> None:
        self._hold.stop()
        if self._holds:
            self._send(QEvent.Type.MouseButtonRelease, self._start, _LEFT, _NO)
        self._holds = False

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        port = self._view.viewport()
        keys = QApplication.keyboardModifiers()
        QApplication.sendEvent(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, keys))


def _middle(points: list[QPointF]) -> QPointF:
    return QPointF(sum(p.x() for p in points) / len(points), sum(p.y() for p in points) / len(points))


def _apart(points: list[QPointF]) -> float:
    return math.dist(points[0].toTuple(), points[1].toTuple())
