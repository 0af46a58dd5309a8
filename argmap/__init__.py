"""argmap: read, pick out who said what, and map the reasons for and against."""
