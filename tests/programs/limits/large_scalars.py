# One large number or text that occurs a hundred thousand times is cheap to hold and dear to compare.
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
sorted([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
sorted([s, t] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
max([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
min([s, t] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
x = [a, b] * 100_000; x.sort()
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
[a] * 100_000 == [b - 1] * 100_000
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
[s] * 100_000 == [('x' * 5_000_000) + 'a'] * 100_000
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
[a, b] * 100_000 < [a, b] * 100_000
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
b + 1 in [a, b] * 100_000
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
('x' * 5_000_000) + 'c' in (s, t) * 100_000
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
([a, b] * 100_000).index(b + 1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
([a, b] * 100_000).count(b + 1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
([a, b] * 100_000).remove(b + 1)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
set([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
dict.fromkeys([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
hash((a, b) * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
sum([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
sorted([(a, 1), (b, 2)] * 50_000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.3, memory=268_435_456
a = (1 << 8_000_000) + 1
b = (1 << 8_000_000) + 2
s = 'x' * 5_000_000 + 'a'
t = 'x' * 5_000_000 + 'b'
from collections import Counter; Counter([a, b] * 100_000)
#! TimeLimitError: duration limit: used ...
