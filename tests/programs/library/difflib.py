# Differences of lines.
import difflib

before = "one\ntwo\nthree\nfour\nfive\n".splitlines(keepends=True)
after = "one\nthree\nthree and a half\nfour\nsix\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(before, after, "old", "new")), end="")
#> --- old
#> +++ new
#> @@ -1,5 +1,5 @@
#>  one
#> -two
#>  three
#> +three and a half
#>  four
#> -five
#> +six
print("".join(difflib.unified_diff(before, after, "old", "new", "2024-01-01", "2024-01-02", n=0)), end="")
#> --- old	2024-01-01
#> +++ new	2024-01-02
#> @@ -2 +1,0 @@
#> -two
#> @@ -3,0 +3 @@
#> +three and a half
#> @@ -5 +5 @@
#> -five
#> +six
print("".join(difflib.context_diff(before, after, fromfile="old", tofile="new")), end="")
#> *** old
#> --- new
#> ***************
#> *** 1,5 ****
#>   one
#> - two
#>   three
#>   four
#> ! five
#> --- 1,5 ----
#>   one
#>   three
#> + three and a half
#>   four
#> ! six
print("".join(difflib.ndiff(before, after)), end="")
#>   one
#> - two
#>   three
#> + three and a half
#>   four
#> - five
#> + six
print("".join(difflib.Differ().compare(before, after)), end="")
#>   one
#> - two
#>   three
#> + three and a half
#>   four
#> - five
#> + six
diff = list(difflib.ndiff(["alpha\n", "beta gamma\n"], ["alpha\n", "beta gamna\n"]))
print(diff, list(difflib.restore(diff, 1)), list(difflib.restore(diff, 2)))
#> ['  alpha\n', '- beta gamma\n', '?         ^\n', '+ beta gamna\n', '?         ^\n'] ['alpha\n', 'beta gamma\n'] ['alpha\n', 'beta gamna\n']
print(list(difflib.unified_diff([], [])), list(difflib.unified_diff(["a"], ["a"])), list(difflib.unified_diff(["a"], ["b"], lineterm="")))
#> [] [] ['--- ', '+++ ', '@@ -1 +1 @@', '-a', '+b']
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\n"], [b"b\n"], b"x", b"y")))
#> [b'--- x\n', b'+++ y\n', b'@@ -1 +1 @@\n', b'-a\n', b'+b\n']
print("".join(difflib.ndiff(["a\n", "#\n", "b\n"], ["a\n", "c\n"], linejunk=difflib.IS_LINE_JUNK, charjunk=None)), end="")
#>   a
#> + c
#> - #
#> - b
for wrong in (lambda: list(difflib.unified_diff([1], [2])), lambda: list(difflib.restore(diff, 3)), lambda: difflib.get_close_matches("a", ["b"], n=0), lambda: difflib.get_close_matches("a", ["b"], cutoff=2)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
#> TypeError lines to compare must be str, not int (1)
#> ValueError unknown delta choice (must be 1 or 2): 3
#> ValueError n must be > 0: 0
#> ValueError cutoff must be in [0.0, 1.0]: 2
# --- the matcher, of texts, of numbers and of the program's own objects
from difflib import SequenceMatcher, get_close_matches

m = SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 3), round(m.quick_ratio(), 3), m.real_quick_ratio(), m.find_longest_match(), m.get_matching_blocks())
#> 0.866 0.866 0.8656716417910447 Match(a=6, b=15, size=23) [Match(a=0, b=0, size=6), Match(a=6, b=15, size=23), Match(a=29, b=38, size=0)]
print(m.get_opcodes(), m.a, m.find_longest_match(0, 5, 3, 20))
#> [('equal', 0, 6, 0, 6), ('insert', 6, 6, 6, 15), ('equal', 6, 29, 15, 38)] private Thread currentThread; Match(a=3, b=3, size=2)
for tag, i1, i2, j1, j2 in SequenceMatcher(lambda c: c == " ", "qabxcd", "abycdf").get_opcodes():
    print(f"{tag:7} a[{i1}:{i2}] --> b[{j1}:{j2}]")
#> delete  a[0:1] --> b[0:0]
#> equal   a[1:3] --> b[0:2]
#> replace a[3:4] --> b[2:3]
#> equal   a[4:6] --> b[3:5]
#> insert  a[6:6] --> b[5:6]
print([list(group) for group in SequenceMatcher(None, list(range(30)), [*range(10), 99, *range(11, 30)]).get_grouped_opcodes(2)])
#> [[('equal', 8, 10, 8, 10), ('replace', 10, 11, 10, 11), ('equal', 11, 13, 11, 13)]]


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)


own = SequenceMatcher(None, [Version(n) for n in (1, 2, 3, 4)], [Version(n) for n in (2, 3, 5)])
print(own.get_matching_blocks(), own.ratio(), own.quick_ratio(), [match.size for match in own.get_matching_blocks()])
#> [Match(a=1, b=0, size=2), Match(a=4, b=3, size=0)] 0.5714285714285714 0.5714285714285714 [2, 0]
m.set_seq1("volatile")
print(m.get_matching_blocks(), round(m.ratio(), 4))
#> [Match(a=0, b=8, size=8), Match(a=8, b=38, size=0)] 0.3478
m.set_seqs("abc", "abd")
print(m.ratio(), sorted(m.b2j.items()), m.bjunk, m.bpopular)
#> 0.6666666666666666 [('a', [0]), ('b', [1]), ('d', [2])] set() set()
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("x", []), get_close_matches("wheel", ["heel", "whee", "eel", "while"], n=2, cutoff=0.5))
#> ['apple', 'ape'] [] ['whee', 'heel']
print(SequenceMatcher(None, [(1, 2), (3,)], [(3,), (1, 2)]).ratio(), SequenceMatcher(a="", b="").ratio(), SequenceMatcher(None, "aaaa" * 100, "aaab" * 60).ratio())
#> 0.5 1.0 0.009375
try:
    SequenceMatcher(None, [[1]], [[1]])
except TypeError as error:
    print(error)
#> unhashable type: 'list'
# --- tables
import difflib

table = difflib.HtmlDiff(wrapcolumn=20).make_table(["one", "two words here that are long"], ["one", "two word here that are long"], "a", "b", context=True, numlines=1)
print(table.count("<tr>"), "diff_chg" in table, "from0_" in table, table[:60].strip())
#> 4 False True <table class="diff" id="difflib_chg_to0__top"
page = difflib.HtmlDiff().make_file(["a"], ["b"], charset="ascii")
print("charset=ascii" in page, page.startswith("\n<!DOCTYPE html"), "from1_" in page)
#> True True True
