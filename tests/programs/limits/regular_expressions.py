# Patterns that backtrack for ever, or compile to something huge.
#@ limits: duration=0.2, memory=536_870_912
import re
re.match('(a+)+b', 'a' * 50)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match('(a|a)*b', 'a' * 50)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match('(a|aa)+$', 'a' * 100 + 'b')
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.search('(.*)*x', 'a' * 1000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.compile('a{1000000}{1000000}')
#! error: multiple repeat at position 10
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.compile('(' * 10000)
#! RecursionError: maximum recursion depth exceeded...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.compile('a|' * 100000)
#! OverflowError: regular expression code size limit exceeded: the pattern has 200000 characters of at most 100000
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match('(?:a{0,1000}){0,1000}b', 'a' * 1000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.sub('', 'b' * 10**6, 'a' * 10**6)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.sub('a', 'b' * 10**6, 'a' * 10**6)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.split('', 'a' * 10**7)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.findall('', 'a' * 10**7)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.findall('.*?,', 'a' * 10**6)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match(r'^(([a-z])+.)+[A-Z]([a-z])+$', 'a' * 60)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match(r'(x+x+)+y', 'x' * 60)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
re.match(r'(.)\1*(.)\2*(.)\3*(.)\4*z', 'a' * 3000)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.fullmatch('(?=(a+))*b', 'a' * 1000)
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.escape('.' * 5*10**7)
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.compile('(?P<' + 'a' * 10**6 + '>x)')
#! OverflowError: regular expression code size limit exceeded: the pattern has 1000007 characters of at most 100000
# ---
#@ limits: duration=0.2, memory=536_870_912
import re
[re.compile('a' * i) for i in range(10**5)]
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.compile('[' + ''.join(chr(i) for i in range(1, 60000) if chr(i) not in '[]\\^-') + ']')
#! BoundaryError: the result is a value of type re.Pattern, which cannot cross out of the sandbox; use numbers, text, bytes, lists, tuples, dicts and sets of them
# ---
#@ limits: duration=20, memory=67_108_864
import re
re.sub(r'(a)(b)?', r'\1\2' * 10**6, 'a' * 10**5)
#! MemoryLimitError: memory limit: used ...
