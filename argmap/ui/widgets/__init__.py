"""Widgets, icons and the theme; none of them knows a session."""
