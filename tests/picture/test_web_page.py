"""A map as one web page: whole, safe whatever its words are, and in a browser to fold, search, read and print."""

import base64
import hashlib
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings

from argmap.cli import main
from argmap.formats.sources.pdf import read as read_pdf
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Map
from argmap.picture import web_page
from argmap.picture.web_map import WebMapOptions
from tests.browser import Browser, browser
from tests.picture.maps import any_map, pets, say
from tests.sketch import claim, sketch, the_map

VOID = {"meta", "input", "br", "link", "img"}
HOSTILE = '</script><script>hacked = 1</script><img src=x onerror="hacked = 1">\u202e{{7*7}} ]]> & " \' <!--'


class Page(HTMLParser):
    """A page, read: its elements with their attributes, and whether each is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.deepest = 0
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self.words = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)
            self.deepest = max(self.deepest, len(self.open))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        inside = self.open[-1] if self.open else ""
        self.texts[inside] = self.texts.get(inside, "") + data
        if inside not in {"script", "style"}:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(document: Document, **wanted: object) -> Page:
    maps = [map.id for map in sorted(document.all(Map), key=lambda map: map.order)]
    return Page(web_page.text(document, maps, WebMapOptions(**wanted), "Several maps"))  # type: ignore[arg-type]


def check(found: Page) -> None:
    """Check what holds for every page: links lead somewhere, nothing runs that is not its own, nothing is fetched."""
    ids = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for tag, attributes in found.elements:
        assert not [name for name in attributes if name.startswith("on") or name in {"style", "src", "srcdoc"}]
        address = attributes.get("href", "#m1-outline")
        assert (address[1:] in ids) if address.startswith("#") else re.match(r"https?://\S+\Z", address)
        for name in ("aria-labelledby", "aria-describedby"):
            assert attributes.get(name, ids[0]) in ids, tag
    scripts = found.all("script")
    assert [script.get("type", "") for script in scripts] == ["application/json", ""]
    assert not {tag for tag, _ in found.elements} & {"img", "iframe", "object", "embed", "link", "base", "form"}


def test_a_page_is_whole_and_leads_from_claims_to_quotations_and_back():
    found = page(pets())
    check(found)
    links = [attributes["href"] for attributes in found.all("a")]
    assert "#m1-q1" in links and "#m1-c1" in links and "#m1-s1" in links
    assert found.all("h1") and len(found.all("h2")) == 3
    assert found.all("main") and found.all("a")[0]["class"] == "skip"
    assert "+ 1 Reason: 2 premises together" in found.words and "− 1.1 Objection to this step" in found.words


def test_the_hashes_of_the_policy_are_those_of_what_is_in_the_page():
    document = pets()
    text = web_page.text(document, [the_map(document)])
    policy = re.search(r'content="(default-src[^"]*)"', text)
    assert policy and "unsafe" not in policy[1]
    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        expected = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{expected}'" in policy[1]


def hostile() -> Document:
    document = sketch("Thesis\n  + Claim")
    with document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, "Claim"), HOSTILE)
    say(document, HOSTILE, f"Mallory {HOSTILE}", role=HOSTILE, source=HOSTILE, address="javascript:hacked=1")
    return document


def test_no_words_are_markup_and_no_address_runs():
    found = page(hostile())
    check(found)
    assert found.words.count("onerror=") >= 4
    assert not [a for a in found.all("a") if "javascript" in a.get("href", "")]


def test_notes_are_only_for_the_user():
    document = pets()
    with document.edit("Note") as edit:
        map_commands.set_note(edit, claim(document, "They are clean"), "Nobody may read this")
    assert "Nobody may read this" not in web_page.text(document, [the_map(document)])


def test_all_maps_or_one_branch_without_names():
    document = pets()
    with document.edit("Another") as edit:
        other = map_commands.add_map(edit, "And dogs?")
        map_commands.add_claim(edit, "Dogs bark", other)
    found = page(document)
    check(found)
    assert len(found.all("article")) == 2 and found.all("article")[1]["id"] == "m2-article"
    assert "Several maps" in found.texts["h1"] and "Dogs bark" in found.words
    alone = web_page.text(
        document, [the_map(document)], WebMapOptions(branch=claim(document, "Cats ignore you"), speakers=False)
    )
    check(Page(alone))
    assert "Cats ignore you" in alone and "Purring" not in alone and "dogfan77" not in alone


def test_a_map_of_any_depth_nests_no_deeper_than_browsers_do():
    document = sketch("Claim 0\n" + "\n".join(f"{'  ' * depth}+ Claim {depth}" for depth in range(1, 150)))
    found = page(document)
    check(found)
    assert found.deepest < 300 and "Claim 149" in found.words


@settings(max_examples=8, deadline=None)
@given(any_map())
def test_every_map_makes_a_page(document: Document):
    check(page(document))


def test_the_command_writes_a_page_and_refuses_what_it_does_not_know(tmp_path: Path, capsys):
    file = tmp_path / "sample.argmap"
    assert main(["sample", str(file)]) == 0
    assert main(["export", str(file), str(tmp_path / "page.html"), "--all-maps"]) == 0
    content = (tmp_path / "page.html").read_text()
    check(Page(content))
    assert len(content) < 500_000
    assert main(["export", str(file), str(tmp_path / "page.html"), "--tiles"]) == 2
    assert "do not know --tiles" in capsys.readouterr().err


# --- in a browser


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    assert main(["sample", str(folder / "sample.argmap")]) == 0
    assert main(["export", str(folder / "sample.argmap"), str(folder / "page.html")]) == 0
    return folder / "page.html"


BOXES = """[...document.querySelectorAll('.claim:not(.away)')].map(node => {
  const [x, y] = node.getAttribute('transform').match(/-?[\\d.]+/g).map(Number), rect = node.querySelector('rect');
  return [x, y, x + Number(rect.getAttribute('width')), y + Number(rect.getAttribute('height'))];
})"""
SETTLED = "new Promise(done => setTimeout(() => requestAnimationFrame(done), 60))"
SEARCH = """(() => { const field = document.getElementById('find'); field.value = WORDS;
  field.dispatchEvent(new Event('input')); return new Promise(done => setTimeout(done, 220)); })()"""


def overlapping(boxes: list[list[float]]) -> int:
    return sum(
        a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1
        for at, a in enumerate(boxes)
        for b in boxes[at + 1 :]
    )


def test_branches_fold_without_holes_or_overlaps_and_unfold_to_where_they_were(chromium: Browser, sample: Path):
    chromium.open(sample)
    assert (chromium.complaints(), chromium.addresses()) == ([], [sample.as_uri()])
    whole = chromium.run(BOXES)
    chromium.run("document.querySelector('[data-act=fold]').click()")
    folded = chromium.run(BOXES)
    assert 5 < len(folded) < len(whole) and not overlapping(folded)
    assert max(box[3] for box in folded) < 0.6 * max(box[3] for box in whole)
    assert chromium.run("document.querySelectorAll('.outline details:not([open])').length") > 5
    chromium.run("document.querySelector('[data-act=unfold]').click()")
    assert chromium.run(BOXES) == whole
    for round in range(8):
        open_ = f"each.open = (at * 7 + {round}) % 5 > 1"
        chromium.run(f"document.querySelectorAll('.outline details').forEach((each, at) => {{ {open_} }})")
        chromium.run(SETTLED)
        assert not overlapping(chromium.run(BOXES))
    assert chromium.complaints() == []


def test_search_marks_hits_goes_through_them_and_shows_their_quotations(chromium: Browser, sample: Path):
    chromium.open(sample)
    chromium.run(SEARCH.replace("WORDS", "'SURVEILLANCE'"))
    found = chromium.run("document.getElementById('count').textContent")
    assert re.match(r"Found: \d+", found)
    assert chromium.run("document.querySelectorAll('mark').length") >= int(found.split()[1])
    chromium.run("document.getElementById('next').click()")
    assert chromium.run("document.getElementById('count').textContent") == f"1 of {found.split()[1]}"
    assert "surveil" in chromium.run("document.querySelector('.detail.open blockquote mark').textContent").lower()
    chromium.run(SEARCH.replace("WORDS", "''"))
    assert chromium.run("document.querySelectorAll('mark, .claim.hit').length") == 0
    chromium.run(SEARCH.replace("WORDS", "'nobody says this'"))
    assert chromium.run("document.getElementById('count').textContent") == "Nothing found"


def test_keys_go_from_claim_to_claim_and_addresses_lead_to_what_a_fold_hides(chromium: Browser, sample: Path):
    chromium.open(sample)
    where = "document.activeElement.dataset.id"
    chromium.run("document.querySelector('.claim').focus()")
    assert chromium.run(where) == "c0"
    chromium.press("ArrowDown")
    assert chromium.run(where) not in {None, "c0"}
    chromium.press("Home")
    chromium.press("ArrowDown")
    chromium.press("ArrowUp")
    chromium.press("Enter")
    assert chromium.run("document.querySelector('.detail.open .words').textContent").startswith("Amazon should stop")
    chromium.press("Escape")
    assert chromium.run("document.querySelectorAll('.detail.open').length") == 0
    before = len(chromium.run(BOXES))
    chromium.press(" ")
    assert len(chromium.run(BOXES)) == 1 < before
    chromium.run("location.hash = '#m1-c5'")
    chromium.run(SETTLED)
    assert chromium.run("document.querySelector('.claim.chosen').dataset.id") == "c5"
    assert chromium.run("document.activeElement.id") == "m1-c5" and len(chromium.run(BOXES)) > 1


def test_fingers_move_the_map_pinch_it_and_scroll_the_page(chromium: Browser, sample: Path):
    chromium.open(sample, 390, 844)
    chromium.call("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=2)
    left, top, width, _ = seen(chromium)
    chromium.touch(*([(300.0 - 20 * step, 500.0)] for step in range(6)))
    moved = seen(chromium)
    assert moved[0] > left + 60 * width / 390 and moved[1:3] == [top, width]
    chromium.touch(*([(150.0 - 10 * step, 500.0), (250.0 + 10 * step, 500.0)] for step in range(6)))
    assert seen(chromium)[2] < 0.7 * width and chromium.run("visualViewport.scale") == 1
    chromium.touch(*([(200.0, 600.0 - 40 * step)] for step in range(6)))
    chromium.run(SETTLED)
    assert chromium.run("scrollY") > 50
    chromium.call("Emulation.setTouchEmulationEnabled", enabled=False)


def seen(chromium: Browser) -> list[float]:
    """Return the part of the map that is seen: left, top, width, height."""
    chromium.run(SETTLED)
    return [float(number) for number in chromium.run("document.querySelector('svg').getAttribute('viewBox')").split()]


def test_hostile_words_do_nothing(chromium: Browser, tmp_path: Path):
    document = hostile()
    web_page.write(document, [the_map(document)], tmp_path / "page.html")
    chromium.open(tmp_path / "page.html")
    chromium.run("document.querySelector('.claim').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    assert chromium.run("typeof hacked") == "undefined" and chromium.complaints() == []
    assert chromium.run("document.querySelectorAll('.claim').length") == 2


def test_a_page_follows_the_system_fits_a_phone_and_prints(chromium: Browser, sample: Path, tmp_path: Path):
    color = "getComputedStyle(document.documentElement).backgroundColor"
    chromium.open(sample, prefers_color_scheme="dark")
    assert chromium.run(color) == "rgb(28, 30, 34)"
    chromium.open(sample, 390, 844)
    assert chromium.run(color) == "rgb(250, 248, 244)"
    assert chromium.run("document.documentElement.scrollWidth") == 390
    chromium.run("document.querySelector('[data-act=fold]').click()")
    chromium.paper(tmp_path / "page.pdf")
    told = read_pdf((tmp_path / "page.pdf").read_bytes(), "page.pdf").text
    assert "Outline" in told and "Quotations" in told and "a.1.1" in told.replace(" ", "")


def test_everything_can_be_read_without_a_script(chromium: Browser, sample: Path, tmp_path: Path):
    still = tmp_path / "still.html"
    still.write_text(re.sub(r"<script>.*?</script>", "", sample.read_text(), flags=re.DOTALL))
    chromium.open(still)
    parts = "[...document.querySelectorAll('.frame svg, .outline li, .quotations li')]"
    assert chromium.run(f"{parts}.every(node => node.getClientRects().length)")
    assert chromium.run("document.querySelector('.find').getClientRects().length") == 0


def test_every_claim_of_the_map_is_in_the_outline(chromium: Browser, tmp_path: Path):
    document = pets()
    web_page.write(document, [the_map(document)], tmp_path / "page.html")
    chromium.open(tmp_path / "page.html")
    count = len(list(document.all(Claim)))
    assert chromium.run("document.querySelectorAll('.outline li[data-id]').length") == count
    assert chromium.run("document.querySelectorAll('.claim').length") == count
    assert chromium.run("document.querySelectorAll('.claim.away').length") == 2  # what is folded in the file
