"""What an idea of a MindMup file says: pure functions of its JSON, used by the reader and by the writer alike."""

import math
from typing import Any

from argmap.formats.maps.html_words import is_html, words
from argmap.formats.maps.map_builder import clean
from argmap.model.records import Stance

FORMAT = "mup"
"""The name under which the ideas' own data are kept."""
OURS = "argmap"
"""The attribute in which argmap writes what MindMup has no place for."""
UNSTATED = "attr_implicit_claim"
STICKY = "sticky_note"
MARKS = {"attr_eval_rejected": "rejected", "attr_eval_accepted": "accepted"}
"""The style names by which a claim is marked as false or true, and the tags that stand for them here."""
SIDES = {"supporting": Stance.PRO, "opposing": Stance.CON}

Idea = dict[str, Any]


def attributes(idea: Idea) -> dict[str, Any]:
    """Return the attributes of an idea; an empty list stands for none in files that went through PHP."""
    found = idea.get("attr")
    return found if isinstance(found, dict) else {}


def children(idea: Idea) -> list[tuple[str, Any]]:
    """Return the rank and the content of each idea below another, in the order in which MindMup shows them."""
    found = idea.get("ideas")
    if isinstance(found, list):
        return [(str(number), child) for number, child in enumerate(found, 1)]
    return sorted(found.items(), key=lambda item: place(item[0])) if isinstance(found, dict) else []


def place(rank: str) -> tuple[int, float, str]:
    """Return what a rank is sorted by: the positive ones, then the negative ones, each from zero outward."""
    try:
        number = float(rank)
    except ValueError:
        return 2, 0.0, rank
    if not math.isfinite(number):
        return 2, 0.0, rank
    return (0 if number > 0 else 1), abs(number), rank


def is_group(idea: Idea) -> bool:
    """Return whether an idea is a group: what hangs below it stands together for or against what is above it."""
    attr = attributes(idea)
    return bool(attr.get("group")) or (title(idea).casefold() == "group" and "contentLocked" in attr)


def side(idea: Idea) -> Stance | None:
    """Return the side of a group, or None for a neutral one."""
    group = attributes(idea).get("group")
    return SIDES.get(group) if isinstance(group, str) else None


def title(idea: Idea) -> str:
    """Return the text of an idea without what surrounds it."""
    found = idea.get("title")
    text = found if isinstance(found, str) else "" if found is None or isinstance(found, dict | list) else str(found)
    return clean(text).strip()


def question(root: Idea) -> str:
    """Return the question of a whole file: its title, which often is the name of the file."""
    name = " ".join(title(root).split())
    return name[:-4].replace("_", " ").strip() if name.casefold().endswith(".mup") else name


def text(idea: Idea) -> str:
    """Return the text of a claim; blanks around it count where argmap has written them."""
    told = ours(idea).get("text")
    return clean(told) if isinstance(told, str) and clean(told).strip() == title(idea) else title(idea)


def group_name(idea: Idea) -> str:
    """Return the name of a group, "" for those that are just called a group."""
    name = " ".join(title(idea).split())
    return "" if name.casefold() == "group" else name


def style_names(idea: Idea) -> list[str]:
    """Return the style names of an idea."""
    found = attributes(idea).get("styleNames")
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else []


def ours(idea: Idea) -> dict[str, Any]:
    """Return what argmap has written of an idea."""
    found = attributes(idea).get(OURS)
    return found if isinstance(found, dict) else {}


def name(idea: Idea) -> str:
    """Return the label of a claim, its short name."""
    found = attributes(idea).get("claimLabel")
    return " ".join(clean(found).split()) if isinstance(found, str) else ""


def tags(idea: Idea) -> tuple[str, ...]:
    """Return the tags of a claim: those that argmap wrote, and its marks as true or false."""
    told = ours(idea).get("tags")
    written = [clean(tag) for tag in told if isinstance(tag, str)] if isinstance(told, list) else []
    marks = [MARKS[style] for style in style_names(idea) if style in MARKS]
    return tuple(dict.fromkeys(tag for tag in (*written, *marks) if tag))


def folded(idea: Idea) -> bool:
    """Return whether what is below an idea is hidden."""
    style = idea.get("style")
    return bool(attributes(idea).get("collapsed")) or (isinstance(style, dict) and bool(style.get("collapsed")))


def plain_note(idea: Idea) -> str:
    """Return the notes of an idea as plain text, paragraph after paragraph."""
    attr = attributes(idea)
    found = attr.get("note")
    texts = [found.get("text") if isinstance(found, dict) else found]
    attachment = attr.get("attachment")
    if isinstance(attachment, dict) and str(attachment.get("contentType", "text/html")).startswith("text/"):
        texts.append(attachment.get("content"))
    return "\n\n".join(dict.fromkeys(filter(None, (_plain(text) for text in texts if isinstance(text, str)))))


def _plain(text: str) -> str:
    return clean(words(text) if is_html(text) else text).strip()


def note(idea: Idea) -> str:
    """Return the notes of an idea; as argmap has written them, unless they have been changed since."""
    told = ours(idea).get("note")
    return clean(told) if isinstance(told, str) and _plain(told) == plain_note(idea) else plain_note(idea)


def is_sticky(idea: Any) -> bool:
    """Return whether an idea is a sticky note without anything below it."""
    return isinstance(idea, dict) and STICKY in style_names(idea) and not children(idea) and not is_group(idea)


def connector(idea: Idea) -> dict[str, Any]:
    """Return how the line from an idea to what is above it looks."""
    found = attributes(idea).get("parentConnector")
    return found if isinstance(found, dict) else {}
