"""The week on one sheet of paper, for the board of a village hall."""
