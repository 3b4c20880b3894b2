"""The pages that readers see; each renders publications."""
