"""Common first names by gender, for resolving "he" and "she", and names that are as often other words."""

from argmap.text.languages.tables import word_lists

_LISTS = word_lists("given_names")
FEMALE = _LISTS["female"]
MALE = _LISTS["male"]
AMBIGUOUS = _LISTS["ambiguous"]
NATIONS = _LISTS["nations"]


def gender_of(first: str) -> str | None:
    """Return "m" or "f" if a first name is commonly that, otherwise None."""
    low = first.lower()
    female, male = low in FEMALE, low in MALE
    return None if female == male else ("f" if female else "m")
