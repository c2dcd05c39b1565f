"""Runs first in a frozen build: lets programs that it starts find their own libraries, not ours.

The loader of a frozen build puts its folder before all others, and programs started from it (a browser for
a link, a file manager for a folder) would inherit that and may break. The loader has read it by now, and
our own processes are started through it again.
"""

import os

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
