"""How alike several annotators' work is, where it differs, and what a lead makes of it."""
