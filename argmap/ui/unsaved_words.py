"""Words that could not be saved: they stay where they were typed, and are registered in one place."""

from PySide6.QtCore import QObject, Signal


class UnsavedWords(QObject):
    """The register of fields with words that could not be saved, until they are saved, cancelled or dropped."""

    refused = Signal()
    """Words could not be saved, for the reason in `sentence`; emitted each time."""
    released = Signal(str)
    """A field does not hold such words any more, so this sentence is out of date."""
    dropped = Signal()
    """All fields should drop such words: the user wants to leave without them."""

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
        """The place of the words, and what the user can do, as a sentence."""
        return next((remedy for _, _, remedy in self._held.values()), "")

    @property
    def sentence(self) -> str:
        """The reason why they could not be saved, and what the user can do."""
        return next((f"{why} {remedy}" for _, why, remedy in self._held.values()), "")

    def hold(self, holder: QObject, words: str, why: str, remedy: str) -> None:
        """Register a field with words that could not be saved, the reason, and what the user can do."""
        self._held[holder] = words, why, remedy
        self.refused.emit()

    def release(self, holder: QObject) -> None:
        """Remove a field from the register."""
        if found := self._held.pop(holder, None):
            _, why, remedy = found
            self.released.emit(f"{why} {remedy}")

    def drop(self) -> None:
        """Drop all of them."""
        self.dropped.emit()
        self._held.clear()
