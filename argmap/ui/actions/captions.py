"""What menus, buttons and their tips say, each text marked where lupdate finds it; `caption` has it translated."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES = {
    "file": QT_TRANSLATE_NOOP("actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("actions", "&Edit"),
    "map": QT_TRANSLATE_NOOP("actions", "&Map"),
    "read": QT_TRANSLATE_NOOP("actions", "&Read"),
    "view": QT_TRANSLATE_NOOP("actions", "&View"),
    "help": QT_TRANSLATE_NOOP("actions", "&Help"),
    "direction": QT_TRANSLATE_NOOP("actions", "&Direction of the map"),
    "theme": QT_TRANSLATE_NOOP("actions", "&Colors"),
}
"""Of menus, by their names; and of the choices that stand in a menu of their own."""

TEXTS = {
    "new": QT_TRANSLATE_NOOP("actions", "&New map file…"),
    "open": QT_TRANSLATE_NOOP("actions", "&Open…"),
    "sample": QT_TRANSLATE_NOOP("actions", "Open the &sample"),
    "home": QT_TRANSLATE_NOOP("actions", "&Welcome page"),
    "source": QT_TRANSLATE_NOOP("actions", "&Add source…"),
    "address": QT_TRANSLATE_NOOP("actions", "Add source from the &web…"),
    "paste_source": QT_TRANSLATE_NOOP("actions", "Add source from c&lipboard"),
    "picture": QT_TRANSLATE_NOOP("actions", "&Export picture…"),
    "copy": QT_TRANSLATE_NOOP("actions", "Save a &copy as…"),
    "save": QT_TRANSLATE_NOOP("actions", "Save"),
    "quit": QT_TRANSLATE_NOOP("actions", "&Quit"),
    "undo": QT_TRANSLATE_NOOP("actions", "&Undo"),
    "redo": QT_TRANSLATE_NOOP("actions", "&Redo"),
    "history": QT_TRANSLATE_NOOP("actions", "&History"),
    "edit": QT_TRANSLATE_NOOP("actions", "Edit the &words"),
    "remove": QT_TRANSLATE_NOOP("actions", "&Delete"),
    "merge": QT_TRANSLATE_NOOP("actions", "&Merge two claims"),
    "find": QT_TRANSLATE_NOOP("actions", "&Find…"),
    "claim": QT_TRANSLATE_NOOP("actions", "New &claim"),
    "reason": QT_TRANSLATE_NOOP("actions", "Add a &reason"),
    "objection": QT_TRANSLATE_NOOP("actions", "Add an &objection"),
    "sibling": QT_TRANSLATE_NOOP("actions", "Add another &beside it"),
    "premise": QT_TRANSLATE_NOOP("actions", "Add a co-&premise"),
    "flip": QT_TRANSLATE_NOOP("actions", "Change &side"),
    "join": QT_TRANSLATE_NOOP("actions", "&Join as co-premises"),
    "split": QT_TRANSLATE_NOOP("actions", "Spl&it off"),
    "up": QT_TRANSLATE_NOOP("actions", "Move before"),
    "down": QT_TRANSLATE_NOOP("actions", "Move after"),
    "fold": QT_TRANSLATE_NOOP("actions", "&Fold or unfold"),
    "fold_all": QT_TRANSLATE_NOOP("actions", "Fold all"),
    "unfold_all": QT_TRANSLATE_NOOP("actions", "Unfold all"),
    "unpin": QT_TRANSLATE_NOOP("actions", "&Unpin"),
    "show_source": QT_TRANSLATE_NOOP("actions", "Show in &source"),
    "question": QT_TRANSLATE_NOOP("actions", "Edit the &question"),
    "add_map": QT_TRANSLATE_NOOP("actions", "Another &map in this file"),
    "remove_map": QT_TRANSLATE_NOOP("actions", "Delete this map"),
    "next": QT_TRANSLATE_NOOP("actions", "&Next quotation"),
    "previous": QT_TRANSLATE_NOOP("actions", "&Previous quotation"),
    "wider": QT_TRANSLATE_NOOP("actions", "&Wider"),
    "narrower": QT_TRANSLATE_NOOP("actions", "N&arrower"),
    "speaker": QT_TRANSLATE_NOOP("actions", "Who &says it"),
    "as_reason": QT_TRANSLATE_NOOP("actions", "Place as a &reason"),
    "as_objection": QT_TRANSLATE_NOOP("actions", "Place as an &objection"),
    "as_claim": QT_TRANSLATE_NOOP("actions", "Place as a &claim"),
    "reject": QT_TRANSLATE_NOOP("actions", "Pu&t away"),
    "show_claim": QT_TRANSLATE_NOOP("actions", "Show on the &map"),
    "find_words": QT_TRANSLATE_NOOP("actions", "&Find in the text"),
    "draft": QT_TRANSLATE_NOOP("actions", "&Draft a map"),
    "page_map": QT_TRANSLATE_NOOP("actions", "&Map"),
    "page_quotations": QT_TRANSLATE_NOOP("actions", "&Quotations"),
    "page_speakers": QT_TRANSLATE_NOOP("actions", "&Speakers"),
    "page_stances": QT_TRANSLATE_NOOP("actions", "&Who stands where"),
    "fit": QT_TRANSLATE_NOOP("actions", "&Fit the map"),
    "zoom_in": QT_TRANSLATE_NOOP("actions", "Zoom &in"),
    "zoom_out": QT_TRANSLATE_NOOP("actions", "Zoom &out"),
    "zoom_one": QT_TRANSLATE_NOOP("actions", "&Actual size"),
    "next_panel": QT_TRANSLATE_NOOP("actions", "Next &panel"),
    "previous_panel": QT_TRANSLATE_NOOP("actions", "Previous panel"),
    "top-down": QT_TRANSLATE_NOOP("actions", "Thesis on &top"),
    "bottom-up": QT_TRANSLATE_NOOP("actions", "Thesis at the &bottom"),
    "left-right": QT_TRANSLATE_NOOP("actions", "Thesis on the &left"),
    "right-left": QT_TRANSLATE_NOOP("actions", "Thesis on the &right"),
    "system": QT_TRANSLATE_NOOP("actions", "As the &system has it"),
    "light": QT_TRANSLATE_NOOP("actions", "&Light"),
    "dark": QT_TRANSLATE_NOOP("actions", "&Dark"),
    "shortcuts": QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"),
    "about": QT_TRANSLATE_NOOP("actions", "&About argmap"),
}
"""Of all entries, by their names, as they stand in a menu."""

SHORT = {
    "source": QT_TRANSLATE_NOOP("actions", "Add source"),
    "picture": QT_TRANSLATE_NOOP("actions", "Export picture"),
    "undo": QT_TRANSLATE_NOOP("actions", "Undo"),
    "redo": QT_TRANSLATE_NOOP("actions", "Redo"),
    "claim": QT_TRANSLATE_NOOP("actions", "New claim"),
    "reason": QT_TRANSLATE_NOOP("actions", "Reason"),
    "objection": QT_TRANSLATE_NOOP("actions", "Objection"),
    "fit": QT_TRANSLATE_NOOP("actions", "Fit"),
}
"""Of entries that say less on a button."""

TIPS = {
    "source": QT_TRANSLATE_NOOP("actions", "Add an article or a comment thread to read"),
    "picture": QT_TRANSLATE_NOOP("actions", "Save the map as PNG, SVG or PDF"),
    "claim": QT_TRANSLATE_NOOP("actions", "Add a claim that stands by itself"),
    "reason": QT_TRANSLATE_NOOP("actions", "Add a reason for the selected claim"),
    "objection": QT_TRANSLATE_NOOP("actions", "Add an objection to the selected claim or argument"),
}
"""Of entries whose tip says more than the menu."""


def caption(texts: Mapping[str, object], name: str) -> str:
    """Return what a table says of a name, in the user's language; "" where it says nothing."""
    return QCoreApplication.translate("actions", str(texts[name])) if name in texts else ""


def plain(text: str) -> str:
    """Return a menu text without its marks."""
    return text.replace("&", "").rstrip("…")
