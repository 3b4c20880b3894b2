"""Settings: `base` is shared, one module for each way of running."""
