"""Words that could not be saved: they stand where they were typed, and everybody can ask about them."""

from PySide6.QtCore import QObject, Signal


class UnsavedWords(QObject):
    """Which fields hold words that could not be saved, and why, until they are saved, called off, or dropped."""

    refused = Signal()
    """Words could not be saved: `sentence` tells it, each time."""
    released = Signal(str)
    """A field holds its words no more, and so this sentence is not true any more."""
    dropped = Signal()
    """Whoever holds such words lets go of them: the user wants to leave without them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[QObject, tuple[str, str, str]] = {}

    def __bool__(self) -> bool:
        return bool(self._held)

    def __contains__(self, holder: QObject) -> bool:
        return holder in self._held

    @property
    def words(self) -> list[str]:
        """The words, as they were typed."""
        return [words for words, _, _ in self._held.values()]

    @property
    def remedy(self) -> str:
        """Where they are, and what can be done about it."""
        return next((remedy for _, _, remedy in self._held.values()), "")

    @property
    def sentence(self) -> str:
        """Why they could not be saved, and what can be done about it."""
        return next((f"{why} {remedy}" for _, why, remedy in self._held.values()), "")

    def hold(self, holder: QObject, words: str, why: str, remedy: str) -> None:
        """Note that a field holds words that could not be saved, why, and what can be done about it."""
        self._held[holder] = words, why, remedy
        self.refused.emit()

    def release(self, holder: QObject) -> None:
        """Note that a field holds such words no more."""
        if found := self._held.pop(holder, None):
            _, why, remedy = found
            self.released.emit(f"{why} {remedy}")

    def drop(self) -> None:
        """Have all of them let go of."""
        self.dropped.emit()
        self._held.clear()
