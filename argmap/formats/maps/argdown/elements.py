"""How the claims and arguments of one map are spelled in Argdown: their titles, words, tags and data."""

from collections import Counter
from typing import Any

from argmap.formats.maps.argdown import front, titles, wording
from argmap.formats.maps.argdown.citations import FORMAT
from argmap.formats.maps.argdown.quoted_claims import told_source
from argmap.formats.maps.argdown.spelled import escaped_words, guarded, inline, one_line, spelled_tag
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.open_questions import questions_about
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import Tree

_OF_PROOFS = frozenset(("proof", "rules", "inference", "of", "gist", "data", "tags"))


def kept(record: Claim | Argument | Map) -> dict[str, Any]:
    """Return what this format has left on a record."""
    found = foreign(record, FORMAT)
    return found if isinstance(found, dict) else {}


class Elements:
    """Spells each claim in full where it first stands, and by its title afterwards."""

    def __init__(self, document: Document, on_map: Tree, quotes: dict[str, str]) -> None:
        """Give titles to all claims and arguments; `quotes` are the keys of passages."""
        self._document = document
        self._map = on_map
        self._quotes = quotes
        self._kept = {id: kept(document.get(id, Claim)) for id, _, _ in on_map.walk()}
        self._gists = frozenset(id for id in self._kept if self._sums_up(id))
        self.titles: dict[str, str] = {}
        self.arguments: dict[str, str] = {}
        self.proofs: dict[str, list[Argument]] = {}
        """The steps of each argument that is written as a reconstruction, by the id of its last step."""
        self._counts: Counter[str] = Counter()
        self.untitled: frozenset[str] = frozenset()
        self._said: set[str] = set()
        self._give_titles()

    # titles

    def _give_titles(self) -> None:
        statements, of_arguments = titles.Titles(), titles.Titles()
        for id in self._kept:
            claim = self._document.get(id, Claim)
            argument = self.is_gist(id)
            wanted = titles.of(claim.name, claim.text, argument=argument)
            taken = of_arguments if argument else statements
            self.titles[id] = taken.give(wanted or ("Argument" if argument else "Claim"))
        last_of: dict[str, str] = {}
        for steps in self._grouped():
            last = steps[-1]
            self.proofs[last.id] = steps
            wanted = titles.of(last.name, "", argument=True)
            title = of_arguments.give(wanted) if wanted else of_arguments.give(f"A{len(last_of) + 1}")
            for step in steps:
                last_of[step.id] = title
        self.arguments = last_of

    def _grouped(self) -> list[list[Argument]]:
        """Return the arguments that are written as reconstructions, those of several steps together."""
        groups: dict[object, list[Argument]] = {}
        for id, argument in self._map.arguments().items():
            if self._is_proof(argument):
                of = kept(argument)
                several = "of" in of and isinstance(of.get("step"), int)
                groups.setdefault((str(of["of"]), str(of.get("proof"))) if several else id, []).append(argument)
        found: list[list[Argument]] = []
        for steps in groups.values():
            steps.sort(key=_number_of)
            found += [steps] if _is_chain(steps) else [[step] for step in steps]
        return found

    def _sums_up(self, claim: str) -> bool:
        """Return whether a claim is written as an argument that is only summed up, with the same name and scheme."""
        if self._kept[claim].get("argument") is not True:
            return False
        name = self._document.get(claim, Claim).name
        return all(
            len(argument.premises) == 1
            and argument.name == name
            and not argument.scheme
            and not kept(argument).keys() & _OF_PROOFS
            and not questions_about(self._document, argument.id)
            for argument in self._map.stands_by.get(claim, ())
        )

    def _is_proof(self, argument: Argument) -> bool:
        if self.is_gist(argument.premises[0]):
            return False
        return (
            len(argument.premises) > 1
            or argument.id in self._map.reasons
            or bool(argument.scheme or argument.name)
            or bool(kept(argument).keys() & _OF_PROOFS)
            or bool(questions_about(self._document, argument.id))
        )

    def is_gist(self, claim: str) -> bool:
        """Return whether a claim is written as an argument that is only summed up."""
        return claim in self._gists

    def under(self, record: Claim | Argument) -> int:
        """Return the number of the heading under which something stands, -1 where it stands under none."""
        number = kept(record).get("under")
        return number if isinstance(number, int) else -1

    def heading_of(self, claim: str) -> int:
        """Return the number of the heading under which a claim stands, -1 where it stands under none."""
        return self.under(self._document.get(claim, Claim))

    def heading_of_argument(self, argument: Argument) -> int:
        """Return the number of the heading under which an argument stands: its own, or that of what it is about."""
        own = self.under(argument)
        if own >= 0 or argument.target not in self._map.placements:
            return own
        return self.heading_of(argument.target)

    def concludes(self, argument: Argument) -> bool:
        """Return whether the conclusion of an argument's reconstruction is its target."""
        return (
            argument.stance is Stance.PRO
            and argument.target in self._map.placements
            and not self.is_gist(argument.target)
        )

    def inference(self, step: Argument) -> tuple[list[str], dict[str, Any]]:
        """Return the rules and the data of an inference."""
        rules, about = kept(step).get("rules"), kept(step).get("inference")
        names = [str(rule) for rule in rules] if isinstance(rules, list) else []
        return names, about if isinstance(about, dict) else {}

    def keys(self) -> dict[str, str]:
        """Return the brackets and titles of claims and arguments by their ids."""
        found = {id: ("<" if self.is_gist(id) else "[") + title for id, title in self.titles.items()}
        return found | {id: "<" + title for id, title in self.arguments.items()}

    def names(self) -> dict[str, str]:
        """Return the ids of claims and arguments by how they are called: bracket and title, name or words."""
        found = {"<" + title: id for id, title in self.arguments.items() if id in self.proofs}
        for id, title in self.titles.items():
            claim = self._document.get(id, Claim)
            bracket = "<" if self.is_gist(id) else "["
            for name in (title, claim.name, claim.text):
                found.setdefault(bracket + name, id)
        return found

    def by_key(self, id: str) -> str:
        """Return a reference to a claim or an argument."""
        proof = self.proof_of(id) if id in self._kept else None
        if proof is not None:
            id = proof.id
        return f"<{self.arguments[id]}>" if id in self.arguments else self.reference(id)

    # twice

    def begin(self) -> None:
        """Begin to write. What was written once before without a need for its title needs none now."""
        self.untitled = frozenset(id for id, count in self._counts.items() if count == 1 and self.came_untitled(id))
        self._counts.clear()
        self._said.clear()

    def _may_be_untitled(self, id: str) -> bool:
        claim = self._document.get(id, Claim)
        return not claim.name and one_line(claim.text) == claim.text != ""

    def is_said(self, claim: str) -> bool:
        """Return whether the claim has been spelled in full."""
        return claim in self._said

    def came_untitled(self, claim: str) -> bool:
        """Return whether a claim had no title in Argdown, and needs none for what it says."""
        return self._kept[claim].get("untitled") is True and self._may_be_untitled(claim)

    def proof_of(self, claim: str) -> Argument | None:
        """Return the reconstruction that stands for a claim without a title, which is its conclusion and no more."""
        reasons = self._map.reasons.get(claim, ())
        if len(reasons) != 1 or not self.came_untitled(claim):
            return None
        (only,) = reasons
        return only if only.id in self.proofs and self.concludes(only) else None

    def is_concluded(self, claim: str) -> bool:
        """Return whether a claim that came from Argdown is spelled as the conclusion of its reconstructions."""
        reasons = self._map.reasons.get(claim, ())
        return (
            bool(self._kept[claim].keys() & {"untitled", "under"})
            and bool(reasons)
            and all(reason.id in self.proofs and self.concludes(reason) for reason in reasons)
            and not self.comments(claim, "above")
        )

    # spelling

    def reference(self, claim: str) -> str:
        """Return a claim by its title."""
        self._counts[claim] += 1
        title = self.titles[claim]
        return f"<{title}>" if self.is_gist(claim) else f"[{title}]"

    def full(self, id: str) -> str:
        """Return a claim with its words, or by its title where it has been spelled already."""
        if id in self._said:
            return self.reference(id)
        self._said.add(id)
        claim = self._document.get(id, Claim)
        line = one_line(claim.text)
        about = self._data(claim)
        element = self.reference(id)
        only_title = claim.text == claim.name == self.titles[id] and not about.keys() & {"name", "text"}
        text = "" if only_title or not line else self._words(claim, line)
        pieces = [text] if id in self.untitled else [element + ":" if text else element, text]
        pieces += [spelled for tag in claim.tags if (spelled := spelled_tag(tag)) and f"{spelled} " not in text + " "]
        if about:
            pieces.append(inline(about))
        return " ".join(piece for piece in pieces if piece)

    def comments(self, id: str, name: str = "comments") -> list[str]:
        """Return the lines of the comments at a claim, or above it (`above`)."""
        told = self._kept[id].get(name)
        if not isinstance(told, list):
            return []
        return [str(comment) for comment in told if wording.is_comment(str(comment))]

    def _words(self, claim: Claim, line: str) -> str:
        raw = self._kept[claim.id].get("words")
        if isinstance(raw, str) and len(raw) < 100_000 and wording.shown_of(raw) == claim.text:
            return guarded(raw)
        return escaped_words(line)

    def _data(self, claim: Claim) -> dict[str, Any]:
        placement = self._map.placements[claim.id]
        title = self.titles[claim.id]
        mine = self._kept[claim.id]
        more = mine.get("data")
        foreign = dict(more) if isinstance(more, dict) else {}
        data: dict[str, Any] = {}
        if claim.passages:
            data["quotes"] = [self._quotes[passage] for passage in claim.passages]
        if claim.text != one_line(claim.text) or not claim.text:
            data["text"] = claim.text
        if not self._name_is_told(claim, title):
            data["name"] = claim.name
        word = foreign.pop("fidelity", None)
        if claim.fidelity is not None:
            same = word is not None and front.fidelity(word) is claim.fidelity
            data["fidelity"] = word if same else front.FIDELITY[claim.fidelity]
        elif word is not None and front.fidelity(word) is None:
            data["fidelity"] = word
        if claim.unstated:
            data["unstated"] = True
        if claim.speech:
            data["speech"] = claim.speech
        if claim.note:
            data["note"] = claim.note
        if not all(map(spelled_tag, claim.tags)):
            data["tags"] = list(claim.tags)
        if placement.folded:
            data["folded"] = True
        if placement.pin:
            data["pin"] = list(placement.pin)
        if "source" not in foreign and (source := told_source(self._document, claim)):
            data["source"] = source
        return data | {key: value for key, value in foreign.items() if key not in data}

    def _name_is_told(self, claim: Claim, title: str) -> bool:
        """Return whether the title alone tells the short name, or that there is none."""
        if claim.id in self.untitled:
            return not claim.name
        if claim.text == claim.name == title and title:
            return True
        if not self.is_gist(claim.id) and titles.is_of_words(title, claim.text):
            return not claim.name
        return claim.name == title

    def argument_data(self, steps: list[Argument]) -> str:
        """Return the words, tags and data of a reconstructed argument that stand behind its title."""
        last = steps[-1]
        mine = kept(last)
        pieces = []
        gist = mine.get("gist")
        if isinstance(gist, str) and gist and wording.is_words(gist):
            pieces.append(guarded(gist))
        tags = mine.get("tags")
        pieces += [spelled for tag in tags if (spelled := spelled_tag(str(tag)))] if isinstance(tags, list) else []
        data: dict[str, Any] = {}
        if not last.name:
            data["unnamed"] = True
        elif last.name != self.arguments[last.id]:
            data["name"] = last.name
        if last.scheme:
            data["scheme"] = last.scheme
        more = mine.get("data")
        data |= {k: v for k, v in more.items() if k not in data} if isinstance(more, dict) else {}
        if data:
            pieces.append(inline(data))
        colon = ":" if isinstance(gist, str) and pieces and pieces[0] == guarded(gist) else ""
        return colon + "".join(" " + piece for piece in pieces)


def _number_of(step: Argument) -> int:
    number = kept(step).get("step")
    return number if isinstance(number, int) else 0


def _is_chain(steps: list[Argument]) -> bool:
    """Return whether steps lead one to the next, so that they can be written as one reconstruction."""
    numbers = [_number_of(step) for step in steps]
    if len(steps) == 1 or len(set(numbers)) < len(numbers):
        return len(steps) == 1
    names = {step.name for step in steps} | {step.scheme for step in steps if step is not steps[-1] and step.scheme}
    later: set[str] = set()
    for step in reversed(steps):
        if step is not steps[-1] and (step.target not in later or step.stance is not Stance.PRO):
            return False
        later.update(step.premises)
    return len(names) == 1
