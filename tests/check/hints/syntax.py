# Syntax from other languages; each program stops at its first error.
x++  #? syntax: x += 1
# ---
if x > 1 && y > 2:  #? syntax: `and`
    pass
# ---
if x > 1 || y > 2:  #? syntax: `or`
    pass
# ---
const x = 3  #? syntax: name = value
# ---
function f(x) {  #? syntax: def
}
# ---
else if x:  #? syntax: elif
    pass
# ---
x = y ? 1 : 2  #? syntax: a if condition else b
# ---
// a comment  #? syntax: #
# ---
if (x > 1) {  #? syntax: indent
}
# ---
def f(x)  #? syntax: colon
    return x
# ---
print "hello"  #? syntax: print(
# ---
x = !done  #? syntax: not x
# ---
f = (x) => x + 1  #? syntax: lambda
# ---
throw ValueError("x")  #? syntax: raise
# ---
order = new Order()  #? syntax: leave `new` out
# ---
if x === 3:  #? syntax: ==
    pass
# ---
for item in items  #? syntax: colon
    print(item)
# ---
name = “text”  #? syntax: straight quotes
# ---
values = [1, 2  #? syntax: close the bracket
# ---
text = "abc  #? syntax: close the string
# ---
while True:
print(1)  #? syntax: indent
# ---
return 3  #? syntax: last expression
