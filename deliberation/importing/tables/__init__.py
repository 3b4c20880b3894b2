"""From a file to rows: reading bytes, letters and cells; what is no such table is refused."""
