"""What a person can set: each setting declared once, kept in one file that may be edited by hand."""
