# Queues in one thread.
import queue

q = queue.Queue(maxsize=2)
q.put("a")
q.put("b")
print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
#> True 2 a b True
p = queue.PriorityQueue()
for item in ((3, "c"), (1, "a"), (2, "b")):
    p.put(item)
print([p.get() for _ in range(3)])
#> [(1, 'a'), (2, 'b'), (3, 'c')]
s = queue.LifoQueue()
s.put(1)
s.put(2)
print(s.get(), s.get(), isinstance(s, queue.Queue))
#> 2 1 True
f = queue.SimpleQueue()
f.put(5)
print(f.get(), f.empty(), f.qsize())
#> 5 True 0
q.task_done()
q.task_done()
q.join()
for attempt in (lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: q.task_done(), lambda: queue.Queue(1).put(1), lambda: q.get(timeout=-1)):
    try:
        print(attempt())
    except (queue.Empty, queue.Full, ValueError) as e:
        print(type(e).__name__, str(e) or "-")
#> Empty -
#> Empty -
#> ValueError task_done() called too many times
#> None
#> ValueError 'timeout' must be a non-negative number
