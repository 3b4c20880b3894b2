"""What people see, in both languages."""
