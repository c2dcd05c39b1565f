"""What leaves a project, chosen, in our own format or another's; and from file to file without a project."""
