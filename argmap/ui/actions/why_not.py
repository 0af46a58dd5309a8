"""Why an action cannot be done now, in a few words: what its rule waits for."""

from collections.abc import Callable, Mapping

from argmap.message import Message
from argmap.ui.actions import part_actions, rules, several_actions
from argmap.ui.session import Session

_WAITS_FOR: Mapping[Callable[[Session], bool], Message] = {
    rules.is_open: Message("Open a map first"),
    rules.has_map: Message("Open a map first"),
    rules.is_upright: Message("For maps with the thesis on top or at the bottom"),
    rules.on_a_map: Message("Open a map first"),
    rules.can_write: Message("Open a map first"),
    rules.can_draft: Message("Add a source first"),
    rules.can_begin: Message("For a map that has sources and no claims yet"),
    rules.has_claim: Message("Select a claim first"),
    rules.has_target: Message("Select a claim first"),
    rules.has_something: Message("Select something first"),
    several_actions.can_flip: Message("Select a reason or an objection first"),
    rules.is_guess: Message("Select a first guess first"),
    rules.has_argument_shown: Message("Select a reason or an objection first"),
    rules.is_quoted: Message("Select a claim that cites a source first"),
    rules.has_branch: Message("Select a claim with reasons or objections first"),
    rules.can_pin: Message("Select a claim that is not pinned first"),
    rules.is_pinned: Message("Select a pinned claim first"),
    rules.has_several_claims: Message("Select two or more claims first"),
    rules.can_split: Message("Select a co-premise first"),
    rules.can_undo: Message("Nothing to undo"),
    rules.can_redo: Message("Nothing to redo"),
    part_actions.can_join: Message("Select a claim and the one beside it first"),
}


def why_not(rule: Callable[[Session], bool]) -> Message:
    """Return what a rule waits for."""
    return _WAITS_FOR.get(rule, Message("Not possible right now"))
