"""The window. It imports everything below it, and alone imports QtWidgets.

In reading order, which is the order of imports upward:

- `tasks`: slow work in threads, its progress, and saving what is made
- `widgets`: theme, icons, fields and lists, which know no session
- `interface_language`: the language of the window, as it is chosen
- `session`, `session_file`, `unsaved_words`: one open document in one window, which every part listens to
- `actions`: what can be done, by whichever part of the screen
- `canvas`, `reader`, `panels`, `tables`: the map, the text of a source, the panels beside the map, the pages beside it
- `sources`: lists of sources, editions, the draft
- `shell`: the window, its menus, docks and pages, files, export
- `app`: start-up
"""
