"""Identify the same speaker across several texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from argmap.text.acronyms import acronym_of, key_of
from argmap.text.languages.english import MEDIA_WORDS
from argmap.text.reading_types import Reading, SpeakerName
from argmap.text.words import is_group_noun, singular


def join_speakers(readings: Sequence[Reading]) -> Mapping[tuple[int, str], SpeakerName]:
    """Return one speaker for each (index of the reading, name there), the same one for the same speaker.

    Persons join by surname and first name or title; bodies by name, acronym, or a description that holds two words of
    just one body's name ("the civil liberties group"). Anonymous writers and other descriptions never join.
    """
    full: dict[str, set[str]] = {}
    groups: list[tuple[int, SpeakerName]] = [
        (index, speaker) for index, reading in enumerate(readings) for speaker in reading.speakers
    ]
    organizations: list[str] = []
    for _, speaker in groups:
        if speaker.kind == "person" and " " in speaker.name:
            full.setdefault(speaker.name.split()[-1].lower(), set()).add(speaker.name)
        elif speaker.kind == "organization":
            organizations.append(speaker.name)
    longs = sorted({name for name in organizations if " " in name}, key=len, reverse=True)
    keys: dict[tuple[int, str], str] = {}
    for index, speaker in groups:
        keys[index, speaker.name] = _shared_key(index, speaker, full, longs)
    merged: dict[str, list[SpeakerName]] = {}
    for index, speaker in groups:
        merged.setdefault(keys[index, speaker.name], []).append(speaker)
    final = {key: _one_of(members) for key, members in merged.items()}
    return {place: final[key] for place, key in keys.items()}


def _person_key(name: str) -> str:
    parts = name.lower().split()
    return f"person:{parts[0]} {parts[-1]}"


def _shared_key(index: int, speaker: SpeakerName, full: Mapping[str, set[str]], longs: Sequence[str]) -> str:
    if speaker.kind == "description":
        body = _body_meant(speaker.name, longs)
        if body is not None:
            return f"organization:{key_of(body)}"
    if speaker.kind in {"anonymous", "description"}:
        return f"{index}:{speaker.kind}:{speaker.name}"
    if speaker.kind == "pseudonym":
        return f"pseudonym:{speaker.name}"
    if speaker.kind == "person":
        options = full.get(speaker.name.split()[-1].lower(), set())
        if " " not in speaker.name:
            return _person_key(next(iter(options)) if len(options) == 1 else speaker.name)
        return _person_key(speaker.name)
    if " " not in speaker.name and len(full.get(speaker.name.lower(), set())) == 1:
        return _person_key(next(iter(full[speaker.name.lower()])))
    for candidate in (speaker.name, *speaker.aliases):
        for long in longs:
            if acronym_of(candidate, long):
                return f"organization:{key_of(long)}"
    short = key_of(speaker.name)
    if short in MEDIA_WORDS:
        papers = [long for long in longs if key_of(long).split()[-1] == short]
        if len(papers) == 1:  # "the Post", where only one Post is named in full
            return f"organization:{key_of(papers[0])}"
    return f"organization:{key_of(speaker.name)}"


def _body_meant(described: str, longs: Sequence[str]) -> str | None:
    """Return the one organization whose name has the words of "the civil liberties group"; None if not exactly one."""
    first, *content = described.lower().split()
    if first != "the" or len(content) < 3 or not is_group_noun(content[-1]):
        return None
    telling = {singular(word) for word in content[:-1]}
    fitting = [long for long in longs if telling <= {singular(word) for word in key_of(long).split()}]
    return fitting[0] if len(fitting) == 1 else None


def _one_of(members: Sequence[SpeakerName]) -> SpeakerName:
    best = max(members, key=lambda member: (member.kind != "description", " " in member.name, len(member.name)))
    aliases = dict.fromkeys(
        alias for member in members for alias in (member.name, *member.aliases) if alias != best.name
    )
    role = best.role or next((member.role for member in members if member.role), None)
    return SpeakerName(best.name, best.kind, role, tuple(aliases))
