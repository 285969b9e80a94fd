# base64, binascii, hashlib, hmac, html: bytes and text into others.
import base64
import binascii
import hashlib
import hmac
import html

data = b"hello world\x00\xff"
for encode, decode in (
    (base64.b64encode, base64.b64decode),
    (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
    (base64.b32encode, base64.b32decode),
    (base64.b16encode, base64.b16decode),
    (base64.b85encode, base64.b85decode),
    (base64.a85encode, base64.a85decode),
    (base64.encodebytes, base64.decodebytes),
):
    print(encode(data), decode(encode(data)) == data)
#> b'aGVsbG8gd29ybGQA/w==' True
#> b'aGVsbG8gd29ybGQA_w==' True
#> b'NBSWY3DPEB3W64TMMQAP6===' True
#> b'68656C6C6F20776F726C6400FF' True
#> b'Xk~0{Zy<MXa%^M({{' True
#> b'BOu!rD]j7BEbo7drr' True
#> b'aGVsbG8gd29ybGQA/w==\n' True
print(base64.b64decode("aGk="), base64.b64encode(b"\xfb\xff", altchars=b"-_"), binascii.hexlify(data), binascii.unhexlify("00ff"), binascii.crc32(data), binascii.hexlify(b"abcd", "-", 2), binascii.b2a_base64(b"x", newline=False))
#> b'hi' b'-_8=' b'68656c6c6f20776f726c6400ff' b'\x00\xff' 1084210372 b'6162-6364' b'eA=='
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    h = hashlib.new(name, b"abc")
    h.update(b"def")
    other = h.copy()
    other.update(bytearray(b"!"))
    print(h.name, h.digest_size, h.block_size, h.hexdigest(), other.hexdigest()[:8], len(h.digest()))
#> md5 16 64 e80b5017098950fc58aad83c8c14978e c7da43af 16
#> sha1 20 64 1f8ac10f23c5b5bc1167bda84b833e5c057a77d2 bd75ddc3 20
#> sha224 28 64 7043631cb415556a275a4ebecb802c74ee9f6153908e1792a90b6a98 be04d368 28
#> sha256 32 64 bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721 3afd10f2 32
#> sha384 48 128 c6a4c65b227e7387b9c3e839d44869c4cfca3ef583dea64117859b808c1e3d8ae689e1e314eeef52a6ffe22681aa11f5 f945b29c 48
#> sha512 64 128 e32ef19623e8ed9d267f657a81944b3d07adbb768518068e88435745564e8d4150a0a703be2a7d88b61e3d390c2bb97e2d4c311fdc69d6b1267f05f59aa920e7 48b091b9 64
#> sha3_256 32 136 59890c1d183aa279505750422e6384ccb1499c793872d6f31bb3bcaa4bc9f5a5 b3603ee8 32
#> blake2b 64 128 dde410524e3569b303e494aa82a3afb3e426f9df24c1398e9ff87aafbc2f5b7b3c1a4c9400409de3b45d37a00e5eae2a93cc9c4a108b00f05217d41a424d2b8a 4d34190c 64
#> blake2s 32 64 267e4443fc1a38879feb1090af1e788956dfd93204cddcba818d6e32ee57f335 e5efaccc 32
print(hashlib.sha256().hexdigest(), hashlib.md5("text".encode()).hexdigest(), hashlib.shake_128(b"x").hexdigest(5), hashlib.blake2b(b"x", digest_size=8).hexdigest(), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 100).hex())
#> e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 1cb251ec0d568de6a929b520c4aed8d1 e472c5e394 4adf4367f96e584f 2abfac6a729e5abcc10c42850d51f912edf82c8cfb33d09a7e983c271d54d993
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.new(b"k" * 100, b"m", hashlib.md5).hexdigest(), hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"), hmac.digest(b"k", b"m", "sha1").hex())
#> 6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a 42b30474e1d3e8c54f2060cc0b35bf27 True False 772b71c8a2997e768be01d9711e4a4f34a24ef33
print(html.escape("<a href='x'>&\"</a>"), html.escape("'\"", quote=False), html.unescape("&lt;&amp;&#39;&eacute;&#x41;&bogus;"))
#> &lt;a href=&#x27;x&#x27;&gt;&amp;&quot;&lt;/a&gt; '" <&'éA&bogus;
for attempt in (
    lambda: base64.b64decode("abc"),
    lambda: base64.b64encode("text"),
    lambda: binascii.unhexlify("0"),
    lambda: binascii.unhexlify("zz"),
    lambda: hashlib.sha256("text"),
    lambda: hashlib.new("nope"),
    lambda: hmac.new("key", b"", "md5"),
    lambda: hmac.new(b"key"),
    lambda: base64.b32decode("1"),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
#> Error Incorrect padding
#> TypeError a bytes-like object is required, not 'str'
#> Error Odd-length string
#> Error Non-hexadecimal digit found
#> TypeError Strings must be encoded before hashing
#> ValueError unsupported hash type nope
#> TypeError key: expected bytes or bytearray, but got 'str'
#> TypeError Missing required parameter 'digestmod'.
#> Error Incorrect padding
try:
    base64.b64decode("a", validate=True)
except binascii.Error as e:
    print("caught", isinstance(e, ValueError))
#> caught True
# ---
# cmath, colorsys, keyword.
import cmath
import colorsys
import keyword

print(cmath.sqrt(-1), cmath.polar(1j), cmath.rect(2, 0), cmath.phase(-1), cmath.exp(0), cmath.isclose(1, 1 + 1e-12), cmath.isnan(cmath.nan), cmath.infj, cmath.log(1j), cmath.inf)
#> 1j (1.0, 1.5707963267948966) (2+0j) 3.141592653589793 (1+0j) True True infj 1.5707963267948966j inf
print(colorsys.rgb_to_hsv(0.2, 0.4, 0.4), colorsys.hsv_to_rgb(0.5, 0.5, 0.4), colorsys.rgb_to_hls(0.1, 0.2, 0.3))
#> (0.5, 0.5, 0.4) (0.2, 0.4, 0.4) (0.5833333333333334, 0.2, 0.49999999999999994)
print(keyword.iskeyword("for"), keyword.iskeyword("x"), keyword.iskeyword(5), "lambda" in keyword.kwlist, keyword.issoftkeyword("match"), keyword.softkwlist[:1], type(keyword.kwlist))
#> True False False True True ['_'] <class 'list'>
try:
    cmath.log(0)
except ValueError as e:
    print(e)
#> math domain error
