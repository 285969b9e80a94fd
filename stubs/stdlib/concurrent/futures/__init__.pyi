from concurrent.futures._base import (
    ALL_COMPLETED as ALL_COMPLETED,
    FIRST_COMPLETED as FIRST_COMPLETED,
    FIRST_EXCEPTION as FIRST_EXCEPTION,
    Executor as Executor,
    Future as Future,
)
from concurrent.futures.thread import ThreadPoolExecutor as ThreadPoolExecutor
