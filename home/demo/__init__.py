"""The demo: Namwon, from facts, written afresh; pictures drawn by us."""
