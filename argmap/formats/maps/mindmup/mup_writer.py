"""Write one map as MindMup does (format 3). What a MindMup file said of a claim or a step is given back with it."""

from collections import deque
from itertools import pairwise
from typing import Any

from argmap.formats.maps import json_text
from argmap.formats.maps.excerpts import excerpts
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions
from argmap.formats.maps.mindmup import mup_ideas as ideas
from argmap.formats.maps.mindmup.mup_ideas import FORMAT, Idea
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import Tree, tree

VERSION = 3


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as the text of a .mup file."""
    return json_text.dump(_MupWriter(document, tree(document, map)).file())


def kept_of(record: Map | Claim | Argument) -> dict[str, Any]:
    """Return what the reader has kept on a record."""
    found = foreign(record, FORMAT)
    return found if isinstance(found, dict) else {}


def _part(kept: dict[str, Any], name: str) -> dict[str, Any]:
    found = kept.get(name)
    return found if isinstance(found, dict) else {}


def _read_idea(kept: dict[str, Any]) -> Idea | None:
    """Return the idea that was read, without its text and what was below it; None where none was."""
    found = kept.get("idea")
    return dict(found) if isinstance(found, dict) else None


class _RankedIdea:
    """An idea below another, with the rank that it had in the file that was read."""

    def __init__(self, idea: Any, rank: object = None) -> None:
        self.idea = idea
        self.rank = rank if isinstance(rank, str) else None


class _MupWriter:
    def __init__(self, document: Document, on_map: Tree) -> None:
        self._document = document
        self._map = on_map
        self._ids = _IdeaIds(document, on_map)
        self._written: dict[str, Any] = {}  # the id in the file of each claim that stands in it
        self._claims: deque[tuple[str, Idea]] = deque()
        self._groups: deque[tuple[Argument, Idea]] = deque()

    def file(self) -> Idea:
        """Return the whole file."""
        kept = kept_of(self._map.map)
        root = _part(kept, "root")
        if kept.get("single") is True and len(self._map.roots) == 1:
            whole = self._claim(self._map.roots[0])
            self._fill()
            return {**root, **whole}
        question = self._map.map.question
        head = {key: value for key, value in root.items() if key != "formatVersion" or not kept.get("single")}
        file: Idea = {"formatVersion": VERSION, "id": "root", **head} if not head.get("formatVersion") else dict(head)
        if ideas.question(file) != question and not (question == UNTITLED and "title" in file):
            file["title"] = question
        children = self._gathered(list(self._map.roots), _part(kept, "inner"))
        self._put(file, children, kept)
        self._fill()
        return file

    def _fill(self) -> None:
        while self._claims or self._groups:
            if self._groups:
                self._below_group(*self._groups.popleft())
            else:
                self._below_claim(*self._claims.popleft())

    def _below_claim(self, id: str, idea: Idea) -> None:
        claim = self._document.get(id, Claim)
        kept = kept_of(claim)
        children = []
        for argument in self._map.reasons.get(id, ()):
            if self._is_plain(argument):
                premise = argument.premises[0]
                children.append(_RankedIdea(self._claim(premise), self._rank(premise)))
            else:
                children.append(self._group(argument))
        stickies = {rank: sticky for rank, sticky in _part(kept, "sticky").items() if isinstance(sticky, dict)}
        if stickies and not claim.note.endswith(_sticky_words(stickies)):
            stickies = {}  # they have become part of a note that has been written anew
        self._put(idea, children, kept, stickies)

    def _is_plain(self, argument: Argument) -> bool:
        """Return whether an argument is still a branch without a side."""
        return (
            argument.guessed
            and argument.stance is Stance.PRO
            and len(argument.premises) == 1
            and kept_of(argument).get("plain") is True
            and argument.id not in self._map.reasons
        )

    def _group(self, argument: Argument) -> _RankedIdea:
        kept = kept_of(argument)
        own = _read_idea(kept)
        idea = _group_idea(own, argument)
        if kept.get("untitled") is True and idea.get("title") in ("", "group"):
            del idea["title"]
        if own is not None:
            self._ids.settle(idea)
        else:
            idea = {"id": self._ids.new(), **idea}
        self._groups.append((argument, idea))
        return _RankedIdea(idea, kept.get("rank"))

    def _below_group(self, argument: Argument, idea: Idea) -> None:
        kept = kept_of(argument)
        children = self._gathered(list(argument.premises), _part(kept, "inner"))
        children += [self._group(undercut) for undercut in self._map.reasons.get(argument.id, ())]
        self._put(idea, children, kept)

    def _gathered(self, claims: list[str], inner: dict[str, Any]) -> list[_RankedIdea]:
        """Return the ideas of claims side by side; those that stood together in a group of their own do so again."""
        found: list[_RankedIdea] = []
        groups: dict[str, tuple[Idea, list[_RankedIdea]]] = {}
        for claim in claims:
            child = _RankedIdea(self._claim(claim), self._rank(claim))
            group = kept_of(self._document.get(claim, Claim)).get("inner")
            if not isinstance(group, str) or group not in inner:
                found.append(child)
                continue
            if group not in groups:
                groups[group] = whole, _ = {"title": "group"} | _part(_part(inner, group), "idea"), []
                self._ids.settle(whole)
                found.append(_RankedIdea(whole, group))
            groups[group][1].append(child)
        for group, (whole, members) in groups.items():
            self._put(whole, members, _part(inner, group))
        return found

    def _rank(self, claim: str) -> object:
        return kept_of(self._document.get(claim, Claim)).get("rank")

    def _claim(self, id: str) -> Idea:
        """Return the idea of a claim; what is below it is filled in later. In its second place it has nothing below."""
        claim = self._document.get(id, Claim)
        if id in self._written:
            return {
                "id": self._ids.new(),
                "title": claim.text,
                "attr": {ideas.OURS: {"same": self._written[id]}},
            }
        kept = kept_of(claim)
        own = _read_idea(kept)
        idea = _claim_idea(own, claim, kept)
        _ours(idea, {"quotations": excerpts(self._document, claim) or None})
        if kept.get("untitled") is True and idea.get("title") in ("", "group"):
            del idea["title"]
        if own is not None:
            self._ids.settle(idea)
        else:
            idea = {"id": self._ids.new(), **idea}
        if ideas.folded(idea) is not self._map.placements[id].folded:
            _set(idea, "collapsed", self._map.placements[id].folded or None)
        self._written[id] = idea.get("id")
        self._claims.append((id, idea))
        return idea

    def _put(
        self, idea: Idea, children: list[_RankedIdea], kept: dict[str, Any], more: dict[str, Any] | None = None
    ) -> None:
        """Put ideas below another, at their former ranks where their order is still the same."""
        aside = {**_part(kept, "aside"), **(more or {})}
        ranks = [child.rank for child in children]
        known = [ideas.place(rank) for rank in ranks if rank is not None]
        if len(known) < len(ranks) or any(one >= two for one, two in pairwise(known)):
            ranks = []
        if not set(ranks).isdisjoint(aside):
            ranks = []
        numbers = (str(number) for number in range(1, len(children) + len(aside) + 1) if str(number) not in aside)
        below = {ranks[at] if ranks else next(numbers): child.idea for at, child in enumerate(children)}
        below.update(aside)
        if below:
            as_list = kept.get("list") is True and list(below) == [str(n) for n in range(1, len(below) + 1)]
            idea["ideas"] = list(below.values()) if as_list else below
        elif "empty" in kept:
            idea["ideas"] = kept["empty"]


class _IdeaIds:
    """Ids of ideas: those of the file that was read, each once, and new ones that are whole numbers."""

    def __init__(self, document: Document, on_map: Tree) -> None:
        self._used: set[str] = set()
        numbers = [0]
        numbers.extend(_numbers(kept_of(on_map.map)))
        for claim in on_map.placements:
            numbers.extend(_numbers(kept_of(document.get(claim, Claim))))
        for argument in on_map.arguments().values():
            numbers.extend(_numbers(kept_of(argument)))
        self._last = max(numbers)

    def new(self) -> int:
        """Return an id that no idea has."""
        self._last += 1
        self._used.add(str(self._last))
        return self._last

    def settle(self, idea: Idea) -> None:
        """Give an idea a new id if another has its own already."""
        if "id" not in idea:
            return
        if str(idea["id"]) in self._used:
            idea["id"] = self.new()
        self._used.add(str(idea["id"]))


def _numbers(value: Any) -> list[int]:
    """Return the whole numbers that begin ids, of whatever depth."""
    found, ahead = [], [value]
    while ahead:
        at = ahead.pop()
        if isinstance(at, dict):
            ahead.extend(at.values())
            id = str(at.get("id", "")).partition(".")[0]
            if id.isascii() and id.isdigit() and len(id) < 16:
                found.append(int(id))
        elif isinstance(at, list):
            ahead.extend(at)
    return found


def _sticky_words(stickies: dict[str, Any]) -> str:
    return "\n\n".join(ideas.title(sticky) for _, sticky in sorted(stickies.items(), key=lambda s: ideas.place(s[0])))


def _set(idea: Idea, name: str, value: Any) -> None:
    """Set an attribute of an idea, or remove it: None."""
    attr = dict(ideas.attributes(idea))
    attr.pop(name, None)
    if value is not None:
        attr[name] = value
    idea["attr"] = attr


def _group_idea(own: Idea | None, argument: Argument) -> Idea:
    """Return the group of an argument, changed only where it no longer says what the argument says."""
    idea = {"title": "group"} | ({"attr": {"group": "", "contentLocked": True}} if own is None else own)
    neutral = own is not None and ideas.side(idea) is None and argument.guessed and argument.stance is Stance.PRO
    if not neutral and ideas.side(idea) is not argument.stance:
        _set(idea, "group", "supporting" if argument.stance is Stance.PRO else "opposing")
    if ideas.group_name(idea) != argument.name:
        idea["title"] = argument.name or "group"
    guessed = True if argument.guessed and not neutral else None
    _ours(idea, {"guessed": guessed, "scheme": argument.scheme or None})
    return idea


def _claim_idea(own: Idea | None, claim: Claim, kept: dict[str, Any]) -> Idea:
    """Return the idea of a claim, changed only where it no longer says what the claim says."""
    idea: Idea = {"title": claim.text} | ({"attr": {}} if own is None else own)
    if ideas.text(idea) != claim.text:
        idea["title"] = claim.text
    if ideas.name(idea) != claim.name:
        _set(idea, "claimLabel", claim.name or None)
    stickies = _sticky_words(_part(kept, "sticky"))
    note = claim.note.removesuffix(stickies).rstrip() if stickies else claim.note
    if ideas.note(idea) != note:
        if "attachment" in ideas.attributes(idea):
            _set(idea, "attachment", None)
        _set(idea, "note", {"index": 1, "text": note} if note else None)
    _style(idea, claim)
    marks = tuple(tag for style, tag in ideas.MARKS.items() if style in ideas.style_names(idea))
    others = tuple(tag for tag in claim.tags if tag not in marks)
    _ours(
        idea,
        {
            "tags": list(claim.tags if others + marks != claim.tags else others) or None,
            "fidelity": claim.fidelity.value if claim.fidelity else None,
            "speech": claim.speech or None,
            "text": claim.text if ideas.title(idea) != claim.text else None,
            "note": note if ideas.plain_note(idea) != note else None,
        },
    )
    return idea


def _style(idea: Idea, claim: Claim) -> None:
    names = ideas.style_names(idea)
    wanted = {ideas.UNSTATED: claim.unstated} | {style: tag in claim.tags for style, tag in ideas.MARKS.items()}
    right = [name for name in names if wanted.get(name, True)]
    right += [name for name, holds in wanted.items() if holds and name not in right]
    if right != names:
        _set(idea, "styleNames", right or None)


def _ours(idea: Idea, told: dict[str, Any]) -> None:
    """Set what argmap alone says of an idea; what is None is not said."""
    before = ideas.ours(idea)
    said = {key: value for key, value in {**before, **told, "same": None}.items() if value is not None}
    if said != before:
        _set(idea, ideas.OURS, said or None)
