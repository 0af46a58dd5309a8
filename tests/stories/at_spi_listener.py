"""Listens to a program as a screen reader on Linux does, over AT-SPI. It runs in a Python that has `gi`.

Each line of input is a command, and each gets one line of JSON: `tree` the map and every claim below it, `heard` what
was said since the last time, `act N ACTION` does an action of the claim at this place of `tree`, `focus N` goes there.
"""

import json
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HEARD: list[dict] = []
FOUND: list = []
TOLD = (
    "object:state-changed:focused",
    "object:state-changed:expanded",
    "object:property-change:accessible-name",
    "object:announcement",
)


def told(event):
    if event.type.endswith("focused") and not event.detail1:
        return
    if event.type.endswith("announcement"):
        HEARD.append({"event": "announcement", "name": str(event.any_data)})
    else:
        HEARD.append({"event": event.type.rsplit(":", 1)[1], **described(event.source)})


def described(thing) -> dict:
    states = {state.value_nick for state in thing.get_state_set().get_states()}
    place = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN) if thing.get_component_iface() else None
    actions = thing.get_action_iface()
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "states": sorted(states),
        "place": [place.x, place.y, place.width, place.height] if place else None,
        "actions": [actions.get_action_name(at) for at in range(actions.get_n_actions())] if actions else [],
    }


def map_of(thing, depth=0):
    """Return the map: the list of which the name begins so."""
    if thing.get_name().startswith("Argument map"):
        return thing
    for at in range(min(thing.get_child_count(), 60)) if depth < 12 else ():
        child = thing.get_child_at_index(at)
        if child is not None and (found := map_of(child, depth + 1)) is not None:
            return found
    return None


def walk(thing, depth=0):
    """Return an object and all below it, each with its depth; a claim's parent has to lead back."""
    FOUND.append(thing)
    rows = [{"depth": depth, **described(thing)}]
    for at in range(thing.get_child_count()):
        child = thing.get_child_at_index(at)
        if child.get_role_name() in ("list item", "tree item"):
            assert child.get_index_in_parent() == at, (child.get_name(), at)
            rows += walk(child, depth + 1)
    return rows


def answer(line: str):
    command, *words = line.split()
    if command == "heard":
        said = list(HEARD)
        HEARD.clear()
        return said
    if command == "tree":
        FOUND.clear()
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        maps = [found for program in programs if program is not None and (found := map_of(program)) is not None]
        return walk(maps[0]) if maps else []
    if command == "act":
        actions = FOUND[int(words[0])].get_action_iface()
        names = [actions.get_action_name(at) for at in range(actions.get_n_actions())]
        return actions.do_action(names.index(words[1]))
    if command == "focus":
        return FOUND[int(words[0])].get_component_iface().grab_focus()
    return None


def serve(line: str) -> bool:
    try:
        said = answer(line)
    except Exception as trouble:
        said = {"trouble": repr(trouble)}
    print(json.dumps(said), flush=True)
    return False


def read() -> None:
    for line in sys.stdin:
        GLib.idle_add(serve, line.strip())
    GLib.idle_add(Atspi.event_quit)


listener = Atspi.EventListener.new(told)
for kind in TOLD:
    listener.register(kind)
threading.Thread(target=read, daemon=True).start()
Atspi.event_main()
