"""Documents as a reader asks for them: less, more, or written otherwise."""
