"""`python -m monty`."""

import sys

from monty.cli import main

sys.exit(main())
