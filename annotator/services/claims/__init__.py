"""What the articles claim, side by side, and what somebody said of pairs of claims."""
