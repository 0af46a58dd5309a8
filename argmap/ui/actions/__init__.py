"""The actions of the program: texts, keys, rules, and what they do to the selection."""
