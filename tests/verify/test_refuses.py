"""What the verifier refuses, each by its own rule."""

from __future__ import annotations

import pytest

from monty.runtime.verify import VerificationError, verify
from tests.verify.lowering import POLICY
from tests.verify.refusals import CASES


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str) -> None:
    case = CASES[name]
    with pytest.raises(VerificationError) as caught:
        verify(case.make(), POLICY)
    assert caught.value.rule is case.rule, str(caught.value)
