# Names of the library without their import.
print(math.sqrt(2))  #? name-defined: import math
print(json.dumps({}))  #? name-defined: import json
counts = Counter("abc")  #? name-defined: from collections import Counter
groups = defaultdict(list)  #? name-defined: from collections import defaultdict
now = datetime.now()  #? name-defined: from datetime import datetime
step = timedelta(days=1)  #? name-defined: from datetime import timedelta
print(re.findall("a", "b"))  #? name-defined: import re
print(random.choice([1, 2]))  #? name-defined: import random
# ---
@dataclass  #? name-defined: from dataclasses import dataclass
class Point:
    x: int
    y: int

def first(items: List[int]) -> Optional[int]:  #? name-defined: from typing import List  #? name-defined: from typing import Optional
    return items[0] if items else None

class Color(Enum):  #? name-defined: from enum import Enum
    RED = 1
# ---
value = Decimal("1.5")  #? name-defined: from decimal import Decimal
pairs = itertools.product([1], [2])  #? name-defined: import itertools
best = statistics.mean([1, 2])  #? name-defined: import statistics
total = reduce(lambda a, b: a + b, [1, 2])  #? name-defined: functools
heapq.heappush([], 1)  #? name-defined: import heapq
when = dt.datetime.now()  #? name-defined: import datetime as dt
await asyncio.sleep(1)  #? name-defined: import asyncio
root = sqrt(2)  #? name-defined: math.sqrt
