"""The actions for paper and for other programs: hand-outs, printing, and copying the map as a picture."""

from argmap.message import Message
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.shell.window import Window


def hand_out(window: Window) -> None:
    """Ask what to hand out, and write it."""
    _open(window, to_print=False)


def print_(window: Window) -> None:
    """Ask what to print, and print it."""
    _open(window, to_print=True)


def web_page(window: Window) -> None:
    """Ask for what of the map a web page has, and write it."""
    _open(window, to_print=False, kind="html")


def slides(window: Window) -> None:
    """Ask of what to make slides, and write them."""
    _open(window, to_print=False, kind="pptx")


def _open(window: Window, *, to_print: bool, kind: str = "") -> None:
    from argmap.ui.shell.handout_dialog import HandoutDialog

    window.session.flush_pending()
    HandoutDialog(window.session, window.saver, window.settings, window, to_print=to_print, kind=kind).open()


def copy_map(window: Window) -> None:
    """Copy the whole map as a picture."""
    from argmap.ui.shell.copy_picture import copy_map

    copy_map(window.session)


def copy_branch(window: Window) -> None:
    """Copy the branch of the selected claim as a picture."""
    from argmap.ui.shell.copy_picture import copy_branch

    copy_branch(window.session)


# fmt: off
PAPER_ROWS: tuple[Action[Window], ...] = (
    Action("handout", "file", 2, Message("&Hand-out…"),
           Message("Save lists, tables, cards or a blank map for readers and pupils, as PDF or for Word"),
           hand_out, keys=("Ctrl+Shift+E",), icon="article", when=rules.has_map),
    Action("web_page", "file", 2, Message("Web page…"),
           Message("Save a page for any browser: the map to zoom, fold and search, its outline and quotations"),
           web_page, when=rules.has_map),
    Action("slides", "file", 2, Message("Slides…"),
           Message("Save a presentation for PowerPoint: one slide for each step, with text that can be edited"),
           slides, when=rules.has_map),
    Action("print", "file", 2, Message("&Print…"),
           Message("Print the map or a hand-out, with a preview of every page"),
           print_, keys=("Ctrl+P",), when=rules.has_map),
)
COPY_ROWS: tuple[Action[Window], ...] = (
    Action("copy_picture", "edit", 3, Message("Copy as p&icture"),
           Message("Copy a picture of the map, for other programs"),
           copy_map, keys=("Ctrl+Shift+C",), icon="picture", when=rules.has_map),
    Action("copy_branch", "edit", 3, Message("Copy the &branch as picture"),
           Message("Copy a picture of the selected claim and what hangs on it, for other programs"),
           copy_branch, icon="picture", when=rules.has_claim),
)
# fmt: on
