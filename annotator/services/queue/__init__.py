"""The list of articles: order, filters, where each stands, and the time spent on it."""
