from _contextvars import Context as Context
