# Paths as names: pathlib and os.path.
import os
import os.path
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

p = Path("/srv/data") / "reports" / "2024.tar.gz"
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.anchor, p.root, repr(p.drive))
#> /srv/data/reports/2024.tar.gz PosixPath('/srv/data/reports/2024.tar.gz') 2024.tar.gz 2024.tar .gz ['.tar', '.gz'] /srv/data/reports ('/', 'srv', 'data', 'reports', '2024.tar.gz') / / ''
print([str(parent) for parent in p.parents], p.parents[0], len(p.parents), p.parents[-1])
#> ['/srv/data/reports', '/srv/data', '/srv', '/'] /srv/data/reports 4 /
print(p.with_name("x.csv"), p.with_suffix(".zip"), p.with_stem("y"), p.joinpath("a", "b"), p / ".." / "c", p.relative_to("/srv"))
#> /srv/data/reports/x.csv /srv/data/reports/2024.tar.zip /srv/data/reports/y.gz /srv/data/reports/2024.tar.gz/a/b /srv/data/reports/2024.tar.gz/../c data/reports/2024.tar.gz
print(p.is_absolute(), Path("a").is_absolute(), p.is_relative_to("/srv"), p.is_relative_to(Path("/etc")), p.match("*.gz"), p.match("*.py"))
#> True False True False True False
print("base" / Path("x"), p == Path("/srv/data/reports/2024.tar.gz"), p != Path("a"), {Path("a"): 1}[Path("a")], sorted([Path("b"), Path("a/z"), Path("a")]))
#> base/x True True 1 [PosixPath('a'), PosixPath('a/z'), PosixPath('b')]
print(str(p), f"{p}", f"{p!s:>40}", p.as_posix(), os.fspath(p), p.as_uri(), bytes(Path("a")))
#> /srv/data/reports/2024.tar.gz /srv/data/reports/2024.tar.gz            /srv/data/reports/2024.tar.gz /srv/data/reports/2024.tar.gz /srv/data/reports/2024.tar.gz file:///srv/data/reports/2024.tar.gz b'a'
print(isinstance(p, PurePath), isinstance(p, Path), isinstance(p, PurePosixPath), isinstance(PurePath("a"), Path), isinstance(p, os.PathLike), type(p).__name__)
#> True True True False True PosixPath
print(PurePath("a//b/./c/"), Path(""), Path("."), Path("a", "b", "/c", "d"), Path(Path("x"), "y"), PurePath(), Path("..") / "a", Path(".hidden").suffix)
#> a/b/c . . /c/d x/y . ../a
w = PureWindowsPath("C:\\Users\\me\\file.TXT")
print(w, repr(w), w.parts, w.drive, w.root, w.as_posix(), w == PureWindowsPath("c:/users/ME/FILE.txt"), w.name, w.match("*.txt"))
#> C:\Users\me\file.TXT PureWindowsPath('C:/Users/me/file.TXT') ('C:\\', 'Users', 'me', 'file.TXT') C: \ C:/Users/me/file.TXT True file.TXT True
for wrong in (lambda: p.relative_to("/other"), lambda: p.with_name(""), lambda: Path("/").with_name("a"), lambda: p.with_suffix("zip"), lambda: p + "a", lambda: Path("a").as_uri(), lambda: p < "a"):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> ValueError '/srv/data/reports/2024.tar.gz' is not in the subpath of '/other' OR one path is relative and the other is absolute.
#> ValueError Invalid name ''
#> ValueError PosixPath('/') has an empty name
#> ValueError Invalid suffix 'zip'
#> TypeError unsupported operand type(s) for +: 'PosixPath' and 'str'
#> ValueError relative path can't be expressed as a file URI
#> TypeError '<' not supported between instances of 'PosixPath' and 'str'


def label(path: str | os.PathLike[str]) -> str:
    return os.path.basename(path)


print(label("a/b.txt"), label(p))
#> b.txt 2024.tar.gz
# --- os.path alone
import os

print(os.path.join("a", "b", "c.txt"), os.path.join("a", "/b"), os.path.join("a/", "b"), os.path.join("a"), os.path.join("", "x"))
#> a/b/c.txt /b a/b a x
print(os.path.split("/a/b/c"), os.path.splitext("a/b.tar.gz"), os.path.splitext(".bashrc"), os.path.basename("/a/b/"), os.path.dirname("/a/b"))
#> ('/a/b', 'c') ('a/b.tar', '.gz') ('.bashrc', '')  /a
print(os.path.normpath("a/./b/../c//d"), os.path.isabs("/a"), os.path.isabs("a"), os.path.splitdrive("/a"), os.path.normcase("A/b"))
#> a/c/d True False ('', '/a') A/b
print(os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["abcd", "abxy"]), os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("a/b", "a"))
#> /a/b ab ../b/c b
print(repr(os.sep), repr(os.linesep), repr(os.pathsep), repr(os.curdir), repr(os.pardir), repr(os.extsep), os.altsep, os.name, os.path.sep)
#> '/' '\n' ':' '.' '..' '.' None posix /
for wrong in (lambda: os.path.join(1), lambda: os.path.basename(None), lambda: os.path.commonpath([]), lambda: os.path.commonpath(["/a", "b"]), lambda: os.fspath(5), lambda: os.path.join("a", b"b")):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError expected str, bytes or os.PathLike object, not NoneType
#> ValueError commonpath() arg is an empty sequence
#> ValueError Can't mix absolute and relative paths
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError Can't mix strings and bytes in path components
