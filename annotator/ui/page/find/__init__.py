"""Finding words in the article: what is found, how it is shown, and the bar that asks for it."""
