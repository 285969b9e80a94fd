import _thread
RLock = _thread.RLock
