"""Paragraphs on a page that are the site's words and not the article's: bylines, teasers, newsletters, footers."""

# ruff: noqa: E501 - tables of words

import re
from collections.abc import Sequence

from argmap.formats.sources.buttons import is_button, is_time, without_time

_LONG = 80
_AT_EDGES = 12
"""Paragraphs at the end of an article that may be notices; more of them are an article about notices."""
_SITES = r"(?:twitter|facebook|instagram|x|threads|bluesky|mastodon|youtube|linkedin|telegram|whatsapp|tiktok|pinterest|google news)"
_ANYWHERE = re.compile(
    r"(?:read more|read (?:also|next)|also read|more|related(?: (?:story|stories|article|articles|coverage))?|see also|watch|recommended|don['’]t miss|lesen sie auch"
    r"|mehr zum thema|lire aussi|à lire aussi|lee también|lea también|te puede interesar|leggi anche)\s*[:|»►▶].{0,200}"
    r"|(?:advertisement|advertising|story continues below(?: advertisement)?|article continues (?:below|after)(?: advertisement)?|anzeige|werbung|publicité|publicidad|pubblicità|skip advertisement)\W*"
    r"|(?:sign up|subscribe|get|join|register)\b.{0,120}\b(?:inbox|newsletters?|news ?letter)\b.{0,80}"
    r"|by (?:signing up|subscribing|submitting|entering)\b.{0,60}\b(?:agree|accept|consent)\b.{0,160}"
    r"|this (?:graphic|chart)(?: is|,)? provided by .{0,120}",
    re.IGNORECASE | re.DOTALL,
)
_AT_END = re.compile(
    r"(?:have (?:a|any) (?:news )?tips?|got a (?:news )?tip|do you have a (?:news )?tip)\b.{0,300}"
    rf"|(?:follow|like|find|join|connect with) .{{1,80}}\bon {_SITES}\b.{{0,160}}"
    r"|(?:©|\(c\)|copyright\b).{0,200}|.{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b.{0,120}"
    r"|(?:print this page|close window|find this article at|back to top|zur startseite|reuse this content|explore more on|skip to (?:the )?end)\b.{0,200}"
    r"|(?:loading|view|show|join the|post a|leave a|read the|be the first to)\b.{0,20}\b(?:comments?|conversation|discussion)\W*"
    r"|(?:(?:recent|related|recommended|more|most|latest|popular|trending|top)\W+(?:slide ?shows?|videos?|stories|articles|posts|news|topics|coverage|read|viewed|popular|shared|from|on|in|by)\b|you (?:may|might) also like|more on this (?:story|topic)|share this|tags|topics|filed under|categories|schlagworte|themen)[^.!?]{0,80}"
    r"|the comments to this entry are closed\.?|comments are closed\.?|this entry was posted .{0,200}|(?:view|see) all posts by .{0,60}",
    re.IGNORECASE | re.DOTALL,
)
_PAID = re.compile(
    r"(?:(?:this|the full|the rest of this) (?:story|article|content)\b.{0,40}\b(?:for|to|by) (?:\w+ )?(?:subscribers?|members)\b|already (?:a )?(?:subscriber|subscribed|a member)\b"
    r"|(?:subscribe|sign in|log in|register)\b.{0,60}\b(?:to (?:continue|read|keep)|read on|continue reading|unlimited)\b|to (?:continue|keep) reading\b.{0,60}\b(?:subscribe|sign in|log in|register)"
    r"|(?:dieser artikel|weiterlesen|jetzt weiterlesen)\b.{0,80}\b(?:abo|abonnenten|plus)\b|(?:cet article|la suite) est réservée? (?:à nos|aux) abonnés|(?:artículo|contenido)\b.{0,40}\bsuscriptores).{0,200}",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"(?:(?:last )?(?:updated|published|posted|modified|first published|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado)\b.{0,100}"
    r"|\d+ min(?:ute)?s?(?: read)?|print this page\b.{0,60}|(?:listen|share|follow|save|comments?|print|--)\W*|\d+ (?:comments?|shares?)"
    r"|(?:[\w'’&-]+ ){0,4}(?:reporters?|correspondents?|editors?|columnists?|staff writers?|contributors?|contributing writers?|redakteur(?:in)?))",
    re.IGNORECASE | re.DOTALL,
)
_BY = re.compile(r"(?:written |posted |story |words |text )?(?:by|von|par|por|di|text)\b\W*", re.IGNORECASE)


def without_notices(paragraphs: Sequence[str], author: str) -> tuple[list[str], bool]:
    """Return an article's paragraphs without the notices of its site, and whether the site asks to pay for the rest.

    If nothing but notices were left out of it, the text is left as it is.
    """
    kept = [part for part in paragraphs if not _ANYWHERE.fullmatch(part)]
    first = next((place for place, part in enumerate(kept) if len(part) >= _LONG and not _is_lead(part, author)), 0)
    kept = [part for place, part in enumerate(kept) if place >= first or not _is_lead(part, author)]
    paid = False
    for _ in range(_AT_EDGES):
        if len(kept) < 2:
            break
        pays = _PAID.fullmatch(kept[-1]) is not None
        if not (pays or _AT_END.fullmatch(kept[-1]) or is_button(kept[-1]) or _ANYWHERE.fullmatch(kept[-1])):
            break
        paid = paid or pays
        kept.pop()
    return (kept, paid) if kept else (list(paragraphs), False)


def _is_lead(said: str, author: str) -> bool:
    """Return whether a paragraph above an article is its byline, its time, or a button."""
    if len(said) > 2 * _LONG:
        return False
    words = without_time(_BY.sub("", said, count=1))[0].strip(" ,|·•—–-")
    return (
        _LEAD.fullmatch(said) is not None
        or _LEAD.fullmatch(words) is not None
        or is_time(said)
        or is_button(said)
        or (
            bool(author)
            and len(words) < 2 * len(author) + 12
            and author.split(",", maxsplit=1)[0].casefold() in words.casefold()
        )
    )
