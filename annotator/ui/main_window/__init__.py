"""The window: menus, screens in a stack, and what the program-wide commands do. It only composes."""
