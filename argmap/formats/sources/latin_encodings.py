"""Tell Western from Central European encodings, by the letters of the languages that are written in them.

The same byte is "ï" in one and "ď" in the other, so no single letter tells. What tells is whether all letters beyond
ASCII together belong to one language: "ř", "ě" and "ů" do, "ø", "ì" and "ù" do not. Where both do, ordinary words of
the languages decide, and then the Western reading, which is in doubt.
"""

import re
from collections import Counter
from dataclasses import dataclass

_WESTERN = (
    "àâæçéèêëîïôœùûüÿ",  # French
    "äöüßéè",  # German
    "éèêëïöüçñâàô",  # English
    "áéíñóúüºª",  # Spanish
    "áâãàçéêíóôõúüºª",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "áéëïíóöúüèê",  # Dutch
    "àéèíïóòúüç",  # Catalan
    "æøåéèòôóäöü",  # Danish, Norwegian
    "åäöéüà",  # Swedish, Finnish
    "áðéíóúýþæö",  # Icelandic
)
_CENTRAL = (
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "ąćęłńóśźż",  # Polish
    "áéíóöőúüű",  # Hungarian
    "čćđšž",  # Croatian, Slovene
    "ăâîșțşţ",  # Romanian
)
_ALPHABETS = {"cp1252": _WESTERN, "cp1250": _CENTRAL, "iso8859_2": _CENTRAL, "mac_roman": _WESTERN}
_CENTRAL_WORDS = frozenset(
    "w na nie jest że się z do i o to dla po za od ale jak tak a se je v s k co by už jsem jsou která který že si pro"
    " és az egy nem hogy van ez meg csak volt u li su što kako za ne ni bi sa și cu din pe nu este care mai un"
    " dzień dobry den proszę pan pani".split()
)
_WESTERN_WORDS = frozenset(
    "the and of in is it for with that was are this und ist nicht ein mit le la les des est et un une que pas"
    " der die das el los por del en es con para não uma os il che di per non het een van de og det er att"
    " och som på".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_NO_LETTERS = re.compile(rb"(?<=[A-Za-z])[\xb2\xb3\xb9\xbf](?=[A-Za-z\xc0-\xff])")
"""Bytes that are small figures and turned question marks in Western texts, which do not stand within a word."""
_CAPITAL_WITHIN = re.compile(rb"(?<=[a-z])[\x8a-\x8f\x9f\xc0-\xd6\xd8-\xde](?=[a-z])")
_ODD_OF_MACS = re.compile(
    rb"(?<=[a-z])[\x80\x86\x87\x89\x8b\x95\x9b\xa7](?=[a-z])"
    rb"|(?<![A-Za-z])(?:\xd2(?=[A-Za-z])|\xd4(?=[A-Z]))|(?<=[a-z.,!?])[\xd3\xd5](?![A-Za-z])|(?<= )\xd1(?= )"
)
"""Signs within a word, or capitals at its end: in files of old Macs they are "ï", "ß", "ã", and quotation marks."""
_NOT_OF_MACS = re.compile(
    rb"(?<=[a-z])[\x80-\x86\xae\xaf\xcb-\xcd\xd9\xe5-\xef\xf1-\xf4]|(?<=[.,!?;:])[\x87-\x9f]|[\x87-\x9f](?=[A-Z])"
)
"""Bytes that in files of old Macs are capitals behind a letter, or letters behind a stop or before a capital."""
_SIGNS = frozenset("’‘“”„‚–—…«»‹›§°€£©®™·•½¼¾¿¡×±µºª²³¹\u00a0\u00ad´¨¸†‡")
_PLAUSIBLE = 0.6
_MOST_BEYOND = 0.6
"""The share of letters beyond ASCII above which a text is not in the Latin alphabet."""
_SAMPLE = 100_000


@dataclass(frozen=True, slots=True)
class LatinText:
    """A decoded text, and a word in it that could be read in another way, if that is in doubt."""

    text: str
    doubtful: str = ""


def decoded(content: bytes) -> LatinText | None:
    """Return bytes as a text in the Latin alphabet, or None if they are none that is written in these encodings."""
    counts = Counter(content)
    within = len(_CAPITAL_WITHIN.findall(content)) + len(_ODD_OF_MACS.findall(content))
    odd = {"cp1252": within + len(_NO_LETTERS.findall(content)), "mac_roman": len(_NOT_OF_MACS.findall(content))}
    fits = {each: _fit(counts, each, odd.get(each, within)) for each in _ALPHABETS}
    mac = fits.pop("mac_roman")
    if mac > max(_PLAUSIBLE, *fits.values()):
        return LatinText(content.decode("mac_roman"))
    western, central = fits["cp1252"], max("cp1250", "iso8859_2", key=lambda encoding: fits[encoding])
    if max(western, fits[central]) < _PLAUSIBLE:
        return None
    if western != fits[central]:
        return LatinText(content.decode("cp1252" if western > fits[central] else central, "replace"))
    one, other = content[:_SAMPLE].decode("cp1252", "replace"), content[:_SAMPLE].decode(central, "replace")
    if one == other:
        return LatinText(content.decode("cp1252", "replace"))
    words = Counter(word.lower() for word in _WORD.findall(one) if word.isascii())
    ours = sum(number for word, number in words.items() if word in _WESTERN_WORDS - _CENTRAL_WORDS)
    theirs = sum(number for word, number in words.items() if word in _CENTRAL_WORDS - _WESTERN_WORDS)
    if theirs > ours:
        return LatinText(content.decode(central, "replace"))
    return LatinText(content.decode("cp1252", "replace"), _differing(one, other) if ours == theirs else "")


def _fit(counts: Counter[int], encoding: str, odd: int) -> float:
    """Return the share of letters beyond ASCII that are of the one alphabet which has most of them."""
    signs = {bytes([byte]).decode(encoding, "replace"): number for byte, number in counts.items() if byte > 127}
    letters = {sign: number for sign, number in signs.items() if sign.isalpha() and sign not in "ªº"}
    beyond = sum(letters.values())
    odd += sum(number for sign, number in signs.items() if sign not in _SIGNS and sign not in letters)
    ascii_letters = sum(number for byte, number in counts.items() if byte < 128 and chr(byte).isalpha())
    if beyond > _MOST_BEYOND * (beyond + ascii_letters):
        return 0.0
    known = max(
        sum(number for sign, number in letters.items() if sign.lower() in alphabet) for alphabet in _ALPHABETS[encoding]
    )
    return known / (beyond + odd) if beyond + odd else 1.0


def _differing(one: str, other: str) -> str:
    """Return the first word that two readings of the same bytes write in two ways."""
    words = _WORD.finditer(one)
    differing = (word for word in words if word.group() != other[word.start() : word.end()])
    return next((word.group() for word in differing if word.group().isalpha()), "")
