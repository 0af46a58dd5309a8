"""Elements of a page that may be comments, and the parts of each: author, time, score, body.

One pass over the page, linear in its size, gives each name, time and body to the innermost candidate around it. The parts
are recognized by the class names and attributes that blogs, forums and Q&A pages use.
"""

# ruff: noqa: E501 - a pattern reads best on one line

import re
from dataclasses import dataclass, field

from argmap.formats.sources.buttons import is_no_name
from argmap.formats.sources.comment_lines import number_of, time_of
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.source_text import label
from argmap.import_lock import LOADING

_PART = r"(?:[-_]{1,2}(?:item|entry|row|wrapper|wrap|container|box|node|card|block|single|thread|renderer|view|main))?"
_COMMENT = re.compile(
    rf"(?:[a-z]{{1,4}}[-_]{{1,2}})?(?:comment|reply|usercomment|comtr|crawler-post|topic-post){_PART}", re.I
)
_POST = re.compile(
    rf"(?:js-|forum-?|thread-?)?(?:post|message|answer|question|response|postbit(?:legacy)?|postcontainer){_PART}", re.I
)
_ENTRY = re.compile(r"hentry|type-\w+|status-publish|blog-post|category-.*|article")
_NUMBERED = re.compile(r"(?:^|[-_])(?:p|t\d_|post|msg|message|answer|question|comment|c|reply|id)?[-_]?\d+$", re.I)
_NUMBERS = (
    "data-post-id",
    "data-postid",
    "data-answerid",
    "data-questionid",
    "data-comment-id",
    "data-content",
    "data-id",
)
_TYPES = re.compile(r"schema\.org/(?:Comment|Answer|Question|DiscussionForumPosting|UserComments)\s*$", re.I)
_ROOT = re.compile(r"schema\.org/Question\s*$", re.I)
_TAGS = frozenset({"li", "div", "article", "section", "tr", "table", "tbody", "td", "dl", "dd", "details"})
_OWN_TAGS = frozenset(
    {"shreddit-comment", "ytd-comment-renderer", "ytd-comment-view-model", "ytd-comment-thread-renderer"}
)

_AUTHOR = re.compile(
    r"(?:.*[-_])?(?:author|username|user[-_]?name|commenter|poster|nick(?:name)?|display[-_]?name|screen[-_]?name|hnuser|fn)"
    r"(?:[-_]+(?:name|link|text))?",
    re.I,
)
_USER = re.compile(
    r"user|user-details|user-info|names?|byline|vcard|(?:comment|post)[-_]*(?:user|name|by|info)|creator", re.I
)
_PROFILE = re.compile(
    r"/(?:u|user|users|member|members|profile|profiles|people)/[^/]|[?&](?:id|user)=\w+|mode=viewprofile", re.I
)
_NAME_IN = re.compile(r"(?:.*[-_])?(?:fn|username|user[-_]?name|name|hnuser|nickname|display[-_]?name)", re.I)
_WHEN = re.compile(
    r"(?:.*[-_])?(?:date|time|datetime|timestamp|age|posted|when|published|relativetime|time-?ago|permalink-date)(?:[-_].*)?",
    re.I,
)
_SCORE = re.compile(
    r"(?:.*[-_])?(?:score|points|votes?|vote-?count(?:-post)?|likes?|upvotes?|karma)(?:[-_]*(?:count|number|value))?",
    re.I,
)
_BODY = re.compile(
    r"(?!.*(?:button|reader|alt|hidden|user(?!text)|author|meta|head|foot|signature|avatar|date|time|reply-text|vote))"
    r"(?:(?:.*[-_])?(?:[a-z]*(?:comment|post|message|reply|answer|question))?[-_]*(?:body|contents?|text|message|copy|markdown)(?:[-_]+(?:text|inner|content))?"
    r"|cooked|commtext|bbwrapper|s-prose|md|usertext-body|messagecontent)",
    re.I,
)
_TITLE = re.compile(r"(?:(?:comment|post|message|reply)[-_]*)?(?:title|subject)", re.I)
_ASIDE = re.compile(
    r"(?:.*[-_])?(?:actions?|buttons?|tools?|toolbar|controls?|avatar|signature|sig|flat-list|share|report|permalink|edit|reply|reply-?link|comment-?reply-?link|"
    r"meta(?:data)?|post-?info|postprofile|badges?|votelinks|navs|comhead|menu|likes?|comment-actions|tagline|post-?menu|user-signature|message-signature)",
    re.I,
)
_FIELDS = frozenset({"author", "name", "email", "comment", "url", "your-name", "your-email"})
_DEPTHS = ("depth", "data-depth", "data-level", "data-nesting", "data-indent", "aria-level", "indent")
_DEEP = re.compile(r"(?:depth|level|indent|nest(?:ed|ing)?)[-_]?(\d{1,3})", re.I)
_PARENTS = (
    "data-parent-id",
    "data-parent",
    "data-parent_id",
    "data-parentid",
    "data-reply-to",
    "parentid",
    "data-in-reply-to",
)
_UPWARD = re.compile(r"(?:in-?)?reply(?:ing)?[-_]?to(?:[-_]link)?|parent(?:[-_]?link)?", re.I)
_DRESS = re.compile(
    r"^(?:(?:posted|written|submitted|asked|answered|comment(?:ed)?) )?by:? |(?: (?:says|said|wrote|writes|commented))?\s*[:,]*$",
    re.I,
)
_LONGEST_NAME = 80
_ADDRESSEE = re.compile(r".*(?:reply-?to|in-?reply|replied-?to|reply-author|addressee|recipient|parent-link).*", re.I)


@dataclass(eq=False)
class CommentCandidate:
    """An element that may be a comment, the candidate around it, and the parts that belong to it alone."""

    element: Element
    outer: "CommentCandidate | None"
    place: int
    root: bool
    answer: bool
    author: str = ""
    author_rank: int = 9
    author_at: Element = None
    posted: str = ""
    score: int | None = None
    title: str = ""
    title_at: Element = None
    upward: str = ""
    quoted: list[str] = field(default_factory=list)  # the posts that it quotes: who quotes one alone answers it
    key: str = ""  # its own number, where a part of it has it
    form: bool = False  # a field to write in stands in it
    depth: int | None = None
    bodies: list[Element] = field(default_factory=list)
    aside: list[Element] = field(default_factory=list)
    inner: "list[CommentCandidate]" = field(default_factory=list)
    of: "CommentCandidate | None" = None  # a wrapper's comment
    text: str = ""


def candidates(tree: Element, but: frozenset[Element]) -> list[CommentCandidate]:
    """Return the elements that may be comments, except those in `but`, each with its own parts."""
    with LOADING:
        from lxml import etree

    found: list[CommentCandidate] = []
    around: list[CommentCandidate] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            if around and around[-1].element is element:
                around.pop()
            continue
        if not isinstance(element.tag, str):
            continue
        tokens = tokens_of(element)
        if element not in but and _is_comment(element, tokens):
            one = CommentCandidate(
                element,
                around[-1] if around else None,
                len(found),
                _is_root(element, tokens),
                any("answer" in token.lower() for token in tokens)
                or (element.get("itemtype") or "").endswith("Answer"),
            )
            _own_fields(one, tokens)
            if one.outer is not None:
                one.outer.inner.append(one)
            found.append(one)
            around.append(one)
        elif around:
            _part(around[-1], element, tokens)
    return found


def tokens_of(element: Element) -> list[str]:
    """Return an element's class names, at most 30."""
    return (element.get("class") or "").split()[:30]


def _is_comment(element: Element, tokens: list[str]) -> bool:
    if element.tag in _OWN_TAGS:
        return True
    if element.tag not in _TAGS:
        return False
    if _TYPES.search(element.get("itemtype") or ""):
        return True
    if any(_COMMENT.fullmatch(token) for token in tokens):
        return True
    if "thing" in tokens and "link" in tokens:
        return True
    if not any(_POST.fullmatch(token) for token in tokens) or any(_ENTRY.fullmatch(token) for token in tokens):
        return False
    return _NUMBERED.search(element.get("id") or "") is not None or any(element.get(name) for name in _NUMBERS)


def is_entry(element: Element) -> bool:
    """Return whether an element may be the entry of a blog, and not a post of a forum."""
    tokens = tokens_of(element)
    return "post" in tokens and not any(_COMMENT.fullmatch(token) for token in tokens) and not element.get("itemtype")


def _is_root(element: Element, tokens: list[str]) -> bool:
    return (
        ("thing" in tokens and "link" in tokens)
        or "question" in tokens
        or _ROOT.search(element.get("itemtype") or "") is not None
    )


def _own_fields(one: CommentCandidate, tokens: list[str]) -> None:
    """Fill a candidate's fields from the attributes of its own element."""
    element = one.element
    for name in ("data-author", "author", "data-comment-author", "data-username", "data-user-name"):
        said = _plain_name(label(element.get(name) or "", 200))
        if said:
            one.author, one.author_rank = said, 0
            break
    for name in ("score", "data-score"):
        one.score = number_of(element.get(name) or "") if one.score is None else one.score
    for name in ("created", "created-timestamp", "data-created", "data-time", "data-timestamp"):
        one.posted = one.posted or time_of(element.get(name) or "")
    for name in _PARENTS:
        one.upward = one.upward or (element.get(name) or "")
    one.depth = _depth(element, tokens)


def _depth(element: Element, tokens: list[str]) -> int | None:
    for name in _DEPTHS:
        value = element.get(name) or ""
        if value.isdigit() and len(value) < 4:
            return int(value)
    for token in tokens:
        match = _DEEP.fullmatch(token)
        if match is not None:
            return int(match.group(1))
    style = re.search(r"(?:margin|padding)-left:\s*(\d{1,4})", element.get("style") or "")
    if style is not None:
        return int(style.group(1))
    around = sum(1 for up in _upwards(element) if "indented" in tokens_of(up))
    return around or None


def _upwards(element: Element) -> list[Element]:
    ups: list[Element] = []
    for up in element.iterancestors():
        ups.append(up)
        if len(ups) == 120:
            break
    return ups


def _part(one: CommentCandidate, element: Element, tokens: list[str]) -> None:
    """Fill the fields of the surrounding candidate from an element: author, time, score, body."""
    prop = element.get("itemprop") or ""
    tag = element.tag
    rank = _author_rank(element, tokens, prop)
    if rank < 9 and (rank < one.author_rank or not one.posted):
        name, named = _name(element)
        if name and rank < one.author_rank:
            one.author, one.author_rank, one.author_at = name, rank, named
        if name and not one.posted:
            one.posted = time_of(_flat(element, 200))
    if not one.posted and (tag == "time" or prop.startswith("date") or any(_WHEN.fullmatch(token) for token in tokens)):
        one.posted = _when(element)
        one.aside.append(element)
    if one.score is None and (prop == "upvoteCount" or any(_SCORE.fullmatch(token) for token in tokens)):
        one.score = _points(element, tokens)
        if one.score is not None:
            one.aside.append(element)
    if (
        prop in {"text", "commentText"}
        or any(_BODY.fullmatch(token) for token in tokens)
        or element.get("id") == "content-text"
        or element.get("slot") == "comment"
    ):
        one.bodies.append(element)
    titled = any(_TITLE.fullmatch(token) for token in tokens)
    if not one.title and (titled or tag in {"h2", "h3", "h4"}):
        said = _flat(element, 200)
        if (titled and not said.endswith(":")) or said.lower().startswith("re:"):
            one.title, one.title_at = said, element
    _reference(one, element, tokens)


def _reference(one: CommentCandidate, element: Element, tokens: list[str]) -> None:
    """Fill the surrounding candidate's position from an element: its key, its parent, its depth."""
    tag = element.tag
    if not one.upward and any(_UPWARD.fullmatch(token) for token in tokens):
        one.upward = (element.get("href") or "").rpartition("#")[2]
    quoted = element.get("data-post") or (element.get("data-source") or "").rpartition("post: ")[2]
    if quoted:
        one.quoted.append(quoted)
    if tag in {"article", "div", "a"} and not one.key and (element.get("id") or "").startswith("post_"):
        one.key = element.get("id")
    if tag == "textarea" or (tag == "input" and (element.get("name") or "").lower() in _FIELDS):
        one.form = True
    if tag == "td" and "ind" in tokens and one.depth is None:
        image = element.find(".//img")
        width = element.get("indent") or (image.get("width") if image is not None else "") or ""
        one.depth = int(width) if width.isdigit() and len(width) < 6 else None
    if any(_ASIDE.fullmatch(token) for token in tokens) or tag in {"footer", "time"}:
        one.aside.append(element)


def _author_rank(element: Element, tokens: list[str], prop: str) -> int:
    """Return the rank of an element as the author's name: 0 is the most certain, 9 none at all."""
    if prop in {"author", "creator"}:
        return 0
    if any(_AUTHOR.fullmatch(token) for token in tokens) or element.get("id") == "author-text":
        return 1 if element.tag != "img" else 9
    if any(_USER.fullmatch(token) for token in tokens) or "author" in (element.get("rel") or "").split():
        return 2
    if element.tag == "a" and _PROFILE.search(element.get("href") or ""):
        return 3
    return 3 if element.tag == "cite" else 9


def _name(element: Element) -> tuple[str, Element]:
    """Return the name in an element, and the element to leave out of the body."""
    if element.get("content"):
        return _plain_name(label(element.get("content"), 200)), element
    inner = None
    links = None
    for number, part in enumerate(element.iterdescendants()):
        if number > 40:
            break
        if not isinstance(part.tag, str):
            continue
        if part.get("itemprop") == "name" or any(_NAME_IN.fullmatch(token) for token in tokens_of(part)):
            inner = part
            break
        if links is None and part.tag in {"a", "cite", "b", "strong"} and _plain_name(_flat(part, 200)):
            links = part
    for choice in (inner, links, element):
        if choice is not None:
            name = _plain_name(label(choice.get("content")) or _flat_but_addressee(choice))
            if name:
                return name, element if len(_flat(element, 200)) < 120 else choice
    return "", None


def _plain_name(said: str) -> str:
    name = _DRESS.sub("", said.strip()).strip(" @,:·•|»-")
    return name if 0 < len(name) <= _LONGEST_NAME and not is_no_name(name) else ""


def _flat_but_addressee(element: Element) -> str:
    """Return the text of an element as one line, without the part that names the addressee."""
    other = next((p for p in element.iterdescendants() if any(_ADDRESSEE.fullmatch(t) for t in tokens_of(p))), None)
    said = _flat(element, 200)
    if other is not None:
        said = said.replace(_flat(other, 200) or "\n", " ", 1)
    return label(said, 200)


def _flat(element: Element, most: int) -> str:
    """Return the text of an element as one line, at most about its first `most` characters."""
    words: list[str] = []
    length = 0
    for part in element.itertext():
        words.append(part)
        length += len(part)
        if length > most * 4:
            break
    return label(" ".join(words), most)


def _when(element: Element) -> str:
    above = element.getparent()
    if re.match(r"\s*(?:last )?(?:edited|updated|modified)", (above.text or "") + (element.text or ""), re.I):
        return ""
    inner = element if element.tag == "time" else element.find(".//time")
    for one in (inner, element):
        if one is not None:
            for name in ("datetime", "content", "data-time", "data-timestamp", "title"):
                when = time_of(one.get(name) or "")
                if when:
                    return when
    dated = next(
        (part for part in element.iterdescendants("span", "a", "abbr") if part.get("title") or part.get("data-time")),
        None,
    )
    if dated is not None:
        when = time_of(dated.get("data-time") or "") or time_of(dated.get("title") or "")
        if when:
            return when
    return time_of(_flat(element, 200))


def _points(element: Element, tokens: list[str]) -> int | None:
    if {"dislikes", "likes"} & set(tokens) and "score" in tokens:  # what it would be with another vote
        return None
    for said in (
        element.get("content"),
        element.get("data-value"),
        element.get("data-score"),
        element.get("title"),
        _flat(element, 40),
    ):
        number = number_of(said or "")
        if number is not None:
            return number
    return None


def sort_of(one: CommentCandidate) -> tuple[str, str]:
    """Return the key that similar candidates share: tag and class names of comments or posts."""
    tokens = sorted(
        token.lower() for token in tokens_of(one.element) if _COMMENT.fullmatch(token) or _POST.fullmatch(token)
    )
    return str(one.element.tag), " ".join(tokens)


def is_comment_like(element: Element) -> bool:
    """Return whether the page's markup calls this a comment, and not a post."""
    return any(_COMMENT.fullmatch(token) for token in tokens_of(element))
