"""A claim that is being typed is shown as it will stand, without a copy of the document."""

import pytest

from argmap.model import map_commands, pending_claim
from argmap.model.document import Document
from argmap.model.overlay import Overlay
from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import KINDS, Stance
from argmap.model.tree import Tree, tree
from tests.sketch import argument, claim, large, numbered, outline, sketch, the_map
from tests.text.growth import is_linear

CATS = """
    Cats make good pets
      + Cats purr
        _ Only some people hear it
      - Cats scratch
"""


def pending(document: Document, kind: PendingKind, after: bool) -> PendingClaim:
    target = {
        PendingKind.ARGUMENT: claim(document, "Cats make good pets"),
        PendingKind.PREMISE: argument(document, "Cats purr"),
        PendingKind.REWORDING: claim(document, "Cats purr"),
    }.get(kind)
    beside = {PendingKind.ARGUMENT: "Cats purr", PendingKind.ROOT: "Cats make good pets"}.get(kind)
    return PendingClaim(kind, target, Stance.CON, claim(document, beside) if after and beside else None)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", list(PendingKind))
def test_what_is_rehearsed_is_what_becomes_of_it(kind, after):
    document = sketch(CATS)
    map = the_map(document)
    with document.edit("Fold") as edit:
        map_commands.fold(edit, map, claim(document, "Cats make good pets"))
    before = document.records()
    wanted = pending(document, kind, after)
    with document.rehearse(numbered("new")) as edit:
        pending_claim.write(edit, map, wanted, "Cats sleep")
        touched = edit.touched()
    assert document.records() == before
    shown = Overlay(document, touched)
    seen: Tree = tree(shown, map)
    records = {id: record for kind in KINDS.values() for record in shown.all(kind) for id in [record.id]}
    document.new_id = numbered("new")
    with document.edit("Type") as edit:
        pending_claim.write(edit, map, wanted, "Cats sleep")
    assert document.records() == records
    assert tree(document, map) == seen
    assert "Cats sleep" in outline(document)


def test_a_reason_beside_another_stands_after_it():
    document = sketch(CATS)
    with document.edit("Type") as edit:
        pending_claim.write(edit, the_map(document), pending(document, PendingKind.ARGUMENT, True), "Cats sleep")
    assert outline(document).splitlines()[3] == "  - Cats sleep"


def test_beginning_a_claim_takes_no_longer_in_a_large_document():
    documents = {many: large(many) for many in (1000, 20_000)}

    def begin(many: int) -> None:
        document = documents[many]
        map = the_map(document)
        thesis = claim(document, "Thesis")
        for number in range(50):
            with document.rehearse(numbered(f"try{number}-")) as edit:
                pending_claim.write(edit, map, PendingClaim(PendingKind.ARGUMENT, thesis), "New")

    assert is_linear(begin, 1000, 20, slack=3 / 20)
