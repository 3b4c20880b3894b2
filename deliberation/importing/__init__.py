"""Lists of conversation meetings, as messy as they come, become records; doubts become flags."""
