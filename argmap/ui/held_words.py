"""Words that could not be saved: they stand where they were typed, and everybody can ask about them."""

from PySide6.QtCore import QObject, Signal


class HeldWords(QObject):
    """Which fields hold words that could not be saved, and why, until they are saved, called off, or dropped."""

    told = Signal(str)
    """Why words could not be saved, and what can be done about it, each time that they are refused."""
    dropped = Signal()
    """Whoever holds such words lets go of them: the user wants to leave without them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[QObject, tuple[str, str]] = {}

    def __bool__(self) -> bool:
        return bool(self._held)

    def __contains__(self, holder: QObject) -> bool:
        return holder in self._held

    @property
    def words(self) -> list[str]:
        """The words, as they were typed."""
        return [words for words, _ in self._held.values()]

    @property
    def why(self) -> str:
        """Why they could not be saved."""
        return next((why for _, why in self._held.values()), "")

    def hold(self, holder: QObject, words: str, why: str) -> None:
        """Note that a field holds words that could not be saved, and say why, and what can be done about it."""
        self._held[holder] = words, why
        self.told.emit(why)

    def release(self, holder: QObject) -> None:
        """Note that a field holds such words no more."""
        self._held.pop(holder, None)

    def drop(self) -> None:
        """Have all of them let go of."""
        self.dropped.emit()
        self._held.clear()
