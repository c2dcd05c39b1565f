"""Getting to work: the first page, opening and making projects, taking articles in, correcting details."""
