"""Stories: interviews, columns and news."""
