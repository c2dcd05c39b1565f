"""While a team's server is away: articles at hand, steps that wait, and how they are repeated there."""
