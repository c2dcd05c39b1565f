"""What a frozen build runs."""

import sys

from annotator.app import main

sys.exit(main())
