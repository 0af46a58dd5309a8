"""What a page says of itself: title, author, publisher and date, as a person would write them.

Pages say it to machines (Open Graph, Dublin Core, JSON-LD), and the library that extracts articles guesses the rest; both
put names of sites, dates and buttons in, which are taken out here.
"""

# ruff: noqa: E501 - tables of words

import json
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from argmap.formats.sources.buttons import is_no_name
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.page_bylines import shown_byline, shown_date
from argmap.formats.sources.source_text import SourceText, day, label
from argmap.import_lock import LOADING

_TITLES = ("dc:title", "dcterm:title", "og:title", "twitter:title", "parsely-title", "citation_title", "title")
_AUTHORS = ("dc:creator", "dcterm:creator", "author", "parsely-author", "article:author", "citation_author", "byl")
_SITES = ("og:site_name", "application-name", "dc:publisher", "citation_publisher")
_ARTICLES = frozenset(
    "Article NewsArticle BlogPosting Report ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle".split()
    + "AnalysisNewsArticle LiveBlogPosting ScholarlyArticle TechArticle WebPage SocialMediaPosting".split()
)
_PARTS = re.compile(r"\s+[|·•»›—–\-/:]{1,2}\s+|\s*[|»]\s*")
_MONTH = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october"
_DATED = re.compile(
    rf"\s*(?:\b(?:last )?(?:updated|published|posted|modified)\b.*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*"
    rf"|,?\s*\b(?:{_MONTH}|november|december)\b\.?,?(?: \d.*|$)|\s\d{{1,2}}[./:]\d.*|\s\d{{4}}.*)$",
    re.IGNORECASE,
)
_ENDS_IN_MONTH = re.compile(rf"\s(?P<month>{_MONTH}|november|december)$", re.IGNORECASE)
_BEFORE = re.compile(
    r"^(?:(?:posted|written|story|words|text|reported|published|view all (?:posts|articles|stories)|(?:more|articles|posts)|opinion|analysis|commentary|review|edited|compiled)"
    r" (?:by|from)|by|von|par|por|di|af|av|door|author|autor|auteur|about|text)\b[:\s]+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"user ?name|admin(?:istrator)?|editors?|editor(?:ial)?(?: board| team| staff)?|letters?|authority control|contents?|staff"
    r"|our (?:\w+ )?(?:staff|correspondents?|reporters?)|(?:staff|web|news) (?:writers?|reporters?|desk|editors?)|guest(?: (?:author|post|writer|blogger))?"
    r"|(?:[\w'’.&-]+ ){1,3}(?:staff|admin|newsroom|web team|editorial board|editorial team)|(?:wire|staff) (?:reports?|services?)|news agenc(?:y|ies)|special to .*|null|none|undefined|n/a|webmaster|root"
    r"|(?:[\w'’&-]+ ){0,3}(?:correspondents?|reporters?|columnists?|writers?|producers?|editors?|contributors?|photographers?|redakteur(?:in)?|korrespondent(?:in)?|anchor|bureau chief)"
    r"|anonymous|unknown|contributors?|redaktion|la rédaction|redacción|redazione|agencies|see (?:full )?bio|read more|more stories",
    re.IGNORECASE,
)
_DEGREE = re.compile(r"(?:ph\.? ?d|m\.?d|m\.?a|m\.?s|b\.?a|r\.?n|j\.?d|jr|sr|mph|mba|esq|ii|iii)\.?", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+\.\w+")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*")
_LONGEST_NAME = 60
_MOST_DATA = 1_000_000


def about_page(tree: Element) -> SourceText:
    """Return what a page says of itself, with an empty text."""
    with LOADING:
        from trafilatura import extract_metadata

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    told, data = _told(tree), _data(tree)
    try:
        found = extract_metadata(tree, extensive=False)
    except Exception:  # a page that a library stumbles over still has its text
        found = None
    address = label(getattr(found, "url", ""), 2000)
    host = urlsplit(address).hostname or ""
    guessed = label(getattr(found, "sitename", ""))
    named = [_people(data.get("author")), *(told.get(key, []) for key in _AUTHORS)]
    sites = _sites([*(name for names in named for name in names), guessed], told, host)
    title, site = _title(tree, told, data, label(getattr(found, "title", "")), sites)
    publisher = _publisher(told, guessed, site or next(iter(_people(data.get("publisher"))), ""), host)
    author = next((author for author in (_authors(names, publisher) for names in named) if author), "")
    if not author:
        seen = [_undated(name, tree) for name in label(getattr(found, "author", "")).split("; ")]
        author = _authors(seen, publisher)
        shown = _authors([shown_byline(tree)], publisher)
        author = shown if _plain(shown) and (not author or _plain(shown).split(" ", 1)[0] in _plain(author)) else author
    return SourceText(title, "", author, publisher, day(getattr(found, "date", "")) or shown_date(tree), address)


def _told(tree: Element) -> dict[str, list[str]]:
    """Return what the page's meta elements say, by their names in one spelling."""
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        said = label(meta.get("content"))
        for name in f"{meta.get('property') or ''} {meta.get('name') or ''}".lower().split():
            if said:
                found.setdefault(re.sub(r"^(dc|dcterm|og|twitter|article)s?[.:]", r"\1:", name), []).append(said)
    return found


def _data(tree: Element) -> dict[str, Any]:
    """Return the first article that the page's JSON-LD describes, {} if there is none."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _MOST_DATA:
            continue
        try:
            waiting = [json.loads(script.text, strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(1000):
            if not waiting:
                break
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                kinds = value.get("@type")
                named = {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)}
                if named & _ARTICLES and isinstance(value.get("headline"), str):
                    return value
                waiting.extend(value[name] for name in ("@graph", "mainEntity") if name in value)
    return {}


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))


def _sites(more: Iterable[str], told: dict[str, list[str]], host: str) -> set[str]:
    """Return the names of the site and of those who may have given it theirs, in one spelling, without spaces."""
    names = [name for key in _SITES for name in told.get(key, ())] + [*more, host, host.removeprefix("www.")]
    names += [part for name in names for part in _PARTS.split(name)] + host.split(".")[-3:-1]
    return {_plain(name).replace(" ", "") for name in names if len(_plain(name)) > 1}


def _title(
    tree: Element, told: dict[str, list[str]], data: dict[str, Any], guessed: str, sites: set[str]
) -> tuple[str, str]:
    """Return the title without the name of the site, and that name as the title has it.

    A heading counts where it is a part of what the page calls itself, or where that is only the name of the site.
    """
    headings = [label(" ".join(one.itertext())) for one in _some(tree.iter("h1"), 20)]
    headings = [heading for heading in headings if _plain(heading)]
    whole = label(" ".join(tree.findtext(".//title", "").split())) if tree is not None else ""
    described = [label(data.get("headline")), label(data.get("name"))]
    described.sort(key=lambda name: f" {_plain(name)} " not in f" {_plain(whole)} ")
    chosen = [*described, *(name for key in _TITLES for name in told.get(key, ())), whole]
    for title in chosen:
        parts = [part for part in _PARTS.split(title) if _plain(part)]
        site = next((part for part in (parts[-1:] + parts[:1]) if _plain(part).replace(" ", "") in sites), "")
        if not parts or (site and len(parts) == 1):
            continue
        for heading in headings:
            inside = f" {_plain(title)} "
            if len(_plain(heading)) > 3 and f" {_plain(heading)} " in inside and len(_plain(heading)) * 3 > len(inside):
                return heading, site
        if site and parts[-1] == site:
            return title[: title.rindex(site)].rstrip(" |·•»›—–-/:"), site
        if site and parts[0] == site:
            return title[len(site) :].lstrip(" |·•»›—–-/:"), site
        return title, ""
    return (headings[0] if headings else guessed or whole), ""


def _some(elements: Iterable[Element], most: int) -> Iterator[Element]:
    for number, element in enumerate(elements):
        if number == most:
            return
        yield element


def _publisher(told: dict[str, list[str]], guessed: str, site: str, host: str) -> str:
    """Return the name of the site as it writes it; the host where nothing else is known."""
    names = [name.removeprefix("www.") for key in _SITES for name in told.get(key, ())]
    name = next((name for name in names if "://" not in name and not name.startswith("@")), "")
    bare = re.sub(r"^(?:www\d?|m|mobile|amp|edition|en)\.(?=.*\.)", "", host)
    if not name:
        labels = {_plain(part).replace(" ", "") for part in (*bare.split("."), bare)}
        name = site or (bare if guessed.lower() in labels and guessed == guessed.capitalize() else guessed)
    parts = _PARTS.split(name)
    if len(parts) > 1 and parts[0]:  # a motto
        near = _plain(bare).replace(" ", "")
        name = next((part for part in parts if _plain(part) and _plain(part).replace(" ", "") in near), parts[0])
    return name.removeprefix("@")


def _people(value: Any) -> list[str]:
    """Return the names of authors in JSON-LD."""
    values = value if isinstance(value, list) else [value]
    names = [one.get("name") if isinstance(one, dict) else one for one in values]
    return [label(name) for name in names if isinstance(name, str)]


def _authors(said: Iterable[str], publisher: str) -> str:
    """Return the names among what is said to be authors, each once, joined by commas."""
    names: dict[str, str] = {}
    for whole in said:
        for name in _names(whole):
            clean = _name(name)
            if clean and not (_plain(clean) == _plain(publisher) and re.match(r"The |\S+$", publisher)):
                known = names.get(_plain(clean))
                names[_plain(clean)] = clean if known is None or known.isupper() else known
    return ", ".join(_cased(name) for name in names.values())


def _names(whole: str) -> list[str]:
    """Return the names in "A, B and C"; "Surname, Given" is one, and a degree belongs to the name before it."""
    whole = _ADDRESS.sub(" ", whole.split("http", maxsplit=1)[0]).strip(" []|")
    whole = whole[1:-1] if re.fullmatch(r"\([^()]+\)", whole) else _ASIDE.sub(" ", whole)
    parts = [part.strip() for part in re.split(r"\s*[,;|]\s*|\s+(?:and|und|et|with|&)\s+", whole) if part.strip(" .")]
    turned = len(parts) == 2 and len(parts[0].split()) == 1 and not _DEGREE.fullmatch(parts[1])
    if turned and re.fullmatch(r"[A-Z]\w*\.?(?: \w+\.?){0,3}", parts[1]):
        return [f"{parts[1]} {parts[0]}"]
    names: list[str] = []
    for part in parts:
        if names and _DEGREE.fullmatch(part):
            names[-1] += f", {part}"
        elif names and " " in names[0] and re.fullmatch(r"[A-Z]{2,5}", part):  # the agency behind a name
            continue
        else:
            names.append(part)
    return names


def _name(said: str) -> str:
    """Return a name without what stands around it on pages, or "" if it is none."""
    name = _BEFORE.sub("", _BEFORE.sub("", said.strip())).strip(" ,-–—|·•@")
    name = re.sub(r"(?<=[^\W\d_]{4})\.$", "", name)
    if len(name) < 2 or len(name) > _LONGEST_NAME or is_no_name(name) or _NO_AUTHOR.fullmatch(name):
        return ""
    return "" if re.search(r"\.(?:com|org|net|de|html?)\b|[/@]", name) else name


def _undated(name: str, tree: Element) -> str:
    """Return a name, as it was guessed from a line of the page, without the time that follows it there."""
    if _NO_AUTHOR.fullmatch(name):
        return ""
    month = _ENDS_IN_MONTH.search(name)
    if month is None or _is_dated(name, tree):
        name = _DATED.sub("", name)
    words = name.split()
    while len(words) > 1 and words[-1].islower():  # "before", "in": what followed was a time
        words.pop()
    return " ".join(words)


def _is_dated(name: str, tree: Element) -> bool:
    """Return whether a month at the end of a name is the beginning of a date on the page, and no surname."""
    last = " ".join(name.split()[-2:])
    found = re.compile(rf"{re.escape(last).replace(chr(92) + ' ', chr(92) + 's+')}\.?,?\s+\d", re.IGNORECASE)
    return found.search(" ".join(" ".join(tree.itertext()).split())) is not None


def _cased(name: str) -> str:
    words = name.split()
    if len(words) < 2 or not all(
        word.isupper() or re.fullmatch(r"Ma?c[A-Z]+|van|von|de|der|la", word) for word in words
    ):
        return name
    return " ".join(
        word.title() if word.isupper() else re.sub(r"(?<=c)[A-Z]+$", lambda end: end.group().title(), word)
        for word in words
    )
