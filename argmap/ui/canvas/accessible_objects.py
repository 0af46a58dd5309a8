"""The objects that assistive technology sees of a map: the map itself, and each claim below what it speaks about.

They are made when they are asked for. Each stands on `QAccessibleWidget`: that one, unlike `QAccessibleInterface`,
tells Qt of the actions that are written here.
"""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from argmap.model.records import Argument
from argmap.model.tree import Tree
from argmap.picture.translation import tr
from argmap.ui.canvas import accessible_tree, accessible_words
from argmap.ui.canvas.display import MapDisplay

Children = list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]


_KEPT: set["AccessibleItem"] = set()
"""Every object that Qt knows of: Python must not find it as garbage while Qt may still ask for it."""


class AccessibleDeed(Enum):
    """What assistive technology can do with a claim."""

    EDIT = "edit"
    FOCUS = "focus"
    MENU = "menu"
    FOLD = "fold"


Does = Callable[[AccessibleDeed, str], None]
_DEEDS = {
    QAccessibleActionInterface.pressAction(): AccessibleDeed.EDIT,
    QAccessibleActionInterface.setFocusAction(): AccessibleDeed.FOCUS,
    QAccessibleActionInterface.showMenuAction(): AccessibleDeed.MENU,
    QAccessibleActionInterface.toggleAction(): AccessibleDeed.FOLD,
}
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_LETS_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents


def roles() -> tuple[QAccessible.Role, QAccessible.Role]:
    """Return the roles of a map and of a claim, in words that the platform's screen readers read well.

    On Linux a tree item would arrive as the cell of a table that is not there; a list within a list is told with its
    level and place.
    """
    if QGuiApplication.platformName() in ("windows", "cocoa"):
        return QAccessible.Role.Tree, QAccessible.Role.TreeItem
    return QAccessible.Role.List, QAccessible.Role.ListItem


class AccessibleItem(QAccessibleWidget):
    """A claim, or a step while it is selected, as assistive technology sees it."""

    def __init__(self, map: "AccessibleMap", id: str) -> None:
        super().__init__(map.view, roles()[1])
        self._map, self.id = map, id

    def _on_map(self) -> Tree | None:
        on_map = self._map.view.session.tree()
        there = on_map is not None and (self.id in on_map.placements or on_map.argument(self.id) is not None)
        return on_map if there else None

    def _step(self) -> Argument | None:
        on_map = self._on_map()
        return on_map.argument(self.id) if on_map is not None else None

    def isValid(self) -> bool:
        """Return whether it is still on the map."""
        return self._on_map() is not None

    def object(self) -> None:  # type: ignore[override]  # Qt takes none, and PySide does not say so
        """Return None: no widget is behind it."""
        return

    def role(self) -> QAccessible.Role:
        """Return that it is an item of a list or a tree."""
        return roles()[1]

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> Children:
        """Return no relations: what it is about is the object above it, and in its name."""
        del match
        return []

    def parent(self) -> QAccessibleInterface:
        """Return what the claim speaks about, or the map."""
        on_map, step = self._on_map(), self._step()
        if on_map is None:
            return self._map
        id = accessible_tree.holder(on_map, step) if step is not None else accessible_tree.above(on_map, self.id)
        return self._map.item(id) if id is not None else self._map

    def _below(self) -> list[str]:
        return self._map.below(self.id)

    def childCount(self) -> int:
        """Return how many claims are found right below it."""
        return len(self._below())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one of the claims right below it."""
        below = self._below()
        return self._map.item(below[index]) if 0 <= index < len(below) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a claim below it, or -1."""
        below = self._below()
        return below.index(child.id) if isinstance(child, AccessibleItem) and child.id in below else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: claims are beside what they speak about, not in it."""
        del x, y
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return None: the map knows what has the focus."""
        return None

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        place, viewport = self._map.view.seen_at(self.id), self._map.view.viewport()
        return place.toRect().translated(viewport.mapToGlobal(QPoint(0, 0))) if place is not None else QRect()

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the focus, is folded, and is in sight."""
        state, on_map, view = QAccessible.State(), self._on_map(), self._map.view
        if on_map is None:
            state.invalid = True
            return state
        chosen = view.session.selection
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.id in chosen
        state.focused = chosen[:1] == (self.id,) and view.hasFocus()
        state.readOnly = view.session.read_only
        if self.id in on_map.placements and accessible_tree.replies(on_map, self.id):
            state.expandable = True
            state.collapsed = on_map.folded(self.id)
            state.expanded = not state.collapsed
        place = view.seen_at(self.id)
        state.invisible = place is None or not view.isVisible()
        state.offscreen = place is None or not place.toRect().intersects(view.viewport().rect())
        return state

    def text(self, what: QAccessible.Text) -> str:
        """Return its name or its description."""
        on_map, step, document = self._on_map(), self._step(), self._map.view.session.document
        if on_map is None or what not in (QAccessible.Text.Name, QAccessible.Text.Description):
            return ""
        if step is not None:
            is_name = what is QAccessible.Text.Name
            words = accessible_words
            return words.step_name(document, on_map, step) if is_name else words.step_description(on_map, step)
        if what is QAccessible.Text.Name:
            return accessible_words.claim_name(document, on_map, self.id)
        return accessible_words.claim_description(document, on_map, self.id)

    def setText(self, what: QAccessible.Text, text: str) -> None:
        """Do nothing: words are changed in the field that "press" opens."""

    def actionNames(self) -> list[str]:
        """Return what can be done with it."""
        deeds = self._deeds()
        return [name for name, deed in _DEEDS.items() if deed in deeds]

    def _deeds(self) -> set[AccessibleDeed]:
        on_map = self._on_map()
        if on_map is None:
            return set()
        if self.id not in on_map.placements:
            return {AccessibleDeed.FOCUS, AccessibleDeed.MENU}
        found = {AccessibleDeed.FOCUS, AccessibleDeed.MENU} | (
            set() if self._map.view.session.read_only else {AccessibleDeed.EDIT}
        )
        return found | ({AccessibleDeed.FOLD} if accessible_tree.replies(on_map, self.id) else set())

    def doAction(self, name: str) -> None:
        """Do one of these things."""
        if name in self.actionNames():
            self._map.does(_DEEDS[name], self.id)

    def localizedActionName(self, name: str) -> str:
        """Return the name of an action."""
        return _said(_DEEDS.get(name))

    def localizedActionDescription(self, name: str) -> str:
        """Return the name of an action: it needs no more words."""
        return self.localizedActionName(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return the keys that do the same."""
        keys = {AccessibleDeed.EDIT: ["Return"], AccessibleDeed.MENU: ["Menu"], AccessibleDeed.FOLD: ["Space"]}
        deed = _DEEDS.get(name)
        return keys.get(deed, []) if deed is not None else []


class AccessibleMap(QAccessibleWidget):
    """A map as assistive technology sees it. Its objects are made when they are asked for, and kept by their id."""

    def __init__(self, view: MapDisplay, does: Does) -> None:
        super().__init__(view, roles()[0])
        self.view, self.does = view, does
        self._items: dict[str, AccessibleItem] = {}

    @property
    def known(self) -> frozenset[str]:
        """The ids of the objects that were asked for."""
        return frozenset(self._items)

    def item(self, id: str) -> AccessibleItem:
        """Return the object of a claim or a step."""
        found = self._items.get(id)
        if found is None:
            found = self._items[id] = AccessibleItem(self, id)
            _KEPT.add(found)
            QAccessible.registerAccessibleInterface(found)
        return found

    def drop(self, id: str) -> None:
        """Forget the object of a claim that is gone."""
        if (found := self._items.pop(id, None)) is not None:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(found))
            _KEPT.discard(found)

    def below(self, id: str | None) -> list[str]:
        """Return what is found right below a claim, or on top of the map: claims, and a step that is selected."""
        on_map = self.view.session.tree()
        if on_map is None:
            return []
        if id is not None and id not in on_map.placements:
            return []
        found = accessible_tree.below(on_map, id)
        step = on_map.argument(self.view.session.selection[0]) if self.view.session.selection else None
        if step is not None and accessible_tree.holder(on_map, step) == id:
            first = next((at for at, claim in enumerate(found) if claim in step.premises), len(found))
            found.insert(first, step.id)
        return found

    def selected(self) -> AccessibleItem | None:
        """Return the object on which keys act, or None."""
        on_map, chosen = self.view.session.tree(), self.view.session.selection
        there = on_map is not None and chosen and (chosen[0] in on_map.placements or on_map.argument(chosen[0]))
        return self.item(chosen[0]) if there else None

    def _inside(self) -> list[QAccessibleInterface]:
        """Return what lies over the map: the field in which one types, the small picture of the whole."""
        viewport = self.view.viewport()
        over = [widget for widget in viewport.findChildren(QWidget, options=_DIRECT) if widget.isVisible()]
        found = any(not widget.testAttribute(_LETS_THROUGH) for widget in over)
        return [QAccessible.queryAccessibleInterface(viewport)] if found else []

    def relations(self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> Children:
        """Return no relations."""
        del match
        return []

    def childCount(self) -> int:
        """Return how many claims are at the top, and what lies over the map."""
        return len(self.below(None)) + len(self._inside())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a claim at the top, or what lies over the map."""
        top = self.below(None)
        if 0 <= index < len(top):
            return self.item(top[index])
        inside = self._inside()
        return inside[index - len(top)] if 0 <= index - len(top) < len(inside) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a claim at the top, or of what lies over the map, or -1."""
        top = self.below(None)
        if isinstance(child, AccessibleItem):
            return top.index(child.id) if child.id in top else -1
        return len(top) if self._inside() and child.object() is self.view.viewport() else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the claim or step at a point of the screen."""
        place = self.view.viewport().mapFromGlobal(QPoint(x, y))
        if not self.view.viewport().rect().contains(place):
            return None
        over = self.view.viewport().childAt(place)
        if over is not None and not over.testAttribute(_LETS_THROUGH):
            return QAccessible.queryAccessibleInterface(over)
        id = self.view.at(place)
        return self.item(id) if id is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what has the focus: the selected claim, or the field in which one types."""
        if self.view.hasFocus():
            return self.selected() or self
        focus = self.view.viewport().focusWidget()
        return QAccessible.queryAccessibleInterface(focus) if focus is not None and focus.hasFocus() else None

    def state(self) -> QAccessible.State:
        """Return the widget's state; the focus is on the map itself only where nothing is selected."""
        state = super().state()
        if self.selected() is not None:
            state.focused = False
        return state

    def text(self, what: QAccessible.Text) -> str:
        """Return the map's question as its name, and its size and keys as its description."""
        on_map = self.view.session.tree()
        if what is QAccessible.Text.Name:
            name = self.view.accessibleName()
            return tr("{name}: {question}", name=name, question=on_map.map.question) if on_map is not None else name
        if what is QAccessible.Text.Description:
            return accessible_words.map_description(on_map)
        return ""


def _said(deed: AccessibleDeed | None) -> str:
    match deed:
        case AccessibleDeed.EDIT:
            return tr("Edit the words")
        case AccessibleDeed.FOCUS:
            return tr("Select")
        case AccessibleDeed.MENU:
            return tr("Open the menu")
        case AccessibleDeed.FOLD:
            return tr("Fold or unfold")
    return ""
