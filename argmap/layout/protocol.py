"""What goes through the pipe between a layouter and its worker: frames of JSON, numbers without names.

A frame is its length as four bytes, highest first, and then that many bytes of UTF-8.
"""

import json
import struct
from collections.abc import Sequence
from typing import Any, BinaryIO

from argmap.layout.graph import Arrangement, Box, Direction, Graph, Options, Point, Rect, Route, Step

LENGTH = struct.Struct(">I")


def send(pipe: BinaryIO, value: Any) -> None:
    """Write one frame. Raises OSError where the other side is gone."""
    data = json.dumps(value, separators=(",", ":")).encode()
    pipe.write(LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: BinaryIO) -> Any:
    """Read one frame. Raises EOFError where the other side is gone."""
    (length,) = LENGTH.unpack(_exactly(pipe, LENGTH.size))
    return json.loads(_exactly(pipe, length))


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError("the other side is gone")
    return data


def ask(graph: Graph, options: Options) -> Any:
    """The question as JSON."""
    return {
        "boxes": [[box.id, box.width, box.height, box.pin] for box in graph.boxes],
        "steps": [[step.id, step.premises, step.target] for step in graph.steps],
        "options": [
            options.direction.value,
            options.gap_sibling,
            options.gap_level,
            options.disc,
            options.time_limit,
        ],
    }


def asked(value: Any) -> tuple[Graph, Options]:
    """The inverse of `ask`."""
    boxes = tuple(Box(i, w, h, None if pin is None else (pin[0], pin[1])) for i, w, h, pin in value["boxes"])
    steps = tuple(Step(id_, tuple(premises), target) for id_, premises, target in value["steps"])
    direction, sibling, level, disc, limit = value["options"]
    return Graph(boxes, steps), Options(Direction(direction), sibling, level, disc, limit)


def answer(graph: Graph, arrangement: Arrangement) -> Any:
    """The arrangement of the graph as JSON: places only, in the order of the graph."""
    return {
        "boxes": [(arrangement.boxes[box.id].x, arrangement.boxes[box.id].y) for box in graph.boxes],
        "routes": [_flat_route(arrangement.routes[step.id]) for step in graph.steps],
        "size": (arrangement.width, arrangement.height),
        "notice": arrangement.notice,
        "origin": (arrangement.origin.x, arrangement.origin.y),
    }


def answered(graph: Graph, value: Any) -> Arrangement:
    """The inverse of `answer`."""
    boxes = {box.id: Rect(x, y, box.width, box.height) for box, (x, y) in zip(graph.boxes, value["boxes"], strict=True)}
    routes = {step.id: _route(flat) for step, flat in zip(graph.steps, value["routes"], strict=True)}
    width, height = value["size"]
    return Arrangement(boxes, routes, width, height, value["notice"], Point(*value["origin"]))


def _flat_route(route: Route) -> Any:
    paths = [_flat(path) for path in (route.trunk, route.bracket, *route.branches)]
    return route.disc.x, route.disc.y, int(route.extra), paths


def _route(flat: Any) -> Route:
    x, y, extra, (trunk, bracket, *branches) = flat
    return Route(Point(x, y), _path(trunk), tuple(map(_path, branches)), _path(bracket), bool(extra))


def _flat(path: tuple[Point, ...]) -> list[float]:
    return [number for point in path for number in (point.x, point.y)]


def _path(numbers: Sequence[float]) -> tuple[Point, ...]:
    return tuple(map(Point, numbers[::2], numbers[1::2]))
