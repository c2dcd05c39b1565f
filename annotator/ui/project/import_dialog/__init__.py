"""Articles shown before they are taken in: what was found, to be corrected; what was refused, and why."""
