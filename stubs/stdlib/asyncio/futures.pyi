from _asyncio import Future as Future
from asyncio.base_futures import isfuture as isfuture
