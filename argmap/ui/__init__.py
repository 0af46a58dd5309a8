"""The window. It imports everything below it, and alone imports QtWidgets.

In reading order: `session` (one open document in one window: what every part listens to), `actions` (everything one
can do, in one table), `jobs` (slow work away from the window), `style` (palette, icons), `window` (how the parts stand
together), `panels` (what each dock holds), `welcome`, `outline`, `inspector` and its fields, `history`, `search`,
`shortcuts`, `export`, `mishap` (what happens when we are to blame), `canvas` (the map itself), `app` (start-up).
"""
