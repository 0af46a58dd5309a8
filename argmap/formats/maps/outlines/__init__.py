"""Maps as plain outlines, in programs that know no reasons and objections: mind maps (Freeplane) and OPML."""
