#@ cause: nothing of the file system is here; the parents of a path are a plain tuple
#@ workaround: none is needed, but for the text of the whole
from pathlib import Path

print(Path("a/b").parents)
#> (PosixPath('a'), PosixPath('.'))
