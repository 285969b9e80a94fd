#@ cause: one operation on numbers of any length would be one call that cannot be interrupted
#@ workaround: none is needed below 200,000 digits; for longer whole numbers use int
from decimal import MAX_PREC, Context

print(MAX_PREC)
#> 200000
Context(prec=1_000_000)
#! ValueError: valid range for prec is [1, MAX_PREC]
