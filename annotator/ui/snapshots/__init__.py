"""What snapshots there are, what each holds beside now, and putting them back."""
