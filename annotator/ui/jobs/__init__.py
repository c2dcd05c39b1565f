"""How long work runs beside the window: in a line, with progress, stoppable, with plain errors."""
