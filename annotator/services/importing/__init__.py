"""Takes articles and work done on them into a project, its labels mapped to those of the scheme."""
