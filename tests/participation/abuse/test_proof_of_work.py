"""Proof of work: done once, for one form, and not pretended."""

import base64
from typing import Any

import orjson
import pytest
from altcha import Challenge, solve_challenge
from altcha.v2 import derive_key_pbkdf2

from participation.abuse import proof_of_work
from participation.abuse.proof_of_work import is_proven, new_challenge


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the work light: what is looked at is the same."""
    monkeypatch.setattr(proof_of_work, "COST", 1)


def payload(challenge: dict[str, Any], counter: int, key: str) -> str:
    sent = {"challenge": challenge, "solution": {"counter": counter, "derivedKey": key}}
    return base64.b64encode(orjson.dumps(sent)).decode()


def solved() -> str:
    challenge = orjson.loads(new_challenge())
    solution = solve_challenge(Challenge.from_dict(challenge))
    assert solution is not None
    return payload(challenge, solution.counter, solution.derived_key)


def test_a_proof_is_taken_once() -> None:
    proof = solved()
    assert is_proven(proof)
    assert not is_proven(proof)


def test_a_first_attempt_is_no_proof() -> None:
    challenge = orjson.loads(new_challenge())
    parameters = Challenge.from_dict(challenge).parameters
    for counter in range(1_000):
        password = bytes.fromhex(parameters.nonce) + counter.to_bytes(4, "big")
        key = derive_key_pbkdf2(parameters, bytes.fromhex(parameters.salt), password).hex()
        if not key.startswith(parameters.key_prefix):
            break
    assert not is_proven(payload(challenge, counter, key))


def test_a_lighter_challenge_is_not_ours() -> None:
    challenge = orjson.loads(new_challenge())
    challenge["parameters"]["keyPrefix"] = "0"
    solution = solve_challenge(Challenge.from_dict(challenge))
    assert solution is not None
    assert not is_proven(payload(challenge, solution.counter, solution.derived_key))


@pytest.mark.parametrize(
    "text", ["", "x", "가", "e30=", "bnVsbA==", base64.b64encode(b'{"challenge":[]}').decode()]
)
def test_nonsense_is_no_proof(text: str) -> None:
    assert not is_proven(text)


def test_a_counter_that_is_no_number_is_no_proof() -> None:
    challenge = orjson.loads(new_challenge())
    sent = {"challenge": challenge, "solution": {"counter": "x", "derivedKey": "00"}}
    assert not is_proven(base64.b64encode(orjson.dumps(sent)).decode())
