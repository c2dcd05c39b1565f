"""Every command as data; menus, the palette, the help on keys and shortcuts derive from it."""
