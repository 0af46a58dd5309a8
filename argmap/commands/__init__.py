"""What each command of the command line does, a module for each that is more than a few lines."""
