"""Which quotation of a queue is current, and where the next one and the one before are. No widgets."""

from collections.abc import Sequence

from argmap.model import piles, review
from argmap.model.records import Passage, Pile, Records
from argmap.model.review import Review


class QueueState:
    """A place in one of the queues of a map, or in the part of it that lies in one pile."""

    def __init__(self) -> None:
        self.queue = Review.WAITING
        self.pile: str | None = None
        self.current: str | None = None
        self._ids: list[str] = []
        self._visited: list[str] = []
        self._resume: str | None = None

    def enter(self, queue: Review, pile: str | None = None) -> None:
        """Begin with the first quotation of a queue."""
        self.queue, self.pile = queue, pile
        self.current, self._ids, self._visited, self._resume = None, [], [], None

    @property
    def left(self) -> int:
        """The number of quotations that are left."""
        return len(self._ids)

    def follow(self, records: Records, map: str) -> None:
        """Follow the document: a quotation that has come back, as by undo, is current again."""
        before, self._ids = self._ids, self._found(records, map)
        back = [id for id in self._visited if id in self._ids and id not in before]
        if back:
            self.current = back[-1]
            self._visited = self._visited[: self._visited.index(back[-1])]
        if self.current is None or records.find(self.current, Passage) is None:
            self.current = self._ids[0] if self._ids else None

    def _found(self, records: Records, map: str) -> list[str]:
        pile = records.find(self.pile, Pile) if self.pile else None
        in_pile = [passage.id for passage in piles.left_in(records, pile)] if pile else []
        if in_pile:
            return in_pile
        self.pile = None  # a pile that is done leads on to all that waits
        return [passage.id for passage in review.to_review(records, map, self.queue)]

    def advance(self, before: Sequence[str], *, settled: bool) -> None:
        """Go on to the next quotation that is left, after the last one to the first."""
        if self.current is not None:
            self._visited.append(self.current)
        if self.current not in before and self._resume in self._ids:  # what was gone back to is done
            self.current, self._resume = self._resume, None
            return
        at = before.index(self.current) if self.current in before else -1
        order = [*before[at + 1 :], *before[: max(0, at)]]
        left = set(self._ids)
        following = next((id for id in order if id in left), None)
        if following is not None or settled:
            self.current = following if following is not None else (self._ids[0] if self._ids else None)

    def back(self) -> bool:
        """Go back to the quotation that was current before; return whether there is one."""
        if not self._visited:
            return False
        self._resume = self._resume or self.current
        self.current = self._visited.pop()
        return True

    @property
    def ids(self) -> tuple[str, ...]:
        """The quotations that are left, in order."""
        return tuple(self._ids)
