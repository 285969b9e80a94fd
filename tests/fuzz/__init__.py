"""A search for programs and code that get past the rules: `python -m tests.fuzz`. No part of CI, since it ends when it is told to."""
