"""The actions of the careful reader, a part of the table of actions: the review, schemes, questions, nearness."""

from argmap.message import Message
from argmap.model.records import Fidelity
from argmap.ui.actions import careful_actions, rules
from argmap.ui.actions.action import Action, Scope
from argmap.ui.shell.window import Window


def _near(name: str, text: Message, tip: Message, fidelity: Fidelity | None) -> Action[Window]:
    """Return the action that says how near a claim is to the words that it cites."""
    return Action(
        f"near_{name}", "map", 3, text, tip, lambda w: careful_actions.set_fidelity(w.session, fidelity),
        when=rules.is_quoted, writes=True, submenu="near",
    )  # fmt: skip


# fmt: off
REVIEW_ROWS: tuple[Action[Window], ...] = (
    Action("unstated", "map", 1, Message("Unstated premise"),
           Message("Mark the selected claims as taken for granted, though nobody says so; or as stated again"),
           lambda w: careful_actions.turn_unstated(w.session), keys=("Ctrl+Shift+I",), when=rules.has_claim,
           scope=Scope.CLAIMS, writes=True),
    Action("name_scheme", "map", 1, Message("Kind of step: scheme…"),
           Message("Name the argument scheme of the selected step, to see its critical questions"),
           lambda w: w.careful.name_scheme(), keys=("Ctrl+Shift+K",), when=rules.has_argument_shown, writes=True),
    Action("ask", "map", 1, Message("Ask a question…"),
           Message("Note a question about the selected claim or step, or about the map"),
           lambda w: w.careful.ask(), keys=("Ctrl+Shift+Q",), when=rules.has_map, writes=True),
    _near("quoted", Message("&Quoted"), Message("The claim has the words of its passage"), Fidelity.QUOTED),
    _near("paraphrased", Message("&Paraphrased"), Message("The claim says the same in other words"),
          Fidelity.PARAPHRASED),
    _near("summed_up", Message("&Summed up"), Message("The claim is shorter than its passage, with less in it"),
          Fidelity.SUMMED_UP),
    _near("own", Message("&Own reading"), Message("The claim is what you read in its passage"), Fidelity.OWN),
    _near("told", Message("As its &words tell"), Message("Let the words tell how near the claim is to its passage"),
          None),
    Action("remark_go", "map", 5, Message("&Go there"),
           Message("Select on the map what the remark is about"),
           lambda w: w.careful.go(), keys=("Return", "Enter"), when=rules.has_map, scope=Scope.REMARKS,
           submenu="review"),
    Action("remark_mend", "map", 5, Message("&Do what helps"),
           Message("Do what the button below the remark says"),
           lambda w: w.careful.review.mend(), keys=("F",), when=rules.has_map, scope=Scope.REMARKS, submenu="review",
           writes=True),
    Action("remark_leave_out", "map", 5, Message("&Leave out"),
           Message("Leave the remark out of the review of this map"),
           lambda w: w.careful.review.leave_out(), keys=("Del", "X"), when=rules.has_map, scope=Scope.REMARKS,
           submenu="review", writes=True),
)
# fmt: on
