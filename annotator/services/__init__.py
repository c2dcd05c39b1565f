"""What a person can do, one file per intention, without a screen."""
