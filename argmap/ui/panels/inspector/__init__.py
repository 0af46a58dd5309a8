"""The inspector: what is selected, and the fields to change it."""
