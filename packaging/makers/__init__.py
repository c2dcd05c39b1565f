"""What a release is made of: each file makes one kind of thing; `packaging/release.py` calls them."""
