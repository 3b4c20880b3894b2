"""Our own schematic map of Namwon: districts, their mosaic, and map tiles drawn from it."""
