# Addresses taken apart and put together.
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit, urldefrag

u = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&r=x%20y#frag")
print(u, u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.hostname, u.port, u.username, u.password, u.geturl())
#> ParseResult(scheme='https', netloc='user:pw@example.com:8080', path='/a/b', params='p', query='q=1&r=x%20y', fragment='frag') https user:pw@example.com:8080 /a/b p q=1&r=x%20y frag example.com 8080 user pw https://user:pw@example.com:8080/a/b;p?q=1&r=x%20y#frag
print(u[1], len(u), list(u)[:2], u._replace(scheme="http", query="").geturl(), urlunparse(u) == u.geturl(), urlunparse(["http", "h", "/p", "", "", ""]))
#> user:pw@example.com:8080 6 ['https', 'user:pw@example.com:8080'] http://user:pw@example.com:8080/a/b;p#frag True http://h/p
s = urlsplit("//host/path?x=1")
print(s, s.hostname, s.port, urlunsplit(s), urldefrag("a#b"), urldefrag("a#b").url)
#> SplitResult(scheme='', netloc='host', path='/path', query='x=1', fragment='') host None //host/path?x=1 DefragResult(url='a', fragment='b') a
print(quote("a b/é?&"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%A9"), unquote_plus("a+b%26"))
#> a%20b/%C3%A9%3F%26 a%2Fb a+b%26c a bé a b&
print(urlencode({"a": 1, "b": "x y", "c": None}), urlencode([("a", [1, 2])], doseq=True), parse_qs("a=1&a=2&b="), parse_qsl("a=1&b=%20", keep_blank_values=True))
#> a=1&b=x+y&c=None a=1&a=2 {'a': ['1', '2']} [('a', '1'), ('b', ' ')]
print(urljoin("http://h/a/b", "../c"), urljoin("http://h/a/", "d?x"), urljoin("http://h", "//other/x"))
#> http://h/c http://h/a/d?x http://other/x
try:
    print(urlparse("http://h:99999").port)
except ValueError as e:
    print(e)
#> Port out of range 0-65535
try:
    quote(5)
except TypeError as e:
    print("TypeError")
#> TypeError
