"""Where sentences end."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st
from nltk.tokenize.punkt import PunktSentenceTokenizer

from argmap.text.sentences import parameters, spans

_PIECES = st.lists(
    st.sampled_from(
        "He said so no. said. No.\n Mr a.m. 3. etc. (Ann 12 . ? ! ... “ ” \" ' ) ( -- , ; \n \t".split(" ")
    ),
    max_size=30,
)


@given(_PIECES, st.sampled_from(["", " ", "  "]))
def test_sentences_end_where_punkt_ends_them(pieces: list[str], between: str) -> None:
    text = between.join(pieces).strip()
    # better than Punkt: "Yahoo! said", "Mr. Ott", "said no. She left"
    own = re.search(r"[A-Z]\w+[?!]\s+[a-z]|Mr\.|no\.\s+[\"“A-Z]", text)
    assume(own is None)
    expected = list(PunktSentenceTokenizer(parameters()).span_tokenize(text)) if re.search(r"\S", text) else []
    assert list(spans(text, 0, len(text))) == expected


def test_a_refusal_ends_a_sentence_and_the_abbreviation_for_number_does_not():
    text = "The union said no. “We wait,” it added. Room no. 7 at No. 10 High Street is free. They said no. They left."
    assert [text[start:end] for start, end in spans(text, 0, len(text))] == [
        "The union said no.",
        "“We wait,” it added.",
        "Room no. 7 at No. 10 High Street is free.",
        "They said no.",
        "They left.",
    ]
