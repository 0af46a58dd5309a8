"""The actions of the menu View, a part of the table of actions: pages, zoom, panels, arrangement, text and colors."""

from collections.abc import Callable

from argmap.message import Message
from argmap.model.records import ArrangementKind, Direction, SiblingOrder
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.session import Session
from argmap.ui.shell.window import Window
from argmap.ui.shell.window_layout import WindowLayout
from argmap.ui.widgets.type_size import STANDARD


def _panel(name: str, text: Message, tip: Message, key: str, icon: str) -> Action[Window]:
    """Return the action that opens and closes a panel."""
    return Action(
        f"panel_{name}",
        "view",
        1,
        text,
        tip,
        lambda w: w.docks.toggle(name),
        keys=(key,),
        icon=icon,
        when=rules.is_open,
        submenu="panels",
        switch=True,
        meanwhile=True,
    )


def _arranged(
    name: str, choice: str, text: Message, tip: Message, when: Callable[[Session], bool] = rules.has_map
) -> Action[Window]:
    """Return the action that arranges the map in a way."""
    way = next(way for kind in (ArrangementKind, Direction, SiblingOrder) for way in kind if way == name)
    return Action(
        name,
        "view",
        2,
        text,
        tip,
        lambda w: w.arrangement.choose(way),
        when=when,
        choice=choice,
        submenu="arrangement",
        writes=True,
    )


# fmt: off
VIEW_ROWS: tuple[Action[Window], ...] = (
    Action("page_map", "view", 9, Message("&Map"),
           Message("Show the map"),
           lambda w: w.go_to_page("map"), keys=("Alt+1",), when=rules.is_open, choice="page"),
    Action("page_quotations", "view", 9, Message("&Quotations"),
           Message("Show all quotations in a table"),
           lambda w: w.go_to_page("quotations"), keys=("Alt+2",), when=rules.is_open, choice="page"),
    Action("page_speakers", "view", 9, Message("&Speakers"),
           Message("Show who says what"),
           lambda w: w.go_to_page("speakers"), keys=("Alt+3",), when=rules.is_open, choice="page"),
    Action("page_stances", "view", 9, Message("&Who stands where"),
           Message("Show who is for and against each claim"),
           lambda w: w.go_to_page("stances"), keys=("Alt+4",), when=rules.is_open, choice="page"),
    Action("page_flow", "view", 9, Message("F&low of the debate"),
           Message("Show the debate speech by speech: what answers what, and what was dropped"),
           lambda w: w.go_to_page("flow"), keys=("Alt+8",), when=rules.is_open, choice="page"),
    Action("fit", "view", 0, Message("&Fit the map"),
           Message("Show the whole map"),
           lambda w: w.at_map().fit(), keys=("Ctrl+0",), icon="fit", short=Message("Fit"),
           when=rules.has_map, meanwhile=True),
    Action("zoom_in", "view", 0, Message("Zoom &in"),
           Message("Show the map larger"),
           lambda w: w.at_map().zoom_in(), keys=("Ctrl++", "Ctrl+="), icon="zoom-in", when=rules.has_map,
           meanwhile=True),
    Action("zoom_out", "view", 0, Message("Zoom &out"),
           Message("Show the map smaller"),
           lambda w: w.at_map().zoom_out(), keys=("Ctrl+-",), icon="zoom-out", when=rules.has_map, meanwhile=True),
    Action("zoom_one", "view", 0, Message("&Actual size"),
           Message("Show the map in its actual size"),
           lambda w: w.at_map().reset_zoom(), keys=("Ctrl+1",), when=rules.has_map, meanwhile=True),
    Action("minimap", "view", 0, Message("Minimap"),
           Message("Show a small picture of the whole map in a corner, or hide it"),
           lambda w: w.view.minimap.want(shown=not w.view.minimap.wanted), when=rules.is_open,
           switch=True, meanwhile=True),
    Action("next_layout", "view", 1, Message("Next la&yout of text and map"),
           Message("Give most room to the text, to both, or to the map: the next one each time"),
           lambda w: w.layouts.next(), keys=("F8",), icon="article",
           short=Message("Text / map"), when=rules.is_open, submenu="layout", meanwhile=True),
    Action("layout_reading", "view", 1, Message("&Text wide"),
           Message("Show the text wide, with the map and the lists beside it"),
           lambda w: w.layouts.choose(WindowLayout.READING), when=rules.is_open, choice="layout", meanwhile=True),
    Action("layout_both", "view", 1, Message("Text &and map"),
           Message("Show the map between the text and the panels"),
           lambda w: w.layouts.choose(WindowLayout.BOTH), when=rules.is_open, choice="layout", meanwhile=True),
    Action("layout_map", "view", 1, Message("&Map without text"),
           Message("Show the map without the text"),
           lambda w: w.layouts.choose(WindowLayout.MAP), when=rules.is_open, choice="layout", meanwhile=True),
    Action("map_alone", "view", 1, Message("Map alon&e"),
           Message("Put all panels and bars away, and bring them back"),
           lambda w: w.map_alone.toggle(), keys=("F9",), icon="map", when=rules.has_map, switch=True, meanwhile=True),
    Action("full_screen", "view", 1, Message("F&ull screen"),
           Message("Fill the screen with the window, and give it back its frame"),
           lambda w: w.map_alone.toggle_full_screen(), keys=("F11",), switch=True, meanwhile=True),
    _panel("sources", Message("&Sources"), Message("Show or hide the list of sources"), "Ctrl+Shift+1", "article"),
    _panel("reader", Message("&Reader"), Message("Show or hide the text of a source"), "Ctrl+Shift+2", "reader"),
    _panel("unplaced", Message("&Unplaced"),
           Message("Show or hide the quotations that have no place on the map yet"), "Ctrl+Shift+3", "unplaced"),
    _panel("outline", Message("&Outline"), Message("Show or hide the map as a list"), "Ctrl+Shift+4", "outline"),
    _panel("history", Message("&History"), Message("Show or hide the list of all changes"), "Ctrl+Shift+5", "history"),
    _panel("inspector", Message("&Inspector"),
           Message("Show or hide what there is to know about what is selected"), "Ctrl+Shift+6", "inspector"),
    _panel("review", Message("Re&view"),
           Message("Show or hide what a careful reader would ask about the map"), "Ctrl+Shift+7", "review"),
    Action("reset_panels", "view", 1, Message("Reset &panels"),
           Message("Put all panels back where they were at first"),
           lambda w: w.docks.reset(), when=rules.is_open, submenu="panels", meanwhile=True),
    Action("next_panel", "view", 1, Message("&Next panel"),
           Message("Move on to the next panel of the window"),
           lambda w: w.go_round(1), keys=("F6",), submenu="panels", meanwhile=True),
    Action("previous_panel", "view", 1, Message("Previous panel"),
           Message("Move back to the panel before"),
           lambda w: w.go_round(-1), keys=("Shift+F6",), submenu="panels", meanwhile=True),
    _arranged("compact", "arrangement", Message("&Compact"),
              Message("Arrange the map in columns that fill the window and the page")),
    _arranged("tree", "arrangement", Message("T&ree"),
              Message("Arrange the map in rows, one for each level")),
    _arranged("layered", "arrangement", Message("La&yered"),
              Message("Arrange the map in layers, for many links across")),
    _arranged("top-down", "direction", Message("Thesis on &top"),
              Message("Show the thesis on top and reasons below it")),
    _arranged("bottom-up", "direction", Message("Thesis at the &bottom"),
              Message("Show the thesis at the bottom and reasons above it")),
    _arranged("left-right", "direction", Message("Thesis on the &left"),
              Message("Show the thesis on the left and reasons to its right")),
    _arranged("right-left", "direction", Message("Thesis on the ri&ght"),
              Message("Show the thesis on the right and reasons to its left")),
    _arranged("as-set", "order", Message("In the order that you &set"),
              Message("Leave reasons and objections in the order that you gave them")),
    _arranged("reasons-first", "order", Message("Reasons &first"),
              Message("Show the reasons of each claim first, and then its objections")),
    _arranged("two-sides", "order", Message("Reasons left, &objections right"),
              Message("Show reasons on the left and objections on the right of what they are about"),
              when=rules.is_upright),
    Action("arrange_anew", "view", 2, Message("Arra&nge anew"),
           Message("Arrange the map for the window as it is now, without regard to how it stood"),
           lambda w: w.at_map().arrange_anew(), keys=("Ctrl+Shift+0",), when=rules.has_map, submenu="arrangement"),
    Action("text_larger", "view", 3, Message("&Larger"),
           Message("Show larger text in panels, tables, menus and dialogs"),
           lambda w: w.look.text.step(1), keys=("Alt++", "Alt+="), submenu="text", meanwhile=True),
    Action("text_smaller", "view", 3, Message("&Smaller"),
           Message("Show smaller text in panels, tables, menus and dialogs"),
           lambda w: w.look.text.step(-1), keys=("Alt+-",), submenu="text", meanwhile=True),
    Action("text_standard", "view", 3, Message("S&tandard"),
           Message("Show text in the size that the system has"),
           lambda w: w.look.text.set(STANDARD), keys=("Alt+0",), submenu="text", meanwhile=True),
    Action("system", "view", 3, Message("As the &system has it"),
           Message("Use light or dark colors as the system does"),
           lambda w: w.look.want("system"), choice="theme", meanwhile=True),
    Action("light", "view", 3, Message("&Light"),
           Message("Use light colors"),
           lambda w: w.look.want("light"), choice="theme", meanwhile=True),
    Action("dark", "view", 3, Message("&Dark"),
           Message("Use dark colors"),
           lambda w: w.look.want("dark"), choice="theme", meanwhile=True),
)
# fmt: on
