"""What ``goldspan bench`` measures in the real window, without a screen unless one is named."""
