"""Packets in the window: what one would change, and which of two versions holds."""
