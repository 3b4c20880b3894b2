"""The site's search page: what is asked, what narrows it down, and what answers."""
