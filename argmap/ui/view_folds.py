"""The folds of the view: claims that are folded on the screen alone, so that a large map can be read."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.change import Update
from argmap.model.document import Edit
from argmap.model.fold_levels import folds_at, readable_level
from argmap.model.records import Argument, Placement, Record
from argmap.model.tree import Tree
from argmap.ui.view_scope import ViewScope

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Folds:
    """What the view folds of a map: what is below a level (None: nothing), and which claims differ from that."""

    level: int | None = None
    folded: frozenset[str] = NONE
    unfolded: frozenset[str] = NONE


class Viewed(Protocol):
    """The session whose current map is viewed."""

    map: str | None

    @property
    def read_only(self) -> bool:
        """True if the document cannot be changed."""
        ...

    def tree(self) -> Tree | None:
        """Return the current map, or None where there is none."""
        ...

    def edit(self, label: Message, /) -> AbstractContextManager[Edit]:
        """Open an edit of the document."""
        ...


class ViewFolds(QObject):
    """What the view folds besides what is folded in the document; it is neither saved there nor undone.

    A claim that the view has folded once stays the view's: folding and unfolding it is no edit. Folding any other claim
    is one, except in a map that is read-only.
    """

    changed = Signal()
    """Other claims of the current map are folded by the view."""

    def __init__(self, session: Viewed, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.scope = ViewScope(self)
        self.scope.changed.connect(self.changed)
        self.recall: Callable[[str], Folds | None] = lambda map: None
        """Returns what the view folded of a map when its file was open before; None: it folds as it does at first."""
        self._levels: dict[str, int | None] = {}
        self._level_folds: dict[str, frozenset[str]] = {}
        self._folded: dict[str, frozenset[str]] = {}
        self._own: dict[str, frozenset[str]] = {}
        self._open: dict[str, frozenset[str]] = {}
        """Claims that are folded in the document and not in the view."""
        self._to_open: set[str] = set()

    def begin(self, maps: Iterable[str]) -> None:
        """Forget all folds; these maps of the document will open folded if they are large."""
        self._folded, self._own, self._open, self._to_open = {}, {}, {}, set(maps)
        self._levels, self._level_folds = {}, {}
        self.scope.begin()

    def over(self, tree: Tree) -> Tree:
        """Return the tree of a map with the folds of the view."""
        map, tree = tree.map.id, tree.complete
        if map in self._to_open:
            self._to_open.remove(map)
            folds = self.recall(map) or Folds(readable_level(tree))
            below = self._below(tree, folds.level)
            self._set(map, (below | folds.folded & tree.placements.keys()) - folds.unfolded)
        return self.scope.over(tree.viewed(self._folded.get(map, NONE), self._open.get(map, NONE)))

    def kept(self, map: str) -> Folds:
        """Return what the view folds of a map, to `recall` it."""
        folded, below = self._folded.get(map, NONE), self._level_folds.get(map, NONE)
        return Folds(self._levels.get(map), folded - below, below - folded)

    def with_way_to(self, tree: Tree, claim: str) -> Tree:
        """Return the tree with the folds of the view, except those that hide a claim."""
        map = tree.map.id
        tree = tree.viewed(self._folded.get(map, NONE), self._open.get(map, NONE))
        if tree.is_visible(claim):
            return tree
        return tree.viewed(tree.view_folded.difference(tree.above(claim)), tree.view_unfolded)

    # --- what the user does

    def fold(self, claims: Iterable[str]) -> None:
        """Hide what hangs on these claims of the current map."""
        if (on_map := self._session.tree()) is None:
            return
        map, own = on_map.map.id, self._own.get(on_map.map.id, NONE)
        wanted = [claim for claim in claims if claim in on_map.placements and not on_map.folded(claim)]
        open = self._open.get(map, NONE)
        mine = [claim for claim in wanted if claim in own or claim in open or self._session.read_only]
        self._change(map, on_map.view_folded.union(mine).difference(open), open.difference(mine))
        if others := [claim for claim in wanted if claim not in mine]:
            with self._session.edit(Message("Fold")) as edit:
                for claim in others:
                    map_commands.fold(edit, map, claim)

    def unfold(self, claims: Iterable[str], label: Message | None = None) -> None:
        """Show again what hangs on these claims of the current map."""
        if (on_map := self._session.tree()) is None:
            return
        map, wanted = on_map.map.id, [claim for claim in claims if claim in on_map.placements]
        self._change(map, on_map.view_folded.difference(wanted))
        if others := [claim for claim in wanted if on_map.placements[claim].folded]:
            with self._session.edit(label or Message("Unfold")) as edit:
                for claim in others:
                    map_commands.unfold(edit, map, claim)

    def fold_to(self, level: int) -> None:
        """Show the claims of the current map down to a level; 1 are the main reasons."""
        if (on_map := self._session.tree()) is not None:
            self._change(on_map.map.id, self._below(on_map, level), NONE)

    def unfold_all(self) -> None:
        """Show all claims of the current map."""
        if (on_map := self._session.tree()) is not None:
            self._own.pop(on_map.map.id, None)
            self._below(on_map, None)
            folded = [claim for claim in on_map.placements if on_map.folded(claim)]
            if self._session.read_only:
                folded = [claim for claim in folded if not on_map.placements[claim].folded]
            self.unfold(folded, Message("Unfold all"))

    def show(self, ids: Iterable[str]) -> None:
        """Unfold the way to these claims and arguments of the current map, as far as the view has folded it."""
        on_map, ids = self._session.tree(), tuple(ids)
        if on_map is not None and on_map.whole is not None:
            self.scope.take_in(on_map.complete, ids)
            on_map = self._session.tree()
        if on_map is not None and on_map.view_folded:
            self._change(on_map.map.id, _without_those_above(on_map, ids))

    def open_way(self, id: str) -> None:
        """Unfold the whole way to a claim or an argument of the current map on the screen, whoever has folded it."""
        self.show([id])
        on_map = self._session.tree()
        if on_map is not None and not on_map.is_visible(_claim(on_map, id)):
            above = on_map.above(id)
            open = {claim for claim in above if on_map.placements[claim].folded}
            self._change(on_map.map.id, on_map.view_folded.difference(above), on_map.view_unfolded | open)

    def open_here(self, claim: str) -> None:
        """Show on the screen what hangs on a claim of the current map, whoever has folded it."""
        on_map = self._session.tree()
        if on_map is not None and claim in on_map.placements and on_map.folded(claim):
            open = {claim} if on_map.placements[claim].folded else set()
            self._change(on_map.map.id, on_map.view_folded - {claim}, on_map.view_unfolded | open)

    def follow(self, update: Update) -> None:
        """Unfold the way to what a change has put on the current map or moved there, before it is told to anybody."""
        for before, after in update.records.values():
            if isinstance(after, Placement) and after.folded and not (isinstance(before, Placement) and before.folded):
                self._open[after.map] = self._open.get(after.map, NONE) - {after.claim}
        on_map = self._session.tree() if self._folded.get(self._session.map or "") or self.scope.is_on else None
        if on_map is not None and on_map.whole is not None and (new := _placed(update.records, on_map.complete)):
            self.scope.take_in_silently(on_map.complete, new)
        if on_map is not None and (placed := _placed(update.records, on_map)):
            # a branch that comes with all its claims is shown as it was folded
            first = [claim for claim in placed if placed.isdisjoint(on_map.above(claim))]
            self._set(on_map.map.id, _without_those_above(on_map, first))

    def _change(self, map: str, folded: frozenset[str], open: frozenset[str] | None = None) -> None:
        before = self._open.get(map, NONE)
        open = before if open is None else open
        if folded != self._folded.get(map, NONE) or open != before:
            self._open[map] = open
            self._set(map, folded)
            self.changed.emit()

    def _below(self, tree: Tree, level: int | None) -> frozenset[str]:
        """Return the claims to fold from a level on; from now on it is what the folds of the map are told by."""
        map, found = tree.map.id, folds_at(tree, level) if level is not None else NONE
        self._levels[map], self._level_folds[map] = level, found
        return found

    def _set(self, map: str, folded: frozenset[str]) -> None:
        self._folded[map] = folded
        self._own[map] = self._own.get(map, NONE) | folded


def _without_those_above(on_map: Tree, ids: Iterable[str]) -> frozenset[str]:
    """Return what the view folds of a map without the folds that hide one of these claims and arguments."""
    found = on_map.view_folded
    for id in ids:
        if not on_map.is_visible(_claim(on_map, id)):
            found = found.difference(on_map.above(id))
    return found


def _claim(on_map: Tree, id: str) -> str:
    """Return the claim by which a claim or an argument is seen."""
    argument = on_map.argument(id)
    return argument.premises[0] if argument is not None else id


def _placed(records: Mapping[str, tuple[Record | None, Record | None]], on_map: Tree) -> set[str]:
    """Return the claims that a change has put on a map, or moved on it."""
    found: set[str] = set()
    for before, after in records.values():
        match before, after:
            case None, Placement(map=on_map.map.id):
                found.add(after.claim)
            case Placement(order=order), Placement(map=on_map.map.id) if order != after.order:
                found.add(after.claim)
            case ((None | Argument()), Argument()):
                if before is None or (before.premises, before.target) != (after.premises, after.target):
                    found.update(after.premises)
    return found & on_map.placements.keys()
