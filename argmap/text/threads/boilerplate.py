"""Page furniture around comments: buttons, counts, badges, avatars.

The words are a table: what one does with a comment (its line stands at the end of one), what only decorates it, and patterns
for what holds a name or a number. Pages that are copied often lose the blanks between buttons: "LikeReplyShare".
"""

# ruff: noqa: E501 - tables of words, of several languages and scripts

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache, lru_cache

from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.times import times_in, without_times

# With these one answers; a comment ends where one of them stands.
_ANSWERING = (
    "reply|replies|reply to this|reply to this comment|reply to comment|reply ↓|reply with quote|respond|leave a reply|write a reply|add a reply|add reply|quote|quote reply|"
    "cancel reply|click here to reply|comment on this|add comment|antworten|antwort|antworten anzeigen|zitieren|répondre|réponses|réponse|citer|responder|respuestas|"
    "rispondi|risposte|respostas|beantwoorden|reageren|odpowiedz|svara|svar|svar på dette|ответить|відповісти|返信|返信する|回复|回覆|답글|답글 달기|yanıtla|vastaa|رد|trả lời"
)
_ACTING = (
    "like|likes|liked|dislike|dislikes|unlike|love|haha|share|shares|share this|share ›|report|report abuse|report comment|report this comment|flag|flag as inappropriate|"
    "flag for moderator|flag comment|permalink|perma|copy link|copy link to comment|link to comment|direct link|embed|save|saved|unsave|hide|parent|context|full comments|show parent|view parent|go to parent|give award|give gold|award|awards|"
    "upvote|downvote|vote up|vote down|up vote|down vote|upvotes|downvotes|upvoted|recommend|recommended|recommends|recommend this|repost|reposts|retweet|retweets|"
    "bookmark|bookmarks|quote tweet|quotes|edit|delete|remove|mute|block|block user|block this user|unsubscribe|subscribe|celebrate|support|insightful|funny|send|more options|"
    "options|actions|crosspost|useful|not useful|helpful|thumbs up|thumbs down|agree|disagree|favorite|favorites|favourite|favourites|boost|boosts|"
    "like comment|like this comment|like this|collapse|collapse comment|expand|expand comment|toggle|ignore|gefällt mir|gefällt mir nicht|teilen|melden|merken|kommentar melden|j’aime|j'aime|je n’aime pas|partager|"
    "signaler|recommander|me gusta|no me gusta|compartir|denunciar|reportar|recomendar|mi piace|non mi piace|condividi|segnala|curtir|compartilhar|leuk|vind ik leuk|delen|melden|lubię to|"
    "udostępnij|zgłoś|gilla|dela|нравится|поделиться|пожаловаться|いいね|いいね!|通報|点赞|赞|分享|举报|좋아요|공유|신고|beğen|paylaş|hacker news|root|prev|next|unvote|on:|"
    "add to favorites|permanent link|link|print|email|e-mail|whatsapp|facebook|twitter|tweet|pin|reblog|translate|undo|message"
)
_DRESSING = (
    "edited|last edited|comment edited|updated|modified|bearbeitet|modifié|editado|modificato|bewerkt|edytowane|redigerad|изменено|編集済み|已编辑|수정됨|"
    "avatar|user avatar|profile|profile picture|profile photo|profile image|user profile|photo|picture|image|icon|thumbnail|member avatar|user image|"
    "follow|following|followfollowing|unfollow|follow user|following user|followers|follower|suivre|folgen|seguir|segui|subscribed|connect|"
    "top fan|top contributor|top commenter|top comment|top comments|author|post author|topic author|the author|verified|verified account|verified user|official|admin|administrator|moderator|mod|"
    "op|staff|editor|group expert|rising star|new member|member|guest|subscriber|pro|premium|premium member|founding member|regular|leader|contributor|community manager|featured|featured comment|pinned|pinned comment|"
    "highlighted comment|guardian pick|nyt pick|nyt picks|times pick|editors’ pick|editors' picks|reader pick|reader picks|author badge|badge|badges|trophy|highlighted|selected comment|liked by creator|"
    "pinned by|original poster|thread starter|topic starter|owner|creator|top 1% commenter|top 1% poster|top 5% commenter|senior member|junior member|full member|active member|registered|registered user|offline|online|new|"
    "read more|see more|show more|show less|see less|read less|more|less|show full comment|expand full comment|continue reading|continue this thread|view more comments|view more|load more|load more comments|load more replies|"
    "show more replies|show replies|hide replies|view replies|view all replies|see replies|show all replies|more replies|view previous replies|view previous comments|show this thread|open thread|"
    "see translation|translate comment|translate to english|view original|see original|rate this translation|show original|übersetzung anzeigen|voir la traduction|ver traducción|mehr anzeigen|mehr|"
    "weiterlesen|afficher la suite|lire la suite|voir plus|voir les réponses|ver más|ver respuestas|leer más|mostrar más|vedi altro|mostra altro|ler mais|"
    "log in|login|log in to reply|log in to comment|sign in|sign in to reply|sign up|register|sort|sort by|sort by best|sorted by|sorted by best|sort comments|sort comments by|most relevant|all comments|newest|newest first|oldest|oldest first|"
    "best|top|hot|controversial|old|q&a|latest|latest first|most recent|popular|most popular|most liked|most recommended|relevance|latest comments|recent comments|view all comments|comments|comment|discussion|"
    "points|point|pts|votes|vote|karma|score|score hidden|views|view|visits|sub|via mobile|via app|via web|via android|via iphone|mobile|public|shared with public|globe|menu|loading|loading…|advertisement|promoted|sponsored|"
    "deleted comment|share options|comment options|comment actions|user options|archived|locked|stickied|children|child|copied|copied to clipboard|posted|on|at|by|from|of|and|in|to|up|down|ago|"
    "1st|2nd|3rd|3rd+|degree connection|out of network|he/him|she/her|they/them|he/they|she/they|dead|flagged|solved|accepted answer|accepted|answer|answers|best answer"
)
_ACTS = frozenset(_ACTING.split("|"))
# These are furniture only beside other furniture: alone they are words of a sentence, a whole comment, or a name.
_SOLE = THREAD_WORDS["sole_buttons"]
_PATTERNS = re.compile(
    r"(?:(?:user )?avatar|(?:user )?(?:profile )?(?:picture|photo|image|icon)) (?:of|for|by|for user) \S.{0,60}"
    r"|\S.{0,60}['’]s? (?:profile )?(?:picture|photo|avatar|image)|(?:u/)?[\w.-]{1,40} (?:profile )?avatar"
    r"|(?:view|show|see|hide|load|read|expand)(?: all| the| more| other| previous| (?:next|last))* ?[\d,.]*k? ?(?:more |other |previous |new |additional )*(?:repl(?:y|ies)|comments?|answers?|responses?|messages?)(?: \(\d+\))?(?: from \S.{0,60})?"
    r"|\d+ (?:more )?(?:antwort(?:en)?|réponses?|respuestas?|risposte|respostas?|reacties)(?: anzeigen)?|(?:alle )?\d+ antworten anzeigen|voir (?:les )?\d+ réponses|ver (?:las )?\d+ respuestas"
    r"|\S.{0,60} (?:and \d+ others? )?(?:replied|liked this|reacted|hat geantwortet|a répondu|respondió)(?: ?[·•] ?\d+ repl(?:y|ies))?"
    r"|replied to (?:you|this)|liked by \S.{0,60}|pinned by \S.{0,60}|(?:report|flag|share|hide|reply to|permalink to|link to|like|reply to comment by|report comment by) (?:this )?(?:comment|post|reply|answer|thread|user|message|(?:comment|post) (?:by|from) \S.{0,60})s?"
    r"|\d+(?:st|nd|rd|th)? (?:degree|of|out of) (?:connection|\d+)|page \d+(?: of \d+)?|(?:be the )?first to (?:like|reply)(?: this)?|(?:add|write) a (?:public )?(?:reply|comment|response)\W{0,3}"
    r"|\[?[–—+-]\]?|\(?\d+ (?:children|child|repl(?:y|ies))\)?|last edited by \S.{0,60}|in \d+ (?:rep|karma)|#\d{1,6}|gif|sticker|(?:all|alle) \d+ comments|\d+ people (?:like|found) this(?: helpful)?"
    r"|profile badge for \S.{0,80}|translated (?:from|by) \S.{0,40}|\S.{0,60} and \d+ others?|top \d+% (?:commenter|poster)|.{1,40} (?:joined|member since) .{1,30}|posts: [\d,.]+|location: .{1,40}|join(?:ed| date): .{1,30}|[♥❤]\W*(?:by|from) \S.{0,60}|likes? received: \d+|reactions: .{1,80}",
    re.IGNORECASE,
)
# Without one of these no pattern fits: most lines are told apart by one quick look.
_HINTS = re.compile(
    r"avatar|picture|photo|image|icon|repl|comment|answer|respon|message|antw|r[ée]pons|respu|respost|rispost|reac|répondu|liked|pinned|report|flag|"
    r"badge|^translated|share|hide|link|degree|\d (?:of|out)|page|first to|child|edited by|\d rep|karma|#\d|^gif$|sticker|people|others?$|^top \d|join|member since|"
    r"posts:|location:|received|^\W{1,3}$|^[♥❤]|^\d",
    re.IGNORECASE,
)
_FIRST_LETTERS = re.compile(r"[\W\d_]*([a-z]*)", re.IGNORECASE)
_COUNTED = re.compile(r"[-+−–]?\d[\d,.  ]*(?:[km]\b|tsd\.?|mio\.?)?", re.IGNORECASE)


class LineKind(Enum):
    """The kinds of lines in a thread."""

    WORDS = auto()  # somebody's words, a name, a title
    TIME = auto()  # a time and nothing else but "edited" and the like
    BUTTONS = auto()  # what one may do with a comment: it stands under one
    DRESS = auto()  # a badge, a count, a bare mark


def _either(*groups: str) -> str:
    words = {word for group in groups for word in group.split("|")}
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# The patterns of these words take long to compile, and few articles need them.
@cache
def _any() -> re.Pattern[str]:
    words = _either(_ANSWERING, _ACTING, _DRESSING)
    return re.compile(rf"(?:(?>{words})|[^\w\n]|[\d,.]+(?:[km](?![a-z]))?)++", re.IGNORECASE)


@cache
def _one_word(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-zß-ÿ])(?:{_either(words)})(?![a-zß-ÿ])", re.IGNORECASE)


@cache
def _glued(words: str) -> re.Pattern[str]:
    return re.compile(_either(words), re.IGNORECASE)


_BEGINNINGS = frozenset(word[:3] for word in f"{_ANSWERING}|{_ACTING}|{_DRESSING}|k|m".split("|"))
_NAMED_SO = re.compile(
    r"(?:by )?(?:op|guest|visitor|member|user)(?:[\W_]+\d+)?(?![^\W\d_])", re.IGNORECASE
)  # writers called so, before a time
_OVER_QUOTATIONS = frozenset({"quote:", "zitat:", "citation:", "cita:", "citazione:"})
_JOINTS = THREAD_WORDS["joints"]
_CAPITALS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_JOINED = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d[a-z])(?=[A-Z\d])")  # "LikeReply2d", "2w12 likesReply"
_LONGEST = 140


@lru_cache(maxsize=4096)
def is_furniture(line: str) -> bool:
    """Return whether a line consists of buttons, counts, badges and marks alone."""
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return not line
    made_of_words = _begins_like_one(line) and _any().fullmatch(_CAPITALS.sub(" ", line)) is not None
    if made_of_words or (_HINTS.search(line) is not None and _PATTERNS.fullmatch(line) is not None):
        words = line.lower().split()
        return not _is_emoji(line) and not (words[0].isalpha() and all(word in _SOLE for word in words))
    return False


def _begins_like_one(line: str) -> bool:
    """Return whether a line's first letters are those of a word in the tables: a quick check, for ASCII lines."""
    match = _FIRST_LETTERS.match(line) if line.isascii() else None
    if match is None:
        return True
    first = match.group(1).lower()
    return first[:3] in _BEGINNINGS or first[:2] in _BEGINNINGS or first[:1] in _BEGINNINGS or not first


def _is_emoji(line: str) -> bool:
    """Return whether a line consists of pictographs alone, which may be words or a name."""
    return any(ord(letter) >= 0x1F300 for letter in line) and not re.search(r"[^\W\d_]", line)


def sort_of(line: str) -> LineKind:
    """Return the kind of a line."""
    if len(line) > _LONGEST or line.lower() in _OVER_QUOTATIONS:
        return LineKind.WORDS
    if line.isascii() and _JOINED.search(line) and len(line) < 60:
        apart = _JOINED.sub(" ", line)
        if (
            without_times(apart) != apart
            and _any().fullmatch(without_times(apart))
            and (is_answering(apart) or _acting(apart))
        ):
            return LineKind.BUTTONS
    timed = bool(times_in(line))
    rest = without_times(line).strip() if timed else line
    if timed and (is_mark(rest) or rest.lower().strip(" :,") in _JOINTS):
        return LineKind.TIME
    if not is_furniture(rest) or (timed and _NAMED_SO.match(rest)):
        return LineKind.WORDS
    if is_answering(rest) or _acting(rest):
        return LineKind.BUTTONS
    return LineKind.TIME if timed else LineKind.DRESS


def is_bare_button(line: str) -> bool:
    """Return whether a line is a word that is a button among buttons, and cannot be a name ("Hide", "Send")."""
    low = line.lower()
    return low in _SOLE and low in _ACTS


def is_answering(line: str) -> bool:
    """Return whether a line of furniture holds a reply button."""
    return (_glued if _runs_together(line) else _one_word)(_ANSWERING).search(line) is not None


def _acting(line: str) -> bool:
    return (_glued if _runs_together(line) else _one_word)(_ACTING).search(line) is not None


def _runs_together(line: str) -> bool:
    return re.search(r"[a-z]{13,}|[a-z][A-Z]", line) is not None


def is_count(line: str) -> bool:
    """Return whether a line is a bare number ("12", "1.2K", "−3")."""
    return len(line) < 12 and _COUNTED.fullmatch(line) is not None


def is_mark(line: str) -> bool:
    """Return whether a line has no letter, digit or pictograph."""
    return re.search(r"\w", line) is None and not _is_emoji(line)
