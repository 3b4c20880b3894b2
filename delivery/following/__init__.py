"""What somebody follows, kept in an address or a cookie: a question to the publications."""
