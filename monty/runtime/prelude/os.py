"""`os`: the module of pure path functions, which is there without an import of its own."""

import os.path as path
