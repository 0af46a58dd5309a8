"""Tables of words, one set of modules for each language."""
