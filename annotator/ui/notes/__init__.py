"""The notes of an article: what people say about it and its spans, and answer one another."""
