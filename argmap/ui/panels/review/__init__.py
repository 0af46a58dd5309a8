"""The review: what a careful reader would ask about the map, and the questions that are open."""
