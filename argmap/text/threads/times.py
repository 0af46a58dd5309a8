"""Times as sites write them around comments: an hour ago, a date, in the languages of many sites.

A *full* time can be nothing else ("3 hours ago", "May 3, 2020"); a *short* one ("3h", "Feb 5", "Monday") is a time only where
it stands alone or behind a mark.
"""

# ruff: noqa: E501 - tables of words, of several languages and scripts

from __future__ import annotations

import re
from functools import cache, lru_cache

_MONTHS = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november "
    "december januar jänner februar märz mär mai juni juli oktober okt dezember dez janvier janv février févr fév mars avril avr juin "
    "juillet juil août septembre octobre novembre décembre déc enero ene febrero marzo abril abr mayo junio julio agosto ago "
    "septiembre octubre noviembre diciembre dic gennaio gen febbraio aprile maggio mag giugno giu luglio lug settembre set ottobre ott "
    "dicembre janeiro fevereiro fev março maio junho julho setembro outubro out novembro dezembro januari februari maart mrt mei "
    "augustus maj stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
)
_DAYS = (
    "mon tue wed thu fri sat sun tues wednes thur thurs satur monday tuesday wednesday thursday friday saturday sunday montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles "
    "jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica"
)
_DAY_WORDS = (
    "yesterday today gestern heute vorgestern hier aujourd'hui aujourd’hui ayer hoy ieri oggi ontem hoje gisteren vandaag wczoraj "
    "dzisiaj вчера сегодня igår idag 昨日 今日 昨天 今天 어제 오늘"
)
_BEFORE = "vor il y a|hace|há|πριν από|πριν|acum|před|منذ|قبل|לפני|for circa|hace unos"  # what stands before "3 days"
_AFTER = "ago fa geleden temu назад тому siden sedan önce sitten atrás atras trước पहले 前 전 zuvor her lalu ที่แล้ว ที่ผ่านมา előtt ezelőtt"
_UNITS_SHORT = "s sec secs m min mins h hr hrs std d w wk wks mo mos y yr yrs j t sem u"


def _either(words: str) -> str:
    return "|".join(sorted(map(re.escape, words.split()), key=len, reverse=True))


MONTH = rf"(?:{_either(_MONTHS)})\b\.?"
WEEKDAY = rf"(?:{_either(_DAYS)})\b\.?"
DAY_WORD = _either(_DAY_WORDS)
_CLOCK = r"\d{1,2} h \d\d(?: min\b)?|\d{1,2}(?:[:.]|h(?=\d))\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?(?: ?Uhr\b)?|\d{1,2} ?[ap]\.?m\b\.?"
_AT = rf"(?:[ t]?[,|]?(?: (?:at|um|à|a las|às|alle|om|kl\.?|o|в)| ?[@–—-]| ?[·•])? ?(?:{_CLOCK})(?: ?(?:utc|gmt|[ecmpb][sd]?t|cest)\b)?)"
_DAY = (
    rf"(?:\d{{1,2}}(?:(?:st|nd|rd|th|er|º|°|\.)?(?: de| of)? |-(?=[^\W\d_]+\.?[- ]\d)){MONTH}"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?!\d))"
)
_YEAR = r"(?:,?(?: de| del)?[ -](?:\d{4}|['’]\d\d)\b)"
_COUNT = (
    r"(?:\d+|an?|one|ein(?:em?|er|en)?|une?|uno?|una|um|uma|een|en|ett|et|algunos|wenigen|quelques|a few|a couple of)"
)
_LONG = r"(?:second|minute|hour|day|week|month|year)s?"
_FULL = (
    rf"(?:(?:about|over|almost|less than|more than|circa|ca\.) )?(?:{_COUNT} {_LONG}|\d+ ?(?:{_either(_UNITS_SHORT)})\.?) ago\b"
    r"|\b(?:just now|moments ago|à l['’]instant|gerade eben|ahora mismo|adesso|たった今|刚刚|방금)"
    rf"|(?:{'|'.join(_BEFORE.split('|')).replace('vor il y a', 'vor|il y a')}) (?:etwa |environ |circa )?{_COUNT} ?[^\W\d]{{1,12}}\b"
    rf"|{_COUNT} [^\W\d_]{{1,12}} (?:yang )?(?:{_either(_AFTER)})(?!\w)"
    r"|for \d+ \w{1,12} (?:siden|sedan)|för \d+ \w{1,12} sedan"
    r"|\d+ ?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年)前|\d+ ?(?:초|분|시간|일|주|개월|년) 전"
    rf"|(?:{_CLOCK}),? ?(?:[·•–—-] ?|on )?(?:{WEEKDAY},? )?{_DAY}{_YEAR}?"
    rf"|(?:{_CLOCK}),? (?:{DAY_WORD})|{_DAY}, \d{{4}}{_DAY}{_AT}"  # the second: a title run into what is shown
    rf"|(?:l[ea] |el |il |am )?(?:{WEEKDAY},? )?{_DAY}(?:{_YEAR}{_AT}?|,?{_AT})"
    rf"|\b\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d){_AT}?z?|\b\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:\d{{4}}|\d\d)(?!\d){_AT}?"
    rf"|\d{{4}}年\d{{1,2}}月\d{{1,2}}日(?: ?{_CLOCK})?|(?:{DAY_WORD})(?!\w),?{_AT}|{WEEKDAY},?{_AT}"
)
_SHORT = (
    rf"(?:{WEEKDAY},? )?{_DAY}|(?:{DAY_WORD})(?!\w)|\d+ ?(?:{_either(_UNITS_SHORT)})\b\.?|{_COUNT} {_LONG}\b"
    rf"|{MONTH} (?:(?:19|20)\d\d|['’]\d\d)\b|{WEEKDAY}|\d+ (?:Std|Tage?|Wo|Mon|godz|jours?|días?|dias?|giorni|ore|horas?|heures?|dagen|uur)\b\.?"
)
_SPAN = re.compile(rf"{_COUNT} {_LONG}")
_WORD = re.compile(r"[^\W\d_]+")
_HINTS = frozenset(
    f"{_DAYS} {_DAY_WORDS} {_AFTER} just moments vor il hace há instant gerade ahora adesso acum před aujourd".split()
)
_SCRIPTS = re.compile("[前전刚今昨방오어]")
_DIGIT = re.compile(r"\d")
_RELATIVE = re.compile(rf"\b(?:{_either(_AFTER)}|just now)(?!\w)|(?:前|전)\b|^(?:vor|il y a|hace|há)\b", re.IGNORECASE)
_AM_PM = re.compile(rf"^(?:{_CLOCK}|[ap]\.?m\.?|{MONTH} ?(?:19|20)\d\d)$", re.IGNORECASE)


@cache
def _time() -> re.Pattern[str]:
    # The longest pattern of all, compiled when a text first has a digit or a word of time.
    return re.compile(rf"(?<![\w/])(?:(?P<full>{_FULL})|{_SHORT})(?!\w)".replace("Uhr", "uhr").replace("Std", "std"))


@lru_cache(maxsize=1024)
def times_in(line: str) -> tuple[tuple[int, int, bool], ...]:
    """Return the times in a line as (start, end, whether it can only be a time)."""
    low = line.lower()
    if len(low) != len(line):
        low = line
    if not _may_hold_one(low):
        return ()
    return tuple((match.start(), match.end(), match.group("full") is not None) for match in _time().finditer(low))


def _may_hold_one(low: str) -> bool:
    if _DIGIT.search(low) is not None or not _HINTS.isdisjoint(_WORD.findall(low)):
        return True
    return not low.isascii() and _SCRIPTS.search(low) is not None


def without_times(line: str) -> str:
    """Return a line with its times removed."""
    times = times_in(line)
    if not times:
        return line
    parts: list[str] = []
    last = 0
    for start, end, _ in times:
        parts.append(line[last:start])
        last = end
    return " ".join([*parts, line[last:]])


def is_time(words: str) -> bool:
    """Return whether these words are only a time, or a part of one ("PM", "ago")."""
    plain = words.strip(" ,.()[]·•|-–—*")
    low = plain.lower()
    if low in _PARTS or _AM_PM.match(plain) is not None or _SPAN.fullmatch(low) is not None:
        return True
    return _may_hold_one(low) and _time().fullmatch(low) is not None


def is_relative(time: str) -> bool:
    """Return whether a time is relative to the copying of the page ("3 hours ago"); "3h" may be a duration."""
    return _RELATIVE.search(time) is not None


_PARTS = frozenset(f"{_AFTER} am pm a.m p.m a.m. p.m. now at on uhr utc gmt est pst".split())
