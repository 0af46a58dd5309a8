"""Detect paragraphs in languages without rules here, by their share of function words.

There every marked quotation is kept, but nobody is named: a name guessed by English rules is wrong nine times in ten.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from argmap.text.paragraphs import Paragraph

_ENGLISH = frozenset(
    """
    the and that for with this are have from they not but his you which will would been their has were who said says
    by be as at what when about there she he more than its of told it is was had can could if we our my your how into
    these those them then because after before while where wrote asked added explained argued to
    """.split()
)
# Words that are none in English, and the verbs of saying with the most use; names of people are full of the last line.
_FOREIGN = {
    "German": """
        und nicht ist hat hatte kann
        ein eine einen einem einer den dem das sie wir ich auch sich mit auf für zu von nach bei wie dass
        sind wird werden wurde haben hat oder aber noch nur wenn über vom zum zur im am es sagte sagt erklärte meinte
        fragte schrieb erwiderte antwortete betonte kein keine mehr sehr doch schon diese dieser uns ihr ihre laut""",
    "French": """
        et les des est pas une dans que qui pour sur avec ce cette ces il elle nous vous ils sont été être mais plus
        au aux par dit déclaré affirme explique selon leur leurs sa ses son ont était c'est qu'il d'une n'est je lui
        ne se un très aussi comme tout même ajoute écrit assure expliqué""",
    "Spanish": """
        y los las una que no por con para se su sus es fue como más pero ha han este esta ese esa está son lo al
        dijo dice según explicó afirmó añadió aseguró señaló también muy cuando donde porque sin sobre entre un hay
        nos todo nada ya""",
    "Italian": """
        che non una gli per con sono è della delle dei degli nel nella ha hanno più ma come anche questo questa ci si
        detto disse dice ha secondo spiegato aggiunto essere stato stata molto perché dal dalla un il lo i e suo sua""",
    "Portuguese": """
        que não uma os as com por para se mais mas como foi são ao aos na no nas nos pelo pela também disse diz afirmou
        segundo explicou está este esta isso um ele ela muito já quando é""",
    "Dutch": """
        het een en van niet dat zijn met voor aan ook maar bij nog naar uit deze wordt worden heeft hebben zei zegt
        vertelde ik wij hij zij dan als om over tot geen meer""",
    "Polish": """
        w nie się że jest jak ale tak za już tylko był była powiedział powiedziała mówi przez oraz""",
    "Czech": """
        je že jak ale tak za už byl byla řekl řekla uvedl podle jsem které který při také bude""",
    "Swedish": """
        och att det som en på är för med inte den till ett han hon jag vi sade säger men har var sig också""",
    "Danish": """
        og det som en på er med ikke den til et han hun jeg vi sagde siger men har var sig også""",
    "Finnish": "ja on ei että se oli hän mutta myös kun niin ovat ole sanoi sanoo mukaan tämä joka",
    "Hungarian": "és a az hogy nem is egy van volt mondta szerint de meg már csak ez azt mint",
    "Turkish": "ve bir bu da de için ile çok olarak dedi diye daha ama gibi olan var ne",
    "Romanian": "și în nu este la cu pe care mai din pentru spus au fost că o un de ce sunt",
}
# Words of English as well, and what stands in names of people and places everywhere.
_SHARED = frozenset(
    """
    de la las los der den van von el al da di do dos das du le y e und zu i a o in no se non una un an on me so die her
    men ten also most son was of we over had is to as com for pour par sur dit sans est per us all at he man war bad om
    nos od tot plus comment main due ne lo mai si dice sus av af na ha op os ao que bei zum zur
    met pela pro po s v z co ve es ce ci et
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TABLES = {name: frozenset(words.split()) - _ENGLISH - _SHARED for name, words in _FOREIGN.items()}
_ANY = frozenset().union(*_TABLES.values())
_ENOUGH = 4  # little words that tell
_NEAR = 3  # paragraphs on either side
_Counts = tuple[int, int, int]  # English, foreign, and all words


def unknown_tongues(text: str, masked: str, found: Sequence[Paragraph]) -> frozenset[int]:
    """Return the indices of the paragraphs in a language other than English.

    The reporter's words decide (`masked` leaves the quotations out); where they are too few, those of the paragraphs
    around, then those of the whole text, and the quoted words last.
    """
    whole = _count(text.split())
    if whole[0] >= _ENOUGH and (not whole[1] or (whole[1] * 50 < whole[0] and not _stranger(text, found))):
        return frozenset()
    own = [_count(_written(masked, paragraph)) for paragraph in found]
    all_own = _total(own)
    result = set()
    for number, paragraph in enumerate(found):
        near = own[max(0, number - _NEAR) : number + _NEAR + 1]
        quoted = _count(_WORD.findall(text, paragraph.start, paragraph.end))
        verdict = _foreign(own[number], 2 if 0 in own[number][:2] else _ENOUGH)
        for counts in (_total(near), all_own):
            if verdict is None:
                verdict = _foreign(counts, _ENOUGH)
        for counts in (own[number], all_own, quoted, whole):
            if verdict is None:
                verdict = _foreign(counts, 1)
        if verdict or (verdict is None and _other_script(text, paragraph)):
            result.add(number)
    return frozenset(result)


def _foreign(counts: _Counts, enough: int) -> bool | None:
    """Return whether words are not English; None if there are too few to decide."""
    english, foreign, size = counts
    if english + foreign >= enough:
        return foreign > english
    return True if size >= 40 and english * 25 < size and enough > 1 else None


def _written(masked: str, paragraph: Paragraph) -> list[str]:
    """Return the words of a paragraph outside quotations; none if it looks like source code."""
    signs = sum(masked.count(sign, paragraph.start, paragraph.end) for sign in "{}<>=;_")
    words = _WORD.findall(masked, paragraph.start, paragraph.end)
    return words if signs * 12 < len(words) + 12 else []


def _other_script(text: str, paragraph: Paragraph) -> bool:
    """Return whether most letters belong to a script other than Latin (are above U+024F)."""
    written = text[paragraph.start : paragraph.end]
    if written.isascii():
        return False
    letters = [char for char in written if char.isalpha()]
    return sum(char > "\u024f" for char in letters) * 2 > len(letters)


def _stranger(text: str, found: Sequence[Paragraph]) -> bool:
    """Return whether some long paragraph has several words of another language, so that each must be checked."""
    for paragraph in found:
        if paragraph.end - paragraph.start > 120:
            words = text[paragraph.start : paragraph.end].lower().split()
            # Most paragraphs hold none of the words, and need no counting.
            if not _ANY.isdisjoint(words) and _count(words)[1] >= _ENOUGH:
                return True
    return False


def _count(words: Iterable[str]) -> _Counts:
    told = Counter(words)
    english = sum(times for word, times in told.items() if word.lower() in _ENGLISH)
    best: Counter[str] = Counter()
    for word, times in told.items():
        low = word.lower().strip(".,;:!?()“”„«»\"'")
        if low in _ANY:
            for name, table in _TABLES.items():
                if low in table:
                    best[name] += times
    return english, max(best.values(), default=0), sum(told.values())


def _total(counts: Sequence[_Counts]) -> _Counts:
    return sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)
