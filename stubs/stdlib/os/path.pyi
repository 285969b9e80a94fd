from posixpath import (
    basename as basename,
    commonpath as commonpath,
    commonprefix as commonprefix,
    dirname as dirname,
    isabs as isabs,
    join as join,
    normcase as normcase,
    normpath as normpath,
    sep as sep,
    split as split,
    splitdrive as splitdrive,
    splitext as splitext,
)
