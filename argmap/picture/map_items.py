"""The items of a map where the layout has put them: stems, cards, arguments, and stubs of those that lead far away."""

from collections.abc import Hashable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from argmap.layout import Arrangement, Point, Rect, Route
from argmap.model.records import Argument, Stance
from argmap.picture import stub_places, stubs
from argmap.picture.lines import Lines, Look, Stem, Trace, commands, lines, stem_lines, straight, trace
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.shapes import Item, ItemKind, PathShape, Shape, bounds, moved


def map_items(
    measured: MeasuredMap, arrangement: Arrangement, origin: tuple[float, float], known: Mapping[str, Item]
) -> list[Item]:
    """Return the items of a map in painting order; those that are as the known ones are the same values.

    Where signs stand on the edges of cards they are painted over them, and else the lines below them.
    """
    drawing = _Drawing(measured, arrangement, origin, known)
    if arrangement.stems:
        return [*drawing.stems(), *drawing.claims(), *drawing.arguments(), *drawing.stubs()]
    return [*drawing.arguments(), *drawing.claims(), *drawing.stubs()]


class _Drawing:
    def __init__(
        self, measured: MeasuredMap, arrangement: Arrangement, origin: tuple[float, float], known: Mapping[str, Item]
    ) -> None:
        self._measured, self._arrangement, self._known = measured, arrangement, known
        self._x, self._y = origin
        self._cards = {id: card for id, card in measured.cards.items() if id in arrangement.boxes}
        self._on_edge = bool(arrangement.stems)
        self._moved = self._places()

    def stems(self) -> Iterator[Item]:
        """Yield what the arguments about one target share."""
        for target, paths in self._arrangement.stems.items():
            if any(paths) and (target in self._cards or target in self._measured.arguments):
                start, drawn = stem_lines(paths, self._measured.theme)
                yield self._item(f"{target}:stem", "stem", start, drawn, "", "")

    def claims(self) -> Iterator[Item]:
        """Yield the cards."""
        boxes, x, y = self._arrangement.boxes, self._x, self._y
        for id, card in self._cards.items():
            rect = boxes[id]
            height, shapes = card.fitted(rect.width, rect.height)
            at = x + rect.x, y + rect.y
            yield self._kept(id, "claim", at, (rect.width, height), shapes, card.title, card.description)

    def _card_rect(self, id: str) -> Rect:
        rect = self._arrangement.boxes[id]
        height, _ = self._cards[id].fitted(rect.width, rect.height)
        return Rect(self._x + rect.x, self._y + rect.y, rect.width, height)

    def arguments(self) -> Iterator[Item]:
        """Yield arguments. Later signs cover the ends of earlier lines, so undercuts are first."""
        routes, found = self._arrangement.routes, self._measured.arguments
        depth = {id: _depth(argument, found) for id, argument in found.items() if argument.target in found}
        seen = [a for a in found.values() if a.id in routes]
        seen.sort(key=lambda a: (not routes[a.id].extra, -depth.get(a.id, 0)))
        stances = self._trunks(seen)
        for argument in seen:
            route = routes[argument.id]
            look = Look(
                pro=argument.stance is Stance.PRO,
                extra=route.extra,
                undercut=argument.id in depth,
                guessed=argument.guessed,
                on_edge=self._on_edge,
            )
            if _is_sign(route):
                drawn = lines(SIGN_ALONE, self._measured.theme, look)
            else:
                way = trace(self._near(argument, route))
                if way.stem and len(stances[way.stem]) > 1:
                    look = replace(look, mixed=True)
                drawn = lines(way, self._measured.theme, look, self._label(argument, route))
            title = " + ".join([self._cards[p].title for p in argument.premises if p in self._cards])
            at = self._moved.get(argument.id, route.disc)
            item = self._item(argument.id, "argument", at, drawn, title, self._measured.abouts[argument.id])
            yield self._with_far_lines(item, argument, route) if route.far else item

    def _trunks(self, seen: list[Argument]) -> dict[Stem, set[Stance]]:
        """Return the stances of the arguments whose lines to their target end in the same piece."""
        stances: dict[Stem, set[Stance]] = {}
        for argument in seen:
            route = self._arrangement.routes[argument.id]
            if route.trunk and (stem := trace(self._near(argument, route)).stem):
                stances.setdefault(stem, set()).add(argument.stance)
        return stances

    # --- arguments that lead far away

    def stubs(self) -> Iterator[Item]:
        """Yield the labels at premises that stand far from their argument, and the numbers of the claims concerned."""
        numbered: dict[str, None] = {}
        for argument in self._measured.arguments.values():
            route = self._arrangement.routes.get(argument.id)
            if route is None or not route.far:
                continue
            goal = self._goal(argument)
            for premise, path in self._far_branches(argument, route):
                numbered |= {premise: None, goal: None}
                at = self._moved.get((argument.id, premise), path[-1])
                yield self._same(self._premise_stub(argument, premise, goal, at))
        for claim in numbered:
            if claim in self._cards:
                number = self._measured.numbers.get(claim, 0)
                rect = self._card_rect(claim)
                yield self._same(stubs.number_tag(f"{claim}:number", number, rect, self._measured.theme))

    def _places(self) -> Mapping[Hashable, Point]:
        """Return where ends of far routes are, as far as labels lie better there than where the layout has put them."""
        ends: dict[str, list[stub_places.End]] = {}
        for argument in self._measured.arguments.values():
            route = self._arrangement.routes.get(argument.id)
            far = self._far_branches(argument, route) if route is not None and route.far else ()
            if route is None or not far:
                continue
            if route.extra and argument.target in self._cards:
                shapes = self._label(argument, route)
                left, _, right, _ = bounds(shapes)
                ends.setdefault(argument.target, []).append(stub_places.End(argument.id, route.disc, -left, right + 2))
            for premise, path in far:
                left, right = stubs.premise_reach(self._premise_words(argument), self._measured.theme)
                end = stub_places.End((argument.id, premise), path[-1], left, right)
                ends.setdefault(premise, []).append(end)
        if not ends:
            return {}
        taken = self._taken(ends.keys())
        made: dict[Hashable, Point] = {}
        for claim, here in ends.items():
            rect, number = self._arrangement.boxes[claim], self._measured.numbers.get(claim, 0)
            free = stubs.tag_room(number, self._measured.theme)
            made |= stub_places.places(rect, here, taken.get(claim, ()), free)
        return made

    def _taken(self, claims: AbstractSet[str]) -> dict[str, list[tuple[float, float]]]:
        """Return the pieces of the lower edges of cards on which signs lie that stay where they are."""
        found: dict[str, list[tuple[float, float]]] = {}
        for argument in self._measured.arguments.values():
            route = self._arrangement.routes.get(argument.id)
            if route is None or (route.far and route.extra and argument.target in self._cards):
                continue
            for claim in {self._goal(argument), *argument.premises} & claims:
                rect = self._arrangement.boxes[claim]
                if abs(route.disc.y - rect.y - rect.height) < SIGN and rect.x <= route.disc.x <= rect.x + rect.width:
                    left, _, right, _ = bounds(self._label(argument, route))
                    span = route.disc.x + min(left, -SIGN), route.disc.x + max(right, SIGN)
                    found.setdefault(claim, []).append(span)
        return found

    def _premise_words(self, argument: Argument) -> str:
        number, undercut = (
            self._measured.numbers.get(self._goal(argument), 0),
            argument.target in self._measured.arguments,
        )
        return stubs.premise_words(number, pro=argument.stance is Stance.PRO, undercut=undercut)

    def _premise_stub(self, argument: Argument, premise: str, goal: str, at: Point) -> Item:
        words, place = self._premise_words(argument), Point(self._x + at.x, self._y + at.y)
        id, about = f"{argument.id}:{premise}", self._measured.abouts[argument.id]
        pro = argument.stance is Stance.PRO
        return stubs.premise_stub(id, words, place, f"#{goal}", about, self._measured.theme, pro=pro)

    def _goal(self, argument: Argument) -> str:
        """Return the claim at which an argument ends: its target, or the first premise of the step it is against."""
        found = self._measured.arguments
        if (step := found.get(argument.target)) is not None:
            return next((p for p in step.premises if p in self._cards), step.premises[0])
        return argument.target

    def _far_branches(self, argument: Argument, route: Route) -> list[tuple[str, tuple[Point, ...]]]:
        """Return the premises of a far route that stand elsewhere, with the lines to them."""
        return [
            (premise, path)
            for premise, path in zip(argument.premises, route.branches, strict=False)
            if path and (route.extra or not self._stands_here(premise, argument))
        ]

    def _stands_here(self, premise: str, argument: Argument) -> bool:
        card = self._cards.get(premise)
        return card is not None and card.argument is not None and card.argument.id == argument.id

    def _near(self, argument: Argument, route: Route) -> Route:
        """Return the part of a route that is always drawn."""
        if not route.far:
            return route
        far = {premise for premise, _ in self._far_branches(argument, route)}
        kept = [b for p, b in zip(argument.premises, route.branches, strict=False) if p not in far]
        return replace(route, branches=tuple(kept))

    def _label(self, argument: Argument, route: Route) -> tuple[Shape, ...]:
        """Return what an argument says beside its sign of premises that stand elsewhere."""
        far = self._far_branches(argument, route) if route.far else []
        if not far:
            return ()
        pro, theme = argument.stance is Stance.PRO, self._measured.theme
        numbers = [self._measured.numbers.get(premise, 0) for premise, _ in far]
        listed = " + ".join(map(str, numbers))
        if route.extra and argument.target in self._cards:
            return stubs.target_label(listed, theme, pro=pro)
        return stubs.beside_label(listed if route.extra else f"+ {listed}", theme, pro=pro)

    def _with_far_lines(self, item: Item, argument: Argument, route: Route) -> Item:
        """Return an argument with the lines that it has while it is selected."""
        theme = self._measured.theme
        color = theme.pro_extra if argument.stance is Stance.PRO else theme.con_extra
        far = self._far_branches(argument, route)
        x, y = self._x - item.x, self._y - item.y
        drawn = [PathShape(commands(path), "", color, theme.extra_line) for _, path in far]
        ends: list[tuple[Hashable, str, Point]] = [(argument.id, argument.target, route.disc)]
        ends += [((argument.id, premise), premise, path[-1]) for premise, path in far]
        for key, claim, end in ends:
            if key in self._moved:
                way = stub_places.along(self._arrangement.boxes[claim], self._moved[key], end)
                drawn.append(PathShape(straight(way), "", color, theme.extra_line))
        shapes = tuple(moved(shape, x, y) for shape in drawn)
        first = next((premise for premise, _ in far), "")
        return self._same(replace(item, selected_shapes=shapes, link=f"#{first}" if first and route.extra else ""))

    # --- values that have not changed

    def _item(self, id: str, kind: ItemKind, start: Point, drawn: Lines, title: str, about: str) -> Item:
        at = self._x + start.x + drawn.left, self._y + start.y + drawn.top
        return self._kept(id, kind, at, (drawn.width, drawn.height), drawn.shapes, title, about)

    def _kept(
        self,
        id: str,
        kind: ItemKind,
        at: tuple[float, float],
        size: tuple[float, float],
        shapes: tuple[Shape, ...],
        title: str,
        description: str,
    ) -> Item:
        """Return an item: the known one if nothing of it has changed."""
        old = self._known.get(id)
        if (
            old is not None
            and old.shapes is shapes
            and (old.x, old.y, old.width, old.height) == (*at, *size)
            and (old.title, old.description) == (title, description)
            and not old.selected_shapes
        ):
            return old
        return Item(id, kind, *at, *size, shapes, title, description)

    def _same(self, item: Item) -> Item:
        old = self._known.get(item.id)
        return old if old == item else item


SIGN = 12.0
"""The px left and right of a sign on the edge of a card that it takes, with free ground around it."""
SIGN_ALONE = Trace((), ())
"""The trace of an argument whose sign lies where the lines that it shares with others end."""


def _is_sign(route: Route) -> bool:
    return not (route.trunk or route.bracket or route.far or any(route.branches))


def _depth(argument: Argument, found: Mapping[str, Argument]) -> int:
    """Return 0 for an argument about a claim, 1 for an undercut, 2 for one against an undercut, …"""
    depth = 0
    while (target := found.get(argument.target)) is not None:
        argument, depth = target, depth + 1
    return depth
