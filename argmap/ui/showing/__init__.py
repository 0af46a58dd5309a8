"""Showing a map to others: the presentation, and the blind mode that hides who said what.

It may import what the other parts of the window import, and nothing of the shell. In reading order:

- `slide_words`: one step in words: its role, its claims, who says them, the quotation with its sentence, the source
- `slide`: these words, as large as there is room
- `stage_figure`: the arrangement that the map will have in the end, made in a thread
- `stem_parts`, `stage_map`: the map as far as it has been argued, on that arrangement
- `presentation`: the window that fills a screen, and its keys
- `blind_bar`: what tells that names are hidden
- `showing_control`: what the actions of the window call
"""
