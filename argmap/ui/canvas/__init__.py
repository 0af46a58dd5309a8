"""The map on the screen. It may import everything below the window, and of the window the session and its actions.

The scene is a projection of the document: following its changes gives what showing it afresh gives. In reading order:

- `pending_claim`: the claim that is being typed, before it is part of the document
- `drop_rules`: the effect of a drop, decided from values alone
- `navigation`: the target of an arrow key, and the claims above another
- `provisional_layout`: places of cards until the layout answers
- `projection`: the figure to show, after every change and while words are typed
- `items`, `animation`, `scene`: the figure's items on the canvas, and their motion from one figure to the next
- `item_states`, `announcements`: what is selected, hovered, carried or found, for the eye and for screen readers
- `viewport`, `overlays`, `display`: zoom and scrolling; labels over the map; the map to look at
- `inline_editor`: words typed on the card itself
- `gestures`, `mouse`, `keyboard`: the behavior of drags, clicks and keys
- `view`: the map that can be edited
"""

from argmap.ui.canvas.view import MapView

__all__ = ["MapView"]
