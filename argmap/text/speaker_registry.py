"""The speakers of a document, looked up by the names that texts give them."""

from collections.abc import Sequence

from argmap.model import source_commands
from argmap.model.document import Edit
from argmap.model.records import Speaker, SpeakerKind
from argmap.text.reading_types import Reading, SpeakerName
from argmap.text.speaker_linking import join_speakers


class DocumentSpeakers:
    """The speakers of a document, looked up by name; anonymous ones are never merged.

    Readings are named by their place in the sequence, and `joined` has the speaker of each name in each; an edit that
    finds nobody of a name adds the speaker.
    """

    def __init__(self, edit: Edit, readings: Sequence[Reading]) -> None:
        self._edit = edit
        self.joined = join_speakers(readings)
        self._known: dict[str, str] = {}
        for speaker in edit.all(Speaker):
            if speaker.kind is not SpeakerKind.ANONYMOUS:
                for name in (speaker.name, *speaker.aliases):
                    self._known.setdefault(name.casefold(), speaker.id)

    def find(self, name: str) -> str | None:
        """Return the document's speaker of this name or alias, or None; anonymous ones have none."""
        return self._known.get(name.casefold())

    def named(self, index: int, name: str | None) -> str | None:
        """Return the document's speaker for a name in a reading, adding one if there is none."""
        if name is None:
            return None
        joined = self.joined.get((index, name)) or SpeakerName(name, "description", None, ())
        if joined.kind == "anonymous":
            return self._add(joined, "")
        for known in (joined.name, *joined.aliases):
            if known.casefold() in self._known:
                return self._known[known.casefold()]
        return self._add(joined, "")

    def is_named(self, index: int, name: str | None) -> bool:
        """Return whether a reading's speaker goes by a name and not by a description."""
        joined = self.joined.get((index, name or ""))
        return joined is not None and joined.kind in ("person", "organization", "pseudonym")

    def commenter(self, index: int, author: str) -> str:
        """Return the speaker who wrote a comment, adding one if there is none."""
        joined = self.joined.get((index, author)) or SpeakerName(author, "pseudonym", None, ())
        if joined.kind != "anonymous" and author.casefold() in self._known:
            return self._known[author.casefold()]
        return self._add(joined, "commenter")

    def _add(self, found: SpeakerName, role: str) -> str:
        kind = SpeakerKind(found.kind)
        made = source_commands.add_speaker(self._edit, found.name, kind, found.role or role, tuple(found.aliases))
        if kind is not SpeakerKind.ANONYMOUS:
            for name in (found.name, *found.aliases):
                self._known.setdefault(name.casefold(), made)
        return made
