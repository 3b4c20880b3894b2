"""The site as an app of its own: the manifest, and what is there without a line."""
