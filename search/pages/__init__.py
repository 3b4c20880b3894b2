"""The admin's own search, over drafts as well."""
