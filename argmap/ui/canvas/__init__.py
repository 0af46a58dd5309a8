"""The map on the screen. It may import everything below the window, and of the window the session and its actions.

The scene is a projection of the document: following its changes gives what showing it afresh gives. In reading order:

- `pending_claim`: what is being typed, before it is part of the document
- `drop_rules`: what a drop would do, decided from values alone
- `navigation`: where an arrow key leads, and what stands above
- `provisional_layout`: where things stand until the layout answers
- `projection`: which figure is to be shown, after every change and while words are typed
- `items`, `animation`, `scene`: the figure's items on the canvas, and their way from one figure to the next
- `item_states`, `announcements`: what is selected, hovered, carried or found, for the eye and for screen readers
- `viewport`, `overlays`, `display`: zoom and scrolling; labels over the map; the map to look at
- `inline_editor`: words typed on the card itself
- `gestures`, `mouse`, `keyboard`: what drags, clicks and keys do
- `view`: the map to work on
"""

from argmap.ui.canvas.view import MapView

__all__ = ["MapView"]
