"""Finding one's way in a map. It may import the map, the reader and the session below it, never the window.

- `searching`, `hit_words`, `text_marks`: words that are looked for, what each hit is, and the marks in a source
- `replacement`, `search_bar`: other words for those that were found; the bar over the map
- `filtering`, `choice_popup`, `filter_bar`: what fits a filter, and the bar in which it is chosen
- `branch_focus`, `places`: one branch alone; back to where one was, and forward
"""
