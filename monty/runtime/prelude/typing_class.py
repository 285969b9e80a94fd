"""What calling a class that describes a dict does. Functions only: all runs share them."""


def make_dict(cls, *args, **kwargs):
    return dict(*args, **kwargs)
