"""Who is in the team, who has which articles, and how far everybody is."""
