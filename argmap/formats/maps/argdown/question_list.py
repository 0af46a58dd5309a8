"""Open questions in the front matter of Argdown: about the map, a statement or an argument, by their titles."""

from collections.abc import Mapping
from typing import Any

from argmap.model.document import Document, Edit
from argmap.model.open_questions import questions_about
from argmap.model.ordering import from_number
from argmap.model.records import Argument, OpenQuestion

NAME = "questions"


def are_ours(content: dict[str, Any]) -> bool:
    """Return whether the front matter has questions that argmap has written."""
    told = content.get(NAME)
    return isinstance(told, list) and all(isinstance(q, dict) and ("text" in q or "critical" in q) for q in told)


def put(edit: Edit, map: str, content: dict[str, Any], titles: Mapping[str, str]) -> None:
    """Add the questions to the document; `titles` are the ids of claims and arguments by bracket and title.

    A question about what is not there is one about the map.
    """
    if not are_ours(content):
        return
    for number, told in enumerate(content[NAME]):
        about = titles.get(str(told.get("about")), map)
        critical = str(told.get("critical") or "")
        if critical and edit.find(about, Argument) is None:
            critical = ""
        answers = told.get("answers")
        found = [titles.get(f"[{title}") for title in answers] if isinstance(answers, list) else []
        edit.put(
            OpenQuestion(
                id=edit.new_id(),
                about=about,
                text=str(told.get("text") or ""),
                order=from_number(number),
                critical=critical,
                answers=tuple(dict.fromkeys(claim for claim in found if claim)),
                closed=told.get("closed") is True,
            )
        )


def told(document: Document, titles: Mapping[str, str]) -> dict[str, Any]:
    """Return the front matter's questions; `titles` are brackets and titles by ids, "" for the map."""
    found = []
    for id, title in titles.items():
        for question in questions_about(document, id):
            about: dict[str, Any] = {"about": title} if title else {}
            about["text"] = question.text
            if question.critical:
                about["critical"] = question.critical
            if question.answers:
                about["answers"] = [titles[answer][1:] for answer in question.answers if answer in titles]
            if question.closed:
                about["closed"] = True
            found.append(about)
    return {NAME: found} if found else {}
