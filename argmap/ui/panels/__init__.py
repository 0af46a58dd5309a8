"""The docks beside the map: inspector, outline and history."""
