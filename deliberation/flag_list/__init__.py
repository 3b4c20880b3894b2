"""The list of flags in the admin: who sees which, how they are found, and what is done there."""
