"""The text of a source, with its quotations and comments highlighted."""
