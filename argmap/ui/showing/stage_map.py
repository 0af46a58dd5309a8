"""The map as far as it has been argued: cards appear where they will stay, and the present step is ringed."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from argmap.model.presentation_steps import PresentationStep
from argmap.model.records import Argument
from argmap.picture import Figure, Item, Shape, paint
from argmap.picture.theme import Theme
from argmap.ui.canvas.animation import Glide
from argmap.ui.showing.stage_figure import StageFigure
from argmap.ui.showing.stem_parts import stem_part
from argmap.ui.widgets.motion import wants_motion

READABLE = 0.0009
"""The zoom, for each pixel of the height of the screen, below which the map is not shown whole but around the step."""
LARGEST = 0.0019
"""The most of it: cards are not blown up."""
SMALLEST = 0.0004
"""The least of it, where claims that are said together stand far apart."""
RING = 3.0


class StageMap(QWidget):
    """A picture of the map. It takes no keys and no clicks: they belong to the presentation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._figure: Figure | None = None
        self._theme: Theme | None = None
        self._items: dict[str, Item] = {}
        self._rects: dict[str, QRectF] = {}
        self._cut: dict[tuple[str, ...], tuple[Shape, ...]] = {}
        """The lines that several arguments share, by their item and by the arguments that are shown."""
        self._shown: list[Item] = []
        self._parts: dict[str, tuple[Shape, ...]] = {}
        """How much of the lines that several arguments share is shown, by the item."""
        self._signs: Mapping[str, tuple[float, float]] = {}
        self._steps: Sequence[PresentationStep] = ()
        self._now: PresentationStep | None = None
        self._from = self._to = self._at = (1.0, QPointF())
        self._glide = Glide(self._move, self)

    @property
    def shown_ids(self) -> frozenset[str]:
        """The ids of the items that are shown."""
        return frozenset(item.id for item in self._shown)

    @property
    def zoom(self) -> float:
        """How large the map is shown."""
        return self._at[0]

    def show_figure(self, stage: StageFigure, theme: Theme) -> None:
        """Show another figure."""
        self._figure, self._signs, self._theme = stage.figure, stage.signs, theme
        self._items = {item.id: item for item in stage.figure.items}
        self._rects = {id: _rect(item) for id, item in self._items.items()}
        self._cut.clear()
        self._choose()
        self._aim(glide=False)

    def show_steps(self, steps: Sequence[PresentationStep], now: PresentationStep) -> None:
        """Show what these steps have shown, and ring the present one."""
        self._steps, self._now = steps, now
        self._choose()
        self._aim(glide=wants_motion() and self.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step in the middle."""
        super().resizeEvent(event)
        self._aim(glide=False)

    # --- what is shown

    def _choose(self) -> None:
        claims = {claim for step in self._steps for claim in step.claims}
        arguments = {step.argument.id: step.argument for step in self._steps if step.argument is not None}
        about: dict[str, list[str]] = {}
        for id, argument in arguments.items():
            about.setdefault(argument.target, []).append(id)
        self._shown, self._parts = [], {}
        for item in self._figure.items if self._figure else ():
            if self._is_shown(item, claims, arguments, about):
                self._shown.append(item)

    def _is_shown(
        self, item: Item, claims: set[str], arguments: Mapping[str, Argument], about: Mapping[str, list[str]]
    ) -> bool:
        owner = item.id.partition(":")[0]
        match item.kind:
            case "claim":
                return item.id in claims
            case "argument":
                return item.id in arguments and all(premise in claims for premise in arguments[item.id].premises)
            case "stub":
                return owner in arguments or owner in claims
            case "stem":
                key = (item.id, *about.get(owner, ()))
                if key not in self._cut:
                    self._cut[key] = stem_part(item, [self._signs[id] for id in key[1:] if id in self._signs])
                self._parts[item.id] = self._cut[key]
                return bool(self._cut[key])
            case _:
                return False

    def _around(self, ids: Iterable[str]) -> QRectF:
        rect = QRectF()
        for id in ids:
            if id in self._rects:
                rect = rect.united(self._rects[id])
        return rect

    # --- where one looks

    def _aim(self, *, glide: bool) -> None:
        figure = self._figure
        if figure is None or self._now is None or self.width() < 2:
            self.update()
            return
        high = self.window().height() or self.height()
        width, height = float(self.width()), float(self.height())
        fit = min(width / max(figure.width, 1.0), height / max(figure.height, 1.0))
        zoom = min(max(fit, READABLE * high), LARGEST * high)
        about = self._now.argument.target if self._now.argument is not None else ""
        near, both = self._around(self._now.claims), self._around([*self._now.claims, about])
        if near.isNull():
            near = both = QRectF(0.0, 0.0, figure.width, figure.height)
        margin = 40.0
        needed = min((width - margin) / max(near.width(), 1.0), (height - margin) / max(near.height(), 1.0))
        zoom = max(min(zoom, needed), SMALLEST * high)
        fits = both.width() * zoom + margin < width and both.height() * zoom + margin < height
        middle = (both if fits else near).center()

        def kept(at: float, room: float, whole: float) -> float:
            half = room / zoom / 2
            return whole / 2 if whole <= 2 * half else min(max(at, half), whole - half)

        self._to = zoom, QPointF(kept(middle.x(), width, figure.width), kept(middle.y(), height, figure.height))
        if glide:
            self._from = self._at
            self._glide.start()
        else:
            self._glide.stop()
            self._at = self._to
            self.update()

    def _move(self, part: float) -> None:
        (zoom, middle), (last, goal) = self._from, self._to
        self._at = zoom + (last - zoom) * part, middle + (goal - middle) * part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is shown of the map."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.ground))
        zoom, middle = self._at
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(zoom, zoom)
        painter.translate(-middle)
        across, down = self.width() / zoom / 2, self.height() / zoom / 2
        seen = QRectF(middle.x() - across, middle.y() - down, 2 * across, 2 * down)
        now = self._now.claims if self._now is not None else ()
        for item in self._shown:
            if not seen.intersects(self._rects[item.id]):
                continue
            painter.translate(item.x, item.y)
            paint(painter, self._parts.get(item.id, item.shapes))
            painter.translate(-item.x, -item.y)
            if item.id in now:
                _ring(painter, item, theme)  # here, so that signs on the edge lie over it
        painter.end()


def _ring(painter: QPainter, item: Item, theme: Theme) -> None:
    out = RING
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.selected), RING))
    rect = QRectF(item.x, item.y, item.width, item.height).adjusted(-out, -out, out, out)
    painter.drawRoundedRect(rect, theme.radius + out, theme.radius + out)


def _rect(item: Item) -> QRectF:
    left, top, right, bottom = item.bounds()
    return QRectF(left - 1, top - 1, right - left + 2, bottom - top + 2)
