"""What citizens send without an account, and how little of it is kept, for how long."""
