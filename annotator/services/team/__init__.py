"""Who has which articles, and how far they are."""
