# A misspelt global: the message; the hint is in the printed traceback only.
count = 1
print(cuont)  #! NameError: name 'cuont' is not defined
# ---
# A misspelt builtin.
print(lenght([1]))  #! NameError: name 'lenght' is not defined
# ---
# A local used before its assignment.
total = 10
def add(n):
    total = total + n
    return total
add(5)  #! UnboundLocalError: cannot access local variable 'total' where it is not associated with a value
# ---
# A name bound on one branch only.
def pick(flag):
    if flag:
        result = "yes"
    return result
print(pick(True))
#> yes
pick(False)  #! UnboundLocalError: cannot access local variable 'result' where it is not associated with a value
# ---
# A free variable not yet bound.
def outer():
    def inner():
        return later
    inner()
    later = 1
outer()  #! NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope
# ---
# Using a method's name without self.
class Account:
    rate = 2
    def interest(self):
        return rate * 10
Account().interest()  #! NameError: name 'rate' is not defined
# ---
# The deleted name.
x = 1
del x
x  #! NameError: name 'x' is not defined
# ---
# A comprehension's variable after it.
squares = [n * n for n in range(3)]
print(n)  #! NameError: name 'n' is not defined
# ---
# True and None misspelt.
if true:  #! NameError: name 'true' is not defined
    pass
# ---
# An unimported module.
math.sqrt(4)  #! NameError: name 'math' is not defined
