# Text and bytes whose methods, formats and codecs make far more than they are given.
#@ limits: duration=20, memory=67_108_864
('a' * 10**6).replace('a', 'b' * 10**5)
#! MemoryLimitError: memory limit: used 1e+11 bytes of 6.71089e+07 bytes: replace...
# ---
#@ limits: duration=20, memory=67_108_864
'\x00'.join(['a' * 10**6] * 10**5)
#! MemoryLimitError: memory limit: used 1e+11 bytes of 6.71089e+07 bytes: join...
# ---
#@ limits: duration=20, memory=67_108_864
('ab' * 10**6).join('c' * 10**6)
#! MemoryLimitError: memory limit: used 2e+12 bytes of 6.71089e+07 bytes: join...
# ---
#@ limits: duration=20, memory=67_108_864
x = ('a ' * 10**7).split()
#! MemoryLimitError: memory limit: used 5.6e+08 bytes of 6.71089e+07 bytes: split...
# ---
#@ limits: duration=20, memory=67_108_864
x = ('a ' * 25 * 10**6).split(" ")
#! MemoryLimitError: memory limit: used 1.4e+09 bytes of 6.71089e+07 bytes: split...
# ---
#@ limits: duration=20, memory=67_108_864
('a' * 10**6).ljust(10**10)
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: ljust to a width of 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
''.center(10**11)
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: center to a width of 100000000000...
# ---
#@ limits: duration=20, memory=67_108_864
''.rjust(10**11, '\u1234')
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: rjust to a width of 100000000000...
# ---
#@ limits: duration=20, memory=67_108_864
'5'.zfill(10**11)
#! MemoryLimitError: memory limit: used 4e+11 bytes of 6.71089e+07 bytes: zfill to a width of 100000000000...
# ---
#@ limits: duration=20, memory=67_108_864
b'5'.zfill(10**11)
#! MemoryLimitError: memory limit: used 1e+11 bytes of 6.71089e+07 bytes: zfill to a width of 100000000000...
# ---
#@ limits: duration=20, memory=67_108_864
bytearray(b'5').center(10**11)
#! MemoryLimitError: memory limit: used 1e+11 bytes of 6.71089e+07 bytes: center to a width of 100000000000...
# ---
#@ limits: duration=20, memory=67_108_864
format('a', '10000000000')
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: a format of width 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
f"{1:10000000000}"
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: a format of width 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
w = 10**10
f"{1:{w}}"
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: a format of width 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
'%*d' % (10**9, 1)
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the text of %d...
# ---
#@ limits: duration=20, memory=67_108_864
'%10000000000d' % 1
#! MemoryLimitError: memory limit: used 1e+10 bytes of 6.71089e+07 bytes: the text of %d...
# ---
#@ limits: duration=20, memory=67_108_864
'%.1000000000f' % 1.0
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: the text of %f...
# ---
#@ limits: duration=20, memory=67_108_864
f"{1.5:.1000000000f}"
#! MemoryLimitError: memory limit: used 4e+09 bytes of 6.71089e+07 bytes: a format of width 1000000000...
# ---
#@ limits: duration=20, memory=67_108_864
'{:>{}}'.format('', 10**10)
#! MemoryLimitError: memory limit: used 4e+10 bytes of 6.71089e+07 bytes: a format of width 10000000000...
# ---
#@ limits: duration=20, memory=67_108_864
b'%1000000000d' % 1
#! MemoryLimitError: memory limit: used 1e+09 bytes of 6.71089e+07 bytes: the text of %d...
# ---
#@ limits: duration=20, memory=67_108_864
('\t' * 10**6).expandtabs(10**6)
#! MemoryLimitError: memory limit: used 4e+12 bytes of 6.71089e+07 bytes: expandtabs...
# ---
#@ limits: duration=20, memory=67_108_864
(b'\t' * 10**6).expandtabs(10**6)
#! MemoryLimitError: memory limit: used 1e+12 bytes of 6.71089e+07 bytes: expandtabs...
# ---
#@ limits: duration=20, memory=67_108_864
('a' * 10**6).translate({97: 'b' * 10**6})
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
('a' * 10**6).translate(str.maketrans('a', 'b', 'c'))
# ---
#@ limits: duration=20, memory=67_108_864
('\u1234' * 10**7).encode('utf-32')
# ---
#@ limits: duration=20, memory=67_108_864
('\ud800' * 10**7).encode('ascii', 'namereplace')
#! MemoryLimitError: memory limit: used 1.2e+08 bytes of 6.71089e+07 bytes: encode...
# ---
#@ limits: duration=20, memory=67_108_864
('\u1234' * 10**7).encode('ascii', 'xmlcharrefreplace')
#! MemoryLimitError: memory limit: used 1.2e+08 bytes of 6.71089e+07 bytes: encode...
# ---
#@ limits: duration=0.2, memory=536_870_912
(b'\xff' * 10**7).decode('ascii', 'backslashreplace')
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
('\u0390' * 10**7).upper()
# ---
#@ limits: duration=20, memory=67_108_864
('\u0390' * 5 * 10**6).casefold()
# ---
#@ limits: duration=20, memory=67_108_864
repr('\x00' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
repr(b'\x00' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
for _ in range(100): kept = ascii('\U0001F600' * 5 * 10**6)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
str(b'\x00' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
for _ in range(100): kept = (b'ab' * 10**7).hex(':')
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
bytes.fromhex('ab ' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
'%r' % ('\x00' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
'{!r}'.format('\x00' * 10**7)
# ---
#@ limits: duration=20, memory=67_108_864
f"{'x' * 10**7 !r:>100}"
