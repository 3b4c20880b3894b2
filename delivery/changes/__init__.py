"""What has changed since a reader last asked."""
