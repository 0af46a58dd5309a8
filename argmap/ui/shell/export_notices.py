"""What one should know before a map leaves the program: names that are hidden, and claims that wait for words."""

from argmap.model.records import Claim
from argmap.model.templates import placeholders
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session


def hidden_names(session: Session) -> str:
    """Return that names are left out because of the blind mode, or ""."""
    return tr("Who said what is hidden, here as well.") if session.blind.is_on else ""


def words_of_template(session: Session) -> str:
    """Return how many claims of the map still have the words of a template, or ""."""
    on_map = session.tree()
    ids = on_map.placements if on_map is not None else ()
    waiting = placeholders((claim for id in ids if (claim := session.document.find(id, Claim))), translated)
    return tr("%n claim(s) still wait(s/) for your words.", "", len(waiting)) if waiting else ""
