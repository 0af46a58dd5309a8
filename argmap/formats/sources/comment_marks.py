"""How pages mark comments and their parts: the class names and attributes of blogs, forums and Q&A pages."""

# ruff: noqa: E501 - a pattern reads best on one line

import re

PART = r"(?:[-_]{1,2}(?:item|entry|row|wrapper|wrap|container|box|node|card|block|single|thread|renderer|view|main|element))?"
COMMENT = re.compile(
    r"(?!(?:add|leave|write|load|show|more|view|form|no|recent|latest|newest|last|top|best)[-_])"
    rf"(?:[a-z]{{1,6}}[-_]{{1,2}}){{0,2}}(?:comment|reactie|kommentar|commentaire|comentario|commento|reply|usercomment|comtr|commento-card|crawler-post|topic-post){PART}",
    re.I,
)
POST = re.compile(
    rf"(?:js-|forum-?|thread-?)?(?:post|posting|message|answer|question|response|postbit(?:legacy)?|postcontainer){PART}",
    re.I,
)
ENTRY = re.compile(r"hentry|type-\w+|status-publish|blog-post|category-.*|article")
NUMBERED = re.compile(r"(?:^|[-_])(?:p|t\d_|post|msg|message|answer|question|comment|c|reply|id)?[-_]?\d+$", re.I)
NUMBERS = (
    "data-post-id",
    "data-postid",
    "data-answerid",
    "data-questionid",
    "data-comment-id",
    "data-content",
    "data-id",
)
TYPES = re.compile(r"schema\.org/(?:Comment|Answer|Question|DiscussionForumPosting|UserComments)\s*$", re.I)
ROOT = re.compile(r"schema\.org/Question\s*$", re.I)
TAGS = frozenset({"li", "div", "article", "section", "tr", "table", "tbody", "td", "dl", "dd", "details"})
OWN_TAGS = frozenset(
    {"shreddit-comment", "ytd-comment-renderer", "ytd-comment-view-model", "ytd-comment-thread-renderer"}
)

AUTHOR = re.compile(
    r"(?:.*[-_])?(?:author|username|user[-_]?name|commenter|poster|nick(?:name)?|pseudonym|autor|auteur|autore|[a-z]+username|[a-z]*(?:comment|post)(?:actor|author|user)(?:name)?|display[-_]?name|screen[-_]?name|hnuser|fn)"
    r"(?:[-_]+(?:name|link|text))?",
    re.I,
)
USER = re.compile(
    r"by|user|user-details|(?:comment|post|reply)[-_]*meta[-_]*(?:name|user|by)|user-info|names?|naam|nome|nombre|byline|vcard|(?:comment|post)[-_]*(?:user|name|by|info)|creator",
    re.I,
)
PROFILE = re.compile(
    r"/(?:u|user|users|member|members|profile|profiles|people)/[^/]|[?&](?:id|user)=\w+|mode=viewprofile", re.I
)
NAME_IN = re.compile(r"(?:.*[-_])?(?:fn|username|user[-_]?name|name|hnuser|nickname|display[-_]?name)", re.I)
NAMED = re.compile(r"[a-z]+[-_]+name", re.I)
WHEN = re.compile(
    r"(?:.*[-_])?(?:date|time|datetime|timestamp|age|posted|when|published|relativetime|time-?ago|permalink-date|submitted|fecha|datum|uhrzeit|heure)(?:[-_].*)?",
    re.I,
)
SCORE = re.compile(
    r"(?:.*[-_])?(?:score|points|votes?|vote-?count(?:-post)?|likes?|upvotes?|karma)(?:[-_]*(?:count|number|value))?",
    re.I,
)
BODY = re.compile(
    r"(?!.*(?:button|reader|alt|hidden|user(?!text)|author|meta|head|foot|signature|avatar|date|time|reply-text|vote))"
    r"(?:(?:.*[-_])?(?:[a-z]*(?:comment|post|message|reply|answer|question))?[-_]*(?:body|contents?|text|message|copy|markdown|inhalt|texto?|testo|contenu|contenido|corps|cuerpo)(?:[-_]+(?:text|inner|content))?"
    r"|cooked|commtext|bbcode|bbwrapper|s-prose|md|usertext-body|messagecontent)",
    re.I,
)
BODY_KEY = re.compile(r"content-text|post_message_\d+|(?:comment|post)[-_]body[-_]\d+|msg_\d+", re.I)
TITLE = re.compile(r"(?:(?:comment|post|posting|message|reply)[-_]*)?(?:title|subject)", re.I)
ASIDE = re.compile(
    r"(?:.*[-_])?(?:actions?|buttons?|tools?|toolbar|controls?|avatar|signature|sig|flat-list|share|report|permalink|edit|reply|reply-?link|comment-?reply-?link|"
    r"(?:comment)?meta(?:data)?|post-?info|postprofile|badges?|votelinks|navs|comhead|menu|likes?|comment-actions|tagline|post-?menu|user-signature|message-signature)",
    re.I,
)
FIELDS = frozenset({"author", "name", "email", "comment", "url", "your-name", "your-email"})
DEPTHS = ("depth", "data-depth", "data-level", "data-nesting", "data-indent", "aria-level", "indent")
DEEP = re.compile(r"(?:.*comment[-_]+)?(?:depth|level|indent|nest(?:ed|ing)?)[-_]?(\d{1,3})", re.I)
PARENTS = (
    "data-parent-id",
    "data-parent",
    "data-parent_id",
    "data-parentid",
    "data-reply-to",
    "parentid",
    "data-in-reply-to",
)
UPWARD = re.compile(r"(?:in-?)?reply(?:ing)?[-_]?to(?:[-_]link)?|parent(?:[-_]?link)?", re.I)
DRESS = re.compile(
    r"^(?:(?:posted|written|submitted|asked|answered|comment(?:ed)?) )?by:? |(?: (?:says|said|wrote|writes|commented))?\s*[:,]*$",
    re.I,
)
REPLYING = re.compile(
    r"(?:in )?repl(?:y|ied|ying) to|antwort(?:et)? auf|en réponse à|répond(?:u)? à|en respuesta a|responde a|in risposta a",
    re.I,
)
NUMBERED_ITEM = re.compile(r"(?:li-|div-)?(?:comment|reactie|kommentar|commentaire|comentario)-?\d+", re.I)
NUMBERED_POST = re.compile(r"(?:post|msg)\d+", re.I)
ANCHOR = re.compile(r"(?:comment|cmt|msg)[-_]?\d+", re.I)
ANSWERS = re.compile(
    r"(?:.*[-_])?(?:replies|children|responses|answers|(?:reply|replies|comment)-list|follow-up|comments)", re.I
)
JOINED = re.compile(
    r"\b(?:join(?:ed| date)|registered|member since|registriert|dabei seit|mitglied seit|inscrit|registrado)\b", re.I
)
LONGEST_NAME = 80
ADDRESSEE = re.compile(r".*(?:reply-?to|in-?reply|replied-?to|reply-author|addressee|recipient|parent-link).*", re.I)
