"""`hmac`: RFC 2104 over the hashes of `hashlib`."""

import hashlib as _hashlib


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got " + repr(type(key).__name__))
        if not digestmod:
            raise TypeError(
                "Missing required argument 'digestmod'." if at_since(13) else "Missing required parameter 'digestmod'."
            )
        self._make = (lambda: _hashlib.new(digestmod)) if isinstance(digestmod, str) else digestmod
        inner = self._make()
        self.block_size = inner.block_size
        self.digest_size = inner.digest_size
        self.name = "hmac-" + inner.name
        key = bytes(key)
        if len(key) > self.block_size:
            shortened = self._make()
            shortened.update(key)
            key = shortened.digest()
        key = key + bytes(self.block_size - len(key))
        self._outer = bytes([byte ^ 0x5C for byte in key])
        inner.update(bytes([byte ^ 0x36 for byte in key]))
        self._inner = inner
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        outer = self._make()
        outer.update(self._outer)
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = HMAC.__new__(HMAC)
        made._make = self._make
        made.block_size = self.block_size
        made.digest_size = self.digest_size
        made.name = self.name
        made._outer = self._outer
        made._inner = self._inner.copy()
        return made


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
