"""What ``goldspan bench`` measures, each job beside a plain limit; the window's are in ``ui/bench``."""
