"""`keyword`'s lists: a program may change its own."""

kwlist = at_keyword_words(False)
softkwlist = at_keyword_words(True)
