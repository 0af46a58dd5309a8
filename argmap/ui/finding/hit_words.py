"""What a hit of a search is, in words."""

from argmap.model.search import Hit, Where
from argmap.picture.translation import listed, tr


def told(hit: Hit) -> str:
    """Return where a hit is: “in a note and in a quotation of ACLU”."""
    return listed([_place(where, hit.about) for where in hit.where])


def _place(where: Where, about: str) -> str:
    match where:
        case Where.WORDS:
            return tr("in a claim")
        case Where.NOTE:
            return tr("in a note")
        case Where.TAG:
            return tr("in a tag")
        case Where.QUOTATION:
            return tr("in a quotation of {0}").format(about) if about else tr("in a quotation")
        case Where.SPEAKER:
            return tr("said by {0}").format(about)
        case Where.QUESTION:
            return tr("in the question of a map")
        case Where.TITLE:
            return tr("in the title or the author of “{0}”").format(about)
        case Where.TEXT:
            return tr("in the source “{0}”").format(about)
