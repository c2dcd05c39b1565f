"""The list of articles: what is in it, how a row is drawn, the filter above and the progress below."""
