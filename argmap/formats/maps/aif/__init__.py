"""The argument interchange format (AIF): plain, with text and places as OVA3 has it (xAIF), and as OVA2 wrote it."""
