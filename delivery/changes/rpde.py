"""The changes of one type in the order of OpenActive's Realtime Paged Data Exchange 1.0.

https://openactive.io/realtime-paged-data-exchange/1.0/, ordering by `modified` and `id`: our
change number is what it calls a timestamp, which need not be a time but has to be in order. (Its
other ordering wants a number for each item alone; those of a batch share one here.)
"""

from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

import orjson
from django.http import HttpRequest, HttpResponse
from ninja import Schema
from pydantic import Field

from cms.content_types import ContentType
from delivery.api.problems import ProblemError
from delivery.api.responses import answer
from delivery.changes.parameters import MOST
from delivery.changes.reading import Change, read_part
from delivery.changes.resync import OTHER_EPOCH, resync_response
from delivery.changes.tokens import Told
from delivery.models import Generation
from delivery.query import ListQuery

# Korea Open Government Licence, type 1; an item that has another says so in its `licence`.
LICENCE = "https://www.kogl.or.kr/info/licenseType1.do"
Number = Annotated[int, Field(ge=0, le=2**63 - 1)]


class RpdeParameters(Schema):
    """The parameters of a page: those of its `next` address, or a number to begin after."""

    after_timestamp: Number | None = Field(
        None, alias="afterTimestamp", description="`modified` of the last item; with `afterId`."
    )
    after_id: UUID | None = Field(None, alias="afterId", description="`id` of the last item.")
    after_change_number: Number | None = Field(
        None, alias="afterChangeNumber", description="Everything after this change number."
    )
    limit: int = Field(MOST, ge=1, le=MOST, description="How many items, 1 to 500.")


def told_by(asked: RpdeParameters) -> Told:
    """Return what the reader has been told; raises ProblemError(400) on half a position."""
    if (asked.after_timestamp is None) != (asked.after_id is None):
        raise ProblemError(400, "`afterTimestamp` and `afterId` belong together.")
    if asked.after_timestamp is None:
        return Told(asked.after_change_number or 0)
    if asked.after_change_number is not None:
        raise ProblemError(400, "Send either `afterChangeNumber` or the other two.")
    return Told(asked.after_timestamp, asked.after_id)


def to_json(change: Change) -> bytes:
    """Return a change as an item of RPDE."""
    state = b"deleted" if change.body is None else b"updated"
    data = b"" if change.body is None else b',"data":' + change.body
    return b'{"state":"%b","kind":%b,"id":%b,"modified":%d%b}' % (
        state,
        orjson.dumps(change.type),
        orjson.dumps(change.uuid),
        change.number,
        data,
    )


def answer_rpde(request: HttpRequest, declared: ContentType, asked: RpdeParameters) -> HttpResponse:
    """Return one page; the last is empty, and its `next` is its own address."""
    told = told_by(asked)
    # Nothing was cleared away for this reader: the order has no way to say that something was.
    part = read_part(ListQuery(types=[declared.name], limit=asked.limit), told, 2**63 - 1)
    if part.changes:
        last = part.changes[-1]
        sent = {"afterTimestamp": last.number, "afterId": last.uuid}
        if "limit" in request.GET:
            sent["limit"] = asked.limit
        address = request.build_absolute_uri(f"{request.path}?{urlencode(sent)}")
    else:
        if told.number > Generation.current():
            return resync_response(request, OTHER_EPOCH)
        address = request.build_absolute_uri(request.get_full_path())
    body = b'{"next":%b,"items":[%b],"license":%b}' % (
        orjson.dumps(address),
        b",".join(map(to_json, part.changes)),
        orjson.dumps(LICENCE),
    )
    return answer(request, body)
