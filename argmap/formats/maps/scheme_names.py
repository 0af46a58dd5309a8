"""What other programs call the argument schemes of `argmap.model.scheme_table`."""

import re
from functools import cache

_NAMES: dict[str, tuple[str, ...]] = {
    "expert-opinion": ("Expert Opinion", "Credible Source"),
    "position-to-know": ("Position To Know",),
    "witness-testimony": ("Witness Testimony",),
    "popular-opinion": ("Popular Opinion",),
    "popular-practice": ("Popular Practice",),
    "bias": ("Bias",),
    "ad-hominem": (
        "Generic Ad Hominem",
        "Ad Hominem",
        "Direct Ad Hominem",
        "Ethotic",
        "Circumstantial Ad Hominem",
        "Pragmatic Inconsistency",
    ),
    "example": ("Example",),
    "sample": ("Sample To Population", "Random Sample To Population"),
    "analogy": ("Analogy",),
    "precedent": ("Precedent",),
    "classification": ("Verbal Classification", "Definition To Verbal Classification"),
    "composition": ("Composition", "Division"),
    "cause-to-effect": ("Cause To Effect",),
    "correlation-to-cause": ("Correlation To Cause",),
    "sign": ("Sign",),
    "best-explanation": ("Best Explanation", "Abduction", "Abductive Argument", "Abductive"),
    "evidence-to-hypothesis": ("Evidence To Hypothesis", "Verification Of Hypothesis"),
    "ignorance": ("Ignorance", "Lack Of Evidence", "Lack Of Knowledge"),
    "practical-reasoning": ("Practical Reasoning", "Instrumental Practical Reasoning"),
    "positive-consequences": ("Positive Consequences",),
    "negative-consequences": ("Negative Consequences",),
    "slippery-slope": ("Slippery Slope", "Full Slippery Slope", "Causal Slippery Slope", "Verbal Slippery Slope"),
    "danger": ("Danger Appeal", "Fear Appeal"),
    "values": ("Values", "Positive Value", "Negative Value", "Value Based Practical Reasoning"),
    "alternatives": ("Alternatives",),
    "sunk-costs": ("Waste", "Sunk Costs"),
    "commitment": ("Commitment",),
    "inconsistent-commitment": ("Inconsistent Commitment", "Inconsistency"),
    "rule": ("Established Rule", "Rules"),
}
"""The names of each scheme in the argument interchange format and its relatives; the first is the one that we write."""

_LEADING = re.compile(r"^(?:argument|appeal|inference|argumentation)?(?:from|for|by|to)?(?:an|a|the)?(?=.)")
_NO_SCHEME = frozenset(
    "ra ca ma pa ya ta defaultinference defaultconflict default defaultsupport defaultattack inference conflict "
    "support attack none".split()
)


def written_name(scheme: str) -> str:
    """Return what others call a scheme; its key where there is no name."""
    return _NAMES.get(scheme, (scheme,))[0]


def scheme_key(name: str) -> str:
    """Return the key of the scheme of this name, however its words are joined; "" where it is none that we know."""
    plain = _plain(name)
    known = _known()
    return known.get(plain) or known.get(_LEADING.sub("", plain)) or ""


def names_no_scheme(name: str) -> bool:
    """Return whether a name says only that there is a step: "Default Inference", "RA"."""
    return _plain(name) in _NO_SCHEME or not _plain(name)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name[:200].lower())


@cache
def _known() -> dict[str, str]:
    return {_plain(name): key for key, names in _NAMES.items() for name in (*names, key)}
