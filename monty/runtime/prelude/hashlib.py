"""`hashlib`: hashes that remember what they were fed."""


class HASH:
    def __init__(self, name, parts, options):
        self.name = name
        self._parts = parts
        self._options = options
        self.digest_size, self.block_size = at_hashlib_sizes(name, options)

    def update(self, data, /):
        self._parts.append(at_hashlib_data(data))

    def digest(self, length=None):
        return at_hashlib_digest(self.name, self._parts, length, self._options)

    def hexdigest(self, length=None):
        return self.digest(length).hex()

    def copy(self):
        return HASH(self.name, list(self._parts), self._options)

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ 0x{id(self):x}>"


def _start(name, data, options):
    if "usedforsecurity" in options:
        options.pop("usedforsecurity")
    made = HASH(name, [], at_hashlib_options(options))
    if data != b"":
        made.update(data)
    return made


def new(name, data=b"", **kwargs):
    return _start(at_hashlib_name(name), data, kwargs)


def md5(string=b"", **options):
    return _start("md5", string, options)


def sha1(string=b"", **options):
    return _start("sha1", string, options)


def sha224(string=b"", **options):
    return _start("sha224", string, options)


def sha256(string=b"", **options):
    return _start("sha256", string, options)


def sha384(string=b"", **options):
    return _start("sha384", string, options)


def sha512(string=b"", **options):
    return _start("sha512", string, options)


def sha3_224(string=b"", **options):
    return _start("sha3_224", string, options)


def sha3_256(string=b"", **options):
    return _start("sha3_256", string, options)


def sha3_384(string=b"", **options):
    return _start("sha3_384", string, options)


def sha3_512(string=b"", **options):
    return _start("sha3_512", string, options)


def shake_128(string=b"", **options):
    return _start("shake_128", string, options)


def shake_256(string=b"", **options):
    return _start("shake_256", string, options)


def blake2b(data=b"", /, **options):
    return _start("blake2b", data, options)


def blake2s(data=b"", /, **options):
    return _start("blake2s", data, options)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    return at_hashlib_derive(hash_name, password, salt, iterations, dklen)


algorithms_guaranteed = {
    "blake2b",
    "blake2s",
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "sha512",
    "shake_128",
    "shake_256",
}
algorithms_available = set(algorithms_guaranteed)
