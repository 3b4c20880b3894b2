"""Following topics: chosen once, without an account, and told by page, calendar, feed or letter."""
