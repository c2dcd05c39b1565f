"""One annotator at work in one article: what is seen, decided, related, and which place comes next."""
