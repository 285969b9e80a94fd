# Integers whose arithmetic or text takes longer than a run may.
#@ limits: duration=20, memory=67_108_864
10 ** 10 ** 10
#! MemoryLimitError: memory limit: used 3.75e+09 bytes of 6.71089e+07 bytes: a product of 30000000001 bits...
# ---
#@ limits: duration=20, memory=67_108_864
2 ** (2 ** 40)
#! MemoryLimitError: memory limit: used 1.37439e+11 bytes of 6.71089e+07 bytes: a product of 1099511627777 bits...
# ---
#@ limits: duration=20, memory=67_108_864
x = 3
while True: x = x ** 3
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
x = 3
while True: x = x * x
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
x = 3
while True: x *= x + 1
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
1 << (1 << 40)
#! MemoryLimitError: memory limit: used 1.37439e+11 bytes of 6.71089e+07 bytes: an int shifted left by 1099511627776 bits...
# ---
#@ limits: duration=20, memory=67_108_864
x = 1
while True: x <<= x
#! OverflowError: too many digits in integer
# ---
#@ limits: duration=20, memory=67_108_864
pow(3, 10**9)
#! MemoryLimitError: memory limit: used 1.25e+08 bytes of 6.71089e+07 bytes: a product of 1000000001 bits...
# ---
#@ limits: duration=20, memory=67_108_864
pow(3, 10**9, 10**9)
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 100000
pow(n, n, n + 2)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 1000000
pow(3, -1, n)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
n = 3 ** 1000000
n // (n // 7 ** 300000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
n = 1 << (1 << 22)
m = (1 << (1 << 21)) + 1
while True: divmod(n, m)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 2000000
n % (n // 3)
# ---
#@ limits: duration=0.2, memory=536_870_912
n = 7 ** 1000000
while True: n * n
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.factorial(10**7)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.comb(10**7, 5*10**6)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.perm(10**8, 10**7)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import math
math.prod(range(1, 10**7))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import math
math.prod([3 ** 10000] * 10**5)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.gcd(3 ** 1000000, 7 ** 1000000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import math
math.lcm(*range(1, 10**6))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import math
math.lcm(*[3 ** 100000 + i for i in range(100)])
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.isqrt(3 ** 4000000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.isqrt(1 << (1 << 23))
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.fsum(range(10**10))
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.dist([1.0] * 10**7, [1.0] * 10**7)
#! MemoryLimitError: memory limit: used 8e+07 bytes of 6.71089e+07 bytes: list of 1 items repeated 10000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
import math
math.sumprod(range(10**10), range(10**10)) if hasattr(math, 'sumprod') else math.hypot(*range(10**10))
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: the 10000000000 items of a range...
# ---
#@ limits: duration=20, memory=67_108_864
int('9' * 10**6)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 1000000 digits; use sys.set_int_max_str_digits() to increase the limit
# ---
#@ limits: duration=20, memory=67_108_864
int('f' * 10**8, 16)
#! MemoryLimitError: memory limit: used 1e+08 bytes of 6.71089e+07 bytes: str of 1 items repeated 100000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
int('z' * 10**6, 36)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 1000000 digits; use sys.set_int_max_str_digits() to increase the limit
# ---
#@ limits: duration=20, memory=67_108_864
int('1' * 10**6, 3)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 1000000 digits; use sys.set_int_max_str_digits() to increase the limit
# ---
#@ limits: duration=20, memory=67_108_864
str(10 ** 5000)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# ---
#@ limits: duration=0.2, memory=536_870_912
n = 3 ** 1000000
hex(n); bin(n); oct(n)
while True: oct(n)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
int.from_bytes(range(10**10), 'big')
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: the bytes of a range of 10000000000 items...
# ---
#@ limits: duration=0.2, memory=536_870_912
import itertools
int.from_bytes(itertools.repeat(1), 'big')
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
(1).to_bytes(10**10, 'big')
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: to_bytes of length 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
round(10**1000, -10**9)
# ---
#@ limits: duration=20, memory=67_108_864
(10**1000).__round__(-10**9)
# ---
#@ limits: duration=20, memory=67_108_864
float('1' * 10**8)
#! MemoryLimitError: memory limit: used 1e+08 bytes of 6.71089e+07 bytes: str of 1 items repeated 100000000 times...
# ---
#@ limits: duration=20, memory=67_108_864
float('0.' + '1' * 5*10**7)
# ---
#@ limits: duration=20, memory=67_108_864
complex('1' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
hash(10 ** 1000000)
# ---
#@ limits: duration=0.2, memory=536_870_912
n = 3 ** 3000000
while True: n + 1
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 3000000
x = []
for i in range(10**6): x.append(n + i)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 3000000
n.bit_count(); n.as_integer_ratio()
float(n)
#! OverflowError: int too large to convert to float
# ---
#@ limits: duration=20, memory=67_108_864
n = 3 ** 100000
n / (n + 1)
# ---
#@ limits: duration=20, memory=67_108_864
n = 3**100000
1.5 + n
#! OverflowError: int too large to convert to float
# ---
#@ limits: duration=0.2, memory=536_870_912
n = 3**1000000
while True: str(n) if False else n.__str__() if False else n == n + 1
#! TimeLimitError: duration limit: used ...
