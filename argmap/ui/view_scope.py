"""The part of a map that the view shows: a branch in focus, or what fits a filter; the document has no part in it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from argmap.model.part_of_tree import branch_with_way, part_of, with_ways
from argmap.model.tree import Tree


class ViewScope(QObject):
    """Which claims of the current map are shown. It is neither saved nor undone, and ends with the map or the file."""

    changed = Signal()
    """Another part of the map is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._map = ""
        self._focus: str | None = None
        self._only: frozenset[str] | None = None
        self._besides: frozenset[str] = frozenset()
        """What is shown though it does not fit: one has gone there, or has made it, since."""
        self._last: Tree | None = None
        """The part of the map that was shown last."""
        self.turn = 0
        """The number of times that another part of a map was shown."""

    @property
    def is_on(self) -> bool:
        """True if only a part of a map is shown."""
        return self._focus is not None or self._only is not None

    @property
    def focus(self) -> str | None:
        """The claim whose branch alone is shown, or None."""
        return self._focus

    @property
    def shows_only(self) -> bool:
        """True if only what fits a filter is shown."""
        return self._only is not None

    def begin(self) -> None:
        """Show whole maps."""
        self._focus = self._only = self._last = None
        self.turn += 1
        self._besides = frozenset()

    def focus_on(self, tree: Tree, claim: str) -> None:
        """Show of a map the branch of a claim alone, with the way to it."""
        if claim in tree.complete.placements and (claim, tree.map.id) != (self._focus, self._map):
            self._map, self._focus = tree.map.id, claim
            self._besides = frozenset()
            self._tell()

    def leave_focus(self) -> bool:
        """Show all branches again; return whether only one was shown."""
        if self._focus is None:
            return False
        self._focus, self._besides = None, frozenset()
        self._tell()
        return True

    def show_only(self, tree: Tree, claims: frozenset[str] | None, part: Tree | None = None) -> None:
        """Show of a map these claims alone, with the ways to them; None: all. `part` is what this makes of a large map.

        It is only taken where nothing else narrows the map.
        """
        if claims is None and self._only is None:
            return
        if self._map != tree.map.id:
            self._focus = None
        self._map, self._only, self._besides = tree.map.id, claims, frozenset()
        self._tell(part)

    def follow_only(self, claims: frozenset[str], part: Tree | None = None) -> None:
        """Show these claims instead, because the document has changed; what was made meanwhile stays."""
        if self._only is not None and claims != self._only:
            self._only = claims
            self._tell(part)

    def take_in(self, tree: Tree, ids: Sequence[str]) -> None:
        """Show these claims and arguments, too: where they are not in the branch in focus, all branches."""
        if self._take(tree, ids):
            self.changed.emit()

    def take_in_silently(self, tree: Tree, ids: Iterable[str]) -> None:
        """Show these claims, too, before a change is told that put them there."""
        self._take(tree, tuple(ids))

    def _take(self, tree: Tree, ids: Sequence[str]) -> bool:
        """Widen what is shown so that it has these; return whether that was needed."""
        claims = [argument.premises[0] if (argument := tree.argument(id)) else id for id in ids]
        wanted = frozenset(claim for claim in claims if claim in tree.placements)
        if not wanted or wanted.issubset(self.over(tree).placements):
            return False
        if self._focus is not None and not branch_with_way(tree, self._focus).issuperset(wanted):
            self._focus = None
        if self._only is not None:
            self._besides |= wanted
        self._last, self.turn = None, self.turn + 1
        return True

    def _tell(self, part: Tree | None = None) -> None:
        is_known = self._focus is None and not self._besides
        self._last, self.turn = part if is_known else None, self.turn + 1
        self.changed.emit()

    def _kept(self, tree: Tree) -> frozenset[str]:
        """Return the claims that are shown."""
        if self._focus is None:
            return with_ways(tree, (self._only or frozenset()) | self._besides)
        branch = branch_with_way(tree, self._focus)
        if self._only is None:
            return branch
        fitting = with_ways(tree, ((self._only | self._besides) & branch) | {self._focus})
        return fitting & branch

    def over(self, tree: Tree) -> Tree:
        """Return the part of a whole tree that is shown."""
        if self._focus is not None and self._map == tree.map.id and self._focus not in tree.placements:
            self._focus, self.turn = None, self.turn + 1  # it was removed
        if not self.is_on or tree.map.id != self._map:
            return tree
        known = self._last.complete if self._last is not None else None
        if (
            self._last is None
            or known is None
            or known.placements is not tree.placements
            or (known.reasons is not tree.reasons)
        ):
            self._last = part_of(tree, self._kept(tree))
        self._last = self._last.viewed(tree.view_folded, tree.view_unfolded)
        return self._last
