"""What a limit says of itself: RateLimit fields (draft-ietf-httpapi-ratelimit-headers-10)."""

from django.http import HttpResponse

from delivery.api.problems import problem_response
from delivery.limits.windows import Count

TOO_MANY = 429
QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded"


def limit_headers(policy: str, count: Count) -> list[tuple[str, str]]:
    """Return which policy holds, what is left of it, and in how many seconds there is more."""
    rate = count.rate
    return [
        ("RateLimit-Policy", f'"{policy}";q={rate.quota};w={rate.window}'),
        ("RateLimit", f'"{policy}";r={count.remaining};t={count.reset}'),
    ]


def add_limit(response: HttpResponse, policy: str, count: Count) -> None:
    """Put the limit's fields into a response."""
    for name, value in limit_headers(policy, count):
        response[name] = value


def too_many(policy: str, count: Count) -> HttpResponse:
    """Return the refusal of a request that goes beyond the quota."""
    response = problem_response(
        TOO_MANY,
        "Too many requests. Wait for as many seconds as Retry-After says; a key allows more.",
        **{"type": QUOTA_EXCEEDED, "violated-policies": [policy]},
    )
    response["Retry-After"] = str(count.reset)
    return response
