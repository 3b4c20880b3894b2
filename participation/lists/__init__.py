"""What the admin shows of what citizens have sent, and of promises kept."""
