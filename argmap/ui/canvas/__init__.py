"""The map on the screen. It may import everything below the window, and of the window the session and its deeds.

The scene is a projection of the document: following its changes gives what showing it afresh gives. In reading order:

- `drafts`: what is being typed, and the verb that makes it a part of the document
- `drops`: what a drop would do, decided from values alone
- `walk`: where an arrow key leads, and what stands above
- `provisional`, `arranging`: where things stand until the layout answers; work away from the window, the newest only
- `projection`: which figure is to be seen, after every change and while words are typed
- `items`, `blend`, `glide`, `scene`: the figure's items on the canvas, and their way from one figure to the next
- `editor`, `writing`: words typed on the card itself
- `looks`, `speech`: what items look like under the hand; what is selected, in words
- `tools`, `hand`, `keys`: gestures, the mouse, the keyboard
- `bubble`, `headline`, `overlay`: a few words that lie over the map; its question at the top; when each is shown
- `sight`, `first_look`, `anchor`: zoom and scrolling; what is seen first; what stays where it is seen
- `handled`, `view`: whose the mouse is; all of it, as one widget
"""

from argmap.ui.canvas.view import MapView

__all__ = ["MapView"]
