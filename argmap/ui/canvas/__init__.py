"""The map on the screen. It may import everything below the window, and of the window the session and its actions.

The scene is a projection of the document: following its changes gives what showing it afresh gives. In reading order:

- `drop_rules`: the effect of a drop, decided from values alone
- `navigation`, `sight`: the target of an arrow key, in a tree and as it is seen
- `item_index`, `branches`, `shown`: a figure to be shown, its items by place, and the room of its branches
- `room`, `typed_claim`: the window that the map is arranged for; a claim that is typed, shown as if it were on the map
- `projection`: the figure to show, after every change and while words are typed
- `items`, `animation`, `scene`: where items are, and their motion from one figure to the next
- `levels`, `short_words`, `card_faces`, `branch_labels`: what is said on little room
- `fading`, `word_marks`: what a filter fades, and marks behind words that are looked for
- `surface`, `tiles`, `rings`, `map_painter`: a part of the map painted; kept as tiles; the states of items; a frame
- `item_states`: what is selected, hovered, carried or found
- `accessible_tree`, `accessible_words`, `accessible_objects`, `accessible`: claims as screen readers walk them, what is
  said of each, the objects that they see, and what they are told
- `viewport`, `overlays`, `minimap`, `display`: zoom and scrolling; labels over the map; the map to look at
- `inline_editor`, `claim_editing`: the text field on a card, and what becomes of the words typed there
- `claim_offers`, `typed_paste`: claims that say what is being typed; an outline pasted where one types
- `handles`, `pinning`, `drop_hints`: handles at the edges of cards; pins and their marks; what a drop would do, told
- `gestures`, `dragging`, `relating`: the map moved, a rectangle drawn; claims dragged; a line led to something more
- `mouse`, `touch`, `keyboard`: the behavior of clicks, fingers and keys
- `view`: the map that can be edited
"""

from argmap.ui.canvas.view import MapView

__all__ = ["MapView"]
