"""The module `base64`: the host's functions on plain bytes; those on files are absent."""

from __future__ import annotations

import base64
from typing import Final

from monty.runtime.modules.binascii_ import ERRORS
from monty.runtime.modules.forwarded import forwarded
from monty.runtime.surface import Module

NAMES: Final = """
    a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode b64encode b85decode b85encode
    decodebytes encodebytes standard_b64decode standard_b64encode urlsafe_b64decode urlsafe_b64encode z85decode z85encode
""".split()
MODULE: Final = Module(
    "base64", dict(forwarded(base64, [name for name in NAMES if hasattr(base64, name)], "base64")), types=ERRORS
)
