"""The guide inside the program: the pages of docs/, read offline."""
