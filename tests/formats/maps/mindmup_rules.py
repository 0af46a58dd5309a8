"""The published rules of MindMup's files, format 3, for what argmap writes: a check, not a reader."""

import json


def broken(text: str) -> list[str]:
    """Return each rule that a file breaks, in words."""
    file = json.loads(text)
    found = []
    if file.get("formatVersion") != 3:
        found.append("formatVersion is not 3")
    if file.get("id") != "root":
        found.append("the file has not the id root")
    if not isinstance(file.get("title"), str):
        found.append("the file has no title")
    if not file.get("ideas"):
        found.append("there is no root idea")
    ids = set()
    ahead = [(file, None)]
    while ahead:
        idea, above = ahead.pop()
        ranks = list(idea.get("ideas", {}))
        if ranks != [str(number) for number in range(1, len(ranks) + 1)]:
            found.append(f"the ranks below {idea.get('id')} are {ranks}")
        ahead.extend((child, idea) for child in idea.get("ideas", {}).values())
        if above is None:
            continue
        id, attr = idea.get("id"), idea.get("attr")
        if type(id) is not int or id < 1 or id in ids:
            found.append(f"{id!r} is not a whole number, or is there twice")
        ids.add(id)
        if not isinstance(idea.get("title"), str) or not isinstance(attr, dict):
            found.append(f"{id} has no title or no attributes")
            continue
        if group := attr.get("group"):
            if group not in ("supporting", "opposing", "neutral"):
                found.append(f"{id} is a group of the kind {group!r}")
            if attr.get("contentLocked") is not True:
                found.append(f"the group {id} is not locked")
            if not any(not child["attr"].get("group") for child in idea.get("ideas", {}).values()):
                found.append(f"the group {id} has no claim")
            if above is file:
                found.append(f"the group {id} hangs on nothing")
        elif above is not file and not above["attr"].get("group"):
            found.append(f"the claim {id} hangs on a claim without a group")
    return found
