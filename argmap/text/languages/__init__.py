"""Word lists, one set of modules for each language."""
