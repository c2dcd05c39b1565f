"""The window and everything in it: the only room that imports Qt."""
