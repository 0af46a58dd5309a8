"""What screen readers say of the claims and steps of a map. The words come first, and what is known already last."""

from argmap.model.document import Document
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Source, Stance
from argmap.model.tree import Tree
from argmap.picture import attribution, texts
from argmap.picture.translation import listed, tr
from argmap.ui.canvas import accessible_tree

SHORT = 60
"""The most characters of a claim where it is only named."""


def claim_name(document: Document, on_map: Tree, claim: str) -> str:
    """Return the name of a claim: its side, who says it, its words, what it is about, and what hangs on it."""
    argument = on_map.shown_by.get(claim)
    parts = [
        tr("{side}: {words}", side=_side(document, on_map, claim), words=_words(document, claim)),
        _target(document, on_map, argument) if argument is not None else "",
        _replies(on_map, claim),
    ]
    return _sentences(parts).removesuffix(".")


def claim_description(document: Document, on_map: Tree, claim: str) -> str:
    """Return where a claim stands and what else there is to know of it: co-premises, other steps, its sources."""
    placement = on_map.placements.get(claim)
    parts = [_place(on_map, claim), tr("Pinned to its place") if placement is not None and placement.pin else ""]
    argument = on_map.shown_by.get(claim)
    if argument is not None and len(argument.premises) > 1:
        beside = [_named(document, premise) for premise in argument.premises if premise != claim]
        parts.append(tr("Only together with {claims}", claims=beside))
    if argument is not None and argument.guessed:
        parts.append(tr("The side is a first guess"))
    if argument is not None and (against := on_map.reasons.get(argument.id)):
        parts.append(tr("%Ln objection(s) to this step", "", len(against)))
    others = [other for other in on_map.stands_by.get(claim, ()) if other is not argument]
    parts += [tr("Also: {about}", about=_target(document, on_map, other)) for other in others]
    found = document.find(claim, Claim)
    if found is not None:
        heard = attribution.voice(document, found, {}, {})
        titles = [texts.shortened(source.title, SHORT) for id in heard.sources if (source := document.find(id, Source))]
        if titles:
            said = tr("Quoted from {sources}", sources=titles)
            parts.append(said if heard.quoted else tr("In other words than {sources}", sources=titles))
        if found.tags:
            parts.append(tr("Tags: {tags}", tags=list(found.tags)))
    return _sentences(parts)


def step_name(document: Document, on_map: Tree, argument: Argument) -> str:
    """Return the name of a step: its side, its premises, and what it is about."""
    premises = [_named(document, premise) for premise in argument.premises]
    if on_map.argument(argument.target) is not None:
        side = tr("Step, objection to a step, from {premises}", premises=premises)
    elif argument.stance is Stance.PRO:
        side = tr("Step, reason, from {premises}", premises=premises)
    else:
        side = tr("Step, objection, from {premises}", premises=premises)
    return f"{side}. {_target(document, on_map, argument)}"


def step_description(on_map: Tree, argument: Argument) -> str:
    """Return how many objections there are to a step itself."""
    against = len(on_map.reasons.get(argument.id, ()))
    return tr("%Ln objection(s) to this step", "", against) if against else ""


def map_description(on_map: Tree | None) -> str:
    """Return how large a map is, and how one gets about on it."""
    if on_map is None or not on_map.placements:
        return tr("No claims yet. Press Enter to write the first one.")
    count = tr("%Ln claim(s)", "", len(on_map.placements))
    return tr("{claims}. Arrow keys walk over the map, F6 leaves it.", claims=count)


def purpose(document: Document, on_map: Tree | None, argument: Argument | None) -> str:
    """Return what a new claim that is being typed is for."""
    if on_map is None or argument is None:
        return tr("A claim of its own")
    side = tr("Reason") if argument.stance is Stance.PRO else tr("Objection")
    return f"{side}. {_target(document, on_map, argument)}"


def _sentences(parts: list[str]) -> str:
    """Return parts as sentences; those that end in a full stop of their own, or within quotation marks, get none."""
    return " ".join(part if part.rstrip("”").endswith((".", "?", "!", "…")) else f"{part}." for part in parts if part)


def _side(document: Document, on_map: Tree, claim: str) -> str:
    argument, who = on_map.shown_by.get(claim), _speakers(document, claim)
    if argument is None and on_map.is_loose(claim):
        return tr("Not connected yet, by {who}", who=who) if who else tr("Not connected yet")
    if argument is None:
        return tr("Thesis by {who}", who=who) if who else tr("Thesis")
    if on_map.argument(argument.target) is not None:
        return tr("Objection to a step, by {who}", who=who) if who else tr("Objection to a step")
    if argument.stance is Stance.PRO:
        return tr("Reason by {who}", who=who) if who else tr("Reason")
    return tr("Objection by {who}", who=who) if who else tr("Objection")


def _target(document: Document, on_map: Tree, argument: Argument) -> str:
    """Return what an argument is for or against, in words that follow those of its premise."""
    step = on_map.argument(argument.target)
    if step is not None:
        return tr("To the step from {claim}", claim=_named(document, step.premises[0]))
    named = _named(document, argument.target)
    return tr("For {claim}", claim=named) if argument.stance is Stance.PRO else tr("To {claim}", claim=named)


def _replies(on_map: Tree, claim: str) -> str:
    count = accessible_tree.replies(on_map, claim)
    if not count:
        return ""
    if on_map.folded(claim):
        return tr("%Ln repl(y/ies), folded", "", count)
    return tr("%Ln repl(y/ies)", "", count)


def _place(on_map: Tree, claim: str) -> str:
    row = accessible_tree.below(on_map, accessible_tree.above(on_map, claim))
    at = accessible_tree.level(on_map, claim)
    if claim not in row:
        return tr("Folded away, on level {level}", level=at)
    return tr("{place} of {count} on level {level}", place=row.index(claim) + 1, count=len(row), level=at)


def _words(document: Document, claim: str) -> str:
    """Return the words of a claim, in quotation marks if they are exactly those of a source."""
    found = document.find(claim, Claim)
    words = attribution.voice(document, found, {}, {}).words if found is not None else ""
    return " ".join(words.split()) or tr("No words yet")


def _named(document: Document, claim: str) -> str:
    found = document.find(claim, Claim)
    return in_marks(texts.shortened(found.text if found is not None else "", SHORT))


def _speakers(document: Document, claim: str) -> str:
    found = document.find(claim, Claim)
    heard = attribution.voice(document, found, {}, {}).speakers if found is not None else ()
    return listed(list(dict.fromkeys(texts.shortened(speaker.name, SHORT) for speaker in heard if speaker.name)))
