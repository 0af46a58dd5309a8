"""Steps over the tree: a second parent, a premise that stands elsewhere. They never move a box."""

from argmap.layout.graph import Point, Route
from argmap.layout.place import Scene
from argmap.layout.routes import bend, bottom_middle, line, top_middle


def extra_routes(scene: Scene, routes: dict[str, Route]) -> dict[str, Route]:
    """All routes: those of the tree, completed, and those of the extras."""
    done = dict(routes)
    waiting = [step for step in scene.forest.steps.values() if step.id not in done]
    while waiting:
        later = []
        for step in waiting:
            if step.target in scene.boxes:
                rect = scene.boxes[step.target]
                disc = Point(rect.x + rect.width + scene.sibling / 2, rect.y + rect.height / 2)
                trunk = line(disc, Point(rect.x + rect.width, disc.y))
            elif step.target in done:
                goal = done[step.target].disc
                disc = Point(goal.x + 1.6 * scene.disc, goal.y)
                trunk = line(disc, goal)
            else:
                later.append(step)
                continue
            branches = tuple(bend(disc, top_middle(scene.boxes[p])) for p in step.premises)
            done[step.id] = Route(disc, trunk, branches, (), True)
        waiting = later
    for id_, route in done.items():
        step = scene.forest.steps[id_]
        trunk = route.trunk or bend(route.disc, done[step.target].disc)
        branches = tuple(
            branch or bend(route.disc, bottom_middle(scene.boxes[premise]))
            for premise, branch in zip(step.premises, route.branches, strict=True)
        )
        done[id_] = Route(route.disc, trunk, branches, route.bracket, route.extra)
    return done
