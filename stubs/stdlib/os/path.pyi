import sys
from posixpath import (
    altsep as altsep,
    basename as basename,
    commonpath as commonpath,
    commonprefix as commonprefix,
    curdir as curdir,
    defpath as defpath,
    devnull as devnull,
    dirname as dirname,
    extsep as extsep,
    isabs as isabs,
    join as join,
    normcase as normcase,
    normpath as normpath,
    pardir as pardir,
    pathsep as pathsep,
    relpath as relpath,
    sep as sep,
    split as split,
    splitdrive as splitdrive,
    splitext as splitext,
    supports_unicode_filenames as supports_unicode_filenames,
)
if sys.version_info >= (3, 12):
    from posixpath import splitroot as splitroot
