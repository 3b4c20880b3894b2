"""The calendar: what takes place when, by month, week, weekend, day or as a list."""
