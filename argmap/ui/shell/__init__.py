"""The main window: docks, files, welcome page, search and export."""
