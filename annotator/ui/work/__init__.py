"""How far everybody is with the articles."""
