"""Spelling of the words of a map: asked in a process of its own, known here, and the user's own words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer, Signal

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.model.change import Update
from argmap.model.records import Claim, Passage, Placement, Speaker
from argmap.picture.translation import tr
from argmap.text.dictionary_files import DictionaryFile, dictionary_for
from argmap.text.spelled_words import plain_apostrophes, words_to_check
from argmap.ui.open_session import OpenSession
from argmap.ui.tasks.runner import Tasks
from argmap.worker import Failed, Late, Worker

ON, WORDS, FOLDER = "spelling/on", "spelling/words", "spelling/folder"
"""The names of the settings: whether spelling is checked, the user's own words, and a folder with dictionaries."""
LANGUAGES = ("en", "de", "es", "fr")
"""The languages whose spelling can be checked."""
_SERVICE = "argmap.text.spelling_service"
_SECONDS = 30.0
"""Longest wait for an answer: a dictionary may have to be loaded first."""
_MOST = 40_000
"""Words whose spelling is kept."""
_PROSE = 20_000
"""Characters of a map's claims by which its language is told."""
_STRANGE = 0.6
"""The share of unknown words from which a text is taken to be in another language."""
_FEWEST = 8
"""Words that have to be known before such a share says anything."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Answer:
    language: str
    file: DictionaryFile | None
    wrong: frozenset[str] | None
    """None: there is no dictionary, or it cannot be read."""
    heard: frozenset[str] | None = None
    """The words of the passages, where they were asked for."""


class Spelling(QObject):
    """What is known of the spelling of words. Nothing is loaded before the first word is asked for."""

    learned = Signal()
    """More is known, or something else holds: fields mark their words anew."""

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings: QSettings | None = None
        self._is_on = False
        self._tasks = Tasks(parent=self)
        self._worker = Worker(_SERVICE)
        self._language = ""
        self._file: DictionaryFile | None = None
        self._lacks = False
        self._is_told = False
        """True while the language need not be told anew."""
        self._verdicts: dict[str, bool] = {}
        self._suggested: dict[str, list[str]] = {}
        self._waiting: dict[str, None] = {}
        self._own: set[str] = set()
        self._ignored: set[str] = set()
        self._names: frozenset[str] | None = None
        self._heard: frozenset[str] | None = None
        """The words of all passages: what sources say is never an error."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    # --- what is set

    def configure(self, settings: QSettings) -> None:
        """Use these settings, and keep the user's own words in them."""
        self._settings = settings
        kept = settings.value(WORDS, [])
        self._own = (
            {kept}
            if isinstance(kept, str)
            else {str(word) for word in kept if word}
            if isinstance(kept, list)
            else set()
        )
        self._is_on = str(settings.value(ON, "true")).lower() == "true"
        self.begin()

    @property
    def is_on(self) -> bool:
        """True if spelling is to be checked."""
        return self._is_on

    def turn(self, *, on: bool) -> None:
        """Check spelling from now on, or no more; this is kept."""
        self._is_on = on
        if self._settings is not None:
            self._settings.setValue(ON, on)
        if not on:
            self._worker.close()
        self.learned.emit()

    @property
    def folder(self) -> str:
        """The folder with further dictionaries, or ""."""
        return str(self._settings.value(FOLDER, "")) if self._settings is not None else ""

    def use_folder(self, folder: str) -> None:
        """Look for dictionaries in this folder first."""
        if self._settings is not None:
            self._settings.setValue(FOLDER, folder)
        self.begin()

    @property
    def language(self) -> str:
        """The language in which words are checked ("de"); "" before anything was asked."""
        return self._language

    def trouble(self) -> str:
        """Return in a sentence why no words are marked though spelling is checked; "" where there is no reason."""
        if not self._lacks or not self._language:
            return ""
        return tr("There is no dictionary for {language} on this computer.", language=name_of(self._language))

    def begin(self) -> None:
        """Forget what is known, because the document or the dictionaries have changed."""
        self._tasks.cancel_latest("words")
        self._tasks.cancel_latest("suggestions")
        self._verdicts.clear()
        self._suggested.clear()
        self._waiting.clear()
        self._names, self._heard, self._is_told, self._lacks = None, None, False, False
        self.learned.emit()

    def follow(self, update: Update) -> None:
        """Take up a change of the document: its names, its tags and the words of its sources are never errors."""
        if update.touches(Speaker, Claim):
            self._names = None
        if update.touches(Passage):
            self._heard = None  # the next question finds them out
        if update.touches(Placement):
            self._is_told = False

    def close(self) -> None:
        """End the process."""
        self._tasks.close()
        self._worker.close()

    # --- words

    def wrong_in(self, text: str) -> list[Span]:
        """Return the spans of the words of a text that are known to be wrong, and ask for those that are not known."""
        if not self._is_on:
            return []
        found: list[Span] = []
        if self._heard is None:
            self._soon.start()
        for start, end in words_to_check(text):
            word = plain_apostrophes(text[start:end])
            if self._is_taken(word):
                continue
            verdict = self._verdicts.get(word)
            if verdict is None:
                self._waiting[word] = None
                self._soon.start()
            elif verdict:
                found.append((start, end))
        return [] if self._is_strange() else found

    def wrong_later(self, texts: Iterable[str], done: Callable[[], None]) -> None:
        """Call `done` when it is known of all words of these texts whether they are right."""
        wanted = {plain_apostrophes(text[start:end]) for text in texts for start, end in words_to_check(text)}
        missing = [word for word in wanted if word not in self._verdicts and not self._is_taken(word)]
        if not missing or not self._is_on or self._lacks:
            done()
            return
        self._waiting.update(dict.fromkeys(missing))
        self._ask(done)

    def suggestions(self, word: str, done: Callable[[list[str]], None]) -> None:
        """Call `done` with up to five words that may be meant, at once where they are known."""
        if word in self._suggested or self._file is None:
            done(self._suggested.get(word, []))
            return
        file, language, worker = self._file, self._language, self._worker

        def work(cancellation: Cancellation) -> list[str]:
            question = {"dictionary": _parts(file), "language": language, "suggest": word}
            try:
                return worker.ask(question, time_limit=_SECONDS, cancellation=cancellation) or []
            except (Late, Failed, OSError):
                return []

        def take(found: list[str]) -> None:
            self._suggested[word] = found
            done(found)

        self._tasks.run(work, take, latest="suggestions")

    def add(self, word: str) -> None:
        """Put a word in the user's own dictionary, which holds for all maps and languages."""
        self._own.add(plain_apostrophes(word))
        if self._settings is not None:
            self._settings.setValue(WORDS, sorted(self._own))
        self.learned.emit()

    def ignore(self, word: str) -> None:
        """Take a word as right until argmap is closed."""
        self._ignored.add(plain_apostrophes(word))
        self.learned.emit()

    def own_words(self) -> list[str]:
        """Return the user's own words, sorted."""
        return sorted(self._own, key=str.casefold)

    def keep_own(self, words: Iterable[str]) -> None:
        """Let the user's own words be these."""
        self._own = {plain_apostrophes(word) for word in words if word}
        if self._settings is not None:
            self._settings.setValue(WORDS, sorted(self._own))
        self.learned.emit()

    def _is_taken(self, word: str) -> bool:
        """Return whether a word is right whatever the dictionary says."""
        if self._names is None:
            self._names = self._names_of_document()
        forms = {word, word.lower(), word.removesuffix("'s"), word.removesuffix("s")}
        if not forms.isdisjoint(self._ignored) or not forms.isdisjoint(self._own):
            return True
        return not forms.isdisjoint(self._names) or not forms.isdisjoint(self._heard or ())

    def _names_of_document(self) -> frozenset[str]:
        document = self._session.document
        texts: list[str] = []
        for speaker in document.all(Speaker):
            texts += [speaker.name, speaker.role, *speaker.aliases]
        for claim in document.all(Claim):
            texts += claim.tags
        names = {plain_apostrophes(text[start:end]) for text in texts for start, end in words_to_check(text)}
        return frozenset(names | {name.removesuffix("'s") for name in names} | {name.lower() for name in names})

    def _is_strange(self) -> bool:
        """Return whether so many words are unknown that they must be in another language."""
        if len(self._verdicts) < _FEWEST:
            return False
        return sum(self._verdicts.values()) > _STRANGE * len(self._verdicts)

    # --- asking

    def _ask(self, then: Callable[[], None] | None = None) -> None:
        """Ask for the words that wait; one question at a time."""
        if not self._is_on or (not self._waiting and self._heard is not None):
            return
        if self._tasks.awaits("words") and then is None:
            return  # the answer asks again
        words = [*dict.fromkeys([*self._waiting])]
        self._waiting.clear()
        prose = "" if self._is_told else self._prose()
        said = [passage.exact for passage in self._session.document.all(Passage)] if self._heard is None else None
        is_told, language, folder, worker = self._is_told, self._language, self.folder, self._worker
        locale = QLocale()
        usual, territory = QLocale.languageToCode(locale.language()), QLocale.territoryToCode(locale.territory())
        usual = usual if usual in LANGUAGES else "en"

        def work(cancellation: Cancellation) -> _Answer:
            now = language
            if not is_told:
                with LOADING:
                    from argmap.text.short_language import told_language
                now = told_language(prose) or usual
            heard = None if said is None else _words_of(said)
            file = dictionary_for(now, territory, folder)
            if file is None:
                return _Answer(now, None, None, heard)
            question = {"dictionary": _parts(file), "language": now, "words": words}
            try:
                wrong = worker.ask(question, time_limit=_SECONDS, cancellation=cancellation)
            except (Late, Failed, OSError):
                wrong = None
            return _Answer(now, file, None if wrong is None else frozenset(wrong), heard)

        def take(answer: _Answer) -> None:
            if answer.language != self._language or answer.file != self._file or len(self._verdicts) > _MOST:
                self._verdicts.clear()
                self._suggested.clear()
            self._language, self._file, self._is_told = answer.language, answer.file, True
            self._lacks = answer.wrong is None
            if answer.heard is not None:
                self._heard = answer.heard
            wrong = answer.wrong or frozenset()
            self._verdicts.update((word, word in wrong) for word in words)
            self.learned.emit()
            if then is not None:
                then()
            if self._waiting:
                self._soon.start()

        self._tasks.run(work, take, latest="words")

    def _prose(self) -> str:
        """Return some of the words of the map that is shown."""
        found: list[str] = []
        length = 0
        on_map = self._session.tree()
        for id in on_map.placements if on_map is not None else ():
            claim = self._session.document.find(id, Claim)
            if claim is not None:
                found.append(claim.text)
                length += len(claim.text)
            if length > _PROSE:
                break
        return "\n".join(found)


def name_of(language: str) -> str:
    """Return the name of a language that can be checked, in the language of the interface."""
    names = {"en": tr("English"), "de": tr("German"), "es": tr("Spanish"), "fr": tr("French")}
    return names.get(language, QLocale.languageToString(QLocale(language).language()))


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts, as they stand there and in small letters."""
    found = {plain_apostrophes(text[start:end]) for text in texts for start, end in words_to_check(text)}
    return frozenset(found | {word.lower() for word in found})


def _parts(file: DictionaryFile) -> list[str]:
    return [file.path, file.within, file.name]
