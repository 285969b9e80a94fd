"""`graphlib`: an order in which every node comes after those that it depends on."""

_PASSED_OUT = -1
_DONE = -2


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._info(predecessor).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        found = tuple(self._ready)
        for node in found:
            self._nodes[node].waits_for = _PASSED_OUT
        self._ready.clear()
        self._passed_out += len(found)
        return found

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.waits_for != _PASSED_OUT:
                if info.waits_for >= 0:
                    raise ValueError(f"node {node!r} was not passed out (still not ready)")
                raise ValueError(f"node {node!r} was already marked done")
            info.waits_for = _DONE
            for successor in info.successors:
                later = self._nodes[successor]
                later.waits_for -= 1
                if later.waits_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _cycle(self):
        """A path that ends where it begins, None where there is none: depth first, in the order of the nodes."""
        seen = set()
        path = []
        places = {}
        branches = []
        for start in self._nodes:
            if start in seen:
                continue
            node = start
            while True:
                if node in places:
                    return path[places[node] :] + [node]
                if node not in seen:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    branches.append([0, self._nodes[node].successors])
                while branches and branches[-1][0] >= len(branches[-1][1]):
                    branches.pop()
                    del places[path.pop()]
                if not branches:
                    break
                position, successors = branches[-1]
                branches[-1][0] = position + 1
                node = successors[position]
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    def __class_getitem__(cls, parameters):
        return cls
