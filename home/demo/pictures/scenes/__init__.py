"""One module a scene; each has `paint(width)`, which returns a canvas of that many pixels."""
