# Exceptions in chains, groups and with huge texts.
#@ limits: duration=20, memory=67_108_864
e = None
for i in range(10**5):
    n = ValueError(i)
    n.__cause__ = e
    e = n
raise e
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
e = None
for i in range(10**5):
    n = ValueError(i)
    n.__context__ = e
    e = n
raise e
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
e = ValueError()
for i in range(10**4):
    e = ExceptionGroup("x", [e])
raise e
#! ExceptionGroup: x (1 sub-exception)
# ---
#@ limits: duration=20, memory=67_108_864
e = ValueError()
for i in range(40):
    e = ExceptionGroup("x", [e, e])
raise e
#! MemoryLimitError: memory limit: used ...
# ---
#@ limits: duration=0.2, memory=536_870_912
e = ValueError()
for i in range(40):
    e = ExceptionGroup("x", [e, e])
e.split(TypeError)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
e = ValueError()
for i in range(40):
    e = ExceptionGroup("x", [e, e])
repr(e)
#! TimeLimitError: duration limit: used ...
# ---
#@ limits: duration=20, memory=67_108_864
raise ValueError("x" * 10**7)
#! ValueError: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
# ---
#@ limits: duration=20, memory=67_108_864
e = ValueError()
for i in range(10**5): e.add_note("x" * 100)
raise e
#! ValueError
# ---
#@ limits: duration=20, memory=67_108_864
raise KeyError("\x00" * 10**7)
#! MemoryLimitError: memory limit: used ...
