# Names that modules have under another name.
import collections
import datetime
import functools
import itertools
import json
import math
import random
import re
import statistics
import string
import time

print(json.parse("{}"))  #? attr-defined: json.loads("{}")
print(json.stringify({}))  #? attr-defined: json.dumps({})
print(json.load_string("{}"))  #? attr-defined: json.loads
print(math.max(1, 2))  #? attr-defined: `max(1, 2)`
print(math.random())  #? attr-defined: random.random()
print(math.squareroot(2))  #? attr-defined: math.sqrt
print(math.mean([1]))  #? attr-defined: statistics.mean
print(math.ceiling(2.5))  #? attr-defined: math.ceil
print(random.randInt(1, 2))  #? attr-defined: random.randint
print(random.range(3))  #? attr-defined: random.randrange
print(re.find("a", "b"))  #? attr-defined: re.search
print(re.replace("a", "b", "c"))  #? attr-defined: re.sub
print(re.find_all("a", "b"))  #? attr-defined: re.findall
print(statistics.average([1, 2]))  #? attr-defined: statistics.mean
print(statistics.std([1, 2]))  #? attr-defined: statistics.stdev
print(time.now())  #? attr-defined: time.time()
print(datetime.now())  #? attr-defined: datetime.datetime.now()
print(datetime.today())  #? attr-defined: datetime.date.today()
print(datetime.strptime("2024", "%Y"))  #? attr-defined: datetime.datetime.strptime
print(string.letters)  #? attr-defined: string.ascii_letters
print(string.upper("a"))  #? attr-defined: text.upper
print(itertools.flatten([[1]]))  #? attr-defined: chain.from_iterable
print(itertools.izip([1], [2]))  #? attr-defined: zip(
print(functools.map(str, [1]))  #? attr-defined: `map(str, [1])`
print(collections.counter("a"))  #? attr-defined: collections.Counter
print(collections.Mapping)  #? attr-defined: collections.abc.Mapping
print(itertools.permutation([1]))  #? attr-defined: itertools.permutations
print(math.flor(2.5))  #? attr-defined: math.floor
# ---
from collections import Countr  #? attr-defined: Counter
from math import squareroot  #? attr-defined: math.sqrt
from typing import dataclass  #? attr-defined: from dataclasses import dataclass
from datetime import now  #? attr-defined: datetime.datetime.now
from itertools import reduce  #? attr-defined: from functools import reduce
from collections import Iterable  #? attr-defined: collections.abc
from functools import lru_cach  #? attr-defined: lru_cache
from typing import Enum  #? attr-defined: from enum import Enum

# ---
from datetime import datetime

print(datetime.timedelta(days=1))  #? attr-defined: from datetime import timedelta
print(datetime.parse("2024"))  #? attr-defined: fromisoformat
import datetime as dt

print(dt.now())  #? attr-defined: dt.datetime.now()
import sys

print(sys.argv)  #? attr-defined: inputs
import os.path

print(os.getenv("KEY"))  #? attr-defined: inputs
print(os.path.exists("a"))  #? attr-defined: external function
