"""The outermost layer: answers again what was answered before, until something changes."""
