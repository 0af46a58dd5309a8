"""The verbs that say more about a claim or a step: how near it is to its words, whether it is stated, its scheme,
its short name."""

from dataclasses import replace

from argmap.model.document import Edit
from argmap.model.records import Argument, Claim, Fidelity


def set_fidelity(edit: Edit, claim: str, fidelity: Fidelity | None) -> None:
    """Say how near a claim is to the words that it cites; None: leave it to be told from its words."""
    edit.put(replace(edit.get(claim, Claim), fidelity=fidelity))


def mark_unstated(edit: Edit, claim: str) -> None:
    """Mark a claim as unstated: an argument takes it for granted, and nobody says it."""
    edit.put(replace(edit.get(claim, Claim), unstated=True))


def mark_stated(edit: Edit, claim: str) -> None:
    """Mark a claim as stated, as claims usually are."""
    edit.put(replace(edit.get(claim, Claim), unstated=False))


def name_scheme(edit: Edit, argument: str, scheme: str) -> None:
    """Name the argument scheme of a step by its key; "" for none. Answers to questions of another scheme stay."""
    edit.put(replace(edit.get(argument, Argument), scheme=scheme))


def name_claim(edit: Edit, claim: str, name: str) -> None:
    """Give a claim a short name, as other programs show it on their maps; "" for none."""
    edit.put(replace(edit.get(claim, Claim), name=" ".join(name.split())))


def name_argument(edit: Edit, argument: str, name: str) -> None:
    """Give a step a short name; "" for none."""
    edit.put(replace(edit.get(argument, Argument), name=" ".join(name.split())))
