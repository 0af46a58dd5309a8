"""The presentation: a window that fills a screen and goes through an argument, one step after the other."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.model.document import Document
from argmap.model.part_of_tree import part_of
from argmap.model.presentation_steps import PresentationStep, above, beside, presentation_steps
from argmap.model.records import Claim
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened_at_word
from argmap.picture import fonts
from argmap.ui.session import Session
from argmap.ui.showing.slide import Slide
from argmap.ui.showing.slide_words import get_ready, slide_words
from argmap.ui.showing.stage_figure import StageFigure, stage_figure
from argmap.ui.showing.stage_map import StageMap
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.speaker_faces import Faces
from argmap.ui.widgets.toast import Toast

WIDE = 1.2
"""The proportion of a screen from which words and map stand side by side."""
FACE = 96
"""The size in which discs of speakers are drawn, to be made smaller."""
PATH_WORDS = 32
_Key = Qt.Key
NEXT = {_Key.Key_Right, _Key.Key_Down, _Key.Key_PageDown, _Key.Key_Space, _Key.Key_Return, _Key.Key_Enter, _Key.Key_N}
BACK = {_Key.Key_Left, _Key.Key_Up, _Key.Key_PageUp, _Key.Key_Backspace, _Key.Key_P}
BLACK = {_Key.Key_B, _Key.Key_Period}


class StageView(Enum):
    """What is shown: words and map, the words alone, or the map alone."""

    BOTH = auto()
    WORDS = auto()
    MAP = auto()


class Presentation(QWidget):
    """Goes through a map, or through the branch of one claim, by keys, clicks and remote controls."""

    left = Signal()
    """The presentation is over."""
    reveal_wanted = Signal(object)
    """Who said these claims is to be shown, where that is hidden: their ids."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self._tree: Tree | None = None
        self._start: str | None = None
        self.steps: tuple[PresentationStep, ...] = ()
        self.at = 0
        self._reached = 0
        """The last step that has been shown: nothing behind it is seen on the map."""
        self.view = StageView.BOTH
        self.is_black = False
        self._faces = Faces()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slide = Slide(self)
        self.slide.viewport().installEventFilter(self)
        self.stage = StageMap(self)
        self._toast = Toast(self)
        session.changed.connect(self._again)
        session.opened.connect(self.close)
        session.map_shown.connect(self._other_map)
        session.themed.connect(self._again)

    # --- beginning and end

    def begin(self, claim: str | None = None, branch: str | None = None) -> bool:
        """Prepare the steps, from a claim on if one is given, or of the branch of a claim; return False for none."""
        self._start = branch
        if not self._read():
            return False
        self._session.tasks.run(get_ready, lambda _: None)
        found = (at for at, step in enumerate(self.steps) if claim in step.claims)
        self.at = self._reached = next(found, 0)
        return True

    def fill(self, screen: QScreen) -> None:
        """Fill a screen, and tell the keys."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()
        self._show()
        words = self.tr("Space: next · Backspace: back · M: map or words · B: black · Esc: leave")
        if len(QGuiApplication.screens()) > 1:
            words += " · " + self.tr("S: other screen")
        self._toast.tell(words)

    def _read(self) -> bool:
        session, on_map = self._session, self._session.tree()
        if on_map is None:
            return False
        whole = on_map.complete.viewed(frozenset(), frozenset(on_map.complete.placements))
        self.steps = presentation_steps(whole, self._start if self._start in whole.placements else None)
        shown = frozenset(claim for step in self.steps for claim in step.claims)
        self._tree = whole if self._start is None else part_of(whole, shown)
        self._faces = Faces(session.document, session.map)
        return bool(self.steps)

    def _again(self, *_: object) -> None:
        """Follow a change of the document or of the theme."""
        if not self._read():
            self.close()
            return
        self.at = min(self.at, len(self.steps) - 1)
        self._reached = min(self._reached, len(self.steps) - 1)
        if self.isVisible():
            self._arrange()
            self._show()

    def _other_map(self, *_: object) -> None:
        self.at = self._reached = 0
        self._start = None
        self._again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving selects on the map what was shown last."""
        super().closeEvent(event)
        self._session.tasks.cancel_latest("stage")
        if self.steps and self._session.is_open:
            self._session.select(self.steps[min(self.at, len(self.steps) - 1)].claims)
        self.left.emit()

    # --- steps

    def go(self, to: int) -> None:
        """Show a step; beyond the last one, tell that it was the last."""
        if to >= len(self.steps):
            self._toast.tell(self.tr("This was the last step. Home: from the beginning · Esc: leave"))
            return
        self.at = max(0, to)
        self._reached = max(self._reached, self.at)
        self._show()

    def next(self) -> None:
        """Go on: to what is hidden of a long quotation, or else to the next step."""
        if self.slide.isVisible() and self.slide.has_more:
            self.slide.scroll_on(1)
        else:
            self.go(self.at + 1)

    def back(self) -> None:
        """Go one step back."""
        self.go(self.at - 1)

    def restart(self) -> None:
        """Begin again with nothing but the first step."""
        self.at = self._reached = 0
        self._show()

    def turn_black(self) -> None:
        """Make the screen black, so that all look at who speaks; or show the step again."""
        self.is_black = not self.is_black
        self._place()
        if self.is_black:
            self._toast.hide()
            announce(self, self.tr("The screen is black."))

    def turn_view(self) -> None:
        """Show words and map, then the words alone, then the map alone."""
        order = list(StageView)
        self.view = order[(order.index(self.view) + 1) % len(order)]
        self._place()
        self._arrange()

    def next_screen(self) -> None:
        """Move on to the next screen, if there are several."""
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            at = screens.index(self.screen()) if self.screen() in screens else 0
            self.showNormal()
            self.fill(screens[(at + 1) % len(screens)])

    def _show(self) -> None:
        if self._tree is None:
            return
        step, document = self.steps[self.at], self._session.document
        words = slide_words(document, self._session.trees.of(self._tree.map.id), step)
        theme = self._session.theme
        ids = {id: name for claim in words.claims for id, name, _ in claim.speakers}
        faces = {id: self._faces.icon(id, name, theme.name, FACE) for id, name in ids.items()}
        self.slide.show_step(words, faces, theme)
        self.stage.show_steps(self.steps[: self._reached + 1], step)
        count = self.tr("{0} of {1}").format(self.at + 1, len(self.steps))
        self.setWindowTitle(self.tr("Presentation, {0}").format(count))
        spoken = f"{count}. {words.spoken()}"
        self.setAccessibleName(self.tr("Presentation"))
        self.setAccessibleDescription(spoken)
        announce(self, spoken)
        self.update()

    # --- how it looks

    def _arrange(self) -> None:
        """Arrange the map for its room, in a thread; it is arranged once, so that cards stay where they appear."""
        if self._tree is None:
            return
        session, room = self._session, (float(max(self.stage.width(), 100)), float(max(self.stage.height(), 100)))
        document: Document = session.document.copy()
        tree, theme = self._tree, session.theme

        def done(stage: StageFigure) -> None:
            self.stage.show_figure(stage, theme)

        session.tasks.run(
            lambda cancellation: stage_figure(document, tree, theme, room, cancellation), done, latest="stage"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room among words and map."""
        super().resizeEvent(event)
        self._place()

    def _foot(self) -> int:
        return max(28, self.height() // 26)

    def _place(self) -> None:
        width, height = self.width(), self.height() - self._foot()
        words, map = self.view is not StageView.MAP, self.view is not StageView.WORDS
        self.slide.setVisible(words and not self.is_black)
        self.stage.setVisible(map and not self.is_black)
        if words and map and width >= WIDE * height:
            half = width * 54 // 100
            self.slide.setGeometry(0, 0, half, height)
            self.stage.setGeometry(half, 0, width - half, height)
        elif words and map:
            half = height * 56 // 100
            self.slide.setGeometry(0, 0, width, half)
            self.stage.setGeometry(0, half, width, height - half)
        else:
            self.slide.setGeometry(0, 0, width, height)
            self.stage.setGeometry(0, 0, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and below it where one is: the number of the step, the way to it, a line that grows."""
        theme, painter = self._session.theme, QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000" if self.is_black else theme.ground))
        if self.is_black or not self.steps:
            painter.end()
            return
        foot = self._foot()
        top, size = self.height() - foot, max(12, round(foot * 0.46))
        part = (self.at + 1) / len(self.steps)
        painter.fillRect(0, top, self.width(), 2, QColor(theme.card_edge))
        painter.fillRect(0, top, round(self.width() * part), 2, QColor(theme.muted))
        painter.setPen(QColor(theme.muted))
        painter.setFont(fonts.font(size))
        metrics = fonts.metrics(size)
        count = self.tr("{0} of {1}").format(self.at + 1, len(self.steps))
        room = self.rect().adjusted(foot, self.height() - foot, -foot, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        free = room.width() - round(metrics.horizontalAdvance(count)) - foot
        way = metrics.elidedText(self._way(), Qt.TextElideMode.ElideMiddle, free)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, way)
        painter.end()

    def _way(self) -> str:
        """Return the claims from the thesis to the step."""
        on_map, document = self._session.tree(), self._session.document
        if on_map is None:
            return ""
        ids = on_map.complete.path(self.steps[self.at].claims[0])
        texts = [claim.text for id in ids if (claim := document.find(id, Claim))]
        return " › ".join(shortened_at_word(" ".join(text.split()), PATH_WORDS) for text in texts)

    # --- keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the keyboard and of presenters' remote controls."""
        key = Qt.Key(event.key())
        if key == _Key.Key_Escape:
            self.close()
            return
        if key in BLACK or self.is_black:
            self.turn_black()
            return
        jumps = {_Key.Key_Up: above, _Key.Key_Down: beside}
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in jumps:
            there = jumps[key](self.steps, self.at)
            if there is not None:
                self.go(there)
        elif key in NEXT:
            self.next()
        elif key in BACK:
            self.back()
        elif key == _Key.Key_Home:
            self.restart()
        elif key == _Key.Key_End:
            self.go(len(self.steps) - 1)
        elif key == _Key.Key_M:
            self.turn_view()
        elif key == _Key.Key_S:
            self.next_screen()
        elif key == _Key.Key_R:
            self.reveal_wanted.emit(self.steps[self.at].claims)
        elif key in (_Key.Key_Question, _Key.Key_F1):
            self._toast.tell(
                self.tr("Shift+Down: past this branch · Shift+Up: what it is about · Home: anew · End: everything")
            )
        # F5 and all others do nothing: a remote control sends F5 at the beginning

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Clicks on the words are clicks on the presentation."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.mousePressEvent(event)
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on; with the right button it goes back."""
        if self.is_black:
            self.turn_black()
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            self.back()
        else:
            self.next()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes through the steps."""
        if event.angleDelta().y() < 0:
            self.next()
        elif event.angleDelta().y() > 0:
            self.back()
