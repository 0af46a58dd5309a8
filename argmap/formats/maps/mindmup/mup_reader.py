"""Read a MindMup map.

A supporting or opposing group is one argument with its claims as premises; an opposing group within a group is an
undercut. Branches without a side (a neutral group, or an idea that hangs on another as in any mind map) become guessed
reasons, which show a question mark until somebody says which side they are on. Whatever else an idea says is kept with
it, so that writing the map again gives the same file.
"""

from collections import deque
from collections.abc import Iterable
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import json_text
from argmap.formats.maps.excerpts import ExcerptReader
from argmap.formats.maps.map_builder import MapBuilder
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.mindmup import mup_ideas as ideas
from argmap.formats.maps.mindmup.mup_ideas import FORMAT, Idea
from argmap.message import Message
from argmap.model.records import Fidelity, Stance

_OURS = ("group", "contentLocked", "styleNames", "claimLabel", "note", "collapsed", "parentConnector", ideas.OURS)
"""The attributes that are read or that every group has; `parentConnector` is told by its parts."""

_IDEA = ("title", "id", "attr", "ideas", "style")
"""What belongs to the root idea, and not to the file, where both are one."""


def read(text: str) -> Imported:
    """Return the records of a MindMup file as one map. Raises UserError if it is none."""
    content = json_text.load(text)
    if not isinstance(content, dict) or not {"ideas", "title", "formatVersion"} & content.keys():
        raise UserError("This file is not a map of MindMup.")
    return _MupReader(content).imported()


def is_single(root: Idea) -> bool:
    """Return whether the file itself is the root idea, as before format 3; after it, the file holds the roots."""
    version = root.get("formatVersion")
    try:
        return float(version if isinstance(version, int | float | str) else 3) < 3
    except ValueError:
        return False


class _MupReader:
    def __init__(self, root: Idea) -> None:
        self._root = root
        self._build = MapBuilder(FORMAT, ideas.question(root))
        self._report = self._build.report
        self._excerpts = ExcerptReader(self._build)
        self._by_id: dict[str, str] = {}
        self._claims: deque[tuple[str, Idea, dict[str, Any]]] = deque()  # claims whose children are still to be read
        self._undercuts: deque[tuple[str, Idea, str, dict[str, Any]]] = deque()

    def imported(self) -> Imported:
        single = is_single(self._root)
        kept: dict[str, Any] = {"root": {key: value for key, value in self._root.items() if key != "ideas"}}
        if single:
            own: Idea = {key: self._root[key] for key in _IDEA if key in self._root}
            kept = {"single": True, "root": {k: v for k, v in self._root.items() if k not in own}}
            self._claim(own, None, {})
        else:
            self._roots(kept)
        self._drain()
        self._excerpts.finish()
        if not self._build.has_claims:
            raise UserError("This file of MindMup holds no claims.")
        self._tell_root()
        if not self._build.keep(None, kept):
            self._build.too_large()
        return Imported(self._build.records(), self._report)

    def _roots(self, kept: dict[str, Any]) -> None:
        if isinstance(self._root.get("ideas"), list):
            kept["list"] = True
        if "ideas" in self._root and not self._root["ideas"]:
            kept["empty"] = self._root["ideas"]
        for rank, child in ideas.children(self._root):
            if not isinstance(child, dict):
                kept.setdefault("aside", {})[rank] = child
            elif ideas.is_group(child):
                self._loose_group(child, rank, kept)
            else:
                self._claim(child, rank, {})

    def _loose_group(self, group: Idea, rank: str, kept: dict[str, Any]) -> None:
        """Add the claims of a group that hangs on nothing; that they stood in one group is kept."""
        kept.setdefault("inner", {})[rank] = whole = {"idea": _own(group)}
        for place, own in ideas.children(group):
            if _is_claim(own):
                self._claim(own, place, {"inner": rank})
            else:
                self._set_aside(whole, place, own)
        self._report.change(Message("%n group(s) without a target, as claims not connected yet", "", 1))

    def _drain(self) -> None:
        """Read everything below the claims so far, level by level."""
        while self._claims or self._undercuts:
            if self._undercuts:
                rank, group, target, kept = self._undercuts.popleft()
                if self._group(group, rank, target) is None:
                    self._set_aside(kept, rank, group)
                    self._keep(target, kept)
                continue
            claim, idea, kept = self._claims.popleft()
            self._below(claim, idea, kept)
            self._keep(claim, kept)

    def _below(self, claim: str, idea: Idea, kept: dict[str, Any]) -> None:
        stickies = []
        for rank, child in ideas.children(idea):
            if not isinstance(child, dict):
                kept.setdefault("aside", {})[rank] = child
            elif ideas.is_group(child):
                if self._group(child, rank, claim) is None:
                    self._set_aside(kept, rank, child)
            elif ideas.is_sticky(child):
                kept.setdefault("sticky", {})[rank] = child
                stickies.append(ideas.title(child))
            else:
                premise = self._claim(child, rank, {})
                argument = self._build.argument([premise], Stance.PRO, claim, guessed=True)
                if argument is not None:
                    self._build.keep(argument, {"plain": True})
                self._report.change(Message("%n line(s) without a side, as guessed reasons", "", 1))
        if stickies:
            note = "\n\n".join([*filter(None, [ideas.note(idea)]), *stickies])
            self._build.change_claim(claim, note=note)
            self._report.change(Message("%n sticky note(s), as notes of their claims", "", len(stickies)))

    def _group(self, group: Idea, rank: str, target: str) -> str | None:
        """Add a group as one argument and return it; None where it has no claims that can be its premises.

        "" where it would close a circle: its claims are then not connected.
        """
        members = ideas.children(group)
        premises: list[str] = []
        kept: dict[str, Any] = {"rank": rank, "idea": _own(group)} | ({} if "title" in group else {"untitled": True})
        inner: dict[str, Any] = {}
        undercuts: list[tuple[str, Idea]] = []
        for place, member in members:
            if not isinstance(member, dict) or ideas.is_sticky(member):
                self._set_aside(kept, place, member)
            elif not ideas.is_group(member):
                premises.append(self._claim(member, place, {}))
            elif ideas.side(member) is Stance.CON:
                undercuts.append((place, member))
            elif claims := [(p, own) for p, own in ideas.children(member) if _is_claim(own)]:
                premises.extend(self._claim(own, p, {"inner": place}) for p, own in claims)
                rest = {p: own for p, own in ideas.children(member) if not _is_claim(own)}
                inner[place] = {"idea": _own(member)} | ({"aside": rest} if rest else {})
                self._report.change(Message("%n group(s) in support of a step, as further premises of it", "", 1))
            else:
                self._set_aside(kept, place, member)
        if not premises:
            return None
        if inner:
            kept["inner"] = inner
        stance = ideas.side(group)
        if stance is None:
            self._report.change(Message("%n neutral group(s), as guessed reasons", "", 1))
        made = self._argument(group, premises, stance, target)
        if made is None:  # by claims that stand in several places
            return ""
        self._keep(made, kept)
        self._tell(group)
        self._undercuts.extend((place, member, made, kept) for place, member in undercuts)
        return made

    def _argument(self, group: Idea, premises: list[str], stance: Stance | None, target: str) -> str | None:
        told = ideas.ours(group)
        guessed = stance is None or told.get("guessed") is True
        name = ideas.group_name(group)
        made = self._build.argument(premises, stance or Stance.PRO, target, guessed=guessed, name=name)
        if made is not None and isinstance(scheme := told.get("scheme"), str):
            self._build.change_argument(made, scheme=scheme.replace("\0", ""))
        return made

    def _claim(self, idea: Idea, rank: str | None, kept: dict[str, Any]) -> str:
        """Add an idea as a claim; what is below it is read later. A second place of a claim is that claim."""
        told = ideas.ours(idea)
        same = self._by_id.get(str(told.get("same"))) if "same" in told else None
        if same is not None and self._build.text_of(same) == ideas.text(idea) and not ideas.children(idea):
            return same
        claim = self._build.claim(
            ideas.text(idea),
            note=ideas.note(idea),
            tags=ideas.tags(idea),
            name=ideas.name(idea),
            unstated=ideas.UNSTATED in ideas.style_names(idea),
            folded=ideas.folded(idea),
        )
        self._excerpts.add(claim, told.get("quotations"))
        if told.get("fidelity") in set(Fidelity):
            self._build.change_claim(claim, fidelity=Fidelity(told["fidelity"]))
        if isinstance(speech := told.get("speech"), str):
            self._build.change_claim(claim, speech=speech.replace("\0", ""))
        if "id" in idea:
            self._by_id.setdefault(str(idea["id"]), claim)
        kept["idea"] = _own(idea)
        if "title" not in idea:
            kept["untitled"] = True
        if rank is not None:
            kept["rank"] = rank
        if "ideas" in idea and not idea["ideas"]:
            kept["empty"] = idea["ideas"]
        elif isinstance(idea.get("ideas"), list):
            kept["list"] = True
        self._claims.append((claim, idea, kept))
        self._tell(idea)
        return claim

    def _keep(self, record: str, kept: dict[str, Any]) -> None:
        if self._build.keep(record, kept):
            return
        attr = ideas.attributes(kept.get("idea", {}))
        slim = {**kept, "idea": {**kept.get("idea", {}), "attr": {k: v for k, v in attr.items() if k != "icon"}}}
        slim.pop("aside", None)
        self._build.keep(record, slim)
        self._build.too_large()

    def _set_aside(self, kept: dict[str, Any], rank: str, content: Any) -> None:
        kept.setdefault("aside", {})[rank] = content
        if ideas.is_sticky(content):
            self._report.keep(Message("%n sticky note(s) on a group", "", 1))
        elif isinstance(content, dict):
            claims = sum(not ideas.is_group(idea) for idea in _every(content))
            self._report.keep(Message("%n group(s) without claims", "", 1))
            if claims:
                self._report.keep(Message("%n claim(s) in groups that have no claims of their own", "", claims))

    def _tell(self, idea: Idea) -> None:
        attr, line = ideas.attributes(idea), ideas.connector(idea)
        for what, holds in (
            (Message("%n strength(s) of reasons", "", 1), "width" in line),
            (Message("%n label(s) on lines", "", 1), bool(line.get("label"))),
            (Message("%n picture(s)", "", 1), bool(attr.get("icon"))),
            (Message("%n place(s), colors and fonts", "", 1), bool(attr.keys() & {"style", "position"})),
        ):
            if holds:
                self._report.keep(what)
        others = [key for key in attr if key not in (*_OURS, "style", "position", "icon", "attachment")]
        if others:
            self._report.keep(Message("%n other attribute(s)", "", len(others)))

    def _tell_root(self) -> None:
        if self._root.get("theme") or ideas.attributes(self._root).get("theme"):
            self._report.keep(Message("the theme"))
        links = self._root.get("links")
        if isinstance(links, list) and links:
            self._report.keep(Message("%n link(s) between claims", "", len(links)))


def _is_claim(idea: Any) -> bool:
    return isinstance(idea, dict) and not ideas.is_group(idea) and not ideas.is_sticky(idea)


def _own(idea: Idea) -> Idea:
    """Return an idea without what is below it, and without a text that is nothing but that of its claim."""
    left = {"ideas"} | ({"title"} if idea.get("title") == ideas.title(idea) else set())
    return {key: value for key, value in idea.items() if key not in left}


def _every(idea: Idea) -> Iterable[Idea]:
    ahead = [idea]
    while ahead:
        at = ahead.pop()
        yield at
        ahead.extend(child for _, child in ideas.children(at) if isinstance(child, dict))
