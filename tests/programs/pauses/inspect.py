# Signatures, parameters and bound calls come back from a pause.
import functools
from inspect import Parameter, signature
def traced(function):
    shape = signature(function)
    @functools.wraps(function)
    def inner(*args, **kwargs):
        bound = shape.bind(*args, **kwargs)
        ask(dict(bound.arguments))
        bound.apply_defaults()
        return ask(function(*bound.args, **bound.kwargs))
    return inner
@traced
def area(width: int, height: int = 2, *, scale: float = 1.0) -> float:
    return width * height * scale
kept = signature(area)
print(area(3), area(3, scale=2.0), kept)
#> 6.0 12.0 (width: int, height: int = 2, *, scale: float = 1.0) -> float
ask("kept")
print(kept, kept == signature(area), kept.parameters["height"].kind is Parameter.POSITIONAL_OR_KEYWORD, kept.parameters["width"].default is Parameter.empty)
#> (width: int, height: int = 2, *, scale: float = 1.0) -> float True True True
