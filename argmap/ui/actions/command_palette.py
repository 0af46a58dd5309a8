"""The command palette: any action by a few letters of its name, and claims, maps, sources and speakers by theirs."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from argmap.cancellation import Cancellation
from argmap.garbage import no_search
from argmap.model.document import Document
from argmap.model.records import Claim, Map, Source, Speaker
from argmap.model.search import Hit, SearchIndex, Where
from argmap.model.sought_words import sought
from argmap.model.tree import Tree
from argmap.ui.actions.action import without_marks
from argmap.ui.actions.menus import Actions, shown
from argmap.ui.actions.word_match import fit
from argmap.ui.session import Session
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.record_list import RecordRow
from argmap.ui.widgets.two_line_list import TwoLineList
from argmap.ui.widgets.type_size import scaled

NAME = "palette"
"""The action that opens the palette, which is not among those to choose from."""
MOST_RECENT = 8
MOST_HITS = 6
_RECENT = "palette/recent"
_FOUND = "found "
"""Before the number of a place in the document, to tell it from the name of an action."""
_LOOKING = "palette"
"""The task of which only the newest is wanted."""
_PATIENCE = 0.02
"""Seconds to wait for what is found in the document."""


class CommandPalette(QDialog):
    """The dialog in which a few letters find an action, or a place in the document; Enter does it or goes there."""

    def __init__(
        self,
        parent: QWidget,
        actions: Actions,
        session: Session,
        settings: QSettings,
        reach: Callable[[Hit], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Do or find"))
        self._actions, self._session, self._settings, self._reach = actions, session, settings, reach
        self._before = QApplication.focusWidget()
        self._index = SearchIndex()
        self._hits: list[Hit] = []
        self._listed = [(row, place) for row, place in actions.places() if row.name != NAME]
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do?"))
        self.field.setAccessibleName(self.tr("Action, or words of a claim"))
        self.field.setAccessibleDescription(self.tr("Arrow keys choose, Enter does it, Escape closes"))
        self.list = TwoLineList(1, QFont.Weight.Normal)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Actions and places"))
        self.told = QLabel()
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self._stand(parent)
        self._look("")
        self.field.setFocus()

    def _stand(self, over: QWidget) -> None:
        """Stand in the upper middle of the window."""
        width = min(over.width() - 32, scaled(620))
        height = min(over.height() - 48, scaled(430))
        self.resize(width, height)
        self.move(over.mapToGlobal(QPoint((over.width() - width) // 2, min(72, (over.height() - height) // 2))))

    # --- what is listed

    def _look(self, text: str) -> None:
        self._hits = []
        self._show()
        words, on_map = sought(text), self._session.tree()
        if len(text.strip()) < 2 or not words or on_map is None or self._session.map is None:
            self._session.tasks.cancel_latest(_LOOKING)
            return
        work = partial(_found, self._index, self._session.document.copy(), text, self._session.map, on_map.complete)
        self._session.tasks.run(work, self._add, latest=_LOOKING, patience=_PATIENCE)

    def _add(self, hits: list[Hit]) -> None:
        self._hits = hits
        self._show()

    def _show(self) -> None:
        rows = [*self._action_rows(), *self._hit_rows()]
        self.list.show_rows(rows)
        self.list.mark(rows[0].id if rows else None)
        self.list.scrollToTop()
        self.list.show_empty("" if rows else self.tr("No action and no claim has these words."))
        self._tell()

    def _action_rows(self) -> Iterator[RecordRow]:
        text = self.field.text()
        recent = recently_used(self._settings)
        ranked: list[tuple[tuple[float, ...], RecordRow]] = []
        for number, (row, place) in enumerate(self._listed):
            action = self._actions[row.name]
            name = without_marks(action.text())
            cost = fit(text, name, place, action.toolTip())
            if cost is None:
                continue
            why = self._actions.why_not(row.name)
            keys = action.shortcuts()
            key = shown(keys[0].toString()) if keys else ""
            used = recent.index(row.name) if row.name in recent else MOST_RECENT
            rank = (0.0, cost - (0.5 if row.name in recent else 0.0), used) if text.strip() else (used, 0.0, number)
            detail = f"{place} · {why}" if why else place
            spoken = ". ".join(part for part in (name, key, detail) if part)
            tip = action.toolTip()
            ranked.append(
                (
                    (1.0 if why and text.strip() else 0.0, *rank, number),
                    RecordRow(row.name, name, detail, key, tip, spoken, faint=bool(why)),
                )
            )
        yield from (row for _, row in sorted(ranked, key=lambda each: each[0]))

    def _hit_rows(self) -> Iterator[RecordRow]:
        for number, hit in enumerate(self._hits):
            found = self._named(hit.record)
            if found is None:
                continue
            text, kind = found
            words = " ".join(text.split())
            yield RecordRow(f"{_FOUND}{number}", words, kind, tip=text, spoken=f"{words}, {kind}")

    def _named(self, id: str) -> tuple[str, str] | None:
        """Return the words of a thing in the document, and what it is."""
        document = self._session.document
        if claim := document.find(id, Claim):
            return claim.text, self.tr("Claim")
        if map := document.find(id, Map):
            return map.question, self.tr("Map")
        if source := document.find(id, Source):
            return source.title, self.tr("Source")
        speaker = document.find(id, Speaker)
        return (speaker.name, self.tr("Speaker")) if speaker else None

    # --- what is done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys choose in the list while the field keeps the focus; Enter does what is chosen."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: page,
                Qt.Key.Key_PageUp: -page,
            }
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        count = self.list.count()
        if not count:
            return
        at = self.list.currentIndex().row() + by
        at = at % count if abs(by) == 1 else max(0, min(count - 1, at))
        self.list.setCurrentIndex(self.list.model().index(at, 0))
        self._tell()

    def _tell(self) -> None:
        """Say what is chosen: its tip below the list, and all of it to screen readers."""
        index = self.list.currentIndex()
        self.told.setText(str(index.data(Qt.ItemDataRole.ToolTipRole) or "").split("\n")[0])
        if index.isValid():
            announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take(self, index: QModelIndex) -> None:
        id = self.list.current_id if index.isValid() else None
        if id is None:
            return
        if id.startswith(_FOUND):
            does: Callable[[], object] = partial(self._reach, self._hits[int(id.removeprefix(_FOUND))])
        elif why := self._actions.why_not(id):
            self.told.setText(why)
            announce(self.field, why)
            return
        else:
            note_use(self._settings, id)
            does = self._actions[id].trigger
        self.accept()
        QTimer.singleShot(0, self._actions, partial(_do_there, self._before, does))

    def changeEvent(self, event: QEvent) -> None:
        """A click beside it closes it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def done(self, result: int) -> None:
        """Close it, and look for nothing any more."""
        self._session.tasks.cancel_latest(_LOOKING)
        super().done(result)


def _do_there(before: QWidget | None, does: Callable[[], object]) -> None:
    """Do something as if from where the focus was."""
    if before is not None and before.isVisible():
        before.window().activateWindow()
        before.setFocus()
    does()


def _found(
    index: SearchIndex, document: Document, text: str, map: str, on_map: Tree, cancellation: Cancellation
) -> list[Hit]:
    """Return the first places that have all these words in what is seen of them."""
    with no_search():
        found: list[Hit] = []
        plain = (Where.WORDS, Where.QUESTION, Where.TITLE, Where.SPEAKER)
        for hit in islice(index.look(document, sought(text), map, {map: on_map}), 2_000):
            cancellation.check()
            if hit.span is None and hit.where and hit.where[0] in plain:
                found.append(hit)
                if len(found) == MOST_HITS:
                    break
        return found


def recently_used(settings: QSettings) -> list[str]:
    """Return the names of the actions that were chosen last, the latest first."""
    try:
        names = json.loads(str(settings.value(_RECENT, "[]")))
    except ValueError:
        return []
    return [str(name) for name in names][:MOST_RECENT] if isinstance(names, list) else []


def note_use(settings: QSettings, name: str) -> None:
    """Note that an action was chosen."""
    rest = [other for other in recently_used(settings) if other != name]
    settings.setValue(_RECENT, json.dumps([name, *rest][:MOST_RECENT]))
