"""brat standoff: a text file, and beside it a file of annotations with code point positions."""
