"""The delivery API at /api/v1/."""
