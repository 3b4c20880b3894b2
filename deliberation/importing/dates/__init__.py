"""When people met, in every notation that lists of meetings are written in."""
