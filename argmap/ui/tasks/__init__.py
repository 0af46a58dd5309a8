"""Slow work outside the GUI thread, and its progress in the status bar."""
