"""Colours, fonts and palettes of the interface, light and dark."""
