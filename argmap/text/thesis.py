"""A question turned into the thesis that answers it with yes."""

import re

_INVERTED = "should must can could would will may shall ought is are was were am does do did has have had".split()
_PRONOUNS = frozenset(
    "i you he she it we they this that these those everyone everybody nobody one people there".split()
)
_VERBS = frozenset(
    """abandon abolish accept accuse act add adopt allow apologize apply approve arm ask avoid ban be become begin block
    boycott break bring build buy call cancel cap care censor change charge choose close collect come compete condemn
    consider control continue cost count create criminalize cut deal decide defend delay delete deliver demand deploy
    deserve disclose do drink drive drop eat elect eliminate employ encourage end enforce engage ensure establish exist
    expand expect explain export extend fall fear feel fight find fire follow forbid force fund get give go govern grow
    handle happen have help hire hold host hurt ignore impose improve include increase invade invest join keep kill know
    lead learn leave legalize let license limit list live look lose lower make matter mean merge monitor move need obey
    offer open oppose order own pay permit phase play police prevent privatize produce prohibit promote protect provide
    publish punish push put quit raise read receive reconsider recycle reduce refuse regulate reject release remain
    remove repeal replace require resign restrict return rule run save say search sell send serve set share show shut
    speak spend stand start stay stop study subsidize succeed sue support survive suspend take talk target tax teach
    tell test think tolerate track trade train treat trust try turn use vaccinate veto vote wait watch wear win withdraw
    work worry write""".split()
)


def thesis_of(question: str) -> str:
    """Return the statement that says yes to a question; a question it cannot turn round is answered in so many words.

    >>> thesis_of("Should Amazon sell face recognition to the police?")
    'Amazon should sell face recognition to the police.'
    """
    words = question.strip().rstrip("?!. ").split()
    if len(words) < 3 or words[0].lower() not in _INVERTED:
        return f"Yes: {question.strip()}" if question.strip().endswith("?") else question.strip()
    auxiliary, rest = words[0].lower(), words[1:]
    at = _subject(rest, auxiliary)
    if at is None:
        return f"Yes: {question.strip()}"
    subject, predicate = rest[:at], rest[at:]
    if auxiliary in ("do", "does", "did"):  # "do" says nothing in a statement, but turning the verb back could go wrong
        statement = [*subject, auxiliary, *predicate] if auxiliary != "do" else [*subject, *predicate]
    else:
        statement = [*subject, auxiliary, *predicate]
    text = " ".join(statement)
    return text[0].upper() + text[1:] + "."


def _subject(words: list[str], auxiliary: str) -> int | None:
    """Return how many words the subject has, or None where that is not plain."""
    if words[0].lower() in _PRONOUNS:
        return 1
    if words[0][0].isupper():
        at = 1
        while at < len(words) - 1 and (words[at][0].isupper() or words[at] in ("of", "and", "the", "for", "&")):
            at += 1
        return at
    if auxiliary in ("is", "are", "was", "were", "am", "has", "have", "had"):
        return None  # no verb follows that would tell where the subject ends
    for at in range(1, len(words)):
        word = re.sub(r"\W", "", words[at].lower())
        if word in _VERBS or word == "not":
            return at
    return None
