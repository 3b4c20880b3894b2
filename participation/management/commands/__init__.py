"""Commands: the table of personal data, its nightly expiry, new keys."""
